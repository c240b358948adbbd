import type { EntitySet, Row } from "./entity-set.ts";
import type { ErpStore, RowOf } from "./state.ts";

/** A header of any kind of sales document: the fields that all kinds have. */
export type SalesDocument = Row &
  Pick<
    RowOf<"salesOrders">,
    | "number"
    | "externalDocumentNumber"
    | "postingDate"
    | "customerId"
    | "customerNumber"
    | "customerName"
    | "billToCustomerId"
    | "currencyCode"
    | "paymentTermsId"
    | "pricesIncludeTax"
    | "discountAmount"
    | "totalAmountExcludingTax"
    | "totalTaxAmount"
    | "totalAmountIncludingTax"
    | "status"
    | "email"
  >;

/** A line of any kind of sales document. */
export type SalesLine = RowOf<"salesInvoiceLines">;

/** A kind of sales document: where it is kept, and what it is called. */
export interface SalesKind {
  readonly set: "salesOrders" | "salesInvoices" | "salesCreditMemos" | "salesQuotes";
  readonly lineSet: "salesOrderLines" | "salesInvoiceLines" | "salesCreditMemoLines" | "salesQuoteLines";
  /** In messages, as in "at least one line item to the invoice". */
  readonly noun: "order" | "invoice" | "credit memo" | "quote";
  /** Field of the date that the document bears. */
  readonly dateField: "orderDate" | "invoiceDate" | "creditMemoDate" | "documentDate";
  /** What the number of a draft begins with. */
  readonly series: string;
}

export const salesKinds = {
  order: {
    set: "salesOrders",
    lineSet: "salesOrderLines",
    noun: "order",
    dateField: "orderDate",
    series: "S-ORD",
  },
  invoice: {
    set: "salesInvoices",
    lineSet: "salesInvoiceLines",
    noun: "invoice",
    dateField: "invoiceDate",
    series: "S-INV",
  },
  creditMemo: {
    set: "salesCreditMemos",
    lineSet: "salesCreditMemoLines",
    noun: "credit memo",
    dateField: "creditMemoDate",
    series: "S-CR",
  },
  quote: {
    set: "salesQuotes",
    lineSet: "salesQuoteLines",
    noun: "quote",
    dateField: "documentDate",
    series: "S-QUO",
  },
} as const satisfies Record<string, SalesKind>;

/** The headers of a kind, seen only with the fields that all kinds have. */
export function headersOf(store: ErpStore, kind: SalesKind): EntitySet<SalesDocument> {
  return store[kind.set] as unknown as EntitySet<SalesDocument>;
}

/** The lines of a kind, seen only with the fields that all kinds have. */
export function linesOf(store: ErpStore, kind: SalesKind): EntitySet<SalesLine> {
  return store[kind.lineSet] as unknown as EntitySet<SalesLine>;
}

/** Whether a document is still a draft: orders and quotes always are, in that they can be changed. */
export function isDraft(kind: SalesKind, document: SalesDocument): boolean {
  return kind.noun === "order" || kind.noun === "quote" || document.status === "Draft";
}
