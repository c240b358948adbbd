import { createHash, randomUUID } from "node:crypto";
import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { judgeAmendment, readContractFacts } from "../orders/judge-amendment.ts";
import { orderAmendmentName } from "../workflows/follow-deal.ts";
import type { OrderAmendmentInput } from "../workflows/order-amendment.ts";
import { engineFailure, type FailureReply, notFound, platformFailure, rejected } from "./failure.ts";
import { type OperationDependencies, originOf } from "./operation-dependencies.ts";

type Context = Parameters<OperationHandler<"amend-order">>[1];

/** Starts an amendment, once for each key of a caller, if the ERP takes what is wanted; else says every reason. */
export function amendOrder(d: OperationDependencies): OperationHandler<"amend-order"> {
  return async ({ contractRef, lines, reason }, context) => start(d, context, { contractRef, lines, reason });
}

/** Starts the cancellation of an order, once for each key of a caller. */
export function cancelOrder(d: OperationDependencies): OperationHandler<"cancel-order"> {
  return async ({ contractRef, reason }, context) => start(d, context, { contractRef, reason });
}

async function start(
  d: OperationDependencies,
  context: Context,
  wanted: Omit<OrderAmendmentInput, "requestedBy">,
): Promise<{ ok: true; value: { workflowId: string } } | FailureReply> {
  const { contractRef, lines } = wanted;
  const requestedBy = context.principal ?? "unknown";
  const digest = createHash("sha256")
    .update(JSON.stringify([requestedBy, context.idempotencyKey ?? randomUUID()]))
    .digest("hex");
  const workflowId = `${orderAmendmentName}-${contractRef}-${digest.slice(0, 16)}`;
  // What was begun is not judged again: it has changed what it would be judged by.
  if ((await d.records.readWorkflow(workflowId)) !== undefined) return { ok: true, value: { workflowId } };

  const origin = originOf(context);
  const facts = await readContractFacts(d.platforms.erp, origin, contractRef);
  if (!facts.ok) return platformFailure("erp", facts.failure, d.clock.nowMs());
  if (facts.value === undefined)
    return notFound(`The ERP has neither an order nor an invoice of ${contractRef}.`, "erp");
  if (facts.value.order === undefined && facts.value.invoices.length === 0)
    return rejected(
      `All of ${contractRef} was credited or canceled; nothing is left to change.`,
      "order-canceled",
    );
  if (lines !== undefined) {
    const problems = await judgeAmendment(d.platforms.erp, origin, facts.value, lines);
    if (!problems.ok) return platformFailure("erp", problems.failure, d.clock.nowMs());
    const [first] = problems.value;
    const detail = problems.value.map((problem) => problem.detail).join(" ");
    if (first !== undefined) return rejected(detail.slice(0, 4_000), first.code);
  }

  const { correlationId, traceparent } = context;
  const input: OrderAmendmentInput = { ...wanted, requestedBy };
  const started = await d.engine.start({
    ...{ workflow: orderAmendmentName, workflowId, key: facts.value.accountKey, input, correlationId },
    ...(traceparent === undefined ? {} : { traceparent }),
  });
  return started.ok ? { ok: true, value: { workflowId } } : engineFailure(started.failure);
}
