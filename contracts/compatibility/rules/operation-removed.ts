import { type HttpOperation, operationName } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** A client that calls it today gets nothing tomorrow. */
export const operationRemoved: Rule<HttpOperation> = {
  id: "operation-removed",
  area: "operation",
  kind: "removed",
  direction: "both",
  effect: "breaking",
  mirror: { rule: "operation-added" },
  check({ base, revision }) {
    if (base?.role !== "operation" || revision !== undefined) return [];
    const name = operationName(base);
    return [{ place: base.place, component: name, message: `${name} is gone`, witness: name }];
  },
};
