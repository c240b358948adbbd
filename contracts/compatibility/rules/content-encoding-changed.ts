import type { NotedSchema } from "../schema/noted-schema.ts";
import type { Rule } from "./rule.ts";

/** The text holds something else than it did, and no validator sees it. */
export const contentEncodingChanged: Rule<NotedSchema> = {
  id: "content-encoding-changed",
  area: "schema-note",
  kind: "changed",
  direction: "both",
  effect: "policy",
  mirror: { none: "an encoding has no opposite" },
  check({ base, revision }) {
    if (base === undefined || revision === undefined || base.notes.content === revision.notes.content)
      return [];
    const message = `content '${base.notes.content ?? "text"}' is now '${revision.notes.content ?? "text"}'`;
    return [{ place: revision.place, component: revision.name, message }];
  },
};
