import type { KV } from "@nats-io/kv";
import type { SteadyClock } from "#contracts/runtime/clock.ts";
import type { OrReset } from "./connection-resets.ts";
import { isConflict } from "./jetstream-conflict.ts";

/**
 * Says which worker should own a shard, so that two do not keep taking it from each other. Nothing depends on it for
 * safety: the log itself refuses all writers but the last one that took over.
 */
export interface Lease {
  /** True if it is ours now; false if another holds it. Rejects when the store cannot be asked. */
  hold(): Promise<boolean>;
  /** Whether it was ours so recently that nobody else can have it. */
  isFresh(): boolean;
  /** Lets the next worker take it at once. */
  release(): Promise<void>;
}

/** `holder` is unlike any other process's. `ttlMs` is that of the bucket. */
export function createLease(
  bucket: KV,
  key: string,
  holder: string,
  clock: SteadyClock,
  ttlMs: number,
  orReset: OrReset = (work) => work,
): Lease {
  let revision: number | undefined;
  let heldAtMs = Number.NEGATIVE_INFINITY;
  return {
    async hold() {
      const askedAtMs = clock.elapsedMs();
      revision = await (revision === undefined ? claim() : renew(revision));
      if (revision === undefined) return false;
      heldAtMs = askedAtMs;
      return true;
    },
    isFresh: () => clock.elapsedMs() - heldAtMs < ttlMs,
    async release() {
      heldAtMs = Number.NEGATIVE_INFINITY;
      if (revision !== undefined) await bucket.delete(key, { previousSeq: revision });
      revision = undefined;
    },
  };

  async function claim(): Promise<number | undefined> {
    try {
      return await orReset(bucket.create(key, holder));
    } catch (error) {
      if (!isConflict(error)) throw error;
      // It may be ours: the answer to an earlier request was lost.
      const entry = await orReset(bucket.get(key));
      return entry?.operation === "PUT" && entry.string() === holder ? entry.revision : undefined;
    }
  }

  async function renew(known: number): Promise<number | undefined> {
    try {
      return await orReset(bucket.update(key, holder, known));
    } catch (error) {
      // Either it expired while this process slept, and may be claimed again, or another has it.
      if (isConflict(error)) return claim();
      throw error;
    }
  }
}
