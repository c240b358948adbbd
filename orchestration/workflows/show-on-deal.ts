import { succeed } from "#contracts/runtime/outcome.ts";
import { readDeal } from "../connectors/crm/read-deal.ts";
import { type DealState, updateDeal } from "../connectors/crm/update-deal.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import type { TracedRun } from "./traced-run.ts";

/** Shows the salesperson what became of a contract. Answers the deal's id, if the CRM has a deal of it. */
export async function showOnDeal(
  { platforms: { crm }, identity }: FlowDependencies,
  run: TracedRun,
  { step, contractRef, state }: { step: string; contractRef: string; state: DealState },
): Promise<string | undefined> {
  const shown = await run.write<{ dealId?: string } | undefined>(step, async (origin) => {
    // The deal itself carries the reference only once quote to cash has finished.
    const known = await identity.platformIdsOf("deal", contractRef);
    if (!known.ok) return known;
    const dealId = known.value.crm;
    const deal = await readDeal(crm, origin, dealId === undefined ? { contractRef } : { dealId });
    if (!deal.ok) return deal;
    if (deal.value === undefined) return succeed({});
    return updateDeal(crm, origin, deal.value.dealId, { state }, deal.value.state);
  });
  // A person may have skipped it.
  return shown?.dealId;
}
