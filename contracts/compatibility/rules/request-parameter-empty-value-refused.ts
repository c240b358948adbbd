import type { Parameter } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** A client may send `?name=` today. */
export const requestParameterEmptyValueRefused: Rule<Parameter> = {
  id: "request-parameter-empty-value-refused",
  area: "parameter",
  kind: "tightened",
  direction: "request",
  effect: "breaking",
  mirror: { rule: "request-parameter-empty-value-allowed" },
  check({ base, revision, owner }) {
    if (base === undefined || revision === undefined || !base.allowEmptyValue || revision.allowEmptyValue)
      return [];
    const component = `${revision.location} parameter ${revision.name}`;
    return [
      {
        place: revision.place,
        component,
        message: `${component} may no longer be empty`,
        witness: `${owner}?${revision.name}=`,
      },
    ];
  },
};
