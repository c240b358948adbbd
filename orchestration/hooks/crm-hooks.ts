import type { CrmEvent } from "#contracts/generated/platforms/crm/types.ts";
import { webhooks } from "#contracts/generated/platforms/crm/webhooks.ts";
import type { Delivery, PlatformWebhook, Verdict } from "#contracts/runtime/bus.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import type { SendToCrm } from "../connectors/crm/send.ts";
import { dealNotFound, readDealFacts } from "../orders/order-facts.ts";
import { wonStage } from "../orders/won-stage.ts";
import type { Engine } from "../workflow/engine.ts";
import { reportDealChange } from "./deal-change.ts";
import { hookOrigin } from "./hook-origin.ts";
import { engineVerdict, platformVerdict, readHook } from "./verdict.ts";

export interface CrmHookDependencies {
  readonly crm: SendToCrm;
  readonly engine: Pick<Engine, "start" | "signal">;
  readonly clock: Clock;
}

const lostStage = "closedlost";

const validateEvents = webhooks.crmEvents.requestBody?.contents["application/json"];

/**
 * Makes a won deal start quote to cash, and tells a renewal what was decided. An event only says where to look: the deal is read again, so late, repeated and
 * disordered events do no harm, and one that is no longer won is left alone.
 */
export function handleCrmHook(
  d: CrmHookDependencies,
): (delivery: Delivery<PlatformWebhook>) => Promise<Verdict> {
  return async ({ value: hook, attempt, sequence, context }) => {
    const read = readHook<readonly CrmEvent[]>(validateEvents, hook.body);
    if ("verdict" in read) return read.verdict;

    const dealIds = [...new Set(read.body.filter(isDealDecided).map(({ objectId }) => String(objectId)))];
    for (const dealId of dealIds) {
      // Deals that happened to come in one delivery are different business.
      const correlationId =
        dealIds.length === 1 ? hook.correlationId : `${hook.correlationId.slice(0, 107)}.${dealId}`;
      const { traceparent } = context;
      const origin = hookOrigin(correlationId, attempt, traceparent);
      const verdict = await tellOf(d, { ...origin, signalId: `hook-crm-${sequence}-${dealId}` }, dealId);
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

function isDealDecided({ subscriptionType, propertyName, propertyValue, objectId }: CrmEvent): boolean {
  const stageChanged = subscriptionType === "deal.propertyChange" && propertyName === "dealstage";
  const decided = propertyValue === wonStage || propertyValue === lostStage;
  return stageChanged && decided && objectId !== undefined;
}
