import type { Finding } from "../finding.ts";
import type { OperationModel } from "../openapi-model.ts";
import { childOf, findingAt } from "../place.ts";
import { apiOperationsOf } from "./contract-parts.ts";
import type { LintRule } from "./rule.ts";

const id = "reads-are-conditional";

export const readsAreConditional: LintRule = {
  id,
  demands:
    "A read takes If-None-Match and may answer 304, and its answers have an ETag and an Age: a consumer that asks again pays for news only, and knows how old what it reads is. Only a read can say x-freshness.",
  remedy:
    "Take #/parameters/IfNoneMatch, give the answer 200 the headers ETag, Age and Cache-Control, and add 304 with #/responses/NotModified of contracts/api/shared.yaml.",
  check(sources) {
    return apiOperationsOf(sources).flatMap(({ operation }) =>
      operation.method === "get" ? inRead(operation) : inWrite(operation),
    );
  },
};

function inRead({ place, operationId, parameters, responses }: OperationModel): Finding[] {
  const success = responses.find(({ status }) => status === "200");
  // A stream has no end that a tag could be of.
  if (success === undefined || success.contents.every(({ mediaType }) => mediaType !== "application/json"))
    return [];
  const asks = parameters.some((one) => one.in === "header" && one.name.toLowerCase() === "if-none-match");
  const given = new Set(success.headers.map(({ name }) => name.toLowerCase()));
  return [
    ...(asks ? [] : [findingAt(place, id, `${operationId} must take If-None-Match`)]),
    ...(responses.some(({ status }) => status === "304")
      ? []
      : [findingAt(place, id, `${operationId} must have the answer 304`)]),
    ...["ETag", "Age"]
      .filter((name) => !given.has(name.toLowerCase()))
      .map((name) => findingAt(success.place, id, `the answer 200 of ${operationId} must have ${name}`)),
  ];
}

function inWrite({ place, operationId }: OperationModel): Finding[] {
  const freshness = childOf(place, "x-freshness");
  return freshness.value === undefined
    ? []
    : [findingAt(freshness, id, `${operationId} writes, so that nothing of it is used again`)];
}
