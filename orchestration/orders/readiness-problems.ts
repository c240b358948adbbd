/** Every reason why a deal is not ready, in the words of those who put it right. One for each code of the contract. */
import type { ReadinessProblem } from "#contracts/generated/canonical/types.ts";

export const companyMissing: ReadinessProblem = {
  code: "company-missing",
  system: "crm",
  field: "associations.companies",
  detail: "The deal belongs to no company. Associate the company that buys.",
};

export const companyNameMissing: ReadinessProblem = {
  code: "company-name-missing",
  system: "crm",
  field: "companies.name",
  detail: "The company has no name, and an account cannot be opened without one. Enter its legal name.",
};

export const countryMissing: ReadinessProblem = {
  code: "country-missing",
  system: "crm",
  field: "companies.country",
  detail: "The company has no country, so its tax area is open. Enter the two-letter code.",
};

export function countryWithoutTaxArea(country: string): ReadinessProblem {
  return {
    code: "country-without-tax-area",
    system: "erp",
    field: "taxAreas.code",
    detail: `The ERP has no tax area for the country "${country.slice(0, 60)}". Correct the country in the CRM, or set up its tax area.`,
  };
}

export const accountKeyInvalid: ReadinessProblem = {
  code: "account-key-invalid",
  system: "crm",
  field: "companies.concordat_account_key",
  detail:
    "The account key is not 1 to 20 capital letters, digits and hyphens, so the ERP cannot take it as a customer number.",
};

export const contractReferenceInvalid: ReadinessProblem = {
  code: "contract-reference-invalid",
  system: "crm",
  field: "deals.concordat_contract_ref",
  detail:
    "The contract reference is not 1 to 31 capital letters, digits and hyphens, so the ERP cannot keep it on the order.",
};

export const lineItemsMissing: ReadinessProblem = {
  code: "line-items-missing",
  system: "crm",
  field: "associations.line_items",
  detail: "The deal has no line items, so there is nothing to deliver. Add what was sold.",
};

export const currencyMissing: ReadinessProblem = {
  code: "currency-missing",
  system: "crm",
  field: "deals.deal_currency_code",
  detail: "The deal has no currency. Choose the one that the contract is in.",
};

export function currencyUnknown(currency: string): ReadinessProblem {
  return {
    code: "currency-unknown",
    system: "erp",
    field: "currencies.code",
    detail: `The ERP keeps no accounts in "${currency.slice(0, 20)}". Correct the deal's currency, or set it up in the ERP.`,
  };
}

export function customerBlocked(accountKey: string): ReadinessProblem {
  return {
    code: "customer-blocked",
    system: "erp",
    field: "customers.blocked",
    detail: `Finance has blocked the account ${accountKey}. Nothing can be shipped or invoiced until they lift the block.`,
  };
}

export function dealNotWon(stage: string | undefined): ReadinessProblem {
  return {
    code: "deal-not-won",
    system: "crm",
    field: "deals.dealstage",
    detail: `The deal is in stage "${(stage ?? "none").slice(0, 60)}" and not won. Only a won deal becomes an order.`,
  };
}

export function productCodeMissing(where: string, at: number): ReadinessProblem {
  return {
    code: "product-code-missing",
    system: "crm",
    field: `line_items[${at}].hs_sku`,
    detail: `In ${where} the product has no code. Choose a product of the catalogue.`,
  };
}

export function productUnknown(where: string, productCode: string): ReadinessProblem {
  return {
    code: "product-unknown",
    system: "erp",
    field: "items.number",
    detail: `In ${where} the ERP has no item "${productCode.slice(0, 60)}". Correct the line in the CRM, or set up the item.`,
  };
}

export function productBlocked(where: string, productCode: string): ReadinessProblem {
  return {
    code: "product-blocked",
    system: "erp",
    field: "items.blocked",
    detail: `In ${where} the item ${productCode} is blocked for sale. Replace it, or have it released.`,
  };
}

export function quantityInvalid(where: string, at: number): ReadinessProblem {
  return {
    code: "quantity-invalid",
    system: "crm",
    field: `line_items[${at}].quantity`,
    detail: `In ${where} the quantity is not a whole number from 1 to 1,000,000.`,
  };
}

/** Without a currency that we know, how fine it is cannot be said. */
export function priceInvalid(where: string, at: number, currency: string | undefined): ReadinessProblem {
  const fault =
    currency === undefined
      ? "missing, negative, or no number"
      : `missing, negative, or finer than ${currency} can be paid`;
  return {
    code: "price-invalid",
    system: "crm",
    field: `line_items[${at}].price`,
    detail: `In ${where} the price is ${fault}.`,
  };
}

export function discountInvalid(
  where: string,
  at: number,
  { field, detail }: { field: string; detail: string },
): ReadinessProblem {
  return {
    code: "discount-invalid",
    system: "crm",
    field: `line_items[${at}].${field}`,
    detail: `In ${where} ${detail}`,
  };
}

export function shipDateInvalid(where: string, at: number): ReadinessProblem {
  return {
    code: "ship-date-invalid",
    system: "crm",
    field: `line_items[${at}].ship_on`,
    detail: `In ${where} the day of delivery is no day of the calendar. Write it as YYYY-MM-DD, or leave it empty for delivery at once.`,
  };
}

export function companionMissing(product: string, needsOneOf: readonly string[]): ReadinessProblem {
  return {
    code: "companion-missing",
    system: "crm",
    field: "associations.line_items",
    detail: `${product} is of no use without ${needsOneOf.slice(0, 10).join(" or ")}, and the customer has none that stands. Add it to the deal, or take ${product} out.`,
  };
}

export function productsExclusive(products: readonly string[]): ReadinessProblem {
  return {
    code: "products-exclusive",
    system: "crm",
    field: "associations.line_items",
    detail: `${products.slice(0, 10).join(" and ")} exclude each other. Keep one of them.`,
  };
}

export function quantityOutOfRange(
  product: string,
  count: number,
  { atLeast, atMost }: { atLeast: number; atMost: number },
): ReadinessProblem {
  return {
    code: "quantity-out-of-range",
    system: "crm",
    field: "line_items.quantity",
    detail: `The deal has ${count} units of ${product}; one order takes from ${atLeast} to ${atMost}. Correct the quantity, or split the deal.`,
  };
}

export function paymentTermsUnknown(code: string): ReadinessProblem {
  return {
    code: "payment-terms-unknown",
    system: "erp",
    field: "paymentTerms.code",
    detail: `The ERP has no payment terms "${code.slice(0, 60)}". Correct what was agreed in the CRM, or set them up in the ERP.`,
  };
}

export function billToUnknown(billTo: string): ReadinessProblem {
  return {
    code: "bill-to-unknown",
    system: "crm",
    field: "companies.bill_to",
    detail: `The company says "${billTo.slice(0, 60)}" where it says who gets the invoices. Choose self or parent.`,
  };
}

export const taxNumberTooLong: ReadinessProblem = {
  code: "tax-number-too-long",
  system: "crm",
  field: "companies.tax_registration_no",
  detail:
    "The company's tax registration number has more than 20 characters, which the ERP cannot keep, and a part of one would be wrong on its invoices. Correct the number.",
};

export const parentMissing: ReadinessProblem = {
  code: "parent-missing",
  system: "crm",
  field: "companies.hs_parent_company_id",
  detail:
    "Invoices are to go to the company above this one, and the CRM has none above it. Choose the parent company, or bill the company itself.",
};

export function parentAccountMissing(accountKey: string): ReadinessProblem {
  return {
    code: "parent-account-missing",
    system: "erp",
    field: "customers.number",
    detail: `Invoices are to go to the company above this one, and the ERP has no account ${accountKey} for it. Onboard that company first.`,
  };
}

export function parentBlocked(accountKey: string): ReadinessProblem {
  return {
    code: "parent-blocked",
    system: "erp",
    field: "customers.blocked",
    detail: `Invoices are to go to the account ${accountKey} of the company above, and finance has blocked it. Nothing can be invoiced until they lift the block.`,
  };
}

export function customerUnknown(customerNumber: string): ReadinessProblem {
  return {
    code: "customer-unknown",
    system: "crm",
    field: "companies.concordat_account_key",
    detail: `No company of the CRM has the account ${customerNumber.slice(0, 60)}. Enter the account key on the company, or onboard the customer.`,
  };
}
