import type { Header } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** A client that relies on it finds nothing. */
export const responseHeaderBecameOptional: Rule<Header> = {
  id: "response-header-became-optional",
  area: "header",
  kind: "loosened",
  direction: "response",
  effect: "breaking",
  mirror: { rule: "response-header-became-required" },
  check({ base, revision, direction, owner }) {
    if (direction !== "response" || !base?.required || revision === undefined || revision.required) return [];
    const component = `header ${revision.name}`;
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
