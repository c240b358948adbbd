import { type Clock, type SteadyClock, sleep } from "#contracts/runtime/clock.ts";
import type { Log } from "#orchestration/workflow/log.ts";
import type { AnyWorkflow, LookupOptions, StepCall } from "#orchestration/workflow/workflow.ts";
import type { Fortune } from "./fortune.ts";

/** What a worker sees of the world: at each await it may die, fall asleep without knowing it, or find its clock changed. */
export interface WorkerFate {
  readonly clock: SteadyClock;
  log(log: Log): Log;
  workflow(of: AnyWorkflow): AnyWorkflow;
  /** Work with an await before and after it. */
  guarded<Arguments extends unknown[], T>(
    where: string,
    work: (...given: Arguments) => Promise<T>,
  ): (...given: Arguments) => Promise<T>;
}

export interface FateOptions {
  readonly clock: Clock;
  readonly fortune: Fortune;
  /** Of the worker. */
  readonly name: string;
  /** That it dies at one await; it falls asleep half as often. 0: it has an easy life. */
  readonly chance: number;
  /** Somebody sets the machine's clock, by so much at most. */
  readonly farthestJumpMs: number;
  readonly onDeath: () => void;
}

/** Longer than any lease and any time limit. */
const longestSleepMs = 30_000;

export function createWorkerFate({
  clock,
  fortune,
  name,
  chance,
  farthestJumpMs,
  onDeath,
}: FateOptions): WorkerFate {
  let dead = false;
  let wakesAtMs = 0;
  let wrongByMs = 0;
  const awake = { dies: chance, "its clock jumps": chance / 5, "falls asleep": 0 };
  const resting = { ...awake, "falls asleep": chance / 2 };

  async function point<T>(where: string, value: T, maySleep = true): Promise<T> {
    const place = `${name} ${where}`;
    const fault = dead || chance === 0 ? undefined : fortune.befalls(place, maySleep ? resting : awake);
    if (fault === "dies") {
      dead = true;
      onDeath();
    } else if (fault === "falls asleep")
      wakesAtMs = clock.nowMs() + Math.ceil(fortune.draw(place) * longestSleepMs);
    else if (fault) wrongByMs = Math.round((2 * fortune.draw(place) - 1) * farthestJumpMs);
    // Another branch of the same worker may have fallen asleep between this one's look at the clock and now.
    while (maySleep && !dead && clock.nowMs() < wakesAtMs) await sleep(clock, wakesAtMs - clock.nowMs());
    return dead ? new Promise<T>(() => {}) : value;
  }

  const guarded =
    <Arguments extends unknown[], T>(
      where: string,
      work: (...given: Arguments) => Promise<T>,
      maySleepBefore = true,
    ) =>
    async (...given: Arguments): Promise<T> => {
      await point(`before ${where}`, undefined, maySleepBefore);
      return point(`after ${where}`, await work(...given));
    };

  return {
    guarded,
    log: (log) => ({
      append: guarded("an append", log.append),
      last: guarded("a look at the last frame", log.last),
      read: guarded("reading the log", log.read),
      forgetBelow: guarded("cutting the log", log.forgetBelow),
    }),
    clock: {
      nowMs: () => clock.nowMs() + wrongByMs,
      elapsedMs: clock.nowMs,
      schedule(delayMs, action) {
        let cancel = clock.schedule(delayMs, () => {
          if (dead) return;
          if (clock.nowMs() < wakesAtMs)
            cancel = clock.schedule(wakesAtMs - clock.nowMs(), () => dead || action());
          else action();
        });
        return () => cancel();
      },
    },
    workflow: (of) => ({
      ...of,
      body: (run, input) =>
        of.body(
          {
            ...run,
            // The engine looks at the clock in the moment in which it calls. A worker that is stopped between that
            // look and the first byte, and sends after its deadline, cannot be told from a slow network.
            step: (step: string, effect: "pure", call: StepCall<unknown>, options?: LookupOptions<unknown>) =>
              run.step(step, effect, guarded(`the call of ${step}`, call, false), {
                ...options,
                ...(options?.find && { find: guarded(`the look-up of ${step}`, options.find) }),
                ...(options?.undo && { undo: guarded(`the undoing of ${step}`, options.undo, false) }),
              }),
          } as typeof run,
          input,
        ),
    }),
  };
}
