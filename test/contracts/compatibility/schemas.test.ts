import { describe, expect, test } from "vitest";
import { SchemaComparison } from "#contracts/compatibility/compare-schemas.ts";
import { singleDocument } from "#contracts/compatibility/schema/document.ts";
import type { Json } from "#contracts/compatibility/schema/json.ts";
import { readSchema } from "#contracts/compatibility/schema/read-schema.ts";
import { schemaCases } from "./cases/schema-cases.ts";
import { counterExamples } from "./fuzz-proof.ts";

const read = (schema: Json) => readSchema(singleDocument("schema.yaml", schema), "", "2020-12");

function compare(sender: Json, receiver: Json, options: { mostSteps?: number } = {}) {
  return new SchemaComparison({ content: "any", ...options }).compare(read(sender), read(receiver));
}

/** A list or a tree of the given value, as a recursive schema. */
const tree = (value: Json): Json => ({
  $ref: "#/$defs/node",
  $defs: {
    node: {
      type: "object",
      required: ["value"],
      properties: { value, children: { type: "array", items: { $ref: "#/$defs/node" } } },
    },
  },
});

describe("two schemas", () => {
  test.for(
    schemaCases.flatMap(({ edit, before, after }, index) => [
      { edit, a: before, b: after, seed: index + 1 },
      { edit: `${edit}, backwards`, a: after, b: before, seed: index + 1 },
    ]),
  )("$edit: no random payload disproves a proof", ({ a, b, seed }) => {
    const proved = ["same", "proved"].includes(compare(a, b).kind);
    const { found } = counterExamples(read(a), read(b), { payloads: proved ? 60 : 0, seed });
    expect(found).toEqual([]);
  });

  test("that differ only deep inside a recursion break with a payload that goes there", () => {
    const verdict = compare(tree({ type: "string" }), tree({ type: "string", maxLength: 3 }));
    expect(verdict).toMatchObject({
      kind: "broken",
      witness: { value: { value: "aaaa" }, refusal: { keyword: "maxLength" } },
    });
  });

  test("that are the same recursion, once unrolled, are contained in each other", () => {
    const unrolled: Json = {
      type: "object",
      required: ["value"],
      properties: { value: { type: "string" }, children: { type: "array", items: { $ref: "#/$defs/node" } } },
      $defs: (tree({ type: "string" }) as { $defs: Json }).$defs,
    };
    expect(compare(tree({ type: "string" }), unrolled).kind).toBe("proved");
    expect(compare(unrolled, tree({ type: ["string", "null"] })).kind).toBe("proved");
  });

  test("of a parent that is oneOf its children, each allOf the parent, are judged by what is meant", () => {
    const family = (limit: number): Json => ({
      $ref: "#/$defs/pet",
      $defs: {
        pet: {
          type: "object",
          required: ["kind"],
          properties: { kind: { type: "string" } },
          oneOf: [{ $ref: "#/$defs/cat" }, { $ref: "#/$defs/dog" }],
        },
        cat: {
          allOf: [{ $ref: "#/$defs/pet" }],
          properties: { kind: { const: "cat" }, lives: { type: "integer", maximum: limit } },
        },
        dog: { allOf: [{ $ref: "#/$defs/pet" }], properties: { kind: { const: "dog" } } },
      },
    });
    expect(compare(family(7), family(9)).kind).toBe("proved");
    expect(compare(family(9), family(7))).toMatchObject({
      kind: "broken",
      witness: { value: { kind: "cat", lives: 8 } },
    });
  });

  test("take 0.07 for a multiple of 0.01, as their author does", () => {
    const cents: Json = { type: "number", multipleOf: 0.01 };
    expect(compare({ const: 0.07 }, cents).kind).toBe("proved");
    expect(compare({ type: "number", multipleOf: 0.1 }, cents).kind).toBe("proved");
    expect(compare(cents, { type: "number", multipleOf: 0.1 })).toMatchObject({
      kind: "broken",
      witness: { value: 0.01 },
    });
  });

  test("are told apart by a combination of three properties", () => {
    const flags = (rule: Json): Json => ({
      type: "object",
      properties: { a: {}, b: {}, c: {} },
      ...(rule as object),
    });
    const verdict = compare(flags({}), flags({ not: { required: ["a", "b", "c"] } }));
    expect(verdict).toMatchObject({ kind: "broken", witness: { value: { a: null, b: null, c: null } } });
  });

  test("get the longest refused text built only when it is needed", () => {
    const verdict = compare({ type: "string" }, { type: "string", maxLength: 100_000 });
    expect(verdict).toMatchObject({ kind: "broken", witness: { value: "a".repeat(100_001) } });
  });

  test("are undecided, with the reason, where the search runs out of steps", () => {
    const wide = (name: string): Json => ({
      type: "object",
      properties: Object.fromEntries(
        Array.from({ length: 30 }, (_, index) => [
          `${name}${index}`,
          { type: "string", pattern: `^${name}{${index}}` },
        ]),
      ),
    });
    const verdict = compare(
      { anyOf: [wide("a"), wide("b")] },
      { anyOf: [wide("c"), wide("d")] },
      { mostSteps: 40 },
    );
    expect(verdict).toEqual({ kind: "undecided", reason: "the search used up its steps" });
  });

  /** `count` schemas, each of which refers to eight others; what the last one says comes last. */
  const crowd = (count: number, last: Json): Json => ({
    $ref: "#/$defs/s0",
    $defs: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `s${index}`,
        {
          type: "object",
          properties: {
            value: index === count - 1 ? last : { type: "string" },
            ...Object.fromEntries(
              [1, 2, 3, 5, 7, 11, 13, 17].map((step) => [
                `p${step}`,
                { $ref: `#/$defs/s${(index * 3 + step) % count}` },
              ]),
            ),
          },
        },
      ]),
    ),
  });

  test("of a crowd that refer to one another are told apart by the shortest payload", () => {
    const text = { type: "string" };
    const short = { type: "string", maxLength: 3 };
    expect(compare(crowd(60, short), crowd(60, text)).kind).toBe("proved");
    expect(compare(crowd(60, text), crowd(60, text)).kind).toBe("same");
    const comparison = new SchemaComparison({ content: "any" });
    const [only, ...others] = comparison.breaks(read(crowd(60, text)), read(crowd(60, short)));
    expect(others).toEqual([]);
    expect(only?.path.length).toBeLessThan(5);
  });

  test("of a crowd of thousands are judged or undecided in bounded time", { timeout: 60_000 }, () => {
    const started = process.cpuUsage();
    const verdict = compare(crowd(2_500, { type: "string" }), crowd(2_500, { type: "string", maxLength: 3 }));
    const spentMs = process.cpuUsage(started).user / 1_000;
    expect(["broken", "undecided"]).toContain(verdict.kind);
    expect(spentMs).toBeLessThan(20_000);
  });

  test("on a circle of hundreds are not the same when a far one differs", () => {
    const circle = (far: Json): Json => ({
      $ref: "#/$defs/s0",
      $defs: Object.fromEntries(
        Array.from({ length: 200 }, (_, index) => [
          `s${index}`,
          {
            type: "object",
            properties: {
              value: index === 150 ? far : { type: "string" },
              next: { $ref: `#/$defs/s${(index + 1) % 200}` },
            },
          },
        ]),
      ),
    });
    expect(read(circle({ type: "string" })).hash).toBe(read(circle({ type: "string" })).hash);
    expect(compare(circle({ type: "string" }), circle({ type: "string", maxLength: 3 })).kind).not.toBe(
      "same",
    );
  });

  test("that refer to nothing are undecided and do not throw", () => {
    const verdict = compare({ $ref: "#/$defs/missing" }, { type: "string" });
    expect(verdict).toEqual({ kind: "undecided", reason: "cannot follow #/$defs/missing" });
  });

  test("with a dynamic reference that one place answers are judged, and with more than one are undecided", () => {
    const nested = (inner: Json, more: Json = {}): Json => ({
      $dynamicAnchor: "node",
      type: "object",
      properties: { value: inner, next: { $dynamicRef: "#node" } },
      $defs: more,
    });
    const text = { type: "string" };
    const short = { type: "string", maxLength: 3 };
    expect(compare(nested(short), nested(text)).kind).toBe("proved");
    expect(compare(nested(text), nested(short)).kind).toBe("broken");
    const other = { other: { $dynamicAnchor: "node" } };
    expect(compare(nested(short, other), nested(text, other)).kind).toBe("undecided");
  });

  test("with a back-reference in a pattern are undecided or broken, never proved", () => {
    expect(compare({ type: "string" }, { type: "string", pattern: "^(a|b)\\1$" }).kind).not.toBe("proved");
  });

  test.for([
    { sent: "^[a-z]{2,4}$", taken: "^[a-z]+$", verdict: "proved" },
    { sent: "^[a-z]+$", taken: "^[a-z]{2,4}$", verdict: "broken" },
    { sent: "^(?!x)[a-z]+$", taken: "^[a-wyz][a-z]*$", verdict: "proved" },
    { sent: "abc", taken: "b", verdict: "proved" },
    { sent: "b", taken: "abc", verdict: "broken" },
    { sent: "^CR-\\d{6}$", taken: "^[A-Z0-9-]{1,35}$", verdict: "proved" },
    { sent: "^a|b$", taken: "^(a|b)$", verdict: "broken" },
    { sent: "^\\u0061$", taken: "^a$", verdict: "proved" },
  ] as const)("the pattern $sent in $taken is $verdict", ({ sent, taken, verdict }) => {
    expect(compare({ type: "string", pattern: sent }, { type: "string", pattern: taken }).kind).toBe(verdict);
  });

  test("say which documented sender needs an undocumented property to break", () => {
    const comparison = new SchemaComparison({ content: "documented" });
    const open: Json = { type: "object", properties: { a: { type: "string" } } };
    const added: Json = { type: "object", properties: { a: { type: "string" }, b: { type: "integer" } } };
    const verdict = comparison.compare(read(open), read(added));
    expect(verdict).toMatchObject({ kind: "proved", openContent: { refusal: { at: "/b" } } });
  });
});
