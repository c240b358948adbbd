import { type HttpOperation, operationName } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** Its clients have to look for another one. */
export const operationDeprecated: Rule<HttpOperation> = {
  id: "operation-deprecated",
  area: "operation",
  kind: "changed",
  direction: "both",
  effect: "policy",
  mirror: { rule: "operation-undeprecated" },
  check({ base, revision }) {
    if (base === undefined || revision === undefined || base.deprecated || !revision.deprecated) return [];
    const component = operationName(revision);
    return [{ place: revision.place, component, message: `${component} is deprecated` }];
  },
};
