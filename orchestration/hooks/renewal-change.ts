import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CrmDeal } from "../connectors/crm/map.ts";
import { isRenewal } from "../identity/renewal-ref.ts";
import type { Engine } from "../workflow/engine.ts";
import type { EngineFailure } from "../workflow/failure.ts";
import { renewalDecided, renewalName } from "../workflows/renewal.ts";

/** Tells a renewal that its deal has another stage. A deal that renews nothing, or whose renewal has ended, is left alone. Safe to repeat. */
export async function reportRenewalChange(
  engine: Pick<Engine, "signal">,
  { contractRef, stage }: Pick<CrmDeal, "contractRef" | "stage">,
  signalId: string,
): Promise<Outcome<undefined, EngineFailure>> {
  if (contractRef === undefined || !isRenewal(contractRef)) return succeed(undefined);
  const workflowId = `${renewalName}-${contractRef}`;
  const told = await engine.signal({
    workflowId,
    signalId,
    name: renewalDecided,
    data: { stage: stage ?? null },
  });
  if (told.ok || told.failure.kind === "not-found" || told.failure.kind === "ended")
    return succeed(undefined);
  return told;
}
