import DataLoader from "dataloader";
import type { Clock } from "#contracts/runtime/clock.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../workflow/failure.ts";

/** Reads one business object by its key. `undefined`: there is none. */
export interface BatchReader<Value> {
  read(key: string): Promise<Outcome<Value | undefined, StepFailure>>;
}

export interface BatchReaderOptions {
  readonly clock: Clock;
  /** The most keys that one call may ask for. */
  readonly keysAtMost: number;
  /** How long the first key waits for others, ms. Default 20: little beside the wait for a platform's budget. */
  readonly collectMs?: number;
}

/**
 * Puts reads by key together that come at nearly the same time, so that a platform is called once for many of them. A
 * failed call is the failure of each of its keys; a key that is not there is nobody else's failure. Nothing is kept: a
 * read that begins later asks again.
 */
export function createBatchReader<Value>(
  readMany: (keys: readonly string[]) => Promise<Outcome<ReadonlyMap<string, Value>, StepFailure>>,
  { clock, keysAtMost, collectMs = 20 }: BatchReaderOptions,
): BatchReader<Value> {
  type Answer = Outcome<Value | undefined, StepFailure>;
  // Its cache lasts for one batch: the same key is asked for once, and a later read asks again.
  const loader: DataLoader<string, Answer> = new DataLoader<string, Answer>(
    async (keys) => {
      for (const key of keys) loader.clear(key);
      const found = await readMany(keys);
      if (!found.ok) return keys.map(() => fail(found.failure));
      return keys.map((key) => succeed(found.value.get(key)));
    },
    { maxBatchSize: keysAtMost, batchScheduleFn: (dispatch) => void clock.schedule(collectMs, dispatch) },
  );
  return { read: (key) => loader.load(key) };
}
