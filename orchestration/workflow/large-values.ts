import { type Clock, sleep } from "#contracts/runtime/clock.ts";

/** Where a result is that is too large for the log. */
export interface ValueRef {
  readonly name: string;
  readonly bytes: number;
  readonly parts: number;
}

/** Where one shard's large results are kept. All of these reject when the store cannot be asked, and may be repeated. */
export interface ValueStore {
  /** Resolves when it is durable. Repeated, it leaves one behind that nobody refers to. */
  put(workflowId: string, body: Uint8Array): Promise<ValueRef>;
  /** `undefined` if it is gone. */
  get(ref: ValueRef): Promise<Uint8Array | undefined>;
  /** Removes all of a workflow, also those that nobody refers to. */
  forget(workflowId: string): Promise<void>;
  /** Of whom there are any. */
  workflowIds(): Promise<readonly string[]>;
}

/** Results that are larger than an entry of the log may be: kept before the entry that refers to them, read when asked for. */
export interface LargeValues {
  keep(workflowId: string, value: unknown): Promise<ValueRef>;
  /** Rejects only if it is gone. */
  load(ref: ValueRef): Promise<unknown>;
  forget(workflowId: string): void;
}

export interface LargeValuesDependencies {
  readonly store: ValueStore;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** A fact for ever, so that a worker which has been replaced and does not know it removes nothing that is needed. */
  readonly hasEnded: (workflowId: string) => boolean;
  readonly onFailure: (error: unknown) => void;
}

const sweepEveryMs = 3_600_000;

/**
 * A result is durable before it is referred to: a crash in between leaves one that nobody refers to. All of a
 * workflow's go when it has ended, and what a crash left is swept at each take-over and once an hour.
 */
export function createLargeValues(d: LargeValuesDependencies): LargeValues {
  const { store, clock, signal } = d;
  return {
    keep(workflowId, value) {
      const body = Buffer.from(JSON.stringify(value));
      return untilDone(() => store.put(workflowId, body));
    },
    async load(ref) {
      const body = await untilDone(() => store.get(ref));
      if (!body) throw new Error(`a result of ${ref.bytes} bytes is gone: ${ref.name}`);
      return JSON.parse(Buffer.from(body).toString());
    },
    forget(workflowId) {
      store.forget(workflowId).catch(d.onFailure);
    },
  };

  /** Never resolves when this worker has lost the shard. */
  async function untilDone<T>(work: () => Promise<T>): Promise<T> {
    for (let pauseMs = 100; !signal.aborted; pauseMs = Math.min(2 * pauseMs, 5_000)) {
      try {
        return await work();
      } catch (error) {
        d.onFailure(error);
        await sleep(clock, pauseMs, signal);
      }
    }
    return new Promise(() => {});
  }
}

/** Removes what workflows left that have ended, now and then once an hour. Never rejects. */
export async function sweepLargeValues(d: LargeValuesDependencies): Promise<void> {
  while (!d.signal.aborted) {
    try {
      for (const workflowId of await d.store.workflowIds())
        if (d.hasEnded(workflowId)) await d.store.forget(workflowId);
    } catch (error) {
      d.onFailure(error);
    }
    await sleep(d.clock, sweepEveryMs, d.signal);
  }
}
