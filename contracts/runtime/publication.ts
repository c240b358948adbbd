import { createHash } from "node:crypto";
import { type EventData, type EventType, eventContracts } from "#contracts/generated/events/events.ts";
import { type RecordData, type RecordName, recordContracts } from "#contracts/generated/events/records.ts";
import type { BusLink } from "./bus-link.ts";
import { type CallContext, headersOf } from "./call-context.ts";
import { violationsOf } from "./validation.ts";

/** A business event, as its publisher knows it. */
export interface BusinessEvent<Type extends EventType> {
  /** Unique for the source; publishing it again is no second event. */
  readonly id: string;
  /** The canonical id of what it happened to. */
  readonly subject: string;
  /** A URI reference, as `/concordat/orchestration`. */
  readonly source: string;
  readonly data: EventData[Type];
  readonly correlationId: string;
  readonly traceparent?: string;
  /** RFC 3339. Default: now. */
  readonly time?: string;
}

/** How often a message is offered to JetStream before its publisher is told that it was not stored. */
const publishAttempts = 3;

/**
 * Publishes one event as a CloudEvent and resolves when JetStream has stored it. Throws if it breaks its contract
 * (a bug), or if it could not be stored: then publish it again with the same id.
 */
export async function publishEvent<Type extends EventType>(
  link: BusLink,
  type: Type,
  event: BusinessEvent<Type>,
): Promise<void> {
  const { id, source, subject, data, correlationId, traceparent } = event;
  const envelope = {
    specversion: "1.0",
    id,
    source,
    type,
    subject,
    time: event.time ?? new Date(link.clock.nowMs()).toISOString(),
    datacontenttype: "application/json",
    correlationid: correlationId,
    ...(traceparent === undefined ? {} : { traceparent }),
    data,
  };
  const contract = eventContracts[type];
  refuseBreach(type, violationsOf(contract.validate, envelope));

  const carried = headersOf({ correlationId, ...(traceparent === undefined ? {} : { traceparent }) });
  carried.set("Content-Type", "application/cloudevents+json");
  await store(link, contract.subject, envelope, { headers: carried, msgID: id });
}

/** Stores one record; `token` fills the `{…}` of its address. The same `msgID` again within the stream's window stores nothing. Throws as `publishEvent` does. */
export async function storeRecord<Name extends RecordName>(
  link: BusLink,
  name: Name,
  token: string,
  record: RecordData[Name],
  context: CallContext,
  msgID?: string,
): Promise<void> {
  const contract = recordContracts[name];
  refuseBreach(name, violationsOf(contract.validate, record));
  const options = { headers: headersOf(context), ...(msgID === undefined ? {} : { msgID }) };
  await store(link, subjectFor(contract.address, token), record, options);
}

/** Hands one record to the server without waiting until it is stored. A breach of the contract is reported, not thrown. */
export function sendRecord<Name extends RecordName>(
  link: BusLink,
  name: Name,
  token: string,
  record: RecordData[Name],
): void {
  const contract = recordContracts[name];
  const [breach] = violationsOf(contract.validate, record);
  if (breach !== undefined) {
    link.reportDefect({
      where: name,
      detail: `a record breaks the contract at ${breach.pointer}: ${breach.detail}`,
    });
    return;
  }
  if (!link.connection.isClosed())
    link.connection.publish(subjectFor(contract.address, token), JSON.stringify(record));
}

/** The token under which the calls of one correlation id are traced: ids may hold dots, which subjects split at. */
export function correlationToken(correlationId: string): string {
  return createHash("sha256").update(correlationId).digest("hex").slice(0, 32);
}

/** The subject of an address whose `{…}` is filled with the token. */
export function subjectFor(address: string, token: string): string {
  return address.replace(/\{[^}]*\}/, token);
}

function refuseBreach(where: string, [first]: ReturnType<typeof violationsOf>): void {
  if (first !== undefined)
    throw new Error(`${where} breaks its contract at ${first.pointer || "/"}: ${first.detail}`);
}

async function store(
  link: BusLink,
  subject: string,
  value: unknown,
  options: Parameters<BusLink["stream"]["publish"]>[2],
): Promise<void> {
  const payload = JSON.stringify(value);
  for (let attempt = 1; ; attempt++) {
    try {
      await link.stream.publish(subject, payload, options);
      return;
    } catch (error) {
      if (attempt === publishAttempts || link.connection.isClosed()) throw error;
    }
  }
}
