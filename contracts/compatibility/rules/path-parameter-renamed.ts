import type { Parameter } from "../openapi/http-contract.ts";
import type { Rule } from "./rule.ts";

/** Generated clients name their arguments by it; the path is the same. */
export const pathParameterRenamed: Rule<Parameter> = {
  id: "path-parameter-renamed",
  area: "parameter",
  kind: "changed",
  direction: "request",
  effect: "policy",
  breaksClients: true,
  mirror: { none: "a name has no opposite" },
  check({ base, revision }) {
    if (base?.location !== "path" || revision?.location !== "path" || base.name === revision.name) return [];
    const component = `${revision.location} parameter ${revision.name}`;
    return [
      {
        place: revision.place,
        component,
        message: `path parameter '${base.name}' is now '${revision.name}'`,
      },
    ];
  },
};
