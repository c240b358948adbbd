import { fail, succeed } from "#contracts/runtime/outcome.ts";
import type { ErpInvoice } from "../connectors/erp/map.ts";
import { readInvoice } from "../connectors/erp/read-invoice.ts";
import { entitlementKeyOf } from "../connectors/support/map.ts";
import { billingHold } from "../invoices/judge-billing-profile.ts";
import { acceptDifferences, type InvoiceTrouble, readTrouble } from "../invoices/read-trouble.ts";
import type { ExceptionToRaise } from "../workflow/exception.ts";
import { activateInGoodStanding } from "./activate-in-good-standing.ts";
import { activateWaiting, activateWaitingStep } from "./activate-waiting.ts";
import { holdEntitlement } from "./entitlement.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import { type BusinessWorkflow, businessWorkflow, type Process } from "./process.ts";
import { revokeEntitlement } from "./revoke-entitlement.ts";
import { showOnDeal } from "./show-on-deal.ts";
import { noticeSteps, notifySupport, solveNotice } from "./support-notice.ts";
import { type TracedCall, type TracedRun, tracedRun } from "./traced-run.ts";

export interface InvoiceExceptionInput {
  /** The ERP's own id of the invoice. */
  readonly invoiceErpId: string;
}

export interface InvoiceExceptionResult {
  /**
   * `no-exception` if the invoice had been put right before the process looked. `still-closed`: this trouble is over and
   * another keeps support closed. `support-ended`: it is over, and so is the right to support, as all was credited. `activated`: it had
   * been put right, and support was still waiting for it. `revoked`: the invoice was taken back.
   */
  readonly ended: "released" | "activated" | "still-closed" | "support-ended" | "revoked" | "no-exception";
}

export const invoiceExceptionName = "invoice-exception";

/** The signal that the invoice has changed in the ERP: the process reads it again. `accepted`: finance wants it as it is. */
export const invoiceChanged = "invoice-changed";
interface InvoiceChanged {
  readonly accepted?: boolean;
}

export const billingProfileMismatch = "billing-profile-mismatch";

/** The codes of exceptions that end when the ERP reports the invoice put right, and not before. */
export const endedByTheErp: ReadonlySet<string> = new Set(["invoice-disputed", billingProfileMismatch]);

/** Finance has two days; support is closed to the customer in the meantime. */
const dueInMs = 48 * 60 * 60 * 1_000;

/** How often the invoice is read without being told that it changed: webhooks get lost. */
const lookAgainAfterMs = 6 * 60 * 60 * 1_000;

export const invoiceExceptionProcess: Process = {
  name: invoiceExceptionName,
  does: "An invoice that is disputed, or does not bear what the CRM says, holds the entitlement until finance has put it right; one that was canceled ends it.",
  owner: "finance",
  triggers: [
    { kind: "webhook", name: "erp salesInvoices created or updated" },
    { kind: "workflow", name: "quote-to-cash" },
  ],
  states: ["standing-lost", "held", "released", "revoked"],
  promise: {
    withinMs: 120_000,
    says: "support is closed two minutes after the ERP has reported it, and open two minutes after it was put right",
  },
  steps: [
    { name: "read-invoice", does: "reads the invoice in the ERP, and what the CRM says about its customer" },
    { name: "read-entitlement", does: "reads the entitlement in support" },
    activateWaitingStep,
    { name: "hold-entitlement", does: "holds the entitlement, with the reason" },
    { name: "mark-deal", does: "shows the invoice's standing on the deal" },
    ...noticeSteps,
    {
      name: "look",
      does: "reads it all again, and activates the entitlement if nothing is wrong any more",
      numbered: true,
    },
    { name: "revoke-entitlement", does: "ends the entitlement of an invoice that was canceled" },
    { name: "unmark-deal", does: "shows on the deal how it ended" },
  ],
  compensation: "None: it holds what an invoice in bad standing must hold, and only a good standing ends it.",
  exceptions: [...endedByTheErp].map((code) => ({
    ...{ code, owner: "finance", dueInMs },
    blocks: "support under the contract, and its renewal",
  })),
  decisions: {
    skippable: ["mark-deal", "notify-support", "solve-notice", "unmark-deal"],
    // It holds what an invoice in bad standing must hold; only a good standing ends it.
    noReturnAfter: "none",
    tooLate: [],
  },
};

interface Seen extends InvoiceTrouble {
  readonly invoice: ErpInvoice;
}

export function invoiceException(
  d: FlowDependencies,
): BusinessWorkflow<InvoiceExceptionInput, InvoiceExceptionResult> {
  return businessWorkflow(invoiceExceptionProcess, { version: 1 }, async (engineRun, { invoiceErpId }) => {
    const run = tracedRun(engineRun, d.callTimeLimitMs);
    const seen = await run.read("read-invoice", lookAt(d, invoiceErpId));
    const { invoice, kind } = seen;
    const { invoiceNumber, contractRef, accountKey } = invoice;
    if (contractRef === undefined) return { ended: "no-exception" };
    if (kind === "none") {
      const waiting = await activateWaiting(d, run, { invoiceErpId, invoiceNumber, contractRef });
      if (waiting !== "activated") return { ended: "no-exception" };
      await showOnDeal(d, run, { step: "unmark-deal", contractRef, state: "invoiced" });
      return { ended: "activated" };
    }

    const about = { invoiceNumber, contractRef, accountKey };
    if (kind === "canceled") return revoke(d, run, { ...about, step: "mark-deal" });
    await tellOf(run, seen, about);
    const reason = reasonOf(seen);
    const held = await holdEntitlement(d, run, { contractRef, invoiceNumber, reason });
    const state = kind === "disputed" ? "invoice-disputed" : "billing-profile-mismatch";
    await showOnDeal(d, run, { step: "mark-deal", contractRef, state });
    const ticketId = await notifySupport(d, run, noticeOf(seen, contractRef));
    // Last, so that whoever sees it finds the entitlement held and the deal marked.
    const exceptionId = await run.openException(exceptionOf(seen, contractRef));

    const end = await untilPutRight(d, run, { ...seen, contractRef, held: held !== undefined });
    if (end === "canceled") await revoke(d, run, { ...about, step: "unmark-deal" });
    else {
      await run.emit("concordat.evt.invoices.invoice.standing-restored.v1", {
        subject: invoiceNumber,
        data: about,
      });
      if (held !== undefined && end === "released") {
        const entitlementKey = entitlementKeyOf(contractRef);
        await run.emit("concordat.evt.entitlements.entitlement.released.v1", {
          subject: entitlementKey,
          data: { entitlementKey, contractRef, invoiceNumber },
        });
      }
      // What has ended shows on the deal why it has.
      if (end !== "support-ended") {
        const state = end === "released" ? "invoiced" : "invoice-overdue";
        await showOnDeal(d, run, { step: "unmark-deal", contractRef, state });
      }
    }
    if (ticketId !== undefined)
      await solveNotice(d, run, { ticketId, body: `Invoice ${invoiceNumber}: ${endWords[end]}.` });
    await run.closeException(exceptionId, { action: "resolved-at-source", by: "erp" });
    return { ended: end === "canceled" ? "revoked" : end };
  });
}

type End = "released" | "still-closed" | "support-ended" | "canceled";

const endWords: Readonly<Record<End, string>> = {
  released: "finance has put it right, and support is open again",
  "still-closed": "this is put right, and support stays closed for another reason",
  "support-ended": "it is settled, and the right to support has ended meanwhile",
  canceled: "it was taken back, and the right to support has ended",
};

function lookAt(d: FlowDependencies, invoiceErpId: string): TracedCall<Seen> {
  return async (origin) => {
    const invoice = await readInvoice(d.platforms.erp, origin, invoiceErpId);
    if (!invoice.ok) return invoice;
    if (invoice.value === undefined) {
      const detail = "the ERP no longer has the invoice";
      return fail({ kind: "rejected", code: "invoice-gone", detail });
    }
    const trouble = await readTrouble(d, origin, invoice.value);
    return trouble.ok ? succeed({ ...trouble.value, invoice: invoice.value }) : trouble;
  };
}

/** Waits until nothing of this process's concern is wrong and, in the same breath, lifts the hold. */
async function untilPutRight(
  d: FlowDependencies,
  run: TracedRun,
  { invoice, differences, contractRef, held }: Seen & { contractRef: string; held: boolean },
): Promise<End> {
  const { erpId: invoiceErpId, invoiceNumber } = invoice;
  const entitlementKey = entitlementKeyOf(contractRef);
  for (let look = 1; ; look += 1) {
    const told = await run.waitFor<InvoiceChanged>(invoiceChanged, { withinMs: lookAgainAfterMs });
    const end = await run.write<End | "waiting">(`look-${look}`, async (origin) => {
      if (told?.accepted) {
        const accepted = await acceptDifferences(d.identity, invoiceNumber, differences);
        if (!accepted.ok) return accepted;
      }
      const seen = await lookAt(d, invoiceErpId)(origin);
      if (!seen.ok) return seen;
      if (seen.value.kind === "canceled") return succeed("canceled");
      if (seen.value.kind !== "none") return succeed("waiting");
      if (!held) return succeed("released");
      const release = { entitlementKey, invoiceErpId, stateBefore: "held" as const };
      const activation = await activateInGoodStanding(d, origin, release);
      if (!activation.ok) return activation;
      const { entitlement } = activation.value;
      if (entitlement === undefined) return succeed("still-closed");
      // The invoice may be settled because all of it was credited.
      return succeed(entitlement.state === "revoked" ? "support-ended" : "released");
    });
    if (end !== "waiting") return end;
  }
}

async function revoke(
  d: FlowDependencies,
  run: TracedRun,
  {
    step,
    ...about
  }: { invoiceNumber: string; contractRef: string; accountKey: string; step: "mark-deal" | "unmark-deal" },
): Promise<InvoiceExceptionResult> {
  const { contractRef, invoiceNumber } = about;
  const reason = `invoice ${invoiceNumber} was canceled`;
  const revoked = await revokeEntitlement(d, run, { contractRef, invoiceNumber, reason });
  if (!revoked) return { ended: "no-exception" };
  await run.emit("concordat.evt.invoices.invoice.standing-lost.v1", {
    subject: invoiceNumber,
    data: { ...about, standing: "canceled" },
  });
  await showOnDeal(d, run, { step, contractRef, state: "invoice-canceled" });
  return { ended: "revoked" };
}

async function tellOf(
  run: TracedRun,
  { kind, differences, invoice: { standing } }: Seen,
  about: { invoiceNumber: string; contractRef: string; accountKey: string },
): Promise<void> {
  const subject = about.invoiceNumber;
  if (kind === "billing-profile") {
    const data = { ...about, fields: differences.map(({ field }) => field) };
    await run.emit("concordat.evt.invoices.invoice.billing-profile-mismatched.v1", { subject, data });
  } else {
    await run.emit("concordat.evt.invoices.invoice.standing-lost.v1", {
      subject,
      data: { ...about, standing },
    });
  }
}

function reasonOf({ kind, invoice: { invoiceNumber, standing, disputeReason } }: Seen): string {
  if (kind === "billing-profile") return `${billingHold} ${invoiceNumber} differs from the CRM`;
  const why = disputeReason === undefined ? "" : ` (${disputeReason})`;
  return `invoice ${invoiceNumber} is ${standing}${why}`.slice(0, 200);
}

function noticeOf(seen: Seen, contractRef: string): { subject: string; body: string } {
  const { accountKey } = seen.invoice;
  return {
    subject: `No support for ${accountKey} under ${contractRef}`,
    body:
      `${capitalised(reasonOf(seen))}. Until finance has put it right, ${accountKey} has no right to support under ` +
      `${contractRef}. Cases of theirs can be taken, and wait. This ticket is solved when it is over.`,
  };
}

function exceptionOf(seen: Seen, contractRef: string): ExceptionToRaise {
  const { kind, differences, invoice } = seen;
  const { invoiceNumber, accountKey } = invoice;
  const meaning = `${accountKey} gets no support under contract ${contractRef}.`;
  const detail =
    kind === "billing-profile"
      ? `Invoice ${invoiceNumber} does not bear what the CRM says about its customer: ${differences.map((one) => one.detail).join("; ")}. ` +
        `Until it does, ${meaning} Correct the company in the CRM, or credit the invoice and write it anew; then resolve with 'retry'. ` +
        "If the invoice is right as it is, resolve with 'skip' and say why."
      : `${capitalised(reasonOf(seen))}. Until finance has put it right in the ERP, ${meaning} ` +
        "Nothing has to be done here: when the ERP reports it, everything is released.";
  return {
    code: kind === "billing-profile" ? billingProfileMismatch : "invoice-disputed",
    detail: detail.slice(0, 4_000),
    owner: "finance",
    dueInMs,
    blocks: [`support under ${entitlementKeyOf(contractRef)}`, `renewal of ${contractRef}`],
    subject: invoiceNumber,
  };
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
