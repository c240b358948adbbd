import type { SalesCreditMemo } from "#contracts/generated/platforms/erp/types.ts";
import { type CreditMemoTies, creditMemoOf, creditMemoTies, type ErpCreditMemo } from "./credit-memo-map.ts";
import { type DocumentsRead, documentsRead, type UnreadDocument } from "./documents-read.ts";

/** What it belongs to can be read of any, and says whether it concerns us. */
export type UnreadCreditMemo = UnreadDocument & CreditMemoTies & { readonly kind: "credit-memo" };

export type CreditMemosRead = DocumentsRead<ErpCreditMemo, UnreadCreditMemo>;

export function creditMemosRead(rows: readonly SalesCreditMemo[]): CreditMemosRead {
  return documentsRead(rows, creditMemoOf, (row) => ({
    kind: "credit-memo" as const,
    ...creditMemoTies(row),
  }));
}
