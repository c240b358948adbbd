import type { Finding } from "../finding.ts";
import { childrenOf, findingAt, isObject, type Place, rootOf } from "../place.ts";
import { holdsData } from "./contract-parts.ts";
import type { LintRule } from "./rule.ts";

const id = "own-keywords";

const aDay = {
  says: "a day of the calendar as YYYY-MM-DD, as text",
  allows: (value: unknown) =>
    matches(value, /^\d{4}-\d\d-\d\d$/) && new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value,
};

/** Our vocabulary: each keyword with what it may say. */
const vocabulary: Readonly<
  Record<string, { readonly says: string; readonly allows: (value: unknown) => boolean }>
> = {
  "x-dispatch": {
    says: "{ kind: operation | workflow | stream, operation: name }",
    allows: (value) =>
      isObject(value) &&
      ["operation", "workflow", "stream"].includes(value.kind as string) &&
      typeof value.operation === "string" &&
      Object.keys(value).length === 2,
  },
  "x-freshness": {
    says: "{ maxAgeSeconds: 1 to 3600, staleIfErrorSeconds?: more than that, at most 86400 }",
    allows: (value) =>
      isObject(value) &&
      isWhole(value.maxAgeSeconds, 1, 3_600) &&
      Object.keys(value).every((key) => key === "maxAgeSeconds" || key === "staleIfErrorSeconds") &&
      (value.staleIfErrorSeconds === undefined ||
        isWhole(value.staleIfErrorSeconds, Number(value.maxAgeSeconds) + 1, 86_400)),
  },
  "x-visible-with": {
    says: "a scope such as customers:personal",
    allows: (value) => matches(value, /^[a-z][a-z-]*:[a-z][a-z-]*$/),
  },
  "x-idempotency": oneOf("none", "optional", "required"),
  "x-rate-class": oneOf("interactive", "background"),
  "x-data-class": oneOf("personal", "financial", "internal"),
  "x-owner": {
    says: "the name of a team in kebab case",
    allows: (value) => matches(value, /^[a-z][a-z0-9-]*$/),
  },
  "x-stability": oneOf("draft", "alpha", "beta", "stable"),
  "x-deprecated-since": aDay,
  "x-sunset": aDay,
  "x-successor": {
    says: "the operationId of the operation that takes its place",
    allows: (value) => matches(value, /^[a-z][A-Za-z0-9]*$/),
  },
  "x-partial-update": {
    says: "{ members: pointer into the body, caller?: pointer, alone?: names }",
    allows: (value) =>
      isObject(value) &&
      isPointer(value.members) &&
      (value.caller === undefined || isPointer(value.caller)) &&
      (value.alone === undefined ||
        (Array.isArray(value.alone) && value.alone.every((name) => typeof name === "string"))) &&
      Object.keys(value).every((key) => key === "members" || key === "caller" || key === "alone"),
  },
  "x-limits": { says: "an object", allows: isObject },
  "x-jetstream": { says: "{ streams: … }", allows: (value) => isObject(value) && isObject(value.streams) },
};

/** A platform's contract may keep its vendor's own extensions. */
const vendorKeyword = /^x-(hubspot|ms|zendesk)-/;

export const ownKeywords: LintRule = {
  id,
  demands:
    "An x- keyword is one of our vocabulary and says what it may say: a misspelt one would enforce nothing.",
  remedy:
    "Correct the spelling or the value; a new keyword is added to contracts/generate/lint/own-keywords.ts together with what enforces it.",
  check(sources) {
    return sources.all().flatMap((file) => misusedIn(rootOf(file)));
  },
};

function misusedIn(place: Place): Finding[] {
  return childrenOf(place).flatMap(({ key, place: child }) => {
    if (isNameOfData(place) || !key.startsWith("x-")) return holdsData(key) ? [] : misusedIn(child);
    const known = vocabulary[key];
    if (known === undefined)
      return child.file.area === "platforms" && vendorKeyword.test(key)
        ? []
        : [findingAt(child, id, `${key} is not in the vocabulary (${Object.keys(vocabulary).join(", ")})`)];
    return known.allows(child.value) ? [] : [findingAt(child, id, `${key} must be ${known.says}`)];
  });
}

/** Under these keys the keys are names: of headers and properties that may start with x-. */
function isNameOfData({ pointer }: Place): boolean {
  return /\/(properties|headers|parameters|patternProperties)$/.test(pointer);
}

function oneOf(...values: readonly string[]) {
  return {
    says: `one of ${values.join(", ")}`,
    allows: (value: unknown) => values.includes(value as string),
  };
}

function isPointer(value: unknown): boolean {
  return matches(value, /^(\/[A-Za-z0-9_]+)+$/);
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}

function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === "string" && pattern.test(value);
}
