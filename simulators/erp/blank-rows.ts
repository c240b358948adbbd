import { entities } from "#contracts/generated/platforms/erp/entities.ts";
import { emptyDate, emptyGuid } from "./entity-set.ts";

/** The blank option of an enumeration, as the API spells it. */
export const blankOption = "_x0020_";

export type EntitySetName = keyof typeof entities;

/** What the contract says about one entity set. */
export interface EntityModel {
  readonly type: string;
  readonly key: string;
  readonly properties: Readonly<
    Record<string, { readonly kind: string; readonly maxLength?: number } | undefined>
  >;
  readonly navigations: Readonly<
    Record<string, { readonly set: string; readonly many: boolean; readonly key: string } | undefined>
  >;
  readonly creation: readonly string[];
  readonly update: readonly string[];
  readonly actions: readonly string[];
}

export const entityModels: Readonly<Record<EntitySetName, EntityModel>> = entities;

/** "", 0, false, 0001-01-01 and the zero GUID stand for nothing; there is no null. */
const emptyValues: Readonly<Record<string, unknown>> = {
  string: "",
  guid: emptyGuid,
  date: emptyDate,
  timestamp: `${emptyDate}T00:00:00Z`,
  decimal: 0,
  integer: 0,
  boolean: false,
};

/** What a new record starts with where that is not nothing. */
const defaults: Partial<Record<EntitySetName, Readonly<Record<string, unknown>>>> = {
  customers: { type: "Company", blocked: blankOption },
  items: { type: "Service", baseUnitOfMeasureCode: "PCS" },
  taxAreas: { taxType: "VAT" },
  currencies: { amountDecimalPlaces: "2:2", amountRoundingPrecision: 0.01 },
  accounts: { category: "Assets", accountType: "Posting", directPosting: true },
  salesOrders: { status: "Draft", discountAppliedBeforeTax: true },
  salesInvoices: { status: "Draft", discountAppliedBeforeTax: true },
  salesCreditMemos: { status: "Draft", discountAppliedBeforeTax: true },
  salesQuotes: { status: "Draft", discountAppliedBeforeTax: true },
  salesOrderLines: { lineType: "Comment" },
  salesInvoiceLines: { lineType: "Comment" },
  salesCreditMemoLines: { lineType: "Comment" },
  salesQuoteLines: { lineType: "Comment" },
  salesShipmentLines: { lineType: "Comment" },
  journals: { templateDisplayName: "GENERAL" },
  journalLines: { accountType: "G_x002F_L_x0020_Account", balanceAccountType: "G_x002F_L_x0020_Account" },
};

/** A row of the set without values, but for what the set keeps by itself. */
export function blankRow(set: EntitySetName): Record<string, unknown> {
  const { properties } = entityModels[set];
  const row: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(properties)) {
    if (name === "id" || name === "lastModifiedDateTime") continue;
    row[name] = defaults[set]?.[name] ?? emptyValues[property?.kind ?? "string"];
  }
  return row;
}
