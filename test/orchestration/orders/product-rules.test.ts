import { expect, test } from "vitest";
import { judgeConfiguration } from "#orchestration/orders/judge-configuration.ts";
import { parseProductRules } from "#orchestration/orders/product-rules.ts";

const none = { companions: [], exclusive: [], quantities: [] };

test.for([
  { rules: { ...none, companions: [{ product: "A", needsOneOf: ["A"] }] }, says: "its own companion" },
  {
    rules: { ...none, companions: [{ product: "A", needsOneOf: ["B"] }], exclusive: [["A", "B"]] },
    says: "excludes every product that it needs",
  },
  {
    rules: { ...none, quantities: [{ product: "A", atLeast: 3, atMost: 2 }] },
    says: "at least 3 and at most 2",
  },
  {
    rules: {
      ...none,
      quantities: [
        { product: "A", atMost: 2 },
        { product: "A", atMost: 3 },
      ],
    },
    says: "two quantities",
  },
  { rules: { ...none, exclusive: [["A"]] }, says: "exclusive" },
  { rules: { ...none, companions: [{ product: "a b", needsOneOf: ["B"] }] }, says: "companions" },
  { rules: { companions: [], exclusive: [] }, says: "quantities" },
])("rules are refused: $says", ({ rules, says }) => {
  expect(() => parseProductRules(rules)).toThrow(says);
});

test("quantities of one product are counted over all of its lines, and from its least number on", () => {
  const rules = parseProductRules({ ...none, quantities: [{ product: "A", atLeast: 5, atMost: 9 }] });
  const judged = (...quantities: number[]) =>
    judgeConfiguration(
      quantities.map((quantity) => ({ productCode: "A", quantity })),
      rules,
    ).map(({ code }) => code);

  expect(judged(4)).toEqual(["quantity-out-of-range"]);
  expect(judged(4, 1)).toEqual([]);
  expect(judged(5, 4)).toEqual([]);
  expect(judged(5, 5)).toEqual(["quantity-out-of-range"]);
  expect(judged()).toEqual([]);
});

test("a product is of use with what the customer has under another contract, and with nothing else that they have", () => {
  const rules = parseProductRules({ ...none, companions: [{ product: "A", needsOneOf: ["B", "C"] }] });
  const judged = (...owned: string[]) =>
    judgeConfiguration([{ productCode: "A" }], rules, owned).map(({ code }) => code);

  expect(judged()).toEqual(["companion-missing"]);
  expect(judged("A", "D")).toEqual(["companion-missing"]);
  expect(judged("D", "C")).toEqual([]);
});

test("a quantity that cannot be read is not counted as too few", () => {
  const rules = parseProductRules({ ...none, quantities: [{ product: "A", atLeast: 5, atMost: 9 }] });
  expect(judgeConfiguration([{ productCode: "A" }], rules)).toEqual([]);
});
