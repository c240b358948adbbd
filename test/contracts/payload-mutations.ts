import { childOf, childrenOf, isObject, type Place } from "#contracts/generate/place.ts";

/** Beyond this a list is not tried at its edge: an independent validator is slow. */
const longestListCharacters = 1_000_000;

/**
 * Copies of the payload, each with one thing changed on or beside the edge that one keyword of the schema draws. Parts
 * that another schema describes (by reference) are only replaced as a whole: their own schema is tried by itself.
 */
export function mutationsOf(schema: Place, payload: unknown): unknown[] {
  if (!isObject(schema.value)) return [];
  if (schema.value.$ref !== undefined) return [null, {}];
  return [...changesAt(schema, payload), ...changesInside(schema, payload)];
}

function changesInside(schema: Place, payload: unknown): unknown[] {
  const branches = ["allOf", "anyOf", "oneOf"].flatMap((keyword) =>
    childrenOf(childOf(schema, keyword)).flatMap(({ place }) => mutationsOf(place, payload)),
  );
  if (Array.isArray(payload) && payload.length > 0) {
    const changed = mutationsOf(childOf(schema, "items"), payload[0]);
    return [...branches, ...changed.map((item) => [item, ...payload.slice(1)])];
  }
  if (!isObject(payload)) return branches;
  const members = childrenOf(childOf(schema, "properties"))
    .filter(({ key }) => Object.hasOwn(payload, key))
    .flatMap(({ key, place }) =>
      mutationsOf(place, payload[key]).map((value) => ({ ...payload, [key]: value })),
    );
  return [...branches, ...members, ...extraMembers(schema, payload)];
}

function extraMembers(schema: Place, payload: Readonly<Record<string, unknown>>): unknown[] {
  const more = childOf(schema, "additionalProperties");
  return [
    { ...payload, unheardOf: 1 },
    { ...payload, toString: "x" },
    ...mutationsOf(more, "x").map((value) => ({ ...payload, unheardOf: value })),
  ];
}

function changesAt({ value }: Place, payload: unknown): unknown[] {
  const keywords = value as Readonly<Record<string, unknown>>;
  const strangers = [null, true, 1.5, "x", [], {}];
  return [
    ...strangers,
    ...textEdges(keywords, payload),
    ...numberEdges(keywords),
    ...listEdges(keywords, payload),
    ...members(keywords, payload),
  ];
}

function textEdges(
  { maxLength, minLength, pattern, format, enum: values, const: only }: Readonly<Record<string, unknown>>,
  payload: unknown,
): unknown[] {
  const text = typeof payload === "string" ? payload : "x";
  const lengths = [
    Number(minLength ?? 0) - 1,
    Number(minLength ?? 0),
    Number(maxLength ?? 0),
    Number(maxLength ?? 0) + 1,
  ];
  const measured =
    minLength === undefined && maxLength === undefined ? [] : lengths.filter((length) => length >= 0);
  return [
    // Lengths are counted in characters, of which some take two units of a JavaScript string.
    ...measured.flatMap((length) => ["a".repeat(length), "😀".repeat(length)]),
    ...(pattern === undefined
      ? []
      : [`${text}\n`, `${text}!`, `!${text}`, text.slice(1), text.repeat(300), text.toLowerCase()]),
    ...(Array.isArray(values) ? values.flatMap((one) => [one, `${one}x`]) : []),
    ...(only === undefined ? [] : [`${only}x`, !only]),
    ...(format === undefined ? [] : formatEdges),
  ];
}

const formatEdges: readonly string[] = [
  "2026-02-30",
  "2026-02-28",
  "2026-02-28T25:00:00Z",
  "2026-02-28T23:00:00",
  "2026-02-28T23:00:00.5+01:00",
  "not a uri\\ ^",
];

function numberEdges(keywords: Readonly<Record<string, unknown>>): unknown[] {
  const edges = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]
    .map((keyword) => keywords[keyword])
    .filter((edge) => typeof edge === "number");
  return edges.flatMap((edge) => [edge - 1, edge - 0.5, edge, edge + 0.5, edge + 1, edge * 2 + 2]);
}

function listEdges(
  { minItems, maxItems, uniqueItems }: Readonly<Record<string, unknown>>,
  payload: unknown,
): unknown[] {
  if (!Array.isArray(payload)) return [];
  const itemCharacters = JSON.stringify(payload[0] ?? "x").length;
  const edges = [minItems, maxItems].filter((edge) => typeof edge === "number");
  const lengths = edges
    .flatMap((edge) => [edge - 1, edge, edge + 1])
    .filter((length) => length >= 0 && length * itemCharacters <= longestListCharacters);
  const doubled = uniqueItems === undefined ? [] : [[...payload, ...payload]];
  return [
    ...doubled,
    ...lengths.map((length) =>
      Array.from({ length }, (_, index) => payload[index % Math.max(1, payload.length)] ?? "x"),
    ),
  ];
}

function members(
  { required, minProperties, maxProperties }: Readonly<Record<string, unknown>>,
  payload: unknown,
): unknown[] {
  if (!isObject(payload)) return [];
  const names = Array.isArray(required) ? required.map(String) : [];
  const without = names.map((name) =>
    Object.fromEntries(Object.entries(payload).filter(([key]) => key !== name)),
  );
  const counts = [minProperties, maxProperties]
    .filter((edge) => typeof edge === "number")
    .flatMap((edge) => [edge - 1, edge, edge + 1]);
  const counted = counts
    .filter((count) => count >= 0)
    .map((count) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, "x"])));
  return [...without, ...counted];
}
