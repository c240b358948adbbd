import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import type { CrmDeal, CrmLineItem } from "../connectors/crm/map.ts";
import { readCompany } from "../connectors/crm/read-company.ts";
import { readDeal } from "../connectors/crm/read-deal.ts";
import { readLineItems } from "../connectors/crm/read-line-items.ts";
import type { SendToCrm } from "../connectors/crm/send.ts";
import { findCurrency } from "../connectors/erp/find-currency.ts";
import { type ErpItem, findItems } from "../connectors/erp/find-items.ts";
import type { SendToErp } from "../connectors/erp/send.ts";
import { withoutAbsent } from "../connectors/without-absent.ts";
import type { StepFailure } from "../workflow/failure.ts";
import { type AccountFacts, type CompanyFacts, readAccountFacts } from "./account-facts.ts";

/** What the CRM knows about a sale. */
export interface DealFacts extends CompanyFacts {
  readonly deal: CrmDeal;
  readonly lineItems: readonly CrmLineItem[];
}

/** What the ERP knows about all that a sale names. */
export interface ErpFacts extends AccountFacts {
  /** Whether the ERP keeps accounts in the deal's currency. */
  readonly currencyKnown: boolean;
  /** Those of the deal's products that the ERP has. */
  readonly items: readonly ErpItem[];
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
    companyId === undefined ? succeed({}) : readCompanyFacts(crm, origin, companyId),
    readLineItems(crm, origin, lineItemIds),
  ]);
  if (!company.ok) return company;
  if (!lineItems.ok) return lineItems;
  return succeed({ deal: deal.value, lineItems: lineItems.value, ...company.value });
}

/** Reads a company and the one above it. Empty if there is no such company. */
export async function readCompanyFacts(
  crm: SendToCrm,
  origin: CallOrigin,
  companyId: string,
): Promise<Outcome<CompanyFacts, StepFailure>> {
  const company = await readCompany(crm, origin, { companyId });
  if (!company.ok) return company;
  const above = company.value?.parentCompanyId;
  const parent =
    above === undefined || above === companyId
      ? succeed(undefined)
      : await readCompany(crm, origin, { companyId: above });
  if (!parent.ok) return parent;
  return succeed(withoutAbsent({ company: company.value, parent: parent.value }));
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
  { deal, lineItems, ...companies }: DealFacts,
  { localCurrency }: ErpBooks,
): Promise<Outcome<ErpFacts, StepFailure>> {
  const productCodes = [...new Set(lineItems.flatMap(({ productCode }) => productCode ?? []))];
  const { currency } = deal;
  const [account, currencyListed, items] = await Promise.all([
    readAccountFacts(erp, origin, companies),
    currency === undefined || currency === localCurrency
      ? succeed(true)
      : findCurrency(erp, origin, currency),
    findItems(erp, origin, productCodes),
  ]);
  if (!account.ok) return account;
  if (!currencyListed.ok) return currencyListed;
  if (!items.ok) return items;
  return succeed({ ...account.value, currencyKnown: currencyListed.value, items: items.value });
}
