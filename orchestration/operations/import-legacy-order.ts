import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { startLegacyOrder } from "../legacy/start-legacy-order.ts";
import { engineFailure } from "./failure.ts";
import type { OperationDependencies } from "./operation-dependencies.ts";

/** Takes one row of a file of the old order system. A row that came before answers with its process. */
export function importLegacyOrder({
  engine,
  identity,
}: Pick<OperationDependencies, "engine" | "identity">): OperationHandler<"import-legacy-order"> {
  return async (given, context) => {
    const taken = await startLegacyOrder({ engine, identity }, given, context);
    if (!taken.ok) return engineFailure(taken.failure);
    return { ok: true, value: { workflowId: taken.value.workflowId } };
  };
}
