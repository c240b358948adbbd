import type { CreditDecision } from "#contracts/generated/canonical/types.ts";
import { CreditDecision as validate } from "#contracts/generated/canonical/validators.js";
import { fail, succeed } from "#contracts/runtime/outcome.ts";
import { violationsOf } from "#contracts/runtime/validation.ts";
import { formatMinor } from "../connectors/amount.ts";
import type { Credit } from "../credits/judge-credit.ts";
import type { Resolution, ResolutionData } from "../workflow/exception.ts";
import type { CreditMemoInput } from "./credit-memo.ts";
import type { TracedRun } from "./traced-run.ts";

export const creditApprovalNeeded = "credit-approval-needed";

/** Finance has a working day: the customer was told that somebody looks at it. */
export const approvalDueInMs = 24 * 60 * 60 * 1_000;

/** What finance decides about a credit. */
export const creditDecision: ResolutionData<CreditDecision> = {
  contract: "CreditDecision",
  read(data) {
    const violation = violationsOf(validate, data)[0];
    return violation === undefined ? succeed(data as CreditDecision) : fail(violation);
  },
};

/** Waits until somebody else than who asked has decided. */
export async function approveCredit(
  run: TracedRun,
  { creditMemoRef, invoiceNumber, accountKey, requestedBy, wanted: { reason } }: CreditMemoInput,
  { amount }: Credit,
): Promise<Resolution<CreditDecision> & { readonly data: CreditDecision }> {
  const sum = `${formatMinor(amount.minor, amount.currency)} ${amount.currency}`;
  for (;;) {
    const { data, ...resolution } = await run.raise(
      {
        code: creditApprovalNeeded,
        detail:
          `${requestedBy} asks to credit ${sum} on invoice ${invoiceNumber} of ${accountKey}: ${reason}\n` +
          "That is above what goes through without finance. Somebody else than who asked decides: resolve with data " +
          '{"approved": true} to post it, or {"approved": false} to end the request.',
        owner: "finance",
        dueInMs: approvalDueInMs,
        blocks: [`credit of ${sum} on invoice ${invoiceNumber}`],
        subject: creditMemoRef,
        notBy: requestedBy,
      },
      creditDecision,
    );
    // Anything else than a decision leaves it undecided.
    if (resolution.action === "resolve" && data !== undefined) return { ...resolution, data };
  }
}
