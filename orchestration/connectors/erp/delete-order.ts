import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import type { SendToErp } from "./send.ts";

/**
 * Deletes an order that was not shipped. Repeating it answers `order-gone`, and so does an order that was invoiced in
 * full meanwhile: look for its invoice before relying on it.
 */
export async function deleteOrder(
  send: SendToErp,
  origin: CallOrigin,
  orderErpId: string,
): Promise<Outcome<"done" | "order-gone", StepFailure>> {
  const answer = await send({
    operation: operations.deleteSalesOrder,
    origin,
    effect: "write",
    path: { salesOrderId: orderErpId },
    absentOn: [404],
    stateBefore: "accepted",
    stateAfter: "deleted",
  });
  if (!answer.ok) return answer;
  return succeed(answer.value.absent ? "order-gone" : "done");
}
