import type { NotedSchema } from "../schema/noted-schema.ts";
import type { Rule } from "./rule.ts";

/** A property more that a client may leave out; if it is required the schemas say so. */
export const requestPropertyAdded: Rule<NotedSchema> = {
  id: "request-property-added",
  area: "schema-note",
  kind: "added",
  direction: "request",
  effect: "compatible",
  mirror: { rule: "request-property-removed" },
  check({ base, revision, direction }) {
    if (direction !== "request" || base === undefined || revision === undefined) return [];
    return [...revision.notes.properties]
      .filter((name) => !base.notes.properties.has(name) && !revision.notes.required.has(name))
      .map((name) => ({
        place: revision.place,
        component: `${revision.name}.${name}`,
        message: `'${name}' may be sent`,
      }));
  },
};
