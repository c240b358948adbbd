import { randomUUID } from "node:crypto";
import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { exceptionAsWorked } from "../exceptions/exception-desk.ts";
import { allowedActions, lookAgainSignals } from "../workflows/exception-policy.ts";
import { conflict, engineFailure, notFound, rejected } from "./failure.ts";
import type { OperationDependencies } from "./operation-dependencies.ts";

/** Decisions that somebody will have to answer for. */
const needsReason: ReadonlySet<string> = new Set(["skip", "compensate"]);

/** Resolves an exception, so that what it blocked goes on. One that finance ends in the ERP is looked at again instead. */
export function resolveException({
  records,
  desk,
  engine,
  clock,
}: OperationDependencies): OperationHandler<"resolve-exception"> {
  return async ({ exceptionId, action, note, data }, { principal, idempotencyKey }) => {
    const exception = await records.readException(exceptionId);
    if (exception === undefined) return notFound(`There is no exception ${exceptionId}.`);
    if (exception.state === "resolved")
      return conflict(`${exceptionId} has been resolved already.`, "exception-resolved");
    const allowed = allowedActions(exception);
    if (!allowed.includes(action))
      return conflict(
        `${exceptionId} does not take '${action}', only ${allowed.join(", ")}.`,
        "action-not-allowed",
      );
    if (needsReason.has(action) && (note ?? "").trim() === "")
      return rejected(`'${action}' needs a note that says why.`, "reason-missing");
    if (data !== undefined && action !== "resolve")
      return rejected(`Only 'resolve' takes data, not '${action}'.`, "data-not-taken");

    const by = principal ?? "unknown";
    const at = new Date(clock.nowMs()).toISOString();
    const noted = note === undefined ? {} : { note };
    const lookAgain = lookAgainSignals.get(exception.code);
    if (lookAgain !== undefined) {
      const { workflowId } = exception;
      const signalId = `resolve-${idempotencyKey ?? randomUUID()}`;
      const act = action === "skip" ? action : "look-again";
      await desk.add(exceptionId, { at, by, action: act, ...noted }, idempotencyKey);
      const data = action === "skip" ? { accepted: true } : {};
      const told = await engine.signal({ workflowId, signalId, name: lookAgain, data });
      if (!told.ok) return engineFailure(told.failure);
      if (action === "skip")
        return { ok: true, value: exceptionAsWorked(exception, await desk.read(exceptionId)) };
      const detail =
        "This ends where it is put right. It is being read again now; if it has been put right there, all is released.";
      return conflict(detail, "ended-by-the-erp");
    }

    if (action === "compensate") {
      const canceled = await engine.cancel({ workflowId: exception.workflowId, by, ...noted });
      if (!canceled.ok) return engineFailure(canceled.failure);
      const worked = await desk.add(exceptionId, { at, by, action, ...noted }, idempotencyKey);
      return { ok: true, value: exceptionAsWorked(exception, worked === "full" ? undefined : worked) };
    }

    const resolution = { action, by, ...noted };
    const resolved = await engine.resolveException(exceptionId, { ...resolution, ...(data && { data }) });
    if (!resolved.ok) return engineFailure(resolved.failure);
    // The engine's own report of it comes a moment later.
    const ended = { ...exception, state: "resolved" as const, resolvedAt: at, resolution };
    return { ok: true, value: exceptionAsWorked(ended, await desk.read(exceptionId)) };
  };
}
