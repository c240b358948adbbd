import type { Parameter } from "../openapi/http-contract.ts";
import { servesSeveralValues } from "../wire/several-values.ts";
import type { Rule } from "./rule.ts";

/** The same value is written in another way on the wire. */
export const parameterStyleChanged: Rule<Parameter> = {
  id: "parameter-style-changed",
  area: "parameter",
  kind: "changed",
  direction: "both",
  effect: "breaking",
  mirror: { none: "a style has no opposite" },
  check({ base, revision }) {
    if (base === undefined || revision === undefined) return [];
    if (base.style === revision.style && base.explode === revision.explode) return [];
    // Styles write even one value differently or do not define it; exploding concerns lists and objects alone.
    const several = servesSeveralValues(base.schema) || servesSeveralValues(revision.schema);
    if (base.style === revision.style && !several) return [];
    const component = `${revision.location} parameter ${revision.name}`;
    const written = (parameter: Parameter) => `${parameter.style}${parameter.explode ? ", exploded" : ""}`;
    const message = `${component} is written ${written(revision)} instead of ${written(base)}`;
    return [{ place: revision.place, component, message }];
  },
};
