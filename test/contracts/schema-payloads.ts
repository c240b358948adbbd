import fc from "fast-check";
import { childOf, childrenOf, isObject, type Place } from "#contracts/generate/place.ts";
import type { Sources } from "#contracts/generate/sources.ts";

type Keywords = Readonly<Record<string, unknown>>;

/** `all`: every optional property is there and every list has an item, down to where a schema repeats. */
export type Fill = "some" | "all";

/** How deep payloads of recursive schemas go. */
const deepest = 5;

/**
 * Payloads that the schema should allow. Where keywords depend on each other (allOf of conditions, not) some are
 * not: what counts is that two validators agree on them.
 */
export function payloadsOf(
  sources: Sources,
  schema: Place,
  fill: Fill = "some",
  depth = 0,
): fc.Arbitrary<unknown> {
  const here = sources.follow(schema) ?? schema;
  if (!isObject(here.value)) return fc.jsonValue({ maxDepth: 1 });
  const { value } = here;
  if (value.const !== undefined) return fc.constant(value.const);
  if (Array.isArray(value.enum)) return fc.constantFrom(...value.enum);

  const parts: fc.Arbitrary<unknown>[] = [];
  for (const keyword of ["anyOf", "oneOf"]) {
    const branches = childrenOf(childOf(here, keyword)).map(({ place }) =>
      payloadsOf(sources, place, fill, depth + 1),
    );
    if (branches.length > 0) parts.push(fc.oneof(...branches));
  }
  for (const { place } of childrenOf(childOf(here, "allOf")))
    parts.push(payloadsOf(sources, place, fill, depth + 1));
  if (value.type !== undefined || value.properties !== undefined || parts.length === 0)
    parts.unshift(typed(sources, here, value, fill, depth));
  return parts.length === 1 ? (parts[0] as fc.Arbitrary<unknown>) : fc.tuple(...parts).map(merged);
}

function merged(parts: readonly unknown[]): unknown {
  return parts.every(isObject) ? Object.assign({}, ...parts) : parts.at(-1);
}

function typed(
  sources: Sources,
  place: Place,
  keywords: Keywords,
  fill: Fill,
  depth: number,
): fc.Arbitrary<unknown> {
  const types = Array.isArray(keywords.type)
    ? keywords.type
    : [keywords.type ?? (keywords.properties ? "object" : "any")];
  return fc.oneof(...types.map((type) => ofType(String(type), sources, place, keywords, fill, depth)));
}

function ofType(
  type: string,
  sources: Sources,
  place: Place,
  keywords: Keywords,
  fill: Fill,
  depth: number,
): fc.Arbitrary<unknown> {
  switch (type) {
    case "string":
      return text(keywords);
    case "integer":
      return fc.integer(bounds(keywords));
    case "number":
      return fc.oneof(fc.integer(bounds(keywords)), fc.double({ ...bounds(keywords), noNaN: true }));
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return list(sources, place, keywords, fill, depth);
    case "object":
      return record(sources, place, keywords, fill, depth);
    default:
      return fc.jsonValue({ maxDepth: 1 });
  }
}

function bounds(keywords: Keywords): { min: number; max: number } {
  const min = Number(keywords.minimum ?? keywords.exclusiveMinimum ?? -1_000_000);
  const max = Number(keywords.maximum ?? keywords.exclusiveMaximum ?? Math.max(1_000_000, min));
  return { min, max: Math.max(min, max) };
}

function text(keywords: Keywords): fc.Arbitrary<string> {
  const { pattern, format, examples } = keywords;
  const minLength = Number(keywords.minLength ?? 0);
  const maxLength = Math.min(Number(keywords.maxLength ?? 60), minLength + 300);
  const kinds: fc.Arbitrary<string>[] = [];
  if (Array.isArray(examples)) kinds.push(fc.constantFrom(...examples.map(String)));
  if (typeof pattern === "string") kinds.push(fc.stringMatching(new RegExp(pattern, "u")));
  else if (format === "date-time") kinds.push(dates.map((date) => date.toISOString()));
  else if (format === "date") kinds.push(dates.map((date) => date.toISOString().slice(0, 10)));
  else if (format === "time") kinds.push(dates.map((date) => date.toISOString().slice(11)));
  else if (format === "uuid") kinds.push(fc.uuid());
  else if (format === "email") kinds.push(fc.constantFrom("a@example.com", "first.last@sub.example.org"));
  else if (typeof format === "string" && format.startsWith("uri"))
    kinds.push(fc.constantFrom("https://example.com/a?b=c#d", "urn:a:b", "http://[::1]:80/"));
  else kinds.push(fc.string({ minLength, maxLength, unit: "binary" }), fc.string({ minLength, maxLength }));
  return fc.oneof(...kinds);
}

const dates = fc.date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true });

function list(
  sources: Sources,
  place: Place,
  keywords: Keywords,
  fill: Fill,
  depth: number,
): fc.Arbitrary<unknown> {
  const minLength = Math.max(Number(keywords.minItems ?? 0), fill === "all" && depth <= deepest ? 1 : 0);
  const maxLength = depth > deepest ? minLength : Math.min(Number(keywords.maxItems ?? 3), minLength + 3);
  const item =
    keywords.items === undefined
      ? fc.jsonValue({ maxDepth: 1 })
      : payloadsOf(sources, childOf(place, "items"), fill, depth + 1);
  return fc.array(item, { minLength, maxLength });
}

function record(
  sources: Sources,
  place: Place,
  keywords: Keywords,
  fill: Fill,
  depth: number,
): fc.Arbitrary<unknown> {
  const required = new Set(Array.isArray(keywords.required) ? keywords.required.map(String) : []);
  const members = childrenOf(childOf(place, "properties"))
    .filter(({ key }) => required.has(key) || depth <= deepest)
    .map(({ key, place: property }) => [key, payloadsOf(sources, property, fill, depth + 1)] as const);
  for (const key of required)
    if (!members.some(([name]) => name === key)) members.push([key, fc.jsonValue({ maxDepth: 0 })]);
  const known = fc.record(Object.fromEntries(members), {
    requiredKeys: members.map(([key]) => key).filter((key) => required.has(key) || fill === "all"),
  });

  const more = keywords.additionalProperties;
  if (more === false || (more === undefined && members.length > 0)) return known;
  const value = isObject(more)
    ? payloadsOf(sources, childOf(place, "additionalProperties"), fill, depth + 1)
    : fc.jsonValue({ maxDepth: 1 });
  const extra = fc.dictionary(fc.stringMatching(/^[a-z_]{1,12}$/), value, { maxKeys: 3 });
  return fc.tuple(extra, known).map(merged);
}
