import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Json, type SimulatedPlatforms, startSimulatedPlatforms } from "./simulated-platforms.ts";

let platforms: SimulatedPlatforms;
beforeAll(async () => {
  platforms = await startSimulatedPlatforms({ platforms: ["erp"] });
});
beforeEach(async () => {
  await platforms.control("erp", "POST", "/reset");
});
afterAll(async () => {
  await platforms.stop();
});

const key = (row: Json | undefined) => platforms.guid(String(row?.["id"]));
/** The client as it comes, with the sets that a workflow uses. */
const open = () => {
  const client = platforms.odata();
  const set = (name: string) => client.getEntitySet<Json>(name);
  return { client, set, linesOf: (order: Json) => set(`salesOrders(${order["id"]})/salesOrderLines`) };
};
const onboard = async (accountKey: string) => {
  const { set } = open();
  const [taxArea] = await set("taxAreas").find({ code: "DE" });
  const [terms] = await set("paymentTerms").find({ code: "30 DAYS" });
  return set("customers").create({
    number: accountKey,
    displayName: "Nordlicht GmbH",
    email: "ap@nordlicht.example",
    taxAreaId: taxArea?.["id"],
    paymentTermsId: terms?.["id"],
    currencyCode: "EUR",
  });
};
const order = (externalDocumentNumber: string) =>
  open()
    .set("salesOrders")
    .create({
      customerNumber: "ACC1",
      externalDocumentNumber,
      salesOrderLines: [
        { lineType: "Item", lineObjectNumber: "CC-PLATFORM", quantity: 1 },
        { lineType: "Item", lineObjectNumber: "CC-USER-PACK", quantity: 3 },
      ],
    });
const sell = async (externalDocumentNumber: string): Promise<Json> => {
  const placed = await order(externalDocumentNumber);
  const { set } = open();
  await set("salesOrders").action("Microsoft.NAV.shipAndInvoice", key(placed));
  const [invoice] = await set("salesInvoices").find({ orderNumber: String(placed["number"]) });
  return invoice ?? {};
};
const finance = (deed: string, body: Json) =>
  platforms.control("erp", "POST", `/actors/finance/${deed}`, body);

describe("an OData client goes through the ERP's part of every workflow", () => {
  test("customer onboarding: the number is the key, and a second customer with it is refused", async () => {
    await onboard("ACC1");
    const { set } = open();
    await expect(onboard("ACC1")).rejects.toThrow(/already exists/);
    const [customer] = await set("customers").find({ number: "ACC1" });
    await set("customers").update(key(customer), { phoneNumber: "+49 431 1" });
    expect(await set("customers").retrieve(String(customer?.["id"]))).toMatchObject({
      phoneNumber: "+49 431 1",
    });
  });

  test("quote to cash: an order becomes a shipment and an invoice", async () => {
    await onboard("ACC1");
    const invoice = await sell("CR1");
    expect(invoice).toMatchObject({ status: "Open", externalDocumentNumber: "CR1" });
    const shipments = await open().set("salesShipments").find({ externalDocumentNumber: "CR1" });
    expect(shipments).toHaveLength(1);
  });

  test("invoice failure: a dispute is seen and seen to be over", async () => {
    await onboard("ACC1");
    const invoice = await sell("CR1");
    const standing = () => open().set("salesInvoices").retrieve(key(invoice));
    await finance("dispute", { invoiceNumber: invoice["number"] });
    expect(await standing()).toMatchObject({ disputeStatus: "DISPUTED", status: "Open" });
    await finance("resolve-dispute", { invoiceNumber: invoice["number"] });
    await finance("pay", { invoiceNumber: invoice["number"] });
    expect(await standing()).toMatchObject({ disputeStatus: "", status: "Paid", remainingAmount: 0 });
  });

  test("order amendment: lines are changed, added and removed while the order is there", async () => {
    await onboard("ACC1");
    const placed = await order("CR1");
    const { set, linesOf } = open();
    const [platform, users] = await linesOf(placed).query();
    await set("salesOrderLines").update(key(users), { quantity: 5 });
    await linesOf(placed).create({ lineType: "Item", lineObjectNumber: "CC-ONBOARDING", quantity: 1 });
    await set("salesOrderLines").delete(key(platform));
    const lines = await linesOf(placed).query();
    expect(lines.map(({ lineObjectNumber, quantity }) => [lineObjectNumber, quantity])).toEqual([
      ["CC-USER-PACK", 5],
      ["CC-ONBOARDING", 1],
    ]);
    expect(await set("salesOrders").retrieve(key(placed))).toMatchObject({
      totalAmountExcludingTax: 5 * 480 + 2_500,
    });
  });

  test("payment failure: what is overdue is read by age, and the customer is blocked for shipping", async () => {
    const customer = await onboard("ACC1");
    const invoice = await sell("CR1");
    await platforms.control("erp", "POST", "/clock", { advanceMs: 45 * 86_400_000 });
    const { set, client } = open();
    const due = invoice["remainingAmount"];
    expect(await set("customerFinancialDetails").retrieve(key(customer))).toMatchObject({
      overdueAmount: due,
      balance: due,
    });
    const [aged] = await set("agedAccountsReceivables").query(client.newParam().top(1));
    expect(aged).toMatchObject({ customerNumber: "ACC1", currentAmount: 0, period1Amount: due });
    await set("customers").update(key(customer), { blocked: "Ship" });
    await expect(order("CR2")).rejects.toThrow(/blocked with type Ship/);
  });

  test("case escalation: the latest invoices of a customer are summed up", async () => {
    await onboard("ACC1");
    await sell("CR1");
    await sell("CR2");
    const { set, client } = open();
    const query = client
      .newParam()
      .filter("customerNumber eq 'ACC1' and status eq 'Open'")
      .select(["number", "remainingAmount"])
      .orderby("number", "desc")
      .top(1);
    const latest = await set("salesInvoices").query(query);
    expect(latest).toHaveLength(1);
    expect(Object.keys(latest[0] ?? {}).sort()).toEqual(["@odata.etag", "id", "number", "remainingAmount"]);
  });

  test("renewal: a quote that is accepted becomes an order under its own contract", async () => {
    await onboard("ACC1");
    const { set } = open();
    const quote = await set("salesQuotes").create({
      customerNumber: "ACC1",
      externalDocumentNumber: "CR1-R2",
      salesQuoteLines: [{ lineType: "Item", lineObjectNumber: "CC-PLATFORM", quantity: 1 }],
    });
    await set("salesQuotes").action("Microsoft.NAV.makeOrder", key(quote));
    const [renewed] = await set("salesOrders").find({ externalDocumentNumber: "CR1-R2" });
    await set("salesOrders").action("Microsoft.NAV.shipAndInvoice", key(renewed));
    expect(await set("salesInvoices").find({ externalDocumentNumber: "CR1-R2" })).toHaveLength(1);
  });

  test("refund: a corrective credit memo is drafted, found by the invoice's number and posted", async () => {
    await onboard("ACC1");
    const invoice = await sell("CR1");
    const { set } = open();
    await set("salesInvoices").action("Microsoft.NAV.makeCorrectiveCreditMemo", key(invoice));
    const [memo] = await set("salesCreditMemos").find({ invoiceNumber: String(invoice["number"]) });
    expect(memo).toMatchObject({ totalAmountIncludingTax: invoice["totalAmountIncludingTax"] });
    await set("salesCreditMemos").action("Microsoft.NAV.post", key(memo));
    expect(await set("salesInvoices").retrieve(key(invoice))).toMatchObject({ remainingAmount: 0 });

    const other = await sell("CR2");
    await set("salesInvoices").action("Microsoft.NAV.cancel", key(other));
    expect(await set("salesInvoices").retrieve(key(other))).toMatchObject({ status: "Canceled" });
  });

  test("reconciliation: what has changed since a moment is read again", async () => {
    await onboard("ACC1");
    await sell("CR1");
    await platforms.control("erp", "POST", "/clock", { advanceMs: 60_000 });
    const { body } = await platforms.control("erp", "GET", "/clock");
    await platforms.control("erp", "POST", "/clock", { advanceMs: 60_000 });
    await sell("CR2");
    const { set, client } = open();
    const changed = client.newParam().filter(`lastModifiedDateTime gt ${String(body["now"])}`);
    const invoices = await set("salesInvoices").query(changed);
    expect(invoices.map(({ externalDocumentNumber }) => externalDocumentNumber)).toEqual(["CR2"]);
  });

  test("journals: entries that balance are posted, and payments wait for a person", async () => {
    const customer = await onboard("ACC1");
    const invoice = await sell("CR1");
    const { set } = open();
    const [journal] = await set("journals").find({ code: "GENERAL" });
    const lines = set(`journals(${journal?.["id"]})/journalLines`);
    await lines.create({ accountType: "Customer", accountNumber: "ACC1", amount: -100 });
    await expect(set("journals").action("Microsoft.NAV.post", key(journal))).rejects.toThrow(/balance/);
    await lines.create({ accountNumber: "10100", amount: 100 });
    await set("journals").action("Microsoft.NAV.post", key(journal));
    expect(await lines.query()).toEqual([]);
    expect(await set("customers").retrieve(key(customer))).toMatchObject({
      balanceDue: Number(invoice["totalAmountIncludingTax"]) - 100,
    });

    const [payments] = await set("customerPaymentJournals").find({ code: "PAYMENT" });
    const payment = await set(`customerPaymentJournals(${payments?.["id"]})/customerPayments`).create({
      customerNumber: "ACC1",
      amount: -100,
      appliesToInvoiceNumber: invoice["number"],
    });
    expect(payment).toMatchObject({ appliesToInvoiceId: invoice["id"], customerId: customer["id"] });
    await set("customerPayments").delete(key(payment));
  });
});

test("every answer that the client got is one of the contract", () => {
  expect(platforms.contract.breaches).toEqual([]);
  expect(platforms.contract.count()).toBeGreaterThan(80);
});
