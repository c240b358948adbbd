import type { Finding } from "../finding.ts";
import { openapiDocuments } from "../openapi-documents.ts";
import { childOf, childrenOf, findingAt, isObject, type Place } from "../place.ts";
import type { LintRule } from "./rule.ts";

const id = "platform-limits";

/** The control of the simulators lies beside the platforms and has no limits of its own. */
const notPlatforms = new Set(["simulator-control"]);

export const platformLimits: LintRule = {
  id,
  demands:
    "A platform's contract states its limits in x-limits, in positive numbers: the budget of every call follows from them.",
  remedy: "Write the vendor's published limits into x-limits, with the unit in the name of each number.",
  check(sources) {
    return openapiDocuments(sources, "platforms")
      .filter(({ file }) => !notPlatforms.has(file.stem))
      .flatMap((document) => {
        const limits = childOf(document, "x-limits");
        if (!isObject(limits.value)) return [findingAt(document, id, "a platform must have x-limits")];
        if (!hasNumber(limits)) return [findingAt(limits, id, "x-limits must hold numbers")];
        return notPositive(limits);
      });
  },
};

function hasNumber(place: Place): boolean {
  return typeof place.value === "number" || childrenOf(place).some(({ place: child }) => hasNumber(child));
}

function notPositive(place: Place): Finding[] {
  if (typeof place.value === "number")
    return place.value > 0 ? [] : [findingAt(place, id, "a limit must be a positive number")];
  return childrenOf(place).flatMap(({ place: child }) => notPositive(child));
}
