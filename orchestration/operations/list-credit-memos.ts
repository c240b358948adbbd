import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { findCreditMemos } from "../connectors/erp/find-credit-memos.ts";
import { canonicalCreditMemo } from "./canonical-credit-memo.ts";
import { platformFailure, rejected } from "./failure.ts";
import { type OperationDependencies, originOf } from "./operation-dependencies.ts";

/** The credit memos of an invoice or of a customer, the newest first. */
export function listCreditMemos({
  platforms,
  clock,
}: OperationDependencies): OperationHandler<"list-credit-memos"> {
  return async ({ invoiceNumber, accountKey }, context) => {
    if (invoiceNumber === undefined && accountKey === undefined)
      return rejected("Name an invoice or a customer account.", "nothing-named");
    const asOf = new Date(clock.nowMs()).toISOString();
    const name = invoiceNumber === undefined ? { accountKey: accountKey ?? "" } : { invoiceNumber };
    const found = await findCreditMemos(platforms.erp, originOf(context), name);
    if (!found.ok) return platformFailure("erp", found.failure, clock.nowMs());
    const items = found.value
      .filter((memo) => accountKey === undefined || memo.accountKey === accountKey)
      .map((memo) => canonicalCreditMemo(memo, asOf));
    return { ok: true, value: { items } };
  };
}
