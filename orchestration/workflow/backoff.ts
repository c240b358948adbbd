import type { StepFailure } from "./failure.ts";
import type { StepState } from "./instance-state.ts";
import type { StepOptions } from "./run.ts";

export const defaultStepOptions = {
  attempts: 8,
  backoffMs: 200,
  backoffCapMs: 30_000,
  timeLimitMs: 30_000,
} as const satisfies Required<Omit<StepOptions, "undo" | "sameAnswer">>;

/**
 * When to try again after `failure`, in Unix epoch ms. Full jitter (a random part of the doubled back-off), so that
 * a thousand workflows that failed together do not come back together; never before the platform said.
 */
export function againAtMs(
  failure: StepFailure,
  failures: number,
  options: Required<Pick<StepOptions, "backoffMs" | "backoffCapMs">>,
  nowMs: number,
  random: () => number,
): number {
  const ceilingMs = Math.min(options.backoffCapMs, options.backoffMs * 2 ** Math.max(0, failures - 1));
  const jitterMs = Math.ceil(random() * ceilingMs);
  switch (failure.kind) {
    case "in-maintenance":
      // Also when the window should be over already: the platform's clock may be behind ours.
      return Math.max(failure.untilMs, nowMs + options.backoffMs) + jitterMs;
    case "retryable":
    case "throttled":
      return nowMs + (failure.retryAfterMs ?? 0) + jitterMs;
    default:
      return nowMs + jitterMs;
  }
}

/** A closed platform is asked again this often, in case its window was noted by a clock that was wrong; that uses up no attempt. */
const lookAgainEveryMs = 15 * 60_000;

/**
 * When to go on with a step that failed, Unix epoch ms by this worker's clock: as journaled, but no longer from now
 * than the pause that was decided on then. Whoever journaled it may have had another idea of the time of day.
 */
export function goesOnAtMs(
  { atMs, againAtMs, lastFailure }: Pick<StepState, "atMs" | "againAtMs" | "lastFailure">,
  nowMs: number,
): number {
  const decidedMs = Math.max(0, againAtMs - atMs);
  const longestMs =
    lastFailure?.kind === "in-maintenance" ? Math.min(decidedMs, lookAgainEveryMs) : decidedMs;
  return Math.min(againAtMs, nowMs + longestMs);
}

/** Whether trying again can help at all. */
export function mayRetry(failure: StepFailure): boolean {
  return failure.kind !== "rejected" && failure.kind !== "payload-drifted";
}
