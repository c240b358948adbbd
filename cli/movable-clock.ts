import { type SteadyClock, systemClock } from "#contracts/runtime/clock.ts";

/**
 * The machine's clock, which can be put forward, so that a grace period of 14 days is over in a moment. What has to go by
 * real time, such as a lease that others hold us to, needs another clock.
 */
export interface MovableClock extends SteadyClock {
  /** Lets `aheadMs` pass at once. What waited for a moment in between happens now, in the order of those moments. */
  move(aheadMs: number): void;
}

/**
 * From here on a wait is one of the business (a grace period, the next look, the next slot of a schedule), and is over when
 * the clock has been moved past it. A shorter one is one of the machines (an answer, a lease, a back-off), which live
 * in real time whatever the calendar says.
 */
const businessWaitFromMs = 60_000;

interface Wait {
  readonly dueAtMs: number;
  readonly end: () => void;
}

export function createMovableClock(base: SteadyClock = systemClock): MovableClock {
  let aheadMs = 0;
  const waits = new Set<Wait>();
  const nowMs = () => base.nowMs() + aheadMs;
  return {
    nowMs,
    elapsedMs: () => base.elapsedMs() + aheadMs,
    schedule(delayMs, action) {
      if (delayMs < businessWaitFromMs) return base.schedule(delayMs, action);
      const forget = () => {
        cancel();
        waits.delete(wait);
      };
      const end = () => {
        forget();
        action();
      };
      const wait: Wait = { dueAtMs: nowMs() + delayMs, end };
      const cancel = base.schedule(delayMs, end);
      waits.add(wait);
      return forget;
    },
    move(byMs) {
      aheadMs += byMs;
      const due = [...waits].filter(({ dueAtMs }) => dueAtMs <= nowMs());
      due.sort((one, other) => one.dueAtMs - other.dueAtMs);
      // One that ended may have cancelled another.
      for (const wait of due) if (waits.has(wait)) wait.end();
    },
  };
}
