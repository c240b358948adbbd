import type { CrmEvent } from "#contracts/generated/platforms/crm/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import { accountKeyOf, contractRefOf } from "../connectors/crm/map.ts";
import { contractRefPattern } from "../orders/judge-readiness.ts";
import type { DealFacts } from "../orders/order-facts.ts";
import type { Engine } from "../workflow/engine.ts";
import type { EngineFailure } from "../workflow/failure.ts";
import { tellDealAmendment } from "../workflows/follow-deal.ts";

/** More amendments of one contract than anybody would make: beyond it something is wrong with us. */
const amendmentsAtMost = 1_000;

const lineProperties: ReadonlySet<string> = new Set([
  "hs_sku",
  "quantity",
  "price",
  "hs_discount_percentage",
  "discount",
  "ship_on",
]);

/** What events say of lines: which were changed, and which deals have other ones. What we have written ourselves is left out. */
export function changedLines(events: readonly CrmEvent[]): {
  readonly lineItemIds: readonly string[];
  readonly dealIds: readonly string[];
} {
  const lineItemIds = new Set<string>();
  const dealIds = new Set<string>();
  for (const event of events) {
    const { subscriptionType, propertyName = "", objectId, fromObjectId, associationType } = event;
    if (isOurs(event)) continue;
    if (subscriptionType === "line_item.propertyChange" && lineProperties.has(propertyName))
      lineItemIds.add(String(objectId));
    if (subscriptionType === "deal.propertyChange" && propertyName === "amount")
      dealIds.add(String(objectId));
    if (subscriptionType === "deal.associationChange" && associationType === "DEAL_TO_LINE_ITEM")
      dealIds.add(String(fromObjectId));
  }
  return { lineItemIds: [...lineItemIds], dealIds: [...dealIds] };
}

/** Has the order of a won deal follow its lines. Whether they differ from it, the amendment finds out. Safe to repeat with the same `signalId`. */
export async function reportDealLines(
  engine: Pick<Engine, "startOrSignal">,
  { deal, company }: Pick<DealFacts, "deal" | "company">,
  origin: CallOrigin & { readonly signalId: string },
): Promise<Outcome<undefined, EngineFailure>> {
  const contractRef = contractRefOf(deal);
  // Without a company nothing can have been ordered, and with a reference like that neither.
  if (company === undefined || !contractRefPattern.test(contractRef)) return succeed(undefined);
  const followed = { dealId: deal.dealId, contractRef, accountKey: accountKeyOf(company) };
  for (let number = 1; number <= amendmentsAtMost; number += 1) {
    const told = await tellDealAmendment(engine, { ...followed, number }, origin);
    if (!told.ok) return told;
    if (told.value.did !== "ended") return succeed(undefined);
  }
  throw new Error(`contract ${contractRef} has had ${amendmentsAtMost} amendments`);
}

/** Another integration writes for people who want it followed; our own writes say what is so already. */
function isOurs({ changeSource, sourceId, appId }: CrmEvent): boolean {
  return changeSource === "INTEGRATION" && sourceId === String(appId);
}
