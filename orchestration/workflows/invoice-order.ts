import { fail, succeed } from "#contracts/runtime/outcome.ts";
import { findInvoices } from "../connectors/erp/find-invoices.ts";
import type { ErpInvoice } from "../connectors/erp/map.ts";
import { shipAndInvoice } from "../connectors/erp/ship-and-invoice.ts";
import type { ReadyOrder } from "../orders/judge-readiness.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import { type AcceptedOrder, invoicePosted } from "./submit-order.ts";
import type { TracedCall, TracedRun } from "./traced-run.ts";

/** Ships what is due of the order and makes sure that the ERP has posted exactly one invoice of it, its `number`th. */
export async function invoiceOrder(
  { platforms: { erp } }: FlowDependencies,
  run: TracedRun,
  { contractRef, account: { accountKey } }: ReadyOrder,
  { orderNumber, orderErpId }: AcceptedOrder,
  number: number,
): Promise<ErpInvoice> {
  const step = number === 1 ? "ship-and-invoice" : `ship-and-invoice-${number}`;
  const find: TracedCall<ErpInvoice | undefined> = async (origin) => {
    const invoices = await findInvoices(erp, origin, { orderNumber });
    // The newest comes first.
    return invoices.ok ? succeed(invoices.value[invoices.value.length - number]) : invoices;
  };

  const post: TracedCall<ErpInvoice> = async (origin) => {
    // Without an id the order was found through its invoice, and then `find` has found that already.
    const posted =
      orderErpId === undefined ? succeed("order-gone") : await shipAndInvoice(erp, origin, orderErpId);
    if (!posted.ok) return posted;
    const found = await find(origin);
    if (!found.ok) return found;
    if (found.value !== undefined) return succeed(found.value);
    const detail = `the ERP has neither the order ${orderNumber} nor an invoice of it; it may have been deleted there`;
    return fail({ kind: "rejected", code: "order-gone", detail });
  };
  // Only met when the workflow was canceled while this very step was under way.
  const undo = async () => fail(invoicePosted(orderNumber));

  const invoice = await run.ensure<ErpInvoice>(step, find, post, undo);
  await run.emit("concordat.evt.invoices.invoice.posted.v1", {
    subject: invoice.invoiceNumber,
    data: { invoiceNumber: invoice.invoiceNumber, contractRef, accountKey, total: invoice.total },
  });
  return invoice;
}
