import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { childId } from "../workflow/child.ts";
import { openParts, reasonAgainstCanceling } from "../workflows/exception-policy.ts";
import { conflict, engineFailure, notFound } from "./failure.ts";
import type { OperationDependencies } from "./operation-dependencies.ts";

/** Cancels a workflow: nothing new is begun, and what it has done is undone. */
export function cancelWorkflow({ engine }: OperationDependencies): OperationHandler<"cancel-workflow"> {
  return async ({ workflowId, reason }, { principal }) => {
    const status = await engine.status(workflowId);
    if (!status.ok) {
      return status.failure.kind === "not-found"
        ? notFound(`There is no workflow ${workflowId}.`)
        : engineFailure(status.failure);
    }
    if (status.value.state === "completed") return conflict(`${workflowId} has ended.`, "workflow-ended");
    let against = reasonAgainstCanceling(status.value);
    for (const part of openParts(status.value)) {
      const partStatus = await engine.status(childId(workflowId, part));
      if (partStatus.ok) against ??= reasonAgainstCanceling(partStatus.value);
      // One that is only being started has done nothing.
      else if (partStatus.failure.kind !== "not-found") return engineFailure(partStatus.failure);
    }
    if (against !== undefined) return conflict(against, "not-cancelable");

    const canceled = await engine.cancel({ workflowId, by: principal ?? "unknown", note: reason });
    return canceled.ok ? { ok: true, value: { workflowId } } : engineFailure(canceled.failure);
  };
}
