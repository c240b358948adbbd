import type { Clock, SteadyClock } from "#contracts/runtime/clock.ts";

/** Something to do at a time: ms, as whoever keeps it counts them. */
export interface Timer {
  readonly dueAtMs: number;
}

export interface Timers<Of extends Timer> {
  add(timer: Of): void;
  stop(): void;
}

/** Somebody may set the clock; that is noticed within this. */
const longestAlarmMs = 60_000;

/**
 * Many timers on one of the machine's: a heap of what is due, and one alarm for the earliest. `nowMs`: the time that
 * they are due by, for example of the day.
 */
export function createTimers<Of extends Timer>(
  clock: Clock,
  nowMs: () => number,
  fire: (timer: Of) => void,
): Timers<Of> {
  const heap: Of[] = [];
  let armedForMs = Number.POSITIVE_INFINITY;
  let disarm = () => {};

  function due(index: number): number {
    return heap[index]?.dueAtMs ?? Number.POSITIVE_INFINITY;
  }

  function swap(a: number, b: number): void {
    const [first, second] = [heap[a], heap[b]];
    if (first && second) [heap[a], heap[b]] = [second, first];
  }

  function push(timer: Of): void {
    let index = heap.push(timer) - 1;
    for (let parent = (index - 1) >> 1; index > 0 && due(index) < due(parent); parent = (index - 1) >> 1) {
      swap(index, parent);
      index = parent;
    }
  }

  function pop(): Of | undefined {
    const first = heap[0];
    const last = heap.pop();
    if (!last || heap.length === 0) return first;
    heap[0] = last;
    for (let index = 0; ; ) {
      const child = due(2 * index + 1) <= due(2 * index + 2) ? 2 * index + 1 : 2 * index + 2;
      if (due(index) <= due(child)) return first;
      swap(index, child);
      index = child;
    }
  }

  function arm(): void {
    if (due(0) === armedForMs) return;
    disarm();
    armedForMs = due(0);
    if (armedForMs === Number.POSITIVE_INFINITY) return;
    const alarmMs = Math.min(Math.max(0, armedForMs - nowMs()), longestAlarmMs);
    disarm = clock.schedule(alarmMs, () => {
      armedForMs = Number.POSITIVE_INFINITY;
      while (due(0) <= nowMs()) {
        const timer = pop();
        if (timer) fire(timer);
      }
      arm();
    });
  }

  return {
    add(timer) {
      push(timer);
      arm();
    },
    stop() {
      heap.length = 0;
      arm();
    },
  };
}

/** Time that passes as the clock's, also when that is set ahead, and goes on as before when that is set back. ms. */
export function forwardTime(clock: SteadyClock): () => number {
  let aheadMs = Number.NEGATIVE_INFINITY;
  return () => {
    const elapsedMs = clock.elapsedMs();
    aheadMs = Math.max(aheadMs, clock.nowMs() - elapsedMs);
    return elapsedMs + aheadMs;
  };
}
