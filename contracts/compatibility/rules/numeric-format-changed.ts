import type { NotedSchema } from "../schema/noted-schema.ts";
import type { Rule } from "./rule.ts";

/** Generated clients hold the number in another type; a value out of range is judged as a value. */
export const numericFormatChanged: Rule<NotedSchema> = {
  id: "numeric-format-changed",
  area: "schema-note",
  kind: "changed",
  direction: "both",
  effect: "policy",
  breaksClients: true,
  mirror: { none: "a format has no opposite" },
  check({ base, revision }) {
    if (base === undefined || revision === undefined || !base.notes.numeric || !revision.notes.numeric)
      return [];
    if (base.notes.format === revision.notes.format) return [];
    const message = `number format '${base.notes.format ?? "none"}' is now '${revision.notes.format ?? "none"}'`;
    return [{ place: revision.place, component: revision.name, message }];
  },
};
