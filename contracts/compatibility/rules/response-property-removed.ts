import type { NotedSchema } from "../schema/noted-schema.ts";
import type { Rule } from "./rule.ts";

/** It was never promised, yet a client may read it. */
export const responsePropertyRemoved: Rule<NotedSchema> = {
  id: "response-property-removed",
  area: "schema-note",
  kind: "removed",
  direction: "response",
  effect: "policy",
  mirror: { rule: "response-property-added" },
  check({ base, revision, direction }) {
    if (direction !== "response" || base === undefined || revision === undefined) return [];
    return [...base.notes.properties]
      .filter((name) => !revision.notes.properties.has(name) && !base.notes.required.has(name))
      .map((name) => ({
        place: revision.place,
        component: `${revision.name}.${name}`,
        message: `'${name}' is no longer described`,
      }));
  },
};
