import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { notFound } from "./failure.ts";
import type { OperationDependencies } from "./operation-dependencies.ts";

/** One exception: what is stuck, what it blocks, who owns it. */
export function readException({ records }: OperationDependencies): OperationHandler<"read-exception"> {
  return async ({ exceptionId }) => {
    const value = await records.readException(exceptionId);
    return value === undefined ? notFound(`There is no exception ${exceptionId}.`) : { ok: true, value };
  };
}
