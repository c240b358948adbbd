import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import type { OperationDependencies } from "./operation-dependencies.ts";

/** Messages that could not be processed, the latest first, without their payloads. */
export function listDeadLetters({
  deadLetters,
}: OperationDependencies): OperationHandler<"list-dead-letters"> {
  return async ({ limit, before, ...filter }) => {
    const page = await deadLetters.listBefore(
      filter,
      limit,
      before === undefined ? undefined : Number(before),
    );
    const next = page.next === undefined ? {} : { next: String(page.next) };
    return { ok: true, value: { deadLetters: [...page.letters], ...next } };
  };
}
