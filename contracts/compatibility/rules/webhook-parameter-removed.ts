import type { Parameter } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** A client that reads it from a webhook finds nothing. */
export const webhookParameterRemoved: Rule<Parameter> = {
  id: "webhook-parameter-removed",
  area: "parameter",
  kind: "removed",
  direction: "response",
  effect: "breaking",
  mirror: { rule: "webhook-parameter-added" },
  check({ base, revision, direction, owner }) {
    if (direction !== "response" || base === undefined || revision !== undefined || !base.required) return [];
    const component = `${base.location} parameter ${base.name}`;
    return [
      {
        place: base.place,
        component,
        message: `${component} is no longer sent`,
        witness: `${owner} without ${base.name}`,
      },
    ];
  },
};
