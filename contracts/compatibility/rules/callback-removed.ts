import { type HttpOperation, operationName } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** A client that waits for the callback waits in vain. */
export const callbackRemoved: Rule<HttpOperation> = {
  id: "callback-removed",
  area: "operation",
  kind: "removed",
  direction: "both",
  effect: "breaking",
  mirror: { rule: "callback-added" },
  check({ base, revision }) {
    if (base?.role !== "callback" || revision !== undefined) return [];
    const name = operationName(base);
    return [{ place: base.place, component: name, message: `${name} is gone`, witness: name }];
  },
};
