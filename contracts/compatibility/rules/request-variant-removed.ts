import type { NotedSchema } from "../schema/noted-schema.ts";
import { unknownVariants } from "../schema/unknown-variants.ts";
import type { Rule } from "./rule.ts";

/** A client that sends this variant is not understood, although open objects let it pass. */
export const requestVariantRemoved: Rule<NotedSchema> = {
  id: "request-variant-removed",
  area: "schema-note",
  kind: "removed",
  direction: "request",
  effect: "policy",
  breaksClients: true,
  mirror: { rule: "request-variant-added" },
  check({ base, revision, direction }) {
    if (direction !== "request" || base === undefined || revision === undefined) return [];
    return unknownVariants(base.notes, revision.notes).map((name) => ({
      place: revision.place,
      component: revision.name,
      message: `variant ${name} is no longer known`,
    }));
  },
};
