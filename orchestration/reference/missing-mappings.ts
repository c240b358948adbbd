import { decimalsOf } from "../connectors/currency.ts";
import type { ProductRules } from "../orders/product-rules.ts";
import type { CodeKind, ReferenceCodes } from "./reference-codes.ts";

/** A code that stands for nothing on the other side, so that the order that carries it would be stuck. */
export interface MissingCode {
  readonly kind: CodeKind | "product-rule";
  readonly code: string;
  /** What it means and what to do, in the words of its owner. */
  readonly detail: string;
  readonly owner: "finance" | "sales-operations" | "platform-engineering";
}

/** A document of the ERP that has a value without a mapping. */
export interface UnreadableDocument extends Pick<MissingCode, "detail" | "owner"> {
  readonly kind: "invoice" | "credit-memo";
  /** Its number when it was found, which posting changes. */
  readonly code: string;
  readonly erpId: string;
}

export type MissingMapping = MissingCode | UnreadableDocument;

/** What people call them. */
export const documentNames: Readonly<Record<UnreadableDocument["kind"], string>> = {
  invoice: "invoice",
  "credit-memo": "credit memo",
};

/** The codes that a canonical product code can be (contracts/canonical/primitives.yaml#/$defs/ProductCode). */
const productCode = /^[A-Z0-9-]{1,20}$/;
/** A country, or a region of one; see `taxRegionsOf`. */
const taxRegion = /^[A-Z]{2}(-[A-Z0-9]{2,3})?$/;

/** Every code without a mapping, in the order of kinds and codes. */
export function missingMappings(codes: ReferenceCodes, rules: ProductRules): readonly MissingCode[] {
  const items = codes.item;
  const named = [
    ...rules.companions.flatMap(({ product, needsOneOf }) => [product, ...needsOneOf]),
    ...rules.exclusive.flat(),
    ...rules.quantities.map(({ product }) => product),
  ];
  return [
    ...keysOf(codes.item)
      .filter((code) => !productCode.test(code))
      .map((code) => ({
        kind: "item" as const,
        code,
        owner: "platform-engineering" as const,
        detail: `The ERP's item "${code}" is no product code (1 to 20 capital letters, digits and hyphens), so no entitlement can carry it. Give the item another number.`,
      })),
    ...keysOf(codes.product)
      .filter((code) => items[code] === undefined)
      .map((code) => ({
        kind: "product" as const,
        code,
        owner: "sales-operations" as const,
        detail: `The CRM sells the product "${code}", and the ERP has no item of this number: a deal with it cannot become an order. Correct the product's code, or have the item set up.`,
      })),
    ...keysOf(codes["tax-area"])
      .filter((code) => !taxRegion.test(code))
      .map((code) => ({
        kind: "tax-area" as const,
        code,
        owner: "finance" as const,
        detail: `The ERP's tax area "${code}" is no country (DE) and no region of one (US-CA), so no company is ever put into it. Name it by its country, or remove it.`,
      })),
    ...keysOf(codes.currency)
      .filter((code) => decimalsOf(code) === undefined)
      .map((code) => ({
        kind: "currency" as const,
        code,
        owner: "finance" as const,
        detail: `The ERP's currency "${code}" is none of ISO 4217, so amounts in it cannot be read and its invoices cannot be watched. Give it its ISO code.`,
      })),
    ...[...new Set(named)]
      .filter((code) => items[code] === undefined)
      .sort()
      .map((code) => ({
        kind: "product-rule" as const,
        code,
        owner: "sales-operations" as const,
        detail: `The rules for putting products together name "${code}", and the ERP has no such item. Correct the rule, or have the item set up.`,
      })),
  ];
}

function keysOf(codes: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(codes).sort();
}
