import { expect, test } from "vitest";
import type { DealFacts } from "#orchestration/orders/order-facts.ts";
import { correctDeal, mergeCorrections } from "#orchestration/workflows/deal-corrections.ts";

const facts: DealFacts = {
  deal: { dealId: "1", lineItemIds: ["a", "b"], moreLineItems: false },
  company: { companyId: "c", name: "Acme" },
  lineItems: [
    { lineItemId: "a", productCode: "WRONG", quantity: "2", unitPrice: "10" },
    { lineItemId: "b", quantity: "0.5" },
  ],
};

test("only what was corrected changes, each line by its position", () => {
  const corrections = { country: "DE", lines: [{ position: 2, productCode: "RIGHT", quantity: 3 }] };

  expect(correctDeal(facts, corrections)).toEqual({
    ...facts,
    company: { companyId: "c", name: "Acme", country: "DE" },
    lineItems: [facts.lineItems[0], { lineItemId: "b", quantity: "3", productCode: "RIGHT" }],
  });
  expect(correctDeal(facts, {})).toEqual(facts);
});

test("a deal without a company has none to correct, and a line that is not there is not invented", () => {
  const { company: _, ...without } = facts;
  const corrections = { country: "DE", lines: [{ position: 3, productCode: "X" }] };

  expect(correctDeal(without, corrections)).toEqual(without);
});

test("later corrections are added to those before them", () => {
  const first = { country: "DE", lines: [{ position: 1, productCode: "A" }] };
  const second = {
    companyName: "Acme Ltd",
    lines: [
      { position: 1, quantity: 2 },
      { position: 2, quantity: 1 },
    ],
  };

  expect(mergeCorrections(first, second)).toEqual({
    country: "DE",
    companyName: "Acme Ltd",
    lines: [
      { position: 1, productCode: "A", quantity: 2 },
      { position: 2, quantity: 1 },
    ],
  });
});
