import type { Header } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** It is always sent now. */
export const responseHeaderBecameRequired: Rule<Header> = {
  id: "response-header-became-required",
  area: "header",
  kind: "tightened",
  direction: "response",
  effect: "compatible",
  mirror: { rule: "response-header-became-optional" },
  check({ base, revision, direction }) {
    if (direction !== "response" || base === undefined || base.required || !revision?.required) return [];
    const component = `header ${revision.name}`;
    return [{ place: revision.place, component, message: `${component} is always sent` }];
  },
};
