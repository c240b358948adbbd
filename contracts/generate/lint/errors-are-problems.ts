import { findingAt } from "../place.ts";
import { apiOperationsOf } from "./contract-parts.ts";
import type { LintRule } from "./rule.ts";

const id = "errors-are-problems";
const problemJson = "application/problem+json";

export const errorsAreProblems: LintRule = {
  id,
  demands:
    "Every error of our API is Problem Details (RFC 9457) and nothing else, so that a consumer reads one form.",
  remedy: "Refer to one of the answers in contracts/api/shared.yaml#/responses.",
  check(sources) {
    return apiOperationsOf(sources).flatMap(({ operation }) =>
      operation.responses
        .filter(({ status }) => /^([45]|default)/.test(status))
        .filter(
          ({ contents }) =>
            contents.length !== 1 ||
            contents[0]?.mediaType !== problemJson ||
            contents[0].schema === undefined,
        )
        .map(({ status, place }) =>
          findingAt(
            place,
            id,
            `the answer ${status} of ${operation.operationId} must be ${problemJson} with a schema`,
          ),
        ),
    );
  },
};
