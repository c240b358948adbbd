import type { Json } from "#contracts/compatibility/schema/json.ts";

/** One schema said in two ways. Both sides may refer to `#/components/schemas` of their own. */
export interface Rewriting {
  readonly edit: string;
  readonly before: Json;
  readonly after: Json;
  readonly components?: { readonly before?: JsonMap; readonly after?: JsonMap };
}
type JsonMap = Readonly<Record<string, Json>>;

const text: Json = { type: "string" };
const whole: Json = { type: "integer" };
const nothing: Json = { type: "null" };
const shape = (properties: JsonMap, more: JsonMap = {}): Json => ({ type: "object", properties, ...more });
const closed = (properties: JsonMap, more: JsonMap = {}): Json =>
  shape(properties, { additionalProperties: false, ...more });
const list = (items: Json, more: JsonMap = {}): Json => ({ type: "array", items, ...more });
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const when = (test: Json, then: Json, otherwise: Json = true): JsonMap => ({
  if: test,
  then,
  else: otherwise,
});
const has = (...names: string[]): Json => ({ required: names });

const card = closed({ kind: { const: "card" }, number: text }, { required: ["kind"] });
const bank = closed({ kind: { const: "bank" }, iban: text }, { required: ["kind"] });
const tree = (node: string): Json =>
  shape({ value: text, children: list(ref(node)) }, { required: ["value"] });

const logic: readonly Rewriting[] = [
  {
    edit: "a property in a oneOf of one",
    before: shape({ a: text }),
    after: shape({ a: { oneOf: [text] } }),
  },
  { edit: "items in an anyOf of one", before: list(whole), after: list({ anyOf: [whole] }) },
  { edit: "three allOf around each other", before: text, after: { allOf: [{ allOf: [{ allOf: [text] }] }] } },
  { edit: "allOf with true", before: text, after: { allOf: [text, true] } },
  { edit: "oneOf with false", before: text, after: { oneOf: [text, false] } },
  { edit: "anyOf with false", before: shape({ a: text }), after: { anyOf: [false, shape({ a: text })] } },
  {
    edit: "anyOf with a branch inside another",
    before: text,
    after: { anyOf: [text, { type: "string", maxLength: 5 }] },
  },
  {
    edit: "bounds in two places",
    before: { type: "integer", minimum: 3, maximum: 9 },
    after: { type: "integer", allOf: [{ minimum: 1, maximum: 9 }, { minimum: 3 }] },
  },
  {
    edit: "an enum that two enums share",
    before: { enum: ["b", "c"] },
    after: { allOf: [{ enum: ["a", "b", "c"] }, { enum: ["b", "c", "d"] }] },
  },
  {
    edit: "types that two lists of types share",
    before: text,
    after: { allOf: [{ type: ["string", "null"] }, { type: ["string", "integer"] }] },
  },
  {
    edit: "anyOf of constants for an enum",
    before: { enum: ["a", "b"] },
    after: { anyOf: [{ const: "a" }, { const: "b" }] },
  },
  {
    edit: "oneOf of constants for an enum",
    before: { type: "string", enum: ["a", "b"] },
    after: {
      oneOf: [
        { const: "a", title: "A" },
        { const: "b", title: "B" },
      ],
    },
  },
  {
    edit: "an enum or null for an enum with null",
    before: { type: ["string", "null"], enum: ["a", null] },
    after: { anyOf: [{ enum: ["a"] }, nothing] },
  },
  {
    edit: "a bounded type array for anyOf",
    before: { type: ["string", "null"], maxLength: 5 },
    after: { anyOf: [{ type: "string", maxLength: 5 }, nothing] },
  },
  {
    edit: "oneOf with null for a type array",
    before: { type: ["object", "null"], properties: { a: text } },
    after: { oneOf: [shape({ a: text }), nothing] },
  },
  { edit: "integer beside number", before: { type: ["integer", "number"] }, after: { type: "number" } },
  {
    edit: "anyOf of integer and number",
    before: { anyOf: [whole, { type: "number" }] },
    after: { type: "number" },
  },
  {
    edit: "De Morgan",
    before: { type: "string", not: { anyOf: [{ const: "a" }, { maxLength: 0 }] } },
    after: { type: "string", allOf: [{ not: { const: "a" } }, { not: { maxLength: 0 } }] },
  },
  {
    edit: "not null for all other types",
    before: { not: nothing },
    after: { type: ["boolean", "object", "array", "number", "string"] },
  },
  {
    edit: "not a bound for its opposite",
    before: { type: "integer", not: { minimum: 5 } },
    after: { type: "integer", maximum: 4 },
  },
  {
    edit: "not empty for minLength",
    before: { type: "string", not: { enum: [""] } },
    after: { type: "string", minLength: 1 },
  },
  {
    edit: "a choice inside for a choice outside",
    before: shape({ a: { enum: ["x", "y"] } }, { required: ["a"] }),
    after: {
      oneOf: [
        shape({ a: { const: "x" } }, { required: ["a"] }),
        shape({ a: { const: "y" } }, { required: ["a"] }),
      ],
    },
  },
  {
    edit: "if, then and else for a choice",
    before: { anyOf: [card, bank] },
    after: { ...when(shape({ kind: { const: "card" } }, { required: ["kind"] }), card, bank) },
  },
  { edit: "if true", before: text, after: { ...when(true, text, whole) } },
  { edit: "if false", before: text, after: { ...when(false, whole, text) } },
  {
    edit: "an implication as a choice",
    before: { ...when({ minimum: 10 }, { multipleOf: 10 }), type: "integer" },
    after: { type: "integer", anyOf: [{ exclusiveMaximum: 10 }, { multipleOf: 10 }] },
  },
];

const values: readonly Rewriting[] = [
  {
    edit: "a range of integers with open ends",
    before: { type: "integer", exclusiveMinimum: 0, exclusiveMaximum: 11 },
    after: { type: "integer", minimum: 1, maximum: 10 },
  },
  {
    edit: "a fraction as the bound of integers",
    before: { type: "integer", minimum: 0.5 },
    after: { type: "integer", minimum: 1 },
  },
  {
    edit: "multiples of two and three",
    before: { type: "integer", allOf: [{ multipleOf: 2 }, { multipleOf: 3 }] },
    after: { type: "integer", multipleOf: 6 },
  },
  { edit: "integers as multiples of a half", before: whole, after: { type: "integer", multipleOf: 0.5 } },
  {
    edit: "a small range of integers listed",
    before: { type: "integer", minimum: 1, maximum: 3 },
    after: { enum: [1, 2, 3] },
  },
  { edit: "numbers in another notation", before: { enum: [100, 1] }, after: { enum: [1e2, 1.0] } },
  { edit: "an empty text as a constant", before: { type: "string", maxLength: 0 }, after: { const: "" } },
  {
    edit: "a length as a pattern",
    before: { type: "string", minLength: 3, maxLength: 3 },
    after: { type: "string", pattern: "^[^]{3}$" },
  },
  {
    edit: "one or more in two ways",
    before: { type: "string", pattern: "^a+$" },
    after: { type: "string", pattern: "^aa*$" },
  },
  {
    edit: "a pattern that goes on",
    before: { type: "string", pattern: "^abc" },
    after: { type: "string", pattern: "^abc.*" },
  },
  {
    edit: "a pattern for an enum",
    before: { enum: ["a", "b"] },
    after: { type: "string", pattern: "^(?:a|b)$" },
  },
  {
    edit: "two patterns for one",
    before: { type: "string", allOf: [{ pattern: "^a" }, { pattern: "z$" }] },
    after: { type: "string", pattern: "^a([^]*z)$" },
  },
  {
    edit: "an optional group",
    before: { type: "string", pattern: "^[A-Z]{2}(-[0-9]+)?$" },
    after: { type: "string", pattern: "^([A-Z][A-Z]|[A-Z]{2}-\\d{1,})$" },
  },
  {
    edit: "a format in allOf",
    before: { type: "string", format: "date" },
    after: { allOf: [text, { format: "date" }] },
  },
  {
    edit: "a date with the pattern of dates",
    before: { type: "string", format: "date" },
    after: { type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
  },
  {
    edit: "a uuid with its length",
    before: { type: "string", format: "uuid" },
    after: { type: "string", format: "uuid", minLength: 36, maxLength: 36 },
  },
  {
    edit: "an int32 with its bounds",
    before: { type: "integer", format: "int32" },
    after: { type: "integer", format: "int32", minimum: -2147483648, maximum: 2147483647 },
  },
  { edit: "a format that nobody knows", before: text, after: { type: "string", format: "customer-number" } },
  {
    edit: "booleans and null listed",
    before: { type: ["boolean", "null"] },
    after: { enum: [null, false, true] },
  },
  {
    edit: "a constant object",
    before: { const: { a: 1 } },
    after: closed({ a: { const: 1 } }, { required: ["a"] }),
  },
  {
    edit: "a constant list",
    before: { const: [1, 2] },
    after: { type: "array", prefixItems: [{ const: 1 }, { const: 2 }], minItems: 2, maxItems: 2 },
  },
];

const lists: readonly Rewriting[] = [
  { edit: "contains anything", before: list(text, { contains: true }), after: list(text, { minItems: 1 }) },
  {
    edit: "contains none or more",
    before: list(text, { contains: whole, minContains: 0 }),
    after: list(text),
  },
  {
    edit: "contains at most none",
    before: { type: "array", contains: whole, minContains: 0, maxContains: 0 },
    after: list({ not: whole }),
  },
  {
    edit: "a tuple that ends",
    before: { type: "array", prefixItems: [text, whole], items: false },
    after: { type: "array", prefixItems: [text, whole], maxItems: 2 },
  },
  {
    edit: "a tuple of what all items are",
    before: list(text),
    after: list(text, { prefixItems: [text, text] }),
  },
  {
    edit: "unique items of at most one",
    before: list(text, { maxItems: 1 }),
    after: list(text, { maxItems: 1, uniqueItems: true }),
  },
  {
    edit: "unique booleans",
    before: list({ type: "boolean" }, { uniqueItems: true }),
    after: list({ type: "boolean" }, { uniqueItems: true, maxItems: 2 }),
  },
  {
    edit: "unique constants",
    before: list({ const: 1 }, { uniqueItems: true }),
    after: list({ const: 1 }, { maxItems: 1 }),
  },
  {
    edit: "unevaluatedItems after a tuple",
    before: { type: "array", prefixItems: [text], unevaluatedItems: false },
    after: { type: "array", prefixItems: [text], items: false },
  },
  { edit: "an empty list", before: list(false), after: { type: "array", maxItems: 0 } },
];

const objects: readonly Rewriting[] = [
  {
    edit: "closed by a pattern",
    before: closed({ a: text }),
    after: { type: "object", patternProperties: { "^a$": text }, additionalProperties: false },
  },
  {
    edit: "a map by a pattern that all names match",
    before: { type: "object", additionalProperties: text },
    after: { type: "object", patternProperties: { "": text } },
  },
  {
    edit: "a map with one of its names described",
    before: { type: "object", additionalProperties: text },
    after: shape({ a: text }, { additionalProperties: text }),
  },
  {
    edit: "a required property described",
    before: { type: "object", required: ["a"] },
    after: shape({ a: true }, { required: ["a"] }),
  },
  {
    edit: "dependentRequired as a choice",
    before: shape({ a: text, b: text }, { dependentRequired: { a: ["b"] } }),
    after: shape({ a: text, b: text }, { anyOf: [{ not: has("a") }, has("b")] }),
  },
  {
    edit: "dependentSchemas for dependentRequired",
    before: shape({ a: text, b: text }, { dependentRequired: { a: ["b"] } }),
    after: shape({ a: text, b: text }, { dependentSchemas: { a: has("b") } }),
  },
  {
    edit: "dependencies in the old word",
    before: shape({ a: text, b: text }, { dependentRequired: { a: ["b"] } }),
    after: shape({ a: text, b: text }, { dependencies: { a: ["b"] } }),
  },
  {
    edit: "at least one of all properties",
    before: closed({ a: text, b: text }, { minProperties: 1 }),
    after: closed({ a: text, b: text }, { anyOf: [has("a"), has("b")] }),
  },
  {
    edit: "all of all properties",
    before: closed({ a: text, b: text }, { minProperties: 2 }),
    after: closed({ a: text, b: text }, { required: ["a", "b"] }),
  },
  {
    edit: "no properties",
    before: { type: "object", maxProperties: 0 },
    after: { type: "object", additionalProperties: false },
  },
  {
    edit: "a forbidden property",
    before: shape({ a: false, b: text }),
    after: shape({ b: text }, { not: has("a") }),
  },
  { edit: "false in other words", before: shape({ a: false }), after: shape({ a: { not: {} } }) },
  {
    edit: "required in allOf",
    before: shape({ a: text, b: text }, { required: ["a", "b"] }),
    after: shape({ a: text }, { allOf: [shape({ b: text }), has("a"), has("b")] }),
  },
  {
    edit: "closed branches for unevaluatedProperties",
    before: { oneOf: [card, bank] },
    after: {
      type: "object",
      oneOf: [
        shape({ kind: { const: "card" }, number: text }, { required: ["kind"] }),
        shape({ kind: { const: "bank" }, iban: text }, { required: ["kind"] }),
      ],
      unevaluatedProperties: false,
    },
  },
  {
    edit: "unevaluatedProperties over if",
    before: closed({ a: text, b: whole }, { anyOf: [has("a"), { not: has("b") }] }),
    after: shape(
      { a: text },
      { ...when(has("a"), { properties: { b: whole } }), unevaluatedProperties: false },
    ),
  },
  {
    edit: "propertyNames in allOf",
    before: { type: "object", propertyNames: { pattern: "^[a-z]+$", maxLength: 3 } },
    after: {
      type: "object",
      allOf: [{ propertyNames: { pattern: "^[a-z]+$" } }, { propertyNames: { maxLength: 3 } }],
    },
  },
  {
    edit: "everything that people read",
    before: shape({ a: text }),
    after: shape(
      {
        a: {
          type: "string",
          title: "A",
          description: "a",
          examples: ["x"],
          $comment: "c",
          externalDocs: { url: "https://example.com" },
        },
      },
      { "x-owner": "sales", xml: { name: "a" } },
    ),
  },
];

const references: readonly Rewriting[] = [
  {
    edit: "a tree under another name",
    before: ref("Node"),
    after: ref("Knot"),
    components: { before: { Node: tree("Node") }, after: { Knot: tree("Knot") } },
  },
  {
    edit: "a tree unrolled twice",
    before: ref("Node"),
    after: shape(
      {
        value: text,
        children: list(shape({ value: text, children: list(ref("Node")) }, { required: ["value"] })),
      },
      { required: ["value"] },
    ),
    components: { before: { Node: tree("Node") }, after: { Node: tree("Node") } },
  },
  {
    edit: "a tree of two names in turn",
    before: ref("Node"),
    after: ref("Odd"),
    components: { before: { Node: tree("Node") }, after: { Odd: tree("Even"), Even: tree("Odd") } },
  },
  {
    edit: "a list that ends with null",
    before: ref("Link"),
    after: ref("Link"),
    components: {
      before: { Link: shape({ next: { anyOf: [ref("Link"), nothing] } }, { required: ["next"] }) },
      after: { Link: shape({ next: { oneOf: [nothing, ref("Link")] } }, { required: ["next"] }) },
    },
  },
  {
    edit: "a tree by inheritance",
    before: ref("Folder"),
    after: ref("Folder"),
    components: {
      before: {
        Base: shape({ id: text }, { required: ["id"] }),
        Folder: { allOf: [ref("Base"), shape({ inner: list(ref("Folder")) })] },
      },
      after: { Folder: shape({ id: text, inner: list(ref("Folder")) }, { required: ["id"] }) },
    },
  },
  {
    edit: "a map of maps",
    before: ref("Map"),
    after: ref("Map"),
    components: {
      before: { Map: { type: "object", additionalProperties: ref("Map") } },
      after: { Map: { type: "object", additionalProperties: { allOf: [ref("Map")] } } },
    },
  },
  {
    edit: "any JSON spelled out",
    before: true,
    after: ref("Any"),
    components: {
      after: {
        Any: {
          anyOf: [
            nothing,
            { type: "boolean" },
            { type: "number" },
            text,
            list(ref("Any")),
            { type: "object", additionalProperties: ref("Any") },
          ],
        },
      },
    },
  },
  {
    edit: "a reference with a sibling",
    before: { $ref: "#/components/schemas/T", maxLength: 5 },
    after: { allOf: [ref("T"), { maxLength: 5 }] },
    components: { before: { T: text }, after: { T: text } },
  },
  {
    edit: "a reference through references",
    before: ref("A"),
    after: ref("C"),
    components: {
      before: { A: shape({ a: text }) },
      after: { C: ref("B"), B: ref("A"), A: shape({ a: text }) },
    },
  },
  {
    edit: "a definition of its own",
    before: shape({ a: ref("T") }),
    after: shape({ a: text }),
    components: { before: { T: text } },
  },
  {
    edit: "an inlined choice",
    before: { oneOf: [ref("Card"), ref("Bank")] },
    after: { oneOf: [card, bank] },
    components: { before: { Card: card, Bank: bank } },
  },
  {
    edit: "parts of one object as components",
    before: shape({ a: text, b: whole, c: list(text) }, { required: ["a", "c"] }),
    after: { allOf: [ref("Ab"), ref("C")] },
    components: {
      after: {
        Ab: shape({ a: text, b: whole }, { required: ["a"] }),
        C: shape({ c: list(text) }, { required: ["c"] }),
      },
    },
  },
  {
    edit: "a mapping that says the names of the components",
    before: { oneOf: [ref("Card"), ref("Bank")], discriminator: { propertyName: "kind" } },
    after: {
      oneOf: [ref("Card"), ref("Bank")],
      discriminator: { propertyName: "kind", mapping: { Card: "#/components/schemas/Card", Bank: "Bank" } },
    },
    components: {
      before: {
        Card: shape({ kind: text }, { required: ["kind"] }),
        Bank: shape({ kind: text, iban: text }, { required: ["kind"] }),
      },
      after: {
        Card: shape({ kind: text }, { required: ["kind"] }),
        Bank: shape({ kind: text, iban: text }, { required: ["kind"] }),
      },
    },
  },
  {
    edit: "a discriminator spelled out in each branch",
    before: {
      oneOf: [ref("Card"), ref("Bank")],
      discriminator: {
        propertyName: "kind",
        mapping: { card: "#/components/schemas/Card", bank: "#/components/schemas/Bank" },
      },
    },
    after: {
      oneOf: [
        shape({ kind: { const: "card" }, number: text }, { required: ["kind"] }),
        shape({ kind: { const: "bank" }, iban: text }, { required: ["kind"] }),
      ],
      discriminator: { propertyName: "kind" },
    },
    components: {
      before: {
        Card: shape({ kind: text, number: text }, { required: ["kind"] }),
        Bank: shape({ kind: text, iban: text }, { required: ["kind"] }),
      },
    },
  },
];

/** The same contract in other words: neither who sends nor who receives notices. */
export const rewritings: readonly Rewriting[] = [...logic, ...values, ...lists, ...objects, ...references];
