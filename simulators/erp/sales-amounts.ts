import { emptyGuid } from "./entity-set.ts";
import { roundedAmount, taxPercentOf } from "./money.ts";
import { headersOf, linesOf, type SalesDocument, type SalesKind, type SalesLine } from "./sales-kinds.ts";
import type { ErpStore } from "./state.ts";

/**
 * Computes the lines of a document and its totals anew: gross, line discount, the document's discount spread over the
 * lines, and the tax of the customer's area. Rows that come out as they were are not touched, so their ETags stay.
 */
export function computeAmounts(store: ErpStore, kind: SalesKind, documentId: string): SalesDocument {
  const headers = headersOf(store, kind);
  const lines = linesOf(store, kind);
  const document = headers.get(documentId);
  if (document === undefined) throw new Error(`no ${kind.noun} ${documentId}`);
  const taxPercent = taxPercentOf(taxAreaCodeOf(store, document));
  const priced = lines
    .findBy("documentId", documentId)
    .map((line) => ({ line, amounts: lineAmounts(line, taxPercent, document.pricesIncludeTax) }));

  const sum = (of: (amounts: LineAmounts) => number) =>
    roundedAmount(priced.reduce((total, { amounts }) => total + of(amounts), 0));
  const excluding = sum(({ amountExcludingTax }) => amountExcludingTax);
  let left = Math.min(document.discountAmount, Math.max(0, excluding));
  let base = excluding;
  const totals = { totalAmountExcludingTax: 0, totalTaxAmount: 0, totalAmountIncludingTax: 0 };
  for (const { line, amounts } of priced) {
    // The last line takes what rounding has left over.
    const { amountExcludingTax } = amounts;
    const share = base === 0 ? 0 : roundedAmount((left * amountExcludingTax) / base);
    left = roundedAmount(left - share);
    base = roundedAmount(base - amountExcludingTax);
    const netAmount = roundedAmount(amountExcludingTax - share);
    const netTaxAmount = roundedAmount((netAmount * taxPercent) / 100);
    const values = {
      ...amounts,
      invoiceDiscountAllocation: share,
      netAmount,
      netTaxAmount,
      netAmountIncludingTax: roundedAmount(netAmount + netTaxAmount),
    };
    if (differs(line, values)) lines.change(line.id, values);
    totals.totalAmountExcludingTax = roundedAmount(totals.totalAmountExcludingTax + netAmount);
    totals.totalTaxAmount = roundedAmount(totals.totalTaxAmount + netTaxAmount);
  }
  totals.totalAmountIncludingTax = roundedAmount(totals.totalAmountExcludingTax + totals.totalTaxAmount);

  const values = {
    ...totals,
    ...(kind.noun === "invoice" ? { remainingAmount: totals.totalAmountIncludingTax } : {}),
    ...(kind.noun === "order" ? { fullyShipped: fullyShipped(store, documentId) } : {}),
  };
  return differs(document, values) ? headers.change(documentId, values) : document;
}

type LineAmounts = Pick<
  SalesLine,
  "discountAmount" | "taxPercent" | "amountExcludingTax" | "totalTaxAmount" | "amountIncludingTax"
>;

function lineAmounts(line: SalesLine, taxPercent: number, priceIncludesTax: boolean): LineAmounts {
  const gross = roundedAmount(line.quantity * line.unitPrice);
  const discountAmount =
    line.discountPercent === 0 ? line.discountAmount : roundedAmount((gross * line.discountPercent) / 100);
  const net = roundedAmount(gross - discountAmount);
  const amountExcludingTax = priceIncludesTax ? roundedAmount(net / (1 + taxPercent / 100)) : net;
  const totalTaxAmount = priceIncludesTax
    ? roundedAmount(net - amountExcludingTax)
    : roundedAmount((net * taxPercent) / 100);
  const amountIncludingTax = roundedAmount(amountExcludingTax + totalTaxAmount);
  return { discountAmount, taxPercent, amountExcludingTax, totalTaxAmount, amountIncludingTax };
}

function fullyShipped(store: ErpStore, orderId: string): boolean {
  return store.salesOrderLines
    .findBy("documentId", orderId)
    .every(({ quantity, shippedQuantity }) => shippedQuantity >= quantity);
}

function taxAreaCodeOf(store: ErpStore, { customerId }: SalesDocument): string {
  const taxAreaId = store.customers.get(customerId)?.taxAreaId ?? emptyGuid;
  return store.taxAreas.get(taxAreaId)?.code ?? "";
}

function differs(row: object, values: object): boolean {
  return Object.entries(values).some(([name, value]) => (row as Record<string, unknown>)[name] !== value);
}
