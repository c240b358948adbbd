import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import type { OperationDependencies } from "./operation-dependencies.ts";

/** Exceptions, the next due first. */
export function listExceptions({ records }: OperationDependencies): OperationHandler<"list-exceptions"> {
  return async ({ state, owner, limit }) => {
    const all = await records.listExceptions();
    const exceptions = all
      .filter((exception) => state === undefined || exception.state === state)
      .filter((exception) => owner === undefined || exception.owner === owner)
      .sort((one, other) => one.dueAt.localeCompare(other.dueAt))
      .slice(0, limit);
    return { ok: true, value: { exceptions } };
  };
}
