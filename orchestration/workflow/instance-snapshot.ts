import type { SignalEntry, StartEntry } from "./entry.ts";
import {
  type EndState,
  type ExceptionState,
  type InstanceState,
  mapOf,
  type StepState,
  type WaitState,
} from "./instance-state.ts";

/** A workflow's state as JSON. Read by later versions of this program: fields are only added. */
export interface FrozenInstance {
  readonly start: StartEntry;
  readonly updatedAtMs: number;
  readonly steps: readonly StepState[];
  readonly waits: readonly WaitState[];
  readonly unseenSignals: readonly SignalEntry[];
  readonly signalIds: readonly string[];
  readonly notes: readonly (readonly [operation: string, note: { readonly value?: unknown }])[];
  readonly exceptions: readonly ExceptionState[];
  readonly canceled?: { readonly by: string };
  readonly undo?: readonly string[];
  readonly end?: EndState;
}

export function freezeInstance(state: InstanceState): FrozenInstance {
  return {
    start: state.start,
    updatedAtMs: state.updatedAtMs,
    steps: [...state.steps.values()],
    waits: [...state.waits.values()],
    unseenSignals: state.unseenSignals,
    signalIds: [...state.signalIds],
    notes: [...state.notes],
    exceptions: [...state.exceptions.values()],
    ...(state.canceled && { canceled: state.canceled }),
    ...(state.undo && { undo: state.undo }),
    ...(state.end && { end: state.end }),
  };
}

export function thawInstance(frozen: FrozenInstance): InstanceState {
  return {
    start: frozen.start,
    updatedAtMs: frozen.updatedAtMs,
    steps: mapOf(frozen.steps.map((step) => [step.name, step])),
    waits: mapOf(frozen.waits.map((wait) => [wait.operation, wait])),
    unseenSignals: [...frozen.unseenSignals],
    signalIds: new Set(frozen.signalIds),
    notes: mapOf(frozen.notes.map(([operation, { value }]) => [operation, { value }])),
    exceptions: mapOf(frozen.exceptions.map((exception) => [exception.opened.exceptionId, exception])),
    exceptionsNamed: frozen.exceptions.length,
    ...(frozen.canceled && { canceled: frozen.canceled }),
    ...(frozen.undo && { undo: frozen.undo }),
    ...(frozen.end && { end: frozen.end }),
  };
}
