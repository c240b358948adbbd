import { DeliverPolicy, type JetStreamClient, type JetStreamManager } from "@nats-io/jetstream";
import type { KV } from "@nats-io/kv";
import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import { isConflict } from "./jetstream-conflict.ts";

/** How long what has ended can still be looked up, ms: as long as a late repetition of a start is known for one. */
export const usualRetentionMs = 90 * 86_400_000;

/** One bucket of records of which some are final. */
export interface RetainedBucket {
  readonly name: string;
  readonly bucket: KV;
  /** Whether nothing will happen to it any more. All others are kept for ever. */
  readonly isFinal: (value: unknown) => boolean;
  /** From 80 % of this on, the oldest final ones go before their time, until 70 % are left. */
  readonly atMostBytes: number;
  /** Called before a record is removed; removed later if this rejects. May be called twice. */
  readonly onRemove?: (key: string) => Promise<void>;
}

export interface RetentionDependencies {
  readonly jetstream: JetStreamClient;
  readonly manager: JetStreamManager;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly retentionMs: number;
  readonly onSwept: (bucket: string, removed: number) => void;
  readonly onFailure: (error: unknown) => void;
}

const lookEveryMs = 60_000;
const sweepEveryMs = 3_600_000;

/**
 * Removes what is final and old from the buckets, until `signal` is aborted. Never rejects.
 *
 * A bucket's stream is in the order of the last writes, so what is too old is at its beginning. A removal expects the
 * revision that was read, and leaves a marker for whoever follows the bucket, which goes by the same rule.
 */
export async function keepRetention(
  d: RetentionDependencies,
  buckets: readonly RetainedBucket[],
): Promise<void> {
  const sweptAtMs = new Map<RetainedBucket, number>();
  while (!d.signal.aborted) {
    for (const retained of buckets) {
      try {
        const excess = await excessBytes(d, retained);
        const since = d.clock.nowMs() - (sweptAtMs.get(retained) ?? Number.NEGATIVE_INFINITY);
        if (excess <= 0 && since < Math.min(sweepEveryMs, d.retentionMs)) continue;
        const removed = await sweep(d, retained, excess);
        sweptAtMs.set(retained, d.clock.nowMs());
        if (removed > 0) d.onSwept(retained.name, removed);
      } catch (error) {
        d.onFailure(error);
      }
    }
    await sleep(d.clock, Math.min(lookEveryMs, d.retentionMs), d.signal);
  }
}

function streamOf({ name }: RetainedBucket): string {
  return `KV_${name}`;
}

/** Positive if so much has to go before its time. */
async function excessBytes(d: RetentionDependencies, retained: RetainedBucket): Promise<number> {
  const { state } = await d.manager.streams.info(streamOf(retained));
  return state.bytes < 0.8 * retained.atMostBytes ? 0 : state.bytes - 0.7 * retained.atMostBytes;
}

/** Answers how many records went. */
async function sweep(d: RetentionDependencies, retained: RetainedBucket, excess: number): Promise<number> {
  const { bucket, isFinal, onRemove } = retained;
  const stream = streamOf(retained);
  const { state, ts } = await d.manager.streams.info(stream);
  // By the server's clock where it says it (2.10), which also made the timestamps: ours may be far ahead.
  const tooOldMs =
    Math.min(d.clock.nowMs(), Date.parse(ts ?? "") || Number.POSITIVE_INFINITY) - d.retentionMs;
  const consumer = await d.jetstream.consumers.get(stream, { deliver_policy: DeliverPolicy.All });
  const prefix = `$KV.${retained.name}.`;
  let removed = 0;
  let left = excess;
  while (!d.signal.aborted) {
    const messages = await consumer.fetch({ max_messages: 256, expires: 2_000 });
    let last = 0;
    for await (const message of messages) {
      last = message.seq;
      const isOld = Date.parse(message.timestamp) <= tooOldMs;
      if (!isOld && left <= 0) return removed;
      const key = message.subject.slice(prefix.length);
      const isMarker = message.headers?.has("KV-Operation") === true;
      if (isMarker) {
        if (isOld) await d.manager.streams.deleteMessage(stream, message.seq);
      } else if (isFinal(message.json())) {
        await onRemove?.(key);
        if (!(await removeUnchanged(bucket, key, message.seq))) continue;
        removed += 1;
        left -= message.data.length;
      }
      // What came since was just written.
      if (last >= state.last_seq) return removed;
    }
    if (last === 0 || last >= state.last_seq) return removed;
  }
  return removed;
}

/** False if it was written again meanwhile. */
async function removeUnchanged(bucket: KV, key: string, revision: number): Promise<boolean> {
  try {
    await bucket.delete(key, { previousSeq: revision });
    return true;
  } catch (error) {
    if (isConflict(error)) return false;
    throw error;
  }
}
