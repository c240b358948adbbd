import { ownOrInherited } from "../openapi-documents.ts";
import { childOf, findingAt, isObject } from "../place.ts";
import { apiOperationsOf } from "./contract-parts.ts";
import type { LintRule } from "./rule.ts";

const id = "scopes-are-declared";

export const scopesAreDeclared: LintRule = {
  id,
  demands:
    "Every operation of our API names its scopes in one security requirement: the gateway demands them all and knows no alternative.",
  remedy: 'Write security: [{ bearer: ["domain:read"] }], or [] for an operation that everybody may call.',
  check(sources) {
    return apiOperationsOf(sources).flatMap(({ document, operation: { place, operationId } }) => {
      const security = ownOrInherited(place, document, "security");
      if (!Array.isArray(security))
        return [findingAt(place, id, `${operationId} must have security ([] if it is public)`)];
      const [requirement] = security;
      if (security.length === 0) return [];
      const schemes = isObject(requirement) ? Object.entries(requirement) : [];
      const [scheme] = schemes;
      if (security.length > 1 || schemes.length !== 1 || scheme === undefined)
        return [
          findingAt(
            childOf(place, "security"),
            id,
            `${operationId} must have one requirement with one scheme`,
          ),
        ];
      const declared = childOf(childOf(childOf(document, "components"), "securitySchemes"), scheme[0]).value;
      if (declared === undefined)
        return [findingAt(childOf(place, "security"), id, `there is no security scheme ${scheme[0]}`)];
      return Array.isArray(scheme[1]) && scheme[1].length > 0
        ? []
        : [findingAt(childOf(place, "security"), id, `${operationId} must name a scope`)];
    });
  },
};
