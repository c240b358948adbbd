import type { OrderLine } from "#contracts/generated/canonical/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { CallOrigin } from "../connectors/call-origin.ts";
import { type ErpInvoice, money, orderLineOf } from "../connectors/erp/map.ts";
import { readInvoiceLines } from "../connectors/erp/read-invoice-lines.ts";
import type { SendToErp } from "../connectors/erp/send.ts";
import type { StepFailure } from "../workflow/failure.ts";

/**
 * The lines of an order that is invoiced in full, from its invoices: the ERP keeps these and no longer the order. What was
 * shipped in parts is one line again. `invoices` are a contract's posted ones, the newest first; of an amended contract only
 * those of the newest order count.
 */
export async function readInvoicedLines(
  erp: SendToErp,
  origin: CallOrigin,
  invoices: readonly ErpInvoice[],
): Promise<Outcome<OrderLine[], StepFailure>> {
  const [newest] = invoices;
  if (newest === undefined) return succeed([]);
  const parts = invoices.filter(
    (one) => one === newest || (one.orderNumber !== undefined && one.orderNumber === newest.orderNumber),
  );
  const lines = new Map<string, OrderLine>();
  for (const { erpId, invoiceNumber, total } of parts) {
    const read = await readInvoiceLines(erp, origin, { erpId, currency: total.currency });
    if (!read.ok) return read;
    for (const [at, invoiced] of read.value.entries()) {
      const { productCode, quantity, unitPrice, discountPercent } = invoiced;
      const key = JSON.stringify([productCode, unitPrice, discountPercent]);
      const line = orderLineOf(`line ${at + 1} of invoice ${invoiceNumber}`, "", {
        ...{ productCode, description: undefined },
        quantity: (lines.get(key)?.quantity ?? 0) + quantity,
        unitPrice: money(unitPrice, total.currency),
        discountPercent: discountPercent || undefined,
      });
      if (!line.ok) return line;
      lines.set(key, line.value);
    }
  }
  return succeed([...lines.values()]);
}
