import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { withoutAbsent } from "../without-absent.ts";
import type { ChangedPage } from "./changed-since.ts";
import { type CreditMemosRead, creditMemosRead } from "./credit-memos-read.ts";
import type { DocumentsRead, UnreadDocument } from "./documents-read.ts";
import { type InvoicesOfContracts, invoicesOfContracts } from "./invoices-of-contracts.ts";
import { listChangedCreditMemos } from "./list-changed-credit-memos.ts";
import { listChangedInvoices } from "./list-changed-invoices.ts";
import { readCreditMemoRow } from "./read-credit-memo.ts";
import { readInvoiceRow } from "./read-invoice.ts";
import type { SendToErp } from "./send.ts";

/** What the ERP says has changed: one document, or after a burst all since a time (Unix epoch, ms). */
export type Reported = { readonly erpId: string } | { readonly sinceMs: number };

/** A burst is read in few calls. */
const rowsAtMost = 500;

/** Reads the invoices of contracts that are reported. */
export async function reportedInvoices(
  send: SendToErp,
  origin: CallOrigin,
  reported: Reported,
): Promise<Outcome<InvoicesOfContracts, StepFailure>> {
  if ("sinceMs" in reported)
    return allPages(reported.sinceMs, (page) => listChangedInvoices(send, origin, page));
  const answer = await readInvoiceRow(send, origin, reported.erpId);
  if (!answer.ok) return answer;
  const { row, atMs } = answer.value;
  return succeed(invoicesOfContracts(row === undefined ? [] : [row], atMs));
}

/** Reads the credit memos that are reported. */
export async function reportedCreditMemos(
  send: SendToErp,
  origin: CallOrigin,
  reported: Reported,
): Promise<Outcome<CreditMemosRead, StepFailure>> {
  if ("sinceMs" in reported)
    return allPages(reported.sinceMs, (page) => listChangedCreditMemos(send, origin, page));
  const row = await readCreditMemoRow(send, origin, reported.erpId);
  return row.ok ? succeed(creditMemosRead(row.value === undefined ? [] : [row.value])) : row;
}

async function allPages<Document, Unread extends UnreadDocument>(
  sinceMs: number,
  list: (
    page: ChangedPage,
  ) => Promise<Outcome<DocumentsRead<Document, Unread> & { readonly next?: string }, StepFailure>>,
): Promise<Outcome<DocumentsRead<Document, Unread>, StepFailure>> {
  const documents: Document[] = [];
  const unread: Unread[] = [];
  for (let from: string | undefined; ; ) {
    const found = await list(withoutAbsent({ sinceMs, from, rowsAtMost }));
    if (!found.ok) return found;
    documents.push(...found.value.documents);
    unread.push(...found.value.unread);
    from = found.value.next;
    if (from === undefined) return succeed({ documents, unread });
  }
}
