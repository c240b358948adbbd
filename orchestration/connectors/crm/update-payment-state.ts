import { operations } from "#contracts/generated/platforms/crm/operations.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import type { SendToCrm } from "./send.ts";

/** How a customer pays, as a salesperson sees it on the company. `current`: nothing is overdue. */
export type PaymentState = "current" | "overdue-in-grace" | "support-held" | "shipping-blocked";

/** Writes how a customer pays on its company, which its account key names. `false` if the CRM has no such company. */
export async function updatePaymentState(
  send: SendToCrm,
  origin: CallOrigin,
  accountKey: string,
  state: PaymentState,
): Promise<Outcome<boolean, StepFailure>> {
  const answer = await send({
    operation: operations.updateCompany,
    origin,
    effect: "write",
    path: { objectId: accountKey },
    query: { idProperty: "concordat_account_key" },
    body: { properties: { payment_state: state }, objectWriteTraceId: origin.correlationId },
    absentOn: [404],
    stateAfter: state,
  });
  return answer.ok ? succeed(!answer.value.absent) : answer;
}
