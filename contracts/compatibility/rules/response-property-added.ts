import type { NotedSchema } from "../schema/noted-schema.ts";
import type { Rule } from "./rule.ts";

/** Clients leave alone what they do not know. */
export const responsePropertyAdded: Rule<NotedSchema> = {
  id: "response-property-added",
  area: "schema-note",
  kind: "added",
  direction: "response",
  effect: "compatible",
  mirror: { rule: "response-property-removed" },
  check({ base, revision, direction }) {
    if (direction !== "response" || base === undefined || revision === undefined) return [];
    return [...revision.notes.properties]
      .filter((name) => !base.notes.properties.has(name))
      .map((name) => ({
        place: revision.place,
        component: `${revision.name}.${name}`,
        message: `'${name}' may be sent`,
      }));
  },
};
