import { limits } from "#contracts/generated/platforms/crm/limits.ts";
import { operations } from "#contracts/generated/platforms/crm/operations.ts";
import type { DealBatch } from "#contracts/generated/platforms/crm/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { dealOf } from "./map.ts";
import type { SendToCrm } from "./send.ts";

/** The most deals that one call reads. */
export const dealsAtMost = limits.batch.maxInputs;

/**
 * Reads in which currency deals are, by the CRM's own ids, up to `dealsAtMost`, in one call. A batch says nothing of a
 * deal's company and line items, so it is no deal. Those that are not there or have no currency are left out.
 */
export async function readDealCurrencies(
  send: SendToCrm,
  origin: CallOrigin,
  dealIds: readonly string[],
): Promise<Outcome<ReadonlyMap<string, string>, StepFailure>> {
  const answer = await send({
    operation: operations.batchReadDeals,
    origin,
    effect: "read",
    inPlaceOf: dealIds.length,
    body: { inputs: dealIds.map((id) => ({ id })), properties: ["deal_currency_code"] },
  });
  if (!answer.ok) return answer;
  const deals = (answer.value.body as DealBatch).results.map(dealOf);
  return succeed(
    new Map(deals.flatMap(({ dealId, currency }) => (currency ? [[dealId, currency] as const] : []))),
  );
}
