import type { Entry, ExceptionOpenedEntry, SignalEntry, StartEntry } from "./entry.ts";
import type { Resolution } from "./exception.ts";
import type { StepFailure } from "./failure.ts";
import type { ValueRef } from "./large-values.ts";

/** Another workflow that this one waits for. */
export interface ChildState {
  readonly workflowId: string;
  readonly workflow: string;
  readonly version: number;
  readonly key: string;
  /** Until it is started. */
  input?: unknown;
  started?: true;
  /** It ended without a result, and this is why. */
  lost?: string;
}

export interface StepState {
  readonly name: string;
  atMs: number;
  /** Calls made, as far as they were journaled. */
  attempts: number;
  /** Failures that count against the budget, since the last resolution. */
  failures: number;
  /** Not tried again before this. */
  againAtMs: number;
  /** When an effect was last sent whose outcome is not known. */
  sentAtMs?: number;
  /** Some call may have had an effect that nobody heard of. */
  mayBeApplied?: true;
  lastFailure?: StepFailure;
  /** Its place among the steps that have a result. */
  doneAs?: number;
  skipped?: true;
  /** The step is a workflow of its own. */
  child?: ChildState;
  result?: StepResult;
}

/** A value, or where it is. */
export type StepResult = { readonly value: unknown } | { readonly ref: ValueRef };

export interface WaitState {
  readonly operation: string;
  readonly sinceMs: number;
  readonly signal?: string;
  readonly dueAtMs?: number;
  readonly withinMs?: number;
  settled?: { readonly value: unknown };
}

export interface ExceptionState {
  readonly opened: ExceptionOpenedEntry;
  resolution?: Resolution;
  resolvedAtMs?: number;
}

/** That it is given up. Snapshots of an earlier version know only by whom. */
export interface CancelState {
  readonly by: string;
  readonly atMs?: number;
  readonly note?: string;
}

/** How a workflow ended. */
export interface EndState {
  readonly result?: unknown;
  readonly canceled?: true;
}

/**
 * All that is known of one workflow: the sum of its entries. There may be a hundred thousand of them, so whatever most
 * of them have none of is one empty thing that all share.
 */
export interface InstanceState {
  readonly start: StartEntry;
  updatedAtMs: number;
  steps: ReadonlyMap<string, StepState>;
  waits: ReadonlyMap<string, WaitState>;
  /** Came, and nothing has waited for it yet. */
  unseenSignals: readonly SignalEntry[];
  signalIds: ReadonlySet<string>;
  notes: ReadonlyMap<string, { readonly value: unknown }>;
  exceptions: ReadonlyMap<string, ExceptionState>;
  /** Ids given out, also those whose entry is not durable yet. */
  exceptionsNamed: number;
  canceled?: CancelState;
  /** Steps to undo, in this order; set once nothing else is under way. */
  undo?: readonly string[];
  end?: EndState;
}

const none = {
  map: new Map<string, never>() as ReadonlyMap<string, never>,
  set: new Set<string>() as ReadonlySet<string>,
  list: [] as readonly never[],
};

/** A map of these, which is the shared one if they are none. */
export function mapOf<Value>(entries: readonly (readonly [string, Value])[]): ReadonlyMap<string, Value> {
  return entries.length === 0 ? none.map : new Map(entries);
}

export function createInstanceState(start: StartEntry): InstanceState {
  return {
    start,
    updatedAtMs: start.atMs,
    steps: none.map,
    waits: none.map,
    unseenSignals: none.list,
    signalIds: none.set,
    notes: none.map,
    exceptions: none.map,
    exceptionsNamed: 0,
  };
}

/** The one place where an entry changes a workflow, in a running worker and in a replay alike. */
export function applyEntry(state: InstanceState, entry: Entry): void {
  state.updatedAtMs = Math.max(state.updatedAtMs, entry.atMs);
  switch (entry.kind) {
    case "start":
      return;
    case "intent": {
      const step = stepOf(state, entry.step, entry.atMs);
      step.attempts = Math.max(step.attempts, entry.attempt);
      // A look-up did not find what was sent before, but half of it may be there: nobody heard how that call ended.
      if (step.sentAtMs !== undefined) step.mayBeApplied = true;
      step.sentAtMs = entry.atMs;
      step.againAtMs = 0;
      return;
    }
    case "attempt-failed": {
      const step = stepOf(state, entry.step, entry.atMs);
      step.attempts = Math.max(step.attempts, entry.attempt);
      step.againAtMs = entry.againAtMs;
      step.lastFailure = entry.failure;
      if (entry.failure.kind !== "in-maintenance") step.failures += 1;
      if (!entry.sent) return;
      if (nothingApplied(entry.failure)) delete step.sentAtMs;
      else step.mayBeApplied = true;
      return;
    }
    case "step": {
      const step = stepOf(state, entry.step, entry.atMs);
      step.attempts = Math.max(step.attempts, entry.attempt);
      if (step.result) return;
      const { value, ref } = entry;
      finish(state, step, ref && value === undefined ? { ref } : { value });
      if (entry.skipped) step.skipped = true;
      return;
    }
    case "child": {
      const { childId, workflow, version, key, input } = entry;
      const step = stepOf(state, entry.step, entry.atMs);
      step.attempts = 1;
      step.child ??= { workflowId: childId, workflow, version, key, input };
      return;
    }
    case "child-started": {
      const { child } = stepOf(state, entry.step, entry.atMs);
      if (!child) return;
      child.started = true;
      delete child.input;
      return;
    }
    case "child-ended": {
      const step = stepOf(state, entry.step, entry.atMs);
      if (step.result || step.child?.lost !== undefined) return;
      if (step.child && entry.lost !== undefined) step.child.lost = entry.lost;
      else finish(state, step, { value: entry.result });
      return;
    }
    case "wait":
      applyWait(state, entry);
      return;
    case "fired": {
      const wait = state.waits.get(entry.operation);
      // The signal may have come while the timer's entry was on its way: first in the log wins.
      if (wait && !wait.settled) wait.settled = { value: undefined };
      return;
    }
    case "signal":
      applySignal(state, entry);
      return;
    case "note":
      state.notes = put(state.notes, entry.operation, { value: entry.value });
      return;
    case "patch":
      state.notes = put(state.notes, patchNote(entry.patch), { value: entry.taken });
      return;
    case "event":
      state.notes = put(state.notes, entry.operation, { value: entry.eventId });
      return;
    case "exception-opened":
      state.exceptions = put(state.exceptions, entry.exceptionId, { opened: entry });
      state.exceptionsNamed = Math.max(state.exceptionsNamed, state.exceptions.size);
      return;
    case "exception-resolved": {
      const exception = state.exceptions.get(entry.exceptionId);
      if (!exception || exception.resolution) return;
      exception.resolution = entry.resolution;
      exception.resolvedAtMs = entry.atMs;
      const step =
        exception.opened.cause === "step" ? state.steps.get(exception.opened.operation ?? "") : undefined;
      if (step) Object.assign(step, { failures: 0, againAtMs: 0 });
      return;
    }
    case "cancel":
      state.canceled ??= {
        by: entry.by,
        atMs: entry.atMs,
        ...(entry.note !== undefined && { note: entry.note }),
      };
      return;
    case "undo":
      state.undo ??= entry.steps;
      return;
    case "parent-told":
      return;
    case "end":
      state.end = { result: entry.result, ...(entry.canceled && { canceled: true }) };
      return;
    default:
      throw new Error(
        `an entry of kind '${(entry as { kind: string }).kind}': written by a newer version of this program`,
      );
  }
}

const patchPrefix = "patch/";

/** Under which the branch that was taken is among a workflow's notes. */
export function patchNote(patch: string): string {
  return `${patchPrefix}${patch}`;
}

/** Patches that this workflow went past on the old branch. */
export function patchesNotTaken(state: InstanceState): string[] {
  return [...state.notes]
    .filter(([operation, { value }]) => operation.startsWith(patchPrefix) && value === false)
    .map(([operation]) => operation.slice(patchPrefix.length));
}

/** Exceptions that wait for somebody. */
export function openExceptions(state: InstanceState): ExceptionState[] {
  if (state.exceptions.size === 0) return [];
  return [...state.exceptions.values()].filter((exception) => !exception.resolution);
}

/** Children that have not ended, as far as this workflow was told. */
export function openChildren(state: InstanceState): (StepState & { readonly child: ChildState })[] {
  return [...state.steps.values()].filter(
    (step): step is StepState & { child: ChildState } =>
      step.child !== undefined && step.child.lost === undefined && !step.result,
  );
}

/** A name for one more exception of this workflow. */
export function nextExceptionId(state: InstanceState): string {
  state.exceptionsNamed += 1;
  return `${state.start.workflowId}-x${state.exceptionsNamed}`;
}

/** Then there is nothing in flight that a look-up could come too early for. */
function nothingApplied(failure: StepFailure): boolean {
  if (failure.kind === "rejected") return failure.code !== "step-threw";
  return failure.kind !== "outcome-unknown" && failure.kind !== "payload-drifted";
}

function finish(state: InstanceState, step: StepState, result: StepResult): void {
  step.result = result;
  step.doneAs = 0;
  for (const { result } of state.steps.values()) if (result) step.doneAs += 1;
}

function stepOf(state: InstanceState, name: string, atMs: number): StepState {
  const known = state.steps.get(name);
  if (known) {
    known.atMs = atMs;
    return known;
  }
  const step: StepState = { name, atMs, attempts: 0, failures: 0, againAtMs: 0 };
  state.steps = put(state.steps, name, step);
  return step;
}

function applyWait(state: InstanceState, entry: Entry & { kind: "wait" }): void {
  const wait: WaitState = {
    operation: entry.operation,
    sinceMs: entry.atMs,
    ...(entry.signal !== undefined && { signal: entry.signal }),
    ...(entry.dueAtMs !== undefined && { dueAtMs: entry.dueAtMs }),
    ...(entry.withinMs !== undefined && { withinMs: entry.withinMs }),
  };
  state.waits = put(state.waits, entry.operation, wait);
  const index = state.unseenSignals.findIndex((signal) => signal.name === entry.signal);
  if (index < 0) return;
  wait.settled = { value: state.unseenSignals[index]?.data };
  state.unseenSignals = state.unseenSignals.toSpliced(index, 1);
}

function applySignal(state: InstanceState, entry: SignalEntry): void {
  if (state.signalIds.has(entry.signalId)) return;
  if (state.signalIds === none.set) state.signalIds = new Set();
  (state.signalIds as Set<string>).add(entry.signalId);
  for (const wait of state.waits.values()) {
    if (wait.settled || wait.signal !== entry.name) continue;
    wait.settled = { value: entry.data };
    return;
  }
  if (state.unseenSignals === none.list) state.unseenSignals = [];
  (state.unseenSignals as SignalEntry[]).push(entry);
}

function put<Value>(map: ReadonlyMap<string, Value>, key: string, value: Value): ReadonlyMap<string, Value> {
  return map === none.map ? new Map([[key, value]]) : (map as Map<string, Value>).set(key, value);
}
