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
