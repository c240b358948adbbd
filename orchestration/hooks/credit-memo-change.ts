import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import type { ErpCreditMemo } from "../connectors/erp/credit-memo-map.ts";
import { readCreditMemoConcern } from "../credits/credit-memo-concern.ts";
import type { IdentityMap } from "../identity/identity-map.ts";
import type { Engine } from "../workflow/engine.ts";
import type { EngineFailure, StepFailure } from "../workflow/failure.ts";
import { isPosted, type PostedCreditInput, postedCreditName } from "../workflows/posted-credit.ts";
import { creditMemoChanged } from "../workflows/refund.ts";

/**
 * Tells the request of a credit memo that it has changed, and begins the process of one that finance has posted without
 * a request, if its invoice is one of ours. One that is done is left alone. Safe to repeat with the same `signalId`.
 */
export async function reportCreditMemoChange(
  {
    processes,
    identity,
  }: {
    processes: Pick<Engine, "signal" | "start">;
    identity: Pick<IdentityMap, "canonicalKeyOf" | "platformIdsOf">;
  },
  memo: ErpCreditMemo,
  {
    signalId,
    correlationId,
    traceparent,
  }: Pick<CallOrigin, "correlationId" | "traceparent"> & { signalId: string },
): Promise<Outcome<undefined, EngineFailure>> {
  const { erpId, accountKey } = memo;
  const concern = await readCreditMemoConcern(identity, memo);
  if (!concern.ok) return unread(concern.failure);
  if (concern.value.kind === "requested") {
    const { workflowId } = concern.value;
    const told = await processes.signal({ workflowId, signalId, name: creditMemoChanged, data: {} });
    const isOver = !told.ok && (told.failure.kind === "not-found" || told.failure.kind === "ended");
    return told.ok || isOver ? succeed(undefined) : told;
  }

  if (!isPosted(memo) || concern.value.kind === "none") return succeed(undefined);
  const input: PostedCreditInput = { creditMemoErpId: erpId };
  const started = await processes.start({
    ...{ workflow: postedCreditName, workflowId: `${postedCreditName}-${erpId}`, key: accountKey, input },
    correlationId,
    ...(traceparent === undefined ? {} : { traceparent }),
  });
  return started.ok ? succeed(undefined) : started;
}

function unread({ detail }: StepFailure): Outcome<never, EngineFailure> {
  return fail({ kind: "no-responder", detail });
}
