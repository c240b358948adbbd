import type { BusinessBlock, OrderLine, OrderStatus } from "#contracts/generated/canonical/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import { readDeal } from "../connectors/crm/read-deal.ts";
import { findInvoices } from "../connectors/erp/find-invoices.ts";
import { findOrder } from "../connectors/erp/find-order.ts";
import type { ErpInvoice, ErpOrder } from "../connectors/erp/map.ts";
import { findEntitlement } from "../connectors/support/find-entitlement.ts";
import { entitlementKeyOf } from "../connectors/support/map.ts";
import { withoutAbsent } from "../connectors/without-absent.ts";
import { businessState, meaningOf, type OrderStanding } from "../orders/business-state.ts";
import { readInvoicedLines } from "../orders/read-invoiced-lines.ts";
import type { StepFailure } from "../workflow/failure.ts";
import { notFound, notReadYet, platformFailure } from "./failure.ts";
import { type OperationDependencies, originOf } from "./operation-dependencies.ts";
import { readOrderWorkflow } from "./order-workflow.ts";
import { inTime, unavailable } from "./unavailable.ts";

/** Where the business of a contract stands, derived from ERP, support platform, the process and its open exceptions. */
export function readOrderStatus(d: OperationDependencies): OperationHandler<"read-order-status"> {
  const { platforms, clock } = d;
  return async ({ contractRef }, context) => {
    const asOf = new Date(clock.nowMs()).toISOString();
    const origin = originOf(context);
    const entitlementKey = entitlementKeyOf(contractRef);
    const [books, entitlement, deal] = await Promise.all([
      inTime(clock, (signal) => readBooks(d, { ...origin, signal }, contractRef)),
      inTime(clock, (signal) => findEntitlement(platforms.support, { ...origin, signal }, entitlementKey)),
      inTime(clock, (signal) => dealIdOf(d, { ...origin, signal }, contractRef)),
    ]);
    const dealId = deal.ok ? deal.value : undefined;
    const workflow = await readOrderWorkflow(d.records, { contractRef, dealId });
    const { order, invoices, lines } = books.ok ? books.value : nothing;
    const support = entitlement.ok ? entitlement.value : undefined;
    if (order === undefined && invoices.length === 0 && support === undefined && dealId === undefined) {
      if (!books.ok) return platformFailure("erp", books.failure, clock.nowMs());
      if (!deal.ok) return platformFailure("crm", deal.failure, clock.nowMs());
      if (!entitlement.ok) return platformFailure("support", entitlement.failure, clock.nowMs());
      return notFound(`No system knows the contract ${contractRef}.`);
    }

    const about = new Set([
      contractRef,
      entitlementKey,
      ...invoices.map(({ invoiceNumber }) => invoiceNumber),
    ]);
    if (dealId !== undefined) about.add(dealId);
    const blockedBy = await blocksOn(d, about, workflow?.workflowId);
    if (blockedBy === undefined) return notReadYet();

    const entitled = support && {
      entitlementKey,
      state: support.state,
      ...(support.holdReason === undefined ? {} : { holdReason: support.holdReason.slice(0, 200) }),
    };
    const orderState = order?.state ?? (invoices.length > 0 ? ("invoiced" as const) : undefined);
    const standing: OrderStanding = {
      ...(books.ok ? { erp: { ...(orderState && { orderState }), invoices: invoices.map(invoiceOf) } } : {}),
      ...(entitlement.ok ? { support: entitled ? { entitlement: entitled } : {} } : {}),
      blockedBy,
    };
    const state = businessState(standing);
    const nowMs = clock.nowMs();
    const value: OrderStatus = withoutAbsent({
      contractRef,
      accountKey: order?.accountKey ?? invoices[0]?.accountKey ?? support?.accountKey,
      businessState: state,
      meaning: meaningOf(state, standing).slice(0, 500),
      orderNumber: order?.orderNumber ?? invoices[0]?.orderNumber,
      orderState,
      lines: lines && [...lines],
      total: order?.total ?? invoices[0]?.total,
      invoices: invoices.map(invoiceOf),
      entitlement: entitled,
      workflow: workflow && { workflowId: workflow.workflowId, state: workflow.state },
      blockedBy: [...blockedBy],
      unavailable: [
        ...(books.ok ? [] : [unavailable("erp", books.failure, ["order", "invoices"], nowMs)]),
        ...(entitlement.ok ? [] : [unavailable("support", entitlement.failure, ["entitlement"], nowMs)]),
        ...(deal.ok ? [] : [unavailable("crm", deal.failure, ["workflow"], nowMs)]),
      ],
      links: withoutAbsent({ crm: dealId, erp: order?.erpId, support: support?.supportId }),
      asOf,
    });
    return { ok: true, value };
  };
}

interface Books {
  readonly order?: ErpOrder;
  /** Posted ones, the newest first. */
  readonly invoices: readonly ErpInvoice[];
  /** Of the order, else of its invoices. */
  readonly lines?: readonly OrderLine[];
}

const nothing: Books = { invoices: [] };

async function readBooks(
  { platforms: { erp } }: OperationDependencies,
  origin: CallOrigin,
  contractRef: string,
): Promise<Outcome<Books, StepFailure>> {
  const [order, invoices] = await Promise.all([
    findOrder(erp, origin, contractRef),
    findInvoices(erp, origin, { contractRef }),
  ]);
  if (!order.ok) return order;
  if (!invoices.ok) return invoices;
  const posted = invoices.value.filter(({ state }) => state !== "draft" && state !== "in-review");
  if (order.value !== undefined)
    return succeed({ order: order.value, invoices: posted, lines: order.value.lines });
  if (posted.length === 0) return succeed(nothing);
  const lines = await readInvoicedLines(erp, origin, posted);
  return lines.ok ? succeed({ invoices: posted, lines: lines.value }) : lines;
}

/** The deal that the contract was made from: as we remember it, else as the CRM says. */
async function dealIdOf(
  { identity, platforms }: OperationDependencies,
  origin: CallOrigin,
  contractRef: string,
): Promise<Outcome<string | undefined, StepFailure>> {
  const remembered = await identity.platformIdsOf("deal", contractRef);
  if (remembered.ok && remembered.value.crm !== undefined) return succeed(remembered.value.crm);
  const deal = await readDeal(platforms.crm, origin, { contractRef });
  return deal.ok ? succeed(deal.value?.dealId) : deal;
}

/** Open exceptions about one of these or of the process itself, the next due first; undefined while they are being read. */
async function blocksOn(
  { records, desk, clock }: OperationDependencies,
  about: ReadonlySet<string>,
  workflowId: string | undefined,
): Promise<readonly BusinessBlock[] | undefined> {
  const [rows, notes] = await Promise.all([records.exceptions.rows(), desk.notes()]);
  if (rows === undefined || notes === undefined) return undefined;
  const now = new Date(clock.nowMs()).toISOString();
  const open = [...rows].filter(
    ([, row]) => row.state === "open" && (about.has(row.subject) || row.workflowId === workflowId),
  );
  const read = await Promise.all(
    open.slice(0, 100).map(([exceptionId]) => records.readException(exceptionId)),
  );
  return read
    .flatMap((exception) => (exception === undefined ? [] : [exception]))
    .map(({ exceptionId, code, detail, owner, dueAt, blocks }) => ({
      ...{ exceptionId, code, detail, dueAt, blocks },
      owner: notes.get(exceptionId)?.owner ?? owner,
      overdue: dueAt < now,
    }))
    .sort((one, other) => one.dueAt.localeCompare(other.dueAt));
}

function invoiceOf({ invoiceNumber, state, standing, dueOn, remaining }: ErpInvoice) {
  return withoutAbsent({ invoiceNumber, state, standing, dueOn, remaining });
}
