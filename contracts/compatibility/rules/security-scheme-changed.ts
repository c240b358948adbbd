import type { SecurityScheme } from "../openapi/http-contract.ts";
import { schemeFacts } from "../openapi/security.ts";
import type { Rule } from "./rule.ts";

/** A client proves who it is in a way that is no longer understood. */
export const securitySchemeChanged: Rule<SecurityScheme> = {
  id: "security-scheme-changed",
  area: "security-scheme",
  kind: "changed",
  direction: "request",
  effect: "breaking",
  mirror: { none: "a scheme has no opposite" },
  check({ base, revision }) {
    if (base === undefined || revision === undefined) return [];
    const before = schemeFacts(base);
    const after = schemeFacts(revision);
    // An offer more (a scope, a flow) changes nothing for who does not take it.
    const facts = new Set([
      ...before.keys(),
      ...[...after.keys()].filter((fact) => after.get(fact) !== "offered"),
    ]);
    const changed = [...facts].filter((fact) => before.get(fact) !== after.get(fact));
    if (changed.length === 0) return [];
    const message = changed
      .map((fact) => `${fact} ${before.get(fact) ?? "unset"} is now ${after.get(fact) ?? "gone"}`)
      .join(", ");
    return [{ place: revision.place, component: `security scheme ${revision.name}`, message }];
  },
};
