import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import type { OperationDependencies } from "./operation-dependencies.ts";

/** Every call to a platform under a correlation id, in the order in which the calls were made. */
export function readTrace(d: Pick<OperationDependencies, "readTrace">): OperationHandler<"read-trace"> {
  return async ({ correlationId }) => {
    const entries = [...(await d.readTrace(correlationId))].sort((one, other) =>
      one.at.localeCompare(other.at),
    );
    return { ok: true, value: { entries } };
  };
}
