import type { Parameter } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** A client that sends it is refused, or worse, not heard. */
export const requestParameterRemoved: Rule<Parameter> = {
  id: "request-parameter-removed",
  area: "parameter",
  kind: "removed",
  direction: "request",
  effect: "breaking",
  mirror: { rule: "request-parameter-added" },
  check({ base, revision, direction, owner }) {
    if (direction !== "request" || base === undefined || revision !== undefined) return [];
    const component = `${base.location} parameter ${base.name}`;
    return [
      {
        place: base.place,
        component,
        message: `${component} is no longer understood`,
        witness: `${owner}: ${base.name}=…`,
      },
    ];
  },
};
