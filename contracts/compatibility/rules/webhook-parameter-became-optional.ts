import type { Parameter } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** A client that relies on it finds nothing. */
export const webhookParameterBecameOptional: Rule<Parameter> = {
  id: "webhook-parameter-became-optional",
  area: "parameter",
  kind: "loosened",
  direction: "response",
  effect: "breaking",
  mirror: { rule: "webhook-parameter-became-required" },
  check({ base, revision, direction, owner }) {
    if (direction !== "response" || base === undefined || revision === undefined) return [];
    if (!base.required || revision.required) return [];
    const component = `${revision.location} parameter ${revision.name}`;
    return [
      {
        place: revision.place,
        component,
        message: `${component} may be missing`,
        witness: `${owner} without ${revision.name}`,
      },
    ];
  },
};
