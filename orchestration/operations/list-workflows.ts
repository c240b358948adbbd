import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import type { OperationDependencies } from "./operation-dependencies.ts";

/** Runs of business processes, the latest start first. */
export function listWorkflows({ records }: OperationDependencies): OperationHandler<"list-workflows"> {
  return async ({ state, type, limit }) => {
    const all = await records.listWorkflows();
    const workflows = all
      .filter((workflow) => state === undefined || workflow.state === state)
      .filter((workflow) => type === undefined || workflow.type === type)
      .sort((one, other) => other.startedAt.localeCompare(one.startedAt))
      .slice(0, limit);
    return { ok: true, value: { workflows } };
  };
}
