import { limits } from "#contracts/generated/platforms/crm/limits.ts";
import type {
  JournalEvent,
  JournalSubscription,
  JournalSubscriptionRequest,
} from "#contracts/generated/platforms/crm/types.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import type { Answer, Call, Handler } from "../behaviour/call.ts";
import type { Chance } from "../behaviour/chance.ts";
import type { NumberSeries } from "../behaviour/number-series.ts";
import { joinedParts, mapPart, type StatePart } from "../behaviour/state-part.ts";
import type { CrmErrors } from "./errors.ts";
import { objectTypes } from "./object-types.ts";
import type { CrmChange, CrmObject } from "./state.ts";
import type { CrmApp } from "./webhooks.ts";

/** Events of one moment, under the offset that the journal is read by. */
interface Entry {
  readonly offset: string;
  readonly publishedMs: number;
  readonly events: JournalEvent[];
}

/** The journal that events are pulled from, in order, for three days: the other way to hear of changes. */
export interface EventJournal {
  readonly state: StatePart;
  readonly handlers: Record<string, Handler>;
  notice(change: CrmChange): void;
}

export function createEventJournal(dependencies: {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly ids: NumberSeries;
  readonly app: CrmApp;
  readonly errors: CrmErrors;
}): EventJournal {
  const { clock, chance, ids, app, errors } = dependencies;
  const { retentionMs, batchingDelayMs } = limits.journal;
  const subscriptions = new Map<number, JournalSubscription>();
  const entries = new Map<string, Entry>();
  let last: Entry | undefined;

  const published = () => {
    const nowMs = clock.nowMs();
    // Oldest first, so that the first that is kept ends the look through them.
    for (const [offset, { publishedMs }] of entries) {
      if (publishedMs > nowMs - retentionMs) break;
      entries.delete(offset);
    }
    return [...entries.values()].filter(({ publishedMs }) => publishedMs <= nowMs);
  };
  const append = (event: JournalEvent) => {
    const nowMs = clock.nowMs();
    if (last === undefined || last.publishedMs <= nowMs) {
      last = { offset: chance.guid(), publishedMs: nowMs + batchingDelayMs, events: [] };
      entries.set(last.offset, last);
    }
    last.events.push(event);
  };
  const pointer = ({ root }: Call, entry: Entry | undefined): Answer =>
    entry === undefined
      ? { status: 204 }
      : {
          status: 200,
          body: {
            url: `${root}/webhooks-journal/files/${entry.offset}`,
            expiresAt: new Date(entry.publishedMs + retentionMs).toISOString(),
            currentOffset: entry.offset,
          },
        };

  return {
    state: joinedParts({
      subscriptions: mapPart(subscriptions),
      entries: mapPart(entries, () => {
        last = [...entries.values()].at(-1);
      }),
    }),
    notice(change) {
      if (subscriptions.size === 0) return;
      const event = eventOf(change, app.portalId, new Date(clock.nowMs()).toISOString());
      if ([...subscriptions.values()].some((subscription) => concerns(subscription, event))) append(event);
    },
    handlers: {
      createJournalSubscription: ({ body }) => {
        const given = body as JournalSubscriptionRequest;
        if (given.portalId !== app.portalId)
          return errors.invalid(`The app is not installed in ${given.portalId}`);
        const at = new Date(clock.nowMs()).toISOString();
        const subscription = { ...given, id: ids.next(), appId: app.appId, createdAt: at, updatedAt: at };
        subscriptions.set(subscription.id, subscription);
        return { status: 200, body: subscription };
      },
      listJournalSubscriptions: () => ({ status: 200, body: { results: [...subscriptions.values()] } }),
      deleteJournalSubscription: ({ path }) =>
        subscriptions.delete(Number(path.subscriptionId)) ? { status: 204 } : errors.notFound(),
      readEarliestJournalEntry: (call) => pointer(call, published()[0]),
      readLatestJournalEntry: (call) => pointer(call, published().at(-1)),
      readNextJournalEntry: (call) => {
        const all = published();
        const at = all.findIndex(({ offset }) => offset === call.path.offset);
        return at === -1
          ? errors.notFound("The offset is not known, or has expired")
          : pointer(call, all[at + 1]);
      },
      readJournalFile: ({ path }) => {
        const entry = published().find(({ offset }) => offset === path.offset);
        if (entry === undefined) return errors.notFound();
        const { offset, publishedMs, events } = entry;
        return {
          status: 200,
          body: { offset, publishedAt: new Date(publishedMs).toISOString(), journalEvents: events },
        };
      },
    },
  };
}

function concerns(subscription: JournalSubscription, event: JournalEvent): boolean {
  const { subscriptionType, objectTypeId, actions, properties = [], objectIds = [] } = subscription;
  const changed = Object.keys(event.propertyChanges ?? {});
  return (
    subscriptionType === event.type &&
    objectTypeId === event.objectTypeId &&
    actions.includes(event.action) &&
    (objectIds.length === 0 || objectIds.includes(event.objectId)) &&
    (event.action !== "UPDATE" ||
      properties.length === 0 ||
      changed.some((name) => properties.includes(name)))
  );
}

function eventOf(change: CrmChange, portalId: number, occurredAt: string): JournalEvent {
  const about = (object: CrmObject) => ({
    portalId,
    occurredAt,
    objectTypeId: objectTypes[object.type].typeId,
    objectId: Number(object.id),
  });
  switch (change.kind) {
    case "creation":
      return { type: "OBJECT", action: "CREATE", ...about(change.object) };
    case "deletion":
      return { type: "OBJECT", action: "DELETE", ...about(change.object) };
    case "merge":
      return { type: "OBJECT", action: "MERGE", ...about(change.object) };
    case "propertyChange":
      return {
        type: "OBJECT",
        action: "UPDATE",
        ...about(change.object),
        propertyChanges: { [change.property]: change.value },
      };
    case "associationChange":
      return {
        type: "ASSOCIATION",
        action: change.removed === true ? "ASSOCIATION_REMOVED" : "ASSOCIATION_ADDED",
        ...about(change.from),
        associatedObjectTypeId: objectTypes[change.to.type].typeId,
        associatedObjectId: Number(change.to.id),
      };
  }
}
