import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type SimulatedPlatforms, startSimulatedPlatforms } from "./simulated-platforms.ts";
import { workflowCalls } from "./workflow-calls.ts";

let platforms: SimulatedPlatforms;
let calls: ReturnType<typeof workflowCalls>;
beforeAll(async () => {
  platforms = await startSimulatedPlatforms({ platforms: ["crm", "support"], seed: 9 });
  calls = workflowCalls(platforms);
});
afterAll(async () => {
  expect(platforms.contract.breaches).toEqual([]);
  expect(platforms.contract.count()).toBeGreaterThan(20);
  await platforms.stop();
});

describe("1: a customer is taken on", () => {
  test("from the deal to an organization and its user, and the ids go back to the company", async () => {
    const { hubspot, support, resultOf, sale } = calls;
    const crm = hubspot();
    const { companyId, dealId, lineId } = await sale("CR-ON", "ACC-ON");
    const companies = await crm.associations.v4.basicApi.getPage("deals", dealId, "companies");
    expect(String(companies.results[0]?.toObjectId)).toBe(companyId);
    const lines = await crm.lineItems.batchApi.read({
      inputs: [{ id: lineId }],
      properties: ["hs_sku"],
      propertiesWithHistory: [],
    });
    expect(lines.results[0]?.properties).toMatchObject({ hs_sku: "CC-PLATFORM" });

    const { organizations, users } = support();
    const organization = resultOf(
      await organizations.createOrUpdate({
        organization: { name: "Onboarded GmbH", external_id: "ACC-ON" },
      } as never),
    );
    const user = resultOf(
      await users.createOrUpdate({
        user: { name: "Ada", email: "ada@on.example", organization_id: organization["id"] },
      } as never),
    );
    expect(user).toMatchObject({ organization_id: organization["id"] });
    expect(await organizations.search("ACC-ON" as never)).toMatchObject([{ id: organization["id"] }]);
    expect(
      resultOf(
        await organizations.update(organization["id"] as never, { organization: { tags: ["new"] } } as never),
      ),
    ).toMatchObject({ tags: ["new"] });
    const written = await crm.companies.basicApi.update(companyId, {
      properties: { erp_customer_no: "ACC-ON", support_org_id: String(organization["id"]) },
    });
    expect(written.properties).toMatchObject({ support_org_id: String(organization["id"]) });
  });
});

describe("2: a quote becomes an order, an invoice and an entitlement", () => {
  test("and the deal carries their numbers", async () => {
    const { hubspot, entitlement, tie, sale } = calls;
    const crm = hubspot();
    const { dealId } = await sale("CR-QTC", "ACC-QTC");
    const quote = await crm.quotes.basicApi.create({
      properties: { hs_title: "Offer", hs_expiration_date: "2026-12-31" },
      associations: [tie(dealId, 64)],
    });
    const quotes = await crm.associations.v4.basicApi.getPage("deals", dealId, "quotes");
    expect(String(quotes.results[0]?.toObjectId)).toBe(quote.id);
    expect((await entitlement("ENT-CR-QTC", { state: "active", invoice_no: "103001" })).response.status).toBe(
      201,
    );
    const deal = await crm.deals.basicApi.update(
      "CR-QTC",
      { properties: { erp_order_no: "1001", erp_invoice_no: "103001" } },
      "concordat_contract_ref",
    );
    expect(deal.id).toBe(dealId);
  });
});

describe("3: an invoice that failed holds the entitlement, and a good one releases it", () => {
  test("with one ticket, however often it is sent, that is solved in the end", async () => {
    const { support, entitlement, resultOf } = calls;
    await entitlement("ENT-CR-QTC", { state: "held", hold_reason: "invoice-disputed" });
    const keyed = support({ customHeaders: { "Idempotency-Key": "hold-103001" } });
    const ticket = {
      ticket: {
        subject: "Invoice 103001 disputed",
        external_id: "hold-103001",
        comment: { body: "On hold." },
      },
    };
    const created = resultOf(await keyed.tickets.create(ticket as never));
    expect(resultOf(await keyed.tickets.create(ticket as never))["id"]).toBe(created["id"]);
    const other = { ticket: { ...ticket.ticket, subject: "Another" } };
    await expect(keyed.tickets.create(other as never)).rejects.toThrow(/400/);
    expect(await support().tickets.listWithFilter("external_id", "hold-103001")).toHaveLength(1);

    const solved = resultOf(
      await support().tickets.update(
        created["id"] as never,
        {
          ticket: {
            status: "solved",
            comment: { body: "Paid.", public: false },
            safe_update: true,
            updated_stamp: created["updated_at"],
          },
        } as never,
      ),
    );
    expect(solved).toMatchObject({ status: "solved" });
    const stale = support({ throwOriginalException: true }).tickets.update(
      created["id"] as never,
      {
        ticket: { status: "open", safe_update: true, updated_stamp: "2020-01-01T00:00:00Z" },
      } as never,
    );
    await expect(stale).rejects.toMatchObject({ statusCode: 409, result: { error: "UpdateConflict" } });
    expect(await support().tickets.getComments(created["id"] as never)).toHaveLength(2);
    expect((await entitlement("ENT-CR-QTC", { state: "active", hold_reason: null })).response.status).toBe(
      200,
    );
  });
});

describe("4: an order is amended", () => {
  test("after a line item was changed, added and archived", async () => {
    const { hubspot, tie, sale } = calls;
    const crm = hubspot();
    const { dealId, lineId } = await sale("CR-AMEND", "ACC-AMEND");
    await crm.lineItems.basicApi.update(lineId, { properties: { quantity: "3" } });
    const added = await crm.lineItems.basicApi.create({
      properties: { name: "Seats", hs_sku: "CC-SEATS", quantity: "10" },
      associations: [tie(dealId, 20)],
    });
    const deal = await crm.deals.basicApi.getById(dealId, ["dealname"], undefined, ["line_items"]);
    expect(deal.associations?.["line items"]?.results.map(({ id }) => id)).toEqual([lineId, added.id]);
    const history = await crm.lineItems.basicApi.getById(lineId, undefined, ["quantity"]);
    expect(history.propertiesWithHistory?.["quantity"]?.map(({ value }) => value)).toEqual(["3", "2"]);
    await crm.lineItems.basicApi.archive(added.id);
    await expect(crm.lineItems.basicApi.getById(added.id)).rejects.toMatchObject({
      code: 404,
      body: { category: "OBJECT_NOT_FOUND" },
    });
    const archived = await crm.lineItems.basicApi.getById(added.id, undefined, undefined, undefined, true);
    expect(archived.archived).toBe(true);
  });
});
