import { FilterOperatorEnum } from "@hubspot/api-client/lib/codegen/crm/deals/models/Filter.js";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Json, type SimulatedPlatforms, startSimulatedPlatforms } from "./simulated-platforms.ts";
import { type Answered, workflowCalls } from "./workflow-calls.ts";

let platforms: SimulatedPlatforms;
let calls: ReturnType<typeof workflowCalls>;
beforeAll(async () => {
  platforms = await startSimulatedPlatforms({ platforms: ["crm", "support"], seed: 9 });
  calls = workflowCalls(platforms);
});
afterAll(async () => {
  expect(platforms.contract.breaches).toEqual([]);
  expect(platforms.contract.count()).toBeGreaterThan(30);
  await platforms.stop();
});

describe("5: a payment fails", () => {
  test("and the company says so, with a note, while the entitlement is held", async () => {
    const { hubspot, request, entitlement, tie, sale } = calls;
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
    const { hubspot, support, resultOf, tie, sale } = calls;
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
    const { hubspot, entitlement, lag, sale } = calls;
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
    const { hubspot, support, entitlement, resultOf, sale } = calls;
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
    const { hubspot, support, request } = calls;
    const crm = hubspot();
    const deals = await crm.deals.getAll(3, undefined, ["concordat_contract_ref"]);
    expect(deals.length).toBe(new Set(deals.map(({ id }) => id)).size);
    expect(deals.length).toBeGreaterThan(3);
    const some = await crm.deals.batchApi.read({
      inputs: [{ id: String(deals[0]?.id) }, { id: "404" }],
      properties: [],
      propertiesWithHistory: [],
    });
    expect(some).toMatchObject({ numErrors: 1 });

    const { tickets, organizations, search } = support();
    for (const name of ["North", "South"]) {
      await organizations.createOrUpdate({ organization: { name } } as never);
      await tickets.create({ ticket: { subject: name, comment: { body: "x" }, status: "solved" } } as never);
    }
    await platforms.control("support", "POST", "/clock", { advanceMs: 61_000 });
    const listed = (await tickets.list()) as unknown as Json[];
    expect(listed.map(({ subject }) => subject)).toEqual(expect.arrayContaining(["North", "South"]));
    const names = ((await organizations.list()) as unknown as Json[]).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["North", "South"]));
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
    const { support } = calls;
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
