import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import type { OperationDependencies } from "./operation-dependencies.ts";

/** What the platforms allow, what is left of it, and who waits for it. */
export function listCallBudgets({ governor }: OperationDependencies): OperationHandler<"list-call-budgets"> {
  return async () => ({ ok: true, value: { budgets: [...(await governor.status())] } });
}
