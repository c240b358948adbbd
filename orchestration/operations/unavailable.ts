import type { UnavailableSystem } from "#contracts/generated/canonical/types.ts";
import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import { fail, type Outcome } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../workflow/failure.ts";

const reasons = {
  retryable: "unavailable",
  throttled: "throttled",
  "in-maintenance": "in-maintenance",
  rejected: "refused",
  "outcome-unknown": "no-answer",
  "payload-drifted": "drifted",
} as const satisfies Record<StepFailure["kind"], UnavailableSystem["reason"]>;

const longestRetryMs = 604_800_000;

/** What an answer that goes without one system says of it. `nowMs` is Unix epoch, ms. */
export function unavailable(
  system: UnavailableSystem["system"],
  failure: StepFailure,
  missing: readonly string[],
  nowMs: number,
): UnavailableSystem {
  const retryAfterMs =
    failure.kind === "in-maintenance"
      ? failure.untilMs - nowMs
      : "retryAfterMs" in failure
        ? failure.retryAfterMs
        : undefined;
  return {
    system,
    reason: reasons[failure.kind],
    missing: [...missing],
    ...(retryAfterMs === undefined
      ? {}
      : { retryAfterMs: Math.round(Math.min(longestRetryMs, Math.max(0, retryAfterMs))) }),
  };
}

/** Longer than a platform usually takes, and short enough that whoever asked still waits when the others have answered. */
const partWithinMs = 4_000;

/**
 * One part of an answer that is better given without it than late: a failure after four seconds. The work is told by
 * its signal and may go on until it looks.
 */
export async function inTime<Value>(
  clock: Clock,
  work: (signal: AbortSignal) => Promise<Outcome<Value, StepFailure>>,
): Promise<Outcome<Value, StepFailure>> {
  const late = new AbortController();
  const answered = new AbortController();
  const limit = sleep(clock, partWithinMs, answered.signal).then(() => {
    late.abort();
    return fail({ kind: "outcome-unknown", detail: `it did not answer within ${partWithinMs} ms` } as const);
  });
  try {
    return await Promise.race([work(late.signal), limit]);
  } finally {
    answered.abort();
  }
}
