import { describe, expect, test } from "vitest";
import type { ParameterContract } from "#contracts/runtime/http-operation.ts";
import { decodeParameters, type RawParameters } from "#contracts/runtime/parameters.ts";

/** A parameter of the type that takes what has it, as a compiled validator would judge. */
function parameter(over: Partial<ParameterContract> & Pick<ParameterContract, "name">): ParameterContract {
  const contract = { in: "query", required: false, type: "string", ...over } as const;
  const fits = (value: unknown, type: string) =>
    type === "integer"
      ? Number.isInteger(value)
      : type === "number"
        ? typeof value === "number"
        : typeof value === type;
  const validate: ParameterContract["validate"] = (value) => {
    const right = Array.isArray(value)
      ? value.every((item) => fits(item, contract.itemType ?? "string"))
      : fits(value, contract.type);
    validate.errors = right
      ? null
      : [
          {
            instancePath: "",
            schemaPath: "",
            keyword: "type",
            params: {},
            message: `must be ${contract.type}`,
          },
        ];
    return right;
  };
  return { ...contract, validate };
}

function raw(over: Partial<RawParameters>): RawParameters {
  return { path: {}, query: {}, header: {}, ...over };
}

describe("parameters", () => {
  test.for([
    { type: "integer", text: "7", value: 7 },
    { type: "integer", text: "-0", value: -0 },
    { type: "integer", text: "1e2", value: 100 },
    { type: "number", text: "1.5", value: 1.5 },
    { type: "boolean", text: "true", value: true },
    { type: "boolean", text: "false", value: false },
    { type: "string", text: "7", value: "7" },
    { type: "string", text: "", value: "" },
  ] as const)("the text '$text' is read as the $type $value", ({ type, text, value }) => {
    const decoded = decodeParameters([parameter({ name: "p", type })], raw({ query: { p: [text] } }));
    expect(decoded).toEqual({ values: { path: {}, query: { p: value }, header: {} }, violations: [] });
  });

  test.for([
    { type: "integer", text: "1.5" },
    { type: "integer", text: "" },
    { type: "integer", text: " 1" },
    { type: "integer", text: "0x10" },
    { type: "integer", text: "007" },
    { type: "integer", text: "Infinity" },
    { type: "integer", text: "1".repeat(100_000) },
    { type: "number", text: "1." },
    { type: "number", text: "NaN" },
    { type: "boolean", text: "TRUE" },
    { type: "boolean", text: "1" },
  ] as const)("no $type is read from '$text'", ({ type, text }) => {
    const { violations } = decodeParameters([parameter({ name: "p", type })], raw({ query: { p: [text] } }));
    expect(violations).toMatchObject([{ pointer: "/query/p", rule: "type" }]);
  });

  test.for([
    { explode: true, given: ["1", "2"], value: [1, 2] },
    { explode: true, given: ["1"], value: [1] },
    { explode: false, given: ["1,2"], value: [1, 2] },
    { explode: false, given: [""], value: [] },
  ])("a list with explode=$explode is read from $given as $value", ({ explode, given, value }) => {
    const contract = parameter({ name: "ids", type: "array", itemType: "integer", explode });
    expect(decodeParameters([contract], raw({ query: { ids: given } })).values.query).toEqual({ ids: value });
  });

  test("a scalar that is given twice is refused", () => {
    const { violations } = decodeParameters([parameter({ name: "p" })], raw({ query: { p: ["a", "b"] } }));
    expect(violations).toMatchObject([{ pointer: "/query/p", rule: "duplicate", given: "array" }]);
  });

  test("an absent parameter takes its default, is refused if it is required, and is left out otherwise", () => {
    const contracts = [
      parameter({ name: "limit", type: "integer", default: 50 }),
      parameter({ name: "needed", required: true }),
      parameter({ name: "free" }),
    ];
    const decoded = decodeParameters(contracts, raw({}));
    expect(decoded.values.query).toEqual({ limit: 50 });
    expect(decoded.violations).toEqual([
      { pointer: "/query/needed", rule: "required", detail: "must be present", given: "nothing" },
    ]);
  });

  test("a query parameter outside the contract is refused, or left aside where that is asked for", () => {
    const sent = raw({ query: { "a/b": ["1"], __proto__x: ["1"] } });
    expect(decodeParameters([], sent).violations.map(({ pointer }) => pointer)).toEqual([
      "/query/a~1b",
      "/query/__proto__x",
    ]);
    expect(decodeParameters([], sent, { unknownQuery: "ignore" }).violations).toEqual([]);
  });

  test("headers are found in any case and named as the contract writes them", () => {
    const contract = parameter({ name: "X-Page-Size", in: "header", type: "integer" });
    expect(decodeParameters([contract], raw({ header: { "x-page-size": "9" } })).values.header).toEqual({
      "X-Page-Size": 9,
    });
  });

  test("a name that every object has is not taken for a given parameter", () => {
    const contract = parameter({ name: "constructor", in: "path", required: true });
    expect(decodeParameters([contract], raw({})).violations).toMatchObject([{ rule: "required" }]);
  });

  test("what is refused is never repeated in the violation", () => {
    const secret = "hunter2";
    const { violations } = decodeParameters(
      [parameter({ name: "p", type: "integer" })],
      raw({ query: { p: [secret] } }),
    );
    expect(JSON.stringify(violations)).not.toContain(secret);
  });
});
