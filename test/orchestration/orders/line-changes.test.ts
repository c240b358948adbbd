import { expect, test } from "vitest";
import { lineChanges } from "#orchestration/orders/line-changes.ts";

const line = {
  ...{ erpId: "1", etag: "e", productCode: "A", quantity: 2 },
  ...{ unitPriceMinor: 100, discountPercent: 10 },
};
const { productCode, quantity, unitPriceMinor } = line;

test.for([
  { discountPercent: undefined, changes: [] },
  { discountPercent: 10, changes: [] },
  { discountPercent: 0, changes: ["change"] },
  { discountPercent: 10.5, changes: ["change"] },
])(
  "a line with 10 % off that is wanted with $discountPercent %: $changes",
  ({ discountPercent, changes }) => {
    const found = lineChanges([line], [{ productCode, quantity, unitPriceMinor, discountPercent }]);
    expect(found.map(({ kind }) => kind)).toEqual(changes);
  },
);
