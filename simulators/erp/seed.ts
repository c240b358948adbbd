import type { Chance } from "../behaviour/chance.ts";
import type { ErpStore } from "./state.ts";

/** Currency of the company's own books. */
export const localCurrency = "EUR";

const taxAreas: Readonly<Record<string, string>> = {
  AT: "Austria",
  BE: "Belgium",
  CH: "Switzerland",
  CZ: "Czechia",
  DE: "Germany",
  DK: "Denmark",
  ES: "Spain",
  FI: "Finland",
  FR: "France",
  GB: "United Kingdom",
  IE: "Ireland",
  IT: "Italy",
  NL: "Netherlands",
  NO: "Norway",
  PL: "Poland",
  PT: "Portugal",
  SE: "Sweden",
  US: "United States",
};

const paymentTerms = [
  ["COD", "Cash on delivery", "0D"],
  ["14 DAYS", "Net 14 days", "14D"],
  ["30 DAYS", "Net 30 days", "30D"],
  ["60 DAYS", "Net 60 days", "60D"],
] as const;

const currencies = [
  [localCurrency, "Euro", "€"],
  ["CHF", "Swiss franc", "CHF"],
  ["DKK", "Danish krone", "kr"],
  ["GBP", "Pound sterling", "£"],
  ["NOK", "Norwegian krone", "kr"],
  ["PLN", "Polish zloty", "zł"],
  ["SEK", "Swedish krona", "kr"],
  ["USD", "US dollar", "$"],
] as const;

const units = [
  ["PCS", "Piece", "EA"],
  ["HOUR", "Hour", "HUR"],
  ["YEAR", "Year", "ANN"],
] as const;

const disputes = [
  ["DISPUTED", "Disputed"],
  ["PRICE", "Price is not what was agreed"],
  ["QUALITY", "Delivery is not what was agreed"],
] as const;

const accounts = [
  ["10100", "Cash", "Assets"],
  ["15110", "Receivables", "Assets"],
  ["40100", "Sales", "Income"],
  ["60100", "Expenses", "Expense"],
] as const;

const items = [
  {
    number: "CC-PLATFORM",
    displayName: "Platform subscription, one year",
    unitPrice: 12_000,
    blocked: false,
  },
  {
    number: "CC-SUPPORT-PRO",
    displayName: "Professional support, one year",
    unitPrice: 3_600,
    blocked: false,
  },
  { number: "CC-SUPPORT-BASIC", displayName: "Basic support, one year", unitPrice: 1_200, blocked: false },
  { number: "CC-ONBOARDING", displayName: "Onboarding package", unitPrice: 2_500, blocked: false },
  { number: "CC-USER-PACK", displayName: "Ten more users, one year", unitPrice: 480, blocked: false },
  { number: "CC-LEGACY", displayName: "Former platform subscription", unitPrice: 9_000, blocked: true },
];

/** Fills a new company with what every sale needs: tax areas by country, payment terms, currencies and what can be sold. */
export function seedCompany(store: ErpStore): void {
  for (const [code, displayName] of Object.entries(taxAreas)) {
    const taxType = code === "US" ? "Sales_x0020_Tax" : "VAT";
    store.taxAreas.add(store.newId(), { ...store.taxAreas.blank, code, displayName, taxType });
  }
  for (const [code, displayName, dueDateCalculation] of paymentTerms) {
    store.paymentTerms.add(store.newId(), {
      ...store.paymentTerms.blank,
      code,
      displayName,
      dueDateCalculation,
    });
  }
  for (const [code, displayName, symbol] of currencies) {
    store.currencies.add(store.newId(), { ...store.currencies.blank, code, displayName, symbol });
  }
  for (const [code, displayName, internationalStandardCode] of units) {
    store.unitsOfMeasure.add(store.newId(), {
      ...store.unitsOfMeasure.blank,
      code,
      displayName,
      internationalStandardCode,
    });
  }
  for (const [code, displayName] of disputes)
    store.disputeStatus.add(store.newId(), { ...store.disputeStatus.blank, code, displayName });
  for (const [number, displayName, category] of accounts)
    store.accounts.add(store.newId(), { ...store.accounts.blank, number, displayName, category });
  const [piece] = store.unitsOfMeasure.findBy("code", "PCS");
  const baseUnitOfMeasureId = piece?.id ?? store.items.blank.baseUnitOfMeasureId;
  for (const item of items) {
    store.items.add(store.newId(), {
      ...store.items.blank,
      ...item,
      taxGroupCode: "STANDARD",
      baseUnitOfMeasureId,
    });
  }
  store.journals.add(store.newId(), {
    ...store.journals.blank,
    code: "GENERAL",
    displayName: "General entries",
  });
  store.customerPaymentJournals.add(store.newId(), {
    ...store.customerPaymentJournals.blank,
    code: "PAYMENT",
    displayName: "Payments of customers",
  });
}

export interface ErpPlace {
  /** The tenant's id. */
  readonly tenant: string;
  /** Its domain, which URLs take as well. */
  readonly tenantDomain: string;
  readonly environment: string;
  readonly companyId: string;
}

/** Where the company lives. */
export function placeOf(chance: Chance): ErpPlace {
  return {
    tenant: chance.guid(),
    tenantDomain: "concordat.onmicrosoft.com",
    environment: "production",
    companyId: chance.guid(),
  };
}
