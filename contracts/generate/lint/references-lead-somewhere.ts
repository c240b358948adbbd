import type { Finding } from "../finding.ts";
import { childrenOf, findingAt, type Place, rootOf } from "../place.ts";
import type { Sources } from "../sources.ts";
import { holdsData } from "./contract-parts.ts";
import type { LintRule } from "./rule.ts";

const id = "references-lead-somewhere";

export const referencesLeadSomewhere: LintRule = {
  id,
  demands: "Every $ref points at something in the contracts; nothing is fetched from elsewhere.",
  remedy: "Correct the file or the pointer after #, or copy what is meant into the contracts.",
  check(sources) {
    return sources.all().flatMap((file) => dangling(sources, rootOf(file)));
  },
};

function dangling(sources: Sources, place: Place): Finding[] {
  return childrenOf(place).flatMap(({ key, place: child }) => {
    if (key !== "$ref") return holdsData(key) ? [] : dangling(sources, child);
    if (typeof child.value !== "string")
      return isPropertyCalledRef(child)
        ? dangling(sources, child)
        : [findingAt(child, id, "$ref must be text")];
    if (sources.resolve(child.file, child.value) === undefined)
      return [findingAt(child, id, `${child.value} leads nowhere`)];
    return sources.follow(place) === undefined
      ? [findingAt(child, id, `${child.value} leads around in a circle`)]
      : [];
  });
}

/** A schema may describe data with a property of that name. */
function isPropertyCalledRef(place: Place): boolean {
  return place.pointer.endsWith("/properties/$ref");
}
