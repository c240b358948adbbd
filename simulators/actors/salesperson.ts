import type {
  DealAct,
  DealCreation,
  DealLinesChange,
} from "#contracts/generated/platforms/simulator-control/types.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { ActorDeeds, ActorFailure } from "../behaviour/actor.ts";
import { owners } from "../crm/owners.ts";
import type { CrmObject, CrmStore } from "../crm/state.ts";

/** What a salesperson does in the CRM's own pages. */
export function salespersonDeeds(store: CrmStore): ActorDeeds {
  const [{ userId }] = owners;
  return {
    createDeal: (order) => store.asUser(userId, () => createDeal(store, order)),
    winDeal: ({ dealId }) => store.asUser(userId, () => winDeal(store, dealId)),
    changeDealLines: (change) => store.asUser(userId, () => changeLines(store, change)),
  };
}

function createDeal(store: CrmStore, order: DealCreation): Outcome<DealAct, ActorFailure> {
  const { name, contractRef, currency = "EUR", lines, won = false } = order;
  if (contractRef !== undefined && store.getBy("deals", "concordat_contract_ref", contractRef) !== undefined)
    return fail({ kind: "not-allowed", detail: `a deal already has the contract reference ${contractRef}` });

  const company = companyOf(store, order.company);
  const priced = lines.map(({ sku, quantity = 1, price = 100 }) => ({ sku, quantity, price }));
  const amount = priced.reduce((sum, { quantity, price }) => sum + quantity * price, 0);
  const deal = store.create("deals", {
    dealname: name,
    pipeline: "default",
    dealstage: "contractsent",
    amount: amountText(amount),
    deal_currency_code: currency,
    ...(contractRef === undefined ? {} : { concordat_contract_ref: contractRef }),
  });
  store.associate(deal, company, []);
  const items = priced.map(({ sku, quantity, price }) => {
    const item = store.create("line_items", {
      name: sku,
      hs_sku: sku,
      quantity: String(quantity),
      price: String(price),
      amount: amountText(quantity * price),
      hs_line_item_currency_code: currency,
    });
    store.associate(deal, item, []);
    return item;
  });
  // Last, so that whoever hears of it finds everything in place.
  if (won) store.update(deal, { dealstage: "closedwon" });
  return succeed({
    ...view(deal),
    companyId: company.id,
    lineItemIds: items.map(({ id }) => id),
  });
}

function winDeal(store: CrmStore, dealId: string): Outcome<DealAct, ActorFailure> {
  const deal = store.get("deals", dealId);
  if (deal === undefined) return fail({ kind: "no-such-record", detail: `no deal ${dealId}` });
  if (deal.values.get("dealstage") === "closedwon")
    return fail({ kind: "not-allowed", detail: `deal ${dealId} is won already` });
  store.update(deal, { dealstage: "closedwon" });
  return succeed(view(deal));
}

function changeLines(store: CrmStore, { dealId, lines }: DealLinesChange): Outcome<DealAct, ActorFailure> {
  const deal = store.get("deals", dealId);
  if (deal === undefined) return fail({ kind: "no-such-record", detail: `no deal ${dealId}` });
  const leaving = new Map(
    store.associations.list(deal, "line_items").flatMap(({ toId }) => {
      const item = store.get("line_items", toId);
      return item === undefined ? [] : [[item.values.get("hs_sku") ?? "", item] as const];
    }),
  );
  let amount = 0;
  for (const { sku, quantity = 1, price, shipOn } of lines) {
    const known = leaving.get(sku);
    leaving.delete(sku);
    const each = price ?? Number(known?.values.get("price") ?? 100);
    amount += quantity * each;
    const values = {
      ...{ quantity: String(quantity), price: String(each), amount: amountText(quantity * each) },
      ...(shipOn === undefined ? {} : { ship_on: shipOn }),
    };
    if (known === undefined)
      store.associate(deal, store.create("line_items", { name: sku, hs_sku: sku, ...values }), []);
    else store.update(known, values);
  }
  for (const item of leaving.values()) store.archive(item);
  // The deal's own page adds up its lines.
  store.update(deal, { amount: amountText(amount) });
  return succeed(view(deal));
}

function companyOf(
  store: CrmStore,
  { name, accountKey, country = "DE" }: DealCreation["company"],
): CrmObject {
  const known =
    accountKey === undefined ? undefined : store.getBy("companies", "concordat_account_key", accountKey);
  if (known !== undefined) return known;
  const key = accountKey === undefined ? {} : { concordat_account_key: accountKey };
  return store.create("companies", { name, country, ...key });
}

/** Without the digits that only binary arithmetic sees. */
function amountText(amount: number): string {
  return String(Math.round(amount * 100) / 100);
}

function view(deal: CrmObject): DealAct {
  return { dealId: deal.id, stage: deal.values.get("dealstage") ?? "" };
}
