import { operations } from "#contracts/generated/platforms/crm/operations.ts";
import type { DealMatches } from "#contracts/generated/platforms/crm/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { type CrmDeal, dealOf, dealProperties } from "./map.ts";
import type { SendToCrm } from "./send.ts";

const pageSize = "200";

/**
 * Finds the won deals whose contracts end between the two days (YYYY-MM-DD, both included). The CRM's index lags behind by
 * seconds or more: look for a span that later looks will see again.
 */
export async function searchEndingDeals(
  send: SendToCrm,
  origin: CallOrigin,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Outcome<readonly CrmDeal[], StepFailure>> {
  const deals: CrmDeal[] = [];
  for (let after: string | undefined; ; ) {
    const answer = await send({
      operation: operations.searchDeals,
      origin,
      effect: "read",
      body: {
        filterGroups: [
          {
            filters: [
              { propertyName: "dealstage", operator: "EQ", value: "closedwon" },
              { propertyName: "concordat_contract_end", operator: "GTE", value: String(Date.parse(from)) },
              { propertyName: "concordat_contract_end", operator: "LTE", value: String(Date.parse(to)) },
            ],
          },
        ],
        sorts: [{ propertyName: "hs_object_id", direction: "ASCENDING" }],
        properties: [...dealProperties],
        limit: Number(pageSize),
        ...(after === undefined ? {} : { after }),
      },
    });
    if (!answer.ok) return answer;
    const page = answer.value.body as DealMatches;
    deals.push(...page.results.map(dealOf));
    after = page.paging?.next?.after;
    if (after === undefined) return succeed(deals);
  }
}
