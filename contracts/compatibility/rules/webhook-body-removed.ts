import type { Body } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** A client that reads the body of a webhook finds none. */
export const webhookBodyRemoved: Rule<Body> = {
  id: "webhook-body-removed",
  area: "body",
  kind: "removed",
  direction: "response",
  effect: "breaking",
  mirror: { rule: "webhook-body-added" },
  check({ base, revision, direction, owner }) {
    if (direction !== "response" || base === undefined) return [];
    const left = revision === undefined || (base.required && !revision.required);
    if (!left) return [];
    const place = revision?.place ?? base.place;
    return [
      {
        place,
        component: `${owner} body`,
        message: "the body may be missing",
        witness: `${owner} without a body`,
      },
    ];
  },
};
