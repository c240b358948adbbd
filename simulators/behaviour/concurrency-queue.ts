import type { Clock } from "#contracts/runtime/clock.ts";

export interface QueueLimits {
  readonly concurrentRequests: number;
  readonly queuedRequests: number;
  readonly queueTimeoutMs: number;
}

/** Lets so many requests work at once; the others wait their turn, up to a length and a time. */
export interface ConcurrencyQueue {
  /** Resolves to the function that gives the place back, or to why there is none. */
  enter(): Promise<(() => void) | "full" | "waited-too-long">;
}

export function createConcurrencyQueue(clock: Clock, limits: QueueLimits): ConcurrencyQueue {
  const waiting: (() => void)[] = [];
  let working = 0;

  const leave = () => {
    working -= 1;
    waiting.shift()?.();
  };
  const place = () => {
    working += 1;
    let given = false;
    return () => {
      if (given) return;
      given = true;
      leave();
    };
  };

  return {
    async enter() {
      if (working < limits.concurrentRequests) return place();
      if (waiting.length >= limits.queuedRequests) return "full";
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
