import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { notFound, rejected, unavailable } from "./failure.ts";
import type { OperationDependencies } from "./operation-dependencies.ts";

/** Sets a limit of a platform's budget of calls, or goes back to the contract's; who did so and why is kept with it. */
export function changeCallLimit({
  governor,
  clock,
}: OperationDependencies): OperationHandler<"change-call-limit"> {
  return async ({ platform, ...change }, { principal }) => {
    const at = new Date(clock.nowMs()).toISOString();
    const changed = await governor.changeLimit(platform, { at, by: principal ?? "unknown", ...change });
    if (changed.ok) return { ok: true, value: changed.value };
    const { kind, detail } = changed.failure;
    switch (kind) {
      case "refused":
        return rejected(detail, "limit-refused");
      case "not-governed":
        return notFound(detail);
      case "unreachable":
        return unavailable(detail);
    }
  };
}
