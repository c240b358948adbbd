import type { Finding } from "../finding.ts";
import { openapiDocuments } from "../openapi-documents.ts";
import { childOf, childrenOf, findingAt, isObject, type Place, placeId } from "../place.ts";
import type { Sources } from "../sources.ts";
import { type Field, openapiObjects } from "./openapi-objects.ts";
import type { LintRule } from "./rule.ts";

const id = "openapi-structure";

export const openapiStructure: LintRule = {
  id,
  demands:
    "An OpenAPI document has the structure of OpenAPI 3.1: a misspelt or misplaced field would silently mean nothing.",
  remedy:
    "Correct the name or the place of the field; https://spec.openapis.org/oas/v3.1.1 says what may stand there.",
  check(sources) {
    const seen = new Set<string>();
    return [...openapiDocuments(sources, "api"), ...openapiDocuments(sources, "platforms")].flatMap(
      (document) => {
        const version = childOf(document, "openapi");
        if (typeof version.value !== "string" || !/^3\.1\.\d+$/.test(version.value))
          return [findingAt(version, id, "must be a version of OpenAPI 3.1, as text")];
        return checkObject(sources, document, "document", seen);
      },
    );
  },
};

function checkObject(sources: Sources, written: Place, kind: string, seen: Set<string>): Finding[] {
  const place = sources.follow(written);
  // A dangling reference is the finding of another rule.
  if (place === undefined || seen.has(`${kind} ${placeId(place)}`)) return [];
  seen.add(`${kind} ${placeId(place)}`);
  if (!isObject(place.value)) return [findingAt(place, id, `must be an object (${kind})`)];

  const shape = openapiObjects[kind];
  if (shape === undefined) throw new Error(`no shape for ${kind}`);
  const missing = (shape.required ?? []).filter(
    (field) => (place.value as object)[field as never] === undefined,
  );
  const findings = missing.map((field) => findingAt(place, id, `${kind} must have ${field}`));
  for (const { key, place: child } of childrenOf(place)) {
    if (key.startsWith("x-")) continue;
    const field = shape.fields[key] ?? (shape.others?.keys.test(key) ? shape.others.field : undefined);
    if (field === undefined) findings.push(findingAt(child, id, `${key} is not a field of ${kind}`));
    else findings.push(...checkField(sources, child, field, seen));
  }
  return findings;
}

function checkField(sources: Sources, place: Place, field: Field, seen: Set<string>): Finding[] {
  if (typeof field === "string")
    return fits(place.value, field) ? [] : [findingAt(place, id, `must be ${field}`)];
  if ("oneOf" in field)
    return field.oneOf.includes(place.value as never)
      ? []
      : [findingAt(place, id, `must be one of ${field.oneOf.join(", ")}`)];
  if ("object" in field) return checkObject(sources, place, field.object, seen);
  const isList = "listOf" in field;
  if (isList ? !Array.isArray(place.value) : !isObject(place.value))
    return [findingAt(place, id, isList ? "must be a list" : "must be an object")];
  const inner: Field = isList ? field.listOf : field.mapOf;
  return childrenOf(place)
    .filter(({ key }) => isList || !key.startsWith("x-"))
    .flatMap(({ place: child }) => checkField(sources, child, inner, seen));
}

function fits(value: unknown, type: string): boolean {
  if (type === "anything") return true;
  if (type === "a schema") return isObject(value) || typeof value === "boolean";
  if (type === "text") return typeof value === "string";
  return typeof value === "boolean";
}
