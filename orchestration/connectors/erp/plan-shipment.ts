import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import type { SalesOrderLinePage } from "#contracts/generated/platforms/erp/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import type { SendToErp } from "./send.ts";

/**
 * Says what the next shipment of an order takes: all that is left of the lines at these positions (from 0, as the order
 * was placed), nothing of the others. Safe to repeat. `order-gone` if the ERP no longer has the order.
 */
export async function planShipment(
  send: SendToErp,
  origin: CallOrigin,
  orderErpId: string,
  positions: readonly number[],
): Promise<Outcome<"done" | "order-gone", StepFailure>> {
  const listed = await send({
    operation: operations.listSalesOrderLines,
    origin,
    effect: "read",
    path: { salesOrderId: orderErpId },
    query: { $orderby: "sequence asc" },
    absentOn: [404],
  });
  if (!listed.ok) return listed;
  if (listed.value.absent) return succeed("order-gone");

  const lines = (listed.value.body as SalesOrderLinePage).value.filter(({ lineType }) => lineType === "Item");
  for (const [at, line] of lines.entries()) {
    const left = line.quantity - (line.shippedQuantity ?? 0);
    const shipQuantity = positions.includes(at) ? left : 0;
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
  return succeed("done");
}
