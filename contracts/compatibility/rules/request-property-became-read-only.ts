import type { NotedSchema } from "../schema/noted-schema.ts";
import type { Rule } from "./rule.ts";

/** What a client sends there is ignored or refused. */
export const requestPropertyBecameReadOnly: Rule<NotedSchema> = {
  id: "request-property-became-read-only",
  area: "schema-note",
  kind: "tightened",
  direction: "request",
  effect: "breaking",
  mirror: { rule: "request-property-became-writable" },
  check({ base, revision, direction }) {
    if (direction !== "request" || base === undefined || base.notes.readOnly || !revision?.notes.readOnly)
      return [];
    return [
      {
        place: revision.place,
        component: revision.name,
        message: `${revision.name} can no longer be written`,
      },
    ];
  },
};
