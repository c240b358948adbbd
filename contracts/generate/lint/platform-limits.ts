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
    "A platform's contract states its limits in x-limits, in whole positive numbers and for every plan: the budget of every call follows from them.",
  remedy:
    "Write the vendor's published limits into x-limits, each with the time it holds for and the calls that count, for every plan and with the plan that is usual.",
  check(sources) {
    return openapiDocuments(sources, "platforms")
      .filter(({ file }) => !notPlatforms.has(file.stem))
      .flatMap((document) => {
        const limits = childOf(document, "x-limits");
        if (!isObject(limits.value)) return [findingAt(document, id, "a platform must have x-limits")];
        if (!hasNumber(limits)) return [findingAt(limits, id, "x-limits must hold numbers")];
        return [...notNumbers(limits), ...missing(limits), ...withoutCalls(limits)];
      });
  },
};

/** Where a platform's contract keeps what each plan allows. */
const planKinds = ["tiers", "profiles", "plans"] as const;

/** Beside a limit of the first name there must be one of the second. */
const together = [
  ["requestsPerWindow", "windowMs"],
  ["requestsPerDay", "requestsPerWindow"],
  ["queuedRequests", "concurrentRequests"],
  ["highVolumeRequestsPerWindow", "requestsPerWindow"],
  ["maxUnfinished", "countedMs"],
  ["countedMs", "maxUnfinished"],
] as const;

/** Members that are limits, whatever else is beside them. */
const limitName = /^(max[A-Z]|requests|concurrent|queued|highVolumeRequests)|Ms$/;

function hasNumber(place: Place): boolean {
  return typeof place.value === "number" || childrenOf(place).some(({ place: child }) => hasNumber(child));
}

function notNumbers(place: Place, name = ""): Finding[] {
  const { value } = place;
  if (typeof value === "number") {
    if (value <= 0) return [findingAt(place, id, "a limit must be a positive number")];
    // What is no limit, such as a share of errors, may be a fraction.
    return limitName.test(name) && !Number.isSafeInteger(value)
      ? [findingAt(place, id, "a limit must be a whole number")]
      : [];
  }
  if (limitName.test(name) && !isObject(value)) return [findingAt(place, id, "a limit must be a number")];
  return childrenOf(place).flatMap(({ key, place: child }) => notNumbers(child, key));
}

function missing(place: Place): Finding[] {
  const { value } = place;
  const below = childrenOf(place).flatMap(({ place: child }) => missing(child));
  if (!isObject(value)) return below;
  const alone = together
    .filter(([one, other]) => value[one] !== undefined && value[other] === undefined)
    .map(([one, other]) => findingAt(place, id, `${one} needs ${other} beside it`));
  return [...alone, ...planKinds.flatMap((kind) => unplanned(place, kind)), ...below];
}

/** Plans that say nothing of how many calls, or of which none is the usual one. */
function unplanned(place: Place, kind: (typeof planKinds)[number]): Finding[] {
  const plans = childOf(place, kind);
  if (!isObject(plans.value)) return [];
  const usual = `default${kind[0]?.toUpperCase()}${kind.slice(1, -1)}`;
  const without = childrenOf(plans)
    .filter(({ place: plan }) => childOf(plan, "requestsPerWindow").value === undefined)
    .map(({ key, place: plan }) => findingAt(plan, id, `${key} does not say requestsPerWindow`));
  if (childOf(place, usual).value !== undefined) return without;
  return [...without, findingAt(plans, id, `${usual} must say which of ${kind} is the usual one`)];
}

/**
 * A limit beside those of the plans that is lower than one of them: it cannot hold for all calls, so it has to say for
 * which, or from which page on.
 */
function withoutCalls(limits: Place): Finding[] {
  const plans = planKinds.flatMap((kind) => childrenOf(childOf(limits, kind)));
  const fastest = Math.max(0, ...plans.map(({ place }) => perMsOf(place)));
  const isPlanned = (place: Place) => plans.some(({ place: plan }) => place.pointer === plan.pointer);
  const findings = (place: Place): Finding[] => {
    const below = childrenOf(place).flatMap(({ place: child }) => findings(child));
    if (!isObject(place.value) || isPlanned(place)) return below;
    const { calls, beyondPage } = place.value;
    const isOpen = calls === undefined && beyondPage === undefined;
    if (!isOpen || perMsOf(place) === 0 || perMsOf(place) >= fastest) return below;
    return [findingAt(place, id, "it must say in calls which operations count"), ...below];
  };
  return findings(limits);
}

/** 0 for what is no limit of a window. */
function perMsOf({ value }: Place): number {
  if (!isObject(value)) return 0;
  const { requestsPerWindow, windowMs } = value;
  return typeof requestsPerWindow === "number" && typeof windowMs === "number"
    ? requestsPerWindow / windowMs
    : 0;
}
