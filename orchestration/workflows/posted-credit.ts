import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import type { ErpCreditMemo } from "../connectors/erp/credit-memo-map.ts";
import type { ErpInvoice } from "../connectors/erp/map.ts";
import { readCreditMemo } from "../connectors/erp/read-credit-memo.ts";
import { readCreditMemoLines } from "../connectors/erp/read-credit-memo-lines.ts";
import { creditedProducts } from "../credits/credited-products.ts";
import { readCreditFacts } from "../credits/read-credit-facts.ts";
import type { StepFailure } from "../workflow/failure.ts";
import { alignEntitlement, dealStateAfterCredit, type EntitlementEffect } from "./after-credit.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import { type BusinessWorkflow, businessWorkflow, type Process } from "./process.ts";
import { showOnDeal } from "./show-on-deal.ts";
import { tracedRun } from "./traced-run.ts";

export interface PostedCreditInput {
  /** The ERP's own id of the credit memo. */
  readonly creditMemoErpId: string;
}

export interface PostedCreditResult {
  /** `nothing-to-do`: a request of ours has posted it, it was taken back, or its invoice was canceled or is of no contract. */
  readonly ended: "aligned" | "nothing-to-do";
  readonly creditMemoNumber?: string;
  readonly entitlement?: EntitlementEffect["did"];
}

export const postedCreditName = "posted-credit";

export const postedCreditProcess: Process = {
  name: postedCreditName,
  does: "A credit memo that finance has posted in the ERP without asking for it here: support and deal follow it all the same.",
  owner: "finance",
  triggers: [
    { kind: "webhook", name: "erp salesCreditMemos updated" },
    { kind: "schedule", name: "catch-up" },
  ],
  states: ["posted", "aligned"],
  promise: { withinMs: 120_000, says: "support and deal follow two minutes after the ERP has reported it" },
  steps: [
    {
      name: "read-posted-credit",
      does: "reads the credit memo, its invoice, and all that was credited of that in the ERP",
    },
    { name: "align-entitlement", does: "ends, reduces or keeps support, as the credit demands" },
    { name: "show-credit-on-deal", does: "shows the credit on the deal" },
  ],
  compensation:
    "None: finance has decided it in the ERP, and only follows from it what would from a request.",
  exceptions: [],
  decisions: { skippable: ["show-credit-on-deal"], noReturnAfter: "none", tooLate: [] },
};

/** What was credited without us, and what of its invoice is gone by now. */
interface PostedCredit {
  readonly memo: ErpCreditMemo;
  readonly invoice: ErpInvoice;
  readonly full: boolean;
  /** Products of which every piece has been credited. */
  readonly gone: readonly string[];
}

export function postedCredit(d: FlowDependencies): BusinessWorkflow<PostedCreditInput, PostedCreditResult> {
  return businessWorkflow(postedCreditProcess, { version: 1 }, async (engineRun, { creditMemoErpId }) => {
    const run = tracedRun(engineRun, d.callTimeLimitMs);
    const seen = await run.read<PostedCredit | null>("read-posted-credit", (origin) =>
      readPostedCredit(d, origin, creditMemoErpId),
    );
    if (seen === null) return { ended: "nothing-to-do" };
    const { memo, invoice, full, gone } = seen;
    const { creditMemoNumber } = memo;
    const effect = await alignEntitlement(d, run, { invoice, full, gone, creditedBy: creditMemoNumber });
    if (invoice.contractRef !== undefined) {
      const state = dealStateAfterCredit(full, effect);
      await showOnDeal(d, run, { step: "show-credit-on-deal", contractRef: invoice.contractRef, state });
    }
    return { ended: "aligned", creditMemoNumber, entitlement: effect.did };
  });
}

/** `null` if nothing follows from it. */
async function readPostedCredit(
  { platforms: { erp }, identity }: FlowDependencies,
  origin: CallOrigin,
  creditMemoErpId: string,
): Promise<Outcome<PostedCredit | null, StepFailure>> {
  const memo = await readCreditMemo(erp, origin, creditMemoErpId);
  if (!memo.ok) return memo;
  if (memo.value === undefined || !isPosted(memo.value)) return succeed(null);
  // A cancellation posts it without our reference, and the ERP may report it before we have noted whose it is.
  const own = await identity.canonicalKeyOf("credit-memo-process", "erp", creditMemoErpId);
  if (!own.ok) return own;
  const { invoiceNumber } = memo.value;
  if (own.value !== undefined || invoiceNumber === undefined) return succeed(null);

  const facts = await readCreditFacts(erp, origin, invoiceNumber);
  if (!facts.ok) return facts;
  if (facts.value?.invoice.contractRef === undefined) return succeed(null);
  const { invoice, lines, memos } = facts.value;
  // A cancellation leaves a credit memo, too; it is invoice-exception that ends support for it.
  if (invoice.standing === "canceled") return succeed(null);
  const posted = memos.filter(isPosted);
  const credited = [];
  for (const { erpId } of posted) {
    const pieces = await readCreditMemoLines(erp, origin, erpId);
    if (!pieces.ok) return pieces;
    credited.push(...pieces.value);
  }
  const full = posted.reduce((sum, { total }) => sum + total.minor, 0) >= invoice.total.minor;
  return succeed({ memo: memo.value, invoice, full, gone: creditedProducts(credited, lines) });
}

/** Whether it credits something: it is no draft, and was not taken back. */
export function isPosted({ state }: ErpCreditMemo): boolean {
  return state === "open" || state === "settled" || state === "corrective";
}
