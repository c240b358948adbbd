import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import type { SalesCreditMemo } from "#contracts/generated/platforms/erp/types.ts";
import type { Outcome } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { creditMemoOf, type ErpCreditMemo } from "./credit-memo-map.ts";
import type { SendToErp } from "./send.ts";

/** Writes our reference on a draft. Setting the same again changes nothing; a draft that was changed meanwhile is `retryable`. */
export async function claimCreditMemo(
  send: SendToErp,
  origin: CallOrigin,
  { erpId, etag }: Pick<ErpCreditMemo, "erpId" | "etag">,
  reference: string,
): Promise<Outcome<ErpCreditMemo, StepFailure>> {
  const answer = await send({
    operation: operations.updateSalesCreditMemo,
    origin,
    effect: "write",
    path: { salesCreditMemoId: erpId },
    headers: { "if-match": etag },
    body: { externalDocumentNumber: reference },
    stateAfter: (body) => (body as SalesCreditMemo).status,
  });
  return answer.ok ? creditMemoOf(answer.value.body as SalesCreditMemo) : answer;
}
