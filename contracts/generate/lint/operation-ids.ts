import type { Finding } from "../finding.ts";
import { openapiDocuments } from "../openapi-documents.ts";
import { operationsOf } from "../openapi-model.ts";
import { childOf, findingAt, type Place } from "../place.ts";
import type { Sources } from "../sources.ts";
import type { LintRule } from "./rule.ts";

const id = "operation-ids";

export const operationIds: LintRule = {
  id,
  demands:
    "Every operation has an operationId in camelCase, once in our API and once in each platform: code is named after it.",
  remedy: "Give the operation a name of its own: a verb and a noun in camelCase.",
  check(sources) {
    const platforms = openapiDocuments(sources, "platforms");
    return [openapiDocuments(sources, "api"), ...platforms.map((document) => [document])].flatMap(
      (documents) => checkTogether(sources, documents),
    );
  },
};

function checkTogether(sources: Sources, documents: readonly Place[]): Finding[] {
  const seen = new Set<string>();
  return documents
    .flatMap((document) => [
      ...operationsOf(sources, document, "paths"),
      ...operationsOf(sources, document, "webhooks"),
    ])
    .flatMap(({ operationId, place }) => {
      if (operationId === "") return [findingAt(place, id, "this operation must have an operationId")];
      const at = childOf(place, "operationId");
      if (!/^[a-z][A-Za-z0-9]*$/.test(operationId))
        return [findingAt(at, id, `${operationId} must be in camelCase`)];
      if (seen.has(operationId))
        return [findingAt(at, id, `${operationId} is the name of another operation too`)];
      seen.add(operationId);
      return [];
    });
}
