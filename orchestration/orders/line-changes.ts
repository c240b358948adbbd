import type { ErpOrderLine, WantedLine } from "../connectors/erp/order-lines.ts";

/** One thing to do to the lines of an order. */
export type LineChange =
  | { readonly kind: "change"; readonly line: ErpOrderLine; readonly wanted: WantedLine }
  | { readonly kind: "add"; readonly wanted: WantedLine }
  | { readonly kind: "remove"; readonly line: ErpOrderLine };

/**
 * What makes the lines of an order those that are wanted: each product once. A second line of a product, which a lost
 * answer can leave behind, is removed. Nothing is left to do when it is done, so it can be compared as often as one likes.
 */
export function lineChanges(now: readonly ErpOrderLine[], wanted: readonly WantedLine[]): LineChange[] {
  const kept = new Set<string>();
  const changes: LineChange[] = [];
  for (const want of wanted) {
    const line = now.find(({ productCode }) => productCode === want.productCode);
    if (line === undefined) {
      changes.push({ kind: "add", wanted: want });
      continue;
    }
    kept.add(line.erpId);
    const samePrice = want.unitPriceMinor === undefined || want.unitPriceMinor === line.unitPriceMinor;
    const sameDiscount = want.discountPercent === undefined || want.discountPercent === line.discountPercent;
    if (line.quantity !== want.quantity || !samePrice || !sameDiscount)
      changes.push({ kind: "change", line, wanted: want });
  }
  // An order must never be without a line, so lines leave last.
  const leaving = now.filter(({ erpId }) => !kept.has(erpId));
  return [...changes, ...leaving.map((line) => ({ kind: "remove" as const, line }))];
}
