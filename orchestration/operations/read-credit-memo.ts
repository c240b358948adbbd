import type { CreditMemo, WorkflowStatus } from "#contracts/generated/canonical/types.ts";
import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { findCreditMemos } from "../connectors/erp/find-credit-memos.ts";
import { readCreditMemo as readById } from "../connectors/erp/read-credit-memo.ts";
import { creditApprovalNeeded } from "../workflows/credit-approval.ts";
import { creditMemoWorkflowId } from "../workflows/start-credit-memo.ts";
import { canonicalCreditMemo } from "./canonical-credit-memo.ts";
import { notFound, platformFailure } from "./failure.ts";
import { type OperationDependencies, originOf } from "./operation-dependencies.ts";

/** What became of a request: the ERP's credit memo once there is one, before that how far its process is. */
export function readCreditMemo(d: OperationDependencies): OperationHandler<"read-credit-memo"> {
  return async ({ creditMemoRef }, context) => {
    const origin = originOf(context);
    const asOf = new Date(d.clock.nowMs()).toISOString();
    const { erp } = d.platforms;
    const workflowId = creditMemoWorkflowId(creditMemoRef);

    // Canceling an invoice posts a memo that does not bear the reference; such a one is known by its link.
    const link = await d.identity.platformIdsOf("credit-memo", creditMemoRef);
    const erpId = link.ok ? link.value.erp : undefined;
    const found =
      erpId === undefined
        ? await findCreditMemos(erp, origin, { reference: creditMemoRef })
        : await readById(erp, origin, erpId);
    if (!found.ok) return platformFailure("erp", found.failure, d.clock.nowMs());
    const memo = Array.isArray(found.value) ? found.value[0] : found.value;
    if (memo !== undefined)
      return { ok: true, value: { ...canonicalCreditMemo(memo, asOf), creditMemoRef, workflowId } };

    const workflow = await d.records.readWorkflow(workflowId);
    if (workflow === undefined) return notFound(`There is no request ${creditMemoRef}.`);
    const state = await stateOf(d, workflow);
    return {
      ok: true,
      value: { creditMemoRef, accountKey: workflow.key, state, workflowId, links: {}, asOf },
    };
  };
}

async function stateOf(
  { records }: OperationDependencies,
  { state, openExceptions }: WorkflowStatus,
): Promise<CreditMemo["state"]> {
  if (state === "completed" || state === "canceled") return "declined";
  for (const exceptionId of openExceptions) {
    const exception = await records.readException(exceptionId);
    if (exception?.code === creditApprovalNeeded) return "awaiting-approval";
  }
  return "requested";
}
