import { roundedAmount, taxPercentOf } from "../erp/money.ts";
import type {
  CustomerRow,
  ErpStore,
  ItemRow,
  SalesInvoiceLineRow,
  SalesInvoiceRow,
  SalesOrderRow,
} from "../erp/state.ts";
import { type Account, isInvoiced, type Sale, type SaleLine } from "./account.ts";
import { createDaysLater } from "./days-later.ts";

const paymentDays = 30;

/** Writes a customer with its open orders and posted invoices. An invoiced order is gone, as the ERP leaves it. */
export function erpPlanter(store: ErpStore): (account: Account) => void {
  const items = new Map([...store.items.from(0)].map(([, item]) => [item.number, item]));
  const taxAreas = new Map([...store.taxAreas.from(0)].map(([, area]) => [area.code, area]));
  const currencies = new Map([...store.currencies.from(0)].map(([, currency]) => [currency.code, currency]));
  const [terms] = store.paymentTerms.findBy("code", "30 DAYS");
  const [dispute] = store.disputeStatus.findBy("code", "DISPUTED");
  const dueOf = createDaysLater(paymentDays);

  return (account) => {
    if (account.defect === "missing-customer") return;
    const taxArea = taxAreas.get(account.country);
    const currency = currencies.get(account.currency);
    const taxPercent = taxPercentOf(account.country);
    const documents = account.sales.map((sale) => ({
      sale,
      lines: linesOf(store, items, account, sale, taxPercent),
    }));
    const open = documents.filter(({ sale }) => sale.state === "invoiced" || sale.state === "disputed");
    const balanceDue = roundedAmount(
      open.reduce((sum, { lines }) => sum + totals(lines).totalAmountIncludingTax, 0),
    );

    const customer = store.customers.add(store.newId(), {
      number: account.accountKey,
      displayName: account.defect === "different-name" ? `${account.name} (formerly)` : account.name,
      addressLine1: account.street,
      city: account.city,
      country: account.country,
      postalCode: account.postalCode,
      phoneNumber: account.phone,
      email: account.contact.email,
      website: account.domain,
      taxLiable: taxPercent > 0,
      taxAreaId: taxArea?.id ?? store.customers.blank.taxAreaId,
      taxAreaDisplayName: taxArea?.displayName ?? "",
      currencyId: currency?.id ?? store.customers.blank.currencyId,
      currencyCode: account.currency,
      paymentTermsId: terms?.id ?? store.customers.blank.paymentTermsId,
      balanceDue,
    } as CustomerRow);
    for (const { sale, lines } of documents) {
      if (sale.state === "ordered") plantOrder(store, customer, sale, lines);
      else if (isInvoiced(sale))
        plantInvoice(store, customer, sale, lines, dueOf(sale.closeDate), dispute?.id);
    }
  };
}

type Line = ReturnType<typeof lineOf>;

function linesOf(
  store: ErpStore,
  items: ReadonlyMap<string, ItemRow>,
  account: Account,
  sale: Sale,
  taxPercent: number,
): Line[] {
  const wrong = account.defect === "wrong-amount" && sale === account.sales[0];
  return sale.lines.map((line, index) => {
    // One unit too many, as a slip of the keyboard would have it.
    const given = wrong && index === 0 ? { ...line, quantity: line.quantity + 1 } : line;
    return lineOf(store, items.get(line.sku), given, index, sale.closeDate, taxPercent);
  });
}

function lineOf(
  store: ErpStore,
  item: ItemRow | undefined,
  line: SaleLine,
  index: number,
  shipmentDate: string,
  taxPercent: number,
) {
  const net = roundedAmount(line.quantity * line.unitPrice);
  const tax = roundedAmount((net * taxPercent) / 100);
  return {
    sequence: (index + 1) * 10_000,
    itemId: item?.id ?? store.salesInvoiceLines.blank.itemId,
    lineType: "Item" as const,
    lineObjectNumber: line.sku,
    description: line.name,
    quantity: line.quantity,
    unitPrice: line.unitPrice,
    taxCode: item?.taxGroupCode ?? "",
    taxPercent,
    amountExcludingTax: net,
    totalTaxAmount: tax,
    amountIncludingTax: roundedAmount(net + tax),
    netAmount: net,
    shipmentDate,
  };
}

function plantOrder(store: ErpStore, customer: CustomerRow, sale: Sale, lines: readonly Line[]): void {
  const order = store.salesOrders.add(store.newId(), {
    ...headOf(customer, sale),
    number: sale.orderNumber,
    orderDate: sale.closeDate,
    currencyId: customer.currencyId,
    ...totals(lines),
  } as SalesOrderRow);
  for (const line of lines) {
    store.salesOrderLines.add(store.newId(), {
      ...store.salesOrderLines.blank,
      ...line,
      documentId: order.id,
      shipQuantity: line.quantity,
      invoiceQuantity: line.quantity,
    });
  }
}

function plantInvoice(
  store: ErpStore,
  customer: CustomerRow,
  sale: Sale,
  lines: readonly Line[],
  dueDate: string,
  disputeStatusId: string | undefined,
): void {
  const sums = totals(lines);
  const paid = sale.state === "paid";
  const invoice = store.salesInvoices.add(store.newId(), {
    ...headOf(customer, sale),
    number: sale.invoiceNumber,
    orderNumber: sale.orderNumber,
    orderId: store.newId(),
    invoiceDate: sale.closeDate,
    dueDate,
    ...sums,
    remainingAmount: paid ? 0 : sums.totalAmountIncludingTax,
    status: paid ? "Paid" : "Open",
    ...(sale.state === "disputed" ? { disputeStatus: "DISPUTED", disputeStatusId } : {}),
  } as SalesInvoiceRow);
  for (const line of lines)
    store.salesInvoiceLines.add(store.newId(), { ...line, documentId: invoice.id } as SalesInvoiceLineRow);
}

function headOf(customer: CustomerRow, sale: Sale) {
  return {
    externalDocumentNumber: sale.contractRef,
    postingDate: sale.closeDate,
    customerId: customer.id,
    customerNumber: customer.number,
    customerName: customer.displayName,
    currencyCode: customer.currencyCode,
    paymentTermsId: customer.paymentTermsId,
  };
}

function totals(lines: readonly Line[]) {
  const sum = (of: (line: Line) => number) =>
    roundedAmount(lines.reduce((total, line) => total + of(line), 0));
  return {
    totalAmountExcludingTax: sum((line) => line.amountExcludingTax),
    totalTaxAmount: sum((line) => line.totalTaxAmount),
    totalAmountIncludingTax: sum((line) => line.amountIncludingTax),
  };
}
