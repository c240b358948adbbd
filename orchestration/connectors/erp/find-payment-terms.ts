import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import type { PaymentTermPage } from "#contracts/generated/platforms/erp/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { equals } from "./filter.ts";
import type { SendToErp } from "./send.ts";

export interface ErpPaymentTerms {
  readonly paymentTermsId: string;
  readonly code: string;
}

/** Finds payment terms by their code, or `undefined`. */
export async function findPaymentTerms(
  send: SendToErp,
  origin: CallOrigin,
  code: string,
): Promise<Outcome<ErpPaymentTerms | undefined, StepFailure>> {
  const answer = await send({
    operation: operations.listPaymentTerms,
    origin,
    effect: "read",
    query: { $filter: equals("code", code), $top: "1" },
  });
  if (!answer.ok) return answer;
  const row = (answer.value.body as PaymentTermPage).value[0];
  return succeed(row === undefined ? undefined : { paymentTermsId: row.id, code: row.code });
}
