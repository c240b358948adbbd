import type { StatePart } from "./state-part.ts";

/** Beginning of the time that series are counted from: 2020-09-13T12:26:40Z, so that numbers stay short. */
const seriesEpochMs = 1_600_000_000_000;
const numbersPerMs = 10;

/** Gives out whole numbers, each once. */
export interface NumberSeries extends StatePart {
  next(): number;
}

/**
 * Where a platform's numbers start. Without a seed it follows the clock, so that a simulator that was restarted does not
 * give out again what its neighbours still remember (unless it had made over 10 000 a second all its life).
 */
export function seriesBase(nowMs: number, seed: number | undefined): number {
  if (seed !== undefined) return 1_000_000_000 + seed * 1_000_000;
  return Math.max(1, Math.floor(nowMs - seriesEpochMs)) * numbersPerMs;
}

export function createNumberSeries(base: number): NumberSeries {
  let last = base;
  return {
    next() {
      last += 1;
      return last;
    },
    save: () => last,
    load(saved) {
      // Never back: a number that was given out is not given out again.
      if (typeof saved === "number" && saved > last) last = saved;
    },
  };
}
