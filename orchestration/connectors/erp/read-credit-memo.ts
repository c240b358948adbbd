import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import type { SalesCreditMemo } from "#contracts/generated/platforms/erp/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { creditMemoOf, type ErpCreditMemo } from "./credit-memo-map.ts";
import type { SendToErp } from "./send.ts";

/** Reads one credit memo by the ERP's own id, which posting does not change; `undefined` if there is none. */
export async function readCreditMemo(
  send: SendToErp,
  origin: CallOrigin,
  erpId: string,
): Promise<Outcome<ErpCreditMemo | undefined, StepFailure>> {
  const row = await readCreditMemoRow(send, origin, erpId);
  if (!row.ok) return row;
  return row.value === undefined ? succeed(undefined) : creditMemoOf(row.value);
}

/** The same as the ERP has it. */
export async function readCreditMemoRow(
  send: SendToErp,
  origin: CallOrigin,
  erpId: string,
): Promise<Outcome<SalesCreditMemo | undefined, StepFailure>> {
  const answer = await send({
    operation: operations.readSalesCreditMemo,
    origin,
    effect: "read",
    path: { salesCreditMemoId: erpId },
    absentOn: [404],
    stateAfter: (body) => (body as SalesCreditMemo).status,
  });
  if (!answer.ok) return answer;
  return succeed(answer.value.absent ? undefined : (answer.value.body as SalesCreditMemo));
}
