import type { Parameter } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** An empty value more is understood. */
export const requestParameterEmptyValueAllowed: Rule<Parameter> = {
  id: "request-parameter-empty-value-allowed",
  area: "parameter",
  kind: "loosened",
  direction: "request",
  effect: "compatible",
  mirror: { rule: "request-parameter-empty-value-refused" },
  check({ base, revision }) {
    if (base === undefined || revision === undefined || base.allowEmptyValue || !revision.allowEmptyValue)
      return [];
    const component = `${revision.location} parameter ${revision.name}`;
    return [{ place: revision.place, component, message: `${component} may be empty` }];
  },
};
