import type { NotedSchema } from "../schema/noted-schema.ts";
import { unknownVariants } from "../schema/unknown-variants.ts";
import type { Rule } from "./rule.ts";

/** A variant that never comes hurts nobody. */
export const responseVariantRemoved: Rule<NotedSchema> = {
  id: "response-variant-removed",
  area: "schema-note",
  kind: "removed",
  direction: "response",
  effect: "compatible",
  mirror: { rule: "response-variant-added" },
  check({ base, revision, direction }) {
    if (direction !== "response" || base === undefined || revision === undefined) return [];
    return unknownVariants(base.notes, revision.notes).map((name) => ({
      place: revision.place,
      component: revision.name,
      message: `variant ${name} is no longer sent`,
    }));
  },
};
