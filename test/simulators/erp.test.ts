import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { frozenClock } from "./frozen-clock.ts";
import { type Json, type SimulatedPlatforms, startSimulatedPlatforms } from "./simulated-platforms.ts";

let platforms: SimulatedPlatforms;
beforeEach(async () => {
  platforms = await startSimulatedPlatforms({ platforms: ["erp"], clock: frozenClock });
});
afterEach(async () => {
  expect(platforms.contract.breaches).toEqual([]);
  await platforms.stop();
});

const errorCode = (body: Json) => (body["error"] as Json)["code"];
const rows = (body: Json) => body["value"] as Json[];
const createCustomer = async (number: string) =>
  (await platforms.sendErp("POST", "customers", { number, displayName: `Customer ${number}` })).body;
const createOrder = async (externalDocumentNumber: string, number = "ACC1") =>
  (
    await platforms.sendErp("POST", "salesOrders", {
      customerNumber: number,
      externalDocumentNumber,
      salesOrderLines: [{ lineType: "Item", lineObjectNumber: "CC-ONBOARDING", quantity: 1 }],
    })
  ).body;
const shipAndInvoice = (id: unknown) =>
  platforms.sendErp("POST", `salesOrders(${id})/Microsoft.NAV.shipAndInvoice`);

describe("customers of the ERP", () => {
  test("a number that is taken is refused, and only one customer exists", async () => {
    await createCustomer("ACC1");
    const again = await platforms.sendErp("POST", "customers", { number: "ACC1", displayName: "Another" });
    expect([again.status, errorCode(again.body)]).toEqual([409, "Internal_EntityWithSameKeyExists"]);
    expect((await platforms.control("erp", "GET", "/ledger?object=customers")).body["counts"]).toEqual({
      customers: { created: 1 },
    });
  });

  test("a change needs the ETag that was read last", async () => {
    const { id, "@odata.etag": etag } = await createCustomer("ACC1");
    const change = (headers: Record<string, string>) =>
      platforms.sendErp("PATCH", `customers(${id})`, { city: "Kiel" }, headers);

    const without = await change({});
    expect([without.status, errorCode(without.body)]).toEqual([400, "BadRequest_InvalidToken"]);
    expect((await change({ "If-Match": String(etag) })).status).toBe(200);
    const stale = await change({ "If-Match": String(etag) });
    expect([stale.status, errorCode(stale.body)]).toEqual([409, "Request_EntityChanged"]);
    expect((await change({ "If-Match": "*" })).body["city"]).toBe("Kiel");
  });

  test.for([
    { body: {}, code: "Application_DialogException", message: 'A "displayName" must be provided.' },
    {
      body: { displayName: "A", number: "X".repeat(21) },
      code: "Application_StringExceededLength",
      message: "too long",
    },
    { body: { displayName: 7 }, code: "BadRequest", message: "Cannot convert" },
    { body: { displayName: "A", nonsense: 1 }, code: "BadRequest", message: "does not exist on type" },
    {
      body: { displayName: "A", balanceDue: 1 },
      code: "Application_FieldValidationException",
      message: "read-only",
    },
    {
      body: { displayName: "A", taxAreaId: "11111111-1111-4111-8111-111111111111" },
      code: "Application_DialogException",
      message: "taxAreaId",
    },
  ])("a customer like $body is refused with $code", async ({ body, code, message }) => {
    const refused = await platforms.sendErp("POST", "customers", body);
    expect([refused.status, errorCode(refused.body)]).toEqual([400, code]);
    expect((refused.body["error"] as Json)["message"]).toMatch(/CorrelationId: {2}[0-9a-f-]{36}\.$/);
    expect((refused.body["error"] as Json)["message"]).toContain(message);
  });

  test.for([
    { filter: "number eq 'ACC1'", found: ["ACC1"] },
    { filter: "number gt 'ACC1' and displayName ne 'Customer ACC3'", found: ["ACC2"] },
    { filter: "number eq 'ACC1' or number eq 'ACC3'", found: ["ACC1", "ACC3"] },
    { filter: "(number eq 'ACC1' or number eq 'ACC3') and creditLimit eq 0", found: ["ACC1", "ACC3"] },
    { filter: "lastModifiedDateTime gt 2020-01-01T00:00:00Z", found: ["ACC1", "ACC2", "ACC3"] },
    { filter: "startswith(number,'acc') and blocked eq 'All'", found: [] },
  ])("the filter $filter finds $found", async ({ filter, found }) => {
    for (const number of ["ACC1", "ACC2", "ACC3"]) await createCustomer(number);
    const list = await platforms.sendErp("GET", `customers?$filter=${encodeURIComponent(filter)}`);
    expect(rows(list.body).map(({ number }) => number)).toEqual(found);
  });

  test.for([
    "number eq",
    "number eq 'A",
    "number is 'A'",
    "nonsense eq 'A'",
    "number eq 'A' or city eq 'B'",
    "((",
    "'",
  ])("the broken filter %s is refused", async (filter) => {
    expect((await platforms.sendErp("GET", `customers?$filter=${encodeURIComponent(filter)}`)).status).toBe(
      400,
    );
  });

  test("pages follow each other by absolute links, and rows that are added do not shift them", async () => {
    for (const number of ["ACC1", "ACC2", "ACC3"]) await createCustomer(number);
    const first = await platforms.sendErp("GET", "customers?$count=true", undefined, {
      Prefer: "odata.maxpagesize=2",
    });
    expect([rows(first.body).length, first.body["@odata.count"]]).toEqual([2, 3]);
    const next = String(first.body["@odata.nextLink"]);
    expect(next.startsWith(platforms.erp.baseUrl)).toBe(true);
    const second = await platforms.sendErp("GET", next.slice(platforms.erp.baseUrl.length));
    expect(rows(second.body).map(({ number }) => number)).toEqual(["ACC3"]);
    expect(second.body).not.toHaveProperty("@odata.nextLink");
  });
});

describe("orders and invoices of the ERP", () => {
  beforeEach(async () => {
    await createCustomer("ACC1");
  });

  test("shipping and invoicing deletes the order and leaves one open invoice with the order's number", async () => {
    const order = await createOrder("CR1");
    const answer = await shipAndInvoice(order["id"]);
    expect(answer).toMatchObject({ status: 204, body: {} });
    expect(answer.headers.get("odata-version")).toBe("4.0");

    expect((await platforms.sendErp("GET", `salesOrders(${order["id"]})`)).status).toBe(404);
    const invoices = rows(
      (
        await platforms.sendErp(
          "GET",
          `salesInvoices?$filter=orderNumber eq '${order["number"]}'&$expand=salesInvoiceLines`,
        )
      ).body,
    );
    expect(invoices).toMatchObject([
      {
        externalDocumentNumber: "CR1",
        status: "Open",
        disputeStatus: "",
        salesInvoiceLines: [{ lineObjectNumber: "CC-ONBOARDING" }],
      },
    ]);
  });

  test("shipping and invoicing twice gets 404 the second time, and one invoice exists", async () => {
    const { id } = await createOrder("CR1");
    const answers = await Promise.all([shipAndInvoice(id), shipAndInvoice(id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 404]);
    const ledger = await platforms.control("erp", "GET", "/ledger?key=CR1");
    expect(ledger.body["counts"]).toMatchObject({
      salesOrders: { created: 1, deleted: 1 },
      salesInvoices: { created: 1 },
    });
  });

  test("an order may be created twice for one contract, which only a look beforehand prevents", async () => {
    await createOrder("CR1");
    await createOrder("CR1");
    const found = await platforms.sendErp("GET", "salesOrders?$filter=externalDocumentNumber eq 'CR1'");
    expect(rows(found.body)).toHaveLength(2);
  });

  test.for([
    { order: {}, message: 'A "customerNumber" or a "customerId" must be provided.' },
    { order: { customerNumber: "ACC9" }, message: "The customer cannot be found." },
    { order: { customerNumber: "ACC1", currencyCode: "XXX" }, message: "does not match to a Currency" },
    {
      order: {
        customerNumber: "ACC1",
        salesOrderLines: [{ lineType: "Item", lineObjectNumber: "NONE", quantity: 1 }],
      },
      message: "a value (NONE) that cannot be found in the related table (Item)",
    },
    {
      order: {
        customerNumber: "ACC1",
        salesOrderLines: [{ lineType: "Item", lineObjectNumber: "CC-LEGACY", quantity: 1 }],
      },
      message: "Blocked must be equal to 'No' in Item: No.=CC-LEGACY",
    },
  ])("the order $order is refused", async ({ order, message }) => {
    const refused = await platforms.sendErp("POST", "salesOrders", order);
    expect(refused.status).toBe(400);
    expect((refused.body["error"] as Json)["message"]).toContain(message);
    expect((await platforms.control("erp", "GET", "/ledger?object=salesOrders")).body["entries"]).toEqual([]);
  });

  test("an order without lines has nothing to post, and a blocked customer is not invoiced", async () => {
    const empty = await platforms.sendErp("POST", "salesOrders", { customerNumber: "ACC1" });
    expect((await shipAndInvoice(empty.body["id"])).status).toBe(400);
    const order = await createOrder("CR1");
    await platforms.control("erp", "POST", "/actors/finance/block-customer", { customerNumber: "ACC1" });
    expect((await shipAndInvoice(order["id"])).status).toBe(400);
    await platforms.control("erp", "POST", "/actors/finance/block-customer", {
      customerNumber: "ACC1",
      blocked: " ",
    });
    expect((await shipAndInvoice(order["id"])).status).toBe(204);
  });

  test("finance disputes an invoice, clears the dispute and posts the payment", async () => {
    const order = await createOrder("CR1");
    await shipAndInvoice(order["id"]);
    const [invoice] = rows((await platforms.sendErp("GET", "salesInvoices")).body);
    const invoiceNumber = invoice?.["number"];
    const act = (deed: string) =>
      platforms.control("erp", "POST", `/actors/finance/${deed}`, { invoiceNumber });

    expect((await act("dispute")).body).toMatchObject({
      number: invoiceNumber,
      disputeStatus: "DISPUTED",
      status: "Open",
    });
    expect((await act("resolve-dispute")).body).toMatchObject({ disputeStatus: "" });
    expect((await act("pay")).body).toMatchObject({ status: "Paid", remainingAmount: 0 });
    expect((await act("pay")).status).toBe(409);
    const read = await platforms.sendErp("GET", `salesInvoices(${invoice?.["id"]})`);
    expect(read.body).toMatchObject({ status: "Paid", remainingAmount: 0 });
    expect(read.body["@odata.etag"]).not.toBe(invoice?.["@odata.etag"]);
  });
});

describe("the ERP's door", () => {
  test.for(["quoted", "bare", "without the tenant", "below the tenant's domain"])(
    "the company is reached with its GUID %s",
    async (form) => {
      const { erp } = platforms;
      const token = await platforms.fetchErpToken();
      const tenant = { "without the tenant": "", "below the tenant's domain": `/${erp.tenantDomain}` }[form];
      const root = erp.baseUrl.replace(`/${erp.tenant}`, tenant ?? `/${erp.tenant}`);
      const key = form === "quoted" ? `'${erp.companyId}'` : erp.companyId;
      expect((await platforms.send("GET", `${root}/companies(${key})/items`, `Bearer ${token}`)).status).toBe(
        200,
      );
    },
  );

  test("a token stops being accepted after an hour", async () => {
    expect((await platforms.sendErp("GET", "items")).status).toBe(200);
    await platforms.control("erp", "POST", "/clock", { advanceMs: 3_600_000 });
    const refused = await platforms.sendErp("GET", "items");
    expect([refused.status, errorCode(refused.body)]).toEqual([401, "Authentication_InvalidCredentials"]);
  });

  test.for([
    { change: { client_secret: "wrong" }, status: 401, error: "invalid_client" },
    { change: { grant_type: "password" }, status: 400, error: "unsupported_grant_type" },
    { change: { scope: "other" }, status: 400, error: "invalid_scope" },
  ])("a token request with $change is refused with $error", async ({ change, status, error }) => {
    const { erp } = platforms;
    const form = {
      grant_type: "client_credentials",
      client_id: erp.clientId,
      client_secret: erp.clientSecret,
      scope: erp.scope,
      ...change,
    };
    const response = await fetch(erp.tokenUrl, { method: "POST", body: new URLSearchParams(form) });
    expect([response.status, ((await response.json()) as Json)["error"]]).toEqual([status, error]);
  });

  test("over five calls at once wait for their turn, and over a hundred are refused", async () => {
    await platforms.control("erp", "POST", "/faults", {
      call: "listItems",
      times: 200,
      fault: { kind: "latency", latencyMs: 60_000 },
    });
    await platforms.fetchErpToken();
    const calls = Array.from({ length: 101 }, () => platforms.sendErp("GET", "items"));
    const first = await Promise.race(calls);
    expect([first.status, errorCode(first.body)]).toEqual([429, "Application_TooManyRequests"]);
    // Eight minutes pass: what has waited that long is refused, what works is answered.
    await platforms.control("erp", "POST", "/clock", { advanceMs: 60_000 });
    await platforms.control("erp", "POST", "/clock", { advanceMs: 480_000 });
    const statuses = new Set((await Promise.all([...calls.slice(0, 5)])).map(({ status }) => status));
    expect(statuses).toEqual(new Set([200]));
  });
});
