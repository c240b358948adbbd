import type { Parameter } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** A client that does not know the parameter is refused. */
export const requiredRequestParameterAdded: Rule<Parameter> = {
  id: "required-request-parameter-added",
  area: "parameter",
  kind: "tightened",
  direction: "request",
  effect: "breaking",
  mirror: { none: "removing it is request-parameter-removed" },
  check({ base, revision, direction, owner }) {
    if (direction !== "request" || revision === undefined || base !== undefined || !revision.required)
      return [];
    const component = `${revision.location} parameter ${revision.name}`;
    return [
      {
        place: revision.place,
        component,
        message: `${component} is new and required`,
        witness: `${owner} without ${revision.name}`,
      },
    ];
  },
};
