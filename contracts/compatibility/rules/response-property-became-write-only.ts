import type { NotedSchema } from "../schema/noted-schema.ts";
import type { Rule } from "./rule.ts";

/** A client that reads it finds nothing. */
export const responsePropertyBecameWriteOnly: Rule<NotedSchema> = {
  id: "response-property-became-write-only",
  area: "schema-note",
  kind: "tightened",
  direction: "response",
  effect: "breaking",
  mirror: { rule: "response-property-became-readable" },
  check({ base, revision, direction }) {
    if (direction !== "response" || base === undefined || base.notes.writeOnly || !revision?.notes.writeOnly)
      return [];
    return [
      { place: revision.place, component: revision.name, message: `${revision.name} is no longer sent` },
    ];
  },
};
