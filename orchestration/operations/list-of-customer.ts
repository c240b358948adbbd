import type { Entitlement, Invoice, Order } from "#contracts/generated/canonical/types.ts";
import type { Outcome } from "#contracts/runtime/outcome.ts";
import { succeed } from "#contracts/runtime/outcome.ts";
import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import { findCustomer } from "../connectors/erp/find-customer.ts";
import { findInvoices } from "../connectors/erp/find-invoices.ts";
import { findOrders } from "../connectors/erp/find-orders.ts";
import type { ErpInvoice, ErpOrder } from "../connectors/erp/map.ts";
import { findEntitlements } from "../connectors/support/find-entitlements.ts";
import { entitlementKeyOf } from "../connectors/support/map.ts";
import { withoutAbsent } from "../connectors/without-absent.ts";
import type { StepFailure } from "../workflow/failure.ts";
import { canonicalEntitlement } from "./canonical-entitlement.ts";
import { canonicalInvoice } from "./canonical-invoice.ts";
import { cursorParts, type PagedList, type Position } from "./cursor.ts";
import { type FailureReply, notFound, platformFailure } from "./failure.ts";
import { type OperationDependencies, originOf } from "./operation-dependencies.ts";
import { pageOf } from "./page.ts";

/** Orders of a customer, those that are still open and those that have become invoices, the highest number first. */
export function listCustomerOrders(d: OperationDependencies): OperationHandler<"list-customer-orders"> {
  return listOf(
    d,
    { name: "customer-orders", parts: [cursorParts.text, cursorParts.text] },
    "descending",
    readOrders,
    ({ orderNumber = "", contractRef }: Order) => [orderNumber, contractRef],
  );
}

/** Invoices of a customer, the latest first. */
export function listCustomerInvoices(d: OperationDependencies): OperationHandler<"list-customer-invoices"> {
  return listOf(
    d,
    { name: "customer-invoices", parts: [cursorParts.day, cursorParts.text] },
    "descending",
    readInvoices,
    ({ invoicedOn = "", invoiceNumber }: Invoice) => [invoicedOn, invoiceNumber],
  );
}

/** Entitlements of a customer, by key. */
export function listCustomerEntitlements(
  d: OperationDependencies,
): OperationHandler<"list-customer-entitlements"> {
  return listOf(
    d,
    { name: "customer-entitlements", parts: [cursorParts.text] },
    "ascending",
    readEntitlements,
    ({ entitlementKey }: Entitlement) => [entitlementKey],
  );
}

type Read<Item> = (
  d: OperationDependencies,
  origin: CallOrigin,
  accountKey: string,
  asOf: string,
) => Promise<Outcome<readonly Item[], FailureReply>>;

/**
 * A list of what a customer has, which is read whole: the ERP has no keys to page by that stay, and no customer has so
 * many. A customer who has nothing has to exist.
 */
function listOf<Item>(
  d: OperationDependencies,
  { name, parts }: PagedList,
  order: "ascending" | "descending",
  read: Read<Item>,
  positionOf: (item: Item) => Position,
) {
  return async (
    asked: { accountKey: string; cursor?: string; limit: number },
    context: Parameters<typeof originOf>[0],
  ) => {
    const { accountKey, cursor, limit } = asked;
    const list = { name: `${name} ${accountKey}`, parts };
    const asOf = new Date(d.clock.nowMs()).toISOString();
    const origin = originOf(context);
    // A cursor that cannot be read is refused before a platform is asked.
    const wellFormed = pageOf<Item>([], { list, cursor, limit, positionOf, order });
    if (!wellFormed.ok) return wellFormed.failure;
    const found = await read(d, origin, accountKey, asOf);
    if (!found.ok) return found.failure;
    if (found.value.length === 0) {
      const missing = await missingCustomer(d, origin, accountKey);
      if (missing !== undefined) return missing;
    }
    const page = pageOf(found.value, { list, cursor, limit, positionOf, order });
    if (!page.ok) return page.failure;
    const { items, ...next } = page.value;
    return { ok: true as const, value: { items: [...items], ...next, asOf } };
  };
}

/** Why the list of a customer who has nothing cannot be given: there is none, or the ERP cannot say. */
export async function missingCustomer(
  { platforms, clock }: OperationDependencies,
  origin: CallOrigin,
  accountKey: string,
): Promise<FailureReply | undefined> {
  const customer = await findCustomer(platforms.erp, origin, accountKey);
  if (!customer.ok) return platformFailure("erp", customer.failure, clock.nowMs());
  return customer.value === undefined
    ? notFound(`The ERP has no customer account ${accountKey}.`, "erp")
    : undefined;
}

async function readOrders(
  d: OperationDependencies,
  origin: CallOrigin,
  accountKey: string,
  asOf: string,
): Promise<Outcome<readonly Order[], FailureReply>> {
  const trade = await readTrade(d, origin, accountKey);
  if (!trade.ok) return trade;
  const { orders, invoices } = trade.value;
  const open = new Set(orders.map(({ contractRef }) => contractRef));
  const invoiced = new Map<string, ErpInvoice>();
  for (const invoice of invoices) {
    const { contractRef, state } = invoice;
    if (contractRef === undefined || open.has(contractRef) || state === "draft" || state === "in-review")
      continue;
    invoiced.set(contractRef, invoice);
  }
  return succeed([
    ...orders.map(({ erpId, lines, ...order }) =>
      withoutAbsent({ ...order, lines: [...lines], links: { erp: erpId }, asOf }),
    ),
    ...[...invoiced].map(([contractRef, { orderNumber, invoiceNumber, total }]) =>
      withoutAbsent({
        ...{ contractRef, accountKey, orderNumber, invoiceNumber, total },
        state: "invoiced" as const,
        links: {},
        asOf,
      }),
    ),
  ]);
}

async function readInvoices(
  { platforms, clock }: OperationDependencies,
  origin: CallOrigin,
  accountKey: string,
  asOf: string,
): Promise<Outcome<readonly Invoice[], FailureReply>> {
  const found = await findInvoices(platforms.erp, origin, { accountKey });
  if (!found.ok) return { ok: false, failure: platformFailure("erp", found.failure, clock.nowMs()) };
  return succeed(found.value.map((invoice) => canonicalInvoice(invoice, asOf)));
}

async function readEntitlements(
  d: OperationDependencies,
  origin: CallOrigin,
  accountKey: string,
  asOf: string,
): Promise<Outcome<readonly Entitlement[], FailureReply>> {
  const trade = await readTrade(d, origin, accountKey);
  if (!trade.ok) return trade;
  const keys = entitlementKeysOf(trade.value);
  const found = await findEntitlements(d.platforms.support, origin, keys);
  if (!found.ok) return { ok: false, failure: platformFailure("support", found.failure, d.clock.nowMs()) };
  return succeed(found.value.map((entitlement) => canonicalEntitlement(entitlement, asOf)));
}

/** What a customer has bought, as the ERP knows it. */
export interface Trade {
  readonly orders: readonly ErpOrder[];
  readonly invoices: readonly ErpInvoice[];
}

/** Reads what a customer has bought: two calls of the ERP, at once. */
export async function readTrade(
  { platforms: { erp }, clock }: OperationDependencies,
  origin: CallOrigin,
  accountKey: string,
): Promise<Outcome<Trade, FailureReply>> {
  const [orders, invoices] = await Promise.all([
    findOrders(erp, origin, accountKey),
    findInvoices(erp, origin, { accountKey }),
  ]);
  const failure: StepFailure | undefined = orders.ok
    ? invoices.ok
      ? undefined
      : invoices.failure
    : orders.failure;
  if (failure !== undefined) return { ok: false, failure: platformFailure("erp", failure, clock.nowMs()) };
  return succeed({ orders: orders.ok ? orders.value : [], invoices: invoices.ok ? invoices.value : [] });
}

/** The keys of the entitlements that belong to what was bought. The support platform cannot be asked by customer. */
export function entitlementKeysOf({ orders, invoices }: Trade): string[] {
  const contracts = [...orders, ...invoices].flatMap(({ contractRef }) => (contractRef ? [contractRef] : []));
  return [...new Set(contracts)].map(entitlementKeyOf);
}
