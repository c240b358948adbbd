import { succeed } from "#contracts/runtime/outcome.ts";
import { setContractEnd } from "../connectors/crm/set-contract-end.ts";
import { findEntitlement } from "../connectors/support/find-entitlement.ts";
import { upsertEntitlement } from "../connectors/support/upsert-entitlement.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import type { TracedRun } from "./traced-run.ts";

interface Contract {
  readonly contractRef: string;
  readonly accountKey: string;
  readonly entitlementKey: string;
  /** YYYY-MM-DD. */
  readonly endsOn: string;
}

/**
 * The customer goes on: the last day moves by a term from where it was, whenever that was decided, so that there is no gap.
 * Only the day: what an invoice in bad standing holds stays held.
 */
export async function extendContract(
  { platforms: { crm, support } }: FlowDependencies,
  run: TracedRun,
  contract: Contract & { readonly renewalRef: string; readonly dealId: string; readonly endedOn: string },
): Promise<void> {
  const { contractRef, renewalRef, accountKey, entitlementKey, endsOn, dealId } = contract;
  await run.write("extend-entitlement", async (origin) => {
    const extended = await upsertEntitlement(
      support,
      origin,
      entitlementKey,
      { endsOn },
      `until ${contract.endedOn}`,
    );
    if (!extended.ok) return extended;
    return setContractEnd(crm, origin, dealId, endsOn);
  });
  await run.emit("concordat.evt.subscriptions.subscription.renewed.v1", {
    subject: contractRef,
    data: { contractRef, renewalRef, accountKey, endsOn },
  });
}

/** The customer does not go on: support ends, unless its last day was moved by somebody else meanwhile. */
export async function endContract(
  { platforms: { support } }: FlowDependencies,
  run: TracedRun,
  { contractRef, accountKey, entitlementKey, endsOn }: Contract,
): Promise<void> {
  const ended = await run.write<boolean>("end-entitlement", async (origin) => {
    const before = await findEntitlement(support, origin, entitlementKey);
    if (!before.ok) return before;
    const { value } = before;
    if (value === undefined || (value.endsOn !== undefined && value.endsOn > endsOn)) return succeed(false);
    const change = { state: "revoked", holdReason: `contract ended on ${endsOn}` } as const;
    const revoked = await upsertEntitlement(support, origin, entitlementKey, change, value.state);
    return revoked.ok ? succeed(true) : revoked;
  });
  if (!ended) return;
  await run.emit("concordat.evt.subscriptions.subscription.ended.v1", {
    subject: contractRef,
    data: { contractRef, accountKey, endsOn },
  });
}
