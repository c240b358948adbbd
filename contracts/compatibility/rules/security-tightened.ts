import { impliedBy, requirementText, type Secured } from "../secured.ts";
import type { Rule } from "./rule.ts";

/** A client that identifies itself as it may today is refused tomorrow. */
export const securityTightened: Rule<Secured> = {
  id: "security-tightened",
  area: "security",
  kind: "tightened",
  direction: "request",
  effect: "breaking",
  mirror: { rule: "security-loosened" },
  check({ base, revision }) {
    if (base === undefined || revision === undefined) return [];
    const component = `${revision.name} security`;
    return base.security
      .filter((old) => !revision.security.some((next) => impliedBy(next, old)))
      .map((old) => ({
        place: revision.place,
        component,
        message: `${requirementText(old)} is no longer enough`,
        witness: `${base.name} with ${requirementText(old)}`,
      }));
  },
};
