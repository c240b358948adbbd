import type { CreditMemoRequest } from "#contracts/generated/api/types.ts";
import { fail, succeed } from "#contracts/runtime/outcome.ts";
import { formatMinor } from "../connectors/amount.ts";
import type { ErpInvoice } from "../connectors/erp/map.ts";
import { readInvoice } from "../connectors/erp/read-invoice.ts";
import { creditedProducts } from "../credits/credited-products.ts";
import { type Credit, type CreditFacts, judgeCredit } from "../credits/judge-credit.ts";
import { readCreditFacts } from "../credits/read-credit-facts.ts";
import { needsApproval } from "../policy.ts";
import {
  alignEntitlement,
  dealStateAfterCredit,
  type EntitlementEffect,
  refundOf,
  tellCase,
} from "./after-credit.ts";
import { approvalDueInMs, approveCredit, creditApprovalNeeded, creditDecision } from "./credit-approval.ts";
import {
  amountDueInMs,
  cancelByMemo,
  checkAmount,
  creditAmountDiffers,
  draftCredit,
  postCredit,
} from "./draft-credit.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import { type BusinessWorkflow, businessWorkflow, type Process } from "./process.ts";
import { awaitRefund, refundDue, refundDueInMs } from "./refund.ts";
import { showOnDeal } from "./show-on-deal.ts";
import { type TracedRun, tracedRun } from "./traced-run.ts";

export interface CreditMemoInput {
  /** One request: the ERP's external document number of its credit memo. */
  readonly creditMemoRef: string;
  readonly invoiceNumber: string;
  readonly accountKey: string;
  readonly wanted: Omit<CreditMemoRequest, "invoiceNumber">;
  /** Whoever asked, who cannot approve it. */
  readonly requestedBy: string;
  /** Support goes on whatever is credited: the contract gets another invoice in its place. */
  readonly keepEntitlement?: boolean;
  /** Nothing of the invoice may have been paid when it is credited. */
  readonly onlyUnpaid?: boolean;
}

export interface CreditMemoResult {
  readonly creditMemoRef: string;
  readonly invoiceNumber: string;
  readonly ended: "credited" | "declined";
  readonly creditMemoNumber?: string;
  readonly entitlement?: EntitlementEffect["did"];
  /** Why it was declined. */
  readonly reason?: string;
  /** It was declined as something of the invoice was paid, and `onlyUnpaid` was asked for. */
  readonly paidMeanwhile?: true;
}

export const creditMemoName = "credit-memo";

export const creditMemoProcess: Process = {
  name: creditMemoName,
  does: "A requested credit is checked, approved where it has to be, posted once, and everything that hangs on the invoice follows it.",
  owner: "finance",
  triggers: [
    { kind: "api", name: "POST /v1/credit-memos" },
    { kind: "webhook", name: "erp salesCreditMemos updated" },
  ],
  states: ["requested", "approved", "drafted", "posted", "refunded", "declined"],
  promise: {
    withinMs: 120_000,
    says: "a credit that nobody has to approve is posted, and support, case and deal follow, within two minutes",
  },
  steps: [
    {
      name: "read-credit-facts",
      does: "reads the invoice, its lines and its credit memos in the ERP",
      numbered: true,
    },
    {
      name: "draft-credit-memo",
      does: "has the ERP draft the credit memo, and finds it",
      undoneBy: "deletes the draft",
    },
    { name: "claim-credit-memo", does: "writes the request's reference on the draft" },
    {
      name: "cancel-invoice",
      does: "has the ERP cancel the invoice, where that was asked for, and takes up what a cancellation that broke off has left",
      undoneBy: "deletes the credit memo, if it is a draft",
    },
    { name: "read-draft", does: "reads the draft again after finance has corrected it", numbered: true },
    {
      name: "post-credit-memo",
      does: "posts the credit memo",
      undoneBy: "nothing: finance takes back a posted one",
    },
    {
      name: "read-credited-invoice",
      does: "reads back what is left of the invoice, and keeps the credit memo's link",
    },
    { name: "align-entitlement", does: "ends, reduces or keeps support, as the credit demands" },
    { name: "show-credit-on-deal", does: "shows the credit on the deal" },
    { name: "tell-case", does: "tells the case that asked for it, as a comment for agents" },
    { name: "read-refund", does: "reads whether the credit has been paid out", numbered: true },
  ],
  compensation:
    "Until it is posted the draft is deleted. A posted credit memo is not taken back by an integration.",
  exceptions: [
    {
      code: creditApprovalNeeded,
      owner: "finance",
      dueInMs: approvalDueInMs,
      blocks: "the credit",
    },
    { code: creditAmountDiffers, owner: "finance", dueInMs: amountDueInMs, blocks: "the credit" },
    { code: refundDue, owner: "finance", dueInMs: refundDueInMs, blocks: "the refund to the customer" },
  ],
  decisions: {
    skippable: ["show-credit-on-deal", "tell-case"],
    noReturnAfter: "post-credit-memo",
    tooLate: [
      "read-credited-invoice",
      "align-entitlement",
      "show-credit-on-deal",
      "tell-case",
      "read-refund",
    ],
  },
};

/** From the request to the money. */
export function creditMemo(d: FlowDependencies): BusinessWorkflow<CreditMemoInput, CreditMemoResult> {
  const options = { version: 1, accepts: [creditDecision] };
  return businessWorkflow(creditMemoProcess, options, async (engineRun, input) => {
    const run = tracedRun(engineRun, d.callTimeLimitMs);
    const { creditMemoRef, invoiceNumber, accountKey, wanted } = input;

    const first = await readAndJudge(d, run, input, "");
    if (first.credit === undefined) return decline(d, run, input, first);
    await run.emit("concordat.evt.invoices.credit-memo.requested.v1", {
      subject: creditMemoRef,
      data: {
        ...{ creditMemoRef, invoiceNumber, accountKey, reason: wanted.reason, amount: first.credit.amount },
        ...contractOf(first.facts.invoice),
      },
    });

    let agreed = first as Judged & { readonly credit: Credit };
    if (needsApproval(agreed.credit.amount, d.policy)) {
      const { data, by, note } = await approveCredit(run, input, agreed.credit);
      if (!data.approved)
        return decline(d, run, input, {
          reason: `${by} has not approved it${note === undefined ? "" : `: ${note}`}`,
        });
      // That may have taken a day; the invoice may have been paid or credited meanwhile.
      const again = await readAndJudge(d, run, input, "-2");
      if (again.credit === undefined) return decline(d, run, input, again);
      agreed = again as typeof agreed;
    }

    const { facts, credit } = agreed;
    const draft =
      credit.way === "cancel"
        ? await cancelByMemo(d, run, input, facts)
        : await draftCredit(d, run, input, { facts, credit });
    if (draft.state === "draft") await checkAmount(d, run, input, { credit, draft });
    const memo = await postCredit(d, run, draft);
    const { creditMemoNumber } = memo;

    const invoice = await run.read("read-credited-invoice", async (origin) => {
      const linked = await d.identity.link([
        { kind: "credit-memo", canonicalKey: creditMemoRef, platform: "erp", platformId: memo.erpId },
        {
          kind: "credit-memo-process",
          canonicalKey: run.workflowId,
          platform: "erp",
          platformId: memo.erpId,
        },
      ]);
      if (!linked.ok) return linked;
      const read = await readInvoice(d.platforms.erp, origin, facts.invoice.erpId);
      if (!read.ok) return read;
      const detail = `the ERP no longer has invoice ${invoiceNumber}`;
      return read.value === undefined
        ? fail({ kind: "rejected", code: "invoice-gone", detail })
        : succeed(read.value);
    });
    await run.emit("concordat.evt.invoices.credit-memo.posted.v1", {
      subject: creditMemoRef,
      data: {
        ...{ creditMemoRef, invoiceNumber, accountKey, creditMemoNumber },
        ...{ amount: memo.total, remaining: invoice.remaining },
        ...contractOf(invoice),
      },
    });
    const { full } = credit;
    const effect: EntitlementEffect = input.keepEntitlement
      ? { did: "untouched" }
      : await alignEntitlement(d, run, {
          ...{ invoice, full, creditedBy: creditMemoRef },
          gone: creditedProducts(wanted.lines ?? [], facts.lines),
        });
    if (invoice.contractRef !== undefined) {
      const state = dealStateAfterCredit(full, effect);
      await showOnDeal(d, run, { step: "show-credit-on-deal", contractRef: invoice.contractRef, state });
    }
    const sum = `${formatMinor(memo.total.minor, memo.total.currency)} ${memo.total.currency}`;
    await tellCase(
      d,
      run,
      input,
      `Credit memo ${creditMemoNumber} over ${sum} was posted on invoice ${invoiceNumber}.`,
    );

    const refundMinor = refundOf(memo, facts.invoice, invoice);
    if (refundMinor > 0) await awaitRefund(d, run, input, { memo, refundMinor });
    return { creditMemoRef, invoiceNumber, ended: "credited", creditMemoNumber, entitlement: effect.did };
  });
}

interface Judged {
  readonly facts: CreditFacts;
  readonly credit?: Credit;
  readonly reason: string;
  readonly paidMeanwhile?: true;
}

async function readAndJudge(
  { platforms: { erp } }: FlowDependencies,
  run: TracedRun,
  { invoiceNumber, wanted, creditMemoRef, onlyUnpaid }: CreditMemoInput,
  suffix: "" | "-2",
): Promise<Judged> {
  const facts = await run.read(`read-credit-facts${suffix}`, async (origin) => {
    const read = await readCreditFacts(erp, origin, invoiceNumber);
    if (!read.ok) return read;
    const detail = `the ERP has no invoice ${invoiceNumber}`;
    return read.value === undefined
      ? fail({ kind: "rejected", code: "invoice-gone", detail })
      : succeed(read.value);
  });
  const { total, remaining } = facts.invoice;
  if (onlyUnpaid && remaining.minor !== total.minor)
    return { facts, reason: `a part of invoice ${invoiceNumber} is paid or credited`, paidMeanwhile: true };
  const { credit, problems } = judgeCredit(facts, wanted, creditMemoRef);
  return { facts, reason: problems.map(({ detail }) => detail).join(" "), ...(credit && { credit }) };
}

async function decline(
  d: FlowDependencies,
  run: TracedRun,
  input: CreditMemoInput,
  { reason: why, paidMeanwhile }: Pick<Judged, "reason" | "paidMeanwhile">,
): Promise<CreditMemoResult> {
  const { creditMemoRef, invoiceNumber, accountKey } = input;
  const reason = why.slice(0, 500);
  await run.emit("concordat.evt.invoices.credit-memo.declined.v1", {
    subject: creditMemoRef,
    data: { creditMemoRef, invoiceNumber, accountKey, reason },
  });
  await tellCase(d, run, input, `The credit on invoice ${invoiceNumber} was not given: ${reason}`);
  return { creditMemoRef, invoiceNumber, ended: "declined", reason, ...(paidMeanwhile && { paidMeanwhile }) };
}

function contractOf({ contractRef }: ErpInvoice): { contractRef?: string } {
  return contractRef === undefined ? {} : { contractRef };
}
