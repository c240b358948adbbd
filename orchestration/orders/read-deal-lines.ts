import type { OrderAmendmentRequest } from "#contracts/generated/api/types.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { readMinor } from "../connectors/amount.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import { contractRefOf } from "../connectors/crm/map.ts";
import { findItems } from "../connectors/erp/find-items.ts";
import { readInvoiceLines } from "../connectors/erp/read-invoice-lines.ts";
import type { SendToErp } from "../connectors/erp/send.ts";
import type { Platforms } from "../connectors/platforms.ts";
import type { StepFailure } from "../workflow/failure.ts";
import { type ContractFacts, judgeAmendment, readContractFacts } from "./judge-amendment.ts";
import { judgeConfiguration } from "./judge-configuration.ts";
import { judgeLine } from "./judge-readiness.ts";
import { dealNotFound, readDealFacts } from "./order-facts.ts";
import { readOwnedProducts } from "./owned-products.ts";
import { productRules } from "./product-rules.ts";
import { wonStage } from "./won-stage.ts";

type Lines = OrderAmendmentRequest["lines"];

/** What a deal says that its contract is for, held against what the ERP has. */
export type DealLines =
  /** The ERP has just that, or there is nothing to change: not won, not ordered, or credited and canceled. */
  | { readonly kind: "same" }
  | { readonly kind: "different"; readonly lines: Lines }
  | { readonly kind: "refused"; readonly reasons: readonly string[] };

/** Reads the lines of a won deal and those of its contract in the ERP, and compares them. */
export async function readDealLines(
  { crm, erp, support }: Pick<Platforms, "crm" | "erp" | "support">,
  origin: CallOrigin,
  dealId: string,
): Promise<Outcome<DealLines, StepFailure>> {
  const same = succeed<DealLines>({ kind: "same" });
  const facts = await readDealFacts(crm, origin, dealId);
  if (!facts.ok) {
    const gone = facts.failure.kind === "rejected" && facts.failure.code === dealNotFound;
    return gone ? same : facts;
  }
  const { deal, lineItems } = facts.value;
  if (deal.stage !== wonStage) return same;
  const contract = await readContractFacts(erp, origin, contractRefOf(deal));
  if (!contract.ok) return contract;
  if (contract.value === undefined) return same;
  const { order, invoices, currency } = contract.value;
  if (order === undefined && invoices.length === 0) return same;

  const codes = [...new Set(lineItems.flatMap(({ productCode }) => productCode ?? []))];
  const items = await findItems(erp, origin, codes);
  if (!items.ok) return items;
  const judged = lineItems.map((lineItem, at) => judgeLine(lineItem, at, deal.currency, items.value));
  const wanted = joined(judged.flatMap(({ line }) => line ?? []));
  const unreadable = judged
    .flatMap(({ problems }) => problems)
    .filter(({ code }) => code !== "product-blocked");
  if (unreadable.length === 0 && wanted.length > 0) {
    const has = await linesOf(erp, origin, contract.value);
    if (!has.ok) return has;
    if (sumsOf(wanted, currency) === sumsOf(has.value, currency)) return same;
  }
  const owned = await readOwnedProducts({ erp, support }, origin, facts.value);
  if (!owned.ok) return fail(owned.failure.failure);
  const reasons = [
    ...(lineItems.length === 0
      ? ["The deal has no lines. An order is canceled over the API, not by taking its lines away."]
      : []),
    ...[...unreadable, ...judgeConfiguration(wanted, productRules, owned.value)].map(({ detail }) => detail),
  ];
  const problems =
    reasons.length > 0 ? succeed([]) : await judgeAmendment(erp, origin, contract.value, wanted);
  if (!problems.ok) return problems;
  const all = [...reasons, ...problems.value.map(({ detail }) => detail)];
  return succeed(all.length > 0 ? { kind: "refused", reasons: all } : { kind: "different", lines: wanted });
}

/** All that the contract is for: what is still ordered, which has what was shipped of it too, else what was invoiced. */
async function linesOf(
  erp: SendToErp,
  origin: CallOrigin,
  { order, invoices, currency }: ContractFacts,
): Promise<Outcome<Lines, StepFailure>> {
  if (order !== undefined) return succeed([...order.lines]);
  const lines: Lines = [];
  for (const { erpId } of invoices) {
    const read = await readInvoiceLines(erp, origin, { erpId, currency });
    if (!read.ok) return read;
    for (const { productCode, quantity, unitPrice, discountPercent } of read.value) {
      const minor = readMinor(unitPrice, currency);
      lines.push({
        productCode,
        quantity,
        discountPercent,
        ...(minor === undefined ? {} : { unitPrice: { minor, currency } }),
      });
    }
  }
  return succeed(lines);
}

/** One line for all of a product at one price and discount, as an order is amended product by product. */
function joined(lines: Lines): Lines {
  const byPrice = new Map<string, Lines[number]>();
  for (const { productCode, quantity, unitPrice, discountPercent = 0 } of lines) {
    const key = JSON.stringify([productCode, unitPrice?.minor, unitPrice?.currency, discountPercent]);
    const before = byPrice.get(key)?.quantity ?? 0;
    // A discount that was taken off the deal is taken off the order, so it is always said.
    byPrice.set(key, {
      ...{ productCode, quantity: before + quantity, discountPercent },
      ...(unitPrice && { unitPrice }),
    });
  }
  return [...byPrice.values()];
}

/** The same text for the same goods at the same prices, however they are spread over lines. */
function sumsOf(lines: Lines, currency: string): string {
  return joined(lines)
    .map(({ productCode, quantity, unitPrice, discountPercent }) =>
      JSON.stringify([
        productCode,
        quantity,
        unitPrice?.minor,
        unitPrice?.currency ?? currency,
        discountPercent,
      ]),
    )
    .sort()
    .join();
}
