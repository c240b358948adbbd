import type { JetStreamManager, StoredMsg } from "@nats-io/jetstream";
import type { MsgHdrs } from "@nats-io/transport-node";
import { type RecordData, recordContracts } from "#contracts/generated/events/records.ts";

/** A dead letter as it is stored. */
export interface StoredLetter {
  /** The position in its stream. */
  readonly sequence: number;
  readonly source: string;
  readonly deadAt: string;
  readonly record: RecordData["dead-letter"];
  /** Correlation id and trace context of the message. */
  readonly headers: MsgHdrs | undefined;
}

const { stream, address, validate } = recordContracts["dead-letter"];

/** Where dead letters begin and end at this moment; `last` below `first` if there are none. */
export async function extentOf(manager: JetStreamManager): Promise<{ first: number; last: number }> {
  const { state } = await manager.streams.info(stream);
  // Of a stream that never held anything the server says 0 and 0, and 0 is no position.
  return { first: Math.max(1, state.first_seq), last: state.last_seq };
}

/** The one at this position, or `undefined`: none ever was, it has expired, or it is of an earlier contract. */
export async function readStored(
  manager: JetStreamManager,
  sequence: number,
): Promise<StoredLetter | undefined> {
  const message = await manager.streams.getMessage(stream, { seq: sequence });
  return message === null ? undefined : letterOf(message);
}

const sourcePattern = new RegExp(`^${address.replaceAll(".", "\\.").replace(/\{[^}]*\}/, "([^.]+)")}$`);

function letterOf(message: StoredMsg): StoredLetter | undefined {
  const source = sourcePattern.exec(message.subject)?.[1];
  const record = readJson(message);
  if (source === undefined || !validate(record)) return undefined;
  return {
    sequence: message.seq,
    source,
    deadAt: message.time.toISOString(),
    record: record as StoredLetter["record"],
    headers: message.header,
  };
}

function readJson(message: StoredMsg): unknown {
  try {
    return message.json();
  } catch {
    return undefined;
  }
}
