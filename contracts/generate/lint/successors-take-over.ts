import { childOf, findingAt } from "../place.ts";
import { apiOperationsOf } from "./contract-parts.ts";
import type { LintRule } from "./rule.ts";

const id = "successors-take-over";

export const successorsTakeOver: LintRule = {
  id,
  demands:
    "x-successor names an operation of the API that is not deprecated and whose path needs no parameter that the deprecated one lacks: the gateway links to it with every answer.",
  remedy:
    "Name the operationId of the operation that consumers should call instead, or leave x-successor out.",
  check(sources) {
    const operations = apiOperationsOf(sources).map(({ operation }) => operation);
    return operations.flatMap((operation) => {
      const at = childOf(operation.place, "x-successor");
      if (at.value === undefined) return [];
      if (childOf(operation.place, "deprecated").value !== true)
        return [findingAt(at, id, `${operation.operationId} has a successor and is not deprecated`)];
      const successor = operations.find(({ operationId }) => operationId === at.value);
      if (successor === undefined) return [findingAt(at, id, `there is no operation ${String(at.value)}`)];
      if (childOf(successor.place, "deprecated").value === true)
        return [findingAt(at, id, `${successor.operationId} is deprecated itself`)];
      const known = namesIn(operation.path);
      const lacking = namesIn(successor.path).filter((name) => !known.includes(name));
      return lacking.length === 0
        ? []
        : [
            findingAt(
              at,
              id,
              `${operation.operationId} has no path parameter ${lacking.join(", ")} to fill in`,
            ),
          ];
    });
  },
};

function namesIn(path: string): string[] {
  return [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
}
