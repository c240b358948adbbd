import { expect, test } from "vitest";
import { type Json, type SimulatedPlatforms, startSimulatedPlatforms } from "./simulated-platforms.ts";

// What a reconciliation sees: all three platforms through the vendors' own interfaces, and nothing else.

interface Seen {
  readonly companies: readonly Json[];
  readonly deals: readonly Json[];
  readonly lineItems: ReadonlyMap<string, Json>;
  readonly customers: readonly Json[];
  readonly orders: readonly Json[];
  readonly invoices: readonly Json[];
  readonly disputeIds: readonly string[];
  readonly organizations: readonly Json[];
  readonly tickets: readonly Json[];
  readonly entitlements: readonly Json[];
}

async function readAll(platforms: SimulatedPlatforms): Promise<Seen> {
  const rows = async (send: Promise<{ body: Json }>, member: string) => (await send).body[member] as Json[];
  const crm = (type: string, properties: string, associations = "") =>
    rows(
      platforms.sendCrm("GET", `/crm/v3/objects/${type}?limit=100&properties=${properties}${associations}`),
      "results",
    );
  const erp = (path: string) => rows(platforms.sendErp("GET", path), "value");
  const support = (path: string, member: string) =>
    rows(platforms.sendSupport("GET", `${path}?page[size]=100`), member);
  const lineItems = await crm("line_items", "hs_sku,quantity,price");
  return {
    companies: await crm("companies", "name,concordat_account_key,erp_customer_no"),
    deals: await crm(
      "deals",
      "amount,dealstage,concordat_contract_ref,concordat_state,erp_order_no,erp_invoice_no",
      "&associations=companies,line_items",
    ),
    lineItems: new Map(lineItems.map((item) => [String(item["id"]), item["properties"] as Json])),
    customers: await erp("customers"),
    orders: await erp("salesOrders?$expand=salesOrderLines"),
    invoices: await erp("salesInvoices?$expand=salesInvoiceLines"),
    disputeIds: (await erp("disputeStatus?$filter=code eq 'DISPUTED'")).map(({ id }) => String(id)),
    organizations: await support("/organizations", "organizations"),
    tickets: await support("/tickets", "tickets"),
    entitlements: await support("/custom_objects/entitlement/records", "custom_object_records"),
  };
}

/** The account keys about which the platforms do not agree, each with what was found. */
function disagreements(seen: Seen): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const expectSame = (accountKey: string, what: string, one: unknown, other: unknown) => {
    if (JSON.stringify(one) === JSON.stringify(other)) return;
    found.set(accountKey, [...(found.get(accountKey) ?? []), `${what}: ${one} is not ${other}`]);
  };
  const fields = (record: Json | undefined) => (record?.["custom_object_fields"] ?? {}) as Json;

  for (const company of seen.companies) {
    const properties = company["properties"] as Json;
    const key = String(properties["concordat_account_key"]);
    const customer = seen.customers.find(({ number }) => number === properties["erp_customer_no"]);
    const organization = seen.organizations.find(({ external_id }) => external_id === key);
    expectSame(key, "customer's name", customer?.["displayName"], properties["name"]);
    expectSame(key, "organization's name", organization?.["name"], properties["name"]);

    for (const deal of seen.deals) {
      const links = deal["associations"] as Record<string, { results: { id: string }[] }>;
      if (!links["companies"]?.results.some(({ id }) => id === company["id"])) continue;
      const sale = deal["properties"] as Json;
      const contract = String(sale["concordat_contract_ref"]);
      const order = seen.orders.find(({ externalDocumentNumber }) => externalDocumentNumber === contract);
      const invoice = seen.invoices.find(({ externalDocumentNumber }) => externalDocumentNumber === contract);
      const entitlement = seen.entitlements.find((record) => fields(record)["contract_ref"] === contract);
      const items = (links["line items"]?.results ?? []).map(({ id }) => seen.lineItems.get(id));
      const net = items.reduce((sum, item) => sum + Number(item?.["quantity"]) * Number(item?.["price"]), 0);
      const document = (order ?? invoice) as Json | undefined;
      expectSame(key, `lines of ${contract}`, net, Number(sale["amount"]));
      if (sale["dealstage"] !== "closedwon") {
        expectSame(key, `documents of ${contract}`, [document, entitlement], [undefined, undefined]);
        continue;
      }
      const lines = (document?.["salesOrderLines"] ?? document?.["salesInvoiceLines"] ?? []) as Json[];
      const expected = {
        "order-accepted": "provisional",
        invoiced: "active",
        "invoice-disputed": "held",
      }[String(sale["concordat_state"])];
      const disputed = seen.disputeIds.includes(String(invoice?.["disputeStatusId"]));
      expectSame(key, `amount of ${contract}`, document?.["totalAmountExcludingTax"], Number(sale["amount"]));
      expectSame(key, `customer of ${contract}`, document?.["customerNumber"], key);
      expectSame(
        key,
        `products of ${contract}`,
        lines.map((line) => line["lineObjectNumber"]),
        items.map((item) => item?.["hs_sku"]),
      );
      expectSame(key, `invoice of ${contract}`, invoice?.["number"] ?? null, sale["erp_invoice_no"]);
      expectSame(key, `entitlement of ${contract}`, fields(entitlement)["state"], expected);
      expectSame(key, `account of ${contract}`, fields(entitlement)["account_key"], key);
      expectSame(key, `dispute of ${contract}`, disputed, sale["concordat_state"] === "invoice-disputed");
    }
    for (const ticket of seen.tickets.filter(({ external_id }) => String(external_id).startsWith(`${key}-`)))
      expectSame(key, "ticket's organization", ticket["organization_id"], organization?.["id"]);
  }
  expectSame("", "customers", seen.customers.length, seen.companies.length);
  return found;
}

test.for([1, 2, 5])(
  "portfolio %i agrees on all platforms, as the vendors' interfaces show it",
  async (seed) => {
    await using platforms = await startSimulatedPlatforms({
      seed,
      portfolio: { size: "small" },
      limitsLifted: true,
    });
    const seen = await readAll(platforms);

    expect(seen.companies).toHaveLength(10);
    expect(seen.deals.length).toBeGreaterThan(3);
    expect(seen.invoices.length).toBeGreaterThan(1);
    expect(seen.tickets.length).toBeGreaterThan(0);
    expect(Object.fromEntries(disagreements(seen))).toEqual({});
  },
);

test.for([0.1, 0.7, 1])(
  "with a share of %d defects the platforms disagree about those customers and no other",
  async (defectShare) => {
    const portfolio = { size: "small", defectShare } as const;
    await using platforms = await startSimulatedPlatforms({ seed: 4, portfolio, limitsLifted: true });
    const found = [...disagreements(await readAll(platforms)).keys()].filter((key) => key !== "");
    const planted = (platforms.portfolio?.defects ?? []).map(({ accountKey }) => accountKey);

    expect(planted).toHaveLength(10 * defectShare);
    expect(found).toEqual(planted);
  },
);
