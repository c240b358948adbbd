import type { SimulatedPlatforms } from "../simulated-platforms.ts";
import { idIn, type Take } from "./tour.ts";

const kinds = [
  { one: "Company", many: "Companies", properties: { name: "A" }, unique: "concordat_account_key" },
  { one: "Contact", many: "Contacts", properties: { firstname: "Ada" }, unique: "email" },
  {
    one: "Deal",
    many: "Deals",
    properties: { dealname: "D", amount: "1200.00" },
    unique: "concordat_contract_ref",
  },
  { one: "LineItem", many: "LineItems", properties: { name: "L", quantity: "2" }, unique: "line_ref" },
  { one: "Product", many: "Products", properties: { name: "P", price: "3" }, unique: "product_ref" },
];

/** Every call of the CRM's contract, each with something to do. */
export async function crmTour(take: Take, platforms: SimulatedPlatforms, targetUrl: string): Promise<void> {
  const { crm } = platforms;
  for (const [objectType, name] of [
    ["line_items", "line_ref"],
    ["products", "product_ref"],
  ]) {
    const property = {
      name,
      label: name,
      type: "string",
      fieldType: "text",
      groupName: "concordat",
      hasUniqueValue: true,
    };
    await take("createProperty", { path: { objectType: String(objectType) }, body: property });
  }
  await take("listProperties", { path: { objectType: "deals" } });
  await take("readProperty", { path: { objectType: "deals", propertyName: "amount" } });

  const made = new Map<string, string>();
  for (const { one, many, properties, unique } of kinds) {
    const objectId = idIn(await take(`create${one}`, { body: { properties, associations: [] } }));
    made.set(one, objectId);
    await take(`list${many}`, { query: { limit: "5", properties: "name", associations: "companies" } });
    await take(`read${one}`, { path: { objectId }, query: { properties: "name,amount" } });
    await take(`update${one}`, { path: { objectId }, body: { properties } });
    await take(`batchRead${many}`, { body: { inputs: [{ id: objectId }], properties: ["name"] } });
    const input = { id: `${one}@tour.example`, idProperty: unique, properties, objectWriteTraceId: "t1" };
    await take(`batchUpsert${many}`, { body: { inputs: [input] } });
    const filters = [{ propertyName: "createdate", operator: "GT", value: "2020-01-01" }];
    await take(`search${many}`, {
      body: {
        filterGroups: [{ filters }],
        sorts: ["createdate"],
        properties: ["name"],
        limit: 5,
        after: "0",
      },
    });
  }
  await tickets(take);

  const [dealId, companyId] = [String(made.get("Deal")), String(made.get("Company"))];
  const types = { fromObjectType: "deals", toObjectType: "companies" };
  const both = { ...types, fromObjectId: dealId, toObjectId: companyId };
  const pair = { from: { id: dealId }, to: { id: companyId } };
  const spec = [{ associationCategory: "HUBSPOT_DEFINED", associationTypeId: 341 }];
  await take("associateByDefault", { path: both });
  await take("listAssociations", { path: { ...types, fromObjectId: dealId }, query: { limit: "5" } });
  await take("associate", { path: both, body: spec });
  await take("batchReadAssociations", { path: types, body: { inputs: [{ id: dealId }] } });
  await take("dissociate", { path: both });
  await take("batchAssociateByDefault", { path: types, body: { inputs: [pair] } });
  await take("batchAssociate", { path: types, body: { inputs: [{ ...pair, types: spec }] } });
  await take("batchDissociate", { path: types, body: { inputs: [{ from: pair.from, to: [pair.to] }] } });

  await take("listPipelines", { path: { objectType: "deals" } });
  await take("readPipeline", { path: { objectType: "deals", pipelineId: "default" } });
  await take("listOwners", { query: { email: "dana.sales@example.com", limit: "5" } });
  await take("readOwner", { path: { ownerId: "71000001" }, query: { idProperty: "id" } });
  const client = { client_id: crm.clientId, client_secret: crm.clientSecret };
  const renewal = { ...client, grant_type: "refresh_token", refresh_token: crm.refreshToken };
  await take("createToken", { form: renewal });
  const { body: issued } = await take("createDatedToken", { form: renewal });
  await take("readAccessToken", { path: { token: String(issued["access_token"]) } });
  await webhooks(take, crm.appId, targetUrl);
  await journal(take, platforms);
}

async function journal(take: Take, { crm, controls, sendCrm }: SimulatedPlatforms): Promise<void> {
  const { body: issued } = await take("createToken", {
    form: {
      grant_type: "client_credentials",
      client_id: crm.clientId,
      client_secret: crm.clientSecret,
      scope: ["read", "subscriptions.read", "subscriptions.write"]
        .map((scope) => `developer.webhooks_journal.${scope}`)
        .join(" "),
    },
  });
  const headers = { authorization: `Bearer ${String(issued["access_token"])}` };
  const body = {
    subscriptionType: "OBJECT",
    portalId: crm.portalId,
    objectTypeId: "0-2",
    actions: ["CREATE"],
  };
  const subscriptionId = idIn(await take("createJournalSubscription", { body, headers }));
  await take("listJournalSubscriptions", { headers });
  for (const name of ["J1", "J2"]) {
    await sendCrm("POST", "/crm/v3/objects/companies", { properties: { name } });
    await controls.crm.advanceClock({ advanceMs: 1_000, settle: true });
  }
  const { body: earliest } = await take("readEarliestJournalEntry", { headers });
  await take("readLatestJournalEntry", { headers });
  const path = { offset: String(earliest["currentOffset"]) };
  await take("readNextJournalEntry", { path, headers });
  await take("readJournalFile", { path });
  await take("deleteJournalSubscription", { path: { subscriptionId }, headers });
}

async function tickets(take: Take): Promise<void> {
  const path = { objectType: "tickets" };
  const properties = { subject: "S", hs_pipeline_stage: "1" };
  const [one, other] = [
    idIn(await take("createObject", { path, body: { properties } })),
    idIn(await take("createObject", { path, body: { properties } })),
  ];
  await take("listObjects", { path, query: { limit: "5", archived: "false" } });
  await take("readObject", { path: { ...path, objectId: one }, query: { propertiesWithHistory: "subject" } });
  await take("updateObject", { path: { ...path, objectId: one }, body: { properties: { subject: "T" } } });
  await take("batchReadObjects", { path, body: { inputs: [{ id: one }], properties: ["subject"] } });
  await take("batchCreateObjects", { path, body: { inputs: [{ properties, objectWriteTraceId: "t" }] } });
  await take("batchUpdateObjects", { path, body: { inputs: [{ id: one, properties }] } });
  const upsert = { id: "C1", idProperty: "concordat_case_ref", properties };
  await take("batchUpsertObjects", { path, body: { inputs: [upsert] } });
  await take("searchObjects", { path, body: { query: "S", limit: 5 } });
  await take("mergeObjects", { path, body: { primaryObjectId: one, objectIdToMerge: other } });
  await take("batchArchiveObjects", { path, body: { inputs: [{ id: other }] } });
  await take("archiveObject", { path: { ...path, objectId: one } });
}

async function webhooks(take: Take, appId: number, targetUrl: string): Promise<void> {
  const path = { appId };
  const throttling = { maxConcurrentRequests: 5 };
  await take("updateWebhookSettings", { path, body: { targetUrl, throttling } });
  await take("readWebhookSettings", { path });
  const wanted = { eventType: "deal.propertyChange", propertyName: "amount", active: true };
  const subscriptionId = idIn(await take("createWebhookSubscription", { path, body: wanted }));
  await take("listWebhookSubscriptions", { path });
  await take("readWebhookSubscription", { path: { ...path, subscriptionId } });
  await take("updateWebhookSubscription", { path: { ...path, subscriptionId }, body: { active: false } });
  await take("deleteWebhookSubscription", { path: { ...path, subscriptionId } });
  await take("deleteWebhookSettings", { path });
}
