import type { Body } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** Clients leave alone what they do not know. */
export const webhookBodyAdded: Rule<Body> = {
  id: "webhook-body-added",
  area: "body",
  kind: "added",
  direction: "response",
  effect: "compatible",
  mirror: { rule: "webhook-body-removed" },
  check({ base, revision, direction, owner }) {
    if (direction !== "response" || revision === undefined || base !== undefined) return [];
    return [{ place: revision.place, component: `${owner} body`, message: "a body is sent" }];
  },
};
