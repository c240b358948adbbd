import type { Parent } from "./child.ts";
import type { Resolution } from "./exception.ts";
import type { StepFailure } from "./failure.ts";
import type { ValueRef } from "./large-values.ts";

interface Of<Kind extends string> {
  readonly kind: Kind;
  readonly workflowId: string;
  /** Unix epoch, ms, by the clock of the worker that wrote it. */
  readonly atMs: number;
}

export interface StartEntry extends Of<"start"> {
  readonly workflow: string;
  /** The version of the code that runs it to its end. */
  readonly version: number;
  readonly key: string;
  readonly input?: unknown;
  readonly correlationId: string;
  readonly traceparent?: string;
  /** Those of the code that it was started with; see `run.patched`. */
  readonly patches?: readonly string[];
  /** Who started it with `run.child`, and is told when it ends. */
  readonly parent?: Parent;
}
/** A `lookup` step is about to be sent for the `attempt`-th time, a few seconds after `atMs` at most. */
export interface IntentEntry extends Of<"intent"> {
  readonly step: string;
  readonly attempt: number;
}
/** For the eye and the budget: written without waiting, so a crash may lose the last one. */
export interface AttemptFailedEntry extends Of<"attempt-failed"> {
  readonly step: string;
  readonly attempt: number;
  /** False if it failed before the call, while looking up what an earlier call did. */
  readonly sent: boolean;
  readonly failure: StepFailure;
  readonly againAtMs: number;
}
export interface StepEntry extends Of<"step"> {
  readonly step: string;
  readonly attempt: number;
  readonly value?: unknown;
  /** Where the value is, if it is too large to be here. */
  readonly ref?: ValueRef;
  /** Nothing was done: a person gave the value instead. There is nothing to undo. */
  readonly skipped?: true;
}
/** Another workflow is to be started, and is under this step's name until it has ended. */
export interface ChildEntry extends Of<"child"> {
  readonly step: string;
  readonly childId: string;
  readonly workflow: string;
  readonly version: number;
  readonly key: string;
  readonly input?: unknown;
}
/** The child's own shard has its start. */
export interface ChildStartedEntry extends Of<"child-started"> {
  readonly step: string;
}
export interface ChildEndedEntry extends Of<"child-ended"> {
  readonly step: string;
  readonly result?: unknown;
  /** It has no result, and this is why. */
  readonly lost?: string;
}
/** After the end of a child: its parent has a `child-ended`. */
export interface ParentToldEntry extends Of<"parent-told"> {}
/** The body waits for a signal, a time, or whichever comes first. */
export interface WaitEntry extends Of<"wait"> {
  readonly operation: string;
  readonly signal?: string;
  readonly dueAtMs?: number;
  /** It is a span that is waited for, and `dueAtMs` says what it comes to by the clock of whoever wrote this. */
  readonly withinMs?: number;
}
export interface FiredEntry extends Of<"fired"> {
  readonly operation: string;
}
export interface SignalEntry extends Of<"signal"> {
  readonly signalId: string;
  readonly name: string;
  readonly data?: unknown;
}
/** A value that the body may not see change in a replay, such as the time. */
export interface NoteEntry extends Of<"note"> {
  readonly operation: string;
  readonly value?: unknown;
}
/** Which branch the body took; not waited for, since `start` decides it. */
export interface PatchEntry extends Of<"patch"> {
  readonly patch: string;
  readonly taken: boolean;
}
export interface EventEntry extends Of<"event"> {
  readonly operation: string;
  readonly eventId: string;
  readonly type: string;
  readonly subject: string;
  readonly data: unknown;
}
export interface ExceptionOpenedEntry extends Of<"exception-opened"> {
  readonly exceptionId: string;
  /** What waits for the resolution: a step, the body as a whole, its version, or the operation that raised it. */
  readonly cause: "step" | "body" | "version" | "raised";
  /** The step, or the operation of the body. */
  readonly operation?: string;
  readonly code: string;
  readonly detail: string;
  readonly owner: string;
  readonly dueAtMs: number;
  readonly blocks: readonly string[];
  readonly subject: string;
  /** Who may not decide it. */
  readonly notBy?: string;
  /** Contract of the data that it can be resolved with. */
  readonly accepts?: string;
}
export interface ExceptionResolvedEntry extends Of<"exception-resolved"> {
  readonly exceptionId: string;
  readonly resolution: Resolution;
}
/** The body goes no further; what is under way is brought to its end, and what was done is undone. */
export interface CancelEntry extends Of<"cancel"> {
  /** Who decided: a person's or a program's name. */
  readonly by: string;
  readonly note?: string;
}
/** Nothing is under way any more. These steps are undone, in this order, as steps of their own. */
export interface UndoEntry extends Of<"undo"> {
  readonly steps: readonly string[];
}
export interface EndEntry extends Of<"end"> {
  readonly result?: unknown;
  readonly canceled?: true;
}

/**
 * One fact about one workflow. The log is nothing but these, and a workflow's state is nothing but their sum. A worker
 * that reads a kind which it does not know refuses the shard: it is too old for this log.
 */
export type Entry =
  | StartEntry
  | IntentEntry
  | AttemptFailedEntry
  | StepEntry
  | ChildEntry
  | ChildStartedEntry
  | ChildEndedEntry
  | ParentToldEntry
  | WaitEntry
  | FiredEntry
  | SignalEntry
  | NoteEntry
  | PatchEntry
  | EventEntry
  | ExceptionOpenedEntry
  | ExceptionResolvedEntry
  | CancelEntry
  | UndoEntry
  | EndEntry;

/** Entries that became durable together, as one message of the log. A frame without entries opens an epoch. */
export interface Frame {
  readonly format: 1;
  readonly epoch: number;
  readonly worker: string;
  /** Sequence of the frame before it, 0 for the first of all; so that a reader notices a log with a hole. */
  readonly after?: number;
  readonly entries: readonly Entry[];
}

/** Largest JSON of one entry, in bytes: with its frame it stays below the server's default limit of 1 MB for a message. */
export const largestEntryBytes = 512 * 1024;
