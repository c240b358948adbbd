import { createHash } from "node:crypto";
import type { Clock } from "#contracts/runtime/clock.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
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
  /** Waits without holding up the other workflows of the key. */
  readonly pauseUntil: (atMs: number, reason: "back-off" | "maintenance") => Promise<void>;
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
}

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
    );
    if (step.effect === "lookup" && known?.sentAtMs !== undefined) {
      await d.pauseUntil(known.sentAtMs + options.timeLimitMs + clockSkewMs, "back-off");
    }

    const attempt = (known?.attempts ?? 0) + 1;
    const outcome = await tryOnce(d, step, attempt, options.timeLimitMs);
    const of = { workflowId: step.workflowId, step: step.name, attempt, atMs: d.clock.nowMs() };
    if (outcome.ok) {
      await d.append({ kind: "step", ...of, value: outcome.value });
      return outcome;
    }
    const counted = outcome.failure.kind === "in-maintenance" ? 0 : 1;
    const failures = (known?.failures ?? 0) + counted;
    const againAt = againAtMs(outcome.failure, failures, options, d.clock.nowMs(), d.random);
    const noted = d.append({ kind: "attempt-failed", ...of, failure: outcome.failure, againAtMs: againAt });
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
): Promise<Outcome<T, StepFailure>> {
  let deadlineMs = d.clock.nowMs() + timeLimitMs;
  if (step.effect === "lookup") {
    const found = await callWithin(d, step, step.find as StepCall<T | undefined>, attempt, deadlineMs);
    if (!found.ok)
      return found.failure.kind === "outcome-unknown" ? fail(notSent(found.failure.detail)) : found;
    if (found.value !== undefined) return succeed(found.value);

    const atMs = d.clock.nowMs();
    deadlineMs = atMs + timeLimitMs;
    await d.append({ kind: "intent", workflowId: step.workflowId, step: step.name, attempt, atMs });
    // A worker that slept past its deadline may have been replaced by one that has already looked.
    if (d.clock.nowMs() >= deadlineMs) return fail(notSent("the intent became durable too late"));
  }
  return callWithin(d, step, step.call, attempt, deadlineMs);
}

async function callWithin<T>(
  d: StepDependencies,
  step: StepToRun<unknown>,
  call: StepCall<T>,
  attempt: number,
  deadlineMs: number,
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
    cancelLimit = d.clock.schedule(deadlineMs - d.clock.nowMs(), () => {
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
