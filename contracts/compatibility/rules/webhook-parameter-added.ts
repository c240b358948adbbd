import type { Parameter } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** Clients leave alone what they do not know. */
export const webhookParameterAdded: Rule<Parameter> = {
  id: "webhook-parameter-added",
  area: "parameter",
  kind: "added",
  direction: "response",
  effect: "compatible",
  mirror: { rule: "webhook-parameter-removed" },
  check({ base, revision, direction }) {
    if (direction !== "response" || revision === undefined || base !== undefined) return [];
    const component = `${revision.location} parameter ${revision.name}`;
    return [{ place: revision.place, component, message: `${component} is sent as well` }];
  },
};
