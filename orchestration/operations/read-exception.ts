import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { exceptionAsWorked } from "../exceptions/exception-desk.ts";
import { notFound } from "./failure.ts";
import type { OperationDependencies } from "./operation-dependencies.ts";

/** One exception: what is stuck, what it blocks, who owns it, and who did what about it. */
export function readException({ records, desk }: OperationDependencies): OperationHandler<"read-exception"> {
  return async ({ exceptionId }) => {
    const [exception, note] = await Promise.all([records.readException(exceptionId), desk.read(exceptionId)]);
    if (exception === undefined) return notFound(`There is no exception ${exceptionId}.`);
    return { ok: true, value: exceptionAsWorked(exception, note) };
  };
}
