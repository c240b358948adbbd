import type { CreditMemo, Money } from "#contracts/generated/canonical/types.ts";
import { InvoiceNumber } from "#contracts/generated/canonical/validators.js";
import type { SalesCreditMemo, SalesInvoiceLine } from "#contracts/generated/platforms/erp/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import { unmapped } from "../unmapped.ts";
import { withoutAbsent } from "../without-absent.ts";
import { date, money, noAmount, option, text } from "./map.ts";

/** What a credit memo belongs to. */
export interface CreditMemoTies {
  readonly erpId: string;
  /** The external document number: our reference once we have claimed it, else what the invoice had. */
  readonly reference?: string;
  readonly invoiceNumber?: string;
}

/** A credit memo as the ERP has it. */
export interface ErpCreditMemo extends CreditMemoTies {
  readonly etag: string;
  readonly creditMemoNumber: string;
  readonly accountKey: string;
  readonly state: Extract<CreditMemo["state"], "draft" | "open" | "settled" | "corrective" | "canceled">;
  readonly total: Money;
  readonly postedOn?: string;
}

/** One position of an invoice, as far as it can be credited. */
export interface ErpInvoiceLine {
  readonly productCode: string;
  readonly quantity: number;
  /** As the ERP has it, so that a credit has the same price to the last digit. */
  readonly unitPrice: number;
  /** Of the line; 0 for none. */
  readonly discountPercent: number;
  /** With tax and all discounts. */
  readonly gross: Money;
}

const states: Readonly<Record<string, ErpCreditMemo["state"]>> = {
  Draft: "draft",
  "In Review": "draft",
  Open: "open",
  Paid: "settled",
  Corrective: "corrective",
  Canceled: "canceled",
};

/** Fails with `payload-drifted` on a status, currency or amount that has no meaning for us yet. */
export function creditMemoOf(row: SalesCreditMemo): Outcome<ErpCreditMemo, StepFailure> {
  const memo = `credit memo ${row.number}`;
  const state = states[option(row.status)];
  if (state === undefined)
    return unmapped("/status", `${memo} has a status that we do not know: ${row.status}`);
  const total = money(row.totalAmountIncludingTax, row.currencyCode);
  if (total === undefined) return noAmount("/totalAmountIncludingTax", memo, row, row.currencyCode);
  return succeed(
    withoutAbsent({
      ...creditMemoTies(row),
      etag: row["@odata.etag"],
      creditMemoNumber: row.number,
      accountKey: row.customerNumber,
      state,
      total,
      postedOn: state === "draft" ? undefined : date(row.creditMemoDate),
    }),
  );
}

/** Has a meaning whatever else on the credit memo has none. */
export function creditMemoTies(row: SalesCreditMemo): CreditMemoTies {
  return withoutAbsent({
    erpId: row.id,
    reference: text(row.externalDocumentNumber),
    // A number that no invoice of ours can have is not one of ours.
    invoiceNumber: InvoiceNumber(row.invoiceNumber) ? row.invoiceNumber : undefined,
  });
}

/** A line of an invoice in `currency`; `undefined` for comments. */
export function invoiceLineOf(
  line: SalesInvoiceLine,
  currency: string,
): Outcome<ErpInvoiceLine | undefined, StepFailure> {
  if (line.lineType === "Comment") return succeed(undefined);
  const gross = money(line.netAmountIncludingTax ?? line.amountIncludingTax ?? Number.NaN, currency);
  if (gross === undefined)
    return noAmount("/netAmountIncludingTax", `the line of ${line.lineObjectNumber}`, line, currency);
  const { lineObjectNumber: productCode, quantity, unitPrice, discountPercent = 0 } = line;
  return succeed({ productCode, quantity, unitPrice, discountPercent, gross });
}
