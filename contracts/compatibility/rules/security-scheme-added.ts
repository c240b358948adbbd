import type { SecurityScheme } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** A scheme more hurts nobody until an operation asks for it. */
export const securitySchemeAdded: Rule<SecurityScheme> = {
  id: "security-scheme-added",
  area: "security-scheme",
  kind: "added",
  direction: "request",
  effect: "compatible",
  mirror: { rule: "security-scheme-removed" },
  check({ base, revision }) {
    if (revision === undefined || base !== undefined) return [];
    const component = `security scheme ${revision.name}`;
    return [{ place: revision.place, component, message: `${component} is new` }];
  },
};
