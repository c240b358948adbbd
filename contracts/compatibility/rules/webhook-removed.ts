import { type HttpOperation, operationName } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** A client that waits for the webhook waits in vain. */
export const webhookRemoved: Rule<HttpOperation> = {
  id: "webhook-removed",
  area: "operation",
  kind: "removed",
  direction: "both",
  effect: "breaking",
  mirror: { rule: "webhook-added" },
  check({ base, revision }) {
    if (base?.role !== "webhook" || revision !== undefined) return [];
    const name = operationName(base);
    return [{ place: base.place, component: name, message: `${name} is gone`, witness: name }];
  },
};
