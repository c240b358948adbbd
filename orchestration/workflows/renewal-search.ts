import { fail, succeed } from "#contracts/runtime/outcome.ts";
import { searchEndingDeals } from "../connectors/crm/search-ending-deals.ts";
import { dateOf } from "../identity/contract-term.ts";
import type { Slot } from "../schedules/schedule.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import { type BusinessWorkflow, businessWorkflow, type Process } from "./process.ts";
import { startRenewal } from "./start-renewal.ts";
import { tracedRun } from "./traced-run.ts";

export interface RenewalSearchResult {
  readonly found: number;
}

export const renewalSearchName = "renewal-search";

const dayMs = 86_400_000;
/** How long after its end a contract is still found: nobody may have looked for days. */
const lookBackMs = 30 * dayMs;

export const renewalSearchProcess: Process = {
  name: renewalSearchName,
  does: "Finds the contracts that near their end, and starts the renewal of each, once.",
  owner: "sales-operations",
  triggers: [{ kind: "schedule", name: renewalSearchName }],
  states: ["searched", "started"],
  promise: {
    withinMs: 900_000,
    says: "every contract is found on the day from which its renewal is offered",
  },
  steps: [
    {
      name: "search-ending-deals",
      does: "searches the CRM, behind everybody else, for won deals that end soon",
    },
    { name: "start-renewals", does: "starts the renewal of each contract, once" },
  ],
  compensation: "None: it changes nothing itself.",
  exceptions: [],
  decisions: { skippable: [], noReturnAfter: "none", tooLate: [] },
};

/** The look-ahead is weeks and each look sees it anew, so what the CRM's index does not show yet is found the next time. */
export function renewalSearch(d: FlowDependencies): BusinessWorkflow<Slot, RenewalSearchResult> {
  return businessWorkflow(renewalSearchProcess, { version: 1 }, async (engineRun, { slotMs, everyMs }) => {
    const run = tracedRun(engineRun, d.callTimeLimitMs);
    const from = dateOf(slotMs - lookBackMs);
    // What would come due before the next look is found in this one.
    const to = dateOf(slotMs + everyMs + d.policy.renewalLeadDays * dayMs);
    const contractRefs = await run.read("search-ending-deals", async (origin) => {
      const deals = await searchEndingDeals(
        d.platforms.crm,
        { ...origin, callClass: "background" },
        { from, to },
      );
      return deals.ok ? succeed(deals.value.flatMap(({ contractRef }) => contractRef ?? [])) : deals;
    });
    await run.write("start-renewals", async (origin) => {
      for (const contractRef of contractRefs) {
        const started = await startRenewal(d.processes, contractRef, origin);
        if (!started.ok) return fail({ kind: "retryable", detail: started.failure.detail });
      }
      return succeed({});
    });
    return { found: contractRefs.length };
  });
}
