import { asyncapiDocuments, channelsOf } from "../asyncapi-model.ts";
import type { Finding } from "../finding.ts";
import { childOf, findingAt } from "../place.ts";
import type { Sources } from "../sources.ts";
import { apiOperationsOf } from "./contract-parts.ts";
import type { LintRule } from "./rule.ts";

const id = "correlation-ids";
const header = "x-correlation-id";

/** Messages that cannot say it, each with the reason. */
const without: ReadonlyMap<string, string> = new Map([
  ["dead-letter", "it may hold a message that nobody could read, its correlation id included"],
]);

export const correlationIds: LintRule = {
  id,
  demands:
    "Every operation takes X-Correlation-ID and gives it back with every answer, and every message says where it carries it: a trace that has a gap ends there.",
  remedy:
    "Take #/parameters/CorrelationId and #/headers/CorrelationId of contracts/api/shared.yaml; in a message, write correlationId: { location: … }.",
  check(sources) {
    return [...inCalls(sources), ...inMessages(sources)];
  },
};

function inCalls(sources: Sources): Finding[] {
  return apiOperationsOf(sources).flatMap(({ operation }) => {
    const { place, operationId, parameters, responses } = operation;
    const taken = parameters.some((one) => one.in === "header" && one.name.toLowerCase() === header);
    const silent = responses.filter(
      ({ headers }) => !headers.some(({ name }) => name.toLowerCase() === header),
    );
    return [
      ...(taken ? [] : [findingAt(place, id, `${operationId} must take X-Correlation-ID`)]),
      ...silent.map(({ status, place: answer }) =>
        findingAt(answer, id, `the answer ${status} of ${operationId} must have X-Correlation-ID`),
      ),
    ];
  });
}

/** Replies have no address: they come back to whoever asked, and knows. */
function inMessages(sources: Sources): Finding[] {
  return asyncapiDocuments(sources)
    .flatMap((document) => channelsOf(sources, document))
    .flatMap(({ messages }) => messages)
    .filter(({ name }) => !without.has(name))
    .filter(({ place }) => childOf(childOf(place, "correlationId"), "location").value === undefined)
    .map(({ name, place }) => findingAt(place, id, `message ${name} must say where its correlationId is`));
}
