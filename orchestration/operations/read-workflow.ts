import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { notFound } from "./failure.ts";
import type { OperationDependencies } from "./operation-dependencies.ts";

/** One run of a business process. */
export function readWorkflow({ records }: OperationDependencies): OperationHandler<"read-workflow"> {
  return async ({ workflowId }) => {
    const value = await records.readWorkflow(workflowId);
    return value === undefined ? notFound(`There is no workflow ${workflowId}.`) : { ok: true, value };
  };
}
