import type { Answer } from "../behaviour/call.ts";
import { blockRefusal } from "./customer-block.ts";
import type { ErpErrors } from "./errors.ts";
import { roundedAmount } from "./money.ts";
import { linesOf, type SalesDocument, type SalesKind, type SalesLine, salesKinds } from "./sales-kinds.ts";
import type { ErpStore, SalesCreditMemoRow, SalesInvoiceRow } from "./state.ts";

/** Why a document cannot be posted as it is, or `undefined`. */
export function postingRefusal(
  store: ErpStore,
  errors: ErpErrors,
  kind: SalesKind,
  document: SalesDocument,
): Answer | undefined {
  const lines = linesOf(store, kind).findBy("documentId", document.id);
  if (lines.length === 0) return errors.refused(`Please add at least one line item to the ${kind.noun}.`);
  if (lines.some(({ lineObjectNumber, quantity }) => lineObjectNumber !== "" && quantity === 0)) {
    return errors.refused(
      "One or more document lines with a value in the No. field do not have a quantity specified.",
    );
  }
  if (!lines.some(({ quantity }) => quantity > 0)) return errors.refused("There is nothing to post.");
  const customer = store.customers.get(document.customerId);
  return customer === undefined ? undefined : blockRefusal(errors, customer, kind, "post");
}

/** Posts a draft invoice: its id stays, its number and status change, and the customer owes more. */
export function postInvoice(store: ErpStore, invoice: SalesInvoiceRow): SalesInvoiceRow {
  const total = invoice.totalAmountIncludingTax;
  owe(store, invoice.customerId, total);
  const status = total === 0 ? "Paid" : "Open";
  return store.salesInvoices.change(invoice.id, {
    number: store.newNumber("PS-INV"),
    status,
    remainingAmount: total,
  });
}

/**
 * Posts a draft credit memo: the customer owes less, and less is left of the invoice that it is applied to. `corrective`
 * is one that a cancellation has made.
 */
export function postCreditMemo(
  store: ErpStore,
  memo: SalesCreditMemoRow,
  corrective: boolean,
): SalesCreditMemoRow {
  const total = memo.totalAmountIncludingTax;
  owe(store, memo.customerId, -total);
  const invoice = store.salesInvoices.get(memo.invoiceId);
  const applied = Math.min(total, invoice?.remainingAmount ?? 0);
  if (invoice !== undefined && applied > 0) {
    const remainingAmount = roundedAmount(invoice.remainingAmount - applied);
    store.salesInvoices.change(invoice.id, {
      remainingAmount,
      status: remainingAmount === 0 ? "Paid" : invoice.status,
    });
  }
  const status = corrective ? "Corrective" : applied >= total ? "Paid" : "Open";
  return store.salesCreditMemos.change(memo.id, { number: store.newNumber("PS-CR"), status });
}

/** Drafts a credit memo over a posted invoice, line by line. */
export function draftCreditMemo(store: ErpStore, invoice: SalesInvoiceRow): SalesCreditMemoRow {
  const today = store.today();
  const memo = store.salesCreditMemos.add(store.newId(), {
    ...copied(store.salesCreditMemos.blank, invoice),
    number: store.newNumber(salesKinds.creditMemo.series),
    creditMemoDate: today,
    postingDate: today,
    dueDate: today,
    invoiceId: invoice.id,
    invoiceNumber: invoice.number,
    status: "Draft",
  });
  copyLines(store, salesKinds.invoice, invoice.id, salesKinds.creditMemo, memo.id);
  return memo;
}

/** The fields of `source` that `blank` has too. */
export function copied<Blank extends object>(blank: Blank, source: object): Blank {
  const same = Object.entries(source).filter(([name]) => name in blank);
  return { ...blank, ...Object.fromEntries(same) };
}

export function copyLines(
  store: ErpStore,
  fromKind: SalesKind,
  fromId: string,
  toKind: SalesKind,
  documentId: string,
): void {
  const target = linesOf(store, toKind);
  for (const line of linesOf(store, fromKind).findBy("documentId", fromId)) {
    const outstanding =
      toKind.noun === "order" ? { shipQuantity: line.quantity, invoiceQuantity: line.quantity } : {};
    const values = { ...copied(target.blank, line), documentId, ...outstanding };
    target.add(store.newId(), values as SalesLine);
  }
}

/** Lets a customer owe `amount` more; less, if it is negative. */
export function owe(store: ErpStore, customerId: string, amount: number): void {
  const customer = store.customers.get(customerId);
  if (customer === undefined || amount === 0) return;
  store.customers.change(customerId, { balanceDue: roundedAmount(customer.balanceDue + amount) });
}
