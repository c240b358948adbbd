import type { Clock } from "#contracts/runtime/clock.ts";

/** Something to do at a time: Unix epoch, ms. */
export interface Timer {
  readonly dueAtMs: number;
}

export interface Timers<Of extends Timer> {
  add(timer: Of): void;
  stop(): void;
}

/** Many durable timers on one of the machine's: a heap of what is due, and one alarm for the earliest. */
export function createTimers<Of extends Timer>(clock: Clock, fire: (timer: Of) => void): Timers<Of> {
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
    disarm = clock.schedule(Math.max(0, armedForMs - clock.nowMs()), () => {
      armedForMs = Number.POSITIVE_INFINITY;
      while (due(0) <= clock.nowMs()) {
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
