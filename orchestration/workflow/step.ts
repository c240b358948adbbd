import { hash } from "node:crypto";
import type { SteadyClock } from "#contracts/runtime/clock.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { againAtMs, defaultStepOptions, goesOnAtMs, mayRetry } from "./backoff.ts";
import { type Entry, largestEntryBytes, type StepEntry } from "./entry.ts";
import type { StepFailure } from "./failure.ts";
import type { InstanceState } from "./instance-state.ts";
import type { LargeValues } from "./large-values.ts";
import type { Effect, StepCall, StepContext, StepOptions } from "./run.ts";

export interface StepDependencies {
  readonly clock: SteadyClock;
  readonly random: () => number;
  /** Aborted when this worker may do nothing more for the workflow. */
  readonly signal: AbortSignal;
  readonly append: (entry: Entry) => Promise<void>;
  readonly values: Pick<LargeValues, "keep">;
  /** When this worker learned that a `lookup` step is being sent, by its stopwatch; not before the intent was written. */
  readonly sentSinceMs: (step: string) => number;
  /** Waits, unless it need not; in a maintenance window without holding up the other workflows of the key. */
  readonly pauseUntil: (
    atMs: number,
    reason: "back-off" | "maintenance",
    needNot: () => boolean,
  ) => Promise<void>;
}

export interface StepToRun<T> {
  /** The workflow, as journaled so far; its steps change with each append. */
  readonly of: InstanceState;
  readonly name: string;
  readonly effect: Effect;
  readonly call: StepCall<T>;
  readonly find?: StepCall<T | undefined> | undefined;
  readonly options: StepOptions;
  /** Appends the step's result of so many characters; the step may return at once, or when what this answers resolves. */
  readonly keep: (result: StepEntry, characters: number) => Promise<void> | undefined;
  /** Whether the workflow was canceled and this step can be left as it is. */
  readonly mayAbandon: () => boolean;
}

/** What else is in its entry is less than a kilobyte. */
const largestResultBytes = largestEntryBytes - 1_024;

/** From an intent's time to the moment in which the call begins, at most. */
const sendWithinMs = 5_000;

/** Waits, if a failure before says that it is too early to try again. */
export function pauseBefore(d: StepDependencies, step: StepToRun<unknown>): Promise<void> | undefined {
  const known = step.of.steps.get(step.name);
  if (!known?.lastFailure) return undefined;
  const reason = known.lastFailure.kind === "in-maintenance" ? "maintenance" : "back-off";
  return d.pauseUntil(goesOnAtMs(known, d.clock.nowMs()), reason, step.mayAbandon);
}

/**
 * Appends the result of an attempt, given as JSON; the step may return when what this answers resolves. One that is too
 * large for the log is durable elsewhere before the log refers to it; that is always waited for.
 */
export function keepResult(
  d: StepDependencies,
  step: StepToRun<unknown>,
  attempt: number,
  text: string | undefined,
): Promise<void> | undefined {
  const { workflowId } = step.of.start;
  const atMs = d.clock.nowMs();
  const value = readResult(text);
  const characters = text?.length ?? 0;
  if (!text || 3 * characters <= largestResultBytes || Buffer.byteLength(text) <= largestResultBytes)
    return step.keep({ kind: "step", workflowId, step: step.name, attempt, atMs, value }, characters);
  return d.values
    .keep(workflowId, value)
    .then((ref) => d.append({ kind: "step", workflowId, step: step.name, attempt, atMs, ref }));
}

/** A step may have no result, and there is no JSON of that. */
export function readResult(text: string | undefined): unknown {
  return text === undefined ? undefined : JSON.parse(text);
}

/** Appends the failure of an attempt. False if calling again cannot help, or may not be done any more. */
export async function keepFailure(
  d: StepDependencies,
  step: StepToRun<unknown>,
  attempt: number,
  failure: StepFailure,
  sent: boolean,
): Promise<boolean> {
  const { of, name } = step;
  const options = { ...defaultStepOptions, ...step.options };
  const counted = failure.kind === "in-maintenance" ? 0 : 1;
  const failures = (of.steps.get(name)?.failures ?? 0) + counted;
  const atMs = d.clock.nowMs();
  // Waited for, so that whoever looks at the state next sees that something may have been applied.
  await d.append({
    kind: "attempt-failed",
    ...{ workflowId: of.start.workflowId, step: name, attempt, atMs, sent, failure },
    againAtMs: againAtMs(failure, failures, options, atMs, d.random),
  });
  return mayRetry(failure) && !(counted > 0 && failures >= options.attempts);
}

/** What the platform already has, or why it could not be asked; `undefined` when it is time to call, which is in the log then. */
export async function lookUpFirst<T>(
  d: StepDependencies,
  step: StepToRun<T>,
  attempt: number,
): Promise<Outcome<T, StepFailure> | undefined> {
  const found = await lookUp(d, step, attempt);
  if (!found.ok) return found;
  if (found.value !== undefined) return succeed(found.value);

  const atMs = d.clock.nowMs();
  const fromMs = d.clock.elapsedMs();
  await d.append({ kind: "intent", workflowId: step.of.start.workflowId, step: step.name, attempt, atMs });
  // A worker that slept here may have been replaced by one that counts on it. A stopwatch does not go on while the
  // machine is suspended, and the time of day may be set back.
  const tookMs = Math.max(d.clock.elapsedMs() - fromMs, d.clock.nowMs() - atMs);
  return tookMs > sendWithinMs ? fail(notSent("the intent became durable too late")) : undefined;
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
): Promise<Outcome<T | undefined, StepFailure>> {
  const timeLimitMs = timeLimitOf(step);
  const wasSent = step.of.steps.get(step.name)?.sentAtMs !== undefined;
  for (;;) {
    const settlesInMs = wasSent
      ? Math.ceil(d.sentSinceMs(step.name) + sendWithinMs + timeLimitMs - d.clock.elapsedMs())
      : 0;
    const settled = settlesInMs <= 0;
    const found = await callStep(d, step, step.find as StepCall<T | undefined>, attempt);
    if (!found.ok)
      return found.failure.kind === "outcome-unknown" ? fail(notSent(found.failure.detail)) : found;
    if (found.value !== undefined || settled) return found;
    await d.pauseUntil(d.clock.nowMs() + settlesInMs, "back-off", () => false);
  }
}

/** Calls once, and answers at the latest when the step's time limit is over. Never rejects. */
export function callStep<T>(
  d: StepDependencies,
  step: StepToRun<unknown>,
  call: StepCall<T>,
  attempt: number,
): Promise<Outcome<T, StepFailure>> {
  const context = new CallContext(step.of, step.name, attempt, d.signal);
  return new Promise((resolve) => {
    const settle = (outcome: Outcome<T, StepFailure>) => {
      cancelLimit();
      context.release();
      resolve(outcome);
    };
    const cancelLimit = d.clock.schedule(timeLimitOf(step), () => {
      context.abort();
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

function timeLimitOf({ options }: StepToRun<unknown>): number {
  return options.timeLimitMs ?? defaultStepOptions.timeLimitMs;
}

/** A class for the sake of `signal`, which costs more than the rest of a call's frame and is made only for a call that looks at it. */
class CallContext implements StepContext {
  readonly workflowId: string;
  readonly step: string;
  readonly idempotencyKey: string;
  readonly attempt: number;
  readonly correlationId: string;
  readonly traceparent?: string;
  readonly #lost: AbortSignal;
  #aborter: AbortController | undefined;
  #aborted = false;
  #stopListening: (() => void) | undefined;

  constructor({ start }: InstanceState, step: string, attempt: number, lost: AbortSignal) {
    this.workflowId = start.workflowId;
    this.step = step;
    this.idempotencyKey = idempotencyKey(start.workflowId, step);
    this.attempt = attempt;
    this.correlationId = start.correlationId;
    if (start.traceparent !== undefined) this.traceparent = start.traceparent;
    this.#lost = lost;
  }

  get signal(): AbortSignal {
    if (this.#aborter) return this.#aborter.signal;
    const aborter = new AbortController();
    this.#aborter = aborter;
    if (this.#aborted || this.#lost.aborted) aborter.abort();
    const onLost = () => aborter.abort();
    this.#lost.addEventListener("abort", onLost, { once: true });
    this.#stopListening = () => this.#lost.removeEventListener("abort", onLost);
    return aborter.signal;
  }

  abort(): void {
    this.#aborted = true;
    this.#aborter?.abort();
  }

  /** The call is over, and nobody will look at its signal any more. */
  release(): void {
    this.#stopListening?.();
  }
}

/** 40 hex digits: platforms bound the length of a key, and workflow ids may be longer. */
export function idempotencyKey(workflowId: string, step: string): string {
  return hash("sha256", `${workflowId}/${step}`, "hex").slice(0, 40);
}

function notSent(detail: string): StepFailure {
  return { kind: "retryable", detail };
}
