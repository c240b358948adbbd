import type { ResolutionData } from "./exception.ts";
import type { Run } from "./run.ts";

export { ChildLost, type ChildOptions } from "./child.ts";
export type { ExceptionToRaise, Resolution, ResolutionData } from "./exception.ts";
export type { StepFailure } from "./failure.ts";
export type { Effect, LookupOptions, Run, StepCall, StepContext, StepOptions } from "./run.ts";

export interface WorkflowOptions {
  /** Whole number from 1. A running workflow stays with the version that it was started with. */
  readonly version: number;
  /** Changes to this version's body that runs begun before them do not take: see `run.patched`. Only ever added to. */
  readonly patches?: readonly string[];
  /** All data with which exceptions of it can be resolved. */
  readonly accepts?: readonly ResolutionData[];
  /** The team that owns what fails unexpectedly. */
  readonly owner: string;
}

/** A business process as code. Make one with {@link workflow}. */
export interface Workflow<Input = unknown, Result = unknown> extends WorkflowOptions {
  readonly name: string;
  readonly body: (run: Run, input: Input) => Promise<Result>;
}

/** A workflow whatever its input and result, as the engine keeps it. */
// biome-ignore lint/suspicious/noExplicitAny: a body takes its own input type, and the engine passes on what was journaled
export type AnyWorkflow = Workflow<any, any>;

/** Defines a workflow. `name` is stored for ever. To change the order or the names of steps, add a version and keep the old one until its runs have ended. */
export function workflow<Input, Result>(
  name: string,
  options: WorkflowOptions,
  body: (run: Run, input: Input) => Promise<Result>,
): Workflow<Input, Result> {
  return { name, ...options, body };
}
