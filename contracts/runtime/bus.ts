import type { NatsConnection } from "@nats-io/transport-node";
import type { TraceEntry } from "#contracts/generated/canonical/types.ts";
import { type EventEnvelope, type EventType, eventContracts } from "#contracts/generated/events/events.ts";
import type {
  OperationName,
  OperationReply,
  OperationRequest,
} from "#contracts/generated/events/operations.ts";
import { type RecordData, recordContracts } from "#contracts/generated/events/records.ts";
import type { BusFailure } from "./bus-failure.ts";
import { type BusLink, type BusOptions, openLink } from "./bus-link.ts";
import type { CallContext } from "./call-context.ts";
import {
  type ConsumeOptions,
  type Consumption,
  consumeDurably,
  type Delivery,
  type Verdict,
} from "./durable-consumer.ts";
import { type EventWatcher, watchEvents } from "./event-watch.ts";
import type { Outcome } from "./outcome.ts";
import {
  type BusinessEvent,
  correlationToken,
  publishEvent,
  sendRecord,
  storeRecord,
} from "./publication.ts";
import { type OperationHandler, requestOperation, serveOperation } from "./request-reply.ts";
import { ensureStreams } from "./streams.ts";
import { readTrace } from "./trace-reader.ts";

export type { BusFailure } from "./bus-failure.ts";
export type { BusDefect, BusOptions } from "./bus-link.ts";
export type { CallContext } from "./call-context.ts";
export type { ConsumeOptions, Consumption, Delivery, Verdict } from "./durable-consumer.ts";
export type { EventNews, EventWatcher } from "./event-watch.ts";
export type { BusinessEvent } from "./publication.ts";

export type PlatformWebhook = RecordData["platform-webhook"];
export type RecordedEvent = RecordData["recorded-event"];
export type Platform = PlatformWebhook["platform"];

/** The way between gateway, orchestration and subscribers: NATS, with the contracts enforced on both ends. */
export interface Bus {
  readonly connection: NatsConnection;
  /** Whether the server is reachable, as far as the client knows now. */
  connected(): boolean;
  /** Makes the streams of the contracts; changes those that differ. Call it once at start, before anything is stored. */
  ensureStreams(): Promise<void>;
  /** Resolves when the event is stored. Throws if it breaks its contract, or was not stored (then repeat it with its id). */
  publish<Type extends EventType>(type: Type, event: BusinessEvent<Type>): Promise<void>;
  /** Asks for one operation. Never throws. */
  request<Name extends OperationName>(
    operation: Name,
    payload: OperationRequest[Name],
    context: CallContext,
  ): Promise<Outcome<OperationReply[Name] & { readonly nextCursor?: string }, BusFailure>>;
  /** Answers one operation. Requests are handled as they come, without waiting for those before. */
  serve<Name extends OperationName>(operation: Name, handler: OperationHandler<Name>): void;
  /** Resolves when the webhook is stored. Throws otherwise: then the platform must not get its 2xx. */
  storeHook(
    platform: Platform,
    hook: PlatformWebhook,
    context: CallContext,
    /** The platform's own id of the delivery, if it has one: tried again within two minutes, it is stored once. */
    deliveryId?: string,
  ): Promise<void>;
  /** Keeps one call to a platform for its trace. Does not wait, so that tracing costs a call nothing. */
  recordCall(entry: TraceEntry): void;
  /** All recorded calls under the correlation id, in the order in which they were recorded; at most `limit` (5000). */
  readTrace(correlationId: string, limit?: number): Promise<readonly TraceEntry[]>;
  /** Makes a business event findable by its correlation id. Resolves when that is stored; doing it again adds another record. */
  indexEvent(event: RecordedEvent, context: CallContext): Promise<void>;
  /** All indexed events under the correlation id, each perhaps more than once, in the order in which they were indexed. */
  readEvents(correlationId: string, limit?: number): Promise<readonly RecordedEvent[]>;
  /** Handles the stored webhooks of one platform, each at least once. `durable` names the share of work among processes. */
  consumeHooks(
    durable: string,
    platform: Platform,
    handle: (delivery: Delivery<PlatformWebhook>) => Promise<Verdict>,
    options?: ConsumeOptions,
  ): Promise<Consumption>;
  /** Handles the business events of the given types, each at least once. */
  consumeEvents<Type extends EventType>(
    durable: string,
    types: readonly Type[],
    handle: (delivery: Delivery<EventEnvelope[Type]>) => Promise<Verdict>,
    options?: ConsumeOptions,
  ): Promise<Consumption>;
  /** Tells of every business event from now on, and of gaps. For those who keep something that events make wrong. */
  watchEvents(watcher: EventWatcher): void;
  /** Ends consumers and services, lets those under way finish, and closes the connection. */
  close(): Promise<void>;
}

/** Connects to NATS. Reconnects for ever and silently; throws only if there is no server at first. */
export async function connectBus(options: BusOptions): Promise<Bus> {
  const link = await openLink(options);
  const consumptions: Consumption[] = [];
  const keep = async (starting: Promise<Consumption>): Promise<Consumption> => {
    const consumption = await starting;
    consumptions.push(consumption);
    return consumption;
  };
  return {
    connection: link.connection,
    connected: link.connected,
    ensureStreams: () => ensureStreams(link.connection),
    publish: (type, event) => publishEvent(link, type, event),
    request: (operation, payload, context) => requestOperation(link, operation, payload, context),
    serve: (operation, handler) => serveOperation(link, operation, handler),
    storeHook: (platform, hook, context, deliveryId) =>
      storeRecord(
        link,
        "platform-webhook",
        platform,
        hook,
        context,
        deliveryId && `${platform}-${deliveryId}`,
      ),
    recordCall: (entry) => sendRecord(link, "platform-call", correlationToken(entry.correlationId), entry),
    readTrace: (correlationId, limit = 5_000) => readTrace(link, "platform-call", correlationId, limit),
    indexEvent: (event, context) =>
      storeRecord(link, "recorded-event", correlationToken(event.correlationId), event, context),
    readEvents: (correlationId, limit = 5_000) => readTrace(link, "recorded-event", correlationId, limit),
    consumeHooks: (durable, platform, handle, limits = {}) =>
      keep(consumeHooks(link, durable, platform, handle, limits)),
    consumeEvents: (durable, types, handle, limits = {}) =>
      keep(consumeEvents(link, durable, types, handle, limits)),
    watchEvents: (watcher) => watchEvents(link, watcher),
    async close() {
      await Promise.all(consumptions.map((consumption) => consumption.stop()));
      if (link.connection.isClosed()) return;
      // Draining needs the server: without one there is nothing to wait for.
      await (link.connected() ? link.connection.drain() : link.connection.close());
    },
  };
}

function consumeHooks(
  link: BusLink,
  durable: string,
  platform: Platform,
  handle: (delivery: Delivery<PlatformWebhook>) => Promise<Verdict>,
  options: ConsumeOptions,
): Promise<Consumption> {
  const { stream, address, validate } = recordContracts["platform-webhook"];
  return consumeDurably<PlatformWebhook>(link, {
    ...options,
    stream,
    durable,
    filterSubject: address.replace(/\{[^}]*\}/, platform),
    validate: () => validate,
    deadLetterSource: () => platform,
    handle,
  });
}

function consumeEvents<Type extends EventType>(
  link: BusLink,
  durable: string,
  types: readonly Type[],
  handle: (delivery: Delivery<EventEnvelope[Type]>) => Promise<Verdict>,
  options: ConsumeOptions,
): Promise<Consumption> {
  const wanted = new Map(types.map((type) => [eventContracts[type].subject, eventContracts[type]]));
  const [first] = wanted.values();
  if (first === undefined) throw new Error(`${durable} names no type of event`);
  return consumeDurably<EventEnvelope[Type]>(link, {
    ...options,
    stream: first.stream,
    durable,
    // Servers before 2.10 know one filter per consumer, so that several types are picked out of all events.
    filterSubject: wanted.size === 1 ? first.subject : "concordat.evt.>",
    validate: (subject) => wanted.get(subject)?.validate,
    deadLetterSource: () => "events",
    handle,
  });
}
