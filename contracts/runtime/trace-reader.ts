import { jetstreamManager } from "@nats-io/jetstream";
import type { TraceEntry } from "#contracts/generated/canonical/types.ts";
import { recordContracts } from "#contracts/generated/events/records.ts";
import type { BusLink } from "./bus-link.ts";
import { correlationToken, subjectFor } from "./publication.ts";

/** Reads what was recorded under one correlation id, at most `limit` entries, the oldest first. */
export async function readTrace(
  link: BusLink,
  correlationId: string,
  limit: number,
): Promise<readonly TraceEntry[]> {
  const { stream, address, validate } = recordContracts["platform-call"];
  const subject = subjectFor(address, correlationToken(correlationId));
  const manager = await jetstreamManager(link.connection);
  const { state } = await manager.streams.info(stream, { subjects_filter: subject });
  const kept = Math.min(state.subjects?.[subject] ?? 0, limit);
  if (kept === 0) return [];

  const consumer = await link.stream.consumers.get(stream, { filter_subjects: subject });
  const entries: TraceEntry[] = [];
  const messages = await consumer.fetch({ max_messages: kept, expires: 5_000 });
  for await (const message of messages) {
    const entry: unknown = message.json();
    // Entries of an earlier contract may still be kept.
    if (validate(entry)) entries.push(entry as TraceEntry);
  }
  return entries;
}
