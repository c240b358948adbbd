import type { OrderLine, OrderReadiness, ReadinessProblem } from "#contracts/generated/canonical/types.ts";
import { readMinor } from "../connectors/amount.ts";
import { accountKeyOf, type CrmCompany, type CrmLineItem, contractRefOf } from "../connectors/crm/map.ts";
import { decimalsOf } from "../connectors/currency.ts";
import { withoutAbsent } from "../connectors/without-absent.ts";
import { type AccountFacts, billsParent, type CompanyFacts } from "./account-facts.ts";
import { judgeConfiguration } from "./judge-configuration.ts";
import type { DealFacts, ErpFacts } from "./order-facts.ts";
import { type ProductRules, productRules } from "./product-rules.ts";
import { discountFault, readDiscount } from "./read-discount.ts";
import {
  accountKeyInvalid,
  billToUnknown,
  companyMissing,
  companyNameMissing,
  contractReferenceInvalid,
  countryMissing,
  countryWithoutTaxArea,
  currencyMissing,
  currencyUnknown,
  customerBlocked,
  customerUnknown,
  dealNotWon,
  discountInvalid,
  lineItemsMissing,
  parentAccountMissing,
  parentBlocked,
  parentMissing,
  paymentTermsUnknown,
  priceInvalid,
  productBlocked,
  productCodeMissing,
  productUnknown,
  quantityInvalid,
  shipDateInvalid,
  taxNumberTooLong,
} from "./readiness-problems.ts";
import { wonStage } from "./won-stage.ts";

/** Everything that an executable order needs, found complete and valid. */
export interface ReadyOrder {
  readonly dealId: string;
  readonly contractRef: string;
  readonly account: ReadyAccount;
  readonly currency: string;
  readonly lines: readonly ReadyLine[];
}

export interface ReadyLine extends OrderLine {
  /** The day from which it is delivered and invoiced (YYYY-MM-DD). Absent: at once. */
  readonly shipOn?: string;
}

/** Everything that a customer account needs. */
export interface ReadyAccount {
  readonly accountKey: string;
  readonly companyId: string;
  readonly name: string;
  readonly country: string;
  readonly taxAreaId: string;
  readonly taxRegistrationNumber?: string;
  readonly paymentTermsId?: string;
  readonly domain?: string;
  /** The account that gets the invoices, if it is that of the company above. */
  readonly billTo?: string;
  /** The companies above and, by that, of the same group. */
  readonly parentAccountKey?: string;
  /** What the CRM says of the links already. */
  readonly erpCustomerNumber?: string;
  readonly supportOrganizationId?: string;
  readonly address?: string;
  readonly city?: string;
  readonly postalCode?: string;
  readonly phone?: string;
}

/** The verdict, and the order if it is ready. */
export interface Judgement {
  readonly readiness: OrderReadiness;
  readonly order?: ReadyOrder;
}

export const accountKeyPattern = /^[A-Z0-9-]{1,20}$/;
export const contractRefPattern = /^[A-Z0-9-]{1,31}$/;

/**
 * Whether a deal can become an executable order now, and every reason why not, in the words of those who have to put
 * it right. Decides only by what it is given; `owned` is what the customer has under other contracts.
 */
export function judgeReadiness(
  crm: DealFacts,
  erp: ErpFacts,
  { rules = productRules, owned = [] }: { rules?: ProductRules; owned?: readonly string[] } = {},
): Judgement {
  const { deal, lineItems } = crm;
  const contractRef = contractRefOf(deal);
  const lines = lineItems.map((lineItem, at) => judgeLine(lineItem, at, deal.currency, erp.items));
  const account = judgeAccount(crm, erp);
  const problems = [
    ...judgeDeal(crm, erp, contractRef),
    ...account.problems,
    ...(lineItems.length === 0 ? [lineItemsMissing] : []),
    ...lines.flatMap((line) => line.problems),
    ...judgeConfiguration(
      lineItems.flatMap(({ productCode, quantity }) =>
        productCode === undefined ? [] : [withoutAbsent({ productCode, quantity: readQuantity(quantity) })],
      ),
      rules,
      owned,
    ),
  ];

  const readiness = {
    dealId: deal.dealId,
    ready: problems.length === 0,
    problems: problems.slice(0, 1_000),
    ...(contractRefPattern.test(contractRef) ? { contractRef } : {}),
    ...(account.accountKey === undefined ? {} : { accountKey: account.accountKey }),
  };
  if (problems.length > 0 || account.ready === undefined || deal.currency === undefined) return { readiness };

  const order = {
    dealId: deal.dealId,
    contractRef,
    account: account.ready,
    currency: deal.currency,
    lines: lines.flatMap(({ line }) => line ?? []),
  };
  return { readiness, order };
}

/** What the ERP keeps of a tax registration number (contracts/platforms/erp.openapi.yaml). */
const longestTaxNumber = 20;

/** What a customer account lacks, for an order or on its own. `ready` if it lacks nothing. */
export function judgeAccount(
  { company, parent, customerNumber }: CompanyFacts,
  erp: AccountFacts,
): { problems: ReadinessProblem[]; accountKey?: string; ready?: ReadyAccount } {
  if (company === undefined) {
    return { problems: [customerNumber === undefined ? companyMissing : customerUnknown(customerNumber)] };
  }

  const accountKey = accountKeyOf(company);
  const { name, country, paymentTerms, taxRegistrationNumber = "" } = company;
  const { taxArea, customer, paymentTerms: terms } = erp;
  const problems: ReadinessProblem[] = [];
  if (!accountKeyPattern.test(accountKey)) problems.push(accountKeyInvalid);
  if (name === undefined) problems.push(companyNameMissing);
  if (country === undefined) problems.push(countryMissing);
  else if (taxArea === undefined) problems.push(countryWithoutTaxArea(country));
  if (customer !== undefined && customer.state !== "active") problems.push(customerBlocked(accountKey));
  if (paymentTerms !== undefined && terms === undefined) problems.push(paymentTermsUnknown(paymentTerms));
  // An account that is there has its own number, which is finance's.
  if (customer === undefined && taxRegistrationNumber.length > longestTaxNumber)
    problems.push(taxNumberTooLong);
  problems.push(...judgeBilling({ company, ...(parent && { parent }) }, erp));

  const known = accountKeyPattern.test(accountKey) ? { accountKey } : {};
  if (problems.length > 0 || name === undefined || country === undefined || taxArea === undefined) {
    return { problems, ...known };
  }
  const { companyId, domain, address, city, postalCode, phone } = company;
  const { erpCustomerNumber, supportOrganizationId } = company;
  const ready = withoutAbsent({
    accountKey,
    companyId,
    name,
    country,
    taxAreaId: taxArea.taxAreaId,
    taxRegistrationNumber: company.taxRegistrationNumber,
    paymentTermsId: terms?.paymentTermsId,
    domain,
    billTo: billsParent(company) ? erp.billTo?.accountKey : undefined,
    parentAccountKey: parent === undefined ? undefined : accountKeyOf(parent),
    erpCustomerNumber,
    supportOrganizationId,
    address,
    city,
    postalCode,
    phone,
  });
  return { problems, ...known, ready };
}

/** Whether those who are to get the invoices can get them. */
function judgeBilling(
  { company, parent }: CompanyFacts & { readonly company: CrmCompany },
  { billTo }: AccountFacts,
): ReadinessProblem[] {
  if (company.billTo !== undefined && company.billTo !== "self" && company.billTo !== "parent")
    return [billToUnknown(company.billTo)];
  if (!billsParent(company)) return [];
  if (parent === undefined) return [parentMissing];
  const parentKey = accountKeyOf(parent);
  if (billTo === undefined) return [parentAccountMissing(parentKey)];
  return billTo.state === "active" ? [] : [parentBlocked(parentKey)];
}

function judgeDeal(
  { deal }: DealFacts,
  { currencyKnown }: ErpFacts,
  contractRef: string,
): ReadinessProblem[] {
  const problems: ReadinessProblem[] = [];
  if (deal.stage !== wonStage) problems.push(dealNotWon(deal.stage));
  if (!contractRefPattern.test(contractRef)) problems.push(contractReferenceInvalid);
  if (deal.currency === undefined) problems.push(currencyMissing);
  else if (!currencyKnown || decimalsOf(deal.currency) === undefined)
    problems.push(currencyUnknown(deal.currency));
  return problems;
}

/** What one line lacks, and the line if it lacks nothing. `at` is its position, from 0. */
export function judgeLine(
  lineItem: CrmLineItem,
  at: number,
  currency: string | undefined,
  items: ErpFacts["items"],
): { problems: ReadinessProblem[]; line?: ReadyLine } {
  const { productCode, quantity, unitPrice, name, shipOn } = lineItem;
  const problems: ReadinessProblem[] = [];
  const where = `line ${at + 1}${name === undefined ? "" : ` (${name.slice(0, 100)})`}`;
  const item = items.find((candidate) => candidate.productCode === productCode);
  if (productCode === undefined) problems.push(productCodeMissing(where, at));
  else if (item === undefined) problems.push(productUnknown(where, productCode));
  else if (item.blocked) problems.push(productBlocked(where, productCode));

  const count = readQuantity(quantity);
  if (count === undefined) problems.push(quantityInvalid(where, at));

  if (shipOn !== undefined && !isShipDate(shipOn)) problems.push(shipDateInvalid(where, at));

  // Without a currency that we know there is no saying how exact a price may be; all else is said at once.
  const known = currency !== undefined && decimalsOf(currency) !== undefined ? currency : undefined;
  const minor = known === undefined ? undefined : readMinor(unitPrice ?? "", known);
  const hasPrice = known === undefined ? isAmount(unitPrice) : minor !== undefined && minor >= 0;
  if (!hasPrice) problems.push(priceInvalid(where, at, known));

  const discounted =
    hasPrice && known !== undefined && minor !== undefined ? readDiscount(lineItem, minor, known) : undefined;
  const discount = discounted?.ok === false ? discounted.failure : discountFault(lineItem);
  if (discount !== undefined) problems.push(discountInvalid(where, at, discount));

  if (problems.length > 0 || productCode === undefined || count === undefined || !discounted?.ok)
    return { problems };
  const { unitMinor, discountPercent } = discounted.value;
  const price = { minor: unitMinor, currency: currency ?? "" };
  return {
    problems,
    line: withoutAbsent({
      productCode,
      quantity: count,
      unitPrice: price,
      discountPercent,
      description: name?.slice(0, 100),
      shipOn,
    }),
  };
}

/** A number that is not negative, in whatever currency. */
function isAmount(price: string | undefined): boolean {
  return price !== undefined && /^\d+(\.\d+)?$/.test(price);
}

/** A whole number of units from 1 to a million; the CRM may write it as "3" or "3.00". */
function readQuantity(quantity: string | undefined): number | undefined {
  if (quantity === undefined || !/^\d{1,7}(\.0+)?$/.test(quantity)) return undefined;
  const count = Number(quantity);
  return count >= 1 && count <= 1_000_000 ? count : undefined;
}

/** A day of the calendar that somebody may plan for. */
export function isShipDate(text: string): boolean {
  if (!/^20[0-9]{2}-[0-9]{2}-[0-9]{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
