import type { Json } from "#contracts/compatibility/schema/json.ts";

type Schema = Readonly<Record<string, unknown>>;

const texts = [
  "",
  "a",
  "b",
  "x",
  "ab",
  "A",
  "AB1",
  "07",
  "abc",
  "card",
  "bank",
  "2026-01-31",
  "a@b.co",
  "\n",
  "ä",
  "aaaaaaaaaaaaaaa",
];
const numbers = [0, 1, -1, 2, 3, 5, 10, 11, 15, 99, 100, 101, 0.5, 1.5, -0.5, 0.07, 2 ** 31, -(2 ** 31)];
const names = ["a", "b", "c", "id", "kind", "number", "iban", "zz", "A"];

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A value that often satisfies the schema and often misses it narrowly. Knows nothing of the search for witnesses. */
export function randomValue(schema: unknown, root: unknown, random: () => number, depth = 0): Json {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  if (typeof schema !== "object" || schema === null || depth > 6 || random() < 0.06)
    return anyValue(random, pick);
  const whole = { ...(schema as Schema) };
  if (typeof whole["$ref"] === "string") {
    const name = whole["$ref"].split("/").at(-1) ?? "";
    return randomValue((root as { $defs: Schema }).$defs[name], root, random, depth + 1);
  }
  for (const key of ["allOf", "anyOf", "oneOf"]) {
    const branches = whole[key];
    if (!Array.isArray(branches)) continue;
    const chosen = key === "allOf" ? branches : [pick(branches)];
    for (const branch of chosen as Schema[]) merge(whole, branch, root);
  }
  for (const key of ["then", "else"])
    if (random() < 0.5 && typeof whole[key] === "object") merge(whole, whole[key] as Schema, root);
  if (Array.isArray(whole["enum"]) && random() < 0.9) return pick(whole["enum"] as Json[]);
  const types = [
    whole["type"] ?? ["object", "string", "number", "array", "boolean", "null"],
  ].flat() as string[];
  switch (pick(types)) {
    case "null":
      return null;
    case "boolean":
      return random() < 0.5;
    case "integer":
    case "number":
      return near(whole, random, pick);
    case "string":
      return textOf(whole, random, pick);
    case "array":
      return arrayOf(whole, root, random, depth);
    default:
      return objectOf(whole, root, random, pick, depth);
  }
}

function merge(target: Record<string, unknown>, branch: unknown, root: unknown): void {
  if (typeof branch !== "object" || branch === null) return;
  const { $ref } = branch as Schema;
  const source =
    typeof $ref === "string"
      ? ((root as { $defs: Schema }).$defs[$ref.split("/").at(-1) ?? ""] as Schema)
      : (branch as Schema);
  for (const [key, value] of Object.entries(source)) {
    if (key === "properties") target[key] = { ...(target[key] as object | undefined), ...(value as object) };
    else if (key === "required")
      target[key] = [...((target[key] as string[] | undefined) ?? []), ...(value as string[])];
    else target[key] = value;
  }
}

function near(schema: Schema, random: () => number, pick: <T>(list: readonly T[]) => T): number {
  const bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"].flatMap(
    (key) => schema[key] ?? [],
  ) as number[];
  if (bounds.length === 0 || random() < 0.3) return pick(numbers);
  return pick(bounds) + pick([0, 0, 1, -1, 0.5, -0.5]);
}

function textOf(schema: Schema, random: () => number, pick: <T>(list: readonly T[]) => T): string {
  const lengths = [schema["minLength"], schema["maxLength"]].filter((each) => typeof each === "number");
  if (lengths.length === 0 || random() < 0.5) return pick(texts);
  return pick(["a", "0", "é"]).repeat(Math.max(0, pick(lengths) + pick([0, 1, -1])));
}

function arrayOf(schema: Schema, root: unknown, random: () => number, depth: number): Json {
  const prefix = Array.isArray(schema["prefixItems"]) ? schema["prefixItems"] : [];
  const bounds = [schema["minItems"], schema["maxItems"]].filter((each) => typeof each === "number");
  const length = Math.min(
    30,
    Math.floor(random() * 4) + (random() < 0.5 ? (bounds[0] ?? 0) : 0) - (random() < 0.3 ? 1 : 0),
  );
  return Array.from({ length: Math.max(0, length) }, (_, index) =>
    randomValue(prefix[index] ?? schema["items"], root, random, depth + 1),
  );
}

function objectOf(
  schema: Schema,
  root: unknown,
  random: () => number,
  pick: <T>(list: readonly T[]) => T,
  depth: number,
): Json {
  const properties = (schema["properties"] ?? {}) as Schema;
  const value: Record<string, Json> = {};
  for (const name of Object.keys(properties))
    if (random() < 0.6) value[name] = randomValue(properties[name], root, random, depth + 1);
  for (const name of (schema["required"] ?? []) as string[])
    if (!(name in value) && random() < 0.95)
      value[name] = randomValue(properties[name], root, random, depth + 1);
  if (random() < 0.3)
    value[pick(names)] = randomValue(schema["additionalProperties"], root, random, depth + 1);
  return value;
}

function anyValue(random: () => number, pick: <T>(list: readonly T[]) => T): Json {
  return pick<() => Json>([
    () => null,
    () => random() < 0.5,
    () => pick(numbers),
    () => pick(texts),
    () => [],
    () => ({}),
    () => [pick(texts)],
    () => ({ [pick(names)]: pick(texts) }),
  ])();
}
