import type { NotedSchema } from "../schema/noted-schema.ts";
import type { Rule } from "./rule.ts";

/** More properties are accepted. */
export const requestObjectOpened: Rule<NotedSchema> = {
  id: "request-object-opened",
  area: "schema-note",
  kind: "loosened",
  direction: "request",
  effect: "compatible",
  mirror: { rule: "request-object-closed" },
  check({ base, revision, direction }) {
    if (direction !== "request" || base?.notes.open !== false || revision === undefined) return [];
    if (revision.notes.open === false) return [];
    return [
      {
        place: revision.place,
        component: revision.name,
        message: "properties beyond the named ones are accepted",
      },
    ];
  },
};
