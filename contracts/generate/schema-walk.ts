import { childOf, childrenOf, isObject, type Place } from "./place.ts";

// Where JSON Schema 2020-12 keeps schemas inside a schema. Everything else (const, enum, examples, default) is data.
const singles = new Set([
  "additionalProperties",
  "contains",
  "contentSchema",
  "else",
  "if",
  "items",
  "not",
  "propertyNames",
  "then",
  "unevaluatedItems",
  "unevaluatedProperties",
]);
const lists = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const maps = new Set(["$defs", "definitions", "dependentSchemas", "patternProperties", "properties"]);

/** Visits a schema and every schema written inside it. References are not followed. */
export function visitSchemas(schema: Place, visit: (schema: Place) => void): void {
  visit(schema);
  for (const { key, place } of childrenOf(schema)) {
    if (singles.has(key)) {
      if (isObject(place.value)) visitSchemas(place, visit);
    } else if (lists.has(key) || maps.has(key)) {
      for (const inner of childrenOf(place)) visitSchemas(inner.place, visit);
    }
  }
}

/** A copy of the schema in which `$ref` is what `rename` says, here and in every schema inside it. */
export function withReferences(schema: Place, rename: (reference: string, at: Place) => string): unknown {
  const { value } = schema;
  if (!isObject(value)) return value;

  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const inner = childOf(schema, key);
    if (key === "$ref" && typeof inner.value === "string") copy[key] = rename(inner.value, inner);
    else if (singles.has(key)) copy[key] = withReferences(inner, rename);
    else if (lists.has(key)) copy[key] = childrenOf(inner).map((item) => withReferences(item.place, rename));
    else if (maps.has(key))
      copy[key] = Object.fromEntries(
        childrenOf(inner).map((entry) => [entry.key, withReferences(entry.place, rename)]),
      );
    else copy[key] = inner.value;
  }
  return copy;
}
