import type { Header } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** A client that reads it finds nothing. */
export const responseHeaderRemoved: Rule<Header> = {
  id: "response-header-removed",
  area: "header",
  kind: "removed",
  direction: "response",
  effect: "breaking",
  mirror: { rule: "response-header-added" },
  check({ base, revision, direction, owner }) {
    if (direction !== "response" || base === undefined || revision !== undefined) return [];
    const component = `header ${base.name}`;
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
