import type { Header } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** Clients that send it go on doing so. */
export const callbackHeaderOptional: Rule<Header> = {
  id: "callback-header-optional",
  area: "header",
  kind: "loosened",
  direction: "request",
  effect: "compatible",
  mirror: { rule: "callback-header-required" },
  check({ base, revision, direction }) {
    if (direction !== "request" || !base?.required || revision?.required) return [];
    const component = `header ${base.name}`;
    return [
      {
        place: revision?.place ?? base.place,
        component,
        message: `${component} became optional in the answer`,
      },
    ];
  },
};
