import type { NotedSchema } from "../schema/noted-schema.ts";
import type { Rule } from "./rule.ts";

/** A client was told that it may send more than the named properties. */
export const requestObjectClosed: Rule<NotedSchema> = {
  id: "request-object-closed",
  area: "schema-note",
  kind: "tightened",
  direction: "request",
  effect: "breaking",
  mirror: { rule: "request-object-opened" },
  check({ base, revision, direction }) {
    if (direction !== "request" || base?.notes.open !== true || revision?.notes.open !== false) return [];
    return [
      {
        place: revision.place,
        component: revision.name,
        message: "properties beyond the named ones are refused",
      },
    ];
  },
};
