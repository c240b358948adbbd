import type { NotedSchema } from "../schema/noted-schema.ts";
import type { Rule } from "./rule.ts";

/** Whoever uses it has to look for another one. */
export const schemaDeprecated: Rule<NotedSchema> = {
  id: "schema-deprecated",
  area: "schema-note",
  kind: "changed",
  direction: "both",
  effect: "policy",
  mirror: { rule: "schema-undeprecated" },
  check({ base, revision }) {
    if (base === undefined || revision === undefined || base.notes.deprecated || !revision.notes.deprecated)
      return [];
    return [{ place: revision.place, component: revision.name, message: `${revision.name} is deprecated` }];
  },
};
