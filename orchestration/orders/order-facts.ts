import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import { accountKeyOf, type CrmCompany, type CrmDeal, type CrmLineItem } from "../connectors/crm/map.ts";
import { readCompany } from "../connectors/crm/read-company.ts";
import { readDeal } from "../connectors/crm/read-deal.ts";
import { readLineItems } from "../connectors/crm/read-line-items.ts";
import type { SendToCrm } from "../connectors/crm/send.ts";
import { findCurrency } from "../connectors/erp/find-currency.ts";
import { findCustomer } from "../connectors/erp/find-customer.ts";
import { type ErpItem, findItems } from "../connectors/erp/find-items.ts";
import { type ErpTaxArea, findTaxArea } from "../connectors/erp/find-tax-area.ts";
import type { ErpCustomer } from "../connectors/erp/map.ts";
import type { SendToErp } from "../connectors/erp/send.ts";
import type { StepFailure } from "../workflow/failure.ts";

/** What the CRM knows about a sale. */
export interface DealFacts {
  readonly deal: CrmDeal;
  /** Absent if the deal has no company, or one that is gone. */
  readonly company?: CrmCompany;
  readonly lineItems: readonly CrmLineItem[];
}

/** What the ERP knows about all that a sale names. */
export interface ErpFacts {
  readonly taxArea?: ErpTaxArea;
  /** Whether the ERP keeps accounts in the deal's currency. */
  readonly currencyKnown: boolean;
  /** Those of the deal's products that the ERP has. */
  readonly items: readonly ErpItem[];
  /** Absent if the account is yet to be opened. */
  readonly customer?: ErpCustomer;
}

/** The CRM has no deal of that id: `rejected` with this code. */
export const dealNotFound = "deal-not-found";

/** Reads a deal with its company and lines. */
export async function readDealFacts(
  crm: SendToCrm,
  origin: CallOrigin,
  dealId: string,
): Promise<Outcome<DealFacts, StepFailure>> {
  const deal = await readDeal(crm, origin, { dealId });
  if (!deal.ok) return deal;
  if (deal.value === undefined) {
    return fail({
      kind: "rejected",
      code: dealNotFound,
      detail: `the CRM has no deal ${dealId}; it may have been deleted`,
    });
  }

  const { companyId, lineItemIds } = deal.value;
  const [company, lineItems] = await Promise.all([
    companyId === undefined ? succeed(undefined) : readCompany(crm, origin, { companyId }),
    readLineItems(crm, origin, lineItemIds),
  ]);
  if (!company.ok) return company;
  if (!lineItems.ok) return lineItems;
  return succeed({
    deal: deal.value,
    lineItems: lineItems.value,
    ...(company.value === undefined ? {} : { company: company.value }),
  });
}

/** What decides whether the ERP takes orders in a currency besides its own list of foreign ones. */
export interface ErpBooks {
  /** The currency in which the company keeps its books (ISO 4217). The ERP does not list it. */
  readonly localCurrency: string;
}

/** Asks the ERP about everything that the deal names. What the deal leaves out is not asked for. */
export async function readErpFacts(
  erp: SendToErp,
  origin: CallOrigin,
  { deal, company, lineItems }: DealFacts,
  { localCurrency }: ErpBooks,
): Promise<Outcome<ErpFacts, StepFailure>> {
  const productCodes = [...new Set(lineItems.flatMap(({ productCode }) => productCode ?? []))];
  const { currency } = deal;
  const [taxArea, currencyListed, items, customer] = await Promise.all([
    company?.country === undefined ? succeed(undefined) : findTaxArea(erp, origin, company.country),
    currency === undefined || currency === localCurrency
      ? succeed(true)
      : findCurrency(erp, origin, currency),
    findItems(erp, origin, productCodes),
    company === undefined ? succeed(undefined) : findCustomer(erp, origin, accountKeyOf(company)),
  ]);
  if (!taxArea.ok) return taxArea;
  if (!currencyListed.ok) return currencyListed;
  if (!items.ok) return items;
  if (!customer.ok) return customer;
  return succeed({
    currencyKnown: currencyListed.value,
    items: items.value,
    ...(taxArea.value === undefined ? {} : { taxArea: taxArea.value }),
    ...(customer.value === undefined ? {} : { customer: customer.value }),
  });
}
