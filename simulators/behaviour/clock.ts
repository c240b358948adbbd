import type { Clock } from "#contracts/runtime/clock.ts";

interface Timer {
  readonly dueMs: number;
  readonly action: () => void;
  cancelled: boolean;
}

/** A clock that runs with another one at a pace of its own, and can be put forward. */
export interface SimulatedClock extends Clock {
  /** Lets `advanceMs` pass at once. What falls due meanwhile is run in order, each at its own time. */
  advance(advanceMs: number): void;
  /**
   * The same, but after each moment at which something fell due it waits for `settled`, so that what follows from an answer
   * (the next attempt of a delivery) has its own time too.
   */
  advanceSettled(advanceMs: number, settled: () => Promise<void>): Promise<void>;
  /** Simulated time per time of the other clock: 1 at the start, 0 stands still, 60 makes a minute of each second. */
  readonly pace: number;
  setPace(pace: number): void;
  /** What a clock outside of the simulation says, which is what a receiver holds a signature's time against. */
  outsideMs(): number;
  /** Cancels everything that is scheduled. */
  stop(): void;
  /** What time it is, as plain data. */
  save(): SavedTime;
  /** Goes on from there, as if it had run since. To be called before anything is scheduled. */
  load(saved: SavedTime): void;
}

/** In Unix milliseconds; `outsideMs` is when the other clock was asked. */
export interface SavedTime {
  readonly nowMs: number;
  readonly pace: number;
  readonly outsideMs: number;
}

/** All simulated time (limits, deliveries, expiries) hangs on this clock. */
export function createSimulatedClock(base: Clock): SimulatedClock {
  // By due time, and by order of scheduling within the same time.
  const timers: Timer[] = [];
  let pace = 1;
  let fromMs = base.nowMs();
  let baseFromMs = fromMs;
  let cancelWake = () => {};

  const nowMs = () => fromMs + (base.nowMs() - baseFromMs) * pace;
  const anchor = (atMs: number) => {
    fromMs = atMs;
    baseFromMs = base.nowMs();
  };

  const nextTimer = (): Timer | undefined => {
    while (timers[0]?.cancelled === true) timers.shift();
    return timers[0];
  };
  /** Runs what is due up to `untilMs`; with `oneMoment` only what falls due first, at one time. */
  const runDue = (untilMs: number, oneMoment: boolean): boolean => {
    let momentMs: number | undefined;
    for (let next = nextTimer(); next !== undefined && next.dueMs <= untilMs; next = nextTimer()) {
      if (oneMoment && momentMs !== undefined && next.dueMs > momentMs) break;
      timers.shift();
      // Time does not go back if it has run past the timer.
      if (next.dueMs > nowMs()) anchor(next.dueMs);
      momentMs ??= nowMs();
      next.action();
    }
    return momentMs !== undefined;
  };

  const wakeForNext = () => {
    cancelWake();
    cancelWake = () => {};
    const next = nextTimer();
    if (next === undefined || pace === 0) return;
    cancelWake = base.schedule(Math.max(0, (next.dueMs - nowMs()) / pace), () => {
      runDue(nowMs(), false);
      wakeForNext();
    });
  };

  return {
    nowMs,
    outsideMs: () => base.nowMs(),
    get pace() {
      return pace;
    },
    schedule(delayMs, action) {
      const timer = { dueMs: nowMs() + Math.max(0, delayMs), action, cancelled: false };
      timers.splice(insertionIndex(timers, timer.dueMs), 0, timer);
      if (timers[0] === timer) wakeForNext();
      return () => {
        timer.cancelled = true;
      };
    },
    advance(advanceMs) {
      const untilMs = nowMs() + advanceMs;
      runDue(untilMs, false);
      anchor(Math.max(untilMs, nowMs()));
      wakeForNext();
    },
    async advanceSettled(advanceMs, settled) {
      const untilMs = nowMs() + advanceMs;
      await settled();
      while (runDue(untilMs, true)) await settled();
      anchor(Math.max(untilMs, nowMs()));
      wakeForNext();
    },
    setPace(next) {
      anchor(nowMs());
      pace = next;
      wakeForNext();
    },
    stop() {
      timers.length = 0;
      cancelWake();
    },
    save: () => ({ nowMs: nowMs(), pace, outsideMs: base.nowMs() }),
    load(saved) {
      pace = saved.pace;
      anchor(saved.nowMs + Math.max(0, base.nowMs() - saved.outsideMs) * pace);
    },
  };
}

/** Behind all timers that are due no later. */
function insertionIndex(timers: readonly Timer[], dueMs: number): number {
  let low = 0;
  let high = timers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((timers[middle] as Timer).dueMs > dueMs) high = middle;
    else low = middle + 1;
  }
  return low;
}
