import { sameJson } from "../schema/json.ts";
import type { NotedSchema } from "../schema/noted-schema.ts";
import type { Rule } from "./rule.ts";

/** Whoever leaves the value out means something else tomorrow. */
export const defaultChanged: Rule<NotedSchema> = {
  id: "default-changed",
  area: "schema-note",
  kind: "changed",
  direction: "both",
  effect: "policy",
  mirror: { none: "a value has no opposite" },
  check({ base, revision }) {
    if (base === undefined || revision === undefined || sameJson(base.notes.default, revision.notes.default))
      return [];
    const text = (value: unknown) => (value === undefined ? "none" : JSON.stringify(value));
    const message = `default ${text(base.notes.default)} is now ${text(revision.notes.default)}`;
    return [{ place: revision.place, component: revision.name, message }];
  },
};
