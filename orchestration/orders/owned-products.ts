import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import { accountKeyOf, contractRefOf } from "../connectors/crm/map.ts";
import { findInvoices } from "../connectors/erp/find-invoices.ts";
import { findOrders } from "../connectors/erp/find-orders.ts";
import type { Platforms } from "../connectors/platforms.ts";
import { findEntitlements } from "../connectors/support/find-entitlements.ts";
import { entitlementKeyOf } from "../connectors/support/map.ts";
import type { StepFailure } from "../workflow/failure.ts";
import { missingCompanions } from "./judge-configuration.ts";
import type { DealFacts } from "./order-facts.ts";
import { productRules } from "./product-rules.ts";

/** Why it is not known what the customer has, and the system that could not say. */
export interface OwnedUnread {
  readonly system: "erp" | "support";
  readonly failure: StepFailure;
}

/**
 * The products that the customer of a deal has under other contracts, by entitlements that are active or about to be. Asked
 * for only if the deal has a product without one that it needs; empty otherwise. An entitlement is found by the contracts
 * that the ERP knows, as support cannot be searched by account.
 */
export async function readOwnedProducts(
  { erp, support }: Pick<Platforms, "erp" | "support">,
  origin: CallOrigin,
  { deal, company, lineItems }: Pick<DealFacts, "deal" | "company" | "lineItems">,
): Promise<Outcome<readonly string[], OwnedUnread>> {
  const ordered = lineItems.flatMap(({ productCode }) => productCode ?? []);
  if (company === undefined || missingCompanions(ordered, productRules).length === 0) return succeed([]);

  const accountKey = accountKeyOf(company);
  const [orders, invoices] = await Promise.all([
    findOrders(erp, origin, accountKey),
    findInvoices(erp, origin, { accountKey }),
  ]);
  if (!orders.ok) return { ok: false, failure: { system: "erp", failure: orders.failure } };
  if (!invoices.ok) return { ok: false, failure: { system: "erp", failure: invoices.failure } };
  // What the contract itself had does not carry it: that is what is being decided.
  const own = entitlementKeyOf(contractRefOf(deal));
  const refs = [...orders.value, ...invoices.value].flatMap(({ contractRef }) => contractRef ?? []);
  const keys = [...new Set(refs.map(entitlementKeyOf))].filter((key) => key !== own);
  const found = await findEntitlements(support, origin, keys);
  if (!found.ok) return { ok: false, failure: { system: "support", failure: found.failure } };
  const standing = found.value.filter(
    (one) => one.accountKey === accountKey && (one.state === "active" || one.state === "provisional"),
  );
  return succeed([...new Set(standing.flatMap(({ productCodes }) => productCodes))]);
}
