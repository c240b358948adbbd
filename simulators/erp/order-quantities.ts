import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { Answer } from "../behaviour/call.ts";
import type { Body } from "./entity-rules.ts";
import type { ErpErrors } from "./errors.ts";
import type { SalesLine } from "./sales-kinds.ts";

/**
 * What the next posting of an order line ships and invoices: what the caller says, no more than is left, and all that is
 * left where it says nothing.
 */
export function orderQuantities(
  errors: ErpErrors,
  line: SalesLine,
  body: Body,
): Outcome<Record<string, number>, Answer> {
  const {
    shippedQuantity = 0,
    invoicedQuantity = 0,
    ...kept
  } = line as SalesLine &
    Partial<Record<"shippedQuantity" | "invoicedQuantity" | "shipQuantity" | "invoiceQuantity", number>>;
  const quantity = numberOf(body.quantity, line.quantity);
  if (quantity < shippedQuantity || quantity < invoicedQuantity)
    return fail(errors.refused("The quantity cannot be less than what is shipped or invoiced already."));

  const changed = body.quantity !== undefined;
  const toShip = quantity - shippedQuantity;
  const toInvoice = quantity - invoicedQuantity;
  const shipQuantity = numberOf(body.shipQuantity, changed ? toShip : (kept.shipQuantity ?? toShip));
  if (shipQuantity > toShip) return fail(errors.refused(`You cannot ship more than ${toShip} units.`));
  // Only what is shipped can be invoiced.
  const shipped = shippedQuantity + shipQuantity - invoicedQuantity;
  const followed = changed || body.shipQuantity !== undefined;
  const invoiceQuantity = numberOf(
    body.invoiceQuantity,
    followed ? shipped : (kept.invoiceQuantity ?? toInvoice),
  );
  if (invoiceQuantity > toInvoice || invoiceQuantity > shipped)
    return fail(errors.refused(`You cannot invoice more than ${Math.min(toInvoice, shipped)} units.`));
  return succeed({ shippedQuantity, invoicedQuantity, shipQuantity, invoiceQuantity });
}

function numberOf(value: unknown, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}
