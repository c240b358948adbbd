import { blankRow, type EntitySetName, entityModels } from "./blank-rows.ts";
import type { Kept, ReadableSet, Row } from "./entity-set.ts";
import { roundedAmount } from "./money.ts";
import { localCurrency } from "./seed.ts";
import type { CustomerRow, ErpStore, RowOf } from "./state.ts";

const dayMs = 86_400_000;
/** The ages that receivables are sorted by, in days. */
const periodDays = 30;

/** Sets without rows of their own, computed for each customer when they are read. */
export function receivableSets(
  store: ErpStore,
  customers: () => ReadableSet<RowOf<"customers">>,
): Readonly<Record<string, ReadableSet<Row>>> {
  const openInvoices = ({ id }: CustomerRow) =>
    store.salesInvoices.findBy("customerId", id).filter(({ status }) => status === "Open");

  const financialDetail = (customer: CustomerRow) => {
    const invoiced = store.salesInvoices.findBy("customerId", customer.id);
    const credited = store.salesCreditMemos.findBy("customerId", customer.id);
    const sum = (
      documents: readonly { readonly status: string; readonly totalAmountExcludingTax: number }[],
    ) =>
      documents.reduce(
        (total, document) => total + (document.status === "Draft" ? 0 : document.totalAmountExcludingTax),
        0,
      );
    const overdue = openInvoices(customer).filter(({ dueDate }) => dueDate < store.today());
    return {
      number: customer.number,
      balance: customer.balanceDue,
      totalSalesExcludingTax: roundedAmount(sum(invoiced) - sum(credited)),
      overdueAmount: remainingOf(overdue),
    };
  };

  const aged = (customer: CustomerRow) => {
    const today = Date.parse(store.today());
    const lateDays = ({ dueDate }: { readonly dueDate: string }) => (today - Date.parse(dueDate)) / dayMs;
    const between = (fromDays: number, toDays: number) =>
      remainingOf(
        openInvoices(customer).filter(
          (invoice) => lateDays(invoice) > fromDays && lateDays(invoice) <= toDays,
        ),
      );
    return {
      customerNumber: customer.number,
      name: customer.displayName,
      currencyCode: customer.currencyCode || localCurrency,
      balanceDue: customer.balanceDue,
      currentAmount: between(Number.NEGATIVE_INFINITY, 0),
      period1Amount: between(0, periodDays),
      period2Amount: between(periodDays, 2 * periodDays),
      period3Amount: between(2 * periodDays, Number.POSITIVE_INFINITY),
      agedAsOfDate: store.today(),
      periodLengthFilter: `${periodDays}D`,
    };
  };

  return {
    customerFinancialDetails: computed("customerFinancialDetails", customers, financialDetail),
    agedAccountsReceivables: computed("agedAccountsReceivables", customers, aged),
  };
}

function remainingOf(invoices: readonly { readonly remainingAmount: number }[]): number {
  return roundedAmount(invoices.reduce((sum, { remainingAmount }) => sum + remainingAmount, 0));
}

/** A set with one row for each customer, under the customer's id. */
function computed(
  name: EntitySetName,
  customers: () => ReadableSet<CustomerRow>,
  compute: (customer: CustomerRow) => object,
): ReadableSet<Row> {
  const rowOf = (customer: CustomerRow) => {
    const { "@odata.etag": etag, id } = customer;
    return { "@odata.etag": etag, id, ...compute(customer) } as unknown as Row;
  };
  const all = () => [...customers().from(0)].map(([, customer]) => rowOf(customer));
  return {
    name,
    typeName: entityModels[name].type,
    blank: blankRow(name) as Omit<Row, Kept>,
    get(id) {
      const customer = customers().get(id);
      return customer === undefined ? undefined : rowOf(customer);
    },
    findBy: (field, value) => all().filter((row) => String(row[field]) === value),
    *from(after) {
      for (const [position, customer] of customers().from(after)) yield [position, rowOf(customer)];
    },
    isIndexed: () => false,
    positionOf: (id) => customers().positionOf(id),
  };
}
