import { succeed } from "#contracts/runtime/outcome.ts";
import { readDeal } from "../connectors/crm/read-deal.ts";
import { updateDeal } from "../connectors/crm/update-deal.ts";
import type { ErpInvoice } from "../connectors/erp/map.ts";
import { readInvoice } from "../connectors/erp/read-invoice.ts";
import { entitlementKeyOf } from "../connectors/support/map.ts";
import type { ExceptionToRaise } from "../workflow/exception.ts";
import { activateInGoodStanding } from "./activate-in-good-standing.ts";
import { dealStateOf } from "./deal-state.ts";
import { holdEntitlement } from "./entitlement.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import { type BusinessWorkflow, businessWorkflow, type Process } from "./process.ts";
import { type TracedRun, tracedRun } from "./traced-run.ts";

export interface InvoiceExceptionInput {
  /** The ERP's own id of the invoice. */
  readonly invoiceErpId: string;
}

export interface InvoiceExceptionResult {
  /** `no-exception` if the invoice had been put right before the process looked. */
  readonly ended: "released" | "no-exception";
}

export const invoiceExceptionName = "invoice-exception";

/** The signal that the invoice has changed in the ERP. It carries nothing: the process reads the invoice again. */
export const invoiceChanged = "invoice-changed";

/** The codes of exceptions that end when the ERP reports the invoice in good standing, and not before. */
export const endedByTheErp: ReadonlySet<string> = new Set([
  "invoice-disputed",
  "invoice-overdue",
  "invoice-canceled",
]);

/** Finance has two days; support is closed to the customer in the meantime. */
const dueInMs = 48 * 60 * 60 * 1_000;

/** How often the invoice is read without being told that it changed: webhooks get lost. */
const lookAgainAfterMs = 6 * 60 * 60 * 1_000;

export const invoiceExceptionProcess: Process = {
  name: invoiceExceptionName,
  does: "An invoice that lost its standing holds the entitlement and marks the deal until finance has put it right.",
  owner: "finance",
  triggers: [{ kind: "webhook", name: "erp salesInvoices updated" }],
  states: ["standing-lost", "held", "released"],
  promise: {
    withinMs: 120_000,
    says: "support is closed two minutes after the ERP has reported it, and open two minutes after it was put right",
  },
  steps: [
    { name: "read-invoice", does: "reads the invoice in the ERP", numbered: true },
    { name: "read-entitlement", does: "reads the entitlement in support" },
    { name: "hold-entitlement", does: "holds the entitlement, with the reason" },
    { name: "mark-deal", does: "shows the invoice's standing on the deal" },
    {
      name: "release-entitlement",
      does: "activates the entitlement again if the invoice is in good standing",
      numbered: true,
    },
    { name: "unmark-deal", does: "shows on the deal that the invoice is in good standing" },
  ],
  compensation: "None: it holds what an invoice in bad standing must hold, and only a good standing ends it.",
  exceptions: [...endedByTheErp].map((code) => ({
    ...{ code, owner: "finance", dueInMs },
    blocks: "support under the contract, and its renewal",
  })),
  decisions: {
    skippable: ["mark-deal", "unmark-deal"],
    // It holds what an invoice in bad standing must hold; only a good standing ends it.
    noReturnAfter: "none",
    tooLate: [],
  },
};

export function invoiceException(
  d: FlowDependencies,
): BusinessWorkflow<InvoiceExceptionInput, InvoiceExceptionResult> {
  return businessWorkflow(invoiceExceptionProcess, { version: 1 }, async (engineRun, { invoiceErpId }) => {
    const run = tracedRun(engineRun, d.callTimeLimitMs);
    const invoice = await run.read("read-invoice", (origin) =>
      readInvoice(d.platforms.erp, origin, invoiceErpId),
    );
    if (invoice?.contractRef === undefined || invoice.standing === "good") return { ended: "no-exception" };

    const { invoiceNumber, contractRef, accountKey, standing } = invoice;
    const about = { invoiceNumber, contractRef, accountKey };
    await run.emit("concordat.evt.invoices.invoice.standing-lost.v1", {
      subject: invoiceNumber,
      data: { ...about, standing },
    });
    const held = await holdEntitlement(d, run, { contractRef, invoiceNumber, reason: reasonOf(invoice) });
    const dealId = await markDeal(d, run, contractRef, standing);
    // Last, so that whoever sees it finds the entitlement held and the deal marked.
    const exceptionId = await run.openException(exceptionOf(invoice, contractRef));

    await releaseWhenPutRight(d, run, { invoiceErpId, contractRef, held: held !== undefined });
    await run.emit("concordat.evt.invoices.invoice.standing-restored.v1", {
      subject: invoiceNumber,
      data: about,
    });
    if (held !== undefined) {
      const entitlementKey = entitlementKeyOf(contractRef);
      await run.emit("concordat.evt.entitlements.entitlement.released.v1", {
        subject: entitlementKey,
        data: { entitlementKey, contractRef, invoiceNumber },
      });
    }
    if (dealId !== undefined) {
      await run.write("unmark-deal", (origin) =>
        updateDeal(d.platforms.crm, origin, dealId, { state: "invoiced" }, dealStateOf(standing)),
      );
    }
    await run.closeException(exceptionId, { action: "resolved-at-source", by: "erp" });
    return { ended: "released" };
  });
}

/** Shows the salesperson what happened. Answers the deal's id, if the CRM has a deal of the contract. */
async function markDeal(
  { platforms: { crm }, identity }: FlowDependencies,
  run: TracedRun,
  contractRef: string,
  standing: ErpInvoice["standing"],
): Promise<string | undefined> {
  const marked = await run.write<{ dealId?: string } | undefined>("mark-deal", async (origin) => {
    // The deal itself carries the reference only once quote to cash has finished.
    const known = await identity.platformIdsOf("deal", contractRef);
    if (!known.ok) return known;
    const dealIdKnown = known.value.crm;
    const deal = await readDeal(
      crm,
      origin,
      dealIdKnown === undefined ? { contractRef } : { dealId: dealIdKnown },
    );
    if (!deal.ok) return deal;
    if (deal.value === undefined) return succeed({});
    const { dealId, state } = deal.value;
    return updateDeal(crm, origin, dealId, { state: dealStateOf(standing) }, state);
  });
  // A person may have skipped it.
  return marked?.dealId;
}

/** Waits until the invoice is in good standing and, in the same breath, lifts the hold. */
async function releaseWhenPutRight(
  { platforms }: FlowDependencies,
  run: TracedRun,
  { invoiceErpId, contractRef, held }: { invoiceErpId: string; contractRef: string; held: boolean },
): Promise<void> {
  const entitlementKey = entitlementKeyOf(contractRef);
  for (let look = 1; ; look += 1) {
    await run.waitFor(invoiceChanged, { withinMs: lookAgainAfterMs });
    const standing = held
      ? await run.write(`release-entitlement-${look}`, async (origin) => {
          const release = { entitlementKey, invoiceErpId, stateBefore: "held" as const };
          const activation = await activateInGoodStanding(platforms, origin, release);
          return activation.ok ? succeed(activation.value.standing) : activation;
        })
      : await run.read(`read-invoice-${look}`, async (origin) => {
          const invoice = await readInvoice(platforms.erp, origin, invoiceErpId);
          return invoice.ok ? succeed(invoice.value?.standing ?? "canceled") : invoice;
        });
    if (standing === "good") return;
  }
}

function reasonOf({ invoiceNumber, standing, disputeReason }: ErpInvoice): string {
  const why = disputeReason === undefined ? "" : ` (${disputeReason})`;
  return `invoice ${invoiceNumber} is ${standing}${why}`.slice(0, 200);
}

function exceptionOf(invoice: ErpInvoice, contractRef: string): ExceptionToRaise {
  const { invoiceNumber, standing, accountKey } = invoice;
  return {
    code: `invoice-${standing}`,
    detail:
      `${capitalised(reasonOf(invoice))}. Until finance has put it right in the ERP, ${accountKey} gets no support ` +
      `under contract ${contractRef}. Nothing has to be done here: when the ERP reports it, everything is released.`,
    owner: "finance",
    dueInMs,
    blocks: [`support under ${entitlementKeyOf(contractRef)}`, `renewal of ${contractRef}`],
    subject: invoiceNumber,
  };
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
