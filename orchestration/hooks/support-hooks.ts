import type { SupportEvent } from "#contracts/generated/platforms/support/types.ts";
import { webhooks } from "#contracts/generated/platforms/support/webhooks.ts";
import type { Delivery, PlatformWebhook, Verdict } from "#contracts/runtime/bus.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import { readTicket } from "../connectors/support/read-ticket.ts";
import type { SendToSupport } from "../connectors/support/send.ts";
import type { LookStore } from "../schedules/look-store.ts";
import type { Engine } from "../workflow/engine.ts";
import { reportCaseChange, versionOfCase } from "./case-change.ts";
import { hookOrigin } from "./hook-origin.ts";
import { engineVerdict, platformVerdict, readHook } from "./verdict.ts";

export interface SupportHookDependencies {
  readonly support: SendToSupport;
  readonly engine: Pick<Engine, "signal" | "startOrSignal">;
  readonly looks: Pick<LookStore, "keepTold">;
  readonly clock: Clock;
}

const validateEvent = webhooks.supportEvent.requestBody?.contents["application/json"];

/** What may make a case escalated, or calm. */
const caseEvents: ReadonlySet<string> = new Set(
  ["created", "priority_changed", "status_changed", "tags_changed"].map(
    (what) => `zen:event-type:ticket.${what}`,
  ),
);

/**
 * Tells the escalations that cases have changed. An event only says where to look: the case is read again, so late,
 * repeated and disordered events do no harm. An event's own id makes telling it again one signal.
 */
export function handleSupportHook({
  support,
  engine,
  looks,
  clock,
}: SupportHookDependencies): (delivery: Delivery<PlatformWebhook>) => Promise<Verdict> {
  return async ({ value: hook, attempt, context }) => {
    const read = readHook<SupportEvent>(validateEvent, hook.body);
    if ("verdict" in read) return read.verdict;
    const { id, type, detail } = read.body;
    if (!caseEvents.has(type)) return { kind: "done" };

    const { traceparent } = context;
    const { correlationId } = hook;
    const origin = hookOrigin(correlationId, attempt, traceparent);
    const ticket = await readTicket(support, origin, String(detail.id));
    if (!ticket.ok) return platformVerdict(ticket.failure, attempt, clock.nowMs());
    if (ticket.value === undefined) return { kind: "done" };

    const told = await reportCaseChange(engine, ticket.value, { ...origin, signalId: `hook-support-${id}` });
    if (!told.ok) return engineVerdict(told.failure, attempt);
    // If this is not kept, the next look tells it once more.
    await looks.keepTold(versionOfCase(ticket.value));
    return { kind: "done" };
  };
}
