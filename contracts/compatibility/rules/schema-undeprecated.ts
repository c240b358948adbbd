import type { NotedSchema } from "../schema/noted-schema.ts";
import type { Rule } from "./rule.ts";

/** It is there to stay again. */
export const schemaUndeprecated: Rule<NotedSchema> = {
  id: "schema-undeprecated",
  area: "schema-note",
  kind: "changed",
  direction: "both",
  effect: "compatible",
  mirror: { rule: "schema-deprecated" },
  check({ base, revision }) {
    if (base === undefined || revision === undefined || !base.notes.deprecated || revision.notes.deprecated)
      return [];
    return [
      {
        place: revision.place,
        component: revision.name,
        message: `${revision.name} is no longer deprecated`,
      },
    ];
  },
};
