import type { Finding } from "../finding.ts";
import { childOf, findingAt, type Place } from "../place.ts";
import { apiOperationsOf, eventPartsOf } from "./contract-parts.ts";
import type { LintRule } from "./rule.ts";

const id = "deprecated-has-sunset";

export const deprecatedHasSunset: LintRule = {
  id,
  demands:
    "A deprecated operation says since when in x-deprecated-since and until when it stays in x-sunset: the gateway tells its consumers, who have to plan.",
  remedy: "Write deprecated: true, x-deprecated-since and a later x-sunset together, or none of them.",
  check(sources) {
    const operations = apiOperationsOf(sources).flatMap(({ operation: { place, operationId } }) =>
      checkLife(place, operationId, childOf(place, "deprecated").value === true),
    );
    // AsyncAPI has no field of its own for it.
    const events = eventPartsOf(sources).flatMap(({ place, name }) =>
      checkLife(place, name, childOf(place, "x-deprecated-since").value !== undefined),
    );
    return [...operations, ...events];
  },
};

function checkLife(place: Place, name: string, deprecated: boolean): Finding[] {
  const since = childOf(place, "x-deprecated-since");
  const sunset = childOf(place, "x-sunset");
  const dated = [since, sunset].filter(({ value }) => value !== undefined);
  if (!deprecated)
    return dated.map((day) =>
      findingAt(
        day,
        id,
        `${name} has ${day === sunset ? "x-sunset" : "x-deprecated-since"} and is not deprecated`,
      ),
    );
  const missing = [
    ...(since.value === undefined ? ["x-deprecated-since"] : []),
    ...(sunset.value === undefined ? ["x-sunset"] : []),
  ];
  if (missing.length > 0)
    return [findingAt(place, id, `${name} is deprecated and must have ${missing.join(" and ")}`)];
  return String(sunset.value) > String(since.value)
    ? []
    : [findingAt(sunset, id, `${name} must be there for some time after it is deprecated`)];
}
