import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { gatherContext } from "../cases/gather-context.ts";
import { readTicket } from "../connectors/support/read-ticket.ts";
import { notFound, platformFailure } from "./failure.ts";
import { type OperationDependencies, originOf } from "./operation-dependencies.ts";

/** What an agent has to know about a case, without what could not be had in time. */
export function readCaseContext({
  platforms,
  clock,
  policy,
}: OperationDependencies): OperationHandler<"read-case-context"> {
  return async ({ caseId }, context) => {
    const origin = originOf(context);
    const ticket = await readTicket(platforms.support, origin, caseId);
    if (!ticket.ok) return platformFailure("support", ticket.failure, clock.nowMs());
    if (ticket.value === undefined) return notFound(`The support platform has no case ${caseId}.`, "support");
    const withinMs = policy.caseContextWithinMs;
    return { ok: true, value: await gatherContext({ platforms, clock, withinMs }, origin, ticket.value) };
  };
}
