import type { KV } from "@nats-io/kv";
import { type Clock, sleep } from "#contracts/runtime/clock.ts";

export interface RecordIndexOptions<Row> {
  /** What lists filter and sort by. Small: a row is kept in memory for each record. */
  readonly rowOf: (key: string, value: unknown) => Row;
  /** Whether nothing more will happen to it. All others are kept, however many there are. */
  readonly isFinal: (row: Row) => boolean;
  /** How many final ones are kept, the latest written. Default 20,000: a few megabytes. */
  readonly finalAtMost?: number;
}

/** The rows of a bucket, in memory. */
export interface RecordIndex<Row> {
  /** All rows, by key; `undefined` if the bucket could not be read in time: ask again. */
  rows(): Promise<ReadonlyMap<string, Row> | undefined>;
  /** Resolves when the record is written the next time, or after `waitMs`; with false if it cannot be followed. */
  nextChange(key: string, waitMs: number): Promise<boolean>;
  stop(): void;
}

/** Reading a bucket for the first time takes this long at most before its reader is told to come back. */
const firstReadMs = 5_000;

/**
 * Follows a bucket, so that a list costs no scan of it. It begins with the first list that is asked for: a worker that
 * nobody asks pays nothing. What it says is a moment behind the bucket.
 */
export function createRecordIndex<Row>(
  bucket: KV,
  clock: Clock,
  { rowOf, isFinal, finalAtMost = 20_000 }: RecordIndexOptions<Row>,
): RecordIndex<Row> {
  const open = new Map<string, Row>();
  const final = new Map<string, Row>();
  const waiting = new Map<string, Set<() => void>>();
  let following: Promise<void> | undefined;
  let watch: Awaited<ReturnType<KV["watch"]>> | undefined;
  let stopped = false;

  return {
    async rows() {
      return (await isFollowed()) ? new Map([...final, ...open]) : undefined;
    },
    async nextChange(key, waitMs) {
      const done = new AbortController();
      const told = new Promise<void>((resolve) => {
        const waiters = waiting.get(key) ?? new Set();
        waiting.set(key, waiters.add(resolve));
        done.signal.addEventListener("abort", () => {
          waiters.delete(resolve);
          if (waiters.size === 0) waiting.delete(key);
        });
      });
      const followed = isFollowed();
      await Promise.race([told, sleep(clock, waitMs, done.signal)]);
      done.abort();
      return followed;
    },
    stop() {
      stopped = true;
      watch?.stop();
    },
  };

  async function isFollowed(): Promise<boolean> {
    following ??= follow().catch((error) => {
      following = undefined;
      throw error;
    });
    const read = following.then(
      () => true,
      () => false,
    );
    const answered = new AbortController();
    const inTime = await Promise.race([read, sleep(clock, firstReadMs, answered.signal).then(() => false)]);
    answered.abort();
    return inTime;
  }

  /** Resolves when all that the bucket held has been read; goes on with what changes. */
  async function follow(): Promise<void> {
    const { values } = await bucket.status();
    const entries = await bucket.watch();
    watch = entries;
    if (stopped) entries.stop();
    return new Promise((resolve) => {
      if (values === 0) resolve();
      const reading = async () => {
        for await (const entry of entries) {
          take(entry.key, entry.operation === "PUT" ? entry.json<unknown>() : undefined);
          if (entry.isUpdate) resolve();
          for (const tell of waiting.get(entry.key) ?? []) tell();
        }
        // The watch has ended, so whoever asks next begins anew.
        following = undefined;
      };
      void reading();
    });
  }

  function take(key: string, value: unknown): void {
    open.delete(key);
    final.delete(key);
    if (value === undefined) return;
    const row = rowOf(key, value);
    (isFinal(row) ? final : open).set(key, row);
    const [oldest] = final.keys();
    if (final.size > finalAtMost && oldest !== undefined) final.delete(oldest);
  }
}
