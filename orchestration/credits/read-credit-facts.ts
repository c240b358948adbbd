import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import { findCreditMemos } from "../connectors/erp/find-credit-memos.ts";
import { findInvoices } from "../connectors/erp/find-invoices.ts";
import { readInvoiceLines } from "../connectors/erp/read-invoice-lines.ts";
import type { SendToErp } from "../connectors/erp/send.ts";
import type { StepFailure } from "../workflow/failure.ts";
import type { CreditFacts } from "./judge-credit.ts";

/** Reads an invoice with its lines and all of its credit memos, or `undefined` if the ERP has none of this number. */
export async function readCreditFacts(
  erp: SendToErp,
  origin: CallOrigin,
  invoiceNumber: string,
): Promise<Outcome<CreditFacts | undefined, StepFailure>> {
  const [invoices, memos] = await Promise.all([
    findInvoices(erp, origin, { invoiceNumber }),
    findCreditMemos(erp, origin, { invoiceNumber }),
  ]);
  if (!invoices.ok) return invoices;
  if (!memos.ok) return memos;
  const invoice = invoices.value[0];
  if (invoice === undefined) return succeed(undefined);
  const { currency } = invoice.total;
  const lines = await readInvoiceLines(erp, origin, { erpId: invoice.erpId, currency });
  return lines.ok ? succeed({ invoice, lines: lines.value, memos: memos.value }) : lines;
}
