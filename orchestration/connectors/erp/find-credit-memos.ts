import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import type { SalesCreditMemoPage } from "#contracts/generated/platforms/erp/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { creditMemoOf, type ErpCreditMemo } from "./credit-memo-map.ts";
import { equals } from "./filter.ts";
import type { SendToErp } from "./send.ts";

/** By what credit memos are found. The reference is the external document number. */
export type CreditMemoName =
  | { readonly invoiceNumber: string }
  | { readonly accountKey: string }
  | { readonly reference: string };

/** The most that are found: no invoice of ours comes near. */
const atMost = 500;

/** Finds credit memos, drafts included, the newest first. */
export async function findCreditMemos(
  send: SendToErp,
  origin: CallOrigin,
  name: CreditMemoName,
): Promise<Outcome<readonly ErpCreditMemo[], StepFailure>> {
  const answer = await send({
    operation: operations.listSalesCreditMemos,
    origin,
    effect: "read",
    query: { $filter: filterOf(name), $orderby: "creditMemoDate desc,number desc", $top: String(atMost) },
    stateAfter: (body) => (body as SalesCreditMemoPage).value[0]?.status ?? "absent",
  });
  if (!answer.ok) return answer;
  const memos: ErpCreditMemo[] = [];
  for (const row of (answer.value.body as SalesCreditMemoPage).value) {
    const memo = creditMemoOf(row);
    if (!memo.ok) return memo;
    memos.push(memo.value);
  }
  return succeed(memos);
}

function filterOf(name: CreditMemoName): string {
  if ("invoiceNumber" in name) return equals("invoiceNumber", name.invoiceNumber);
  if ("accountKey" in name) return equals("customerNumber", name.accountKey);
  return equals("externalDocumentNumber", name.reference);
}
