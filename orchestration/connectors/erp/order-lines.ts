import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import type { SalesOrderLine, SalesOrderLinePage } from "#contracts/generated/platforms/erp/types.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import { decimalOfMinor, readMinor } from "../amount.ts";
import type { CallOrigin } from "../call-origin.ts";
import type { SendToErp } from "./send.ts";

/** A position of an order, with what it takes to change it. */
export interface ErpOrderLine {
  readonly erpId: string;
  readonly etag: string;
  readonly productCode: string;
  readonly quantity: number;
  /** Without tax, in the currency's smallest unit; `undefined` if it is finer than that. */
  readonly unitPriceMinor: number | undefined;
  readonly discountPercent: number;
}

/**
 * What a position is to be. Without a price it keeps the one it has, and a new one gets the product's; without a discount
 * it keeps the one it has, and a new one has none.
 */
export interface WantedLine {
  readonly productCode: string;
  readonly quantity: number;
  readonly unitPriceMinor?: number | undefined;
  readonly discountPercent?: number | undefined;
}

/** Reads the positions of an order in `currency`, in their order, without comments; `undefined` if the order is gone. */
export async function readOrderLines(
  send: SendToErp,
  origin: CallOrigin,
  { orderErpId, currency }: { readonly orderErpId: string; readonly currency: string },
): Promise<Outcome<readonly ErpOrderLine[] | undefined, StepFailure>> {
  const answer = await send({
    operation: operations.listSalesOrderLines,
    origin,
    effect: "read",
    path: { salesOrderId: orderErpId },
    query: { $orderby: "sequence asc" },
    absentOn: [404],
  });
  if (!answer.ok) return answer;
  if (answer.value.absent) return succeed(undefined);
  const rows = (answer.value.body as SalesOrderLinePage).value.filter(({ lineType }) => lineType === "Item");
  return succeed(rows.map((row) => lineOf(row, currency)));
}

/**
 * Changes one position. Somebody else who has changed it since it was read is `retryable`: read the lines again and
 * compare anew.
 */
export async function changeOrderLine(
  send: SendToErp,
  origin: CallOrigin,
  { erpId, etag }: Pick<ErpOrderLine, "erpId" | "etag">,
  wanted: WantedLine,
  currency: string,
): Promise<Outcome<undefined, StepFailure>> {
  const answer = await send({
    operation: operations.updateSalesOrderLine,
    origin,
    effect: "write",
    path: { salesOrderLineId: erpId },
    headers: { "if-match": etag },
    body: { quantity: wanted.quantity, ...priceOf(wanted, currency) },
  });
  return answer.ok ? succeed(undefined) : answer;
}

/** Adds one position. The ERP takes the same one as often as it is sent: compare the lines again after each. */
export async function addOrderLine(
  send: SendToErp,
  origin: CallOrigin,
  { orderErpId, currency }: { readonly orderErpId: string; readonly currency: string },
  wanted: WantedLine,
): Promise<Outcome<undefined, StepFailure>> {
  const { productCode, quantity } = wanted;
  const answer = await send({
    operation: operations.createSalesOrderLine,
    origin,
    effect: "write",
    path: { salesOrderId: orderErpId },
    body: { lineType: "Item", lineObjectNumber: productCode, quantity, ...priceOf(wanted, currency) },
  });
  return answer.ok ? succeed(undefined) : answer;
}

/** Takes one position out. One that is gone already is as good. */
export async function removeOrderLine(
  send: SendToErp,
  origin: CallOrigin,
  { erpId, etag }: Pick<ErpOrderLine, "erpId" | "etag">,
): Promise<Outcome<undefined, StepFailure>> {
  const answer = await send({
    operation: operations.deleteSalesOrderLine,
    origin,
    effect: "write",
    path: { salesOrderLineId: erpId },
    headers: { "if-match": etag },
    absentOn: [404],
  });
  return answer.ok ? succeed(undefined) : answer;
}

/** The failure of meeting an order that is no longer there. */
export function orderGone(contractRef: string): { ok: false; failure: StepFailure } {
  const detail = `the ERP no longer has the order of ${contractRef}; it was invoiced or deleted meanwhile`;
  return fail({ kind: "rejected", code: "order-gone", detail });
}

function lineOf(row: SalesOrderLine, currency: string): ErpOrderLine {
  return {
    erpId: row.id,
    etag: row["@odata.etag"],
    productCode: row.lineObjectNumber,
    quantity: row.quantity,
    unitPriceMinor: readMinor(row.unitPrice, currency),
    discountPercent: row.discountPercent ?? 0,
  };
}

function priceOf(
  { unitPriceMinor, discountPercent }: WantedLine,
  currency: string,
): { unitPrice?: number; discountPercent?: number } {
  return {
    ...(unitPriceMinor === undefined ? {} : { unitPrice: decimalOfMinor(unitPriceMinor, currency) }),
    ...(discountPercent === undefined ? {} : { discountPercent }),
  };
}
