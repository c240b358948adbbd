import type { EventData, EventType } from "#contracts/generated/events/events.ts";
import type { Outcome } from "#contracts/runtime/outcome.ts";
import type { ChildOptions } from "./child.ts";
import type { ExceptionToRaise, Resolution, ResolutionData } from "./exception.ts";
import type { StepFailure } from "./failure.ts";
import type { Workflow } from "./workflow.ts";

/** What a step's call is told about itself. */
export interface StepContext {
  readonly workflowId: string;
  readonly step: string;
  /** The same for every attempt of this step of this workflow, also after a crash. */
  readonly idempotencyKey: string;
  /** 1, 2, … Continues after a crash from the last failure that was journaled. */
  readonly attempt: number;
  readonly correlationId: string;
  readonly traceparent?: string;
  /** Aborted when the step's time limit has passed or this worker has lost the workflow. */
  readonly signal: AbortSignal;
}

export type StepCall<T> = (context: StepContext) => Promise<Outcome<T, StepFailure>>;

/**
 * How often a step may be repeated, by what the platform does about it.
 *
 * - `pure`: a read or a computation. Repeated freely; its journaled result is what a replay sees.
 * - `keyed`: the platform applies one idempotency (or upsert) key once, however often it is sent.
 * - `lookup`: the platform does neither. `find` is asked first; the intent to send is journaled before
 *   each call, and after a crash or an unknown outcome `find` is asked again before anything is sent.
 */
export type Effect = "pure" | "keyed" | "lookup";

export interface StepOptions<T = unknown> {
  /**
   * Takes back what the step did, given its result; called when the workflow is canceled, the last step first. It is
   * itself a keyed step, named `undo-…`: repeated until it has succeeded, and an open exception if it cannot.
   */
  undo?(context: StepContext, value: T): Promise<Outcome<unknown, StepFailure>>;

  /**
   * Of a keyed step: the platform answers a repeated key with its first answer, for as long as a take-over may take.
   * Then the step returns before its result is durable, which saves the wait for the disk: after a crash it is
   * called again and answered the same. What cannot be repeated, a `lookup` or the end of the workflow, still waits
   * until everything before it is durable.
   */
  readonly sameAnswer?: boolean;

  /** Calls that may fail before the step becomes an open exception. Default 8: with the default back-off 13 s on average, and 25 at most, from the first to the last. */
  readonly attempts?: number;
  /** First back-off, in ms; doubled for each failure, and a random part of it is waited. Default 200. */
  readonly backoffMs?: number;
  /** Longest back-off, in ms. Default 30,000. A platform's own `retryAfterMs` may be longer. */
  readonly backoffCapMs?: number;
  /** Longest that a call can take from its sending to its effect, answered or not, in ms; its signal is aborted then. Default 30,000. */
  readonly timeLimitMs?: number;
}

/** How long a signal is waited for: at most one of the two, or for ever. */
export interface SignalWait {
  /** From the moment in which the workflow begins to wait, ms. */
  readonly withinMs?: number;
  /** Up to this moment, whenever the workflow begins to wait: Unix epoch, ms. */
  readonly untilMs?: number;
}

export interface LookupOptions<T> extends StepOptions<NoInfer<T>> {
  /** Reads whether the effect is already there; `undefined` means it is not. */
  readonly find: StepCall<T | undefined>;
}

/**
 * One run of a workflow, as its body sees it.
 *
 * The body runs again from its beginning after a crash; what was journaled is answered from the journal. So a
 * body decides only by what `run` and its input gave it, and everything else happens inside a step.
 */
export interface Run {
  readonly workflowId: string;
  /** Workflows with the same key take turns between their suspension points. */
  readonly key: string;
  readonly correlationId: string;
  readonly traceparent?: string;
  /**
   * Does one thing once and keeps its result. `name` is stored for ever and unique in the workflow.
   * Returns when the result is durable, or with {@link StepOptions.sameAnswer} as soon as it is there. A step that cannot succeed becomes an open exception of the
   * workflow's owner: `retry` runs it again, `skip` takes the resolution's data for its result, `cancel` cancels the
   * workflow. So this throws only for a bug, or when the workflow was canceled: let that pass.
   */
  step<T>(
    name: string,
    effect: "pure" | "keyed",
    call: StepCall<T>,
    options?: StepOptions<NoInfer<T>>,
  ): Promise<T>;
  step<T>(name: string, effect: "lookup", call: StepCall<T>, options: LookupOptions<T>): Promise<T>;
  /**
   * Starts another workflow once, under an id made of this one's and the child's name, and waits for its result, on
   * whichever shard it runs. A child that cannot go on is an open exception of its own and this one goes on waiting;
   * one that was canceled makes this throw `ChildLost`. When this workflow is canceled, its open children are,
   * and it does not end before they have.
   */
  child<Input, Result>(
    workflow: Workflow<Input, Result>,
    input: NoInfer<Input>,
    options?: ChildOptions<NoInfer<Result>>,
  ): Promise<Result>;
  /** The next signal of this name, also one that came before; `undefined` when none came in time. */
  waitFor<T>(signalName: string, options?: SignalWait): Promise<T | undefined>;
  /**
   * Resumes at `atMs` (Unix epoch, ms) or soon after, by the time of day of the worker that runs it then. To wait for a
   * span, use `waitFor` with `withinMs`: that is measured, and a clock that is wrong does not stretch it.
   */
  sleepUntil(atMs: number): Promise<void>;
  /**
   * Opens an exception and waits for its resolution, however long. It can be resolved with data if it says which it
   * `accepts`, which the workflow has to declare; other data, and data that do not fit, are refused and it stays open.
   */
  raise<T>(exception: ExceptionToRaise, accepts?: ResolutionData<T>): Promise<Resolution<T>>;
  /** Opens an exception that something else will resolve; answers its id. */
  openException(exception: ExceptionToRaise): Promise<string>;
  /** Closes it. Does nothing if it was resolved meanwhile. */
  closeException(id: string, resolution: Resolution): Promise<void>;
  /** Publishes a business event; it becomes durable together with whatever the workflow did next to it. May be published twice, with the same id. */
  emit<E extends EventType>(
    type: E,
    event: { readonly subject: string; readonly data: EventData[E] },
  ): Promise<void>;
  /**
   * Whether this run takes the changed branch: true if the code that it was started with declared the patch
   * (`patches` of the workflow), false for the runs that were open before. Journaled, so a history says it.
   */
  patched(patch: string): Promise<boolean>;
  /** Unix epoch in ms, journaled: the same in every replay. */
  nowMs(): Promise<number>;
}
