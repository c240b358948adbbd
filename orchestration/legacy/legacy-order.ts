import { createHash } from "node:crypto";
import type { LegacyOrderRow } from "#contracts/generated/canonical/types.ts";
import { LegacyOrderRow as validate } from "#contracts/generated/canonical/validators.js";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { violationsOf } from "#contracts/runtime/validation.ts";
import type { CrmDeal, CrmLineItem } from "../connectors/crm/map.ts";
import { withoutAbsent } from "../connectors/without-absent.ts";
import { wonStage } from "../orders/won-stage.ts";

/** Every way in which a row is no order, in words, or the order. */
export function readLegacyRow(row: unknown): Outcome<LegacyOrderRow, readonly string[]> {
  const violations = violationsOf(validate, row);
  if (violations.length === 0) return succeed(row as LegacyOrderRow);
  return fail(
    violations.slice(0, 20).map(({ pointer, detail }) => {
      const field = pointer.slice(1);
      return field === "" ? detail : `${field} ${detail}`;
    }),
  );
}

const legacyEnd = "-LO";

/** The reference that an order of the old system has as a contract. Its end keeps it from looking like a renewal (`-R2`). */
export function legacyContractRef(orderNumber: string): string {
  return `${orderNumber}${legacyEnd}`;
}

/** The old system's number of a contract's order; undefined if the contract does not come from there. */
export function legacyOrderNumber(contractRef: string): string | undefined {
  return contractRef.endsWith(legacyEnd) ? contractRef.slice(0, -legacyEnd.length) : undefined;
}

/** The same for the same fields, whatever their order in the file. */
export function rowDigest(row: Readonly<Record<string, unknown>>): string {
  const sorted = Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(sorted)).digest("hex").slice(0, 32);
}

/** An order of the old system as the sale that it is: signed, with one line. */
export function saleOf(row: LegacyOrderRow): {
  readonly deal: CrmDeal;
  readonly lineItems: readonly CrmLineItem[];
} {
  return {
    deal: {
      dealId: row.order_number,
      stage: wonStage,
      currency: row.currency,
      contractRef: legacyContractRef(row.order_number),
      lineItemIds: [],
      moreLineItems: false,
    },
    lineItems: [
      withoutAbsent({
        lineItemId: row.order_number,
        name: row.description,
        productCode: row.product_code,
        quantity: row.quantity,
        unitPrice: row.unit_price,
        shipOn: row.ship_on,
      }),
    ],
  };
}
