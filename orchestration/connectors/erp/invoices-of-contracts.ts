import type { SalesInvoice } from "#contracts/generated/platforms/erp/types.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import { contractRefIn, type ErpInvoice, invoiceOf } from "./map.ts";

/** An invoice that has a value without a mapping, and why it cannot be read. */
export interface UnreadInvoice {
  readonly erpId: string;
  readonly invoiceNumber: string;
  /** When anything of it changed last, RFC 3339. */
  readonly changedAt: string;
  readonly failure: StepFailure;
}

/** What a list over all customers has of our contracts. */
export interface InvoicesOfContracts {
  readonly invoices: readonly ErpInvoice[];
  readonly unread: readonly UnreadInvoice[];
}

/** Reads each row on its own, so that one that cannot be read holds up no other. What is of no contract is passed over. */
export function invoicesOfContracts(rows: readonly SalesInvoice[], nowMs: number): InvoicesOfContracts {
  const invoices: ErpInvoice[] = [];
  const unread: UnreadInvoice[] = [];
  for (const row of rows) {
    if (contractRefIn(row.externalDocumentNumber) === undefined) continue;
    const { id: erpId, number: invoiceNumber, lastModifiedDateTime: changedAt } = row;
    const read = invoiceOf(row, nowMs);
    if (read.ok) invoices.push(read.value);
    else unread.push({ erpId, invoiceNumber, changedAt, failure: read.failure });
  }
  return { invoices, unread };
}
