import type { SignalEntry, StartEntry } from "./entry.ts";
import {
  type CancelState,
  createInstanceState,
  type EndState,
  type ExceptionState,
  type InstanceState,
  mapOf,
  type StepState,
  type WaitState,
} from "./instance-state.ts";

/**
 * A workflow's state as JSON; of what it has none of, nothing is said, since a take-over may read a hundred thousand of
 * them. Read by later versions of this program: fields are only added.
 */
export interface FrozenInstance {
  readonly start: StartEntry;
  readonly updatedAtMs: number;
  readonly steps?: readonly StepState[];
  readonly waits?: readonly WaitState[];
  readonly unseenSignals?: readonly SignalEntry[];
  readonly signalIds?: readonly string[];
  readonly notes?: readonly (readonly [operation: string, note: { readonly value?: unknown }])[];
  readonly exceptions?: readonly ExceptionState[];
  readonly canceled?: CancelState;
  readonly undo?: readonly string[];
  readonly end?: EndState;
}

export function freezeInstance(state: InstanceState): FrozenInstance {
  const { steps, waits, unseenSignals, signalIds, notes, exceptions } = state;
  return {
    start: state.start,
    updatedAtMs: state.updatedAtMs,
    ...(steps.size > 0 && { steps: [...steps.values()] }),
    ...(waits.size > 0 && { waits: [...waits.values()] }),
    ...(unseenSignals.length > 0 && { unseenSignals }),
    ...(signalIds.size > 0 && { signalIds: [...signalIds] }),
    ...(notes.size > 0 && { notes: [...notes] }),
    ...(exceptions.size > 0 && { exceptions: [...exceptions.values()] }),
    ...(state.canceled && { canceled: state.canceled }),
    ...(state.undo && { undo: state.undo }),
    ...(state.end && { end: state.end }),
  };
}

export function thawInstance(frozen: FrozenInstance): InstanceState {
  const { steps = [], waits = [], unseenSignals = [], signalIds = [], notes = [], exceptions = [] } = frozen;
  const state = createInstanceState(frozen.start);
  state.updatedAtMs = frozen.updatedAtMs;
  state.steps = mapOf(steps.map((step) => [step.name, step]));
  state.waits = mapOf(waits.map((wait) => [wait.operation, wait]));
  if (unseenSignals.length > 0) state.unseenSignals = unseenSignals;
  if (signalIds.length > 0) state.signalIds = new Set(signalIds);
  state.notes = mapOf(notes.map(([operation, { value }]) => [operation, { value }]));
  state.exceptions = mapOf(exceptions.map((exception) => [exception.opened.exceptionId, exception]));
  state.exceptionsNamed = exceptions.length;
  if (frozen.canceled) state.canceled = frozen.canceled;
  if (frozen.undo) state.undo = frozen.undo;
  if (frozen.end) state.end = frozen.end;
  return state;
}
