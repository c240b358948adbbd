import type { SecurityScheme } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** A hint that tokens of another make are asked for. */
export const bearerFormatChanged: Rule<SecurityScheme> = {
  id: "bearer-format-changed",
  area: "security-scheme",
  kind: "changed",
  direction: "request",
  effect: "policy",
  mirror: { none: "a format has no opposite" },
  check({ base, revision }) {
    const before = base?.value["bearerFormat"];
    const after = revision?.value["bearerFormat"];
    if (revision === undefined || before === after) return [];
    const message = `bearer format '${before ?? "none"}' is now '${after ?? "none"}'`;
    return [{ place: revision.place, component: `security scheme ${revision.name}`, message }];
  },
};
