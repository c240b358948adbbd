import { expect, test } from "vitest";
import { shipmentsOf } from "#orchestration/orders/shipments.ts";

const noon = Date.parse("2026-03-10T12:00:00Z");
const line = (productCode: string, shipOn?: string) => ({
  productCode,
  quantity: 1,
  ...(shipOn === undefined ? {} : { shipOn }),
});

test("lines without a day, and those whose day has begun, are one shipment at once", () => {
  expect(shipmentsOf([line("A"), line("B", "2026-03-10"), line("C", "2025-01-01")], noon)).toEqual([
    { positions: [0, 1, 2], productCodes: ["A", "B", "C"] },
  ]);
});

test("each later day is a shipment of its own, in the order of the days, wherever its lines stand", () => {
  const lines = [line("A", "2026-04-01"), line("B"), line("C", "2026-03-11"), line("A", "2026-04-01")];
  expect(shipmentsOf(lines, noon)).toEqual([
    { positions: [1], productCodes: ["B"] },
    { atMs: Date.parse("2026-03-11"), positions: [2], productCodes: ["C"] },
    { atMs: Date.parse("2026-04-01"), positions: [0, 3], productCodes: ["A"] },
  ]);
});
