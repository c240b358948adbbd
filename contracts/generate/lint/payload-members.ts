import { asyncapiDocuments, requestRepliesOf } from "../asyncapi-model.ts";
import type { Finding } from "../finding.ts";
import type { OperationModel } from "../openapi-model.ts";
import { childOf, childrenOf, findingAt, isObject, type Place } from "../place.ts";
import type { Sources } from "../sources.ts";
import { apiOperationsOf } from "./contract-parts.ts";
import type { LintRule } from "./rule.ts";

const id = "payload-members";

export const payloadMembers: LintRule = {
  id,
  demands:
    "Path parameters, query parameters and body members become one payload: no two share a name, and the request of the dispatched operation knows each of them and demands no other.",
  remedy:
    "Use one name for one thing in path, query and body, the same as in the request of the dispatched operation.",
  check(sources) {
    const requests = new Map(
      asyncapiDocuments(sources)
        .flatMap((document) => requestRepliesOf(sources, document))
        .map(({ name, request }) => [name, request]),
    );
    return apiOperationsOf(sources).flatMap(({ operation }) => {
      const target = childOf(childOf(operation.place, "x-dispatch"), "operation").value;
      const request = requests.get(String(target));
      return checkOperation(sources, operation, request && sources.follow(request));
    });
  },
};

function checkOperation(sources: Sources, operation: OperationModel, request: Place | undefined): Finding[] {
  const known = new Set(
    request === undefined ? [] : childrenOf(childOf(request, "properties")).map(({ key }) => key),
  );
  const sent = new Set<string>();
  const findings: Finding[] = [];
  for (const { name, place } of membersOf(sources, operation)) {
    if (sent.has(name))
      findings.push(findingAt(place, id, `${name} comes twice in the payload of ${operation.operationId}`));
    else if (request !== undefined && !known.has(name))
      findings.push(
        findingAt(place, id, `the operation that answers ${operation.operationId} knows no ${name}`),
      );
    sent.add(name);
  }
  const demanded = request === undefined ? [] : childOf(request, "required").value;
  for (const name of Array.isArray(demanded) ? demanded : []) {
    if (!sent.has(name))
      findings.push(
        findingAt(
          operation.place,
          id,
          `${operation.operationId} has no ${name}, which the operation that answers it demands`,
        ),
      );
  }
  return findings;
}

function membersOf(
  sources: Sources,
  operation: OperationModel,
): { readonly name: string; readonly place: Place }[] {
  const parameters = operation.parameters
    .filter((parameter) => parameter.in !== "header")
    .map(({ name, place }) => ({ name, place }));
  const body = (operation.requestBody?.contents ?? []).slice(0, 1).flatMap(({ schema }) => {
    const target = schema && sources.follow(schema);
    if (target === undefined || !isObject(target.value)) return [];
    return childrenOf(childOf(target, "properties")).map(({ key, place }) => ({ name: key, place }));
  });
  return [...parameters, ...body];
}
