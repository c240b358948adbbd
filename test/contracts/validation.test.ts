import { describe, expect, test } from "vitest";
import { Customer, Failure, Money, OrderReadiness } from "#contracts/generated/canonical/validators.js";
import { givenTypeOf, reportedViolations, violationsOf } from "#contracts/runtime/validation.ts";

const money = { minor: 1, currency: "EUR" };

describe("violations of a contract", () => {
  test("a valid value has none", () => {
    expect(violationsOf(Money, money)).toEqual([]);
  });

  test.for([
    { given: { currency: "EUR" }, pointer: "/minor", rule: "required", type: "nothing" },
    { given: { ...money, "a/b~c": 1 }, pointer: "/a~1b~0c", rule: "additionalProperties", type: "integer" },
    { given: { ...money, minor: "1" }, pointer: "/minor", rule: "type", type: "string" },
    { given: { ...money, minor: 1.5 }, pointer: "/minor", rule: "type", type: "number" },
    { given: { ...money, minor: 2 ** 60 }, pointer: "/minor", rule: "maximum", type: "integer" },
    { given: { ...money, currency: "eur" }, pointer: "/currency", rule: "pattern", type: "string" },
    { given: [money], pointer: "", rule: "type", type: "array" },
    { given: null, pointer: "", rule: "type", type: "null" },
  ])("$rule at '$pointer', where there is $type", ({ given, pointer, rule, type }) => {
    expect(violationsOf(Money, given)).toContainEqual({
      pointer,
      rule,
      given: type,
      detail: expect.any(String),
    });
  });

  test("pointers lead into what is inside", () => {
    const customer = {
      accountKey: "A",
      name: "N",
      state: "active",
      links: {},
      asOf: "2026-03-01T09:30:00Z",
      balance: { minor: 1 },
    };
    expect(violationsOf(Customer, customer)).toMatchObject([
      { pointer: "/balance/currency", rule: "required" },
    ]);
  });

  test("several are told at once, but never more than a reader can use", () => {
    expect(violationsOf(Money, {})).toHaveLength(2);
    const problems = Array.from({ length: 900 }, () => ({ code: 1 }));
    expect(violationsOf(OrderReadiness, { dealId: "1", ready: true, problems })).toHaveLength(
      reportedViolations,
    );
  });

  test("what may be said is told, and what was said is not", () => {
    const secret = "hunter2";
    const violations = violationsOf(Failure, {
      kind: secret,
      detail: secret,
      system: secret,
      [secret]: secret,
    });
    expect(violations.find(({ pointer }) => pointer === "/system")?.detail).toBe(
      'must be one of ["crm","erp","support"]',
    );
    expect(violations.map(({ detail }) => detail).join()).not.toContain(secret);
  });

  test("an own property of any name is judged as data", () => {
    expect(violationsOf(Money, JSON.parse('{"minor":1,"currency":"EUR","__proto__":{}}'))).toMatchObject([
      { pointer: "/__proto__", rule: "additionalProperties", given: "object" },
    ]);
  });

  test.for([
    [undefined, "nothing"],
    [null, "null"],
    [[], "array"],
    [{}, "object"],
    ["", "string"],
    [false, "boolean"],
    [1, "integer"],
    [1.5, "number"],
  ] as const)("%j is of the type %s", ([value, type]) => {
    expect(givenTypeOf(value)).toBe(type);
  });
});
