import type { SalesInvoice } from "#contracts/generated/platforms/erp/types.ts";
import { type DocumentsRead, documentsRead, type UnreadDocument } from "./documents-read.ts";
import { contractRefIn, type ErpInvoice, invoiceOf } from "./map.ts";

export type InvoicesOfContracts = DocumentsRead<ErpInvoice, UnreadDocument>;

/** Reads the invoices of our contracts. What is of no contract is passed over. */
export function invoicesOfContracts(rows: readonly SalesInvoice[], nowMs: number): InvoicesOfContracts {
  return documentsRead(
    rows.filter(({ externalDocumentNumber }) => contractRefIn(externalDocumentNumber) !== undefined),
    (row) => invoiceOf(row, nowMs),
    () => ({ kind: "invoice" as const }),
  );
}
