import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import type { SalesCreditMemoPage } from "#contracts/generated/platforms/erp/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { withoutAbsent } from "../without-absent.ts";
import { type ChangedPage, changedQuery, nextPage } from "./changed-since.ts";
import { type CreditMemosRead, creditMemosRead } from "./credit-memos-read.ts";
import type { SendToErp } from "./send.ts";

/** Lists the credit memos that have changed since a time, a page at a time. */
export async function listChangedCreditMemos(
  send: SendToErp,
  origin: CallOrigin,
  page: ChangedPage,
): Promise<Outcome<CreditMemosRead & { readonly next?: string }, StepFailure>> {
  const answer = await send({
    operation: operations.listSalesCreditMemos,
    origin,
    effect: "read",
    query: changedQuery(page),
  });
  if (!answer.ok) return answer;
  const rows = (answer.value.body as SalesCreditMemoPage).value;
  return succeed(withoutAbsent({ ...creditMemosRead(rows), next: nextPage(page, rows.length) }));
}
