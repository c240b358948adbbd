import type { DealCorrections } from "#contracts/generated/canonical/types.ts";
import { fail, succeed } from "#contracts/runtime/outcome.ts";
import { judgeReadiness, type ReadyOrder } from "../orders/judge-readiness.ts";
import { readErpFacts } from "../orders/order-facts.ts";
import { type OrderSource, readSaleFacts } from "../orders/order-source.ts";
import { readOwnedProducts } from "../orders/owned-products.ts";
import { correctDeal, correctionHint, dealCorrections, mergeCorrections } from "./deal-corrections.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import { notReady } from "./not-ready.ts";
import type { TracedRun } from "./traced-run.ts";

export const dealNotReady = "deal-not-ready";

/** Asks until the deal is ready; what it lacks is put right by its owner in the CRM in between, or corrected for this order. */
export async function readyOrder(
  { platforms, books }: FlowDependencies,
  run: TracedRun,
  source: OrderSource,
): Promise<{ order: ReadyOrder; customerExisted: boolean }> {
  const { crm, erp } = platforms;
  const called =
    "dealId" in source
      ? `deal ${source.dealId}`
      : `order ${source.legacyOrder.order_number} of the old system`;
  let corrections: DealCorrections = {};
  for (let round = 1; ; round += 1) {
    const suffix = round === 1 ? "" : `-${round}`;
    const read = await run.read(`read-deal${suffix}`, (origin) => readSaleFacts(crm, origin, source));
    const deal = correctDeal(read, corrections);
    const { readiness, order, customerExisted } = await run.read(`validate-deal${suffix}`, async (origin) => {
      const facts = await readErpFacts(erp, origin, deal, books);
      if (!facts.ok) return facts;
      const owned = await readOwnedProducts(platforms, origin, deal);
      if (!owned.ok) return fail(owned.failure.failure);
      return succeed({
        ...judgeReadiness(deal, facts.value, { owned: owned.value }),
        customerExisted: facts.value.customer !== undefined,
      });
    });
    if (order !== undefined) return { order, customerExisted };

    const { problems, contractRef } = readiness;
    const blocks = ["order", "invoice", "entitlement"].map((what) => `${what} of ${called}`);
    const exception = notReady({
      ...{ code: dealNotReady, subject: contractRef ?? deal.deal.dealId, problems, blocks },
      alternative: correctionHint,
    });
    const { action, data } = await run.raise(exception, dealCorrections);
    if (action === "resolve" && data !== undefined) corrections = mergeCorrections(corrections, data);
  }
}
