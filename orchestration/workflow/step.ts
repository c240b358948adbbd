import { createHash } from "node:crypto";
import type { Clock } from "#contracts/runtime/clock.ts";
import { fail, type Outcome } from "#contracts/runtime/outcome.ts";
import { againAtMs, defaultStepOptions, mayRetry } from "./backoff.ts";
import type { Entry } from "./entry.ts";
import type { StepFailure } from "./failure.ts";
import type { StepState } from "./instance-state.ts";
import type { Effect, StepCall, StepContext, StepOptions } from "./run.ts";

export interface StepDependencies {
  readonly clock: Clock;
  readonly random: () => number;
  /** Aborted when this worker may do nothing more for the workflow. */
  readonly signal: AbortSignal;
  readonly append: (...entries: readonly Entry[]) => Promise<void>;
  /** Waits, unless it need not; in a maintenance window without holding up the other workflows of the key. */
  readonly pauseUntil: (
    atMs: number,
    reason: "back-off" | "maintenance",
    needNot: () => boolean,
  ) => Promise<void>;
}

export interface StepToRun<T> {
  readonly workflowId: string;
  readonly name: string;
  readonly effect: Effect;
  readonly call: StepCall<T>;
  readonly find?: StepCall<T | undefined> | undefined;
  readonly options: StepOptions;
  readonly correlationId: string;
  readonly traceparent?: string | undefined;
  /** As journaled so far; read afresh after each append. */
  readonly state: () => StepState | undefined;
  /** Whether the workflow was canceled and this step can be left as it is. */
  readonly mayAbandon: () => boolean;
}

/** From an intent's time to the moment in which the call begins, at most. */
const sendWithinMs = 5_000;

/** Two workers' clocks may differ by this much without a lookup coming too early. */
const clockSkewMs = 1_000;

/**
 * Calls until the step has succeeded and its result is durable, or until calling again cannot help or may not be
 * done any more: then the last failure. A pause that never ends means that this worker has lost the workflow.
 */
export async function runStep<T>(d: StepDependencies, step: StepToRun<T>): Promise<Outcome<T, StepFailure>> {
  const options = { ...defaultStepOptions, ...step.options };
  for (;;) {
    const known = step.state();
    await d.pauseUntil(
      known?.againAtMs ?? 0,
      known?.lastFailure?.kind === "in-maintenance" ? "maintenance" : "back-off",
      step.mayAbandon,
    );
    if (step.mayAbandon()) return fail(known?.lastFailure ?? notSent("the workflow was canceled"));

    const attempt = (known?.attempts ?? 0) + 1;
    const { outcome, sent } = await tryOnce(d, step, attempt, options.timeLimitMs);
    const of = { workflowId: step.workflowId, step: step.name, attempt, atMs: d.clock.nowMs() };
    if (outcome.ok) {
      await d.append({ kind: "step", ...of, value: outcome.value });
      return outcome;
    }
    const counted = outcome.failure.kind === "in-maintenance" ? 0 : 1;
    const failures = (known?.failures ?? 0) + counted;
    const againAt = againAtMs(outcome.failure, failures, options, d.clock.nowMs(), d.random);
    const noted = d.append({
      kind: "attempt-failed",
      ...of,
      sent,
      failure: outcome.failure,
      againAtMs: againAt,
    });
    if (!mayRetry(outcome.failure) || (counted > 0 && failures >= options.attempts)) return outcome;
    // Waited for only so that the state read above is the one after it.
    await noted;
  }
}

async function tryOnce<T>(
  d: StepDependencies,
  step: StepToRun<T>,
  attempt: number,
  timeLimitMs: number,
): Promise<{ readonly outcome: Outcome<T, StepFailure>; readonly sent: boolean }> {
  if (step.effect === "lookup") {
    const found = await lookUp(d, step, attempt, timeLimitMs);
    if (!found.ok || found.value !== undefined) {
      return { outcome: found as Outcome<T, StepFailure>, sent: false };
    }

    const atMs = d.clock.nowMs();
    await d.append({ kind: "intent", workflowId: step.workflowId, step: step.name, attempt, atMs });
    // A worker that slept here may have been replaced by one that counts on the intent's time.
    if (d.clock.nowMs() > atMs + sendWithinMs) {
      return { outcome: fail(notSent("the intent became durable too late")), sent: false };
    }
  }
  return { outcome: await callWithin(d, step, step.call, attempt, timeLimitMs), sent: true };
}

/**
 * Whether the effect is there. "No" only counts once whatever was sent before must have arrived; "yes" always does,
 * so it is asked at once, and once more when that time is over.
 */
async function lookUp<T>(
  d: StepDependencies,
  step: StepToRun<T>,
  attempt: number,
  timeLimitMs: number,
): Promise<Outcome<T | undefined, StepFailure>> {
  const sentAtMs = step.state()?.sentAtMs;
  const settledAtMs = sentAtMs === undefined ? 0 : sentAtMs + sendWithinMs + timeLimitMs + clockSkewMs;
  for (;;) {
    const settled = d.clock.nowMs() >= settledAtMs;
    const found = await callWithin(d, step, step.find as StepCall<T | undefined>, attempt, timeLimitMs);
    if (!found.ok)
      return found.failure.kind === "outcome-unknown" ? fail(notSent(found.failure.detail)) : found;
    if (found.value !== undefined || settled) return found;
    await d.pauseUntil(settledAtMs, "back-off", () => false);
  }
}

async function callWithin<T>(
  d: StepDependencies,
  step: StepToRun<unknown>,
  call: StepCall<T>,
  attempt: number,
  timeLimitMs: number,
): Promise<Outcome<T, StepFailure>> {
  const aborter = new AbortController();
  const abort = () => aborter.abort();
  d.signal.addEventListener("abort", abort, { once: true });
  const context: StepContext = {
    idempotencyKey: idempotencyKey(step.workflowId, step.name),
    attempt,
    correlationId: step.correlationId,
    ...(step.traceparent !== undefined && { traceparent: step.traceparent }),
    signal: aborter.signal,
  };
  let cancelLimit = () => {};
  const limit = new Promise<Outcome<T, StepFailure>>((resolve) => {
    cancelLimit = d.clock.schedule(timeLimitMs, () => {
      abort();
      resolve(fail({ kind: "outcome-unknown", detail: "no answer within the step's time limit" }));
    });
  });
  try {
    return await Promise.race([call(context), limit]);
  } catch (error) {
    // A connector answers with outcomes; whatever it throws is a bug, and nobody knows how far it got.
    return fail({
      kind: "rejected",
      code: "step-threw",
      detail: error instanceof Error ? String(error.stack) : String(error),
    });
  } finally {
    cancelLimit();
    d.signal.removeEventListener("abort", abort);
  }
}

/** 40 hex digits: platforms bound the length of a key, and workflow ids may be longer. */
export function idempotencyKey(workflowId: string, step: string): string {
  return createHash("sha256").update(`${workflowId}/${step}`).digest("hex").slice(0, 40);
}

function notSent(detail: string): StepFailure {
  return { kind: "retryable", detail };
}
