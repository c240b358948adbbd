/** One customer as the business knows it, before it is written to any platform. Money is in the currency's main unit, with two decimals. */
export interface Account {
  readonly accountKey: string;
  readonly name: string;
  readonly domain: string;
  readonly industry: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  /** ISO 3166 alpha-2. */
  readonly country: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly phone: string;
  readonly contact: Contact;
  readonly sales: readonly Sale[];
  readonly tickets: readonly Ticket[];
  /** What is wrong with it, if something was asked to be. */
  readonly defect: DefectKind | undefined;
}

export interface Contact {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly jobTitle: string;
}

/** How far a sale has come, each with what the stages before it have left. */
export type SaleState = "in-sales" | "lost" | "ordered" | "invoiced" | "disputed" | "paid";

export interface Sale {
  readonly contractRef: string;
  readonly dealName: string;
  /** Of the CRM. */
  readonly dealStage: string;
  readonly state: SaleState;
  /** `YYYY-MM-DD`; to be expected if it is not over. */
  readonly closeDate: string;
  readonly lines: readonly SaleLine[];
  /** Before tax. */
  readonly amount: number;
  readonly orderNumber: string;
  readonly invoiceNumber: string;
}

export interface SaleLine {
  readonly sku: string;
  readonly name: string;
  readonly quantity: number;
  readonly unitPrice: number;
}

export interface Ticket {
  readonly externalId: string;
  readonly subject: string;
  readonly description: string;
  readonly priority: "low" | "normal" | "high" | "urgent";
  readonly status: "new" | "open" | "pending" | "solved";
}

/**
 * Ways in which the platforms can disagree about a customer; each is one that a reconciliation should find.
 * `missing-customer` is one that the ERP does not have, `missing-organization` one that the support platform does not have.
 */
export const defectKinds = [
  "missing-customer",
  "wrong-amount",
  "entitlement-active-while-disputed",
  "missing-entitlement",
  "missing-organization",
  "wrong-invoice-number",
  "different-name",
] as const;

export type DefectKind = (typeof defectKinds)[number];

/** Whether the sale has an invoice in the ERP. */
export function isInvoiced({ state }: Sale): boolean {
  return state === "invoiced" || state === "disputed" || state === "paid";
}
