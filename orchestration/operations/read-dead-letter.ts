import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { notFound } from "./failure.ts";
import type { OperationDependencies } from "./operation-dependencies.ts";

/** One message that could not be processed, as it came. */
export function readDeadLetter({ deadLetters }: OperationDependencies): OperationHandler<"read-dead-letter"> {
  return async ({ deadLetterId }) => {
    const value = await deadLetters.read(Number(deadLetterId));
    return value === undefined ? notFound(`There is no dead letter ${deadLetterId}.`) : { ok: true, value };
  };
}

/** Who brought it again, when and why. */
export function readDeadLetterReplay({
  deadLetters,
}: OperationDependencies): OperationHandler<"read-dead-letter-replay"> {
  return async ({ deadLetterId }) => {
    const replay = await deadLetters.readReplay(Number(deadLetterId));
    if (replay === undefined) return notFound(`Nobody has replayed a dead letter ${deadLetterId}.`);
    return { ok: true, value: { ...replay, by: replay.by.slice(0, 200) } };
  };
}
