import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import type { SendToErp } from "./send.ts";

/** Deletes a draft. One that is gone already is as good; one that was posted is `rejected`. */
export async function deleteCreditMemo(
  send: SendToErp,
  origin: CallOrigin,
  erpId: string,
): Promise<Outcome<undefined, StepFailure>> {
  const answer = await send({
    operation: operations.deleteSalesCreditMemo,
    origin,
    effect: "write",
    path: { salesCreditMemoId: erpId },
    absentOn: [404],
    stateBefore: "Draft",
    stateAfter: "deleted",
  });
  return answer.ok ? succeed(undefined) : answer;
}
