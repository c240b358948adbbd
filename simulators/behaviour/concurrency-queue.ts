import type { Clock } from "#contracts/runtime/clock.ts";

export interface QueueLimits {
  readonly concurrentRequests: number;
  readonly queuedRequests: number;
  /** Requests that work or wait, all together. */
  readonly connections: number;
  readonly queueTimeoutMs: number;
}

export type Entry = (() => void) | "full" | "waited-too-long";

/** Lets so many requests work at once; the others wait their turn, up to a length and a time. */
export interface ConcurrencyQueue {
  /** The function that gives the place back, or why there is none; a promise of it for who has to wait. */
  enter(): Entry | Promise<Entry>;
  /** What goes on now; without `limits` nobody waits. */
  occupancy(): {
    readonly working: number;
    readonly waiting: number;
    readonly limits: QueueLimits | undefined;
  };
}

/** `limitsNow` is asked at each entry, so that another profile holds for who comes next; `undefined` lets all pass. */
export function createConcurrencyQueue(
  clock: Clock,
  limitsNow: () => QueueLimits | undefined,
): ConcurrencyQueue {
  const waiting: (() => void)[] = [];
  let working = 0;

  const place = () => {
    working += 1;
    let given = false;
    return () => {
      if (given) return;
      given = true;
      working -= 1;
      const limits = limitsNow();
      if (limits === undefined || working < limits.concurrentRequests) waiting.shift()?.();
    };
  };

  return {
    occupancy: () => ({ working, waiting: waiting.length, limits: limitsNow() }),
    enter() {
      const limits = limitsNow();
      if (limits === undefined || working < limits.concurrentRequests) return place();
      const connections = working + waiting.length;
      if (waiting.length >= limits.queuedRequests || connections >= limits.connections) return "full";
      return new Promise((resolve) => {
        const proceed = () => {
          cancel();
          resolve(place());
        };
        const cancel = clock.schedule(limits.queueTimeoutMs, () => {
          waiting.splice(waiting.indexOf(proceed), 1);
          resolve("waited-too-long");
        });
        waiting.push(proceed);
      });
    },
  };
}
