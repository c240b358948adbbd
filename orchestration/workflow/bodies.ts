import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import type { Instance } from "./instance.ts";
import { openExceptions } from "./instance-state.ts";

/** Which workflows of a shard have a body in memory: those that have something to do, and for a moment after. */
export interface Bodies {
  /** To be told of each body that begins to run. */
  began(instance: Instance): void;
  /** To be told when a workflow has ended. */
  ended(instance: Instance): void;
  /**
   * After a take-over: runs every body once, since what a workflow was about to do need not be in the log. A few at a
   * time, those that most likely have something to do first; requests are answered meanwhile.
   */
  resumeAll(instances: readonly Instance[]): Promise<void>;
}

/** A body that waits is dropped after one to two of these; it may be woken in a moment. */
const lookEveryMs = 200;
/** Of more bodies than these, whoever waits is dropped sooner, before they fill the memory. */
const manyBodies = 500;
const lookAtManyEveryMs = 20;
/** Bodies that are run again without a pause for anything else: some milliseconds. */
const resumedAtOnce = 100;

export function createBodies(clock: Clock, signal: AbortSignal): Bodies {
  const running = new Set<Instance>();
  let looking = false;
  return {
    began(instance) {
      running.add(instance);
      look();
    },
    ended: (instance) => void running.delete(instance),
    async resumeAll(instances) {
      const waiting = new Set(instances.filter(isWaiting));
      const busyFirst = [...instances.filter((instance) => !waiting.has(instance)), ...waiting];
      for (let from = 0; from < busyFirst.length && !signal.aborted; from += resumedAtOnce) {
        const some = busyFirst.slice(from, from + resumedAtOnce);
        for (const instance of some) instance.resume();
        await sleep(clock, 0, signal);
        for (const instance of some) if (instance.rest(true)) running.delete(instance);
      }
    },
  };

  function look(): void {
    if (looking || running.size === 0 || signal.aborted) return;
    looking = true;
    clock.schedule(running.size > manyBodies ? lookAtManyEveryMs : lookEveryMs, () => {
      looking = false;
      const atOnce = running.size > manyBodies;
      for (const instance of running) if (instance.rest(atOnce)) running.delete(instance);
      look();
    });
  }
}

function isWaiting({ state }: Instance): boolean {
  return openExceptions(state).length > 0 || [...state.waits.values()].some(({ settled }) => !settled);
}
