import type { Parameter } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** It is always sent now. */
export const webhookParameterBecameRequired: Rule<Parameter> = {
  id: "webhook-parameter-became-required",
  area: "parameter",
  kind: "tightened",
  direction: "response",
  effect: "compatible",
  mirror: { rule: "webhook-parameter-became-optional" },
  check({ base, revision, direction }) {
    if (direction !== "response" || base === undefined || revision === undefined) return [];
    if (base.required || !revision.required) return [];
    const component = `${revision.location} parameter ${revision.name}`;
    return [{ place: revision.place, component, message: `${component} is always sent` }];
  },
};
