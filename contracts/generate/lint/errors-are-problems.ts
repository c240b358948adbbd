import type { ContentModel } from "../openapi-model.ts";
import { childOf, childrenOf, findingAt } from "../place.ts";
import type { Sources } from "../sources.ts";
import { apiOperationsOf } from "./contract-parts.ts";
import type { LintRule } from "./rule.ts";

const id = "errors-are-problems";
const problemJson = "application/problem+json";
const problemFile = "contracts/canonical/problem.yaml";

export const errorsAreProblems: LintRule = {
  id,
  demands:
    "Every error of our API is Problem Details (RFC 9457) and nothing else, so that a consumer reads one form.",
  remedy: "Refer to one of the answers in contracts/api/shared.yaml#/responses.",
  check(sources) {
    return apiOperationsOf(sources).flatMap(({ operation: { place, operationId, responses } }) => {
      const errors = responses.filter(({ status }) => /^([45]|default)/.test(status));
      if (errors.length === 0) return [findingAt(place, id, `${operationId} must say how it fails`)];
      return errors
        .filter(({ contents: [content, ...others] }) => others.length > 0 || !isProblem(sources, content))
        .map((answer) =>
          findingAt(
            answer.place,
            id,
            `the answer ${answer.status} of ${operationId} must be ${problemJson} with the schema ${problemFile}`,
          ),
        );
    });
  },
};

function isProblem(sources: Sources, content: ContentModel | undefined): boolean {
  if (content?.mediaType !== problemJson || content.schema === undefined) return false;
  const schema = sources.follow(content.schema);
  // A problem of a kind of its own builds on the canonical one.
  const parts =
    schema === undefined ? [] : [schema, ...childrenOf(childOf(schema, "allOf")).map(({ place }) => place)];
  return parts.some((part) => sources.follow(part)?.file.path === problemFile);
}
