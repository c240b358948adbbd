import type { CreditMemo } from "#contracts/generated/canonical/types.ts";
import type { ErpCreditMemo } from "../connectors/erp/credit-memo-map.ts";
import { creditMemoWorkflowId } from "../workflows/start-credit-memo.ts";

const ownReference = /^CM-[A-Z0-9-]{1,31}$/;

/** A credit memo in the words of the canonical model. `asOf` is when the ERP was asked, RFC 3339. */
export function canonicalCreditMemo(
  { erpId, etag: _, reference = "", ...memo }: ErpCreditMemo,
  asOf: string,
): CreditMemo {
  const ours = ownReference.test(reference)
    ? { creditMemoRef: reference, workflowId: creditMemoWorkflowId(reference) }
    : {};
  return { ...memo, ...ours, links: { erp: erpId }, asOf };
}
