import type { Json } from "#contracts/compatibility/schema/json.ts";

type Outcome = "ok" | "break";

/** One edit of a schema, and whether it breaks where clients send it and where they get it. */
export interface SchemaCase {
  readonly edit: string;
  readonly before: Json;
  readonly after: Json;
  readonly sent: Outcome;
  readonly got: Outcome;
}

const order = (properties: Record<string, Json>, more: Record<string, Json> = {}): Json => ({
  type: "object",
  properties,
  ...more,
});
const text: Json = { type: "string" };
const whole: Json = { type: "integer" };
// biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
const condition = (test: Json, consequence: Json): Record<string, Json> => ({ if: test, then: consequence });
const card = order({ kind: { const: "card" }, number: text }, { required: ["kind", "number"] });
const bank = order({ kind: { const: "bank" }, iban: text }, { required: ["kind", "iban"] });
const cash = order({ kind: { const: "cash" } }, { required: ["kind"] });

function cases(
  sent: Outcome,
  got: Outcome,
  rows: readonly (readonly [edit: string, before: Json, after: Json])[],
): SchemaCase[] {
  return rows.map(([edit, before, after]) => ({ edit, before, after, sent, got }));
}

/** Written another way, and the same. */
export const refactorings: readonly SchemaCase[] = cases("ok", "ok", [
  ["the order of properties", order({ a: text, b: whole }), order({ b: whole, a: text })],
  [
    "the order of required",
    order({ a: text, b: text }, { required: ["a", "b"] }),
    order({ a: text, b: text }, { required: ["b", "a"] }),
  ],
  ["the order of an enum", { enum: ["x", "y"] }, { enum: ["y", "x"] }],
  ["a description", { type: "string", description: "old" }, { type: "string", description: "new" }],
  ["a title and examples", text, { type: "string", title: "Text", examples: ["a"] }],
  ["wrapped into allOf", text, { allOf: [text] }],
  ["wrapped into oneOf", text, { oneOf: [text] }],
  ["wrapped into anyOf", order({ a: text }), { anyOf: [order({ a: text })] }],
  ["const for an enum of one", { enum: ["x"] }, { const: "x" }],
  ["a type array for anyOf", { type: ["string", "null"] }, { anyOf: [text, { type: "null" }] }],
  ["the order of types", { type: ["string", "null"] }, { type: ["null", "string"] }],
  ["oneOf of disjoint types for anyOf", { oneOf: [text, whole] }, { anyOf: [text, whole] }],
  [
    "allOf split in two",
    order({ a: text, b: whole }, { required: ["a"] }),
    { allOf: [order({ a: text }, { required: ["a"] }), order({ b: whole })] },
  ],
  [
    "allOf flattened",
    { allOf: [order({ a: text }), { required: ["a"] }] },
    order({ a: text }, { required: ["a"] }),
  ],
  [
    "a bound stated twice",
    { type: "integer", minimum: 1 },
    { type: "integer", minimum: 1, exclusiveMinimum: 0 },
  ],
  [
    "an exclusive bound of integers",
    { type: "integer", exclusiveMinimum: 0 },
    { type: "integer", minimum: 1 },
  ],
  ["not not", text, { not: { not: text } }],
  ["minLength 1 for a pattern", { type: "string", minLength: 1 }, { type: "string", pattern: "^[^]" }],
  [
    "a pattern in other words",
    { type: "string", pattern: "^[0-9]{2,3}$" },
    { type: "string", pattern: "^\\d\\d\\d?$" },
  ],
  [
    "an alternation in another order",
    { type: "string", pattern: "^(a|b)$" },
    { type: "string", pattern: "^(b|a)$" },
  ],
  ["multipleOf 1 for integer", { type: "integer" }, { type: "number", multipleOf: 1 }],
  ["an empty required", order({ a: text }), order({ a: text }, { required: [] })],
  ["items true", { type: "array" }, { type: "array", items: true }],
  ["additionalProperties true", order({ a: text }), order({ a: text }, { additionalProperties: true })],
  ["minItems 0", { type: "array", items: text }, { type: "array", items: text, minItems: 0 }],
  ["uniqueItems false", { type: "array", items: text }, { type: "array", items: text, uniqueItems: false }],
  ["if/then for oneOf", { oneOf: [card, cash] }, { oneOf: [cash, card] }],
  ["if without then", text, { type: "string", if: { minLength: 3 } }],
  [
    "dependentRequired for if/then",
    order({ a: text, b: text }, { dependentRequired: { a: ["b"] } }),
    order({ a: text, b: text }, condition({ required: ["a"] }, { required: ["b"] })),
  ],
  [
    "a definition inlined",
    { $defs: { t: text }, type: "object", properties: { a: { $ref: "#/components/schemas/Text" } } },
    order({ a: text }),
  ],
  [
    "closed by propertyNames",
    order({ a: text }, { additionalProperties: false }),
    order({ a: text }, { propertyNames: { enum: ["a"] } }),
  ],
  [
    "contains counted from one",
    { type: "array", contains: text },
    { type: "array", contains: text, minContains: 1 },
  ],
  [
    "unevaluatedProperties for additionalProperties",
    order({ a: text }, { additionalProperties: false }),
    order({ a: text }, { unevaluatedProperties: false }),
  ],
  [
    "closed over allOf",
    { allOf: [order({ a: text })], properties: { b: text }, type: "object", unevaluatedProperties: false },
    order({ a: text, b: text }, { additionalProperties: false }),
  ],
  [
    "maxProperties that additionalProperties implies",
    order({ a: text }, { additionalProperties: false }),
    order({ a: text }, { additionalProperties: false, maxProperties: 1 }),
  ],
  ["booleans listed", { type: "boolean" }, { enum: [true, false] }],
]);

/** The receiver demands more: breaks where clients send, nothing where they get. */
export const narrowings: readonly SchemaCase[] = cases("break", "ok", [
  ["a property required", order({ a: text }), order({ a: text }, { required: ["a"] })],
  ["an enum value removed", { enum: ["x", "y"] }, { enum: ["x"] }],
  ["an enum for a text", text, { type: "string", enum: ["x"] }],
  ["a type removed", { type: ["string", "null"] }, text],
  ["number to integer", { type: "number" }, whole],
  ["minimum raised", { type: "integer", minimum: 1 }, { type: "integer", minimum: 2 }],
  ["maximum added", { type: "integer" }, { type: "integer", maximum: 100 }],
  ["a bound made exclusive", { type: "number", minimum: 0 }, { type: "number", exclusiveMinimum: 0 }],
  ["maxLength lowered", { type: "string", maxLength: 20 }, { type: "string", maxLength: 10 }],
  ["minLength raised", { type: "string", minLength: 1 }, { type: "string", minLength: 2 }],
  ["a pattern added", text, { type: "string", pattern: "^[A-Z]+$" }],
  ["a pattern narrowed", { type: "string", pattern: "^[A-Z0-9]+$" }, { type: "string", pattern: "^[A-Z]+$" }],
  ["a format added", text, { type: "string", format: "date" }],
  ["minItems added", { type: "array", items: text }, { type: "array", items: text, minItems: 1 }],
  [
    "maxItems lowered",
    { type: "array", items: text, maxItems: 5 },
    { type: "array", items: text, maxItems: 4 },
  ],
  ["uniqueItems demanded", { type: "array", items: text }, { type: "array", items: text, uniqueItems: true }],
  ["items narrowed", { type: "array", items: { type: "number" } }, { type: "array", items: whole }],
  ["a branch of oneOf removed", { oneOf: [card, bank, cash] }, { oneOf: [card, bank] }],
  ["a branch of anyOf removed", { anyOf: [text, whole] }, { anyOf: [text] }],
  ["not added", text, { type: "string", not: { const: "" } }],
  ["multipleOf added", whole, { type: "integer", multipleOf: 5 }],
  [
    "a map's values narrowed",
    { type: "object", additionalProperties: text },
    { type: "object", additionalProperties: { type: "string", maxLength: 3 } },
  ],
  [
    "a map's names narrowed",
    { type: "object", additionalProperties: text },
    { type: "object", additionalProperties: text, propertyNames: { pattern: "^[a-z]+$" } },
  ],
  [
    "minProperties added",
    { type: "object", additionalProperties: text },
    { type: "object", additionalProperties: text, minProperties: 1 },
  ],
  [
    "dependentRequired added",
    order({ a: text, b: text }),
    order({ a: text, b: text }, { dependentRequired: { a: ["b"] } }),
  ],
  [
    "a condition added",
    order({ a: text, b: text }),
    order(
      { a: text, b: text },
      condition({ properties: { a: { const: "x" } }, required: ["a"] }, { required: ["b"] }),
    ),
  ],
  [
    "a nested property required",
    order({ a: order({ b: order({ c: text }) }) }),
    order({ a: order({ b: order({ c: text }, { required: ["c"] }) }) }),
  ],
  [
    "contains demanded",
    { type: "array", items: text },
    { type: "array", items: text, contains: { const: "x" } },
  ],
  [
    "a tuple's item narrowed",
    { type: "array", prefixItems: [text, { type: "number" }] },
    { type: "array", prefixItems: [text, whole] },
  ],
  [
    "a documented property forbidden",
    order({ a: text, b: text }, { additionalProperties: false }),
    order({ a: text }, { additionalProperties: false }),
  ],
]);

/** The same edits read backwards: breaks where clients get, nothing where they send. */
export const widenings: readonly SchemaCase[] = narrowings.map(({ edit, before, after }) => ({
  edit: `${edit}, undone`,
  before: after,
  after: before,
  sent: "ok",
  got: "break",
}));

/** Neither accepts all that the other does. */
export const replacements: readonly SchemaCase[] = cases("break", "break", [
  ["text to number", text, { type: "number" }],
  ["an enum value renamed", { enum: ["a", "b"] }, { enum: ["a", "c"] }],
  [
    "a range moved",
    { type: "integer", minimum: 0, maximum: 10 },
    { type: "integer", minimum: 5, maximum: 15 },
  ],
  ["a list for a value", text, { type: "array", items: text }],
  ["another pattern", { type: "string", pattern: "^a" }, { type: "string", pattern: "^b" }],
  [
    "a required property renamed",
    order({ a: text }, { required: ["a"] }),
    order({ b: text }, { required: ["b"] }),
  ],
  ["another constant", { const: "v1" }, { const: "v2" }],
  [
    "the type of a property",
    order({ a: text }, { required: ["a"] }),
    order({ a: whole }, { required: ["a"] }),
  ],
]);

/** What an open object takes without anybody noticing. */
export const additions: readonly SchemaCase[] = cases("ok", "ok", [
  ["an optional property added", order({ a: text }), order({ a: text, b: whole })],
  ["an optional property removed", order({ a: text, b: whole }), order({ a: text })],
]);

export const schemaCases: readonly SchemaCase[] = [
  ...refactorings,
  ...narrowings,
  ...widenings,
  ...replacements,
  ...additions,
];
