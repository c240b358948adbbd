import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { disputeInvoice, resolveDispute, waitForChangeNotices } from "#cli/scenarios/finance-operator.ts";
import { closeDeal, type Sale } from "#cli/scenarios/salesperson.ts";
import { type Orchestration, startOrchestration } from "#orchestration/main.ts";
import {
  control,
  exceptionAbout,
  type Keys,
  prepareDeal,
  type Stage,
  startStage,
  workflowIn,
} from "./stage.ts";

let stage: Stage;
let orchestration: Orchestration;
let deal: Sale & Keys;
let invoiceNumber: string;
let orderNumber: string;
let contactId: string;
let organizationId: string;

const email = `buyer-${randomUUID()}@nordwind.example`;
const everything = [
  "customers:read",
  "customers:personal",
  "orders:read",
  "invoices:read",
  "entitlements:read",
  "subscriptions:read",
  "credit-memos:read",
  "cases:read",
  "operations:read",
  "dead-letters:read",
];

beforeAll(async () => {
  stage = await startStage();
  orchestration = await startOrchestration(stage.config);
  deal = await prepareDeal(stage);
  contactId = await enterContact();
  await closeDeal(stage.simulators.crm, deal.dealId);
  const { result } = await workflowIn(stage, deal.workflowId, "completed");
  invoiceNumber = String(result?.["invoiceNumber"]);
  orderNumber = String((await read(`/v1/invoices/${invoiceNumber}`)).body.orderNumber);
  organizationId = await enterOrganization();
});

afterAll(async () => {
  await orchestration.stop();
  await stage.stop();
});

async function enterContact(): Promise<string> {
  const { crm } = stage.simulators;
  const created = await send(`${crm.baseUrl}/crm/v3/objects/contacts`, crm.token, {
    properties: { email, firstname: "Maja", lastname: "Berg", phone: "+49 40 123" },
    // 279: the contact's company.
    associations: [
      {
        to: { id: deal.companyId },
        types: [{ associationCategory: "HUBSPOT_DEFINED", associationTypeId: 279 }],
      },
    ],
  });
  return created.id;
}

/** As the customer's organisation with two open cases and a solved one would be. */
async function enterOrganization(): Promise<string> {
  const { support } = stage.simulators;
  const base = `${support.baseUrl}`;
  const entered = await send(`${base}/organizations/create_or_update`, support.oauthToken, {
    organization: { name: deal.companyName, external_id: deal.accountKey },
  });
  for (const [subject, status] of [
    ["Cannot log in", "open"],
    ["Export fails", "open"],
    ["How to add users", "solved"],
  ]) {
    await send(`${base}/tickets`, support.oauthToken, {
      ticket: { subject, comment: { body: subject }, organization_id: entered.organization.id, status },
    });
  }
  // What was written is found a moment later.
  await control(support.controlUrl, "clock", { advanceMs: 60_000 });
  return String(entered.organization.id);
}

async function send(url: string, token: string, body: unknown): Promise<Body> {
  const response = await fetch(url, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return response.json();
}

// biome-ignore lint/suspicious/noExplicitAny: the gateway has held it against its contract.
type Body = any;

async function read(path: string, scopes = everything, headers: Readonly<Record<string, string>> = {}) {
  const response = await stage.get(path, scopes, headers);
  return { status: response.status, body: (await response.json()) as Body };
}

async function search(looked: object) {
  const answer = await stage.bus.request("search-customers", looked, { correlationId: "test" });
  return answer.ok && answer.value.ok ? answer.value.value.items : answer;
}

describe("a customer's profile", () => {
  test("has each fact from the system that owns it", async () => {
    const { status, body } = await read(`/v1/customers/${deal.accountKey}/profile`);

    expect(status).toBe(200);
    expect(body).toMatchObject({
      accountKey: deal.accountKey,
      identity: {
        name: deal.companyName,
        country: "DE",
        contacts: [{ contactId, name: "Maja Berg", email, phone: "+49 40 123" }],
      },
      billing: { name: deal.companyName, state: "active", currency: "EUR" },
      service: { organizationName: deal.companyName, openCases: 2 },
      unavailable: [],
      links: { crm: deal.companyId, support: organizationId },
    });
    expect(body.billing.balance.minor).toBeGreaterThan(0);
    expect(body.billing.overdue).toEqual({ minor: 0, currency: "EUR" });
  });

  test("tells nobody's address to who may not have it, from the same answer", async () => {
    const { body } = await read(`/v1/customers/${deal.accountKey}/profile`, ["customers:read"]);

    expect(body.identity.contacts).toEqual([{ contactId }]);
    expect(JSON.stringify(body)).not.toContain(email);
  });

  test.for([
    { system: "support", call: "searchOrganizations", missing: ["service"], left: ["identity", "billing"] },
    { system: "erp", call: "listCustomers", missing: ["billing"], left: ["identity", "service"] },
    { system: "crm", call: "readCompany", missing: ["identity"], left: ["billing", "service"] },
    {
      system: "crm",
      call: "listAssociations",
      missing: ["identity.contacts"],
      left: ["identity", "billing"],
    },
  ] as const)(
    "says what is missing when the $system platform fails at $call",
    async ({ system, call, missing, left }) => {
      const fault = { kind: "error", status: 403 };
      await control(stage.simulators[system].controlUrl, "faults", { call, fault });
      const path = `/v1/customers/${deal.accountKey}/profile`;
      const { status, body } = await read(path, everything, { "cache-control": "no-store" });

      expect(status).toBe(200);
      expect(body.unavailable).toEqual([{ system, reason: "refused", missing }]);
      expect(Object.keys(body)).toEqual(expect.arrayContaining([...left]));
    },
  );

  test("cannot be given while neither CRM nor ERP says that there is such a customer", async () => {
    const fault = { kind: "error", status: 503, retryAfterSeconds: 1 };
    await control(stage.simulators.crm.controlUrl, "faults", { call: "readCompany", fault });
    await control(stage.simulators.erp.controlUrl, "faults", { call: "listCustomers", fault });

    const path = `/v1/customers/${deal.accountKey}/profile`;
    expect((await read(path, everything, { "cache-control": "no-store" })).status).toBe(503);
  });

  test("of a customer that nobody has is 404", async () => {
    expect((await read("/v1/customers/NOBODY/profile")).status).toBe(404);
  });
});

test.for([
  { what: "an account key", by: () => ({ reference: deal.accountKey }), foundBy: "account-key" },
  { what: "a contract", by: () => ({ reference: deal.contractRef }), foundBy: "contract-reference" },
  { what: "a contact's e-mail address", by: () => ({ email }), foundBy: "email" },
  {
    what: "the CRM's id",
    by: () => ({ knownAs: { system: "crm", id: deal.companyId } }),
    foundBy: "platform-id",
  },
  {
    what: "the support platform's id",
    by: () => ({ knownAs: { system: "support", id: organizationId } }),
    foundBy: "platform-id",
  },
])("a customer is found by $what", async ({ by, foundBy }) => {
  expect(await search(by())).toEqual([expect.objectContaining({ accountKey: deal.accountKey, foundBy })]);
});

test("a customer is found by the id that the profile gives as the ERP's", async () => {
  const { body } = await read(`/v1/customers/${deal.accountKey}/profile`);

  expect(await search({ knownAs: { system: "erp", id: body.links.erp } })).toMatchObject([
    { accountKey: deal.accountKey, foundBy: "platform-id" },
  ]);
});

test.for([
  { reference: "NOBODY" },
  { email: "nobody@nowhere.example" },
  { knownAs: { system: "crm", id: "999999999" } },
  { knownAs: { system: "crm", id: "no-number" } },
  { knownAs: { system: "erp", id: "no-uuid" } },
  { knownAs: { system: "erp", id: "00000000-0000-0000-0000-000000000001" } },
  { knownAs: { system: "support", id: "999999999" } },
  { knownAs: { system: "support", id: "no-number" } },
])("nobody is found by %j", async (looked) => {
  expect(await search(looked)).toEqual([]);
});

describe("what a customer has", () => {
  test.for([
    { list: "orders", item: () => ({ contractRef: deal.contractRef, state: "invoiced", invoiceNumber }) },
    { list: "invoices", item: () => ({ invoiceNumber, standing: "good", accountKey: deal.accountKey }) },
    { list: "entitlements", item: () => ({ entitlementKey: deal.entitlementKey, state: "active" }) },
  ])("$list are listed", async ({ list, item }) => {
    const { status, body } = await read(`/v1/customers/${deal.accountKey}/${list}`);

    expect(status).toBe(200);
    expect(body).toMatchObject({ items: [item()], asOf: expect.any(String) });
    expect(body).not.toHaveProperty("nextCursor");
  });

  test("cases are listed page by page, each once", async () => {
    const subjects: string[] = [];
    let query = "?limit=2";
    for (let pages = 1; ; pages++) {
      const { body } = await read(`/v1/customers/${deal.accountKey}/cases${query}`);
      subjects.push(...body.items.map(({ subject }: { subject: string }) => subject));
      if (body.nextCursor === undefined) {
        expect(pages).toBe(2);
        break;
      }
      query = `?limit=2&cursor=${body.nextCursor}`;
    }
    expect(subjects.sort()).toEqual(["Cannot log in", "Export fails", "How to add users"]);
  });

  test.for([
    { list: "orders", position: ["S-ORD1", "CR1"] },
    { list: "invoices", position: ["2026-01-01", "PS-INV1"] },
    { list: "entitlements", position: ["ENT-CR1"] },
    { list: "cases", position: ["2026-01-01T00:00:00Z", "7"] },
  ])("a cursor of no list of $list, or of another customer's, is 400", async ({ list, position }) => {
    const page = (cursor: string) => read(`/v1/customers/${deal.accountKey}/${list}?cursor=${cursor}`);
    const cursorOf = (accountKey: string) =>
      Buffer.from(JSON.stringify([`customer-${list} ${accountKey}`, ...position])).toString("base64url");

    expect((await page(cursorOf(deal.accountKey))).status).toBe(200);
    for (const cursor of ["bm9uZQ", cursorOf("ACC-ELSE")]) {
      const { status, body } = await page(cursor);
      expect(status).toBe(400);
      expect(body.errors).toEqual([expect.objectContaining({ in: "query", pointer: "/cursor" })]);
    }
  });

  test.for(["orders", "invoices", "entitlements", "cases"])("%s of nobody are 404", async (list) => {
    expect((await read(`/v1/customers/NOBODY/${list}`)).status).toBe(404);
  });
});

describe("invoices", () => {
  test.for([
    { by: "contractRef", value: () => deal.contractRef },
    { by: "orderNumber", value: () => orderNumber },
    { by: "accountKey", value: () => deal.accountKey },
  ])("are found by $by", async ({ by, value }) => {
    const { status, body } = await read(`/v1/invoices?${by}=${value()}`);

    expect(status).toBe(200);
    expect(body).toMatchObject({ invoices: [{ invoiceNumber, contractRef: deal.contractRef, orderNumber }] });
  });

  test("credit memos of neither an invoice nor a customer are 400, with the place", async () => {
    const { status, body } = await read("/v1/credit-memos");
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ in: "query", pointer: "/invoiceNumber" }]);
  });

  test.for(["", "?contractRef=C1&orderNumber=O1", "?orderNumber=O1&accountKey=A1"])(
    "by %j are 400: exactly one has to be named",
    async (query) => {
      const { status, body } = await read(`/v1/invoices${query}`);

      expect(status).toBe(400);
      expect(body.errors).toMatchObject([{ in: "query", detail: expect.stringContaining("orderNumber") }]);
    },
  );
});

test.for(["/v1/workflows?", "/v1/exceptions?", "/v1/dead-letters?", "/v1/invoices?contractRef=C1&"])(
  "a cursor of no page of %s is 400",
  async (path) => {
    const { status, body } = await read(`${path}cursor=bm9uZQ`);

    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ in: "query", pointer: "/cursor" }]);
  },
);

describe("whether a customer may get support", () => {
  const check = async (productCode: string, accountKey = deal.accountKey) =>
    read(`/v1/entitlements/check?accountKey=${accountKey}&productCode=${productCode}`);

  test("is yes for what was sold, and the second question costs no platform a call", async () => {
    const path = "CC-SUPPORT-PRO";
    const first = await check(path);
    const before = (await orders()).length;
    const second = await check(path);

    expect(first.body).toMatchObject({
      entitled: true,
      reason: "active",
      entitlements: [{ entitlementKey: deal.entitlementKey, contractRef: deal.contractRef }],
    });
    expect(second.body).toEqual(first.body);
    expect((await orders()).length).toBe(before);
  });

  test("is no for another product", async () => {
    expect((await check("CC-OTHER")).body).toMatchObject({
      entitled: false,
      reason: "not-covered",
      entitlements: [],
    });
  });

  test("of nobody is 404", async () => {
    expect((await check("CC-SUPPORT-PRO", "NOBODY")).status).toBe(404);
  });

  async function orders(): Promise<readonly unknown[]> {
    const { requests } = (await (await fetch(`${stage.simulators.erp.controlUrl}/requests`)).json()) as {
      requests: unknown[];
    };
    return requests;
  }
});

describe("where an order stands", () => {
  const status = async (contractRef = deal.contractRef) =>
    (await read(`/v1/orders/${contractRef}/status`)).body;

  test("is fulfilled once support is active", async () => {
    expect(await status()).toMatchObject({
      businessState: "fulfilled",
      orderState: "invoiced",
      // The ERP has let go of the order; its lines are those of the invoice.
      lines: [
        { productCode: "CC-PLATFORM", quantity: 2, unitPrice: { minor: 1_200_000, currency: "EUR" } },
        { productCode: "CC-SUPPORT-PRO", quantity: 2, unitPrice: { minor: 360_000, currency: "EUR" } },
      ],
      invoices: [{ invoiceNumber, standing: "good" }],
      entitlement: { entitlementKey: deal.entitlementKey, state: "active" },
      workflow: { workflowId: deal.workflowId, state: "completed" },
      blockedBy: [],
      unavailable: [],
    });
  });

  test("is unknown to all for a contract that nobody signed", async () => {
    expect((await read("/v1/orders/NEVER-SIGNED/status")).status).toBe(404);
  });

  test("is on hold while its invoice is disputed, with who has to act, and support is refused at once", async () => {
    await status();
    await disputeInvoice(stage.simulators.erp, invoiceNumber);
    await waitForChangeNotices(stage.simulators.erp);
    const exception = await exceptionAbout(stage, invoiceNumber);

    // The answers of a moment ago are still fresh by their age; the events have dropped them.
    await vi.waitFor(
      async () => {
        expect(await status()).toMatchObject({
          businessState: "on-hold",
          entitlement: { state: "held" },
          blockedBy: [{ exceptionId: exception.exceptionId, owner: "finance", overdue: false }],
        });
        const { body } = await read(
          `/v1/entitlements/check?accountKey=${deal.accountKey}&productCode=CC-SUPPORT-PRO`,
        );
        expect(body).toMatchObject({ entitled: false, reason: "held" });
      },
      { timeout: 10_000, interval: 100 },
    );

    await resolveDispute(stage.simulators.erp, invoiceNumber);
    await waitForChangeNotices(stage.simulators.erp);
    await vi.waitFor(async () => expect(await status()).toMatchObject({ businessState: "fulfilled" }), {
      timeout: 30_000,
      interval: 100,
    });
  });

  test("before the deal is won is preparing", async () => {
    const { contractRef } = await withReference(await prepareDeal(stage));

    expect(await status(contractRef)).toMatchObject({
      businessState: "preparing",
      invoices: [],
      blockedBy: [],
    });
  });

  async function withReference(sale: Sale & Keys): Promise<Sale & Keys> {
    const { crm } = stage.simulators;
    await fetch(`${crm.baseUrl}/crm/v3/objects/deals/${sale.dealId}`, {
      method: "PATCH",
      headers: { authorization: `Bearer ${crm.token}`, "content-type": "application/json" },
      body: JSON.stringify({ properties: { concordat_contract_ref: sale.contractRef } }),
    });
    return sale;
  }
});

describe("a value that has no mapping", () => {
  type System = "crm" | "erp" | "support";
  const drift = (system: System, method: "PUT" | "DELETE", changes?: object) =>
    fetch(`${stage.simulators[system].controlUrl}/drift`, {
      method,
      headers: { "content-type": "application/json" },
      ...(changes && { body: JSON.stringify({ changes }) }),
    });
  /** Reads while each answer of the platform has this value in these places. */
  const readWith = async (system: System, at: readonly string[], value: string, path: string) => {
    await drift(
      system,
      "PUT",
      at.map((place) => ({ kind: "value", at: place, value })),
    );
    try {
      return await read(path, everything, { "cache-control": "no-store" });
    } finally {
      await drift(system, "DELETE");
    }
  };
  const record = "/custom_object_records/*/custom_object_fields";
  const of = {
    customer: () => `/v1/customers/${deal.accountKey}`,
    cases: () => `/v1/customers/${deal.accountKey}/cases`,
    check: () => `/v1/entitlements/check?accountKey=${deal.accountKey}&productCode=CC-PLATFORM`,
    entitlement: () => `/v1/entitlements/${deal.entitlementKey}`,
    invoice: () => `/v1/invoices/${invoiceNumber}`,
    order: () => `/v1/orders/${deal.contractRef}`,
    subscription: () => `/v1/subscriptions/${deal.contractRef}`,
  } as const;

  test.for([
    { system: "erp", at: "/value/*/status", value: "Parked", what: "invoice" },
    { system: "erp", at: "/value/*/currencyCode", value: "XBT", what: "invoice" },
    { system: "erp", at: "/value/*/currencyCode", value: "EURO", what: "customer" },
    { system: "erp", at: "/value/*/blocked", value: "Partly", what: "customer" },
    { system: "erp", at: "/value/*/lineObjectNumber", value: "cc 1", what: "order" },
    { system: "support", at: `${record}/state`, value: "paused", what: "entitlement" },
    { system: "support", at: `${record}/state`, value: "paused", what: "check" },
    { system: "support", at: `${record}/product_codes`, value: "cc platform", what: "check" },
    { system: "support", at: `${record}/end_date`, value: "next year", what: "subscription" },
    { system: "support", at: `${record}/account_key`, value: "nordwind", what: "entitlement" },
    { system: "support", at: "/results/*/priority", value: "critical", what: "cases" },
  ] as const)(
    "of the $system at $at is a 502 of the $what that names the value, and never a guess",
    async ({ system, at, value, what }) => {
      const { status, body } = await readWith(system, [at], value, of[what]());

      expect({ status, type: body.type }).toEqual({
        status: 502,
        type: `${stage.gatewayUrl}/problems/payload-drifted`,
      });
      expect(body.detail).toContain(value);
      expect(body.detail).toContain("The owner of the platform's contract has to act");
    },
  );

  test("is named where the rest can be answered without it", async () => {
    const countries = ["/properties/country", "/results/*/properties/country"];
    const profile = `/v1/customers/${deal.accountKey}/profile`;
    const withoutCountry = await readWith("crm", countries, "Germany", profile);
    const withoutBilling = await readWith("erp", ["/value/*/currencyCode"], "XBT", profile);
    const orderStatus = await readWith("erp", ["/value/*/status"], "Parked", `${of.order()}/status`);

    expect(withoutCountry.body).toMatchObject({
      unavailable: [{ system: "crm", reason: "drifted", missing: ["identity.country"] }],
    });
    expect(withoutCountry.body.identity).not.toHaveProperty("country");
    expect(withoutBilling.body).toMatchObject({
      unavailable: [{ system: "erp", reason: "drifted", missing: ["billing"] }],
    });
    expect(orderStatus.body).toMatchObject({
      businessState: "unknown",
      unavailable: [{ system: "erp", reason: "drifted", missing: ["order", "invoices"] }],
    });
  });

  test("is not what people write as an invoice's external document number: such an invoice is of no contract", async () => {
    const at = ["/value/*/externalDocumentNumber"];
    const invoices = await readWith("erp", at, "PO 4711/a", `${of.customer()}/invoices`);
    const orders = await readWith("erp", at, "PO 4711/a", `${of.customer()}/orders`);

    expect(invoices.body.items).toMatchObject([{ invoiceNumber, accountKey: deal.accountKey }]);
    expect(invoices.body.items[0]).not.toHaveProperty("contractRef");
    expect(orders).toMatchObject({ status: 200, body: { items: [] } });
  });
});
