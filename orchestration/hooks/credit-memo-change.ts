import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { ErpCreditMemo } from "../connectors/erp/credit-memo-map.ts";
import type { Engine } from "../workflow/engine.ts";
import type { EngineFailure } from "../workflow/failure.ts";
import { creditMemoChanged } from "../workflows/refund.ts";
import { creditMemoWorkflowId } from "../workflows/start-credit-memo.ts";

/**
 * Tells the request of a credit memo that it has changed. One that is not ours, or is done, is left alone. `processId`: who
 * has posted it, where that is known; a credit can be a part of another process.
 */
export async function reportCreditMemoChange(
  engine: Pick<Engine, "signal">,
  memo: Pick<ErpCreditMemo, "reference"> | undefined,
  signalId: string,
  processId?: string,
): Promise<Outcome<undefined, EngineFailure>> {
  const reference = memo?.reference;
  if (reference === undefined || !/^CM-[A-Z0-9-]{1,31}$/.test(reference)) return succeed(undefined);
  const workflowId = processId ?? creditMemoWorkflowId(reference);
  const told = await engine.signal({ workflowId, signalId, name: creditMemoChanged, data: {} });
  if (told.ok || told.failure.kind === "not-found" || told.failure.kind === "ended")
    return succeed(undefined);
  return told;
}
