import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import type { SendToErp } from "./send.ts";

/**
 * Ships an order in full and posts its invoice. The ERP answers nothing and deletes the order, so repeating it answers
 * `order-gone`: find the invoice by the order's number (find-invoices.ts).
 */
export async function shipAndInvoice(
  send: SendToErp,
  origin: CallOrigin,
  orderErpId: string,
): Promise<Outcome<"done" | "order-gone", StepFailure>> {
  const answer = await send({
    operation: operations.shipAndInvoiceSalesOrder,
    origin,
    effect: "write",
    path: { salesOrderId: orderErpId },
    absentOn: [404],
    stateBefore: "accepted",
    stateAfter: "invoiced",
  });
  if (!answer.ok) return answer;
  return succeed(answer.value.absent ? "order-gone" : "done");
}
