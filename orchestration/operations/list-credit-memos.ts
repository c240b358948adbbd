import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import type { ErpCreditMemo } from "../connectors/erp/credit-memo-map.ts";
import { findCreditMemos } from "../connectors/erp/find-credit-memos.ts";
import { canonicalCreditMemo } from "./canonical-credit-memo.ts";
import { cursorParts, parameterInvalid } from "./cursor.ts";
import { platformFailure, rejected } from "./failure.ts";
import { type OperationDependencies, originOf } from "./operation-dependencies.ts";
import { pageOf } from "./page.ts";

/** What one answer has room for, and what a caller gets who names no limit. */
const roomForAtMost = 500;

/** Sorts drafts, which have no day yet, before all that are posted. */
const notYet = "9999-12-31";

const positionParts = [cursorParts.day, cursorParts.text];

const { failure } = rejected("must be given, or accountKey", parameterInvalid);
const nothingNamed = { ok: false, failure: { ...failure, pointer: "/query/invoiceNumber" } } as const;

/** The credit memos of an invoice or of a customer, the newest first. */
export function listCreditMemos({
  platforms,
  clock,
}: OperationDependencies): OperationHandler<"list-credit-memos"> {
  return async ({ invoiceNumber, accountKey, cursor, limit = roomForAtMost }, context) => {
    if (invoiceNumber === undefined && accountKey === undefined) return nothingNamed;
    const pageFrom = (memos: readonly ErpCreditMemo[]) =>
      pageOf(memos, {
        list: { name: `credit-memos ${invoiceNumber ?? ""} ${accountKey ?? ""}`, parts: positionParts },
        ...{ cursor, limit, order: "descending" },
        positionOf: ({ postedOn = notYet, creditMemoNumber }) => [postedOn, creditMemoNumber],
      });
    const wellFormed = pageFrom([]);
    if (!wellFormed.ok) return wellFormed.failure;
    const asOf = new Date(clock.nowMs()).toISOString();
    const name = invoiceNumber === undefined ? { accountKey: accountKey ?? "" } : { invoiceNumber };
    const found = await findCreditMemos(platforms.erp, originOf(context), name);
    if (!found.ok) return platformFailure("erp", found.failure, clock.nowMs());
    const page = pageFrom(
      found.value.filter((memo) => accountKey === undefined || memo.accountKey === accountKey),
    );
    if (!page.ok) return page.failure;
    const { items, ...next } = page.value;
    return {
      ok: true,
      value: { items: items.map((memo) => canonicalCreditMemo(memo, asOf)), ...next },
    };
  };
}
