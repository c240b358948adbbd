import type { Clock } from "#contracts/runtime/clock.ts";

interface Timer {
  readonly dueMs: number;
  readonly order: number;
  readonly action: () => void;
}

/** A clock that runs with another one, and can be put forward. */
export interface SimulatedClock extends Clock {
  /** Lets `advanceMs` pass at once. What falls due meanwhile is run in order, each at its own time. */
  advance(advanceMs: number): void;
  /** What a clock outside of the simulation says, which is what a receiver holds a signature's time against. */
  outsideMs(): number;
  /** Cancels everything that is scheduled. */
  stop(): void;
}

/** All simulated time (limits, deliveries, expiries) hangs on this clock; `base` says how fast it runs by itself. */
export function createSimulatedClock(base: Clock): SimulatedClock {
  const timers: Timer[] = [];
  let aheadMs = 0;
  let order = 0;
  let cancelWake = () => {};

  const nowMs = () => base.nowMs() + aheadMs;

  const runDue = (untilMs: number) => {
    for (let next = timers[0]; next !== undefined && next.dueMs <= untilMs; next = timers[0]) {
      timers.shift();
      aheadMs += Math.max(0, next.dueMs - nowMs());
      next.action();
    }
  };

  const wakeForNext = () => {
    cancelWake();
    const next = timers[0];
    if (next === undefined) return;
    cancelWake = base.schedule(Math.max(0, next.dueMs - nowMs()), () => {
      runDue(nowMs());
      wakeForNext();
    });
  };

  return {
    nowMs,
    outsideMs: () => base.nowMs(),
    schedule(delayMs, action) {
      const timer = { dueMs: nowMs() + Math.max(0, delayMs), order: order++, action };
      const at = timers.findIndex((other) => other.dueMs > timer.dueMs);
      timers.splice(at === -1 ? timers.length : at, 0, timer);
      if (timers[0] === timer) wakeForNext();
      return () => {
        const index = timers.indexOf(timer);
        if (index !== -1) timers.splice(index, 1);
      };
    },
    advance(advanceMs) {
      const untilMs = nowMs() + advanceMs;
      runDue(untilMs);
      aheadMs += Math.max(0, untilMs - nowMs());
      wakeForNext();
    },
    stop() {
      timers.length = 0;
      cancelWake();
    },
  };
}
