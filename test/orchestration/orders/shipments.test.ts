import { expect, test } from "vitest";
import { shipmentsOf } from "#orchestration/orders/shipments.ts";

const noon = Date.parse("2026-03-10T12:00:00Z");
const line = (productCode: string, shipOn?: string) => ({
  productCode,
  quantity: 1,
  ...(shipOn === undefined ? {} : { shipOn }),
});
const named = (productCode: string, nth = 0) => ({ productCode, nth });

test("lines without a day, and those whose day has begun, are one shipment at once", () => {
  expect(shipmentsOf([line("A"), line("B", "2026-03-10"), line("C", "2025-01-01")], noon)).toEqual([
    { lines: [named("A"), named("B"), named("C")], productCodes: ["A", "B", "C"] },
  ]);
});

test("each later day is a shipment of its own, in the order of the days, wherever its lines stand", () => {
  const lines = [line("A", "2026-04-01"), line("B"), line("C", "2026-03-11"), line("A", "2026-04-01")];
  expect(shipmentsOf(lines, noon)).toEqual([
    { lines: [named("B")], productCodes: ["B"] },
    { atMs: Date.parse("2026-03-11"), lines: [named("C")], productCodes: ["C"] },
    { atMs: Date.parse("2026-04-01"), lines: [named("A"), named("A", 1)], productCodes: ["A"] },
  ]);
});
