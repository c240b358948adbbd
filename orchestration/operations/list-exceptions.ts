import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { exceptionAsWorked } from "../exceptions/exception-desk.ts";
import { notReadYet } from "./failure.ts";
import type { OperationDependencies } from "./operation-dependencies.ts";

/** Exceptions, the next due first. */
export function listExceptions({
  records,
  desk,
  clock,
}: OperationDependencies): OperationHandler<"list-exceptions"> {
  return async ({ state, owner, assignee, overdue, limit }) => {
    const [rows, notes] = await Promise.all([records.exceptions.rows(), desk.notes()]);
    if (rows === undefined || notes === undefined) return notReadYet();
    const now = new Date(clock.nowMs()).toISOString();
    const listed = [...rows]
      .map(([exceptionId, row]) => ({ exceptionId, ...row, ...notes.get(exceptionId) }))
      .filter((row) => state === undefined || row.state === state)
      .filter((row) => owner === undefined || row.owner === owner)
      .filter((row) => assignee === undefined || row.assignee === assignee)
      .filter((row) => overdue === undefined || (row.state === "open" && row.dueAt < now) === overdue)
      .sort((one, other) => one.dueAt.localeCompare(other.dueAt))
      .slice(0, limit);
    const exceptions = await Promise.all(
      listed.map(async ({ exceptionId }) => {
        const [exception, note] = await Promise.all([
          records.readException(exceptionId),
          desk.read(exceptionId),
        ]);
        return exception === undefined ? [] : [exceptionAsWorked(exception, note)];
      }),
    );
    return { ok: true, value: { exceptions: exceptions.flat() } };
  };
}
