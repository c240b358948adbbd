import type { SecurityScheme } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** Where an operation still asks for something else, security-tightened says who is refused. */
export const securitySchemeRemoved: Rule<SecurityScheme> = {
  id: "security-scheme-removed",
  area: "security-scheme",
  kind: "removed",
  direction: "request",
  effect: "policy",
  mirror: { rule: "security-scheme-added" },
  check({ base, revision }) {
    if (base === undefined || revision !== undefined) return [];
    const component = `security scheme ${base.name}`;
    return [{ place: base.place, component, message: `${component} is gone` }];
  },
};
