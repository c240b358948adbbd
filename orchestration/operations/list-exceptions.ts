import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { exceptionAsWorked } from "../exceptions/exception-desk.ts";
import { cursorParts } from "./cursor.ts";
import { notReadYet } from "./failure.ts";
import type { OperationDependencies } from "./operation-dependencies.ts";
import { pageOf } from "./page.ts";

const list = { name: "exceptions", parts: [cursorParts.instant, cursorParts.text] };

/** Exceptions, the next due first. */
export function listExceptions({
  records,
  desk,
  clock,
}: OperationDependencies): OperationHandler<"list-exceptions"> {
  return async ({ state, owner, assignee, overdue, cursor, limit }) => {
    const [rows, notes] = await Promise.all([records.exceptions.rows(), desk.notes()]);
    if (rows === undefined || notes === undefined) return notReadYet();
    const now = new Date(clock.nowMs()).toISOString();
    const matching = [...rows]
      .map(([exceptionId, row]) => ({ exceptionId, ...row, ...notes.get(exceptionId) }))
      .filter((row) => state === undefined || row.state === state)
      .filter((row) => owner === undefined || row.owner === owner)
      .filter((row) => assignee === undefined || row.assignee === assignee)
      .filter((row) => overdue === undefined || (row.state === "open" && row.dueAt < now) === overdue);
    const page = pageOf(matching, {
      ...{ list, cursor, limit, order: "ascending" },
      positionOf: ({ dueAt, exceptionId }) => [dueAt, exceptionId],
    });
    if (!page.ok) return page.failure;
    const { items, nextCursor } = page.value;
    const exceptions = await Promise.all(
      items.map(async ({ exceptionId }) => {
        const [exception, note] = await Promise.all([
          records.readException(exceptionId),
          desk.read(exceptionId),
        ]);
        return exception === undefined ? [] : [exceptionAsWorked(exception, note)];
      }),
    );
    return { reply: { ok: true, value: { exceptions: exceptions.flat() } }, nextCursor };
  };
}
