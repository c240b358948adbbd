import { operations } from "#contracts/generated/platforms/crm/operations.ts";
import type { DealMatches } from "#contracts/generated/platforms/crm/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { withoutAbsent } from "../without-absent.ts";
import type { SendToCrm } from "./send.ts";

/** Each deal of a page is read with all that hangs on it. */
const pageSize = 25;

export interface DecidedDeals {
  readonly deals: readonly { readonly dealId: string; readonly changedAt: string }[];
  /** Where the next page begins; absent on the last. */
  readonly next?: string;
}

/**
 * Finds, page by page, deals that are won or lost, bear no order's number yet, and have changed since then (Unix epoch, ms).
 * The latest changed come first, so that one that changes meanwhile pushes others back and hides none. The CRM's index
 * lags behind by seconds or more, and it shows 10,000 deals at most and refuses the page after them.
 */
export async function searchDecidedDeals(
  send: SendToCrm,
  origin: CallOrigin,
  { sinceMs, from }: { readonly sinceMs: number; readonly from?: string },
): Promise<Outcome<DecidedDeals, StepFailure>> {
  const answer = await send({
    operation: operations.searchDeals,
    origin,
    effect: "read",
    body: {
      filterGroups: [
        {
          filters: [
            { propertyName: "dealstage", operator: "IN", values: ["closedwon", "closedlost"] },
            { propertyName: "hs_lastmodifieddate", operator: "GTE", value: String(sinceMs) },
            { propertyName: "erp_order_no", operator: "NOT_HAS_PROPERTY" },
          ],
        },
      ],
      sorts: [{ propertyName: "hs_lastmodifieddate", direction: "DESCENDING" }],
      properties: ["dealstage"],
      limit: pageSize,
      ...(from === undefined ? {} : { after: from }),
    },
  });
  if (!answer.ok) return answer;
  const { results, paging } = answer.value.body as DealMatches;
  return succeed(
    withoutAbsent({
      deals: results.map(({ id, updatedAt }) => ({ dealId: id, changedAt: updatedAt })),
      next: paging?.next?.after,
    }),
  );
}
