import type { Bound } from "../asyncapi/bound.ts";
import { isRecord, sameJson } from "../schema/json.ts";
import type { Rule } from "./rule.ts";

/** A setting of the protocol (queue, exchange, key, quality of service) is another one. */
export const bindingChanged: Rule<Bound> = {
  id: "binding-changed",
  area: "binding",
  kind: "changed",
  direction: "both",
  effect: "breaking",
  mirror: { rule: "binding-added" },
  check({ base, revision }) {
    if (base === undefined || revision === undefined) return [];
    return [...base.bindings].flatMap(([protocol, before]) => {
      const after = revision.bindings.get(protocol);
      const settings = Object.keys(isRecord(before) ? before : {});
      return settings
        .filter(
          (name) => !sameJson(isRecord(before) && before[name], isRecord(after) ? after[name] : undefined),
        )
        .map((name) => ({
          place: revision.place,
          component: `${revision.name} ${protocol} ${name}`,
          message: `${protocol} binding '${name}' changed`,
        }));
    });
  },
};
