import { FilterOperatorEnum } from "@hubspot/api-client/lib/codegen/crm/deals/models/Filter.js";
import zendesk from "node-zendesk";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Json, type SimulatedPlatforms, startSimulatedPlatforms } from "./simulated-platforms.ts";

// The calls on CRM and support that each of the nine workflows makes, by the clients that people use, as they are.

/** What node-zendesk does and its declarations say too little about. */
interface Answered {
  readonly response: { readonly status: number };
  readonly result: Json;
}
type Request = (method: string, path: unknown[], body?: unknown) => Promise<Answered>;

let platforms: SimulatedPlatforms;
beforeAll(async () => {
  platforms = await startSimulatedPlatforms({ platforms: ["crm", "support"], seed: 9 });
});
afterAll(async () => {
  expect(platforms.contract.breaches).toEqual([]);
  expect(platforms.contract.count()).toBeGreaterThan(60);
  await platforms.stop();
});

const hubspot = () => platforms.hubspot().crm;
const support = (options: Json = {}) =>
  zendesk.createClient({
    endpointUri: platforms.support.baseUrl,
    oauth: true,
    token: platforms.support.oauthToken,
    ...options,
  } as never);
const request: Request = (...call) => (support().tickets as unknown as { request: Request }).request(...call);
const entitlement = (key: string, fields: Json) =>
  request("PATCH", ["custom_objects", "entitlement", "records", { external_id: key }], {
    custom_object_record: { name: key, custom_object_fields: fields },
  });
const resultOf = (answered: unknown) => (answered as Answered).result;
const lag = async () => {
  for (const platform of ["crm", "support"] as const)
    await platforms.control(platform, "POST", "/clock", { advanceMs: 2_000 });
};
const tie = (toId: string, associationTypeId: number) => ({
  to: { id: toId },
  types: [{ associationCategory: "HUBSPOT_DEFINED" as never, associationTypeId }],
});
const sale = async (contractRef: string, accountKey: string) => {
  const crm = hubspot();
  const company = await crm.companies.batchApi.upsert({
    inputs: [
      {
        id: accountKey,
        idProperty: "concordat_account_key",
        properties: { name: accountKey, country: "DE" },
      },
    ],
  });
  const companyId = String(company.results[0]?.id);
  const line = await crm.lineItems.basicApi.create({
    properties: { name: "Platform", hs_sku: "CC-PLATFORM", quantity: "2", price: "12000" },
    associations: [],
  });
  const deal = await crm.deals.basicApi.create({
    properties: { dealname: contractRef, dealstage: "closedwon", concordat_contract_ref: contractRef },
    associations: [tie(companyId, 341), tie(line.id, 19)],
  });
  return { companyId, lineId: line.id, dealId: deal.id };
};

describe("1: a customer is taken on", () => {
  test("from the deal to an organization and its user, and the ids go back to the company", async () => {
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

describe("5: a payment fails", () => {
  test("and the company says so, with a note, while the entitlement is held", async () => {
    const crm = hubspot();
    const { companyId } = await sale("CR-PAY", "ACC-PAY");
    await crm.companies.basicApi.update(companyId, { properties: { payment_state: "overdue" } });
    const note = await crm.objects.notes.basicApi.create({
      properties: { hs_timestamp: "2026-11-23T12:00:00Z", hs_note_body: "Overdue by 30 days" },
      associations: [tie(companyId, 190)],
    });
    const notes = await crm.associations.v4.basicApi.getPage("companies", companyId, "notes");
    expect(String(notes.results[0]?.toObjectId)).toBe(note.id);
    await entitlement("ENT-CR-PAY", { state: "held", hold_reason: "overdue" });
    const found = await request("GET", [
      "custom_objects",
      "entitlement",
      "records",
      { "filter[external_ids]": "ENT-CR-PAY" },
    ]);
    expect(found.result["custom_object_records"]).toMatchObject([
      { custom_object_fields: { state: "held" } },
    ]);
  });
});

describe("6: a case is escalated", () => {
  test("with its context from both sides, a task for the owner and an internal comment", async () => {
    const crm = hubspot();
    const { companyId, dealId } = await sale("CR-CASE", "ACC-CASE");
    const { organizations, tickets, webhooks } = support();
    const organization = resultOf(
      await organizations.createOrUpdate({
        organization: { name: "Case AG", external_id: "ACC-CASE" },
      } as never),
    );
    const hook = resultOf(
      await webhooks.create({
        webhook: {
          name: "Escalations",
          status: "inactive",
          endpoint: "https://concordat.example/hooks",
          http_method: "POST",
          request_format: "json",
          subscriptions: ["zen:event-type:ticket.priority_changed"],
        },
      } as never),
    );
    const secret = (await webhooks.getSigningSecret(hook["id"] as never)) as unknown as Answered;
    expect(secret.result).toMatchObject({ signing_secret: { algorithm: "SHA256" } });
    expect(await webhooks.list()).toHaveLength(1);

    const ticket = resultOf(
      await tickets.create({
        ticket: {
          subject: "Down",
          comment: { body: "Help" },
          organization_id: organization["id"],
          priority: "urgent",
        },
      } as never),
    );
    expect(resultOf(await tickets.show(ticket["id"] as never))).toMatchObject({ priority: "urgent" });
    expect(resultOf(await organizations.show(organization["id"] as never))).toMatchObject({
      external_id: "ACC-CASE",
    });

    const owners = await crm.owners.ownersApi.getPage("dana.sales@example.com");
    const ownerId = String(owners.results[0]?.id);
    await crm.deals.basicApi.update(dealId, { properties: { hubspot_owner_id: ownerId } });
    const task = await crm.objects.tasks.basicApi.create({
      properties: {
        hs_timestamp: "2026-11-24T09:00:00Z",
        hs_task_subject: "Call Case AG",
        hubspot_owner_id: ownerId,
      },
      associations: [tie(companyId, 192)],
    });
    expect(task.properties).toMatchObject({ hubspot_owner_id: ownerId });
    await tickets.update(
      ticket["id"] as never,
      { ticket: { comment: { body: "Owner called", public: false } } } as never,
    );
    const audits = (await tickets.exportAudit(ticket["id"] as never)) as unknown as Json[];
    expect(audits).toHaveLength(2);
  });
});

describe("7: a contract is renewed", () => {
  test("by a deal that is found by its close date, made once, and tied to the old one", async () => {
    const crm = hubspot();
    const { dealId } = await sale("CR-OLD", "ACC-RENEW");
    await crm.deals.basicApi.update(dealId, { properties: { closedate: "2025-12-01T00:00:00Z" } });
    const due = () =>
      crm.deals.searchApi.doSearch({
        filterGroups: [
          {
            filters: [
              {
                propertyName: "closedate",
                operator: FilterOperatorEnum.Between,
                value: "2025-11-01",
                highValue: "2026-01-01",
              },
              { propertyName: "dealstage", operator: FilterOperatorEnum.In, values: ["closedwon"] },
              { propertyName: "concordat_contract_ref", operator: FilterOperatorEnum.HasProperty },
            ],
          },
        ],
        sorts: ["closedate"],
        properties: ["concordat_contract_ref"],
        limit: 10,
      });
    expect((await due()).total).toBe(0);
    await lag();
    expect((await due()).results.map(({ id }) => id)).toEqual([dealId]);

    const upsert = async () =>
      (
        await crm.deals.batchApi.upsert({
          inputs: [
            { id: "CR-OLD:R2", idProperty: "concordat_contract_ref", properties: { dealname: "Renewal" } },
          ],
        })
      ).results[0];
    const [first, again] = [await upsert(), await upsert()];
    expect([first?._new, again?._new, again?.id]).toEqual([true, false, first?.id]);
    await crm.associations.v4.basicApi.createDefault("deals", String(first?.id), "deals", dealId);
    const ties = await crm.associations.v4.basicApi.getPage("deals", String(first?.id), "deals");
    expect(ties.results[0]?.associationTypes[0]?.typeId).toBe(451);
    await entitlement("ENT-CR-OLD", { state: "active", end_date: "2027-12-01" });
  });
});

describe("8: an invoice is credited", () => {
  test("and the entitlement is revoked, the deal says so, and the ticket hears of it", async () => {
    const crm = hubspot();
    await sale("CR-CREDIT", "ACC-CREDIT");
    await entitlement("ENT-CR-CREDIT", { state: "revoked" });
    const deals = await crm.deals.batchApi.update({
      inputs: [
        {
          id: "CR-CREDIT",
          idProperty: "concordat_contract_ref",
          properties: { concordat_state: "credited" },
        },
      ],
    });
    expect(deals.results[0]?.properties).toMatchObject({ concordat_state: "credited" });
    const { tickets, jobstatuses } = support();
    const ticket = resultOf(
      await tickets.create({ ticket: { subject: "Refund", comment: { body: "Please" } } } as never),
    );
    const job = resultOf(
      await tickets.updateMany(
        String(ticket["id"]) as never,
        {
          ticket: { status: "solved", comment: { body: "Credited" }, additional_tags: ["credited"] },
        } as never,
      ),
    );
    const { id } = job["job_status"] as Json;
    await vi.waitFor(
      async () =>
        expect(resultOf(await jobstatuses.show(id as never))["job_status"]).toMatchObject({
          status: "completed",
        }),
      { timeout: 20_000 },
    );
    expect(resultOf(await tickets.show(ticket["id"] as never))).toMatchObject({
      status: "solved",
      tags: ["credited"],
    });
  });
});

describe("9: the platforms are compared", () => {
  test("page after page, to the end, on both sides", async () => {
    const crm = hubspot();
    const deals = await crm.deals.getAll(3, undefined, ["concordat_contract_ref"]);
    expect(deals.length).toBe(new Set(deals.map(({ id }) => id)).size);
    expect(deals.length).toBeGreaterThan(6);
    const some = await crm.deals.batchApi.read({
      inputs: [{ id: String(deals[0]?.id) }, { id: "404" }],
      properties: [],
      propertiesWithHistory: [],
    });
    expect(some).toMatchObject({ numErrors: 1 });

    await platforms.control("support", "POST", "/clock", { advanceMs: 61_000 });
    const { tickets, organizations, search } = support();
    const listed = (await tickets.list()) as unknown as Json[];
    expect(listed.length).toBeGreaterThanOrEqual(3);
    expect((await organizations.list()) as unknown as Json[]).toHaveLength(2);
    const exported = (await tickets.incremental(1_600_000_000 as never)) as unknown as Json[];
    expect(exported).toHaveLength(listed.length);
    const cursor = await request("GET", [
      "incremental",
      "tickets",
      "cursor",
      { start_time: 1_600_000_000, per_page: 1000 },
    ]);
    expect(cursor.result).toMatchObject([...listed.map(() => ({ id: expect.any(Number) }))]);
    const found = (await search.query("type:ticket status:solved" as never)) as unknown as Answered;
    expect(JSON.stringify(found.result)).toContain("solved");
  });

  test("in pages that the client follows by itself", async () => {
    const { tickets } = support();
    const before = ((await tickets.list()) as unknown as Json[]).length;
    const many = Array.from({ length: 100 }, (_, index) => ({
      subject: `T${index}`,
      comment: { body: "x" },
    }));
    await tickets.createMany({ tickets: many } as never);
    await platforms.control("support", "POST", "/clock", { advanceMs: 1_000 });
    expect((await tickets.list()) as unknown as Json[]).toHaveLength(before + 100);
    expect(await tickets.listWithFilter("per_page", "7")).toHaveLength(before + 100);
  });
});
