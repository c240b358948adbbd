import { type HttpOperation, operationName } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** A webhook more hurts nobody. */
export const webhookAdded: Rule<HttpOperation> = {
  id: "webhook-added",
  area: "operation",
  kind: "added",
  direction: "both",
  effect: "compatible",
  mirror: { rule: "webhook-removed" },
  check({ base, revision }) {
    if (revision?.role !== "webhook" || base !== undefined) return [];
    const name = operationName(revision);
    return [{ place: revision.place, component: name, message: `${name} is new` }];
  },
};
