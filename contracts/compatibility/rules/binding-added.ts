import type { Bound } from "../asyncapi/bound.ts";
import { isRecord } from "../schema/json.ts";
import type { Rule } from "./rule.ts";

/** A setting of the protocol that was left open is fixed. */
export const bindingAdded: Rule<Bound> = {
  id: "binding-added",
  area: "binding",
  kind: "added",
  direction: "both",
  effect: "policy",
  mirror: { rule: "binding-changed" },
  check({ base, revision }) {
    if (base === undefined || revision === undefined) return [];
    return [...revision.bindings].flatMap(([protocol, after]) => {
      const before = base.bindings.get(protocol);
      const settings = Object.keys(isRecord(after) ? after : {});
      return settings
        .filter((name) => !isRecord(before) || before[name] === undefined)
        .map((name) => ({
          place: revision.place,
          component: `${revision.name} ${protocol} ${name}`,
          message: `${protocol} binding '${name}' is set`,
        }));
    });
  },
};
