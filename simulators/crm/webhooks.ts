import { createHash, createHmac } from "node:crypto";
import type { limits } from "#contracts/generated/platforms/crm/limits.ts";
import type { Chance } from "../behaviour/chance.ts";
import type { SimulatedClock } from "../behaviour/clock.ts";
import { type Outbox, spreadRetryMs } from "../behaviour/deliveries.ts";
import type { NumberSeries } from "../behaviour/number-series.ts";
import { mapPart, type StatePart } from "../behaviour/state-part.ts";
import { objectTypes } from "./object-types.ts";
import type { CrmChange } from "./state.ts";

export interface WebhookSettings {
  readonly targetUrl: string;
  readonly throttling: { readonly maxConcurrentRequests: number };
  readonly createdAt: string;
  readonly updatedAt?: string;
}

export interface WebhookSubscription {
  readonly id: string;
  readonly eventType: string;
  readonly propertyName?: string;
  readonly active: boolean;
  readonly createdAt: string;
  readonly updatedAt?: string;
}

/** The app's webhooks: who is told, and what waits to be told. */
export interface CrmWebhooks {
  settings: WebhookSettings | undefined;
  /** Those that deliveries go by: what was last read for one, up to five minutes ago. */
  settingsNow(): WebhookSettings | undefined;
  readonly subscriptions: Map<string, WebhookSubscription>;
  /** Settings and subscriptions. */
  readonly state: StatePart;
  /** Events that wait to be told together. */
  readonly waiting: StatePart;
  /** `userId` is who did it in the CRM's own pages; `undefined` for an integration. */
  notice(change: CrmChange, userId: number | undefined): void;
}

export interface CrmApp {
  readonly appId: number;
  readonly portalId: number;
  readonly clientSecret: string;
}

/** Events that are told of in one request. */
export type CrmEvents = readonly CrmEvent[];

interface CrmEvent {
  readonly eventId: number;
  readonly [member: string]: unknown;
}

type WebhookLimits = (typeof limits)["webhooks"];

/** Gathers events for a moment, signs them both ways, and sends them in batches without any promise of order. */
export function createCrmWebhooks(dependencies: {
  readonly clock: SimulatedClock;
  readonly chance: Chance;
  readonly ids: NumberSeries;
  readonly deliveries: Outbox<CrmEvents>;
  readonly app: CrmApp;
  readonly limits: WebhookLimits;
  /** Whether events that are told of together share one id. */
  readonly equalEventIds: () => boolean;
}): CrmWebhooks {
  const { clock, chance, ids, deliveries, app, limits, equalEventIds } = dependencies;
  const subscriptions = new Map<string, WebhookSubscription>();
  let waiting: CrmEvent[] = [];
  let flushMs = 0;
  let cancelFlush = () => {};

  deliveries.employ({
    request({ target, matter }, attempt) {
      const body = JSON.stringify(matter.map((event) => ({ ...event, attemptNumber: attempt })));
      return { body, headers: signatures(app.clientSecret, target, body, clock.outsideMs()) };
    },
    retryAfterMs: (attempt) =>
      spreadRetryMs(attempt, limits.maxAttempts - 1, limits.retryWindowMs, chance.fraction()),
  });

  const planFlush = (atMs: number) => {
    flushMs = atMs;
    cancelFlush = clock.schedule(atMs - clock.nowMs(), flush);
  };
  const flush = () => {
    const events = waiting;
    waiting = [];
    // The target is that of the moment of sending, and without one the events are lost.
    const settings = webhooks.settingsNow();
    if (settings === undefined) return;
    for (let at = 0; at < events.length; at += limits.maxEventsPerRequest) {
      deliveries.send({
        target: settings.targetUrl,
        matter: events.slice(at, at + limits.maxEventsPerRequest),
      });
    }
  };

  const kept = mapPart(subscriptions);
  let cached: { readonly settings: WebhookSettings; readonly untilMs: number } | undefined;
  const webhooks: CrmWebhooks = {
    settings: undefined,
    subscriptions,
    settingsNow() {
      if (webhooks.settings === undefined || (cached !== undefined && clock.nowMs() >= cached.untilMs))
        cached = undefined;
      if (webhooks.settings === undefined) return undefined;
      cached ??= { settings: webhooks.settings, untilMs: clock.nowMs() + limits.settingsCacheMs };
      return cached.settings;
    },
    state: {
      save: () => ({ settings: webhooks.settings, subscriptions: kept.save() }),
      load(saved) {
        const given = (saved ?? {}) as { settings?: WebhookSettings; subscriptions?: unknown };
        webhooks.settings = given.settings;
        kept.load(given.subscriptions);
      },
    },
    waiting: {
      save: () => ({ events: waiting, flushMs }),
      load(saved) {
        const given = (saved ?? {}) as {
          events?: readonly CrmEvent[];
          flushMs?: number;
        };
        cancelFlush();
        // Who starts again reads the settings anew.
        cached = undefined;
        waiting = [...(given.events ?? [])];
        if (waiting.length > 0) planFlush(given.flushMs ?? 0);
      },
    },
    notice(change, userId) {
      if (webhooks.settings === undefined) return;
      for (const subscription of subscriptions.values()) {
        if (!subscription.active || !concerns(subscription, change)) continue;
        if (waiting.length === 0) planFlush(clock.nowMs() + limits.batchingDelayMs);
        waiting.push({
          eventId: (equalEventIds() ? waiting[0]?.eventId : undefined) ?? ids.next(),
          subscriptionId: Number(subscription.id),
          portalId: app.portalId,
          appId: app.appId,
          occurredAt: clock.nowMs(),
          subscriptionType: subscription.eventType,
          ...(userId === undefined
            ? { changeSource: "INTEGRATION", sourceId: String(app.appId) }
            : { changeSource: "CRM_UI", sourceId: `userId:${userId}` }),
          ...particulars(change),
        });
      }
    },
  };
  return webhooks;
}

/**
 * The headers that prove where a request comes from: the current signature over method, URL, body and time, and the
 * old one over the body alone.
 */
export function signatures(
  clientSecret: string,
  targetUrl: string,
  body: string,
  nowMs: number,
): Record<string, string> {
  const timestamp = String(Math.floor(nowMs));
  const source = `POST${signedUrl(targetUrl)}${body}${timestamp}`;
  return {
    "x-hubspot-signature-v3": createHmac("sha256", clientSecret).update(source, "utf8").digest("base64"),
    "x-hubspot-request-timestamp": timestamp,
    "x-hubspot-signature": createHash("sha256")
      .update(clientSecret + body, "utf8")
      .digest("hex"),
    "x-hubspot-signature-version": "v1",
  };
}

/** The URL as the v3 signature takes it: these characters stand for themselves, however they were written. */
function signedUrl(url: string): string {
  return url.replace(/%(?:3A|2F|3F|40|21|24|27|28|29|2A|2C|3B)/gi, (code) => decodeURIComponent(code));
}

function concerns({ eventType, propertyName }: WebhookSubscription, change: CrmChange): boolean {
  const object = change.kind === "associationChange" ? change.from : change.object;
  const [type, kind] = eventType.split(".");
  if (kind !== change.kind || (type !== objectTypes[object.type].singular && type !== "object")) return false;
  return change.kind !== "propertyChange" || propertyName === undefined || change.property === propertyName;
}

function particulars(change: CrmChange): object {
  switch (change.kind) {
    case "creation":
      return { objectId: Number(change.object.id), changeFlag: "NEW" };
    case "deletion":
      return { objectId: Number(change.object.id), changeFlag: "DELETED" };
    case "merge":
      return {
        objectId: Number(change.object.id),
        primaryObjectId: Number(change.object.id),
        mergedObjectIds: [Number(change.merged.id)],
        newObjectId: Number(change.object.id),
      };
    case "propertyChange":
      return {
        objectId: Number(change.object.id),
        propertyName: change.property,
        propertyValue: change.value,
      };
    case "associationChange":
      return {
        fromObjectId: Number(change.from.id),
        toObjectId: Number(change.to.id),
        associationType: `${objectTypes[change.from.type].label}_TO_${objectTypes[change.to.type].label}`,
        associationRemoved: change.removed ?? false,
        isPrimaryAssociation: change.primary,
      };
  }
}
