import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { frozenClock } from "./frozen-clock.ts";
import { type Json, type SimulatedPlatforms, startSimulatedPlatforms } from "./simulated-platforms.ts";

let platforms: SimulatedPlatforms;
beforeEach(async () => {
  platforms = await startSimulatedPlatforms({ platforms: ["erp"], clock: frozenClock, limitsLifted: true });
  await platforms.sendErp("POST", "customers", {
    number: "ACC1",
    displayName: "Nordlicht GmbH",
    email: "ap@nordlicht.example",
    currencyCode: "EUR",
  });
});
afterEach(async () => {
  expect(platforms.contract.breaches).toEqual([]);
  await platforms.stop();
});

const send = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  platforms.sendErp(method, path, body, headers);
const rows = (body: Json) => body["value"] as Json[];
const message = ({ body }: { readonly body: Json }) =>
  String((body["error"] as Json | undefined)?.["message"] ?? "").replace(/ {2}CorrelationId.*$/, "");
const lines = [{ lineType: "Item", lineObjectNumber: "CC-ONBOARDING", quantity: 2, unitPrice: 100 }];
const draft = async (set = "salesInvoices", more: Json = {}): Promise<Json> => {
  const lineSet = `${set.slice(0, -1)}Lines`;
  const created = await send("POST", set, {
    customerNumber: "ACC1",
    externalDocumentNumber: "CR1",
    [lineSet]: lines,
    ...more,
  });
  expect(created.status).toBe(201);
  return created.body;
};
const act = (set: string, { id }: Json, action: string) =>
  send("POST", `${set}(${id})/Microsoft.NAV.${action}`);
const read = async (set: string, { id }: Json) => (await send("GET", `${set}(${id})`)).body;
const postedInvoice = async () => {
  const invoice = await draft();
  expect((await act("salesInvoices", invoice, "post")).status).toBe(204);
  return read("salesInvoices", invoice);
};
const memosOf = async ({ number }: Json) =>
  rows((await send("GET", `salesCreditMemos?$filter=invoiceNumber eq '${number}'`)).body);
const balance = async () =>
  rows((await send("GET", "customers?$filter=number eq 'ACC1'")).body)[0]?.["balanceDue"];

describe("draft invoices", () => {
  test.for([
    [
      "of a line",
      { salesInvoiceLines: [{ ...lines[0], unitPrice: 1e308 }] },
      "salesInvoiceLines/0/unitPrice",
    ],
    ["of the document", { discountAmount: 1e15 }, "discountAmount"],
  ] as const)("a number %s that no decimal holds is refused, and leaves nothing", async ([, body, field]) => {
    const refused = await send("POST", "salesInvoices", { customerNumber: "ACC1", ...body });
    expect([refused.status, message(refused)]).toEqual([
      400,
      `The value of '${field}' is outside of the range of a decimal.`,
    ]);
    expect(rows((await send("GET", "salesInvoices")).body)).toEqual([]);
  });

  test.for([
    [{ invoiceDate: "2026-02-31" }, "invoiceDate"],
    [{ dueDate: "2026-13-01" }, "dueDate"],
    [
      { salesInvoiceLines: [{ ...lines[0], shipmentDate: "2026-00-10" }] },
      "salesInvoiceLines/0/shipmentDate",
    ],
  ] as const)("a day that no calendar has is refused, and leaves nothing: %j", async ([body, field]) => {
    const refused = await send("POST", "salesInvoices", { customerNumber: "ACC1", ...body });
    expect(refused).toMatchObject({
      status: 400,
      body: { error: { code: "Application_EvaluateException" } },
    });
    expect(message(refused)).toContain(`'${field}'`);
    expect(rows((await send("GET", "salesInvoices")).body)).toEqual([]);
  });

  test("a draft is changed, its lines are added, changed and removed, and the totals follow", async () => {
    const invoice = await draft();
    expect(invoice).toMatchObject({ status: "Draft", totalAmountIncludingTax: 200, remainingAmount: 200 });
    const path = `salesInvoices(${invoice["id"]})`;
    const line = await send("POST", `${path}/salesInvoiceLines`, {
      itemId: (invoice["salesInvoiceLines"] as Json[])[0]?.["itemId"],
      quantity: 1,
      unitPrice: 50,
    });
    expect(line.body).toMatchObject({ sequence: 20_000, amountExcludingTax: 50 });
    const change = await send(
      "PATCH",
      `${path}/salesInvoiceLines(${line.body["id"]})`,
      { quantity: 3, discountPercent: 10 },
      { "If-Match": String(line.body["@odata.etag"]) },
    );
    expect(change.body).toMatchObject({ quantity: 3, discountAmount: 15, amountExcludingTax: 135 });
    expect(await read("salesInvoices", invoice)).toMatchObject({ totalAmountExcludingTax: 335 });

    await send("PATCH", path, { discountAmount: 35 }, { "If-Match": "*" });
    expect(await read("salesInvoices", invoice)).toMatchObject({ totalAmountExcludingTax: 300 });
    expect((await send("DELETE", `salesInvoiceLines(${line.body["id"]})`)).status).toBe(204);
    expect(await read("salesInvoices", invoice)).toMatchObject({ totalAmountExcludingTax: 165 });
    expect((await send("DELETE", path)).status).toBe(204);
    expect((await send("GET", path)).status).toBe(404);
    expect(await balance()).toBe(0);
  });

  test("posting keeps the id, gives another number and lets the customer owe", async () => {
    const invoice = await draft();
    const answer = await act("salesInvoices", invoice, "post");
    expect(answer).toMatchObject({ status: 204, body: {} });
    expect(answer.headers.get("location")).toContain(`salesInvoices(${invoice["id"]})`);
    const posted = await read("salesInvoices", invoice);
    expect(posted).toMatchObject({ id: invoice["id"], status: "Open", remainingAmount: 200 });
    expect(posted["number"]).not.toBe(invoice["number"]);
    expect(await balance()).toBe(200);
  });

  test("posting without lines and posting twice are refused in the vendor's words", async () => {
    const empty = await draft("salesInvoices", { salesInvoiceLines: [] });
    expect(message(await act("salesInvoices", empty, "post"))).toBe(
      "Please add at least one line item to the invoice.",
    );
    const posted = await postedInvoice();
    expect(message(await act("salesInvoices", posted, "post"))).toBe(
      "The action can be applied to a draft invoice only.",
    );
    expect(message(await act("salesInvoices", empty, "cancel"))).toBe(
      "The action can be applied to a posted invoice only.",
    );
  });

  test("a posted invoice and its lines cannot be changed, but for what finance keeps on it", async () => {
    const posted = await postedInvoice();
    const path = `salesInvoices(${posted["id"]})`;
    const refusal = "The invoice has been posted and can no longer be modified.";
    const patch = (body: Json) => send("PATCH", path, body, { "If-Match": "*" });
    expect(message(await patch({ dueDate: "2027-01-01" }))).toBe(refusal);
    expect(message(await send("DELETE", path))).toBe(refusal);
    expect(message(await send("POST", `${path}/salesInvoiceLines`, lines[0]))).toBe(refusal);
    const disputed = await patch({ disputeStatus: "PRICE", promisedPayDate: "2027-01-01" });
    expect(disputed.body).toMatchObject({ disputeStatus: "PRICE", promisedPayDate: "2027-01-01" });
    expect((await patch({ disputeStatus: "" })).body).toMatchObject({ disputeStatus: "" });
    expect((await patch({ disputeStatus: "NONSENSE" })).status).toBe(400);
  });

  test("postAndSend leaves a posted invoice behind when the mail fails", async () => {
    const invoice = await draft("salesInvoices", { email: "" });
    const answer = await act("salesInvoices", invoice, "postAndSend");
    expect(answer.status).toBe(400);
    expect(message(answer)).toContain("The send-to email is empty");
    expect(await read("salesInvoices", invoice)).toMatchObject({ status: "Open" });
    expect((await act("salesInvoices", await draft(), "postAndSend")).status).toBe(204);
  });

  test("send mails drafts and posted invoices", async () => {
    const invoice = await draft();
    expect((await act("salesInvoices", invoice, "send")).status).toBe(204);
    expect(await read("salesInvoices", invoice)).toMatchObject({ status: "Draft" });
    expect((await act("salesInvoices", await postedInvoice(), "send")).status).toBe(204);
  });
});

describe("cancelling and correcting invoices", () => {
  test("a cancelled invoice has nothing left to pay, a corrective credit memo, and is not cancelled twice", async () => {
    const posted = await postedInvoice();
    expect((await act("salesInvoices", posted, "cancel")).status).toBe(204);
    expect(await read("salesInvoices", posted)).toMatchObject({ status: "Canceled", remainingAmount: 0 });
    expect(await memosOf(posted)).toMatchObject([{ status: "Corrective", totalAmountIncludingTax: 200 }]);
    expect(await balance()).toBe(0);
    expect(message(await act("salesInvoices", posted, "cancel"))).toBe(
      "The invoice cannot be canceled because it has already been canceled.",
    );
  });

  test.for([
    { after: "nothing", words: /table\.$/, memos: [], remaining: 200 },
    {
      after: "credit-memo-created",
      words: /A credit memo is created but not posted\.$/,
      memos: ["Draft"],
      remaining: 200,
    },
    { after: "credit-memo-posted", words: /A credit memo is posted\.$/, memos: ["Corrective"], remaining: 0 },
  ])("a cancellation that breaks off after $after says what it leaves", async (row) => {
    const posted = await postedInvoice();
    const armed = await platforms.control("erp", "POST", "/faults", {
      call: "cancelSalesInvoice",
      fault: { kind: "half-done", breakOffAfter: row.after },
    });
    expect(armed.status).toBe(201);
    const answer = await act("salesInvoices", posted, "cancel");
    expect(answer.status).toBe(400);
    expect(message(answer)).toMatch(/^Canceling the invoice failed because of the following error: /);
    expect(message(answer)).toMatch(row.words);
    expect((await memosOf(posted)).map(({ status }) => status)).toEqual(row.memos);
    const left = await read("salesInvoices", posted);
    expect([left["remainingAmount"], left["status"] === "Canceled"]).toEqual([row.remaining, false]);
  });

  test("a corrective credit memo is a draft that is found by the invoice's number and closes it when posted", async () => {
    const posted = await postedInvoice();
    const answer = await act("salesInvoices", posted, "makeCorrectiveCreditMemo");
    const [memo] = await memosOf(posted);
    expect(memo).toMatchObject({ status: "Draft", invoiceId: posted["id"], totalAmountIncludingTax: 200 });
    expect(answer.headers.get("location")).toContain(`salesCreditMemos(${memo?.["id"]})`);
    expect(await read("salesInvoices", posted)).toMatchObject({ status: "Open", remainingAmount: 200 });

    expect((await act("salesCreditMemos", memo ?? {}, "post")).status).toBe(204);
    expect(await read("salesInvoices", posted)).toMatchObject({ status: "Paid", remainingAmount: 0 });
    expect(await read("salesCreditMemos", memo ?? {})).toMatchObject({ status: "Paid" });
    expect(message(await act("salesInvoices", posted, "makeCorrectiveCreditMemo"))).toBe(
      "The invoice is closed. The corrective credit memo will not be applied to the invoice.",
    );
  });

  test("a partly paid invoice is neither corrected nor cancelled", async () => {
    const posted = await postedInvoice();
    await platforms.control("erp", "POST", "/actors/finance/pay", {
      invoiceNumber: posted["number"],
      amount: 50,
    });
    expect(message(await act("salesInvoices", posted, "makeCorrectiveCreditMemo"))).toBe(
      "The invoice is partially paid or credited. The corrective credit memo may not be fully closed by the invoice.",
    );
    expect(message(await act("salesInvoices", posted, "cancel"))).toContain("fully or partially paid");
    expect(await memosOf(posted)).toEqual([]);
  });

  test("a cancelled corrective credit memo opens the invoice again", async () => {
    const posted = await postedInvoice();
    await act("salesInvoices", posted, "cancel");
    const [memo] = await memosOf(posted);
    expect((await act("salesCreditMemos", memo ?? {}, "cancel")).status).toBe(204);
    expect(await read("salesCreditMemos", memo ?? {})).toMatchObject({ status: "Canceled" });
    expect(await read("salesInvoices", posted)).toMatchObject({ status: "Open", remainingAmount: 200 });
    expect(await balance()).toBe(200);
    const own = await draft("salesCreditMemos");
    expect(message(await act("salesCreditMemos", own, "cancel"))).toBe(
      "The action can be applied to a posted credit memo only.",
    );
  });
});

describe("orders and quotes", () => {
  test("an order is shipped and invoiced in parts and disappears with the last one", async () => {
    const order = await draft("salesOrders");
    const [line] = order["salesOrderLines"] as Json[];
    expect(line).toMatchObject({ shipQuantity: 2, invoiceQuantity: 2, shippedQuantity: 0 });
    const change = (body: Json) =>
      send("PATCH", `salesOrderLines(${line?.["id"]})`, body, { "If-Match": "*" });
    expect(message(await change({ shipQuantity: 3 }))).toBe("You cannot ship more than 2 units.");
    expect((await change({ shipQuantity: 1, invoiceQuantity: 1 })).status).toBe(200);

    expect((await act("salesOrders", order, "shipAndInvoice")).status).toBe(204);
    const half = await send("GET", `salesOrders(${order["id"]})?$expand=salesOrderLines`);
    expect(half.body).toMatchObject({
      fullyShipped: false,
      salesOrderLines: [{ shippedQuantity: 1, invoicedQuantity: 1, shipQuantity: 1 }],
    });
    expect(message(await change({ quantity: 0 }))).toContain("cannot be less than");
    expect((await act("salesOrders", order, "shipAndInvoice")).status).toBe(204);
    expect((await send("GET", `salesOrders(${order["id"]})`)).status).toBe(404);

    const invoices = await send("GET", `salesInvoices?$filter=orderNumber eq '${order["number"]}'`);
    expect(rows(invoices.body).map(({ totalAmountIncludingTax }) => totalAmountIncludingTax)).toEqual([
      100, 100,
    ]);
    const shipments = await send(
      "GET",
      `salesShipments?$filter=orderNumber eq '${order["number"]}'&$expand=salesShipmentLines`,
    );
    expect(rows(shipments.body)).toMatchObject([
      { salesShipmentLines: [{ quantity: 1 }] },
      { salesShipmentLines: [{ quantity: 1 }] },
    ]);
  });

  test("lines of an order are amended against the ETag that was read last", async () => {
    const order = await draft("salesOrders");
    const [line] = order["salesOrderLines"] as Json[];
    const path = `salesOrders(${order["id"]})/salesOrderLines(${line?.["id"]})`;
    const change = (headers: Record<string, string>) => send("PATCH", path, { quantity: 5 }, headers);
    expect((await change({})).status).toBe(400);
    expect((await change({ "If-Match": String(line?.["@odata.etag"]) })).status).toBe(200);
    const stale = await change({ "If-Match": String(line?.["@odata.etag"]) });
    expect([stale.status, (stale.body["error"] as Json)["code"]]).toEqual([409, "Request_EntityChanged"]);
    expect(message(await send("PATCH", path, { sequence: 1 }, { "If-Match": "*" }))).toContain('"sequence"');
    expect((await send("DELETE", path, undefined, { "If-Match": 'W/"b2xk"' })).status).toBe(409);
    expect((await send("DELETE", path)).status).toBe(204);
    expect(await read("salesOrders", order)).toMatchObject({ totalAmountIncludingTax: 0 });
  });

  test.for([
    { action: "makeOrder", set: "salesOrders" },
    { action: "makeInvoice", set: "salesInvoices" },
  ])("$action turns a quote into one of $set and deletes it", async ({ action, set }) => {
    const quote = await draft("salesQuotes");
    expect((await act("salesQuotes", quote, "send")).status).toBe(204);
    expect(await read("salesQuotes", quote)).toMatchObject({ status: "Sent" });
    expect((await act("salesQuotes", quote, action)).status).toBe(204);
    expect((await send("GET", `salesQuotes(${quote["id"]})`)).status).toBe(404);
    const made = rows((await send("GET", `${set}?$filter=externalDocumentNumber eq 'CR1'`)).body);
    expect(made).toMatchObject([{ status: "Draft", totalAmountIncludingTax: 200 }]);
  });

  test.for([
    { blocked: "Ship", refused: ["salesOrders", "salesQuotes"] },
    { blocked: "Invoice", refused: ["salesOrders", "salesInvoices", "salesQuotes"] },
    { blocked: "All", refused: ["salesOrders", "salesInvoices", "salesQuotes", "salesCreditMemos"] },
  ])("a customer who is blocked for $blocked gets none of $refused", async ({ blocked, refused }) => {
    const [customer] = rows((await send("GET", "customers")).body);
    await send("PATCH", `customers(${customer?.["id"]})`, { blocked }, { "If-Match": "*" });
    const statuses: Record<string, number> = {};
    for (const set of ["salesOrders", "salesInvoices", "salesQuotes", "salesCreditMemos"])
      statuses[set] = (await send("POST", set, { customerNumber: "ACC1" })).status;
    expect(Object.keys(statuses).filter((set) => statuses[set] === 400)).toEqual(
      ["salesOrders", "salesInvoices", "salesQuotes", "salesCreditMemos"].filter((set) =>
        refused.includes(set),
      ),
    );
  });

  test("a document with one bad line leaves nothing behind", async () => {
    const refused = await send("POST", "salesInvoices", {
      customerNumber: "ACC1",
      salesInvoiceLines: [...lines, { lineType: "Item", lineObjectNumber: "NONE", quantity: 1 }],
    });
    expect([refused.status, (refused.body["error"] as Json)["code"]]).toEqual([
      400,
      "Internal_InvalidTableRelation",
    ]);
    expect(rows((await send("GET", "salesInvoices")).body)).toEqual([]);
    const ledger = await platforms.control("erp", "GET", "/ledger?object=salesInvoices");
    expect(ledger.body["entries"]).toEqual([]);
  });
});
