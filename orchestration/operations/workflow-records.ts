import { type KV, Kvm } from "@nats-io/kv";
import type { NatsConnection } from "@nats-io/transport-node";
import type { BusinessException, WorkflowStatus } from "#contracts/generated/canonical/types.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import { createRecordIndex, type RecordIndex } from "./record-index.ts";

/** What lists of workflows filter and sort by. */
export type WorkflowRow = Pick<WorkflowStatus, "state" | "type" | "startedAt" | "correlationId">;

/** What lists of exceptions filter and sort by. */
export type ExceptionRow = Pick<BusinessException, "state" | "owner" | "dueAt" | "subject" | "workflowId">;

/** Workflows and exceptions as the engine last reported them; a moment behind what it has journaled. */
export interface WorkflowRecords {
  readWorkflow(workflowId: string): Promise<WorkflowStatus | undefined>;
  /** With the revision of the bucket at which it was written: it grows with each change of any workflow. */
  readRevision(
    workflowId: string,
  ): Promise<{ readonly workflow: WorkflowStatus; readonly revision: number } | undefined>;
  readonly workflows: Pick<RecordIndex<WorkflowRow>, "rows" | "nextChange">;
  readException(exceptionId: string): Promise<BusinessException | undefined>;
  readonly exceptions: Pick<RecordIndex<ExceptionRow>, "rows">;
  stop(): void;
}

/** Reads the buckets that the engine writes. Call it after the engine has started, which creates them. */
export async function openWorkflowRecords(
  connection: NatsConnection,
  clock: Clock,
): Promise<WorkflowRecords> {
  const buckets = new Kvm(connection);
  const workflows = await buckets.open("concordat-workflows");
  const exceptions = await buckets.open("concordat-exceptions");
  const workflowIndex = createRecordIndex<WorkflowRow>(workflows, clock, {
    rowOf(_, value) {
      const { state, type, startedAt, correlationId } = value as WorkflowStatus;
      return { state, type, startedAt, correlationId };
    },
    isFinal: ({ state }) => state === "completed" || state === "canceled",
  });
  const exceptionIndex = createRecordIndex<ExceptionRow>(exceptions, clock, {
    rowOf(_, value) {
      const { state, owner, dueAt, subject, workflowId } = value as BusinessException;
      return { state, owner, dueAt, subject, workflowId };
    },
    isFinal: ({ state }) => state === "resolved",
  });
  return {
    readWorkflow: (workflowId) => read<WorkflowStatus>(workflows, workflowId),
    async readRevision(workflowId) {
      const entry = await workflows.get(workflowId);
      if (entry === null || entry.operation !== "PUT") return undefined;
      return { workflow: entry.json<WorkflowStatus>(), revision: entry.revision };
    },
    workflows: workflowIndex,
    readException: (exceptionId) => read<BusinessException>(exceptions, exceptionId),
    exceptions: exceptionIndex,
    stop() {
      workflowIndex.stop();
      exceptionIndex.stop();
    },
  };
}

async function read<Value>(bucket: KV, key: string): Promise<Value | undefined> {
  const entry = await bucket.get(key);
  return entry === null || entry.operation !== "PUT" ? undefined : entry.json<Value>();
}
