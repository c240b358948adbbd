import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { Answer } from "../behaviour/call.ts";
import type { ActionResult } from "./entity-rules.ts";
import type { ErpErrors } from "./errors.ts";
import { copied, postInvoice, postingRefusal } from "./posting.ts";
import { computeAmounts } from "./sales-amounts.ts";
import { dueDate } from "./sales-documents.ts";
import { salesKinds } from "./sales-kinds.ts";
import type { ErpStore, SalesInvoiceRow, SalesOrderLineRow, SalesOrderRow } from "./state.ts";

/**
 * The bound action that ships and invoices what the lines of an order say. A shipment and a posted invoice stay. Of an order
 * that is invoiced completely nothing else stays, and a repetition finds nothing; else the order stays with the rest.
 */
export function shipAndInvoice(
  store: ErpStore,
  errors: ErpErrors,
  order: SalesOrderRow,
): Outcome<ActionResult, Answer> {
  const refused = postingRefusal(store, errors, salesKinds.order, order);
  if (refused !== undefined) return fail(refused);
  const lines = store.salesOrderLines.findBy("documentId", order.id);
  const posted = lines.filter(({ shipQuantity, invoiceQuantity }) => shipQuantity > 0 || invoiceQuantity > 0);
  if (posted.length === 0) return fail(errors.refused("There is nothing to post."));

  ship(store, order, lines);
  const invoice = invoiceOrder(store, order, lines);
  for (const line of lines) settle(store, line);
  const open = store.salesOrderLines
    .findBy("documentId", order.id)
    .some(({ quantity, invoicedQuantity }) => invoicedQuantity < quantity);
  if (open) computeAmounts(store, salesKinds.order, order.id);
  else removeOrder(store, order);
  // A posting stands, whatever fails after it in the same batch.
  store.work.commit();
  return succeed(
    invoice === undefined ? { set: "salesOrders", id: order.id } : { set: "salesInvoices", id: invoice.id },
  );
}

function removeOrder(store: ErpStore, order: SalesOrderRow): void {
  for (const line of store.salesOrderLines.findBy("documentId", order.id))
    store.salesOrderLines.remove(line.id);
  store.salesOrders.remove(order.id);
}

function ship(store: ErpStore, order: SalesOrderRow, lines: readonly SalesOrderLineRow[]): void {
  const shipped = lines.filter(({ shipQuantity }) => shipQuantity > 0);
  if (shipped.length === 0) return;
  const { salesShipments, salesShipmentLines } = store;
  const shipment = salesShipments.add(store.newId(), {
    ...copied(salesShipments.blank, order),
    number: store.newNumber("S-SHPT"),
    orderNumber: order.number,
    invoiceDate: order.postingDate,
    paymentTermsCode: store.paymentTerms.get(order.paymentTermsId)?.code ?? "",
  });
  for (const line of shipped) {
    salesShipmentLines.add(store.newId(), {
      ...copied(salesShipmentLines.blank, line),
      documentId: shipment.id,
      documentNumber: shipment.number,
      quantity: line.shipQuantity,
    });
  }
}

/** The posted invoice of what the lines say, or `undefined` if they say nothing. */
function invoiceOrder(
  store: ErpStore,
  order: SalesOrderRow,
  lines: readonly SalesOrderLineRow[],
): SalesInvoiceRow | undefined {
  const invoiced = lines.filter(({ invoiceQuantity, quantity }) => invoiceQuantity > 0 || quantity === 0);
  if (!invoiced.some(({ invoiceQuantity }) => invoiceQuantity > 0)) return undefined;
  const { salesInvoices, salesInvoiceLines } = store;
  const whole = lines.every(({ invoiceQuantity, quantity }) => invoiceQuantity === quantity);
  const draft = salesInvoices.add(store.newId(), {
    ...copied(salesInvoices.blank, order),
    invoiceDate: order.postingDate,
    dueDate: dueDate(store, order.paymentTermsId, order.postingDate),
    status: "Draft",
    orderId: order.id,
    orderNumber: order.number,
    // A discount in absolute figures belongs to the whole order and is given with its first whole invoice.
    discountAmount: whole ? order.discountAmount : 0,
  });
  for (const line of invoiced) {
    salesInvoiceLines.add(store.newId(), {
      ...copied(salesInvoiceLines.blank, line),
      documentId: draft.id,
      quantity: line.invoiceQuantity,
      discountAmount: line.quantity === 0 ? 0 : (line.discountAmount * line.invoiceQuantity) / line.quantity,
    });
  }
  computeAmounts(store, salesKinds.invoice, draft.id);
  return postInvoice(store, salesInvoices.get(draft.id) ?? draft);
}

/** What is left of a line after the posting. */
function settle(store: ErpStore, line: SalesOrderLineRow): void {
  const shippedQuantity = line.shippedQuantity + line.shipQuantity;
  const invoicedQuantity = line.invoicedQuantity + line.invoiceQuantity;
  store.salesOrderLines.change(line.id, {
    shippedQuantity,
    invoicedQuantity,
    shipQuantity: line.quantity - shippedQuantity,
    invoiceQuantity: line.quantity - invoicedQuantity,
  });
}
