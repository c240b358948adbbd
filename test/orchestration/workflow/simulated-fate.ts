import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import type { Log } from "#orchestration/workflow/log.ts";
import type { AnyWorkflow, LookupOptions, StepCall } from "#orchestration/workflow/workflow.ts";

/** A worker's fate: at each await it may die, or fall asleep and wake up without knowing it. */
export function createFate(clock: Clock, random: () => number, chance: number, onDeath: () => void) {
  let dead = false;
  let wakesAtMs = 0;

  async function point<T>(value: T, maySleep = true): Promise<T> {
    const luck = random();
    if (!dead && luck < chance) {
      dead = true;
      onDeath();
    } else if (maySleep && luck < 1.5 * chance) {
      wakesAtMs = clock.nowMs() + random() * 30_000;
    }
    // Another branch of the same worker may have fallen asleep between this one's look at the clock and now.
    while (maySleep && !dead && clock.nowMs() < wakesAtMs) await sleep(clock, wakesAtMs - clock.nowMs());
    return dead ? new Promise<T>(() => {}) : value;
  }

  const guarded =
    <Arguments extends unknown[], T>(work: (...given: Arguments) => Promise<T>, maySleepBefore = true) =>
    async (...given: Arguments): Promise<T> => {
      await point(undefined, maySleepBefore);
      return point(await work(...given));
    };

  return {
    guarded,
    log: (log: Log): Log => ({
      append: guarded(log.append),
      last: guarded(log.last),
      read: guarded(log.read),
      forgetBelow: guarded(log.forgetBelow),
    }),
    clock: {
      nowMs: clock.nowMs,
      schedule(delayMs: number, action: () => void) {
        return clock.schedule(delayMs, () => {
          if (dead) return;
          if (clock.nowMs() < wakesAtMs) clock.schedule(wakesAtMs - clock.nowMs(), () => dead || action());
          else action();
        });
      },
    } satisfies Clock,
    workflow: (of: AnyWorkflow): AnyWorkflow => ({
      ...of,
      body: (run, input) =>
        of.body(
          {
            ...run,
            // The engine looks at the clock in the moment in which it calls. A worker that is stopped between that
            // look and the first byte, and sends after its deadline, cannot be told from a slow network.
            step: (name: string, effect: "pure", call: StepCall<unknown>, options?: LookupOptions<unknown>) =>
              run.step(name, effect, guarded(call, false), {
                ...options,
                ...(options?.find && { find: guarded(options.find) }),
                ...(options?.undo && { undo: guarded(options.undo, false) }),
              }),
          } as typeof run,
          input,
        ),
    }),
  };
}
