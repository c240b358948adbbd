import type { CrmEvent } from "#contracts/generated/platforms/crm/types.ts";
import { webhooks } from "#contracts/generated/platforms/crm/webhooks.ts";
import type { Delivery, PlatformWebhook, Verdict } from "#contracts/runtime/bus.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import { findDealsOfLines } from "../connectors/crm/find-deals-of-lines.ts";
import { readCompany } from "../connectors/crm/read-company.ts";
import { readDeal } from "../connectors/crm/read-deal.ts";
import type { SendToCrm } from "../connectors/crm/send.ts";
import { dealNotFound, readDealFacts } from "../orders/order-facts.ts";
import { wonStage } from "../orders/won-stage.ts";
import type { Engine } from "../workflow/engine.ts";
import { reportDealChange } from "./deal-change.ts";
import { changedLines, reportDealLines } from "./deal-lines-change.ts";
import { hookOrigin } from "./hook-origin.ts";
import { engineVerdict, platformVerdict, readHook } from "./verdict.ts";

export interface CrmHookDependencies {
  readonly crm: SendToCrm;
  readonly engine: Pick<Engine, "start" | "signal" | "startOrSignal">;
  readonly clock: Clock;
}

const lostStage = "closedlost";

const validateEvents = webhooks.crmEvents.requestBody?.contents["application/json"];

/**
 * Makes a won deal start quote to cash, has its order follow its lines, and tells a renewal what was decided. An event only says where to look: the deal is read again, so late, repeated and
 * disordered events do no harm, and one that is no longer won is left alone.
 */
export function handleCrmHook(
  d: CrmHookDependencies,
): (delivery: Delivery<PlatformWebhook>) => Promise<Verdict> {
  return async ({ value: hook, attempt, sequence, context }) => {
    const read = readHook<readonly CrmEvent[]>(validateEvents, hook.body);
    if ("verdict" in read) return read.verdict;

    const decided = new Set(read.body.filter(isDealDecided).map(({ objectId }) => String(objectId)));
    const changed = changedLines(read.body);
    const reading = hookOrigin(hook.correlationId, attempt, context.traceparent);
    const ofLines = await findDealsOfLines(d.crm, reading, changed.lineItemIds);
    if (!ofLines.ok) return platformVerdict(ofLines.failure, attempt, d.clock.nowMs());
    const dealIds = [...new Set([...decided, ...changed.dealIds, ...ofLines.value])];
    for (const dealId of dealIds) {
      // Deals that happened to come in one delivery are different business.
      const correlationId =
        dealIds.length === 1 ? hook.correlationId : `${hook.correlationId.slice(0, 107)}.${dealId}`;
      const { traceparent } = context;
      const origin = hookOrigin(correlationId, attempt, traceparent);
      const told = { ...origin, signalId: `hook-crm-${sequence}-${dealId}` };
      // A deal that was just decided is read anew by whatever that begins.
      const verdict = decided.has(dealId)
        ? await tellOf(d, told, dealId)
        : await followIfWon(d, told, dealId);
      if (verdict.kind !== "done") return verdict;
    }
    return { kind: "done" };
  };
}

async function tellOf(
  { crm, engine, clock }: CrmHookDependencies,
  origin: CallOrigin & { readonly signalId: string },
  dealId: string,
): Promise<Verdict> {
  const facts = await readDealFacts(crm, origin, dealId);
  if (!facts.ok) {
    const gone = facts.failure.kind === "rejected" && facts.failure.code === dealNotFound;
    return gone ? { kind: "done" } : platformVerdict(facts.failure, origin.attempt, clock.nowMs());
  }
  const told = await reportDealChange(engine, facts.value, origin);
  return told.ok ? { kind: "done" } : engineVerdict(told.failure, origin.attempt);
}

async function followIfWon(
  { crm, engine, clock }: CrmHookDependencies,
  origin: CallOrigin & { readonly signalId: string },
  dealId: string,
): Promise<Verdict> {
  const deal = await readDeal(crm, origin, { dealId });
  if (!deal.ok) return platformVerdict(deal.failure, origin.attempt, clock.nowMs());
  // Most lines that change are those of deals that are still being made.
  if (deal.value?.stage !== wonStage || deal.value.companyId === undefined) return { kind: "done" };
  const company = await readCompany(crm, origin, { companyId: deal.value.companyId });
  if (!company.ok) return platformVerdict(company.failure, origin.attempt, clock.nowMs());
  const told = await reportDealLines(
    engine,
    { deal: deal.value, ...(company.value && { company: company.value }) },
    origin,
  );
  return told.ok ? { kind: "done" } : engineVerdict(told.failure, origin.attempt);
}

function isDealDecided({ subscriptionType, propertyName, propertyValue, objectId }: CrmEvent): boolean {
  const stageChanged = subscriptionType === "deal.propertyChange" && propertyName === "dealstage";
  const decided = propertyValue === wonStage || propertyValue === lostStage;
  return stageChanged && decided && objectId !== undefined;
}
