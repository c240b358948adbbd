import type { NotedSchema } from "../schema/noted-schema.ts";
import { unknownVariants } from "../schema/unknown-variants.ts";
import type { Rule } from "./rule.ts";

/** A client gets a variant that it does not know, although open objects let it pass. */
export const responseVariantAdded: Rule<NotedSchema> = {
  id: "response-variant-added",
  area: "schema-note",
  kind: "added",
  direction: "response",
  effect: "policy",
  breaksClients: true,
  mirror: { rule: "response-variant-removed" },
  check({ base, revision, direction }) {
    if (direction !== "response" || base === undefined || revision === undefined) return [];
    return unknownVariants(revision.notes, base.notes).map((name) => ({
      place: revision.place,
      component: revision.name,
      message: `variant ${name} may be sent`,
    }));
  },
};
