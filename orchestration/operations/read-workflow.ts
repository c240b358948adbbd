import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { engineFailure, notFound } from "./failure.ts";
import type { OperationDependencies } from "./operation-dependencies.ts";

/** One run of a business process. */
export function readWorkflow({ records, engine }: OperationDependencies): OperationHandler<"read-workflow"> {
  return async ({ workflowId }) => {
    const recorded = await records.readWorkflow(workflowId);
    if (recorded !== undefined) return { ok: true, value: recorded };
    // One that has only just been started is recorded a moment later.
    const status = await engine.status(workflowId);
    if (status.ok) return status;
    return status.failure.kind === "not-found"
      ? notFound(`There is no workflow ${workflowId}.`)
      : engineFailure(status.failure);
  };
}
