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

type Discount = Pick<CrmLineItem, "discountPercent" | "unitDiscount">;

const decimal = /^\d+(\.\d+)?$/;

/** What is wrong with a discount whatever the price is. */
export function discountFault({
  discountPercent = "0",
  unitDiscount = "0",
}: Discount): BadDiscount | undefined {
  if (!/^\d{1,3}(\.\d{1,2}0*)?$/.test(discountPercent) || Number(discountPercent) > 100) {
    const detail = "the discount is not a percentage from 0 to 100 with two decimals at most.";
    return { field: "hs_discount_percentage", detail };
  }
  if (!decimal.test(unitDiscount))
    return { field: "discount", detail: "the discount of a unit is negative, or no number." };
  if (Number(discountPercent) > 0 && Number(unitDiscount) > 0) {
    const detail = "there are two discounts, a percentage and an amount. Keep one of them.";
    return { field: "discount", detail };
  }
  return undefined;
}

/**
 * Reads what is taken off a price of `unitMinor`. The ERP's line takes a percentage; an amount is taken off each unit, which
 * comes to the same total to the last cent.
 */
export function readDiscount(
  discount: Discount,
  unitMinor: number,
  currency: string,
): Outcome<LinePrice, BadDiscount> {
  const fault = discountFault(discount);
  if (fault !== undefined) return fail(fault);
  const percent = Number(discount.discountPercent ?? "0");
  const offMinor = readMinor(discount.unitDiscount ?? "0", currency);
  if (offMinor === undefined || offMinor > unitMinor) {
    const detail = `the discount of a unit is more than its price, or finer than ${currency} can be paid.`;
    return fail({ field: "discount", detail });
  }
  return succeed({ unitMinor: unitMinor - offMinor, ...(percent > 0 && { discountPercent: percent }) });
}
