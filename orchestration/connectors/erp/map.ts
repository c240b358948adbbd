import type {
  Customer as CanonicalCustomer,
  Invoice,
  Money,
  OrderLine,
} from "#contracts/generated/canonical/types.ts";
import {
  AccountKey,
  ContractRef,
  InvoiceNumber,
  OrderLine as OrderLineContract,
} from "#contracts/generated/canonical/validators.js";
import type { Customer, SalesInvoice, SalesOrder } from "#contracts/generated/platforms/erp/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { violationsOf } from "#contracts/runtime/validation.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import { readMinor } from "../amount.ts";
import { decimalsOf } from "../currency.ts";
import { unmapped } from "../unmapped.ts";
import { withoutAbsent } from "../without-absent.ts";

/** A customer account as the ERP has it. */
export interface ErpCustomer {
  readonly erpId: string;
  readonly accountKey: string;
  readonly name: string;
  readonly country?: string;
  readonly currency?: string;
  readonly taxAreaId?: string;
  readonly taxArea?: string;
  readonly taxRegistrationNumber?: string;
  /** Those of its website and of its e-mail address, in small letters. */
  readonly domains?: readonly string[];
  readonly state: CanonicalCustomer["state"];
  readonly balance?: Money;
}

/** An order as the ERP has it, until it is invoiced in full. */
export interface ErpOrder {
  readonly erpId: string;
  readonly orderNumber: string;
  readonly contractRef: string;
  readonly accountKey: string;
  readonly state: "draft" | "accepted";
  readonly total?: Money;
  readonly lines: readonly OrderLine[];
}

/** An invoice as the ERP has it, and what its state means for the business. */
export interface ErpInvoice {
  readonly erpId: string;
  readonly invoiceNumber: string;
  readonly contractRef?: string;
  readonly accountKey: string;
  readonly orderNumber?: string;
  readonly state: Invoice["state"];
  readonly standing: Invoice["standing"];
  readonly disputeReason?: string;
  /** Days since the day it was due, while it is overdue. */
  readonly overdueDays?: number;
  /** To whom it was sold, as it says itself. */
  readonly soldTo?: { readonly name?: string; readonly country?: string };
  readonly invoicedOn?: string;
  readonly dueOn?: string;
  readonly total: Money;
  readonly remaining: Money;
  /** When anything of it changed last, RFC 3339. */
  readonly changedAt: string;
}

/** The values by which the ERP says "empty": it never answers null. */
const emptyId = "00000000-0000-0000-0000-000000000000";
const emptyDate = "0001-01-01";

const customerStates: Readonly<Record<string, CanonicalCustomer["state"]>> = {
  "": "active",
  Ship: "shipping-blocked",
  Invoice: "invoicing-blocked",
  All: "blocked",
};

const orderStates: Readonly<Record<string, ErpOrder["state"]>> = {
  Draft: "draft",
  "In Review": "draft",
  Open: "accepted",
};

const invoiceStates: Readonly<Record<string, Invoice["state"]>> = {
  Draft: "draft",
  "In Review": "in-review",
  Open: "open",
  Paid: "paid",
  Canceled: "canceled",
  Corrective: "corrective",
};

/**
 * The codes of the tax areas that fit a place, the narrowest first: a state's own, such as `US-CA`, then the country's.
 * A state that is not written as its two or three letters has no area of its own.
 */
export function taxRegionsOf({
  country,
  state,
}: {
  readonly country: string;
  readonly state?: string | undefined;
}): readonly string[] {
  const code = state?.toUpperCase();
  return code !== undefined && /^[A-Z0-9]{2,3}$/.test(code) ? [`${country}-${code}`, country] : [country];
}

/**
 * The contract that a document of the ERP belongs to, by its external document number. Anything else that people write
 * there, such as the number of the customer's own purchase order, is no contract of ours.
 */
export function contractRefIn(externalDocumentNumber: string | undefined): string | undefined {
  return ContractRef(externalDocumentNumber) ? externalDocumentNumber : undefined;
}

/** Fails with `payload-drifted` on a value of `blocked` or a currency that has no meaning for us yet. */
export function customerOf(row: Customer): Outcome<ErpCustomer, StepFailure> {
  const state = customerStates[option(row.blocked)];
  if (state === undefined)
    return unmapped(
      "/blocked",
      `customer ${row.number} is blocked in a way that we do not know: ${row.blocked}`,
    );

  const currency = text(row.currencyCode);
  if (currency !== undefined && decimalsOf(currency) === undefined)
    return unmapped(
      "/currencyCode",
      `customer ${row.number} has a currency that we do not know: ${currency}`,
    );
  const balance =
    row.balanceDue === undefined || currency === undefined ? undefined : money(row.balanceDue, currency);
  return succeed(
    withoutAbsent({
      erpId: row.id,
      accountKey: row.number,
      name: row.displayName,
      state,
      country: text(row.country),
      currency,
      taxAreaId: row.taxAreaId === emptyId ? undefined : row.taxAreaId,
      taxArea: text(row.taxAreaDisplayName),
      taxRegistrationNumber: text(row.taxRegistrationNumber),
      domains: domainsOf(row),
      balance,
    }),
  );
}

function domainsOf({ website, email }: Customer): readonly string[] | undefined {
  const host = /^(?:https?:\/\/)?(?:www\.)?([^/:?#\s]+)/i.exec(text(website) ?? "")?.[1];
  const mail = /@([^@\s]+)$/.exec(text(email) ?? "")?.[1];
  const domains = [host, mail].flatMap((domain) => domain?.toLowerCase() ?? []);
  return domains.length === 0 ? undefined : [...new Set(domains)];
}

/** Fails with `payload-drifted` on a status, currency, key or line that has no meaning for us yet. */
export function orderOf(row: SalesOrder): Outcome<ErpOrder, StepFailure> {
  const { number, currencyCode: currency, customerNumber: accountKey } = row;
  const state = orderStates[option(row.status)];
  if (state === undefined)
    return unmapped("/status", `order ${number} has a status that we do not know: ${row.status}`);
  if (!AccountKey(accountKey)) return notOurCustomer(`order ${number}`, accountKey);
  const contractRef = contractRefIn(row.externalDocumentNumber);
  if (contractRef === undefined)
    return unmapped(
      "/externalDocumentNumber",
      `order ${number} is of no contract of ours: ${row.externalDocumentNumber}`,
    );
  const total = money(row.totalAmountIncludingTax, currency);
  if (total === undefined) return noAmount("/totalAmountIncludingTax", `order ${number}`, row, currency);

  const lines: OrderLine[] = [];
  for (const [at, line] of (row.salesOrderLines ?? []).entries()) {
    if (line.lineType !== "Item") continue;
    const read = orderLineOf(`line ${at + 1} of order ${number}`, `/salesOrderLines/${at}`, {
      productCode: line.lineObjectNumber,
      quantity: line.quantity,
      description: text(line.description),
      // One that is finer than the currency's smallest unit has no such amount; the total has.
      unitPrice: money(line.unitPrice, currency),
      discountPercent: line.discountPercent || undefined,
    });
    if (!read.ok) return read;
    lines.push(read.value);
  }
  return succeed({ erpId: row.id, orderNumber: number, contractRef, accountKey, state, lines, total });
}

/**
 * `nowMs` (Unix epoch, ms) decides whether it is overdue: from the day after the due date, in UTC.
 * Fails with `payload-drifted` on a status, key, currency or amount that has no meaning for us yet.
 */
export function invoiceOf(row: SalesInvoice, nowMs: number): Outcome<ErpInvoice, StepFailure> {
  const { number, currencyCode: currency } = row;
  const invoice = `invoice ${number}`;
  const state = invoiceStates[option(row.status)];
  if (state === undefined)
    return unmapped("/status", `${invoice} has a status that we do not know: ${row.status}`);
  if (!InvoiceNumber(number))
    return unmapped("/number", `${invoice} has a number that none of ours can have`);
  if (!AccountKey(row.customerNumber)) return notOurCustomer(invoice, row.customerNumber);

  const total = money(row.totalAmountIncludingTax, currency);
  const remaining = money(row.remainingAmount, currency);
  if (total === undefined) return noAmount("/totalAmountIncludingTax", invoice, row, currency);
  if (remaining === undefined) return noAmount("/remainingAmount", invoice, row, currency);

  const disputeReason = text(row.disputeStatus);
  const dueOn = date(row.dueDate);
  const standing = standingOf({ state, disputed: disputeReason !== undefined, dueOn, remaining }, nowMs);
  const soldTo = withoutAbsent({ name: text(row.customerName), country: text(row.sellToCountry) });
  return succeed(
    withoutAbsent({
      erpId: row.id,
      invoiceNumber: number,
      accountKey: row.customerNumber,
      state,
      standing,
      overdueDays: standing === "overdue" && dueOn !== undefined ? daysSince(dueOn, nowMs) : undefined,
      soldTo: Object.keys(soldTo).length === 0 ? undefined : soldTo,
      total,
      remaining,
      contractRef: contractRefIn(row.externalDocumentNumber),
      orderNumber: text(row.orderNumber),
      disputeReason,
      invoicedOn: date(row.invoiceDate),
      dueOn,
      changedAt: row.lastModifiedDateTime,
    }),
  );
}

/** What of it closes support is the matter of {@link ErpInvoice} and the policy: in-good-standing.ts. A paid invoice cannot be overdue; a dispute outweighs a due date. */
export function standingOf(
  invoice: { state: Invoice["state"]; disputed: boolean; dueOn: string | undefined; remaining: Money },
  nowMs: number,
): Invoice["standing"] {
  if (invoice.state === "canceled" || invoice.state === "corrective") return "canceled";
  if (invoice.disputed) return "disputed";
  const today = new Date(nowMs).toISOString().slice(0, 10);
  const overdue = invoice.dueOn !== undefined && invoice.dueOn < today && invoice.remaining.minor > 0;
  return overdue && invoice.state === "open" ? "overdue" : "good";
}

const dayMs = 86_400_000;

/** Whole days from a day to that of `nowMs`, in UTC. */
function daysSince(day: string, nowMs: number): number {
  return Math.floor(nowMs / dayMs) - Math.floor(Date.parse(`${day}T00:00:00Z`) / dayMs);
}

/** An amount of the ERP in minor units, if it is one. */
export function money(amount: number, currency: string): Money | undefined {
  const minor = readMinor(amount, currency);
  return minor === undefined ? undefined : { minor, currency };
}

/** An option's name: some versions write its spaces as `_x0020_`, and a blank is no option. */
export function option(value: string): string {
  return value.replaceAll("_x0020_", " ").trim();
}

/** A text that is not empty; the ERP never answers null. */
export function text(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === "" ? undefined : value;
}

/** A date that is set. */
export function date(value: string | undefined): string | undefined {
  return value === emptyDate ? undefined : value;
}

/** A line of a document at `place`, if a product of ours and a whole number of pieces stand there; `what` names it for its owner. */
export function orderLineOf(
  what: string,
  place: string,
  given: { readonly [Member in keyof OrderLine]: OrderLine[Member] | undefined },
): Outcome<OrderLine, StepFailure> {
  const line = withoutAbsent(given) as OrderLine;
  const [wrong] = violationsOf(OrderLineContract, line);
  if (wrong === undefined) return succeed(line);
  const member = wrong.pointer.slice(1) as keyof OrderLine;
  return unmapped(
    `${place}${wrong.pointer}`,
    `${what} is none of ours: its ${member} is ${line[member]}, and ${wrong.detail}`,
  );
}

/** The failure of a document of the ERP whose customer can be no account of ours. */
function notOurCustomer(document: string, customerNumber: string) {
  return unmapped(
    "/customerNumber",
    `${document} is of a customer whose number is no account key: ${customerNumber}`,
  );
}

/** The failure of a document whose currency we do not know, or whose amount that currency cannot have. */
export function noAmount(pointer: string, document: string, row: object, currency: string) {
  if (decimalsOf(currency) === undefined)
    return unmapped("/currencyCode", `${document} has a currency that we do not know: ${currency}`);
  const amount = (row as Record<string, unknown>)[pointer.slice(1)];
  return unmapped(pointer, `${document} has an amount that there is not in ${currency}: ${amount}`);
}
