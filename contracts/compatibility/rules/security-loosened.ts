import { impliedBy, requirementText, type Secured } from "../secured.ts";
import type { Rule } from "./rule.ts";

/** One more way to be let in. */
export const securityLoosened: Rule<Secured> = {
  id: "security-loosened",
  area: "security",
  kind: "loosened",
  direction: "request",
  effect: "compatible",
  mirror: { rule: "security-tightened" },
  check({ base, revision }) {
    if (base === undefined || revision === undefined) return [];
    const component = `${revision.name} security`;
    return revision.security
      .filter((next) => !base.security.some((old) => impliedBy(old, next)))
      .map((next) => ({ place: revision.place, component, message: `${requirementText(next)} is enough` }));
  },
};
