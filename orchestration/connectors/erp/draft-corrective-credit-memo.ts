import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import type { SendToErp } from "./send.ts";

/**
 * Makes the ERP draft a credit memo over all of an invoice of which nothing has been paid or credited. It answers
 * nothing, and again makes another one: find the draft by the invoice's number before and after (find-credit-memos.ts).
 */
export async function draftCorrectiveCreditMemo(
  send: SendToErp,
  origin: CallOrigin,
  invoiceErpId: string,
): Promise<Outcome<undefined, StepFailure>> {
  const answer = await send({
    operation: operations.makeCorrectiveCreditMemo,
    origin,
    effect: "write",
    path: { salesInvoiceId: invoiceErpId },
    stateAfter: "credit memo drafted",
  });
  return answer.ok ? succeed(undefined) : answer;
}
