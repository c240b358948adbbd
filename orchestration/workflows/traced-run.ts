import type { Outcome } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import type { StepFailure } from "../workflow/failure.ts";
import type { Run, StepContext, StepOptions } from "../workflow/run.ts";

/** A step's call that is told which workflow and step it belongs to, for the trace. */
export type TracedCall<T> = (origin: CallOrigin & StepContext) => Promise<Outcome<T, StepFailure>>;

/** The run as our processes see it: one verb for each way in which a step may be repeated. */
export interface TracedRun extends Omit<Run, "step"> {
  /** A read or a computation. */
  read<T>(name: string, call: TracedCall<T>): Promise<T>;
  /** A write that the platform applies once, however often it is sent. */
  write<T>(name: string, call: TracedCall<T>, undo?: TracedUndo<T>): Promise<T>;
  /**
   * A write that the platform applies once, and that says what is to be there whatever was before: done again right
   * after, it changes nothing, and nothing is decided by its answer. So the next step begins before this one's answer
   * is durable; after a crash it may be sent once more.
   */
  set(name: string, call: TracedCall<unknown>, undo?: TracedUndo<unknown>): Promise<void>;
  /** A write that has to be looked for before it is sent, and again after a crash or an unknown outcome. */
  ensure<T>(
    name: string,
    find: TracedCall<T | undefined>,
    call: TracedCall<T>,
    undo?: TracedUndo<T>,
  ): Promise<T>;
}

/** Takes back what a step did, when its workflow is canceled. Safe to repeat. */
export type TracedUndo<T> = (
  origin: CallOrigin & StepContext,
  value: T,
) => Promise<Outcome<unknown, StepFailure>>;

/** Platforms have bad quarters of an hour. With the default back-off this is eight minutes on average, and sixteen at most. */
const attempts = 40;

/** `callTimeLimitMs` bounds each call of a step; see `FlowDependencies`. */
export function tracedRun(run: Run, callTimeLimitMs: number): TracedRun {
  const limits = { attempts, timeLimitMs: callTimeLimitMs };
  const optionsOf = <T>(undo: TracedUndo<T> | undefined): StepOptions<T> => ({
    ...limits,
    ...(undo && { undo }),
  });
  return {
    ...run,
    read: (name, call) => run.step(name, "pure", call, limits),
    write: (name, call, undo) => run.step(name, "keyed", call, optionsOf(undo)),
    set: async (name, call, undo) => {
      await run.step(name, "keyed", call, { ...optionsOf(undo), sameAnswer: true });
    },
    ensure: (name, find, call, undo) => run.step(name, "lookup", call, { ...optionsOf(undo), find }),
  };
}
