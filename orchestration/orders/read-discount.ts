import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { readMinor } from "../connectors/amount.ts";
import type { CrmLineItem } from "../connectors/crm/map.ts";

/** What a line costs: its price for a unit, in the currency's smallest unit, and what is taken off the whole line. */
export interface LinePrice {
  readonly unitMinor: number;
  /** More than 0, to 100, with two decimals at most; absent for none. */
  readonly discountPercent?: number;
}

/** Why a discount cannot be given, and the property that says it. */
export interface BadDiscount {
  readonly field: "discount" | "hs_discount_percentage";
  readonly detail: string;
}

/**
 * Reads what is taken off a price of `unitMinor`. The ERP's line takes a percentage; an amount is taken off each unit, which
 * comes to the same total to the last cent.
 */
export function readDiscount(
  { discountPercent = "0", unitDiscount = "0" }: Pick<CrmLineItem, "discountPercent" | "unitDiscount">,
  unitMinor: number,
  currency: string,
): Outcome<LinePrice, BadDiscount> {
  const percent = /^\d{1,3}(\.\d{1,2}0*)?$/.test(discountPercent) ? Number(discountPercent) : undefined;
  if (percent === undefined || percent > 100) {
    const detail = "the discount is not a percentage from 0 to 100 with two decimals at most.";
    return fail({ field: "hs_discount_percentage", detail });
  }
  const offMinor = readMinor(unitDiscount, currency);
  if (offMinor === undefined || offMinor < 0 || offMinor > unitMinor) {
    const detail = `the discount of a unit is negative, more than its price, or finer than ${currency} can be paid.`;
    return fail({ field: "discount", detail });
  }
  if (percent > 0 && offMinor > 0) {
    const detail = "there are two discounts, a percentage and an amount. Keep one of them.";
    return fail({ field: "discount", detail });
  }
  return succeed({ unitMinor: unitMinor - offMinor, ...(percent > 0 && { discountPercent: percent }) });
}
