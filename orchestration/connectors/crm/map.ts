import type { Company, Contact, Deal, LineItem } from "#contracts/generated/platforms/crm/types.ts";
import { withoutAbsent } from "../without-absent.ts";

/** A deal as the CRM has it. Nothing here has been judged: what is missing is `undefined`. */
export interface CrmDeal {
  readonly dealId: string;
  readonly stage?: string;
  readonly currency?: string;
  readonly contractRef?: string;
  /** The state of the transaction as we last wrote it there. */
  readonly state?: string;
  readonly orderNumber?: string;
  readonly invoiceNumber?: string;
  readonly name?: string;
  /** A decimal, as text. */
  readonly amount?: string;
  /** Who owns it, by the CRM's own id of that person. */
  readonly ownerId?: string;
  /** The last day of the contract: YYYY-MM-DD. */
  readonly contractEndsOn?: string;
  /** What a missed SLA costs us, percent of the invoice, as text; absent if the contract names nothing. */
  readonly slaPenaltyPercent?: string;
  /** The primary company, else the first. */
  readonly companyId?: string;
  readonly lineItemIds: readonly string[];
  /** There are more line items than the answer held. */
  readonly moreLineItems: boolean;
}

/** A company as the CRM has it. */
export interface CrmCompany {
  readonly companyId: string;
  readonly name?: string;
  readonly country?: string;
  readonly address?: string;
  readonly city?: string;
  readonly postalCode?: string;
  readonly phone?: string;
  readonly state?: string;
  readonly domain?: string;
  readonly taxRegistrationNumber?: string;
  /** Code of the payment terms that were agreed. */
  readonly paymentTerms?: string;
  /** Who gets the invoices, as the CRM has it: `self`, `parent`, or what somebody typed. */
  readonly billTo?: string;
  readonly parentCompanyId?: string;
  readonly accountKey?: string;
  readonly erpCustomerNumber?: string;
  /** Who owns it, by the CRM's own id of that person. */
  readonly ownerId?: string;
  readonly supportOrganizationId?: string;
}

/** Somebody at a company, as the CRM has them. */
export interface CrmContact {
  readonly contactId: string;
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  /** The primary company, else the first, where it was asked for. */
  readonly companyId?: string;
}

/** A line of a deal, its numbers still the text that the CRM keeps them as. */
export interface CrmLineItem {
  readonly lineItemId: string;
  readonly name?: string;
  readonly productCode?: string;
  readonly quantity?: string;
  readonly unitPrice?: string;
  /** What is taken off: of the price in percent, or of each unit as an amount. */
  readonly discountPercent?: string;
  readonly unitDiscount?: string;
  /** The day from which it is delivered, as somebody typed it. */
  readonly shipOn?: string;
}

/** The properties that `dealOf` reads; the CRM answers only what it is asked for. */
export const dealProperties = [
  "dealstage",
  "deal_currency_code",
  "concordat_contract_ref",
  "concordat_state",
  "erp_order_no",
  "erp_invoice_no",
  "dealname",
  "amount",
  "hubspot_owner_id",
  "concordat_contract_end",
  "concordat_sla_penalty_percent",
] as const;

export const companyProperties = [
  "name",
  "country",
  "address",
  "city",
  "zip",
  "phone",
  "state",
  "domain",
  "tax_registration_no",
  "payment_terms",
  "bill_to",
  "hs_parent_company_id",
  "concordat_account_key",
  "erp_customer_no",
  "support_org_id",
  "hubspot_owner_id",
] as const;

export const contactProperties = ["email", "firstname", "lastname", "phone"] as const;

export const lineItemProperties = [
  "name",
  "hs_sku",
  "quantity",
  "price",
  "hs_discount_percentage",
  "discount",
  "ship_on",
] as const;

export function dealOf(deal: Deal): CrmDeal {
  const { properties } = deal;
  // The CRM itself writes the key of line items with a space.
  const lineItems = deal.associations?.["line items"] ?? deal.associations?.line_items;
  const companies = deal.associations?.companies?.results ?? [];
  const company = companies.find(({ type }) => type === "deal_to_company") ?? companies[0];
  return withoutAbsent({
    dealId: deal.id,
    stage: text(properties.dealstage),
    currency: text(properties.deal_currency_code),
    contractRef: text(properties.concordat_contract_ref),
    state: text(properties.concordat_state),
    orderNumber: text(properties.erp_order_no),
    invoiceNumber: text(properties.erp_invoice_no),
    name: text(properties.dealname),
    amount: text(properties.amount),
    ownerId: text(properties.hubspot_owner_id),
    contractEndsOn: text(properties.concordat_contract_end)?.slice(0, 10),
    slaPenaltyPercent: text(properties.concordat_sla_penalty_percent),
    companyId: company?.id,
    lineItemIds: [...new Set((lineItems?.results ?? []).map(({ id }) => id))],
    moreLineItems: lineItems?.paging?.next !== undefined,
  });
}

export function companyOf(company: Company): CrmCompany {
  const { properties } = company;
  return withoutAbsent({
    companyId: company.id,
    name: text(properties.name),
    country: text(properties.country),
    address: text(properties.address),
    city: text(properties.city),
    postalCode: text(properties.zip),
    phone: text(properties.phone),
    state: text(properties.state),
    domain: text(properties.domain)?.toLowerCase(),
    taxRegistrationNumber: text(properties.tax_registration_no),
    paymentTerms: text(properties.payment_terms),
    billTo: text(properties.bill_to),
    parentCompanyId: text(properties.hs_parent_company_id),
    supportOrganizationId: text(properties.support_org_id),
    accountKey: text(properties.concordat_account_key),
    erpCustomerNumber: text(properties.erp_customer_no),
    ownerId: text(properties.hubspot_owner_id),
  });
}

export function contactOf(contact: Contact): CrmContact {
  const { properties } = contact;
  const companies = contact.associations?.companies?.results ?? [];
  const company = companies.find(({ type }) => type === "contact_to_company") ?? companies[0];
  const name = [text(properties.firstname), text(properties.lastname)].filter((part) => part !== undefined);
  return withoutAbsent({
    contactId: contact.id,
    name: text(name.join(" ")),
    email: text(properties.email),
    phone: text(properties.phone),
    companyId: company?.id,
  });
}

export function lineItemOf(lineItem: LineItem): CrmLineItem {
  const { properties } = lineItem;
  return withoutAbsent({
    lineItemId: lineItem.id,
    name: text(properties.name),
    productCode: text(properties.hs_sku),
    quantity: text(properties.quantity),
    unitPrice: text(properties.price),
    discountPercent: text(properties.hs_discount_percentage),
    unitDiscount: text(properties.discount),
    shipOn: text(properties.ship_on),
  });
}

/**
 * The key of a company's account: what the CRM says, else one made from the company's id, the same every time. A second
 * company of one customer has only the ERP's number, as the key itself is unique in the CRM.
 */
export function accountKeyOf(
  company: Pick<CrmCompany, "companyId" | "accountKey" | "erpCustomerNumber">,
): string {
  return company.accountKey ?? company.erpCustomerNumber ?? `ACC${company.companyId}`;
}

/** The reference of a deal's contract: what the CRM says, else one made from the deal's id, the same every time. */
export function contractRefOf(deal: Pick<CrmDeal, "dealId" | "contractRef">): string {
  return deal.contractRef ?? `CR${deal.dealId}`;
}

/** A property's value, trimmed; the CRM writes an unset one as null or as an empty text. */
function text(value: unknown): string | undefined {
  const trimmed = typeof value === "string" ? value.trim() : "";
  return trimmed === "" ? undefined : trimmed;
}
