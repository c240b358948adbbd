import type { Body } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** Clients that send it go on doing so. */
export const requestBodyBecameOptional: Rule<Body> = {
  id: "request-body-became-optional",
  area: "body",
  kind: "loosened",
  direction: "request",
  effect: "compatible",
  mirror: { rule: "request-body-became-required" },
  check({ base, revision, direction, owner }) {
    if (direction !== "request" || base === undefined || revision === undefined) return [];
    if (!base.required || revision.required) return [];
    return [{ place: revision.place, component: `${owner} body`, message: "the body became optional" }];
  },
};
