import { fail, succeed } from "#contracts/runtime/outcome.ts";
import { readDeal } from "../connectors/crm/read-deal.ts";
import { readLineItems } from "../connectors/crm/read-line-items.ts";
import { findInvoices } from "../connectors/erp/find-invoices.ts";
import { findOrder } from "../connectors/erp/find-order.ts";
import type { ErpInvoice } from "../connectors/erp/map.ts";
import { planShipment, type ShipmentPlan } from "../connectors/erp/plan-shipment.ts";
import { reportInvoiceChange } from "../hooks/invoice-change.ts";
import { isRenewal } from "../identity/renewal-ref.ts";
import type { ReadyOrder } from "../orders/judge-readiness.ts";
import { type DatedLine, datedLinesOf, type LineName, shipmentsOf } from "../orders/shipments.ts";
import type { ExceptionToRaise } from "../workflow/exception.ts";
import { activateEntitlement } from "./entitlement.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import { invoiceOrder } from "./invoice-order.ts";
import type { ProcessException, ProcessStep } from "./process.ts";
import type { AcceptedOrder } from "./submit-order.ts";
import type { TracedRun } from "./traced-run.ts";

export const shipmentOutstanding = "shipment-outstanding";

/** The signal that lines of the deal may have other days. It carries nothing: the process reads them. */
export const shipDaysChanged = "ship-days-changed";

const dueInMs = 7 * 24 * 60 * 60 * 1_000;

/** The steps of `fulfilOrder`, for the process that takes them. */
export const fulfilSteps: readonly ProcessStep[] = [
  {
    name: "read-ship-days",
    does: "reads the days of the deal's lines again, when they have been changed while the order waits",
    numbered: true,
  },
  {
    name: "plan-shipment",
    does: "says which lines the next shipment takes, if the order is delivered in several",
    numbered: true,
  },
  {
    name: "ship-and-invoice",
    does: "ships what is due of the order and posts its invoice, once",
    undoneBy: "nothing: an exception, as finance takes an invoice back by a credit memo",
    numbered: true,
  },
  { name: "check-order", does: "looks whether anything of the order is left", numbered: true },
  {
    name: "activate-entitlement",
    does: "activates the entitlement for what was invoiced, if all of its invoices are in good standing",
    numbered: true,
  },
  {
    name: "hand-over-invoice",
    does: "gives an invoice that is not in good standing to its exception, which activates the entitlement later",
    numbered: true,
  },
];

export const fulfilExceptions: readonly ProcessException[] = [
  {
    code: shipmentOutstanding,
    owner: "sales-operations",
    dueInMs,
    blocks: "shipment and invoice of the rest of the order, and support for it",
  },
];

export interface Fulfilment {
  /** The last one that was posted. */
  readonly invoice: ErpInvoice;
  readonly standing: ErpInvoice["standing"];
}

/**
 * Ships and invoices an order, on the days that its lines name: each shipment has an invoice of its own, and from the
 * first one on support is open for what was invoiced. While it waits for a day the order may be amended: a line that came is shipped
 * with the next shipment, a shipment of which no line is left is none, and lines of the deal `dealId` may get another day.
 * `afterFirst` runs once support has been opened.
 */
export async function fulfilOrder(
  d: FlowDependencies,
  run: TracedRun,
  order: ReadyOrder,
  accepted: AcceptedOrder,
  {
    dealId,
    afterFirst,
  }: {
    readonly dealId: string | undefined;
    readonly afterFirst: (fulfilment: Fulfilment) => Promise<void>;
  },
): Promise<Fulfilment> {
  let lines: readonly DatedLine[] = order.lines;
  let shipments = shipmentsOf(lines, await run.nowMs());
  const several = shipments.length > 1 || shipments[0]?.atMs !== undefined;
  const invoiced = new Set<string>();
  let last: Fulfilment | undefined;
  let invoices = 0;
  let looks = 0;

  for (let at = 0; ; at += 1) {
    let [next, ...rest] = shipments;
    while (next?.atMs !== undefined && (await run.waitFor(shipDaysChanged, { untilMs: next.atMs }))) {
      looks += 1;
      if (dealId === undefined) continue;
      lines = (await readShipDays(d, run, dealId, looks)) ?? lines;
      [next, ...rest] = shipmentsOf(lines, await run.nowMs());
    }
    if (next === undefined) break;
    shipments = rest;
    const { productCodes } = next;
    const later = rest.flatMap(({ lines }) => lines);
    const step = `plan-shipment${suffixOf(at)}`;
    const plan = several ? await planPart(d, run, accepted, { step, later, invoices }) : undefined;
    // An order of which nothing at all could be invoiced is the ERP's to refuse, so that somebody hears of it.
    if (plan?.did === "nothing-due" && (last !== undefined || later.length > 0)) continue;
    invoices += 1;
    for (const code of plan?.did === "planned" ? plan.productCodes : productCodes) invoiced.add(code);
    // A renewal may be of more than the term before, whose entitlement it goes on with.
    const part = several || isRenewal(order.contractRef) ? [...invoiced] : undefined;
    const fulfilment = await invoicePart(d, run, order, accepted, invoices, part);
    if (last === undefined) await afterFirst(fulfilment);
    await handOver(d, run, fulfilment, invoices);
    last = fulfilment;
  }
  if (last === undefined) throw new Error("an order without lines is not ready");
  return shipTheRest(d, run, order, accepted, invoices, last);
}

/** `null` if a line has no day that could be planned by; the amendment of the deal asks about that. */
function readShipDays(
  { platforms: { crm } }: FlowDependencies,
  run: TracedRun,
  dealId: string,
  look: number,
): Promise<readonly DatedLine[] | null> {
  return run.read<readonly DatedLine[] | null>(`read-ship-days-${look}`, async (origin) => {
    const deal = await readDeal(crm, origin, { dealId });
    if (!deal.ok) return deal;
    // A deal that was deleted changes no day.
    if (deal.value === undefined) return succeed(null);
    const lineItems = await readLineItems(crm, origin, deal.value.lineItemIds);
    return lineItems.ok ? succeed(datedLinesOf(lineItems.value) ?? null) : lineItems;
  });
}

/** An order that is gone after its last invoice has nothing due; gone with one more, somebody has shipped it in the ERP. */
async function planPart(
  { platforms: { erp } }: FlowDependencies,
  run: TracedRun,
  { orderErpId, orderNumber }: AcceptedOrder,
  { step, later, invoices }: { step: string; later: readonly LineName[]; invoices: number },
): Promise<ShipmentPlan | undefined> {
  if (orderErpId === undefined) return undefined;
  return run.write<ShipmentPlan>(step, async (origin) => {
    const plan = await planShipment(erp, origin, orderErpId, later);
    if (!plan.ok || plan.value.did !== "order-gone" || invoices === 0) return plan;
    const posted = await findInvoices(erp, origin, { orderNumber });
    if (!posted.ok) return posted;
    return posted.value.length > invoices ? plan : succeed({ did: "nothing-due" });
  });
}

async function invoicePart(
  d: FlowDependencies,
  run: TracedRun,
  order: ReadyOrder,
  accepted: AcceptedOrder,
  number: number,
  productCodes: readonly string[] | undefined,
): Promise<Fulfilment> {
  const invoice = await invoiceOrder(d, run, order, accepted, number);
  const { standing } = await activateEntitlement(d, run, order, invoice, { number, productCodes });
  return { invoice, standing };
}

/**
 * Whoever could not open support sees to it that somebody will: the ERP's own notice may be lost, or come when the
 * invoice has been put right already, and then nobody else would know that support is still closed.
 */
async function handOver(
  d: FlowDependencies,
  run: TracedRun,
  { invoice, standing }: Fulfilment,
  number: number,
): Promise<void> {
  if (standing === "good") return;
  await run.write(`hand-over-invoice${suffixOf(number - 1)}`, async (origin) => {
    // Whatever it is, invoice-exception looks for itself.
    const signalId = `${origin.workflowId}.${origin.step}`;
    const told = await reportInvoiceChange(d.processes, { ...invoice, standing }, "disputed", {
      ...origin,
      signalId,
    });
    if (told.ok) return succeed({});
    const { kind, detail } = told.failure;
    const maySucceed = kind === "no-responder" || kind === "outcome-unknown" || kind === "overloaded";
    return fail(maySucceed ? { kind: "retryable", detail } : { kind: "rejected", detail });
  });
}

/** Somebody in the ERP may have held back a part of a shipment: then the order is still there, and is asked about. */
async function shipTheRest(
  d: FlowDependencies,
  run: TracedRun,
  order: ReadyOrder,
  accepted: AcceptedOrder,
  invoices: number,
  last: Fulfilment,
): Promise<Fulfilment> {
  let fulfilment = last;
  for (let round = 1; ; round += 1) {
    const left = await run.read(`check-order${suffixOf(round - 1)}`, (origin) =>
      findOrder(d.platforms.erp, origin, order.contractRef),
    );
    if (left === undefined) return fulfilment;
    await run.raise(outstanding(order, accepted));
    fulfilment = await invoicePart(d, run, order, accepted, invoices + round, undefined);
    await handOver(d, run, fulfilment, invoices + round);
  }
}

function outstanding({ contractRef }: ReadyOrder, { orderNumber }: AcceptedOrder): ExceptionToRaise {
  return {
    code: shipmentOutstanding,
    detail: `The ERP has shipped and invoiced only a part of the order ${orderNumber}; somebody held back the rest there. Support is open for what was invoiced. When the rest can be shipped, resolve with 'retry': it is shipped and invoiced then.`,
    owner: "sales-operations",
    dueInMs,
    blocks: [`rest of order ${orderNumber}`, `invoice of the rest of ${contractRef}`],
    subject: contractRef,
  };
}

/** The first has no number. */
function suffixOf(at: number): string {
  return at === 0 ? "" : `-${at + 1}`;
}
