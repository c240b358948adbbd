import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { decimalOfMinor, formatMinor } from "../connectors/amount.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import { cancelInvoice } from "../connectors/erp/cancel-invoice.ts";
import { claimCreditMemo } from "../connectors/erp/claim-credit-memo.ts";
import { createCreditMemo, type NewCreditLine } from "../connectors/erp/create-credit-memo.ts";
import type { ErpCreditMemo } from "../connectors/erp/credit-memo-map.ts";
import { deleteCreditMemo } from "../connectors/erp/delete-credit-memo.ts";
import { draftCorrectiveCreditMemo } from "../connectors/erp/draft-corrective-credit-memo.ts";
import { findCreditMemos } from "../connectors/erp/find-credit-memos.ts";
import { postCreditMemo } from "../connectors/erp/post-credit-memo.ts";
import { readCreditMemo } from "../connectors/erp/read-credit-memo.ts";
import type { Credit, CreditFacts } from "../credits/judge-credit.ts";
import type { StepFailure } from "../workflow/failure.ts";
import type { CreditMemoInput } from "./credit-memo.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import type { TracedCall, TracedRun } from "./traced-run.ts";

export const creditAmountDiffers = "credit-amount-differs";

/** Nobody else is waiting on it, and the customer is. */
export const amountDueInMs = 24 * 60 * 60 * 1_000;

/** Makes sure that the ERP holds exactly one draft for the request, under its reference. */
export async function draftCredit(
  { platforms: { erp }, policy }: FlowDependencies,
  run: TracedRun,
  input: CreditMemoInput,
  { facts, credit }: { facts: CreditFacts; credit: Credit },
): Promise<ErpCreditMemo> {
  const { creditMemoRef: reference, invoiceNumber, accountKey } = input;
  const knownBefore = new Set(facts.memos.map(({ erpId }) => erpId));
  const find: TracedCall<ErpCreditMemo | undefined> = async (origin) => {
    const memos = await findCreditMemos(erp, origin, { invoiceNumber });
    if (!memos.ok) return memos;
    const own = memos.value.find((memo) => memo.reference === reference);
    if (own !== undefined || credit.way === "own") return succeed(own);
    // The ERP drafted it in the name of the invoice; runs of one account take turns, so it is no other request's.
    return succeed(memos.value.find(({ state, erpId }) => state === "draft" && !knownBefore.has(erpId)));
  };
  const create: TracedCall<ErpCreditMemo> = async (origin) => {
    if (credit.way === "own") {
      const { currency } = credit.amount;
      const lines = creditLines(input, facts, credit, policy.creditAccount);
      const { reason } = input.wanted;
      return createCreditMemo(erp, origin, { reference, invoiceNumber, accountKey, currency, reason, lines });
    }
    const drafted = await draftCorrectiveCreditMemo(erp, origin, facts.invoice.erpId);
    if (!drafted.ok) return drafted;
    const found = await find(origin);
    if (!found.ok) return found;
    return found.value === undefined
      ? fail({ kind: "retryable", detail: `the ERP does not show the credit memo of ${invoiceNumber} yet` })
      : succeed(found.value);
  };
  const draft = await run.ensure<ErpCreditMemo>("draft-credit-memo", find, create, (origin, { erpId }) =>
    withdrawDraft(erp, origin, erpId),
  );
  if (draft.reference === reference) return draft;
  return run.write("claim-credit-memo", async (origin) => {
    const now = await readCreditMemo(erp, origin, draft.erpId);
    if (!now.ok) return now;
    if (now.value === undefined) return fail(memoGone(draft.creditMemoNumber));
    return now.value.reference === reference
      ? succeed(now.value)
      : claimCreditMemo(erp, origin, now.value, reference);
  });
}

/**
 * Has the ERP cancel the invoice. That can break off in the middle, and what it left is taken from there: a posted credit
 * memo is what was wanted, a drafted one is posted by the next step, and after nothing it is tried again. Answers
 * the credit memo.
 */
export function cancelByMemo(
  { platforms: { erp } }: FlowDependencies,
  run: TracedRun,
  { invoiceNumber }: CreditMemoInput,
  { invoice, memos }: CreditFacts,
): Promise<ErpCreditMemo> {
  const knownBefore = new Set(memos.map(({ erpId }) => erpId));
  const find: TracedCall<ErpCreditMemo | undefined> = async (origin) => {
    const found = await findCreditMemos(erp, origin, { invoiceNumber });
    return found.ok ? succeed(found.value.find(({ erpId }) => !knownBefore.has(erpId))) : found;
  };
  return run.ensure<ErpCreditMemo>(
    "cancel-invoice",
    find,
    async (origin) => {
      const canceled = await cancelInvoice(erp, origin, invoice.erpId);
      if (!canceled.ok) return canceled;
      const left = await find(origin);
      if (!left.ok) return left;
      if (left.value !== undefined) return succeed(left.value);
      const detail = `canceling invoice ${invoiceNumber} broke off before anything was done`;
      return fail({ kind: "retryable", detail });
    },
    (origin, { erpId }) => withdrawDraft(erp, origin, erpId),
  );
}

/** Lets nothing be posted that is not what was agreed: finance puts the draft right, or the request is given up. */
export async function checkAmount(
  { platforms: { erp } }: FlowDependencies,
  run: TracedRun,
  { creditMemoRef, invoiceNumber, wanted }: CreditMemoInput,
  { credit, draft }: { credit: Credit; draft: ErpCreditMemo },
): Promise<void> {
  // At the invoice's prices each line may be rounded otherwise; an amount was asked for to the last cent.
  const tolerance = wanted.lines?.length ?? 0;
  let total = draft.total;
  for (let look = 2; Math.abs(total.minor - credit.amount.minor) > tolerance; look += 1) {
    const say = (minor: number) => `${formatMinor(minor, total.currency)} ${total.currency}`;
    await run.raise({
      code: creditAmountDiffers,
      detail:
        `Credit memo ${draft.creditMemoNumber} of invoice ${invoiceNumber} comes to ${say(total.minor)} in the ERP, and ` +
        `${say(credit.amount.minor)} was agreed. It is a draft and nothing is credited yet. Correct the draft in the ERP, then ` +
        "resolve with 'retry'; or 'compensate' deletes it and ends the request.",
      owner: "finance",
      dueInMs: amountDueInMs,
      blocks: [`credit on invoice ${invoiceNumber}`],
      subject: creditMemoRef,
    });
    total = await run.read(`read-draft-${look}`, async (origin) => {
      const memo = await readCreditMemo(erp, origin, draft.erpId);
      if (!memo.ok) return memo;
      return memo.value === undefined ? fail(memoGone(draft.creditMemoNumber)) : succeed(memo.value.total);
    });
  }
}

/** Posts the draft, once; answers it as posted. */
export function postCredit(
  { platforms: { erp } }: FlowDependencies,
  run: TracedRun,
  { erpId, creditMemoNumber }: ErpCreditMemo,
): Promise<ErpCreditMemo> {
  const read: TracedCall<ErpCreditMemo> = async (origin) => {
    const memo = await readCreditMemo(erp, origin, erpId);
    if (!memo.ok) return memo;
    return memo.value === undefined ? fail(memoGone(creditMemoNumber)) : succeed(memo.value);
  };
  return run.ensure<ErpCreditMemo>(
    "post-credit-memo",
    async (origin) => {
      const memo = await read(origin);
      return memo.ok && memo.value.state === "draft" ? succeed(undefined) : memo;
    },
    async (origin) => {
      const posted = await postCreditMemo(erp, origin, erpId);
      return posted.ok ? read(origin) : posted;
    },
    // Only met when the workflow was canceled while this very step was under way.
    async () => fail(creditPosted(creditMemoNumber)),
  );
}

async function withdrawDraft(
  erp: FlowDependencies["platforms"]["erp"],
  origin: CallOrigin,
  erpId: string,
): Promise<Outcome<unknown, StepFailure>> {
  const memo = await readCreditMemo(erp, origin, erpId);
  if (!memo.ok || memo.value === undefined) return memo;
  return memo.value.state === "draft"
    ? deleteCreditMemo(erp, origin, erpId)
    : fail(creditPosted(memo.value.creditMemoNumber));
}

function creditLines(
  { wanted: { lines } }: CreditMemoInput,
  facts: CreditFacts,
  { amount }: Credit,
  accountNumber: string,
): NewCreditLine[] {
  if (lines === undefined)
    return [{ accountNumber, amountWithTax: decimalOfMinor(amount.minor, amount.currency) }];
  return lines.map(({ productCode, quantity }) => {
    const line = facts.lines.find((one) => one.productCode === productCode);
    const { unitPrice = 0, discountPercent = 0 } = line ?? {};
    return { productCode, quantity, unitPrice, discountPercent };
  });
}

function memoGone(creditMemoNumber: string): StepFailure {
  const detail = `the ERP no longer has the draft ${creditMemoNumber}; somebody may have deleted it. 'compensate' ends the request`;
  return { kind: "rejected", code: "credit-memo-gone", detail };
}

function creditPosted(creditMemoNumber: string): StepFailure {
  const detail = `credit memo ${creditMemoNumber} is posted; finance takes that back in the ERP. When that is done, resolve with 'skip'`;
  return { kind: "rejected", code: "credit-memo-posted", detail };
}
