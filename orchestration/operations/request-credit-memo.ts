import { randomUUID } from "node:crypto";
import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import { readTicket } from "../connectors/support/read-ticket.ts";
import { type CreditProblem, judgeCredit } from "../credits/judge-credit.ts";
import { readCreditFacts } from "../credits/read-credit-facts.ts";
import { creditMemoRefOf, creditMemoWorkflowId, startCreditMemo } from "../workflows/start-credit-memo.ts";
import { engineFailure, notFound, platformFailure, rejected } from "./failure.ts";
import { type OperationDependencies, originOf } from "./operation-dependencies.ts";

/** Starts a credit, once for each key of a caller, if the invoice can be credited like this now; else says every reason. */
export function requestCreditMemo(d: OperationDependencies): OperationHandler<"request-credit-memo"> {
  return async (request, context) => {
    const requestedBy = context.principal ?? "unknown";
    const requestKey = context.idempotencyKey ?? randomUUID();
    const creditMemoRef = creditMemoRefOf({ requestedBy, requestKey });
    const accepted = { workflowId: creditMemoWorkflowId(creditMemoRef), creditMemoRef };
    // What was begun is not judged again: what it has done itself would count against it.
    if ((await d.records.readWorkflow(accepted.workflowId)) !== undefined)
      return { ok: true, value: accepted };

    const origin = originOf(context);
    const facts = await readCreditFacts(d.platforms.erp, origin, request.invoiceNumber);
    if (!facts.ok) return platformFailure("erp", facts.failure, d.clock.nowMs());
    if (facts.value === undefined) return notFound(`The ERP has no invoice ${request.invoiceNumber}.`, "erp");
    const { accountKey } = facts.value.invoice;
    const problems = [
      ...judgeCredit(facts.value, request, creditMemoRef).problems,
      ...(await caseProblems(d, origin, request.ticketId, accountKey)),
    ];
    const [first] = problems;
    if (first !== undefined)
      return rejected(
        problems
          .map(({ detail }) => detail)
          .join(" ")
          .slice(0, 4_000),
        first.code,
      );

    const started = await startCreditMemo(
      d.engine,
      { ...request, accountKey, requestedBy, requestKey },
      context,
    );
    return started.ok ? { ok: true, value: accepted } : engineFailure(started.failure);
  };
}

/** Why the case cannot be the one that asked. While support cannot say, it is believed: telling it is not what the credit is for. */
async function caseProblems(
  { platforms: { support } }: OperationDependencies,
  origin: CallOrigin,
  ticketId: string | undefined,
  accountKey: string,
): Promise<readonly CreditProblem[]> {
  if (ticketId === undefined) return [];
  const ticket = await readTicket(support, origin, ticketId);
  if (!ticket.ok) return [];
  if (ticket.value === undefined)
    return [{ code: "case-missing", detail: `The support platform has no case ${ticketId}.` }];
  const { accountKey: owner = accountKey } = ticket.value;
  return owner === accountKey
    ? []
    : [{ code: "case-of-another", detail: `Case ${ticketId} is another customer's than the invoice.` }];
}
