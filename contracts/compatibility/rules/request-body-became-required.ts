import type { Body } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** A client that sends no body is refused; it may be new or have been optional. */
export const requestBodyBecameRequired: Rule<Body> = {
  id: "request-body-became-required",
  area: "body",
  kind: "tightened",
  direction: "request",
  effect: "breaking",
  mirror: { rule: "request-body-became-optional" },
  check({ base, revision, direction, owner }) {
    if (direction !== "request" || !revision?.required || base?.required) return [];
    return [
      {
        place: revision.place,
        component: `${owner} body`,
        message: "a body became required",
        witness: `${owner} without a body`,
      },
    ];
  },
};
