import { asyncapiDocuments, requestRepliesOf } from "../asyncapi-model.ts";
import { childOf, findingAt, isObject } from "../place.ts";
import { apiOperationsOf } from "./contract-parts.ts";
import type { LintRule } from "./rule.ts";

const id = "dispatch-targets";

export const dispatchTargets: LintRule = {
  id,
  demands:
    "Every operation of our API says in x-dispatch which request/reply operation answers it, and that one exists.",
  remedy:
    "Write x-dispatch: { kind: operation | workflow, operation: NAME } with the key of an operation in contracts/events that has a reply.",
  check(sources) {
    const names = new Set(
      asyncapiDocuments(sources).flatMap((document) =>
        requestRepliesOf(sources, document).map(({ name }) => name),
      ),
    );
    return apiOperationsOf(sources).flatMap(({ operation: { place, operationId } }) => {
      const dispatch = childOf(place, "x-dispatch");
      if (!isObject(dispatch.value)) return [findingAt(place, id, `${operationId} must have x-dispatch`)];
      const target = childOf(dispatch, "operation");
      return names.has(String(target.value))
        ? []
        : [findingAt(target, id, `no AsyncAPI document has an operation ${target.value} with a reply`)];
    });
  },
};
