import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import type { SalesOrderLinePage } from "#contracts/generated/platforms/erp/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { type LineName, namesOf } from "../../orders/shipments.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import type { SendToErp } from "./send.ts";

/** What a shipment takes. `nothing-due`: all that is left is for later. `order-gone`: the ERP no longer has the order. */
export type ShipmentPlan =
  | { readonly did: "planned"; readonly productCodes: readonly string[] }
  | { readonly did: "nothing-due" | "order-gone" };

/**
 * Says what the next shipment of an order takes: all that is left but the `later` lines, so that a line of which nobody knew when the
 * order was placed goes with it. Safe to repeat.
 */
export async function planShipment(
  send: SendToErp,
  origin: CallOrigin,
  orderErpId: string,
  later: readonly LineName[],
): Promise<Outcome<ShipmentPlan, StepFailure>> {
  const listed = await send({
    operation: operations.listSalesOrderLines,
    origin,
    effect: "read",
    path: { salesOrderId: orderErpId },
    query: { $orderby: "sequence asc" },
    absentOn: [404],
  });
  if (!listed.ok) return listed;
  if (listed.value.absent) return succeed({ did: "order-gone" });

  const lines = (listed.value.body as SalesOrderLinePage).value.filter(({ lineType }) => lineType === "Item");
  const names = namesOf(lines.map(({ lineObjectNumber: productCode }) => ({ productCode })));
  const due = new Set<string>();
  for (const [at, line] of lines.entries()) {
    const waits = later.some(
      (one) => one.productCode === names[at]?.productCode && one.nth === names[at]?.nth,
    );
    const left = line.quantity - (line.shippedQuantity ?? 0);
    const shipQuantity = waits ? 0 : left;
    if (shipQuantity > 0) due.add(line.lineObjectNumber);
    if (line.shipQuantity === shipQuantity && line.invoiceQuantity === shipQuantity) continue;
    const planned = await send({
      operation: operations.updateSalesOrderLine,
      origin,
      effect: "write",
      path: { salesOrderLineId: line.id },
      headers: { "if-match": line["@odata.etag"] },
      body: { shipQuantity, invoiceQuantity: shipQuantity },
    });
    if (!planned.ok) return planned;
  }
  return succeed(due.size === 0 ? { did: "nothing-due" } : { did: "planned", productCodes: [...due] });
}
