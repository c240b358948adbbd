import { countEffects, type StoryKeys } from "./effects.ts";
import { readAccountKey, readDeal, readEntitlements, readErp } from "./platforms.ts";
import type { Business, Effects, ExceptionStanding } from "./report.ts";
import type { Sale } from "./salesperson.ts";
import type { Stage } from "./stage.ts";

/** How the business of one sale stands, read back from each platform. */
export interface BusinessReading {
  readonly business: Business;
  readonly effects: Effects;
  /** How many there are; the first of each is in `business`. */
  readonly found: {
    readonly customers: number;
    readonly orders: number;
    readonly invoices: number;
    readonly entitlements: number;
  };
}

export async function readBusiness(
  stage: Stage,
  sale: Sale,
  exception: ExceptionStanding | null,
): Promise<BusinessReading> {
  const { crm, erp, support } = stage.simulators;
  const deal = await readDeal(crm, sale.dealId);
  const keys = await storyKeys(stage, sale, deal.contractRef);
  const { customers, orders, invoices } = await readErp(erp, keys.accountKey, keys.contractRef);
  const entitlements = await readEntitlements(support, keys.entitlementKey);
  return {
    business: {
      deal,
      customer: customers[0] ?? null,
      order: orders[0] ?? null,
      invoice: invoices[0] ?? null,
      entitlement: entitlements[0] ?? null,
      exception,
    },
    effects: await countEffects(stage.simulators, keys),
    found: {
      customers: customers.length,
      orders: orders.length,
      invoices: invoices.length,
      entitlements: entitlements.length,
    },
  };
}

/** Keys that the CRM does not hold yet are those that Concordat would mint (contracts/canonical/primitives.yaml). */
async function storyKeys(stage: Stage, sale: Sale, refOnDeal: string): Promise<StoryKeys> {
  const keyOnCompany = await readAccountKey(stage.simulators.crm, sale.companyId);
  const contractRef = refOnDeal || `CR${sale.dealId}`;
  return {
    companyId: sale.companyId,
    dealId: sale.dealId,
    accountKey: keyOnCompany || `ACC${sale.companyId}`,
    contractRef,
    entitlementKey: `ENT-${contractRef}`,
  };
}

/** Every way in which a sale is not what it should be once it has gone through: once each, and agreeing. */
export function problemsOfSale({ business, effects, found }: BusinessReading): string[] {
  const { deal, customer, order, invoice, entitlement } = business;
  const expectations: readonly (readonly [holds: boolean, problem: string])[] = [
    [found.customers === 1, `the ERP has ${found.customers} customers and not one`],
    [found.orders === 1, `the ERP has ${found.orders} orders and not one`],
    [found.invoices === 1, `the ERP has ${found.invoices} invoices and not one`],
    [found.entitlements === 1, `support has ${found.entitlements} entitlements and not one`],
    [effects.erp.customers === 1, `${effects.erp.customers} customers were created in the ERP and not one`],
    [effects.erp.salesOrders === 1, `${effects.erp.salesOrders} orders were created in the ERP and not one`],
    [
      effects.erp.salesInvoices === 1,
      `${effects.erp.salesInvoices} invoices were created in the ERP and not one`,
    ],
    [
      effects.support.entitlements === 1,
      `${effects.support.entitlements} entitlements were created in support and not one`,
    ],
    [order?.state === "invoiced", `the order is ${order?.state ?? "missing"} and not invoiced`],
    [invoice?.state === "Open", `the invoice is ${invoice?.state ?? "missing"} and not Open`],
    [entitlement?.state === "active", `the entitlement is ${entitlement?.state ?? "missing"} and not active`],
    [customer?.state === "open", `the customer is ${customer?.state ?? "missing"} and not open`],
    [deal?.state === "invoiced", `the deal's state is '${deal?.state ?? "missing"}' and not 'invoiced'`],
    [
      deal?.orderNumber === order?.number,
      `the deal names order '${deal?.orderNumber}', the ERP '${order?.number}'`,
    ],
    [
      deal?.invoiceNumber === invoice?.number,
      `the deal names invoice '${deal?.invoiceNumber}', the ERP '${invoice?.number}'`,
    ],
  ];
  return expectations.filter(([holds]) => !holds).map(([, problem]) => problem);
}
