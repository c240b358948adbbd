import type { Body } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** An optional body more hurts nobody. */
export const requestBodyAdded: Rule<Body> = {
  id: "request-body-added",
  area: "body",
  kind: "added",
  direction: "request",
  effect: "compatible",
  mirror: { rule: "request-body-removed" },
  check({ base, revision, direction, owner }) {
    if (direction !== "request" || revision === undefined || base !== undefined || revision.required)
      return [];
    return [{ place: revision.place, component: `${owner} body`, message: "a body may be sent" }];
  },
};
