import { setImmediate } from "node:timers/promises";
import type { SteadyClock } from "#contracts/runtime/clock.ts";

export interface SimulatedClock extends SteadyClock {
  /** Lets time pass from one scheduled action to the next, until `done` or `untilMs`. Answers whether it was done. */
  run(done: () => boolean, untilMs: number): Promise<boolean>;
}

/** Time in whole milliseconds, as the machine's, that passes only when nothing else is left to happen. What is due at one moment happens in the order in which it was scheduled. */
export function createSimulatedClock(): SimulatedClock {
  let nowMs = 1_000_000;
  let order = 0;
  const scheduled = new Map<number, { readonly atMs: number; readonly action: () => void }>();
  return {
    nowMs: () => nowMs,
    elapsedMs: () => nowMs,
    schedule(delayMs, action) {
      const id = ++order;
      scheduled.set(id, { atMs: nowMs + Math.ceil(Math.max(0, delayMs)), action });
      return () => scheduled.delete(id);
    },
    async run(done, untilMs) {
      for (;;) {
        await setImmediate();
        if (done()) return true;
        let next: number | undefined;
        let nextAtMs = Number.POSITIVE_INFINITY;
        for (const [id, { atMs }] of scheduled) {
          if (atMs < nextAtMs) [next, nextAtMs] = [id, atMs];
        }
        if (next === undefined || nextAtMs > untilMs) return false;
        const due = scheduled.get(next);
        scheduled.delete(next);
        nowMs = Math.max(nowMs, nextAtMs);
        due?.action();
      }
    },
  };
}
