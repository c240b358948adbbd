import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import type { SalesCreditMemoLinePage } from "#contracts/generated/platforms/erp/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import type { SendToErp } from "./send.ts";

/** Pieces of a product that a credit memo takes back. */
export interface CreditedPieces {
  readonly productCode: string;
  readonly quantity: number;
}

/** Reads which products a credit memo takes back. What it credits on an account of the books is no product, and left out. */
export async function readCreditMemoLines(
  send: SendToErp,
  origin: CallOrigin,
  creditMemoErpId: string,
): Promise<Outcome<readonly CreditedPieces[], StepFailure>> {
  const answer = await send({
    operation: operations.listSalesCreditMemoLines,
    origin,
    effect: "read",
    path: { salesCreditMemoId: creditMemoErpId },
  });
  if (!answer.ok) return answer;
  const items = (answer.value.body as SalesCreditMemoLinePage).value.filter(
    ({ lineType }) => lineType === "Item",
  );
  return succeed(items.map(({ lineObjectNumber: productCode, quantity }) => ({ productCode, quantity })));
}
