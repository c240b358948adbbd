import { fail, succeed } from "#contracts/runtime/outcome.ts";
import { formatMinor } from "../connectors/amount.ts";
import { type PaymentState, updatePaymentState } from "../connectors/crm/update-payment-state.ts";
import { setShippingBlock } from "../connectors/erp/block-shipping.ts";
import { findInvoices } from "../connectors/erp/find-invoices.ts";
import type { ErpInvoice } from "../connectors/erp/map.ts";
import { readInvoice } from "../connectors/erp/read-invoice.ts";
import { entitlementKeyOf } from "../connectors/support/map.ts";
import type { ExceptionToRaise } from "../workflow/exception.ts";
import { activateInGoodStanding } from "./activate-in-good-standing.ts";
import { activateWaiting, activateWaitingStep } from "./activate-waiting.ts";
import { holdEntitlement } from "./entitlement.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import { invoiceChanged } from "./invoice-exception.ts";
import { type BusinessWorkflow, businessWorkflow, type Process } from "./process.ts";
import { showOnDeal } from "./show-on-deal.ts";
import { noticeSteps, notifySupport, solveNotice } from "./support-notice.ts";
import { tellOwner, tellOwnerSteps } from "./tell-owner.ts";
import { type TracedCall, type TracedRun, tracedRun } from "./traced-run.ts";

export interface PaymentFailureInput {
  /** The ERP's own id of the invoice. */
  readonly invoiceErpId: string;
}

export interface PaymentFailureResult {
  /** `taken-back`: the invoice was canceled, so nothing is owed. `not-overdue`: it had been paid before the process looked. */
  readonly ended: "paid" | "taken-back" | "not-overdue";
  /** How far it had come. */
  readonly supportHeld: boolean;
  readonly shippingBlocked: boolean;
}

export const paymentFailureName = "payment-failure";

/** Ends when the ERP shows the invoice as paid, and not before. */
export const invoiceOverdue = "invoice-overdue";

/** Finance calls the customer within three days. */
const dueInMs = 3 * 24 * 60 * 60 * 1_000;

/** How often the invoice is read without being told that it changed: webhooks get lost. */
const lookAgainAfterMs = 6 * 60 * 60 * 1_000;

const dayMs = 86_400_000;

export const paymentFailureProcess: Process = {
  name: paymentFailureName,
  does: "An overdue invoice is dunned: support goes on for a grace period, is held after it, and later the ERP ships nothing more; payment releases it all.",
  owner: "finance",
  triggers: [
    { kind: "schedule", name: "find-overdue-invoices" },
    { kind: "webhook", name: "erp salesInvoices updated" },
    { kind: "workflow", name: "quote-to-cash" },
  ],
  states: ["overdue-in-grace", "support-held", "shipping-blocked", "paid"],
  promise: {
    withinMs: 2 * 60 * 60 * 1_000,
    says: "an invoice is dunned two hours after its due date has passed, support is held on the day after the grace period, and all is released two minutes after the ERP reports the payment",
  },
  steps: [
    { name: "read-invoice", does: "reads the invoice in the ERP" },
    { name: "dun-customer", does: "shows on the CRM's company that a payment is overdue" },
    { name: "mark-deal", does: "shows on the deal that the invoice is overdue" },
    ...tellOwnerSteps,
    { name: "look", does: "reads the invoice again, when told or as time passes", numbered: true },
    { name: "read-entitlement", does: "reads the entitlement in support" },
    activateWaitingStep,
    { name: "hold-entitlement", does: "holds the entitlement when the grace period is over" },
    ...noticeSteps,
    { name: "show-hold", does: "shows on the CRM's company that support is held" },
    { name: "block-shipping", does: "has the ERP ship nothing more to the customer" },
    { name: "show-block", does: "shows on the CRM's company that nothing is shipped" },
    { name: "look-at-others", does: "looks how far other invoices of the customer are overdue" },
    {
      name: "unblock-shipping",
      does: "lifts that block, if this process has set it and no other invoice needs it",
    },
    { name: "release-entitlement", does: "activates the entitlement again, if nothing else keeps it closed" },
    { name: "clear-dunning", does: "shows on the CRM's company how the customer pays now" },
    { name: "unmark-deal", does: "shows on the deal how it ended" },
  ],
  compensation: "None: only a payment, or taking the invoice back, ends it.",
  exceptions: [
    {
      ...{ code: invoiceOverdue, owner: "finance", dueInMs },
      blocks: "support after the grace period, and shipments later",
    },
  ],
  decisions: {
    skippable: [
      "dun-customer",
      "mark-deal",
      "tell-owner",
      "notify-support",
      "show-hold",
      "block-shipping",
      "show-block",
      "solve-notice",
      "clear-dunning",
      "unmark-deal",
    ],
    noReturnAfter: "none",
    tooLate: [],
  },
};

export function paymentFailure(
  d: FlowDependencies,
): BusinessWorkflow<PaymentFailureInput, PaymentFailureResult> {
  return businessWorkflow(paymentFailureProcess, { version: 1 }, async (engineRun, { invoiceErpId }) => {
    const run = tracedRun(engineRun, d.callTimeLimitMs);
    const { crm, erp } = d.platforms;
    const read = lookAt(d, invoiceErpId);
    const invoice = await run.read("read-invoice", read);
    const { invoiceNumber, contractRef, accountKey, dueOn, remaining } = invoice;
    if (contractRef === undefined || dueOn === undefined || invoice.standing !== "overdue") {
      if (contractRef !== undefined && invoice.standing === "good") {
        const activated = await activateWaiting(d, run, { invoiceErpId, invoiceNumber, contractRef });
        if (activated === "activated")
          await showOnDeal(d, run, { step: "unmark-deal", contractRef, state: "invoiced" });
      }
      return { ended: "not-overdue", supportHeld: false, shippingBlocked: false };
    }

    const about = { invoiceNumber, contractRef, accountKey };
    const { paymentGraceDays, paymentBlockDays } = d.policy;
    // Overdue is counted from the day after the due date; on this day the grace period is over.
    const holdsAtMs = Date.parse(`${dueOn}T00:00:00Z`) + (paymentGraceDays + 1) * dayMs;
    const blocksAtMs = holdsAtMs + paymentBlockDays * dayMs;
    const show = (step: string, state: PaymentState) =>
      run.set(step, (origin) => updatePaymentState(crm, origin, accountKey, state));

    await run.emit("concordat.evt.invoices.invoice.standing-lost.v1", {
      subject: invoiceNumber,
      data: { ...about, standing: "overdue" },
    });
    await run.emit("concordat.evt.invoices.payment.grace-began.v1", {
      subject: invoiceNumber,
      data: { ...about, graceEndsOn: dayOf(holdsAtMs - dayMs), remaining },
    });
    await show("dun-customer", "overdue-in-grace");
    await showOnDeal(d, run, { step: "mark-deal", contractRef, state: "invoice-overdue" });
    const raised = exceptionOf(invoice, { contractRef, holdsAtMs, blocksAtMs });
    const subject = `Invoice ${invoiceNumber} of your customer is overdue`;
    const dueAtMs = (await run.nowMs()) + dueInMs;
    await tellOwner(d, run, { accountKey, subject, body: raised.detail, dueAtMs });
    const exceptionId = await run.openException(raised);

    let supportHeld = false;
    let shippingBlocked = false;
    let overdue = true;
    let ticketId: string | undefined;
    let ended: ErpInvoice | undefined;
    for (let look = 1; ended === undefined; look += 1) {
      const nowMs = await run.nowMs();
      const next = !overdue || shippingBlocked ? undefined : supportHeld ? blocksAtMs : holdsAtMs;
      // A moment and not a span: it may have passed while this was written down.
      await run.waitFor(invoiceChanged, {
        untilMs: Math.min(nowMs + lookAgainAfterMs, next ?? Number.POSITIVE_INFINITY),
      });
      const now = await run.read(`look-${look}`, read);
      overdue = now.standing === "overdue";
      if (isSettled(now)) ended = now;
      // A dispute is another process's; until it is settled nobody knows what is owed.
      else if (overdue) {
        const lateMs = await run.nowMs();
        if (lateMs >= holdsAtMs && !supportHeld) {
          const reason = `invoice ${invoiceNumber} is overdue since ${dueOn}`;
          await holdEntitlement(d, run, { contractRef, invoiceNumber, reason });
          await show("show-hold", "support-held");
          ticketId = await notifySupport(d, run, noticeOf(about, dueOn));
          supportHeld = true;
        }
        if (lateMs >= blocksAtMs && !shippingBlocked) {
          await blockShipping(d, run, about);
          await show("show-block", "shipping-blocked");
          shippingBlocked = true;
        }
      }
    }

    const today = dayOf(await run.nowMs());
    const others = await run.read("look-at-others", async (origin) => {
      const found = await findInvoices(erp, origin, { dueBefore: today, accountKey });
      return found.ok ? succeed(paysBy(found.value, d.policy)) : found;
    });
    if (shippingBlocked && others !== "shipping-blocked") await unblockShipping(d, run, about);
    const paid = ended.standing !== "canceled";
    let open = !supportHeld;
    if (paid && !supportHeld) open = (await activateWaiting(d, run, { ...about, invoiceErpId })) !== "ended";
    if (supportHeld && paid) open = await release(d, run, { ...about, invoiceErpId });
    await show("clear-dunning", others);
    await run.emit(
      paid
        ? "concordat.evt.invoices.payment.received.v1"
        : "concordat.evt.invoices.invoice.standing-restored.v1",
      { subject: invoiceNumber, data: about },
    );
    if (paid && open) await showOnDeal(d, run, { step: "unmark-deal", contractRef, state: "invoiced" });
    if (ticketId !== undefined)
      await solveNotice(d, run, { ticketId, body: `Invoice ${invoiceNumber} is settled.` });
    await run.closeException(exceptionId, { action: "resolved-at-source", by: "erp" });
    return { ended: paid ? "paid" : "taken-back", supportHeld, shippingBlocked };
  });
}

function lookAt(d: FlowDependencies, invoiceErpId: string): TracedCall<ErpInvoice> {
  return async (origin) => {
    const invoice = await readInvoice(d.platforms.erp, origin, invoiceErpId);
    if (!invoice.ok) return invoice;
    const detail = "the ERP no longer has the invoice";
    return invoice.value === undefined
      ? fail({ kind: "rejected", code: "invoice-gone", detail })
      : succeed(invoice.value);
  };
}

/** Nothing of it is owed any more, or the due date was moved. A dispute leaves that open. */
function isSettled({ standing }: ErpInvoice): boolean {
  return standing === "good" || standing === "canceled";
}

/** How a customer pays who has not paid these invoices. One that is disputed blocks nothing: nobody knows what is owed. */
function paysBy(
  unpaid: readonly ErpInvoice[],
  { paymentGraceDays, paymentBlockDays }: FlowDependencies["policy"],
): PaymentState {
  const late = Math.max(0, ...unpaid.map(({ overdueDays = 0 }) => overdueDays));
  if (late > paymentGraceDays + paymentBlockDays) return "shipping-blocked";
  if (late > paymentGraceDays) return "support-held";
  return late > 0 ? "overdue-in-grace" : "current";
}

async function blockShipping(
  { platforms: { erp } }: FlowDependencies,
  run: TracedRun,
  { accountKey, invoiceNumber }: { accountKey: string; invoiceNumber: string },
): Promise<void> {
  const did = await run.write("block-shipping", (origin) =>
    setShippingBlock(erp, origin, { accountKey, blocked: true }),
  );
  if (did !== "changed" && did !== "already") return;
  await run.emit("concordat.evt.customers.account.shipping-blocked.v1", {
    subject: accountKey,
    data: { accountKey, invoiceNumber },
  });
}

async function unblockShipping(
  { platforms: { erp } }: FlowDependencies,
  run: TracedRun,
  { accountKey, invoiceNumber }: { accountKey: string; invoiceNumber: string },
): Promise<void> {
  const did = await run.write("unblock-shipping", (origin) =>
    setShippingBlock(erp, origin, { accountKey, blocked: false }),
  );
  // What finance has blocked for more stays blocked.
  if (did === "otherwise") return;
  await run.emit("concordat.evt.customers.account.shipping-unblocked.v1", {
    subject: accountKey,
    data: { accountKey, invoiceNumber },
  });
}

/** Answers whether support is open again: another invoice of the contract, or a dispute, may keep it closed. */
async function release(
  d: FlowDependencies,
  run: TracedRun,
  {
    contractRef,
    invoiceNumber,
    invoiceErpId,
  }: { contractRef: string; invoiceNumber: string; invoiceErpId: string },
): Promise<boolean> {
  const entitlementKey = entitlementKeyOf(contractRef);
  const state = await run.write("release-entitlement", async (origin) => {
    const what = { entitlementKey, invoiceErpId, stateBefore: "held" as const };
    const activation = await activateInGoodStanding(d, origin, what);
    return activation.ok ? succeed(activation.value.entitlement?.state ?? "held") : activation;
  });
  if (state !== "active") return false;
  await run.emit("concordat.evt.entitlements.entitlement.released.v1", {
    subject: entitlementKey,
    data: { entitlementKey, contractRef, invoiceNumber },
  });
  return true;
}

function exceptionOf(
  { invoiceNumber, accountKey, dueOn, remaining }: ErpInvoice,
  { contractRef, holdsAtMs, blocksAtMs }: { contractRef: string; holdsAtMs: number; blocksAtMs: number },
): ExceptionToRaise {
  const sum = `${formatMinor(remaining.minor, remaining.currency)} ${remaining.currency}`;
  return {
    code: invoiceOverdue,
    detail:
      `Invoice ${invoiceNumber} of ${accountKey} over ${sum} was due on ${dueOn} and is not paid. Support under ${contractRef} goes on ` +
      `until it is held on ${dayOf(holdsAtMs)}; from ${dayOf(blocksAtMs)} on nothing is shipped to ${accountKey}. Call the customer. ` +
      "Nothing has to be done here: when the ERP shows the payment, everything is released.",
    owner: "finance",
    dueInMs,
    blocks: [
      `support under ${entitlementKeyOf(contractRef)} from ${dayOf(holdsAtMs)}`,
      `shipments to ${accountKey} from ${dayOf(blocksAtMs)}`,
    ],
    subject: invoiceNumber,
  };
}

function noticeOf(
  {
    accountKey,
    contractRef,
    invoiceNumber,
  }: { accountKey: string; contractRef: string; invoiceNumber: string },
  dueOn: string,
): { subject: string; body: string } {
  return {
    subject: `No support for ${accountKey} under ${contractRef}`,
    body:
      `Invoice ${invoiceNumber} was due on ${dueOn} and is not paid, and the grace period is over. Until it is, ${accountKey} has no ` +
      `right to support under ${contractRef}. This ticket is solved when it is paid.`,
  };
}

function dayOf(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}
