import type { EventType } from "#contracts/generated/events/events.ts";
import type { EventEntry } from "./entry.ts";
import type { InstanceState } from "./instance-state.ts";
import { timestamp } from "./projection.ts";

/** A business event as a workflow emitted it. Publish it under `id`: it may come twice. */
export interface OutgoingEvent {
  readonly id: string;
  readonly type: EventType;
  readonly subject: string;
  readonly data: unknown;
  readonly correlationId: string;
  readonly traceparent?: string;
  /** When the workflow emitted it, RFC 3339. */
  readonly time: string;
  readonly workflow: string;
  readonly workflowId: string;
}

/** An event of the log as it goes out. */
export function outgoingEvent(state: InstanceState, entry: EventEntry): OutgoingEvent {
  const { workflow, workflowId, correlationId, traceparent } = state.start;
  return {
    id: entry.eventId,
    type: entry.type as OutgoingEvent["type"],
    subject: entry.subject,
    data: entry.data,
    correlationId,
    ...(traceparent !== undefined && { traceparent }),
    time: timestamp(entry.atMs),
    workflow,
    workflowId,
  };
}
