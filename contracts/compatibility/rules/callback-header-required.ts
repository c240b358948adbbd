import type { Header } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** A client that answers a webhook without the header is refused. */
export const callbackHeaderRequired: Rule<Header> = {
  id: "callback-header-required",
  area: "header",
  kind: "tightened",
  direction: "request",
  effect: "breaking",
  mirror: { rule: "callback-header-optional" },
  check({ base, revision, direction, owner }) {
    if (direction !== "request" || !revision?.required || base?.required) return [];
    const component = `header ${revision.name}`;
    return [
      {
        place: revision.place,
        component,
        message: `${component} became required in the answer`,
        witness: `${owner} without ${revision.name}`,
      },
    ];
  },
};
