import { limits } from "#contracts/generated/platforms/erp/limits.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import type { Chance } from "../behaviour/chance.ts";
import { type Outbox, spreadRetryMs } from "../behaviour/deliveries.ts";
import type { StatePart } from "../behaviour/state-part.ts";
import type { ChangeKind, Row } from "./entity-set.ts";
import type { Subscription, Subscriptions } from "./subscriptions.ts";

/** One body for one subscription. */
export interface Notice {
  readonly subscriptionId: string;
  readonly body: string;
}

interface Waiting {
  readonly dueMs: number;
  readonly changes: Map<string, Pending>;
  readonly cancel: () => void;
}

interface Pending {
  readonly changeType: ChangeKind;
  readonly lastModifiedDateTime: string;
}

const retries = 12;

/**
 * Tells subscribers what changed, not how: 30 seconds after the first change, each record once, and above a thousand
 * records only that the collection changed. A wrong answer ends the subscription.
 */
export function createChangeNotifications(dependencies: {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly companyId: string;
  readonly subscriptions: Subscriptions;
  readonly deliveries: Outbox<Notice>;
}) {
  const { clock, chance, companyId, subscriptions, deliveries } = dependencies;
  const { webhooks } = limits;
  const pending = new Map<string, Waiting>();

  deliveries.employ({
    request: ({ matter }) => ({ body: matter.body, headers: {} }),
    retryAfterMs: (attempt, { status }) =>
      status === undefined || status === 408 || status === 429 || status >= 500
        ? spreadRetryMs(attempt, retries, webhooks.retryWindowMs, chance.fraction())
        : undefined,
    onGivenUp: ({ subscriptionId }) => subscriptions.delete(subscriptionId),
  });

  const wait = (subscriptionId: string, dueMs: number, changes: Map<string, Pending>) => {
    const cancel = clock.schedule(dueMs - clock.nowMs(), () => flush(subscriptionId));
    pending.set(subscriptionId, { dueMs, changes, cancel });
  };
  const flush = (subscriptionId: string) => {
    const changes = pending.get(subscriptionId)?.changes;
    pending.delete(subscriptionId);
    const subscription = subscriptions.get(subscriptionId);
    if (changes === undefined || subscription === undefined) return;
    const body = JSON.stringify({ value: notifications(subscription, changes) });

    deliveries.send({ target: subscription.notificationUrl, matter: { subscriptionId, body } });
  };

  const notifications = (subscription: Subscription, changes: ReadonlyMap<string, Pending>) => {
    const { subscriptionId, clientState, expirationDateTime, set } = subscription;
    const collection = `api/v2.0/companies(${companyId})/${set}`;
    const one = (resource: string, changeType: string, lastModifiedDateTime: string) => ({
      subscriptionId,
      clientState,
      expirationDateTime,
      resource,
      changeType,
      lastModifiedDateTime,
    });
    if (changes.size <= webhooks.collectionAboveRecords) {
      return [...changes].map(([id, change]) =>
        one(`${collection}(${id})`, change.changeType, change.lastModifiedDateTime),
      );
    }
    const times = [...changes.values()].map(({ lastModifiedDateTime }) => lastModifiedDateTime).sort();
    return [
      one(`${collection}?$filter=lastModifiedDateTime ge ${times[0]}`, "collection", times.at(-1) ?? ""),
    ];
  };

  return {
    notice(set: string, kind: ChangeKind, row: Row) {
      for (const subscription of subscriptions.all()) {
        if (subscription.set !== set) continue;
        const { subscriptionId } = subscription;
        const changes: Map<string, Pending> = pending.get(subscriptionId)?.changes ?? new Map();
        if (changes.size === 0) wait(subscriptionId, clock.nowMs() + webhooks.delayMs, changes);
        // A record that is new to the subscriber stays new, whatever happened to it since.
        const changeType =
          changes.get(row.id)?.changeType === "created" && kind === "updated" ? "created" : kind;
        const lastModifiedDateTime =
          kind === "deleted" ? new Date(clock.nowMs()).toISOString() : row.lastModifiedDateTime;
        changes.set(row.id, { changeType, lastModifiedDateTime });
      }
    },
    /** What waits to be told together. */
    waiting: {
      save: () => [...pending].map(([id, { dueMs, changes }]) => ({ id, dueMs, changes: [...changes] })),
      load(saved: unknown) {
        for (const { cancel } of pending.values()) cancel();
        pending.clear();
        const given = (saved ?? []) as { id: string; dueMs: number; changes: [string, Pending][] }[];
        for (const { id, dueMs, changes } of given) wait(id, dueMs, new Map(changes));
      },
    } satisfies StatePart,
  };
}
