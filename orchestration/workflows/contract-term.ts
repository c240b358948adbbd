import { succeed } from "#contracts/runtime/outcome.ts";
import { setContractEnd } from "../connectors/crm/set-contract-end.ts";
import { findEntitlement } from "../connectors/support/find-entitlement.ts";
import { entitlementKeyOf } from "../connectors/support/map.ts";
import { upsertEntitlement } from "../connectors/support/upsert-entitlement.ts";
import { dateOf, lastDayOfTerm } from "../identity/contract-term.ts";
import { isRenewal } from "../identity/renewal-ref.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import type { ProcessStep } from "./process.ts";
import type { TracedRun } from "./traced-run.ts";

export const contractTermSteps: readonly ProcessStep[] = [
  {
    name: "set-contract-term",
    does: "writes the first and last day of the contract on entitlement and deal",
  },
];

/**
 * The term of a new contract begins on the day on which it is invoiced, and its last day is written on entitlement and
 * deal. A renewed term begins where the one before ends, which its renewal sees to.
 */
export async function setContractTerm(
  { platforms: { crm, support }, policy }: FlowDependencies,
  run: TracedRun,
  { contractRef, dealId }: { readonly contractRef: string; readonly dealId: string | undefined },
): Promise<void> {
  if (isRenewal(contractRef)) return;
  const startsOn = dateOf(await run.nowMs());
  const endsOn = lastDayOfTerm(startsOn, policy.contractTermMonths);
  const entitlementKey = entitlementKeyOf(contractRef);
  await run.write("set-contract-term", async (origin) => {
    const before = await findEntitlement(support, origin, entitlementKey);
    if (!before.ok) return before;
    // Run again for a deal that was done before: what is agreed stays.
    const agreed = before.value?.endsOn;
    if (before.value !== undefined && agreed === undefined) {
      const kept = await upsertEntitlement(
        support,
        origin,
        entitlementKey,
        { startsOn, endsOn },
        before.value.state,
      );
      if (!kept.ok) return kept;
    }
    // An order of the old system has no deal, and is not renewed by us.
    if (dealId === undefined) return succeed({ endsOn: agreed ?? endsOn });
    const shown = await setContractEnd(crm, origin, dealId, agreed ?? endsOn);
    return shown.ok ? succeed({ endsOn: agreed ?? endsOn }) : shown;
  });
}
