import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import type { Customer } from "#contracts/generated/platforms/erp/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { customerOf, type ErpCustomer } from "./map.ts";
import type { SendToErp } from "./send.ts";

/** Reads one customer account by the ERP's own id, or `undefined` if there is none. By account key: find-customer.ts. */
export async function readCustomer(
  send: SendToErp,
  origin: CallOrigin,
  erpId: string,
): Promise<Outcome<ErpCustomer | undefined, StepFailure>> {
  const answer = await send({
    operation: operations.readCustomer,
    origin,
    effect: "read",
    path: { customerId: erpId },
    absentOn: [404],
  });
  if (!answer.ok) return answer;
  return answer.value.absent ? succeed(undefined) : customerOf(answer.value.body as Customer);
}
