import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type SimulatedPlatforms, startSimulatedPlatforms } from "./simulated-platforms.ts";

let platforms: SimulatedPlatforms;
beforeAll(async () => {
  platforms = await startSimulatedPlatforms();
});
afterAll(async () => {
  await platforms.stop();
});

describe("HubSpot's own client goes through the calls of quote-to-cash", () => {
  test("it closes a deal with a company and line items, reads it back and writes the order onto it", async () => {
    const { crm } = platforms.hubspot();
    const company = await crm.companies.basicApi.create({
      properties: { name: "Nordlicht GmbH", country: "DE" },
      associations: [],
    });
    const line = await crm.lineItems.basicApi.create({
      properties: { name: "Platform", hs_sku: "CC-PLATFORM", quantity: "2", price: "12000" },
      associations: [],
    });
    const deal = await crm.deals.basicApi.create({
      properties: {
        dealname: "Nordlicht platform",
        dealstage: "contractsent",
        amount: "24000",
        deal_currency_code: "EUR",
      },
      associations: [
        {
          to: { id: company.id },
          types: [{ associationCategory: "HUBSPOT_DEFINED" as never, associationTypeId: 341 }],
        },
        {
          to: { id: line.id },
          types: [{ associationCategory: "HUBSPOT_DEFINED" as never, associationTypeId: 19 }],
        },
      ],
    });
    await crm.deals.basicApi.update(deal.id, { properties: { dealstage: "closedwon" } });

    const read = await crm.deals.basicApi.getById(
      deal.id,
      ["dealstage", "amount", "erp_order_no"],
      undefined,
      ["companies", "line_items"],
    );
    expect(read.properties).toMatchObject({ dealstage: "closedwon", amount: "24000", erp_order_no: null });
    expect(read.associations?.["companies"]?.results[0]?.id).toBe(company.id);
    expect(read.createdAt).toBeInstanceOf(Date);

    const lines = await crm.associations.v4.basicApi.getPage("deals", deal.id, "line_items");
    expect(lines.results.map(({ toObjectId }) => String(toObjectId))).toEqual([line.id]);
    const batch = await crm.lineItems.batchApi.read({
      inputs: [{ id: line.id }],
      properties: ["hs_sku", "quantity"],
      propertiesWithHistory: [],
    });
    expect(batch.results[0]?.properties).toMatchObject({ hs_sku: "CC-PLATFORM", quantity: "2" });

    const upsert = await crm.deals.batchApi.upsert({
      inputs: [
        {
          id: `CR${deal.id}`,
          idProperty: "concordat_contract_ref",
          properties: { dealname: "from the contract" },
        },
      ],
    });
    expect(upsert.results[0]?._new).toBe(true);
  });

  test("it reads a page at a time until there is none left", async () => {
    const { crm } = platforms.hubspot();
    for (const name of ["A", "B", "C"])
      await crm.products.basicApi.create({ properties: { name }, associations: [] });

    const products = await crm.products.getAll(2);
    expect(products.map(({ properties }) => properties["name"])).toEqual(["A", "B", "C"]);
  });

  test("it sees the platform's own error when a property is not known", async () => {
    const { crm } = platforms.hubspot();
    const refused = crm.companies.basicApi.create({ properties: { nonsense: "1" }, associations: [] });
    await expect(refused).rejects.toMatchObject({ code: 400, body: { category: "VALIDATION_ERROR" } });
  });
});

describe("an OData client goes through the calls of quote-to-cash", () => {
  test("it creates a customer and an order, ships and invoices it, and finds the invoice by the order's number", async () => {
    const client = platforms.odata();
    const customers = client.getEntitySet<Record<string, unknown>>("customers");
    const orders = client.getEntitySet<Record<string, unknown>>("salesOrders");
    const invoices = client.getEntitySet<Record<string, unknown>>("salesInvoices");
    const [taxArea] = await client.getEntitySet<Record<string, unknown>>("taxAreas").find({ code: "DE" });

    expect(await customers.find({ number: "ACC1" })).toEqual([]);
    await customers.create({
      number: "ACC1",
      displayName: "Nordlicht GmbH",
      country: "DE",
      taxAreaId: taxArea?.["id"],
    });
    const [customer] = await customers.find({ number: "ACC1" });
    await customers.update(platforms.guid(String(customer?.["id"])), { email: "ap@nordlicht.example" });
    expect(await customers.retrieve(String(customer?.["id"]))).toMatchObject({
      email: "ap@nordlicht.example",
      blocked: "_x0020_",
    });

    const order = await orders.create({
      customerNumber: "ACC1",
      externalDocumentNumber: "CR1",
      currencyCode: "EUR",
      salesOrderLines: [{ lineType: "Item", lineObjectNumber: "CC-PLATFORM", quantity: 2 }],
    });
    expect(order).toMatchObject({
      totalAmountExcludingTax: 24_000,
      totalTaxAmount: 4_560,
      totalAmountIncludingTax: 28_560,
    });
    const answer = await orders.action("Microsoft.NAV.shipAndInvoice", platforms.guid(String(order["id"])));
    expect(answer).toBe("");

    const [invoice] = await invoices.find({ orderNumber: String(order["number"]) });
    expect(invoice).toMatchObject({
      status: "Open",
      externalDocumentNumber: "CR1",
      remainingAmount: 28_560,
      orderId: order["id"],
    });
    await expect(orders.retrieve(platforms.guid(String(order["id"])))).rejects.toThrow(/not found/);
  });
});

describe("Zendesk's community client goes through the calls of quote-to-cash", () => {
  test("it creates an entitlement by its key once, and changes it afterwards", async () => {
    const { tickets } = platforms.zendesk() as unknown as {
      tickets: {
        request(
          method: string,
          path: unknown[],
          body?: unknown,
        ): Promise<{ response: { status: number }; result: Record<string, unknown> }>;
      };
    };
    const upsert = (state: string) =>
      tickets.request("PATCH", ["custom_objects", "entitlement", "records", { external_id: "ENT-CR1" }], {
        custom_object_record: { name: "CR1", custom_object_fields: { state, contract_ref: "CR1" } },
      });

    const created = await upsert("provisional");
    const changed = await upsert("active");
    expect([created.response.status, changed.response.status]).toEqual([201, 200]);
    const ledger = await platforms.control("support", "GET", "/ledger?object=entitlements");
    expect(ledger.body["counts"]).toEqual({ entitlements: { created: 1, updated: 1 } });
  });

  test("it creates an organization by its external id and finds it again", async () => {
    const { organizations } = platforms.zendesk();
    const given = { organization: { name: "Nordlicht GmbH", external_id: "ACC1" } };
    const created = await organizations.createOrUpdate(given as never);
    const again = await organizations.createOrUpdate(given as never);
    expect(JSON.stringify(again)).toContain(
      String((created as unknown as { result: { id: number } }).result.id),
    );
  });
});

test("every answer that the vendors' clients got is one of the contract", () => {
  expect(platforms.contract.breaches).toEqual([]);
  expect(platforms.contract.count()).toBeGreaterThan(20);
});
