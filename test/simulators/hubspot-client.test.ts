import { Client } from "@hubspot/api-client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type SimulatedPlatforms, startSimulatedPlatforms } from "./simulated-platforms.ts";

// HubSpot's own client, as it comes, makes every call of the CRM's contract that it knows.

let platforms: SimulatedPlatforms;
beforeAll(async () => {
  platforms = await startSimulatedPlatforms({ platforms: ["crm"], limitsLifted: true });
});
afterAll(async () => {
  expect(platforms.contract.breaches).toEqual([]);
  // The client is behind: it knows the old path of the token endpoint only, and no journal.
  const notYet = platforms.callsOf("crm").filter((call) => !platforms.contract.taken.has(`crm ${call}`));
  expect(notYet.filter((call) => !/Journal/.test(call))).toEqual(["createDatedToken"]);
  await platforms.stop();
});

const defined = (associationTypeId: number) => [
  { associationCategory: "HUBSPOT_DEFINED" as never, associationTypeId },
];
const read = (id: string) => ({ inputs: [{ id }], properties: ["createdate"], propertiesWithHistory: [] });
const search = { filterGroups: [], sorts: ["createdate"], properties: [], limit: 5 };

test.for([
  { type: "companies" as const, properties: { name: "A" }, unique: "concordat_account_key" },
  { type: "contacts" as const, properties: { firstname: "Ada" }, unique: "email" },
  { type: "deals" as const, properties: { dealname: "D" }, unique: "concordat_contract_ref" },
  { type: "lineItems" as const, properties: { name: "L" }, unique: "line_ref" },
  { type: "products" as const, properties: { name: "P" }, unique: "product_ref" },
])("it makes, reads, lists, changes, upserts and finds $type", async ({ type, properties, unique }) => {
  const { crm } = platforms.hubspot();
  const objectType = { lineItems: "line_items", products: "products" }[type as string];
  if (objectType !== undefined) {
    const property = {
      name: unique,
      label: unique,
      type: "string",
      fieldType: "text",
      groupName: "concordat",
    };
    const made = await crm.properties.coreApi.create(objectType, {
      ...property,
      hasUniqueValue: true,
    } as never);
    expect(made).toMatchObject({ name: unique, hasUniqueValue: true });
  }
  const calls = crm[type];
  const { id } = await calls.basicApi.create({ properties, associations: [] } as never);
  const changed = await calls.basicApi.update(id, { properties });
  expect(changed.updatedAt).toBeInstanceOf(Date);
  expect((await calls.basicApi.getById(id)).id).toBe(id);
  expect((await calls.basicApi.getPage(10)).results.map((one) => one.id)).toContain(id);
  expect((await calls.batchApi.read(read(id))).results.map((one) => one.id)).toEqual([id]);
  const input = { id: "u@x.example", idProperty: unique, properties };
  const upserted = await calls.batchApi.upsert({ inputs: [input] });
  expect(upserted.results[0]).toMatchObject({ _new: true });
  await platforms.controls.crm.advanceClock({ advanceMs: 2_000 });
  const found = await calls.searchApi.doSearch(search as never);
  expect(found.results.map((one) => one.id)).toContain(id);
});

test("it handles objects of any type by name, one and many", async () => {
  const { crm } = platforms.hubspot();
  const { basicApi, batchApi, searchApi } = crm.objects;
  const properties = { subject: "S", hs_pipeline_stage: "1" };
  const { id } = await basicApi.create("tickets", { properties, associations: [] } as never);
  const input = { properties, associations: [], objectWriteTraceId: "t-1" };
  const made = await batchApi.create("tickets", { inputs: [input] } as never);
  expect(made.results[0]).toMatchObject({ objectWriteTraceId: "t-1" });
  const other = String(made.results[0]?.id);
  expect((await basicApi.getPage("tickets", 5)).results).toHaveLength(2);
  expect((await basicApi.update("tickets", id, { properties: { subject: "T" } })).properties).toMatchObject({
    subject: "T",
  });
  expect((await batchApi.update("tickets", { inputs: [{ id, properties }] })).results).toHaveLength(1);
  expect((await batchApi.read("tickets", read(id))).results).toHaveLength(1);
  const upsert = { id: "C1", idProperty: "concordat_case_ref", properties };
  expect((await batchApi.upsert("tickets", { inputs: [upsert] })).results[0]).toMatchObject({ _new: true });
  expect((await searchApi.doSearch("tickets", search as never)).total).toBe(0);
  const merged = await crm.tickets.basicApi.merge({ primaryObjectId: id, objectIdToMerge: other });
  expect(merged.id).toBe(id);
  await batchApi.archive("tickets", { inputs: [{ id: other }] });
  await basicApi.archive("tickets", id);
  await expect(basicApi.getById("tickets", id)).rejects.toMatchObject({ code: 404 });
  const archived = await basicApi.getById("tickets", id, undefined, undefined, undefined, true);
  expect(archived.archivedAt).toBeInstanceOf(Date);
});

test("it ties objects to each other and unties them, one and many", async () => {
  const { crm } = platforms.hubspot();
  const company = await crm.companies.basicApi.create({ properties: { name: "B" }, associations: [] });
  const deal = await crm.deals.basicApi.create({ properties: { dealname: "B" }, associations: [] });
  const { basicApi, batchApi } = crm.associations.v4;
  const pair = { from: { id: deal.id }, _from: { id: deal.id }, to: { id: company.id } };
  const tied = async () =>
    (await basicApi.getPage("deals", deal.id, "companies")).results.map(({ toObjectId }) =>
      String(toObjectId),
    );

  const byDefault = await basicApi.createDefault("deals", deal.id, "companies", company.id);
  expect(byDefault.results).toHaveLength(2);
  expect(await tied()).toEqual([company.id]);
  await basicApi.archive("deals", deal.id, "companies", company.id);
  expect(await tied()).toEqual([]);
  await basicApi.create("deals", deal.id, "companies", company.id, defined(341));
  const page = await batchApi.getPage("deals", "companies", { inputs: [{ id: deal.id }] });
  expect(page.results[0]?.to).toHaveLength(1);
  await batchApi.archive("deals", "companies", { inputs: [{ ...pair, to: [pair.to] }] });
  expect(await tied()).toEqual([]);
  await batchApi.createDefault("deals", "companies", { inputs: [pair] });
  await batchApi.create("deals", "companies", { inputs: [{ ...pair, types: defined(341) }] });
  expect(await tied()).toEqual([company.id]);
});

test("it reads what the portal is like", async () => {
  const { crm } = platforms.hubspot();
  expect((await crm.properties.coreApi.getAll("deals")).results.length).toBeGreaterThan(10);
  expect(await crm.properties.coreApi.getByName("deals", "amount")).toMatchObject({ type: "number" });
  const pipelines = await crm.pipelines.pipelinesApi.getAll("deals");
  expect(pipelines.results[0]?.stages.map(({ id }) => id)).toContain("closedwon");
  expect(await crm.pipelines.pipelinesApi.getById("deals", "default")).toMatchObject({ id: "default" });
  const owners = await crm.owners.ownersApi.getPage();
  expect(await crm.owners.ownersApi.getById(Number(owners.results[0]?.id))).toMatchObject({
    id: owners.results[0]?.id,
  });
});

test("it renews its token and says what a token may do", async () => {
  const client = platforms.hubspot();
  const { clientId, clientSecret, refreshToken, portalId } = platforms.crm;
  const { tokensApi, accessTokensApi } = client.oauth;
  const grant = ["refresh_token", undefined, undefined, clientId, clientSecret, refreshToken] as const;
  const { accessToken } = await tokensApi.create(...grant);
  expect(await accessTokensApi.get(accessToken)).toMatchObject({ hubId: portalId });
});

test("it sets up webhooks with the developer's key", async () => {
  const { appId, developerApiKey, baseUrl } = platforms.crm;
  const { settingsApi, subscriptionsApi } = new Client({ developerApiKey, basePath: baseUrl }).webhooks;
  const targetUrl = "https://concordat.example/hooks/crm";
  await settingsApi.configure(appId, { targetUrl, throttling: { maxConcurrentRequests: 5 } } as never);
  expect(await settingsApi.getAll(appId)).toMatchObject({ targetUrl });
  const wanted = { eventType: "deal.propertyChange", propertyName: "dealstage", active: true };
  const { id } = await subscriptionsApi.create(appId, wanted as never);
  expect((await subscriptionsApi.getAll(appId)).results).toHaveLength(1);
  await subscriptionsApi.update(Number(id), appId, { active: false });
  expect(await subscriptionsApi.getById(Number(id), appId)).toMatchObject({ active: false });
  await subscriptionsApi.archive(Number(id), appId);
  await settingsApi.clear(appId);
  await expect(settingsApi.getAll(appId)).rejects.toMatchObject({ code: 404 });
});
