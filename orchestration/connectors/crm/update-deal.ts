import { operations } from "#contracts/generated/platforms/crm/operations.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import type { SendToCrm } from "./send.ts";

/** The state of a transaction as a salesperson sees it on the deal. */
export type DealState =
  | "order-accepted"
  | "order-canceled"
  | "invoiced"
  | "invoice-disputed"
  | "invoice-overdue"
  | "invoice-canceled"
  | "billing-profile-mismatch"
  | "invoice-credited"
  | "invoice-partly-credited";

/** What Concordat writes on a deal; what is left out stays as it is. */
export interface DealChange {
  readonly state: DealState;
  readonly contractRef?: string;
  readonly orderNumber?: string;
  readonly invoiceNumber?: string;
}

/** Writes the transaction's state and links on its deal. Setting the same values again changes nothing. */
export async function updateDeal(
  send: SendToCrm,
  origin: CallOrigin,
  dealId: string,
  change: DealChange,
  stateBefore?: string,
): Promise<Outcome<{ readonly dealId: string }, StepFailure>> {
  const { state, contractRef, orderNumber, invoiceNumber } = change;
  const answer = await send({
    operation: operations.updateDeal,
    origin,
    effect: "write",
    path: { objectId: dealId },
    body: {
      properties: {
        concordat_state: state,
        ...(contractRef === undefined ? {} : { concordat_contract_ref: contractRef }),
        ...(orderNumber === undefined ? {} : { erp_order_no: orderNumber }),
        ...(invoiceNumber === undefined ? {} : { erp_invoice_no: invoiceNumber }),
      },
      objectWriteTraceId: origin.correlationId,
    },
    ...(stateBefore === undefined ? {} : { stateBefore }),
    stateAfter: state,
  });
  return answer.ok ? succeed({ dealId }) : answer;
}
