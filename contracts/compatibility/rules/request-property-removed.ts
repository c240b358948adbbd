import type { NotedSchema } from "../schema/noted-schema.ts";
import type { Rule } from "./rule.ts";

/** What a client sends there is accepted, but means nothing any more. */
export const requestPropertyRemoved: Rule<NotedSchema> = {
  id: "request-property-removed",
  area: "schema-note",
  kind: "removed",
  direction: "request",
  effect: "policy",
  mirror: { rule: "request-property-added" },
  check({ base, revision, direction }) {
    if (direction !== "request" || base === undefined || revision === undefined) return [];
    return [...base.notes.properties]
      .filter((name) => !revision.notes.properties.has(name))
      .map((name) => ({
        place: revision.place,
        component: `${revision.name}.${name}`,
        message: `'${name}' is no longer described`,
      }));
  },
};
