import type { NotedSchema } from "../schema/noted-schema.ts";
import { unknownVariants } from "../schema/unknown-variants.ts";
import type { Rule } from "./rule.ts";

/** A variant more is understood. */
export const requestVariantAdded: Rule<NotedSchema> = {
  id: "request-variant-added",
  area: "schema-note",
  kind: "added",
  direction: "request",
  effect: "compatible",
  mirror: { rule: "request-variant-removed" },
  check({ base, revision, direction }) {
    if (direction !== "request" || base === undefined || revision === undefined) return [];
    return unknownVariants(revision.notes, base.notes).map((name) => ({
      place: revision.place,
      component: revision.name,
      message: `variant ${name} is understood`,
    }));
  },
};
