import { operations } from "#contracts/generated/platforms/crm/operations.ts";
import type { AssociationPage, DealBatch } from "#contracts/generated/platforms/crm/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { type CrmDeal, dealOf, dealProperties } from "./map.ts";
import type { SendToCrm } from "./send.ts";

/** The most deals of one company that are read: one batch, the newest. */
export const dealsAtMost = 100;

/** The deals of a company, `dealsAtMost` of them, the newest first, without their line items. */
export async function readCompanyDeals(
  send: SendToCrm,
  origin: CallOrigin,
  companyId: string,
): Promise<Outcome<readonly CrmDeal[], StepFailure>> {
  const listed = await send({
    operation: operations.listAssociations,
    origin,
    effect: "read",
    path: { fromObjectType: "companies", fromObjectId: companyId, toObjectType: "deals" },
    query: { limit: "500" },
  });
  if (!listed.ok) return listed;
  const page = listed.value.body as AssociationPage;
  const ids = [...new Set(page.results.map(({ toObjectId }) => Number(toObjectId)))]
    .sort((a, b) => b - a)
    .slice(0, dealsAtMost);
  if (ids.length === 0) return succeed([]);

  const answer = await send({
    operation: operations.batchReadDeals,
    origin,
    effect: "read",
    inPlaceOf: ids.length,
    body: { inputs: ids.map((id) => ({ id: String(id) })), properties: [...dealProperties] },
  });
  if (!answer.ok) return answer;
  const deals = (answer.value.body as DealBatch).results.map(dealOf);
  return succeed(deals.sort((a, b) => Number(b.dealId) - Number(a.dealId)));
}
