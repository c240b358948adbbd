import type { Finding } from "../finding.ts";
import { openapiDocuments } from "../openapi-documents.ts";
import { childOf, childrenOf, findingAt, isObject, type Place } from "../place.ts";
import type { LintRule } from "./rule.ts";

const id = "limits-agree";

/** Of two limits of one place, the first must not be above the second. */
const ordered = [
  ["requestsPerWindow", "requestsPerDay"],
  ["requestsPerWindow", "highVolumeRequestsPerWindow"],
  ["concurrentRequests", "requestsPerWindow"],
  ["concurrentRequests", "connections"],
  ["defaultResultsPerPage", "maxResultsPerPage"],
  ["maxResultsPerPage", "maxResults"],
  ["requestTimeoutMs", "gatewayTimeoutMs"],
] as const;

export const limitsAgree: LintRule = {
  id,
  demands:
    "The limits in x-limits name calls that the contract has and plans that it lists, and do not contradict each other: a budget made of them would be none.",
  remedy: "Write the limit as the vendor publishes it, with operationIds and plan names that are there.",
  check(sources) {
    return openapiDocuments(sources, "platforms").flatMap((document) => {
      const limits = childOf(document, "x-limits");
      return isObject(limits.value) ? findingsIn(limits, operationsOf(document)) : [];
    });
  },
};

/** By id, the names of its path parameters. */
type Operations = ReadonlyMap<string, ReadonlySet<string>>;

function findingsIn(place: Place, operations: Operations): Finding[] {
  const { value } = place;
  const below = childrenOf(place).flatMap(({ place: child }) => findingsIn(child, operations));
  if (!isObject(value)) return below;
  return [...outOfOrder(place), ...unknownCalls(place, operations), ...unknownDefaults(place), ...below];
}

function outOfOrder(place: Place): Finding[] {
  return ordered.flatMap(([lower, upper]) => {
    const [one, other] = [childOf(place, lower), childOf(place, upper)];
    if (typeof one.value !== "number" || typeof other.value !== "number" || one.value <= other.value)
      return [];
    return [findingAt(other, id, `${upper} is less than ${lower}, so one of them can never be reached`)];
  });
}

function unknownCalls(place: Place, operations: Operations): Finding[] {
  const calls = childOf(place, "calls");
  if (!Array.isArray(calls.value)) return [];
  const key = childOf(place, "key");
  return childrenOf(calls).flatMap(({ place: call }) => {
    const parameters = operations.get(String(call.value));
    if (parameters === undefined)
      return [findingAt(call, id, `no operation is called ${String(call.value)}`)];
    if (typeof key.value !== "string" || parameters.has(key.value)) return [];
    return [findingAt(key, id, `${String(call.value)} has no path parameter ${key.value}`)];
  });
}

/** `defaultPlan` names one of `plans`. */
function unknownDefaults(place: Place): Finding[] {
  return childrenOf(place).flatMap(({ key, place: named }) => {
    const [, kind] = /^default([A-Z][a-z]+)$/.exec(key) ?? [];
    if (kind === undefined) return [];
    const plans = childOf(place, `${kind.toLowerCase()}s`);
    if (isObject(plans.value) && Object.hasOwn(plans.value, String(named.value))) return [];
    return [findingAt(named, id, `${String(named.value)} is none of ${kind.toLowerCase()}s`)];
  });
}

function operationsOf(document: Place): Operations {
  const operations = new Map<string, ReadonlySet<string>>();
  for (const { key: path, place: item } of childrenOf(childOf(document, "paths"))) {
    const parameters = new Set([...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name));
    for (const { place: operation } of childrenOf(item)) {
      const name = childOf(operation, "operationId").value;
      if (typeof name === "string") operations.set(name, parameters);
    }
  }
  return operations;
}
