import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { notReadYet } from "./failure.ts";
import type { OperationDependencies } from "./operation-dependencies.ts";

/** Runs of business processes, the latest start first. */
export function listWorkflows({ records }: OperationDependencies): OperationHandler<"list-workflows"> {
  return async ({ state, type, limit }) => {
    const rows = await records.workflows.rows();
    if (rows === undefined) return notReadYet();
    const listed = [...rows]
      .filter(([, row]) => state === undefined || row.state === state)
      .filter(([, row]) => type === undefined || row.type === type)
      .sort(([, one], [, other]) => other.startedAt.localeCompare(one.startedAt))
      .slice(0, limit);
    const read = await Promise.all(listed.map(([workflowId]) => records.readWorkflow(workflowId)));
    return { ok: true, value: { workflows: read.filter((workflow) => workflow !== undefined) } };
  };
}
