import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { readDealFacts } from "../orders/order-facts.ts";
import { wonStage } from "../orders/won-stage.ts";
import { startQuoteToCash } from "../workflows/start-quote-to-cash.ts";
import { engineFailure, platformFailure, rejected } from "./failure.ts";
import { type OperationDependencies, originOf } from "./operation-dependencies.ts";

/** Starts quote to cash for a won deal. One that is under way or done answers with its process. */
export function submitOrder(d: OperationDependencies): OperationHandler<"submit-order"> {
  return async ({ dealId }, context) => {
    const facts = await readDealFacts(d.platforms.crm, originOf(context), dealId);
    if (!facts.ok) return platformFailure("crm", facts.failure, d.clock.nowMs());
    const { stage } = facts.value.deal;
    if (stage !== wonStage) {
      const detail = `The deal is in stage "${(stage ?? "none").slice(0, 60)}"; only a won deal becomes an order.`;
      return rejected(detail, "deal-not-won");
    }
    const started = await startQuoteToCash(d.engine, facts.value, context);
    if (!started.ok) return engineFailure(started.failure);
    return { ok: true, value: { workflowId: started.value.workflowId } };
  };
}
