import { type HttpOperation, operationName } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** It is there to stay again. */
export const operationUndeprecated: Rule<HttpOperation> = {
  id: "operation-undeprecated",
  area: "operation",
  kind: "changed",
  direction: "both",
  effect: "compatible",
  mirror: { rule: "operation-deprecated" },
  check({ base, revision }) {
    if (base === undefined || revision === undefined || !base.deprecated || revision.deprecated) return [];
    const component = operationName(revision);
    return [{ place: revision.place, component, message: `${component} is no longer deprecated` }];
  },
};
