import { setImmediate } from "node:timers/promises";
import type { Clock } from "#contracts/runtime/clock.ts";

export interface SimulatedClock extends Clock {
  /** Lets time pass from one scheduled action to the next, until `done` or `untilMs`. Answers whether it was done. */
  run(done: () => boolean, untilMs: number): Promise<boolean>;
}

/** Time that passes only when nothing else is left to happen. */
export function createSimulatedClock(): SimulatedClock {
  let nowMs = 1_000_000;
  let order = 0;
  const scheduled = new Map<number, { readonly atMs: number; readonly action: () => void }>();
  return {
    nowMs: () => nowMs,
    schedule(delayMs, action) {
      const id = ++order;
      scheduled.set(id, { atMs: nowMs + Math.max(0, delayMs), action });
      return () => scheduled.delete(id);
    },
    async run(done, untilMs) {
      for (;;) {
        await setImmediate();
        if (done()) return true;
        let next: number | undefined;
        for (const [id, { atMs }] of scheduled) {
          if (next === undefined || atMs < (scheduled.get(next)?.atMs ?? 0)) next = id;
        }
        const due = next === undefined ? undefined : scheduled.get(next);
        if (next === undefined || !due || due.atMs > untilMs) return false;
        scheduled.delete(next);
        nowMs = Math.max(nowMs, due.atMs);
        due.action();
      }
    },
  };
}
