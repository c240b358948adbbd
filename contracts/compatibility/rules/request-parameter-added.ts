import type { Parameter } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** An optional parameter more hurts nobody. */
export const requestParameterAdded: Rule<Parameter> = {
  id: "request-parameter-added",
  area: "parameter",
  kind: "added",
  direction: "request",
  effect: "compatible",
  mirror: { rule: "request-parameter-removed" },
  check({ base, revision, direction }) {
    if (direction !== "request" || revision === undefined || base !== undefined || revision.required)
      return [];
    const component = `${revision.location} parameter ${revision.name}`;
    return [{ place: revision.place, component, message: `optional ${component} is new` }];
  },
};
