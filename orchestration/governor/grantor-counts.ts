import { type CallClass, callClasses } from "./budget.ts";
import type { RefusalReason } from "./grant.ts";

/** How long calls waited is told in these steps, ms; longer waits are beyond the last. */
export const waitBoundsMs = [10, 50, 100, 250, 500, 1_000, 5_000, 30_000] as const;

export interface ClassCounts {
  granted: number;
  refused: number;
  /** Of the refused, those that came while the platform wanted to be left alone. */
  parked: number;
  waitedMs: number;
  longestWaitMs: number;
  /** How many waited no longer than each of `waitBoundsMs`. */
  readonly waits: number[];
}

/** As the next grantor takes it over. JSON. */
export interface CountsRecord {
  readonly byClass: Readonly<Partial<Record<CallClass, ClassCounts>>>;
  readonly throttledCalls: number;
  readonly othersCalls: number;
  readonly savedCalls: number;
}

/** What has been done with a budget since its ledger was opened, by all that granted its calls one after another. */
export class GrantorCounts {
  readonly byClass: ReadonlyMap<CallClass, ClassCounts>;
  /** Answers 429 that the platform gave in spite of all this: each is a defect of ours or of the contract. */
  throttledCalls = 0;
  /** Calls by others with the same credential. */
  othersCalls = 0;

  /** Calls that another call has made needless. */
  savedCalls = 0;

  constructor(before?: CountsRecord) {
    this.byClass = new Map(
      callClasses.map((name) => [name, structuredClone(before?.byClass[name]) ?? zero()]),
    );
    this.throttledCalls = before?.throttledCalls ?? 0;
    this.othersCalls = before?.othersCalls ?? 0;
    this.savedCalls = before?.savedCalls ?? 0;
  }

  record(): CountsRecord {
    const { throttledCalls, othersCalls, savedCalls } = this;
    return { byClass: Object.fromEntries(this.byClass), throttledCalls, othersCalls, savedCalls };
  }

  granted(callClass: CallClass, waitedMs: number): void {
    const counts = this.of(callClass);
    counts.granted += 1;
    counts.waitedMs += waitedMs;
    counts.longestWaitMs = Math.max(counts.longestWaitMs, waitedMs);
    for (const [index, bound] of waitBoundsMs.entries()) {
      if (waitedMs <= bound) counts.waits[index] = (counts.waits[index] ?? 0) + 1;
    }
  }

  refused(callClass: CallClass, because: RefusalReason): void {
    const counts = this.of(callClass);
    counts.refused += 1;
    if (because === "closed") counts.parked += 1;
  }

  throttled(): void {
    this.throttledCalls += 1;
  }

  saved(count: number): void {
    this.savedCalls += count;
  }

  usedByOthers(count: number): void {
    this.othersCalls += count;
  }

  of(callClass: CallClass): ClassCounts {
    const counts = this.byClass.get(callClass);
    if (counts === undefined) throw new Error(`${callClass} is no class of calls`);
    return counts;
  }
}

function zero(): ClassCounts {
  return {
    granted: 0,
    refused: 0,
    parked: 0,
    waitedMs: 0,
    longestWaitMs: 0,
    waits: waitBoundsMs.map(() => 0),
  };
}
