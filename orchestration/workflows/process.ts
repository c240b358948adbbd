import type { BusinessException } from "#contracts/generated/canonical/types.ts";
import type { Run } from "../workflow/run.ts";
import { type Workflow, type WorkflowOptions, workflow } from "../workflow/workflow.ts";

/** What makes a process begin, or go on. */
export interface Trigger {
  readonly kind: "webhook" | "api" | "schedule" | "file" | "workflow";
  /** The platform's event, the operation, the schedule or the workflow: `deal.propertyChange dealstage=closedwon`. */
  readonly name: string;
}

/** One step of a process, as its status and its trace name it. */
export interface ProcessStep {
  readonly name: string;
  readonly does: string;
  /** How it is taken back when the process is canceled; absent if nothing has to be. */
  readonly undoneBy?: string;
  /** It may be done several times; from the second on, or always, a number is added to its name: `read-deal-2`. */
  readonly numbered?: true;
}

/** An exception that a process opens by itself; what fails unexpectedly is `step-…`, and its owner the process's. */
export interface ProcessException {
  readonly code: string;
  readonly owner: string;
  readonly dueInMs: number;
  /** What cannot go on until it is resolved, in words. */
  readonly blocks: string;
}

/** What people may decide about a process, beside doing again what failed. */
export interface Decisions {
  /** Steps without which the business is still right. */
  readonly skippable: readonly string[];
  /** Once this step is done, the process is not undone any more; `none`: it never is. */
  readonly noReturnAfter: string | "none";
  /** Steps that come after it. */
  readonly tooLate: readonly string[];
  /** Processes of their own that are steps of it: once one of them is not undone any more, it is not either. */
  readonly parts?: readonly string[];
}

/** A business process as people are told of it: orchestration/workflows/README.md is made of these. */
export interface Process {
  /** Stored for ever: the type of its runs. */
  readonly name: string;
  /** What it is for, in a sentence. */
  readonly does: string;
  /** The team that owns what fails unexpectedly. */
  readonly owner: BusinessException["owner"];
  readonly triggers: readonly Trigger[];
  /** The states that the business passes through, in order; those that end it are its last ones. */
  readonly states: readonly string[];
  readonly promise: {
    /** How long it may take while every platform works and nobody has to decide anything, ms. */
    readonly withinMs: number;
    readonly says: string;
  };
  readonly steps: readonly ProcessStep[];
  /** Why nothing, or not everything, is undone when it is canceled. */
  readonly compensation: string;
  readonly exceptions: readonly ProcessException[];
  readonly decisions: Decisions;
}

/** A workflow of ours: its process is known. */
export interface BusinessWorkflow<Input = unknown, Result = unknown> extends Workflow<Input, Result> {
  readonly process: Process;
}

/** Defines a workflow by its process, which gives it name and owner. To change the order or names of steps, add a version. */
export function businessWorkflow<Input, Result>(
  process: Process,
  options: Omit<WorkflowOptions, "owner">,
  body: (run: Run, input: Input) => Promise<Result>,
): BusinessWorkflow<Input, Result> {
  return { ...workflow(process.name, { ...options, owner: process.owner }, body), process };
}

/** The process's step that a run's step is: its own name, or its name with the number of a repeat. */
export function stepOf({ steps }: Process, name: string): ProcessStep | undefined {
  return steps.find(
    (step) => step.name === name || (step.numbered && name.replace(/-[0-9]+$/, "") === step.name),
  );
}
