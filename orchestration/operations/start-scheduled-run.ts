import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { usualSchedules } from "../schedules/all-schedules.ts";
import { runOf } from "../schedules/schedule.ts";
import { engineFailure, notFound } from "./failure.ts";
import type { OperationDependencies } from "./operation-dependencies.ts";

/** Begins what a schedule begins, now; asked for again within the same second it is the same run. */
export function startScheduledRun({
  engine,
  clock,
}: Pick<OperationDependencies, "engine" | "clock">): OperationHandler<"start-scheduled-run"> {
  return async ({ scheduleName }, { correlationId, traceparent }) => {
    const schedule = usualSchedules.find(({ name }) => name === scheduleName);
    if (schedule === undefined) {
      const names = usualSchedules.map(({ name }) => name).join(", ");
      return notFound(`There is no schedule ${scheduleName}, only ${names}.`);
    }
    const slotMs = Math.floor(clock.nowMs() / 1_000) * 1_000;
    const workflowId = runOf(schedule, slotMs);
    const started = await engine.start({
      ...{ workflow: schedule.workflow, workflowId, input: { slotMs, everyMs: schedule.everyMs } },
      ...{ key: schedule.name, correlationId },
      ...(traceparent === undefined ? {} : { traceparent }),
    });
    return started.ok ? { ok: true, value: { workflowId } } : engineFailure(started.failure);
  };
}
