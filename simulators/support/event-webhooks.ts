import { createHmac } from "node:crypto";
import { limits } from "#contracts/generated/platforms/support/limits.ts";
import type { Chance } from "../behaviour/chance.ts";
import type { SimulatedClock } from "../behaviour/clock.ts";
import type { Outbox } from "../behaviour/deliveries.ts";
import { joinedParts, mapPart, type StatePart } from "../behaviour/state-part.ts";
import type { WebhookReply } from "../behaviour/webhook-request.ts";
import { createCircuitBreaker } from "./circuit-breaker.ts";

export interface EventWebhook {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly status: "active" | "inactive";
  readonly endpoint: string;
  readonly http_method: "POST" | "PUT" | "PATCH";
  readonly request_format: "json";
  readonly authentication?: WebhookAuthentication | null;
  readonly custom_headers?: Readonly<Record<string, string>> | null;
  /** Event types, such as `zen:event-type:ticket.status_changed`. */
  readonly subscriptions: readonly string[];
  readonly created_at: string;
  readonly updated_at: string;
  readonly signingSecret: string;
}

/** What each request carries beside its signature. */
export interface WebhookAuthentication {
  readonly type?: "basic_auth" | "bearer_token" | "api_key";
  readonly add_position?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Something that happened, before it is told: a type, what it is about, and how it was and is. */
export interface SupportEvent {
  /** Without the prefix: `ticket.status_changed`. */
  readonly type: string;
  /** Without the prefix: `ticket:123`. */
  readonly subject: string;
  /** The record, with ids as text and enumerations in capitals. */
  readonly detail: Readonly<Record<string, unknown>>;
  /** `{current, previous}`, `{comment}` or the like. */
  readonly event: Readonly<Record<string, unknown>>;
}

export interface InvocationAttempt {
  readonly at: string;
  readonly status?: number;
  readonly error?: string;
}

/** One event on its way to one webhook. */
export interface Invocation {
  readonly id: string;
  readonly webhookId: string;
  readonly eventId: string;
  readonly eventType: string;
  readonly at: string;
  status: "queued" | "success" | "failed" | "circuit_broken" | "rate_limited";
  readonly attempts: InvocationAttempt[];
}

/** What one invocation sends, as the webhook was when it was invoked. */
export interface InvocationMatter {
  readonly invocationId: string;
  readonly webhook: EventWebhook;
  readonly body: string;
}

/** The account's event webhooks. Whoever changes them goes through `webhooks`; whoever changes records calls `emit`. */
export interface EventWebhooks extends StatePart {
  readonly webhooks: Map<string, EventWebhook>;
  /** A secret for a new webhook. */
  newSecret(): string;
  /** An id that the events of one change of a ticket share. */
  newSequenceId(): string;
  /** Tells every active webhook that has subscribed to the event's type. Order is not promised. */
  emit(event: SupportEvent): void;
  /** Oldest first. */
  invocations(webhookId: string): readonly Invocation[];
}

const eventVersion = "2022-11-06";
const keptInvocations = 1_000;

export function createEventWebhooks(dependencies: {
  readonly clock: SimulatedClock;
  readonly chance: Chance;
  readonly deliveries: Outbox<InvocationMatter>;
  readonly accountId: number;
  /** Counts one request that is to be sent; whether the plan allows it. */
  readonly takeInvocation: () => boolean;
}): EventWebhooks {
  const { clock, chance, deliveries, accountId, takeInvocation } = dependencies;
  const webhooks = new Map<string, EventWebhook>();
  const breakers = new Map<string, ReturnType<typeof createCircuitBreaker>>();
  let invocations: Invocation[] = [];
  const now = () => new Date(clock.nowMs()).toISOString();

  const breakerOf = (webhookId: string) => {
    const breaker =
      breakers.get(webhookId) ?? createCircuitBreaker(clock.nowMs, limits.webhooks.circuitBreaker);
    breakers.set(webhookId, breaker);
    return breaker;
  };

  const invocationOf = ({ invocationId }: InvocationMatter) =>
    invocations.findLast(({ id }) => id === invocationId);

  deliveries.employ({
    request: ({ matter: { webhook, invocationId, body } }) => ({
      body,
      headers: headers(webhook, accountId, invocationId, body, clock.outsideMs()),
    }),
    retryAfterMs,
    onAttempt(matter, { status, error }) {
      const good = status !== undefined && status >= 200 && status < 300;
      breakerOf(matter.webhook.id).note(good);
      const invocation = invocationOf(matter);
      if (invocation === undefined) return;
      if (good) invocation.status = "success";
      invocation.attempts.push({
        at: now(),
        ...(status === undefined ? {} : { status }),
        ...(error === undefined ? {} : { error }),
      });
    },
    onGivenUp(matter) {
      const invocation = invocationOf(matter);
      if (invocation !== undefined) invocation.status = "failed";
    },
  });

  const invoke = (webhook: EventWebhook, eventId: string, type: string, body: string) => {
    const breaker = breakerOf(webhook.id);
    const refused = breaker.open() ? "circuit_broken" : takeInvocation() ? undefined : "rate_limited";
    const invocation: Invocation = {
      id: chance.guid(),
      webhookId: webhook.id,
      eventId,
      eventType: type,
      at: now(),
      status: refused ?? "queued",
      attempts: [],
    };
    invocations.push(invocation);
    if (invocations.length > 2 * keptInvocations) invocations = invocations.slice(-keptInvocations);
    if (refused !== undefined) return;

    deliveries.send({
      target: webhook.endpoint,
      method: webhook.http_method,
      matter: { invocationId: invocation.id, webhook, body },
    });
  };

  return {
    webhooks,
    newSequenceId: () => chance.hex(16).toUpperCase(),
    newSecret: () => Buffer.from(chance.hex(32), "hex").toString("base64"),
    emit({ type, subject, detail, event }) {
      const eventType = `zen:event-type:${type}`;
      const subscribed = [...webhooks.values()].filter(
        ({ status, subscriptions }) => status === "active" && subscriptions.includes(eventType),
      );
      if (subscribed.length === 0) return;
      const eventId = chance.guid();
      const body = JSON.stringify({
        account_id: accountId,
        detail,
        event,
        id: eventId,
        subject: `zen:${subject}`,
        time: now(),
        type: eventType,
        zendesk_event_version: eventVersion,
      });
      for (const webhook of subscribed) invoke(webhook, eventId, eventType, body);
    },
    invocations: (webhookId) => invocations.filter((invocation) => invocation.webhookId === webhookId),
    ...joinedParts({
      webhooks: mapPart(webhooks),
      invocations: {
        save: () => invocations,
        load: (saved) => {
          invocations = [...((saved ?? []) as Invocation[])];
        },
      },
      breakers: {
        save: () => [...breakers].map(([id, breaker]) => [id, breaker.save()]),
        load(saved) {
          breakers.clear();
          for (const [id, kept] of (saved ?? []) as [string, unknown][]) breakerOf(id).load(kept);
        },
      },
    }),
  };
}

/** Which failures are worth another try, and when: figures from the contract's `x-limits`. */
function retryAfterMs(attempt: number, reply: WebhookReply): number | undefined {
  const { retries, retryDelayMs } = limits.webhooks;
  const { conflict, unavailable, timeout } = retries;
  if (reply.status === undefined) return attempt <= timeout.times ? retryDelayMs * attempt : undefined;
  if (has(conflict.statuses, reply.status))
    return attempt <= conflict.times ? retryDelayMs * attempt : undefined;
  const { retryAfterSeconds } = reply;
  if (!has(unavailable.statuses, reply.status) || retryAfterSeconds === undefined) return undefined;
  if (retryAfterSeconds >= unavailable.retryAfterBelowSeconds || attempt > unavailable.times)
    return undefined;
  return retryAfterSeconds * 1_000;
}

function has(statuses: readonly number[], status: number): boolean {
  return statuses.includes(status);
}

function headers(
  webhook: EventWebhook,
  accountId: number,
  invocationId: string,
  body: string,
  nowMs: number,
): Record<string, string> {
  const timestamp = new Date(nowMs).toISOString();
  const signature = createHmac("sha256", webhook.signingSecret)
    .update(timestamp + body)
    .digest("base64");
  return {
    ...webhook.custom_headers,
    ...authorization(webhook.authentication ?? undefined),
    "x-zendesk-account-id": String(accountId),
    "x-zendesk-webhook-id": webhook.id,
    "x-zendesk-webhook-invocation-id": invocationId,
    "x-zendesk-webhook-signature": signature,
    "x-zendesk-webhook-signature-timestamp": timestamp,
  };
}

function authorization({ type, data = {} }: WebhookAuthentication = {}): Record<string, string> {
  const { username = "", password = "", token = "", name = "", value = "" } = data as Record<string, string>;
  switch (type) {
    case "basic_auth":
      return { authorization: `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}` };
    case "bearer_token":
      return { authorization: `Bearer ${token}` };
    case "api_key":
      return name === "" ? {} : { [name.toLowerCase()]: value };
    default:
      return {};
  }
}
