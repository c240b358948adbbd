import { Ajv2020 } from "ajv/dist/2020.js";
import type { Finding } from "../finding.ts";
import { childOf, childrenOf, findingAt, isObject, type Place } from "../place.ts";
import { schemasIn } from "./contract-parts.ts";
import type { LintRule } from "./rule.ts";

const id = "schema-keywords";

export const schemaKeywords: LintRule = {
  id,
  demands:
    "Every keyword of a schema is known and used as JSON Schema 2020-12 says: an unknown one judges nothing.",
  remedy: "Correct the spelling or the value; what is ours begins with x-.",
  check(sources) {
    const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
    return schemasIn(sources, ["canonical", "api", "events", "platforms"]).flatMap((schema) => [
      ...unknownKeywords(schema),
      ...misused(ajv, schema),
      ...badPatterns(schema),
    ]);
  },
};

function unknownKeywords(schema: Place): Finding[] {
  return childrenOf(schema)
    .filter(({ key }) => !keywords.has(key) && !key.startsWith("x-"))
    .map(({ key, place }) => findingAt(place, id, `${key} is not a keyword of JSON Schema 2020-12`));
}

/** Judges the schema's own keywords; those inside it are judged when it is their turn. */
function misused(ajv: Ajv2020, schema: Place): Finding[] {
  if (ajv.validateSchema(withoutInner(schema.value)) === true) return [];
  return (ajv.errors ?? [])
    .filter(({ keyword }) => keyword !== "allOf" && keyword !== "anyOf" && keyword !== "if")
    .map(({ instancePath, message }) =>
      findingAt({ ...schema, pointer: schema.pointer + instancePath }, id, message ?? "is misused"),
    );
}

function withoutInner(schema: unknown): object {
  if (!isObject(schema)) return {};
  // A map or list of schemas stays one, so that a wrong type of it is still seen.
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (!innerKeywords.has(key)) return [key, value];
      if (Array.isArray(value)) return [key, value.map(stub)];
      if (!isObject(value)) return [key, value];
      return [
        key,
        mapKeywords.has(key)
          ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, stub(inner)]))
          : {},
      ];
    }),
  );
}

function stub(schema: unknown): unknown {
  return isObject(schema) ? {} : schema;
}

function badPatterns(schema: Place): Finding[] {
  const own = childOf(schema, "pattern");
  const keys = childrenOf(childOf(schema, "patternProperties")).map(({ key, place }) => ({
    ...place,
    value: key,
  }));
  return [own, ...keys].flatMap((place) => {
    if (typeof place.value !== "string") return [];
    try {
      new RegExp(place.value, "u");
      return [];
    } catch {
      return [findingAt(place, id, "is not a regular expression")];
    }
  });
}

const mapKeywords = new Set(["$defs", "definitions", "dependentSchemas", "patternProperties", "properties"]);
const innerKeywords = new Set([
  ...mapKeywords,
  "additionalProperties",
  "allOf",
  "anyOf",
  "contains",
  "contentSchema",
  "else",
  "if",
  "items",
  "not",
  "oneOf",
  "prefixItems",
  "propertyNames",
  "then",
  "unevaluatedItems",
  "unevaluatedProperties",
]);
const keywords = new Set([
  ...innerKeywords,
  "$comment",
  "$ref",
  "$schema",
  "const",
  "contentEncoding",
  "contentMediaType",
  "default",
  "dependentRequired",
  "deprecated",
  "description",
  "discriminator",
  "enum",
  "example",
  "examples",
  "exclusiveMaximum",
  "exclusiveMinimum",
  "externalDocs",
  "format",
  "maxContains",
  "maxItems",
  "maxLength",
  "maxProperties",
  "maximum",
  "minContains",
  "minItems",
  "minLength",
  "minProperties",
  "minimum",
  "multipleOf",
  "pattern",
  "readOnly",
  "required",
  "title",
  "type",
  "uniqueItems",
  "writeOnly",
  "xml",
]);
