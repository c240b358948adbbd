import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseJsonBody } from "#gateway/middleware/json-body.ts";
import { inputLimits } from "#gateway/middleware/limits.ts";

const parse = (text: string) => parseJsonBody(Buffer.from(text));

describe("reading a body as JSON", () => {
  test.for([
    { text: '{"a":}', line: 1, column: 6, expected: "a value" },
    { text: '{"a":1,}', line: 1, column: 8, expected: "a member name in double quotes" },
    { text: '{\n  "a" 1}', line: 2, column: 7, expected: "a colon" },
    { text: "[1,2", line: 1, column: 5, expected: "a comma or the end of the array" },
    { text: '{"secret":"hunter2" "y"}', line: 1, column: 21, expected: "a comma or the end of the object" },
    { text: '{"a":"hunter2', line: 1, column: 6, expected: "a closed string without control characters" },
    { text: '{"a":1} {"b":2}', line: 1, column: 9, expected: "the end of the document" },
    { text: '{"a":01}', line: 1, column: 7, expected: "a comma or the end of the object" },
    { text: "{'a':1}", line: 1, column: 2, expected: "a member name in double quotes" },
    { text: '{"a":NaN}', line: 1, column: 6, expected: "a value" },
  ])("$text is refused at line $line, column $column", ({ text, line, column, expected }) => {
    const outcome = parse(text);

    expect(outcome).toMatchObject({ ok: false, failure: { kind: "malformed-json" } });
    expect(JSON.stringify(outcome)).toContain(`line ${line}, column ${column}`);
    expect(JSON.stringify(outcome)).toContain(expected);
    expect(JSON.stringify(outcome)).not.toContain("hunter2");
  });

  test.for([
    { text: '{"a":1,"a":2}', pointer: "/a", rule: "unique-members" },
    { text: '{"l":[{"x/y":1,"x\\u002fy":2}]}', pointer: "/l/0/x~1y", rule: "unique-members" },
    { text: '{"__proto__":{"admin":true}}', pointer: "/__proto__", rule: "forbidden-name" },
    { text: '{"a":[{"__proto__":null}]}', pointer: "/a/0/__proto__", rule: "forbidden-name" },
    { text: '{"minor":9007199254740993}', pointer: "/minor", rule: "precision" },
  ])("$text has two readings and is refused at $pointer by $rule", ({ text, pointer, rule }) => {
    expect(parse(text)).toMatchObject({
      ok: false,
      failure: { kind: "invalid-request", errors: [{ in: "body", pointer, rule }] },
    });
  });

  test("nesting is allowed up to the limit and refused beyond it, before it is parsed", () => {
    const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

    expect(parse(nested(inputLimits.jsonDepth)).ok).toBe(true);
    expect(parse(nested(inputLimits.jsonDepth + 1))).toMatchObject({ failure: { kind: "json-too-deep" } });
    expect(parse("[".repeat(100_000))).toMatchObject({ failure: { kind: "json-too-deep" } });
  });

  test("brackets, colons and escapes inside strings count for nothing", () => {
    const value = { a: `${"[".repeat(200)}:\\":`, b: ['\\"{:'] };

    expect(parse(JSON.stringify(value))).toEqual({ ok: true, value });
  });

  test("bytes that are not UTF-8, and no bytes at all, are refused", () => {
    expect(parseJsonBody(Buffer.from([0x22, 0xff, 0x22]))).toMatchObject({
      failure: { kind: "malformed-json" },
    });
    expect(parse("")).toMatchObject({ failure: { kind: "malformed-json" } });
  });

  test("every JSON value with unambiguous members is read as JSON.parse reads it", () => {
    // Integers of sixteen digits and more may not survive as doubles.
    const unambiguous = fc.json({ maxDepth: 6 }).filter((text) => !/__proto__|[0-9]{16}|e\+/.test(text));
    fc.assert(
      fc.property(unambiguous, (text) => {
        expect(parse(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });

  test("whatever JSON.parse refuses is refused with a place", () => {
    const broken = fc
      .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom("", '"', "}", ",", "x", "\u0000"))
      .map(([text, at, insert]) => {
        const cut = at % (text.length + 1);
        return text.slice(0, cut) + insert + text.slice(cut + 1);
      });
    fc.assert(
      fc.property(broken.filter(isBroken), (text) => {
        const outcome = parse(text);
        expect(outcome.ok).toBe(false);
        expect(JSON.stringify(outcome)).not.toContain("a JSON document was expected");
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });
});

function isBroken(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}
