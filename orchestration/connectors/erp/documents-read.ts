import type { Outcome } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";

/** A document that has a value without a mapping, and why it cannot be read. */
export interface UnreadDocument {
  readonly kind: "invoice" | "credit-memo";
  readonly erpId: string;
  readonly number: string;
  /** When anything of it changed last, RFC 3339. */
  readonly changedAt: string;
  readonly failure: StepFailure;
}

/** What a list over all customers has of one kind of document. */
export interface DocumentsRead<Document, Unread extends UnreadDocument> {
  readonly documents: readonly Document[];
  readonly unread: readonly Unread[];
}

/** What every document of the ERP has, whatever it means. */
interface DocumentRow {
  readonly id: string;
  readonly number: string;
  readonly lastModifiedDateTime: string;
}

/** Reads each row on its own, so that one that cannot be read holds up no other. `about` says what such a one is all the same. */
export function documentsRead<Row extends DocumentRow, Document, About extends Pick<UnreadDocument, "kind">>(
  rows: readonly Row[],
  documentOf: (row: Row) => Outcome<Document, StepFailure>,
  about: (row: Row) => About,
): DocumentsRead<Document, UnreadDocument & About> {
  const documents: Document[] = [];
  const unread: (UnreadDocument & About)[] = [];
  for (const row of rows) {
    const { id: erpId, number, lastModifiedDateTime: changedAt } = row;
    const read = documentOf(row);
    if (read.ok) documents.push(read.value);
    else unread.push({ ...about(row), erpId, number, changedAt, failure: read.failure });
  }
  return { documents, unread };
}
