import type { Answer, Call, Handler } from "../behaviour/call.ts";
import { readCurrency } from "./customers.ts";
import { emptyGuid } from "./entity-set.ts";
import type { ErpErrors } from "./errors.ts";
import { listRows, oneRow } from "./odata-list.ts";
import { readOrderLines } from "./sales-order-lines.ts";
import { localCurrency } from "./seed.ts";
import type { CustomerRow, ErpStore, SalesOrderRow } from "./state.ts";
import { fieldRefusal, matches, pick } from "./written-fields.ts";

type Body = Readonly<Record<string, unknown>>;

const plain = [
  "externalDocumentNumber",
  "orderDate",
  "postingDate",
  "requestedDeliveryDate",
  "partialShipping",
  "discountAmount",
  "phoneNumber",
  "email",
];
const plainFields = new Set(plain);
const writable = new Set([
  ...plain,
  "customerId",
  "customerNumber",
  "currencyId",
  "currencyCode",
  "paymentTermsId",
]);
const writableDeep = new Set([...writable, "salesOrderLines"]);

/** Orders from creation to deletion; shipping and invoicing is a file of its own. */
export function salesOrderHandlers(store: ErpStore, errors: ErpErrors): Record<string, Handler> {
  const { salesOrders, salesOrderLines } = store;
  const known = new Set(["id", "lastModifiedDateTime", ...Object.keys(salesOrders.blank)]);
  const view = {
    navigations: ["salesOrderLines", "customer"],
    expand: (order: SalesOrderRow, navigation: string) =>
      navigation === "customer"
        ? { customer: store.customers.get(order.customerId) }
        : { salesOrderLines: salesOrderLines.findBy("documentId", order.id) },
  };
  const orderOf = (call: Call) => salesOrders.get(String(call.path.salesOrderId));

  return {
    listSalesOrders: (call) => listRows(call, salesOrders, errors, view),

    readSalesOrder: (call) => {
      const order = orderOf(call);
      return order === undefined ? errors.notFound() : oneRow(call, salesOrders, order, errors, view);
    },

    listSalesOrderLines: (call) => {
      const order = orderOf(call);
      if (order === undefined) return errors.notFound();
      const path = `salesOrders(${order.id})/salesOrderLines`;
      return listRows(call, salesOrderLines, errors, {
        path,
        within: ({ documentId }) => documentId === order.id,
      });
    },

    createSalesOrder: (call) => {
      const body = call.body as Body;
      const refused = fieldRefusal(errors, "salesOrder", body, writableDeep, known);
      if (refused !== undefined) return refused;
      const customer = readCustomer(store, errors, body);
      if ("status" in customer) return customer;
      if (customer.blocked === "All") {
        return errors.refused(
          `You cannot create this type of document when Customer ${customer.number} is blocked with type All.`,
        );
      }
      const currency = readCurrency(store, body);
      if (currency === "unknown")
        return errors.refused('The "currencyCode" or "currencyId" does not match to a Currency.');
      const id = store.newId();
      const lines = readOrderLines(store, errors, id, customer, (body.salesOrderLines ?? []) as Body[]);
      if ("status" in lines) return lines;

      const order = salesOrders.add(id, {
        ...salesOrders.blank,
        orderDate: store.today(),
        postingDate: store.today(),
        customerId: customer.id,
        customerName: customer.displayName,
        currencyId: customer.currencyId,
        currencyCode: customer.currencyCode || localCurrency,
        paymentTermsId: customer.paymentTermsId,
        ...pick(body, plainFields),
        ...currency,
        ...paymentTerms(body),
        customerNumber: customer.number,
        number: store.newNumber("S-ORD"),
        ...totals(lines),
      } as SalesOrderRow);
      for (const line of lines) salesOrderLines.add(store.newId(), line);

      const answer = oneRow(
        { ...call, query: lines.length > 0 ? { $expand: "salesOrderLines" } : {} },
        salesOrders,
        order,
        errors,
        view,
      );
      const location = `${call.root}/companies(${String(call.path.companyId)})/salesOrders(${order.id})`;
      return { ...answer, status: 201, headers: { ...answer.headers, location } };
    },

    updateSalesOrder: (call) => {
      const order = orderOf(call);
      if (order === undefined) return errors.notFound();
      if (!matches(call.header["If-Match"], order["@odata.etag"])) return errors.changed();
      const body = call.body as Body;
      const refused = fieldRefusal(errors, "salesOrder", body, writable, known);
      if (refused !== undefined) return refused;
      const currency = readCurrency(store, body);
      if (currency === "unknown")
        return errors.refused('The "currencyCode" or "currencyId" does not match to a Currency.');
      const changed = salesOrders.change(order.id, {
        ...pick(body, plainFields),
        ...currency,
        ...paymentTerms(body),
      } as Partial<SalesOrderRow>);
      return oneRow(call, salesOrders, changed, errors, view);
    },

    deleteSalesOrder: (call) => {
      const order = orderOf(call);
      if (order === undefined) return errors.notFound();
      if (!matches(call.header["If-Match"], order["@odata.etag"])) return errors.changed();
      removeOrder(store, order);
      return { status: 204 };
    },
  };
}

/** Takes an order and its lines out of the books. */
export function removeOrder(store: ErpStore, order: SalesOrderRow): void {
  for (const line of store.salesOrderLines.findBy("documentId", order.id))
    store.salesOrderLines.remove(line.id);
  store.salesOrders.remove(order.id);
}

function readCustomer(store: ErpStore, errors: ErpErrors, body: Body): CustomerRow | Answer {
  const id = typeof body.customerId === "string" ? body.customerId.toLowerCase() : emptyGuid;
  const number = typeof body.customerNumber === "string" ? body.customerNumber.toUpperCase() : "";
  if (id === emptyGuid && number === "")
    return errors.refused('A "customerNumber" or a "customerId" must be provided.');
  const named = number === "" ? undefined : store.customers.findBy("number", number)[0];
  const customer = id === emptyGuid ? named : store.customers.get(id);
  if (customer === undefined) {
    return errors.refused(
      `The "${id === emptyGuid ? "customerNumber" : "customerId"}" does not match to a Customer.`,
    );
  }
  if (number !== "" && named !== customer)
    return errors.refused("The customer values do not match to a specific Customer.");
  return customer;
}

function paymentTerms(body: Body): { paymentTermsId?: string } {
  const id = body.paymentTermsId;
  return typeof id === "string" ? { paymentTermsId: id.toLowerCase() } : {};
}

function totals(
  lines: readonly { amountExcludingTax: number; totalTaxAmount: number; amountIncludingTax: number }[],
) {
  const sum = (of: (line: (typeof lines)[number]) => number) =>
    Math.round(lines.reduce((total, line) => total + of(line) * 100, 0)) / 100;
  return {
    totalAmountExcludingTax: sum((line) => line.amountExcludingTax),
    totalTaxAmount: sum((line) => line.totalTaxAmount),
    totalAmountIncludingTax: sum((line) => line.amountIncludingTax),
  };
}
