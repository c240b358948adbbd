import type { Parameter } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** Clients that send it go on doing so. */
export const requestParameterBecameOptional: Rule<Parameter> = {
  id: "request-parameter-became-optional",
  area: "parameter",
  kind: "loosened",
  direction: "request",
  effect: "compatible",
  mirror: { rule: "request-parameter-became-required" },
  check({ base, revision, direction }) {
    if (direction !== "request" || base === undefined || revision === undefined) return [];
    if (!base.required || revision.required) return [];
    const component = `${revision.location} parameter ${revision.name}`;
    return [{ place: revision.place, component, message: `${component} became optional` }];
  },
};
