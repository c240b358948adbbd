import type { Header } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** Clients leave alone what they do not know. */
export const responseHeaderAdded: Rule<Header> = {
  id: "response-header-added",
  area: "header",
  kind: "added",
  direction: "response",
  effect: "compatible",
  mirror: { rule: "response-header-removed" },
  check({ base, revision, direction }) {
    if (direction !== "response" || revision === undefined || base !== undefined) return [];
    const component = `header ${revision.name}`;
    return [{ place: revision.place, component, message: `${component} is sent as well` }];
  },
};
