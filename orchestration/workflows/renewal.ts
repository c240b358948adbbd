import { fail, succeed } from "#contracts/runtime/outcome.ts";
import type { CrmDeal } from "../connectors/crm/map.ts";
import { readDeal } from "../connectors/crm/read-deal.ts";
import { openRenewalDeal, stageRenewalDeal } from "../connectors/crm/renewal-deal.ts";
import { findEntitlement } from "../connectors/support/find-entitlement.ts";
import { entitlementKeyOf, type SupportEntitlement } from "../connectors/support/map.ts";
import { upsertEntitlement } from "../connectors/support/upsert-entitlement.ts";
import { dateOf, dayAfter, endOfDayMs, lastDayOfTerm } from "../identity/contract-term.ts";
import { nextTermRef } from "../identity/renewal-ref.ts";
import { copyLines } from "./copy-lines.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import { type BusinessWorkflow, businessWorkflow, type Process } from "./process.ts";
import { endContract, extendContract } from "./renewal-end.ts";
import {
  renewalAtRisk,
  renewalBlocked,
  renewalRiskDueInMs,
  renewalUndecided,
  untilNothingBlocks,
  warnOfRisk,
} from "./renewal-obstacles.ts";
import { type TracedRun, tracedRun } from "./traced-run.ts";

export interface RenewalInput {
  /** The reference of the contract whose term ends. */
  readonly contractRef: string;
}

export interface RenewalResult {
  readonly contractRef: string;
  readonly ended: "renewed" | "lost" | "nothing-to-renew";
  readonly renewalRef?: string;
  readonly dealId?: string;
  /** The last day of support, YYYY-MM-DD. */
  readonly endsOn?: string;
}

export const renewalName = "renewal";

/** The signal that the renewal deal has changed its stage. It carries nothing: the process reads the deal again. */
export const renewalDecided = "renewal-decided";

const dayMs = 86_400_000;
/** How often the deal is read without being told that it changed: webhooks get lost. */
const lookAgainAfterMs = dayMs;

export const renewalProcess: Process = {
  name: renewalName,
  does: "A contract that nears its end is offered again; when the customer agrees, support goes on without a gap, and otherwise it ends on its day.",
  owner: "sales-operations",
  triggers: [
    { kind: "schedule", name: "renewal-search" },
    { kind: "api", name: "POST /v1/subscriptions/{contractRef}/renewal" },
    { kind: "webhook", name: "crm deal.propertyChange dealstage of the renewal deal" },
  ],
  states: ["running-out", "offered", "won", "renewed", "lost", "ended"],
  promise: {
    withinMs: 60_000,
    says: "the renewal deal is there a minute after the contract was found, and support is extended a minute after it is won",
  },
  steps: [
    { name: "read-contract", does: "reads deal and entitlement of the term that ends" },
    { name: "read-standing", does: "reads the invoices of the customer in the ERP", numbered: true },
    { name: "judge-risk", does: "judges the customer's risk by invoices and entitlement" },
    {
      name: "open-renewal-deal",
      does: "creates the deal of the next term in the CRM, tied to company and deal, once",
    },
    { name: "read-lines", does: "reads the lines of the contract" },
    {
      name: "copy-line",
      does: "enters the lines of the contract on the renewal deal, each once",
      numbered: true,
    },
    { name: "stage-renewal-deal", does: "puts the deal where sales can win it" },
    { name: "read-renewal-deal", does: "reads what the customer has decided", numbered: true },
    {
      name: "keep-open",
      does: "takes the last day off the entitlement while nobody has decided when it has come",
    },
    { name: "extend-entitlement", does: "moves the last day of support by a term, and shows it on the deal" },
    { name: "end-entitlement", does: "ends support after its last day" },
  ],
  compensation: "None: an offer is not taken back by canceling; sales closes the deal as lost.",
  exceptions: [
    {
      code: renewalBlocked,
      owner: "finance",
      dueInMs: renewalRiskDueInMs,
      blocks: "the offer of the next term, while an invoice of the customer is not in good standing",
    },
    {
      code: renewalAtRisk,
      owner: "sales-operations",
      dueInMs: renewalRiskDueInMs,
      blocks: "nothing; somebody should talk to the customer",
    },
    {
      code: renewalUndecided,
      owner: "sales-operations",
      dueInMs: renewalRiskDueInMs,
      blocks: "the next term; support goes on until it is decided",
    },
  ],
  decisions: { skippable: ["stage-renewal-deal"], noReturnAfter: "none", tooLate: [] },
};

/** Its key is the contract: what it waits for takes weeks, and it changes nothing that other processes of the account do. */
export function renewal(d: FlowDependencies): BusinessWorkflow<RenewalInput, RenewalResult> {
  return businessWorkflow(renewalProcess, { version: 1 }, async (engineRun, { contractRef }) => {
    const run = tracedRun(engineRun, d.callTimeLimitMs);
    const { deal, entitlement } = await readContract(d, run, contractRef);
    if (entitlement === undefined || entitlement.state === "revoked" || deal.companyId === undefined) {
      return { contractRef, ended: "nothing-to-renew" };
    }
    const endsOn = entitlement.endsOn ?? dateOf(await run.nowMs());
    const { accountKey } = entitlement;
    const about = { contractRef, accountKey, entitlementKey: entitlement.entitlementKey };
    await untilNothingBlocks(d, run, { ...about, untilMs: endOfDayMs(endsOn) });
    const warning = await warnOfRisk(d, run, about);

    const renewalRef = nextTermRef(contractRef);
    const { companyId } = deal;
    const { dealId } = await run.write("open-renewal-deal", (origin) =>
      openRenewalDeal(d.platforms.crm, origin, {
        contractRef: renewalRef,
        of: deal,
        companyId,
        closesOn: endsOn,
      }),
    );
    await copyLines(d, run, { from: deal, dealId });
    await run.write("stage-renewal-deal", async (origin) => {
      const opened = await readDeal(d.platforms.crm, origin, { dealId });
      if (!opened.ok) return opened;
      // Sales may have been quicker than we are.
      return opened.value?.stage === undefined
        ? stageRenewalDeal(d.platforms.crm, origin, dealId)
        : succeed({ dealId });
    });

    const decision = await decided(d, run, { ...about, dealId, renewalRef, endsOn });
    if (warning !== undefined) {
      await run.closeException(warning, { action: "decided", by: "crm" });
    }
    const result = { contractRef, renewalRef, dealId };
    if (decision === "won") {
      const newEnd = lastDayOfTerm(dayAfter(endsOn), d.policy.contractTermMonths);
      await extendContract(d, run, { ...about, renewalRef, dealId, endsOn: newEnd, endedOn: endsOn });
      return { ...result, ended: "renewed", endsOn: newEnd };
    }
    await run.sleepUntil(endOfDayMs(endsOn));
    await endContract(d, run, { ...about, endsOn });
    return { ...result, ended: "lost", endsOn };
  });
}

function readContract(
  { platforms: { crm, support } }: FlowDependencies,
  run: TracedRun,
  contractRef: string,
) {
  return run.read<{ deal: CrmDeal; entitlement?: SupportEntitlement }>("read-contract", async (origin) => {
    const deal = await readDeal(crm, origin, { contractRef });
    if (!deal.ok) return deal;
    if (deal.value === undefined) {
      const detail = `the CRM has no deal of the contract ${contractRef}`;
      return fail({ kind: "rejected", code: "contract-not-found", detail });
    }
    const entitlement = await findEntitlement(support, origin, entitlementKeyOf(contractRef));
    if (!entitlement.ok) return entitlement;
    return succeed({
      deal: deal.value,
      ...(entitlement.value === undefined ? {} : { entitlement: entitlement.value }),
    });
  });
}

/** Waits for what the customer decides. Who has not decided when the term is over is an exception, and is waited for. */
async function decided(
  { platforms: { crm, support } }: FlowDependencies,
  run: TracedRun,
  about: {
    dealId: string;
    renewalRef: string;
    contractRef: string;
    entitlementKey: string;
    endsOn: string;
  },
): Promise<"won" | "lost"> {
  const { dealId, renewalRef, contractRef, entitlementKey, endsOn } = about;
  let undecided: string | undefined;
  for (let look = 1; ; look += 1) {
    const deal = await run.read(`read-renewal-deal-${look}`, (origin) => readDeal(crm, origin, { dealId }));
    // A deal that was deleted will not be won.
    const decision =
      deal === undefined || deal.stage === "closedlost"
        ? "lost"
        : deal.stage === "closedwon"
          ? "won"
          : undefined;
    if (decision !== undefined) {
      if (undecided !== undefined) await run.closeException(undecided, { action: "decided", by: "crm" });
      return decision;
    }
    const leftMs = endOfDayMs(endsOn) - (await run.nowMs());
    if (leftMs <= 0 && undecided === undefined) {
      undecided = await run.openException({
        code: renewalUndecided,
        detail: `Contract ${contractRef} ended on ${endsOn}, and nobody has decided about its renewal ${renewalRef} (deal ${dealId}). Support goes on until somebody does: win the deal in the CRM, or close it as lost.`,
        owner: "sales-operations",
        dueInMs: renewalRiskDueInMs,
        blocks: [`next term of ${contractRef}`],
        subject: contractRef,
      });
      // Support goes on until it is decided, and says so to whoever asks: behind its last day it would have ended.
      await run.write("keep-open", (origin) =>
        upsertEntitlement(support, origin, entitlementKey, { endsOn: null }, `until ${endsOn}`),
      );
    }
    const withinMs = leftMs > 0 ? Math.min(lookAgainAfterMs, leftMs) : lookAgainAfterMs;
    await run.waitFor(renewalDecided, { withinMs });
  }
}
