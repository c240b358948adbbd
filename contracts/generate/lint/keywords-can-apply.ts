import { ValueSearch } from "../../compatibility/search/value-search.ts";
import type { Finding } from "../finding.ts";
import { childOf, childrenOf, findingAt, isObject, type Place } from "../place.ts";
import type { Sources } from "../sources.ts";
import { schemasIn } from "./contract-parts.ts";
import type { LintRule } from "./rule.ts";
import { schemaMeanings } from "./schema-meanings.ts";

const id = "keywords-can-apply";

/** For one schema; what is not found in these is not said to be impossible. */
const mostSteps = 5_000;

export const keywordsCanApply: LintRule = {
  id,
  demands:
    "Every keyword of a schema can refuse something, and every schema admits something: what never applies looks like a check and is none.",
  remedy: "Remove the keyword, or correct the type or the bound that it contradicts.",
  check(sources) {
    const schemas = schemasIn(sources, ["canonical", "api", "events", "platforms"]);
    const idle = schemas.flatMap((schema) => [...ofAnotherType(schema), ...withoutCompanion(schema)]);
    // What a contradiction makes of the schemas around it says nothing new.
    return [...idle, ...(idle.length > 0 ? [] : admitNothing(sources, schemas))];
  },
};

const stringKeywords = ["contentEncoding", "contentMediaType", "maxLength", "minLength", "pattern"];
const numberKeywords = ["exclusiveMaximum", "exclusiveMinimum", "maximum", "minimum", "multipleOf"];
const arrayKeywords = [
  ...["contains", "items", "maxContains", "maxItems", "minContains"],
  ...["minItems", "prefixItems", "unevaluatedItems", "uniqueItems"],
];
const objectKeywords = [
  ...["additionalProperties", "dependentRequired", "dependentSchemas", "maxProperties", "minProperties"],
  ...["patternProperties", "properties", "propertyNames", "required", "unevaluatedProperties"],
];
const typesOf = new Map<string, readonly string[]>([
  ...stringKeywords.map((keyword) => [keyword, ["string"]] as const),
  ...numberKeywords.map((keyword) => [keyword, ["integer", "number"]] as const),
  ...arrayKeywords.map((keyword) => [keyword, ["array"]] as const),
  ...objectKeywords.map((keyword) => [keyword, ["object"]] as const),
]);

function ofAnotherType(schema: Place): Finding[] {
  const { type } = schema.value as { readonly type?: unknown };
  if (type === undefined) return [];
  const admitted = [type].flat();
  return childrenOf(schema).flatMap(({ key, place }) => {
    const types = typesOf.get(key);
    if (types === undefined || types.some((one) => admitted.includes(one))) return [];
    return [findingAt(place, id, `${key} never applies to ${admitted.join(" or ")}`)];
  });
}

const companions: readonly (readonly [string, string])[] = [
  ["then", "if"],
  ["else", "if"],
  ["minContains", "contains"],
  ["maxContains", "contains"],
];

function withoutCompanion(schema: Place): Finding[] {
  return companions.flatMap(([keyword, companion]) => {
    const at = childOf(schema, keyword);
    return at.value === undefined || childOf(schema, companion).value !== undefined
      ? []
      : [findingAt(at, id, `${keyword} never applies without ${companion}`)];
  });
}

/** Schemas that contradict themselves: bounds that cross, a closed object that requires what it does not know. */
function admitNothing(sources: Sources, schemas: readonly Place[]): Finding[] {
  const meaningOf = schemaMeanings(sources);
  const search = new ValueSearch({
    assertFormats: false,
    documentedOnly: false,
    mostSteps,
    singleLine: false,
  });
  return schemas
    .filter(({ value }) => isObject(value) && !isForbidding(value))
    .filter(
      (schema) => search.search([{ node: meaningOf(schema), holds: true, sender: true }]).kind === "none",
    )
    .map((schema) => findingAt(schema, id, "no value satisfies this schema"));
}

/** `not: {}` is how a schema says that something must not be there. */
function isForbidding({ not }: Readonly<Record<string, unknown>>): boolean {
  return isObject(not) && Object.keys(not).length === 0;
}
