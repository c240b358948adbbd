import { operations } from "#contracts/generated/platforms/crm/operations.ts";
import type { AssociationPage, Deal } from "#contracts/generated/platforms/crm/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { type CrmDeal, dealOf, dealProperties } from "./map.ts";
import type { SendToCrm } from "./send.ts";

/** How a deal is named: by the CRM's own id, or by the contract's reference, which is unique there. */
export type DealName = { readonly dealId: string } | { readonly contractRef: string };

/** Reads one deal with its company and all of its line items' ids, or `undefined` if the CRM has none of this name. */
export async function readDeal(
  send: SendToCrm,
  origin: CallOrigin,
  name: DealName,
): Promise<Outcome<CrmDeal | undefined, StepFailure>> {
  const byReference = "contractRef" in name;
  const answer = await send({
    operation: operations.readDeal,
    origin,
    effect: "read",
    path: { objectId: byReference ? name.contractRef : name.dealId },
    query: {
      properties: dealProperties.join(","),
      associations: "companies,line_items",
      ...(byReference ? { idProperty: "concordat_contract_ref" } : {}),
    },
    absentOn: [404],
    stateAfter: (body) => dealOf(body as Deal).stage,
  });
  if (!answer.ok) return answer;
  if (answer.value.absent) return succeed(undefined);

  const deal = dealOf(answer.value.body as Deal);
  if (!deal.moreLineItems) return succeed(deal);

  const lineItemIds = await listLineItemIds(send, origin, deal.dealId);
  return lineItemIds.ok
    ? succeed({ ...deal, lineItemIds: lineItemIds.value, moreLineItems: false })
    : lineItemIds;
}

async function listLineItemIds(
  send: SendToCrm,
  origin: CallOrigin,
  dealId: string,
): Promise<Outcome<readonly string[], StepFailure>> {
  const ids = new Set<string>();
  let after: string | undefined;
  do {
    const answer = await send({
      operation: operations.listAssociations,
      origin,
      effect: "read",
      path: { fromObjectType: "deals", fromObjectId: dealId, toObjectType: "line_items" },
      query: { limit: "500", ...(after === undefined ? {} : { after }) },
    });
    if (!answer.ok) return answer;
    const page = answer.value.body as AssociationPage;
    for (const { toObjectId } of page.results) ids.add(String(toObjectId));
    after = page.paging?.next?.after;
  } while (after !== undefined);
  return succeed([...ids]);
}
