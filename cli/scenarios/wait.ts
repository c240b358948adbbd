import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import { CommandFailure } from "../command-failure.ts";

const pauseMs = 100;

export interface Waiting {
  /** What is waited for, as it goes on after "Waited 60 s for". */
  readonly what: string;
  readonly limitMs: number;
}

/** Asks until there is an answer. Throws `CommandFailure` when there is none within the limit. */
export async function waitFor<T>(
  clock: Clock,
  { what, limitMs }: Waiting,
  ask: () => Promise<T | undefined>,
): Promise<T> {
  const untilMs = clock.nowMs() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (clock.nowMs() >= untilMs) throw new CommandFailure(`Waited ${limitMs / 1000} s in vain for ${what}`);
    await sleep(clock, pauseMs);
  }
}
