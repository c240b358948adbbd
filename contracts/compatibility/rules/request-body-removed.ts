import type { Body } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** A client that sends a body is not understood. */
export const requestBodyRemoved: Rule<Body> = {
  id: "request-body-removed",
  area: "body",
  kind: "removed",
  direction: "request",
  effect: "breaking",
  mirror: { rule: "request-body-added" },
  check({ base, revision, direction, owner }) {
    if (direction !== "request" || base === undefined || revision !== undefined) return [];
    return [
      {
        place: base.place,
        component: `${owner} body`,
        message: "a body is no longer understood",
        witness: `${owner} with a body`,
      },
    ];
  },
};
