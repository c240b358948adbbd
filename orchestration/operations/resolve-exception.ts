import { randomUUID } from "node:crypto";
import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { endedByTheErp, invoiceChanged } from "../workflows/invoice-exception.ts";
import { conflict, engineFailure, notFound } from "./failure.ts";
import type { OperationDependencies } from "./operation-dependencies.ts";

/** Resolves an exception, so that what it blocked goes on. One that finance ends in the ERP is looked at again instead. */
export function resolveException({
  records,
  engine,
  clock,
}: OperationDependencies): OperationHandler<"resolve-exception"> {
  return async ({ exceptionId, action, note }, { principal, idempotencyKey }) => {
    const exception = await records.readException(exceptionId);
    if (exception === undefined) return notFound(`There is no exception ${exceptionId}.`);
    if (exception.state === "resolved")
      return conflict(`${exceptionId} has been resolved already.`, "exception-resolved");

    if (endedByTheErp.has(exception.code)) {
      const { workflowId } = exception;
      const signalId = `resolve-${idempotencyKey ?? randomUUID()}`;
      const told = await engine.signal({ workflowId, signalId, name: invoiceChanged, data: {} });
      if (!told.ok) return engineFailure(told.failure);
      const detail =
        "Finance ends this in the ERP. The invoice is being read again now; if it is in good standing, all is released.";
      return conflict(detail, "ended-by-the-erp");
    }

    const resolution = { action, by: principal ?? "unknown", ...(note === undefined ? {} : { note }) };
    const resolved = await engine.resolveException(exceptionId, resolution);
    if (!resolved.ok) return engineFailure(resolved.failure);
    // The engine's own report of it comes a moment later.
    const resolvedAt = new Date(clock.nowMs()).toISOString();
    return { ok: true, value: { ...exception, state: "resolved", resolvedAt, resolution } };
  };
}
