import type { BusinessException, WorkflowStatus } from "#contracts/generated/canonical/types.ts";
import {
  type CancelState,
  type ExceptionState,
  type InstanceState,
  openExceptions,
  type StepState,
} from "./instance-state.ts";

/** A workflow as the rest of the world sees it: contracts/canonical/workflow.yaml. `written`: how moments are. */
export function workflowStatus(state: InstanceState, written = timestamp): WorkflowStatus {
  const { workflowId, workflow, version, key, correlationId, atMs } = state.start;
  const open = openExceptions(state);
  return {
    workflowId,
    type: workflow,
    version,
    state: stateOf(state, open),
    key,
    correlationId,
    startedAt: written(atMs),
    updatedAt: written(state.updatedAtMs),
    steps: [...state.steps.values()].map((step) => workflowStep(step, open, written)),
    openExceptions: open.map(({ opened }) => opened.exceptionId),
    ...(isObject(state.end?.result) && { result: state.end.result }),
    // A decision that came into the same frame as the end came too late.
    ...(state.canceled &&
      (!state.end || state.end.canceled) && {
        result: { cancellation: cancellation(state.canceled, written) },
      }),
  } as WorkflowStatus;
}

/** A status as it is kept for readers. */
export interface StatusRecord {
  readonly workflowId: string;
  /** The `WorkflowStatus` as JSON. */
  readonly text: string;
  /** It will not change any more. */
  readonly final: boolean;
}

export function statusRecord(state: InstanceState, written = timestamp): StatusRecord {
  const { workflowId } = state.start;
  return { workflowId, text: JSON.stringify(workflowStatus(state, written)), final: state.end !== undefined };
}

/** An exception as the rest of the world sees it: contracts/canonical/exception.yaml. */
export function businessException(
  state: InstanceState,
  { opened, resolution, resolvedAtMs }: ExceptionState,
): BusinessException {
  return {
    exceptionId: opened.exceptionId,
    workflowId: opened.workflowId,
    workflowType: state.start.workflow,
    ...(opened.cause === "step" && { step: opened.operation }),
    code: opened.code,
    detail: opened.detail.slice(0, 4_000),
    owner: opened.owner,
    state: resolution ? "resolved" : "open",
    blocks: opened.blocks.map((blocked) => blocked.slice(0, 200)),
    subject: opened.subject.slice(0, 200),
    correlationId: state.start.correlationId,
    raisedAt: timestamp(opened.atMs),
    dueAt: timestamp(opened.dueAtMs),
    ...(resolvedAtMs !== undefined && { resolvedAt: timestamp(resolvedAtMs) }),
    ...(resolution && {
      resolution: {
        action: resolution.action,
        by: resolution.by,
        ...(resolution.note !== undefined && { note: resolution.note }),
      },
    }),
  } as BusinessException;
}

/** The same function for statuses that are written one after the other, and name the same moments again and again. */
export function createTimestamps(): typeof timestamp {
  const known = new Map<number, string>();
  return (atMs) => {
    let written = known.get(atMs);
    if (written === undefined) {
      if (known.size === momentsKept) known.clear();
      written = timestamp(atMs);
      known.set(atMs, written);
    }
    return written;
  };
}

/** What goes on at one time mostly lies within a second. */
const momentsKept = 1_000;

export function timestamp(atMs: number): string {
  return new Date(atMs).toISOString();
}

function stateOf(state: InstanceState, open: readonly ExceptionState[]): WorkflowStatus["state"] {
  if (state.end) return state.end.canceled ? "canceled" : "completed";
  if (open.length > 0) return "blocked";
  return [...state.waits.values()].some(({ settled }) => !settled) ? "waiting" : "running";
}

function cancellation({ atMs, by, note }: CancelState, written: typeof timestamp) {
  return {
    ...(atMs !== undefined && { at: written(atMs) }),
    by: by.slice(0, 200),
    ...(note !== undefined && { reason: note.slice(0, 1_000) }),
  };
}

function workflowStep(step: StepState, open: readonly ExceptionState[], written: typeof timestamp) {
  const stuck = open.some(({ opened }) => opened.cause === "step" && opened.operation === step.name);
  const detail = step.result ? undefined : step.lastFailure?.detail.slice(0, 1_000);
  return {
    name: step.name,
    state: step.result ? "completed" : stuck ? "blocked" : step.againAtMs > step.atMs ? "waiting" : "running",
    attempts: step.attempts,
    at: written(step.atMs),
    ...(detail !== undefined && { detail }),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
