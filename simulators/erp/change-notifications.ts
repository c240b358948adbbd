import { limits } from "#contracts/generated/platforms/erp/limits.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import type { Chance } from "../behaviour/chance.ts";
import { type Deliveries, spreadRetryMs } from "../behaviour/deliveries.ts";
import type { ChangeKind, Row } from "./entity-set.ts";
import type { Subscription, Subscriptions } from "./subscriptions.ts";

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
  readonly deliveries: Deliveries;
}) {
  const { clock, chance, companyId, subscriptions, deliveries } = dependencies;
  const { webhooks } = limits;
  const pending = new Map<string, Map<string, Pending>>();

  const flush = (subscriptionId: string) => {
    const changes = pending.get(subscriptionId);
    pending.delete(subscriptionId);
    const subscription = subscriptions.get(subscriptionId);
    if (changes === undefined || subscription === undefined) return;
    const body = JSON.stringify({ value: notifications(subscription, changes) });

    deliveries.send({
      target: subscription.notificationUrl,
      request: () => ({ body, headers: {} }),
      retryAfterMs: (attempt, { status }) =>
        status === undefined || status === 408 || status === 429 || status >= 500
          ? spreadRetryMs(attempt, retries, webhooks.retryWindowMs, chance.fraction())
          : undefined,
      onGivenUp: () => subscriptions.delete(subscriptionId),
    });
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
        let changes = pending.get(subscriptionId);
        if (changes === undefined) {
          changes = new Map();
          pending.set(subscriptionId, changes);
          clock.schedule(webhooks.delayMs, () => flush(subscriptionId));
        }
        // A record that is new to the subscriber stays new, whatever happened to it since.
        const changeType =
          changes.get(row.id)?.changeType === "created" && kind === "updated" ? "created" : kind;
        const lastModifiedDateTime =
          kind === "deleted" ? new Date(clock.nowMs()).toISOString() : row.lastModifiedDateTime;
        changes.set(row.id, { changeType, lastModifiedDateTime });
      }
    },
    clear: () => pending.clear(),
  };
}
