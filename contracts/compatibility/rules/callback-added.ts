import { type HttpOperation, operationName } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** A callback more hurts nobody. */
export const callbackAdded: Rule<HttpOperation> = {
  id: "callback-added",
  area: "operation",
  kind: "added",
  direction: "both",
  effect: "compatible",
  mirror: { rule: "callback-removed" },
  check({ base, revision }) {
    if (revision?.role !== "callback" || base !== undefined) return [];
    const name = operationName(revision);
    return [{ place: revision.place, component: name, message: `${name} is new` }];
  },
};
