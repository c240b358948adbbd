import { succeed } from "#contracts/runtime/outcome.ts";
import { judgeRisk } from "../cases/judge-risk.ts";
import { findInvoices } from "../connectors/erp/find-invoices.ts";
import type { ErpInvoice } from "../connectors/erp/map.ts";
import { findEntitlement } from "../connectors/support/find-entitlement.ts";
import { dateOf } from "../identity/contract-term.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import type { TracedRun } from "./traced-run.ts";

export const renewalBlocked = "renewal-blocked";
export const renewalAtRisk = "renewal-at-risk";
export const renewalUndecided = "renewal-undecided";

/** Whoever owns it has a working week; the renewal is found weeks ahead. */
export const renewalRiskDueInMs = 7 * 86_400_000;

/** The ERP tells the invoice's own exception when it was put right, and not us. */
const lookAgainAfterMs = 6 * 3_600_000;

interface About {
  readonly contractRef: string;
  readonly accountKey: string;
  readonly entitlementKey: string;
}

/** Nothing new is offered to a customer with an invoice in bad standing: waits until finance has put it right. */
export async function untilNothingBlocks(
  { platforms: { erp } }: FlowDependencies,
  run: TracedRun,
  { contractRef, accountKey }: About & { readonly untilMs: number },
): Promise<void> {
  let exceptionId: string | undefined;
  for (let look = 1; ; look += 1) {
    const bad = await run.read(`read-standing-${look}`, async (origin) => {
      const invoices = await findInvoices(erp, origin, { accountKey });
      if (!invoices.ok) return invoices;
      return succeed(
        invoices.value
          .filter(isInException)
          .map(({ invoiceNumber, standing }) => ({ invoiceNumber, standing })),
      );
    });
    if (bad.length === 0) break;
    exceptionId ??= await run.openException({
      code: renewalBlocked,
      detail: `Contract ${contractRef} of ${accountKey} is due for renewal, and ${bad.map(({ invoiceNumber, standing }) => `invoice ${invoiceNumber} is ${standing}`).join(", ")}. Put this right in the ERP; then the renewal is offered by itself.`,
      owner: "finance",
      dueInMs: renewalRiskDueInMs,
      blocks: [`renewal of ${contractRef}`],
      subject: contractRef,
    });
    await run.waitFor("invoice-changed", { withinMs: lookAgainAfterMs });
  }
  if (exceptionId !== undefined) {
    await run.closeException(exceptionId, { action: "resolved-at-source", by: "erp" });
  }
}

/** Tells account management of a customer whom we may lose, and goes on. Answers the exception's id, if there is one. */
export async function warnOfRisk(
  { platforms: { erp, support }, clock }: FlowDependencies,
  run: TracedRun,
  { contractRef, accountKey, entitlementKey }: About,
): Promise<string | undefined> {
  const risk = await run.read("judge-risk", async (origin) => {
    const invoices = await findInvoices(erp, origin, { accountKey });
    if (!invoices.ok) return invoices;
    const entitlement = await findEntitlement(support, origin, entitlementKey);
    if (!entitlement.ok) return entitlement;
    return succeed(
      judgeRisk({
        openInvoices: invoices.value.filter(({ remaining }) => remaining.minor > 0),
        entitlements: entitlement.value === undefined ? [] : [entitlement.value],
        today: dateOf(clock.nowMs()),
      }),
    );
  });
  if (risk.level === "low") return undefined;
  return run.openException({
    code: renewalAtRisk,
    detail: `Contract ${contractRef} of ${accountKey} is due for renewal, and the customer's risk is ${risk.level} (${risk.score} of 100): ${risk.reasons.map(({ detail }) => detail).join("; ")}. Talk to the customer; this closes when the renewal is decided.`,
    owner: "sales-operations",
    dueInMs: renewalRiskDueInMs,
    blocks: [],
    subject: contractRef,
  });
}

/** Canceled ones have been taken back, and are no reason to refuse anything. */
function isInException({ standing }: ErpInvoice): boolean {
  return standing === "disputed" || standing === "overdue";
}
