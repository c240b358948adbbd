import { hash } from "node:crypto";
import type { SteadyClock } from "#contracts/runtime/clock.ts";
import { fail, type Outcome } from "#contracts/runtime/outcome.ts";
import { againAtMs, defaultStepOptions, mayRetry } from "./backoff.ts";
import type { Entry, StepEntry } from "./entry.ts";
import type { StepFailure } from "./failure.ts";
import type { StepState } from "./instance-state.ts";
import type { LargeValues } from "./large-values.ts";
import { EntryTooLargeError } from "./log-writer.ts";
import type { Effect, StepCall, StepContext, StepOptions } from "./run.ts";

export interface StepDependencies {
  readonly clock: SteadyClock;
  readonly random: () => number;
  /** Aborted when this worker may do nothing more for the workflow. */
  readonly signal: AbortSignal;
  readonly append: (...entries: readonly Entry[]) => Promise<void>;
  readonly values: Pick<LargeValues, "keep">;
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
  /** Appends the step's result; resolves when the step may return. */
  readonly keep: (result: StepEntry) => Promise<void>;
  /** When this worker learned that the step is being sent, by its stopwatch; not before the intent was written. */
  readonly sentSinceMs: () => number;
  /** Whether the workflow was canceled and this step can be left as it is. */
  readonly mayAbandon: () => boolean;
}

/** From an intent's time to the moment in which the call begins, at most. */
const sendWithinMs = 5_000;

/**
 * Calls until the step has succeeded and its result is durable, or until calling again cannot help or may not be
 * done any more: then the last failure. A pause that never ends means that this worker has lost the workflow.
 */
export async function runStep<T>(d: StepDependencies, step: StepToRun<T>): Promise<Outcome<T, StepFailure>> {
  const options = { ...defaultStepOptions, ...step.options };
  for (;;) {
    const known = step.state();
    if (known?.lastFailure) {
      const reason = known.lastFailure.kind === "in-maintenance" ? "maintenance" : "back-off";
      await d.pauseUntil(known.againAtMs, reason, step.mayAbandon);
    }
    if (step.mayAbandon()) return fail(known?.lastFailure ?? notSent("the workflow was canceled"));

    const attempt = (known?.attempts ?? 0) + 1;
    const { outcome, sent } = await tryOnce(d, step, attempt, options.timeLimitMs);
    const of = { workflowId: step.workflowId, step: step.name, attempt, atMs: d.clock.nowMs() };
    if (outcome.ok) {
      await keepResult(d, step, { kind: "step", ...of }, outcome.value);
      return outcome;
    }
    const counted = outcome.failure.kind === "in-maintenance" ? 0 : 1;
    const failures = (known?.failures ?? 0) + counted;
    const againAt = againAtMs(outcome.failure, failures, options, d.clock.nowMs(), d.random);
    // Waited for, so that whoever looks at the state next sees that something may have been applied.
    await d.append({
      kind: "attempt-failed",
      ...of,
      sent,
      failure: outcome.failure,
      againAtMs: againAt,
    });
    if (!mayRetry(outcome.failure) || (counted > 0 && failures >= options.attempts)) return outcome;
  }
}

/** A result that is too large for the log is durable elsewhere before the log refers to it; that is always waited for. */
async function keepResult<T>(
  d: StepDependencies,
  step: StepToRun<T>,
  entry: StepEntry,
  value: unknown,
): Promise<void> {
  try {
    await step.keep({ ...entry, value });
  } catch (error) {
    if (!(error instanceof EntryTooLargeError)) throw error;
    await d.append({ ...entry, ref: await d.values.keep(step.workflowId, value) });
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
    const fromMs = d.clock.elapsedMs();
    await d.append({ kind: "intent", workflowId: step.workflowId, step: step.name, attempt, atMs });
    // A worker that slept here may have been replaced by one that counts on it. A stopwatch does not go on while the
    // machine is suspended, and the time of day may be set back.
    if (Math.max(d.clock.elapsedMs() - fromMs, d.clock.nowMs() - atMs) > sendWithinMs) {
      return { outcome: fail(notSent("the intent became durable too late")), sent: false };
    }
  }
  return { outcome: await callWithin(d, step, step.call, attempt, timeLimitMs), sent: true };
}

/**
 * Whether the effect is there. "No" only counts once whatever was sent before must have arrived; "yes" always does,
 * so it is asked at once, and once more when that time is over. It is measured from the moment in which this worker
 * read of the sending, so that no two workers' times of day have to agree.
 */
async function lookUp<T>(
  d: StepDependencies,
  step: StepToRun<T>,
  attempt: number,
  timeLimitMs: number,
): Promise<Outcome<T | undefined, StepFailure>> {
  const wasSent = step.state()?.sentAtMs !== undefined;
  for (;;) {
    const settlesInMs = wasSent
      ? Math.ceil(step.sentSinceMs() + sendWithinMs + timeLimitMs - d.clock.elapsedMs())
      : 0;
    const settled = settlesInMs <= 0;
    const found = await callWithin(d, step, step.find as StepCall<T | undefined>, attempt, timeLimitMs);
    if (!found.ok)
      return found.failure.kind === "outcome-unknown" ? fail(notSent(found.failure.detail)) : found;
    if (found.value !== undefined || settled) return found;
    await d.pauseUntil(d.clock.nowMs() + settlesInMs, "back-off", () => false);
  }
}

function callWithin<T>(
  d: StepDependencies,
  step: StepToRun<unknown>,
  call: StepCall<T>,
  attempt: number,
  timeLimitMs: number,
): Promise<Outcome<T, StepFailure>> {
  const aborter = createLateAborter(d.signal);
  const context: StepContext = {
    idempotencyKey: idempotencyKey(step.workflowId, step.name),
    attempt,
    correlationId: step.correlationId,
    ...(step.traceparent !== undefined && { traceparent: step.traceparent }),
    get signal() {
      return aborter.signal();
    },
  };
  return new Promise((resolve) => {
    const settle = (outcome: Outcome<T, StepFailure>) => {
      cancelLimit();
      aborter.release();
      resolve(outcome);
    };
    const cancelLimit = d.clock.schedule(timeLimitMs, () => {
      aborter.abort();
      settle(fail({ kind: "outcome-unknown", detail: "no answer within the step's time limit" }));
    });
    const threw = (error: unknown) =>
      // A connector answers with outcomes; whatever it throws is a bug, and nobody knows how far it got.
      settle(
        fail({
          kind: "rejected",
          code: "step-threw",
          detail: error instanceof Error ? String(error.stack) : String(error),
        }),
      );
    try {
      call(context).then(settle, threw);
    } catch (error) {
      threw(error);
    }
  });
}

/** An abort signal costs more than the rest of a call's frame, so it is made only for a call that looks at it. */
function createLateAborter(lost: AbortSignal): { signal(): AbortSignal; abort(): void; release(): void } {
  let controller: AbortController | undefined;
  let aborted = false;
  let released = false;
  const abort = () => {
    aborted = true;
    controller?.abort();
  };
  return {
    abort,
    signal() {
      if (controller === undefined) {
        controller = new AbortController();
        if (aborted || lost.aborted) controller.abort();
        else if (!released) lost.addEventListener("abort", abort, { once: true });
      }
      return controller.signal;
    },
    release() {
      released = true;
      if (controller) lost.removeEventListener("abort", abort);
    },
  };
}

/** 40 hex digits: platforms bound the length of a key, and workflow ids may be longer. */
export function idempotencyKey(workflowId: string, step: string): string {
  return hash("sha256", `${workflowId}/${step}`, "hex").slice(0, 40);
}

function notSent(detail: string): StepFailure {
  return { kind: "retryable", detail };
}
