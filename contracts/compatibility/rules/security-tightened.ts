import { type HttpOperation, operationName } from "../openapi/http-contract.ts";
import { impliedBy, requirementText } from "../openapi/security.ts";
import type { Rule } from "./rule.ts";

/** A client that identifies itself as it may today is refused tomorrow. */
export const securityTightened: Rule<HttpOperation> = {
  id: "security-tightened",
  area: "security",
  kind: "tightened",
  direction: "request",
  effect: "breaking",
  mirror: { rule: "security-loosened" },
  check({ base, revision }) {
    if (base === undefined || revision === undefined) return [];
    const component = `${operationName(revision)} security`;
    return base.security
      .filter((old) => !revision.security.some((next) => impliedBy(next, old)))
      .map((old) => ({
        place: revision.place,
        component,
        message: `${requirementText(old)} is no longer enough`,
        witness: `${operationName(base)} with ${requirementText(old)}`,
      }));
  },
};
