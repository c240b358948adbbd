import { type KV, Kvm } from "@nats-io/kv";
import type { NatsConnection } from "@nats-io/transport-node";
import type { BusinessException, WorkflowStatus } from "#contracts/generated/canonical/types.ts";

/** Workflows and exceptions as the engine last reported them; a moment behind what it has journaled. */
export interface WorkflowRecords {
  readWorkflow(workflowId: string): Promise<WorkflowStatus | undefined>;
  listWorkflows(): Promise<readonly WorkflowStatus[]>;
  readException(exceptionId: string): Promise<BusinessException | undefined>;
  listExceptions(): Promise<readonly BusinessException[]>;
}

/** Reads the buckets that the engine writes. Call it after the engine has started, which creates them. */
export async function openWorkflowRecords(connection: NatsConnection): Promise<WorkflowRecords> {
  const buckets = new Kvm(connection);
  const workflows = await buckets.open("concordat-workflows");
  const exceptions = await buckets.open("concordat-exceptions");
  return {
    readWorkflow: (workflowId) => read<WorkflowStatus>(workflows, workflowId),
    listWorkflows: () => list<WorkflowStatus>(workflows),
    readException: (exceptionId) => read<BusinessException>(exceptions, exceptionId),
    listExceptions: () => list<BusinessException>(exceptions),
  };
}

async function read<Value>(bucket: KV, key: string): Promise<Value | undefined> {
  const entry = await bucket.get(key);
  return entry === null || entry.operation !== "PUT" ? undefined : entry.json<Value>();
}

async function list<Value>(bucket: KV): Promise<readonly Value[]> {
  const values: Value[] = [];
  for await (const entry of await bucket.history()) {
    if (entry.operation === "PUT") values.push(entry.json<Value>());
  }
  return values;
}
