import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import type { SendToErp } from "./send.ts";

/**
 * Posts a drafted credit memo: from then on the customer owes less. The ERP answers nothing and refuses to post it
 * again, so read it (read-credit-memo.ts) before the first request and after `outcome-unknown`.
 */
export async function postCreditMemo(
  send: SendToErp,
  origin: CallOrigin,
  erpId: string,
): Promise<Outcome<undefined, StepFailure>> {
  const answer = await send({
    operation: operations.postSalesCreditMemo,
    origin,
    effect: "write",
    path: { salesCreditMemoId: erpId },
    stateBefore: "Draft",
    stateAfter: "posted",
  });
  return answer.ok ? succeed(undefined) : answer;
}
