import type { NotedSchema } from "../schema/noted-schema.ts";
import type { Rule } from "./rule.ts";

/** Clients may write it now. */
export const requestPropertyBecameWritable: Rule<NotedSchema> = {
  id: "request-property-became-writable",
  area: "schema-note",
  kind: "loosened",
  direction: "request",
  effect: "compatible",
  mirror: { rule: "request-property-became-read-only" },
  check({ base, revision, direction }) {
    if (direction !== "request" || revision === undefined || !base?.notes.readOnly || revision.notes.readOnly)
      return [];
    return [{ place: revision.place, component: revision.name, message: `${revision.name} can be written` }];
  },
};
