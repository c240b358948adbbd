import type { Parameter } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** A client that leaves it out today is refused tomorrow. */
export const requestParameterBecameRequired: Rule<Parameter> = {
  id: "request-parameter-became-required",
  area: "parameter",
  kind: "tightened",
  direction: "request",
  effect: "breaking",
  mirror: { rule: "request-parameter-became-optional" },
  check({ base, revision, direction, owner }) {
    if (direction !== "request" || base === undefined || revision === undefined) return [];
    if (base.required || !revision.required) return [];
    const component = `${revision.location} parameter ${revision.name}`;
    return [
      {
        place: revision.place,
        component,
        message: `${component} became required`,
        witness: `${owner} without ${revision.name}`,
      },
    ];
  },
};
