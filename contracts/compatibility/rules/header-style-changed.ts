import type { Header } from "../openapi/http-contract.ts";
import { servesSeveralValues } from "../wire/several-values.ts";
import type { Rule } from "./rule.ts";

/** The same list or object is written in another way; a single value is not. */
export const headerStyleChanged: Rule<Header> = {
  id: "header-style-changed",
  area: "header",
  kind: "changed",
  direction: "both",
  effect: "breaking",
  mirror: { none: "a style has no opposite" },
  check({ base, revision }) {
    if (base === undefined || revision === undefined || base.explode === revision.explode) return [];
    if (!servesSeveralValues(base.schema) && !servesSeveralValues(revision.schema)) return [];
    const component = `header ${revision.name}`;
    const message = `${component} is ${revision.explode ? "now" : "no longer"} exploded`;
    return [{ place: revision.place, component, message }];
  },
};
