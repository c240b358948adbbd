import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { engineFailure, notFound } from "./failure.ts";
import type { OperationDependencies } from "./operation-dependencies.ts";

/** A workflow as soon as it is newer than revision `after`, or only that revision once `waitMs` have passed. */
export function watchWorkflow({
  records,
  engine,
}: OperationDependencies): OperationHandler<"watch-workflow"> {
  return async ({ workflowId, after = -1, waitMs = 0 }) => {
    // Waiting begins before it is looked, so that no change falls between.
    const change = waitMs === 0 ? undefined : records.workflows.nextChange(workflowId, waitMs);
    const now = await records.readRevision(workflowId);
    if (now !== undefined && now.revision > after) return { ok: true, value: now };
    if (now === undefined) {
      const status = await engine.status(workflowId);
      if (!status.ok && status.failure.kind === "not-found")
        return notFound(`There is no workflow ${workflowId}.`);
      if (!status.ok) return engineFailure(status.failure);
      // One that has only just been started is recorded a moment later.
      if (after < 0) return { ok: true, value: { revision: 0, workflow: status.value } };
    }

    await change;
    const then = await records.readRevision(workflowId);
    if (then !== undefined && then.revision > after) return { ok: true, value: then };
    return { ok: true, value: { revision: Math.max(0, after) } };
  };
}
