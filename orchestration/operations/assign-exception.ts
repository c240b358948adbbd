import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { exceptionAsWorked } from "../exceptions/exception-desk.ts";
import { conflict, notFound } from "./failure.ts";
import type { OperationDependencies } from "./operation-dependencies.ts";

/** Gives an open exception to another team, to a person, or both. What it blocks goes on being blocked. */
export function assignException({
  records,
  desk,
  clock,
}: OperationDependencies): OperationHandler<"assign-exception"> {
  return async ({ exceptionId, owner, assignee, note }, { principal, idempotencyKey }) => {
    const exception = await records.readException(exceptionId);
    if (exception === undefined) return notFound(`There is no exception ${exceptionId}.`);
    if (exception.state === "resolved")
      return conflict(`${exceptionId} has been resolved already.`, "exception-resolved");

    const act = {
      at: new Date(clock.nowMs()).toISOString(),
      by: principal ?? "unknown",
      action: "assign" as const,
      ...(owner === undefined ? {} : { owner }),
      ...(assignee === undefined ? {} : { assignee }),
      ...(note === undefined ? {} : { note }),
    };
    const worked = await desk.add(exceptionId, act, idempotencyKey);
    if (worked === "full") return conflict(`${exceptionId} has too many acts to take one more.`, "acts-full");
    return { ok: true, value: exceptionAsWorked(exception, worked) };
  };
}
