import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { judgeReadiness } from "../orders/judge-readiness.ts";
import { readDealFacts, readErpFacts } from "../orders/order-facts.ts";
import { readOwnedProducts } from "../orders/owned-products.ts";
import { platformFailure } from "./failure.ts";
import { type OperationDependencies, originOf } from "./operation-dependencies.ts";

/** Whether a deal could become an order now, with every reason why not. Changes nothing. */
export function validateOrderReadiness({
  platforms,
  books,
  clock,
}: OperationDependencies): OperationHandler<"validate-order-readiness"> {
  return async ({ dealId }, context) => {
    const origin = originOf(context);
    const deal = await readDealFacts(platforms.crm, origin, dealId);
    if (!deal.ok) return platformFailure("crm", deal.failure, clock.nowMs());
    const erp = await readErpFacts(platforms.erp, origin, deal.value, books);
    if (!erp.ok) return platformFailure("erp", erp.failure, clock.nowMs());
    const owned = await readOwnedProducts(platforms, origin, deal.value);
    if (!owned.ok) return platformFailure(owned.failure.system, owned.failure.failure, clock.nowMs());
    return { ok: true, value: judgeReadiness(deal.value, erp.value, { owned: owned.value }).readiness };
  };
}
