import type { SecurityScheme } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** Clients that use it have no way in. */
export const securitySchemeRemoved: Rule<SecurityScheme> = {
  id: "security-scheme-removed",
  area: "security-scheme",
  kind: "removed",
  direction: "request",
  effect: "breaking",
  mirror: { rule: "security-scheme-added" },
  check({ base, revision }) {
    if (base === undefined || revision !== undefined) return [];
    const component = `security scheme ${base.name}`;
    return [{ place: base.place, component, message: `${component} is gone` }];
  },
};
