import { ownOrInherited } from "../openapi-documents.ts";
import { childOf, findingAt } from "../place.ts";
import { apiOperationsOf } from "./contract-parts.ts";
import type { LintRule } from "./rule.ts";

const id = "deprecated-has-sunset";

export const deprecatedHasSunset: LintRule = {
  id,
  demands: "A deprecated operation says in x-sunset until when it stays: its consumers have to plan.",
  check(sources) {
    return apiOperationsOf(sources).flatMap(({ document, operation: { place, operationId } }) => {
      const deprecated = childOf(place, "deprecated").value === true;
      const sunset = ownOrInherited(place, document, "x-sunset") !== undefined;
      if (deprecated === sunset) return [];
      const message = deprecated
        ? "is deprecated and must have x-sunset"
        : "has x-sunset and must be deprecated";
      return [findingAt(place, id, `${operationId} ${message}`)];
    });
  },
};
