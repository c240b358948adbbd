import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalOfMinor, formatMinor, readMinor } from "#orchestration/connectors/amount.ts";

describe("reading an amount that a platform wrote", () => {
  test.for([
    { amount: "1200.00", currency: "EUR", minor: 120_000 },
    { amount: "1200", currency: "EUR", minor: 120_000 },
    { amount: "0.07", currency: "EUR", minor: 7 },
    { amount: "-0.10", currency: "EUR", minor: -10 },
    { amount: "19.9000", currency: "USD", minor: 1_990 },
    { amount: " 5 ", currency: "EUR", minor: 500 },
    { amount: "1500", currency: "JPY", minor: 1_500 },
    { amount: "1500.0", currency: "JPY", minor: 1_500 },
    { amount: "1.234", currency: "KWD", minor: 1_234 },
    { amount: 1.005, currency: "KWD", minor: 1_005 },
    { amount: 0.1 + 0.2, currency: "EUR", minor: undefined },
    { amount: 1e-7, currency: "EUR", minor: undefined },
    { amount: "1e3", currency: "EUR", minor: undefined },
    { amount: "-0", currency: "EUR", minor: 0 },
    { amount: "90071992547409.91", currency: "EUR", minor: 9_007_199_254_740_991 },
    { amount: "90071992547409.92", currency: "EUR", minor: undefined },
    { amount: "0.001", currency: "EUR", minor: undefined },
    { amount: "1500.5", currency: "JPY", minor: undefined },
    { amount: "1,200.00", currency: "EUR", minor: undefined },
    { amount: "twelve", currency: "EUR", minor: undefined },
    { amount: "", currency: "EUR", minor: undefined },
    { amount: "1.00", currency: "XXX", minor: undefined },
    { amount: Number.NaN, currency: "EUR", minor: undefined },
    { amount: Number.POSITIVE_INFINITY, currency: "EUR", minor: undefined },
  ])("$amount $currency is $minor in the smallest unit", ({ amount, currency, minor }) => {
    expect(readMinor(amount, currency)).toBe(minor);
  });
});

describe("writing an amount", () => {
  test.for([
    { minor: 120_000, currency: "EUR", text: "1200.00" },
    { minor: 7, currency: "EUR", text: "0.07" },
    { minor: -7, currency: "EUR", text: "-0.07" },
    { minor: 1_500, currency: "JPY", text: "1500" },
    { minor: 5, currency: "BHD", text: "0.005" },
  ])("$minor of the smallest unit of $currency are $text", ({ minor, currency, text }) => {
    expect(formatMinor(minor, currency)).toBe(text);
  });

  const currency = fc.constantFrom("JPY", "EUR", "KWD");
  test("every amount comes back from the CRM's text as it was written", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), currency, (minor, code) => {
        expect(readMinor(formatMinor(minor, code), code)).toBe(minor === 0 ? 0 : minor);
      }),
    );
  });

  test("every amount that the ERP's number can hold comes back from it as it was written", () => {
    const amount = fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 });
    fc.assert(
      fc.property(amount, currency, (minor, code) => {
        const wire = JSON.parse(JSON.stringify(decimalOfMinor(minor, code))) as number;
        expect(readMinor(wire, code)).toBe(minor === 0 ? 0 : minor);
      }),
    );
  });
});
