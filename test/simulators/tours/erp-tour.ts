import type { Json, SimulatedPlatforms } from "../simulated-platforms.ts";
import { idIn, type Take } from "./tour.ts";

const ifMatch = { "If-Match": "*" };

/** Records of their own: the name of one, of several, what makes one and what changes it. */
const masters = [
  { one: "TaxArea", many: "TaxAreas", body: { code: "T1", displayName: "T" } },
  {
    one: "PaymentTerm",
    many: "PaymentTerms",
    body: { code: "P1", displayName: "P", dueDateCalculation: "7D" },
  },
  { one: "Currency", many: "Currencies", body: { code: "XTS", displayName: "C", symbol: "X" } },
  { one: "UnitOfMeasure", many: "UnitsOfMeasure", body: { code: "U1", displayName: "U" } },
  { one: "DisputeStatus", many: "DisputeStatuses", body: { code: "D1", displayName: "D" } },
  { one: "Item", many: "Items", body: { number: "I1", displayName: "I", unitPrice: 9.5, type: "Service" } },
  { one: "Journal", many: "Journals", body: { code: "J1", displayName: "J" } },
  { one: "CustomerPaymentJournal", many: "CustomerPaymentJournals", body: { code: "CP1", displayName: "J" } },
  {
    one: "Customer",
    many: "Customers",
    body: { number: "A1", displayName: "A", email: "a@a.example", blocked: " ", creditLimit: 5 },
  },
];
const documents = ["SalesOrder", "SalesInvoice", "SalesCreditMemo", "SalesQuote"];
const line = { lineType: "Item", lineObjectNumber: "CC-PLATFORM", quantity: 2, discountPercent: 5 };

/** Every call of the ERP's contract, each with something to do. */
export async function erpTour(
  take: Take,
  { erp }: SimulatedPlatforms,
  notificationUrl: string,
): Promise<void> {
  await take("requestToken", {
    path: { tenant: erp.tenant },
    form: {
      grant_type: "client_credentials",
      client_id: erp.clientId,
      client_secret: erp.clientSecret,
      scope: erp.scope,
    },
  });
  await take("listCompanies", { query: { $filter: `id eq ${erp.companyId}` } });
  await take("readCompany", { path: company(erp) });
  await take("readMetadata");
  const call: Take = (operationId, given = {}) =>
    take(operationId, { ...given, path: { ...company(erp), ...given.path } });

  for (const { one, many, body } of masters) {
    const path = { [key(one)]: idIn(await call(`create${one}`, { body })) };
    await call(`list${many}`, {
      query: { $filter: "displayName ne ''", $orderby: "displayName desc", $top: "3" },
    });
    await call(`read${one}`, { path, query: { $select: "displayName" } });
    await call(`update${one}`, { path, body: { displayName: "Z" }, headers: ifMatch });
    await call(`delete${one}`, { path, headers: ifMatch });
  }
  const customerId = idIn(await call("createCustomer", { body: masters.at(-1)?.body }));
  for (const document of documents) await drafts(call, document);
  await sales(call);
  await bookkeeping(call);

  await call("readFinancialDetailOfCustomer", { path: { customerId } });
  await call("readAgedAccountsReceivableOfCustomer", { path: { customerId } });
  await call("listCustomerFinancialDetails", { query: { $top: "1" } });
  await call("readCustomerFinancialDetail", { path: { customerFinancialDetailId: customerId } });
  await call("listAgedAccountsReceivables", { query: { $top: "1" } });
  await call("readAgedAccountsReceivable", { path: { agedAccountsReceivableId: customerId } });
  const accounts = await call("listAccounts", { query: { $skip: "1", $count: "true" } });
  await call("readAccount", { path: { accountId: String(rowsIn(accounts.body)[0]?.["id"]) } });

  const url = `companies(${erp.companyId})/items?$top=1`;
  await take("runBatch", {
    body: { requests: [{ id: "1", method: "GET", url }] },
    headers: { Isolation: "snapshot", Prefer: "odata.continue-on-error" },
  });
  await subscriptions(take, erp.companyId, notificationUrl);
}

function company(erp: SimulatedPlatforms["erp"]) {
  return { companyId: erp.companyId };
}

function key(one: string): string {
  return `${one.charAt(0).toLowerCase()}${one.slice(1)}Id`;
}

function rowsIn(body: Json): Json[] {
  return body["value"] as Json[];
}

async function drafts(call: Take, one: string): Promise<void> {
  const body = { customerNumber: "A1", externalDocumentNumber: "X1", currencyCode: "EUR" };
  const id = idIn(await call(`create${one}`, { body }));
  const path = { [key(one)]: id };
  const linePath = { [key(`${one}Line`)]: idIn(await call(`create${one}Line`, { path, body: line })) };
  await call(`list${one}s`, { query: { $filter: "customerNumber eq 'A1'", $count: "true" } });
  const lines = `${one.charAt(0).toLowerCase()}${one.slice(1)}Lines`;
  await call(`read${one}`, { path, query: { $expand: `${lines}($select=quantity)` } });
  await call(`update${one}`, { path, body: { externalDocumentNumber: "X2" }, headers: ifMatch });
  await call(`list${one}Lines`, { path, query: { $orderby: "sequence desc" } });
  await call(`find${one}Lines`, { query: { $filter: `documentId eq ${id}` } });
  await call(`read${one}Line`, { path: linePath });
  await call(`update${one}Line`, { path: linePath, body: { quantity: 3 }, headers: ifMatch });
  await call(`delete${one}Line`, { path: linePath, headers: ifMatch });
  await call(`delete${one}`, { path, headers: ifMatch });
}

async function sales(call: Take): Promise<void> {
  const body = (lines: string) => ({ customerNumber: "A1", externalDocumentNumber: "X3", [lines]: [line] });
  const draft = async (one: string, lines: string) => ({
    [key(one)]: idIn(await call(`create${one}`, { body: body(lines) })),
  });
  const invoice = () => draft("SalesInvoice", "salesInvoiceLines");
  const memo = () => draft("SalesCreditMemo", "salesCreditMemoLines");
  const quote = () => draft("SalesQuote", "salesQuoteLines");
  const memoOf = async ({ salesInvoiceId }: Record<string, string>) => {
    const found = await call("listSalesCreditMemos", {
      query: { $filter: `invoiceId eq ${salesInvoiceId}` },
    });
    return { salesCreditMemoId: String(rowsIn(found.body)[0]?.["id"]) };
  };

  await call("shipAndInvoiceSalesOrder", { path: await draft("SalesOrder", "salesOrderLines") });
  const shipments = await call("listSalesShipments", {
    query: { $filter: "externalDocumentNumber eq 'X3'" },
  });
  const salesShipmentId = String(rowsIn(shipments.body)[0]?.["id"]);
  await call("readSalesShipment", { path: { salesShipmentId } });
  const lines = await call("listSalesShipmentLines", { path: { salesShipmentId } });
  await call("findSalesShipmentLines", { query: { $filter: `documentId eq ${salesShipmentId}` } });
  await call("readSalesShipmentLine", {
    path: { salesShipmentLineId: String(rowsIn(lines.body)[0]?.["id"]) },
  });

  const corrected = await invoice();
  await call("postSalesInvoice", { path: corrected });
  await call("makeCorrectiveCreditMemo", { path: corrected });
  await call("postSalesCreditMemo", { path: await memoOf(corrected) });
  const cancelled = await invoice();
  await call("sendSalesInvoice", { path: cancelled });
  await call("postAndSendSalesInvoice", { path: cancelled });
  await call("cancelSalesInvoice", { path: cancelled });
  await call("cancelSalesCreditMemo", { path: await memoOf(cancelled) });
  const told = await invoice();
  await call("postSalesInvoice", { path: told });
  await call("cancelAndSendSalesInvoice", { path: told });
  await call("cancelAndSendSalesCreditMemo", { path: await memoOf(told) });
  const credit = await memo();
  await call("postAndSendSalesCreditMemo", { path: credit });
  await call("sendSalesCreditMemo", { path: credit });
  await call("sendSalesQuote", { path: await quote() });
  await call("makeOrderFromSalesQuote", { path: await quote() });
  await call("makeInvoiceFromSalesQuote", { path: await quote() });
}

async function bookkeeping(call: Take): Promise<void> {
  const path = { journalId: idIn(await call("createJournal", { body: { code: "J2", displayName: "J" } })) };
  const entry = { accountType: "Customer", accountNumber: "A1", amount: -10, description: "d" };
  const journalLineId = idIn(await call("createJournalLine", { path, body: entry }));
  await call("createJournalLine", { path, body: { accountNumber: "10100", amount: 10 } });
  await call("listJournalLines", { path });
  await call("findJournalLines", { query: { $filter: `journalId eq ${path.journalId}` } });
  await call("readJournalLine", { path: { journalLineId } });
  await call("updateJournalLine", { path: { journalLineId }, body: { description: "e" }, headers: ifMatch });
  await call("postJournal", { path });
  const again = { journalLineId: idIn(await call("createJournalLine", { path, body: entry })) };
  await call("deleteJournalLine", { path: again, headers: ifMatch });

  const journal = idIn(
    await call("createCustomerPaymentJournal", { body: { code: "P2", displayName: "P" } }),
  );
  const journalPath = { customerPaymentJournalId: journal };
  const payment = {
    customerNumber: "A1",
    amount: -10,
    postingDate: "2026-11-23",
    externalDocumentNumber: "X9",
  };
  const paid = {
    customerPaymentId: idIn(await call("createCustomerPayment", { path: journalPath, body: payment })),
  };
  await call("listCustomerPayments", { path: journalPath });
  await call("findCustomerPayments", { query: { $filter: `journalId eq ${journal}` } });
  await call("readCustomerPayment", { path: paid });
  await call("updateCustomerPayment", { path: paid, body: { amount: -11 }, headers: ifMatch });
  await call("deleteCustomerPayment", { path: paid, headers: ifMatch });
}

async function subscriptions(take: Take, companyId: string, notificationUrl: string): Promise<void> {
  const resource = `api/v2.0/companies(${companyId})/customers`;
  const { body } = await take("createSubscription", {
    body: { notificationUrl, resource, clientState: "s" },
  });
  const path = { subscriptionId: String(body["subscriptionId"]) };
  await take("listSubscriptions");
  await take("readSubscription", { path });
  await take("renewSubscription", { path, body: { clientState: "t" }, headers: ifMatch });
  await take("deleteSubscription", { path, headers: ifMatch });
}
