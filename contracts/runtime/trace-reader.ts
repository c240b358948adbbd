import { jetstreamManager } from "@nats-io/jetstream";
import { type RecordData, type RecordName, recordContracts } from "#contracts/generated/events/records.ts";
import type { BusLink } from "./bus-link.ts";
import { correlationToken, subjectFor } from "./publication.ts";

/** Reads the records of one kind that were kept under one correlation id, at most `limit`, the oldest first. */
export async function readTrace<Name extends RecordName>(
  link: BusLink,
  name: Name,
  correlationId: string,
  limit: number,
): Promise<readonly RecordData[Name][]> {
  const { stream, address, validate } = recordContracts[name];
  const subject = subjectFor(address, correlationToken(correlationId));
  const manager = await jetstreamManager(link.connection);
  const { state } = await manager.streams.info(stream, { subjects_filter: subject });
  const kept = Math.min(state.subjects?.[subject] ?? 0, limit);
  if (kept === 0) return [];

  const consumer = await link.stream.consumers.get(stream, { filter_subjects: subject });
  const entries: RecordData[Name][] = [];
  const messages = await consumer.fetch({ max_messages: kept, expires: 5_000 });
  for await (const message of messages) {
    const entry: unknown = message.json();
    // Entries of an earlier contract may still be kept.
    if (validate(entry)) entries.push(entry as RecordData[Name]);
  }
  return entries;
}
