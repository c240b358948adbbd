import type { Handler } from "../behaviour/call.ts";
import type { Ledger } from "../behaviour/ledger.ts";
import type { ErpErrors } from "./errors.ts";
import { roundedAmount } from "./money.ts";
import { removeOrder } from "./sales-orders.ts";
import type { ErpStore, SalesInvoiceRow, SalesOrderRow } from "./state.ts";
import { matches } from "./written-fields.ts";

const dayMs = 86_400_000;

/**
 * The bound action that ships and invoices a whole order: the order disappears, a shipment and a posted invoice stay, and
 * a repetition finds nothing.
 */
export function shipAndInvoice(store: ErpStore, ledger: Ledger, errors: ErpErrors): Handler {
  return (call) => {
    const order = store.salesOrders.get(String(call.path.salesOrderId));
    if (order === undefined) return errors.notFound();
    if (!matches(call.header["If-Match"], order["@odata.etag"])) return errors.changed();
    const lines = store.salesOrderLines.findBy("documentId", order.id);
    if (!lines.some(({ quantity }) => quantity > 0)) return errors.refused("There is nothing to post.");
    const customer = store.customers.get(order.customerId);
    if (customer !== undefined && customer.blocked !== store.customers.blank.blocked) {
      return errors.refused(
        `You cannot post this type of document when Customer ${customer.number} is blocked with type ${customer.blocked}.`,
      );
    }

    const invoice = store.salesInvoices.add(store.newId(), invoiceOf(store, order));
    for (const {
      id: _line,
      "@odata.etag": _etag,
      lastModifiedDateTime: _at,
      shippedQuantity: _shipped,
      invoicedQuantity: _invoiced,
      ...line
    } of lines) {
      store.salesInvoiceLines.add(store.newId(), { ...line, documentId: invoice.id });
    }
    ledger.record("salesShipments", "created", order.externalDocumentNumber || order.number, store.newId());
    if (customer !== undefined) {
      store.customers.change(customer.id, {
        balanceDue: roundedAmount(customer.balanceDue + invoice.totalAmountIncludingTax),
      });
    }
    removeOrder(store, order);
    return { status: 204 };
  };
}

function invoiceOf(store: ErpStore, order: SalesOrderRow): SalesInvoiceRow {
  return {
    ...store.salesInvoices.blank,
    number: store.newNumber("PS-INV"),
    externalDocumentNumber: order.externalDocumentNumber,
    invoiceDate: order.postingDate,
    postingDate: order.postingDate,
    dueDate: dueDate(store, order),
    customerId: order.customerId,
    customerNumber: order.customerNumber,
    customerName: order.customerName,
    currencyCode: order.currencyCode,
    orderId: order.id,
    orderNumber: order.number,
    paymentTermsId: order.paymentTermsId,
    totalAmountExcludingTax: order.totalAmountExcludingTax,
    totalTaxAmount: order.totalTaxAmount,
    totalAmountIncludingTax: order.totalAmountIncludingTax,
    remainingAmount: order.totalAmountIncludingTax,
    status: "Open",
  } as SalesInvoiceRow;
}

/** The posting date plus the days of the payment terms; without terms the posting date. */
function dueDate(store: ErpStore, { paymentTermsId, postingDate }: SalesOrderRow): string {
  const [, days] = /^(\d+)D$/.exec(store.paymentTerms.get(paymentTermsId)?.dueDateCalculation ?? "") ?? [];
  return new Date(Date.parse(postingDate) + Number(days ?? 0) * dayMs).toISOString().slice(0, 10);
}
