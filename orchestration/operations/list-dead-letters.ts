import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { cursorParts, readCursor, writeCursor } from "./cursor.ts";
import type { OperationDependencies } from "./operation-dependencies.ts";

const list = { name: "dead-letters", parts: [cursorParts.count] };

/** Messages that could not be processed, the latest first, without their payloads. */
export function listDeadLetters({
  deadLetters,
}: OperationDependencies): OperationHandler<"list-dead-letters"> {
  return async ({ limit, before, cursor, ...filter }) => {
    const start = readCursor(list, cursor);
    if (!start.ok) return start.failure;
    // A cursor goes on from a page that began below `before`, so that it alone says where.
    const position = start.value?.[0] ?? before;
    const below = position === undefined ? undefined : Number(position);
    const { letters, next } = await deadLetters.listBefore(filter, limit, below);
    return {
      reply: {
        ok: true,
        value: { deadLetters: [...letters], ...(next === undefined ? {} : { next: String(next) }) },
      },
      nextCursor: next === undefined ? undefined : writeCursor(list, [next]),
    };
  };
}
