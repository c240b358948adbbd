import { type HttpOperation, operationName } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** An operation more hurts nobody. */
export const operationAdded: Rule<HttpOperation> = {
  id: "operation-added",
  area: "operation",
  kind: "added",
  direction: "both",
  effect: "compatible",
  mirror: { rule: "operation-removed" },
  check({ base, revision }) {
    if (revision?.role !== "operation" || base !== undefined) return [];
    const name = operationName(revision);
    return [{ place: revision.place, component: name, message: `${name} is new` }];
  },
};
