import { createHmac } from "node:crypto";
import { Signature } from "@hubspot/api-client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { limits } from "#contracts/generated/platforms/crm/limits.ts";
import { webhooks } from "#contracts/generated/platforms/crm/webhooks.ts";
import { violationsOf } from "#contracts/runtime/validation.ts";
import type { Answer, Call } from "#simulators/behaviour/call.ts";
import { createNumberSeries } from "#simulators/behaviour/number-series.ts";
import { createCrmErrors } from "#simulators/crm/errors.ts";
import { webhookHandlers } from "#simulators/crm/webhook-calls.ts";
import type { CrmWebhooks } from "#simulators/crm/webhooks.ts";
import { frozenClock } from "./frozen-clock.ts";
import { type Json, type SimulatedPlatforms, startSimulatedPlatforms } from "./simulated-platforms.ts";
import { startWebhookReceiver } from "./webhook-receiver.ts";

let platforms: SimulatedPlatforms;
let receiver: Awaited<ReturnType<typeof startWebhookReceiver>>;
let dealId = "";

beforeEach(async () => {
  platforms = await startSimulatedPlatforms({ platforms: ["crm"] });
  receiver = await startWebhookReceiver();
  await platforms.sendDeveloper("PUT", "/settings", {
    targetUrl: receiver.url,
    throttling: { maxConcurrentRequests: 10 },
  });
  const subscription = { eventType: "deal.propertyChange", propertyName: "dealstage", active: true };
  expect((await platforms.sendDeveloper("POST", "/subscriptions", subscription)).status).toBe(201);
  const deal = await platforms.sendCrm("POST", "/crm/v3/objects/deals", { properties: { dealname: "One" } });
  dealId = String(deal.body["id"]);
});
afterEach(async () => {
  await platforms.stop();
  await receiver.stop();
});

const close = () =>
  platforms.sendCrm("PATCH", `/crm/v3/objects/deals/${dealId}`, {
    properties: { dealstage: "closedwon", amount: "10" },
  });
const advance = (advanceMs: number) => platforms.control("crm", "POST", "/clock", { advanceMs });
const events = (index: number) => JSON.parse(receiver.received[index]?.body ?? "[]") as Json[];

test("a closed deal is told once, sparsely, and signed so that the vendor's own check accepts it", async () => {
  await close();
  await advance(500);
  await vi.waitFor(() => expect(receiver.received).toHaveLength(1));

  expect(events(0)).toMatchObject([
    {
      subscriptionType: "deal.propertyChange",
      objectId: Number(dealId),
      propertyName: "dealstage",
      propertyValue: "closedwon",
      attemptNumber: 0,
    },
  ]);
  const {
    headers,
    body: requestBody,
    url,
    method,
  } = receiver.received[0] as (typeof receiver.received)[number];
  const { clientSecret } = platforms.crm;
  const timestamp = Number(headers["x-hubspot-request-timestamp"]);
  const signature = String(headers["x-hubspot-signature-v3"]);
  expect(
    Signature.isValid({
      signatureVersion: "v3",
      signature,
      clientSecret,
      requestBody,
      url,
      method,
      timestamp,
    } as never),
  ).toBe(true);
  const old = String(headers["x-hubspot-signature"]);
  expect(
    Signature.isValid({ signatureVersion: "v1", signature: old, clientSecret, requestBody } as never),
  ).toBe(true);
  const validate = webhooks.crmEvents.requestBody?.contents["application/json"];
  expect(validate === undefined ? ["no contract"] : violationsOf(validate, events(0))).toEqual([]);
});

test("changes of one moment come in one request, with another event for each subscription", async () => {
  await platforms.sendDeveloper("POST", "/subscriptions", { eventType: "company.creation", active: true });
  await close();
  await platforms.sendCrm("POST", "/crm/v3/objects/companies", { properties: { name: "A" } });
  await advance(500);
  await vi.waitFor(() => expect(receiver.received).toHaveLength(1));
  expect(events(0).map((event) => event["subscriptionType"])).toEqual([
    "deal.propertyChange",
    "company.creation",
  ]);
});

test("a primary association is told as two events, and who did what is said of each", async () => {
  await platforms.sendDeveloper("POST", "/subscriptions", {
    eventType: "deal.associationChange",
    active: true,
  });
  const { dealId: byHand } = await platforms.controls.crm.createDeal({
    name: "By hand",
    company: { name: "A", accountKey: "A1" },
    lines: [{ sku: "CC-PLATFORM" }],
    won: true,
  });
  await close();
  await advance(500);
  await vi.waitFor(() => expect(receiver.received).toHaveLength(1));

  const told = events(0);
  const ties = told.filter(({ associationType }) => associationType === "DEAL_TO_COMPANY");
  expect(ties.map(({ isPrimaryAssociation }) => isPrimaryAssociation)).toEqual([false, true]);
  const wins = told.filter(({ propertyValue }) => propertyValue === "closedwon");
  expect(wins.map(({ objectId, changeSource, sourceId }) => [objectId, changeSource, sourceId])).toEqual([
    [Number(byHand), "CRM_UI", "userId:61000001"],
    [Number(dealId), "INTEGRATION", String(platforms.crm.appId)],
  ]);
  const read = (id: string) =>
    platforms.sendCrm("GET", `/crm/v3/objects/deals/${id}?propertiesWithHistory=dealstage`);
  const sources = async (id: string) =>
    ((await read(id)).body["propertiesWithHistory"] as { dealstage: Json[] }).dealstage.map(
      ({ sourceType }) => sourceType,
    );
  expect([await sources(byHand), await sources(dealId)]).toEqual([["CRM_UI", "CRM_UI"], ["INTEGRATION"]]);
});

test("different events share one id if asked for", async () => {
  await platforms.sendDeveloper("POST", "/subscriptions", { eventType: "company.creation", active: true });
  await platforms.controls.crm.setConditions({ equalEventIds: true });
  await close();
  await platforms.sendCrm("POST", "/crm/v3/objects/companies", { properties: { name: "A" } });
  await advance(500);
  await vi.waitFor(() => expect(receiver.received).toHaveLength(1));
  const [first, second] = events(0);
  expect(second?.["eventId"]).toBe(first?.["eventId"]);
  expect(second?.["objectId"]).not.toBe(first?.["objectId"]);
});

test("the signature covers the URL with its reserved characters decoded", async () => {
  const path = "/hook%2Fcrm?to=a%40b%3Ac&plus=%20";
  await platforms.sendDeveloper("PUT", "/settings", {
    targetUrl: `${receiver.url}${path}`,
    throttling: { maxConcurrentRequests: 10 },
  });
  await close();
  await advance(500);
  await vi.waitFor(() => expect(receiver.received).toHaveLength(1));
  const { headers, body } = receiver.received[0] as (typeof receiver.received)[number];
  const signed = `POST${receiver.url}/hook/crm?to=a@b:c&plus=%20${body}${String(headers["x-hubspot-request-timestamp"])}`;
  const expected = createHmac("sha256", platforms.crm.clientSecret).update(signed).digest("base64");
  expect(headers["x-hubspot-signature-v3"]).toBe(expected);
});

test("an app has a thousand subscriptions and no more", () => {
  const { maxSubscriptionsPerApp: maxSubscriptions } = limits.webhooks;
  const { createWebhookSubscription: subscribe } = webhookHandlers({
    clock: frozenClock,
    ids: createNumberSeries(1),
    webhooks: { subscriptions: new Map() } as unknown as CrmWebhooks,
    errors: createCrmErrors(() => "1"),
    app: { appId: 1, portalId: 1, clientSecret: "" },
    maxSubscriptions,
  });
  const answers = Array.from({ length: maxSubscriptions + 1 }, (_, index) =>
    subscribe?.({
      path: { appId: 1 },
      body: { eventType: "deal.propertyChange", propertyName: `p${index}` },
    } as unknown as Call),
  ) as Answer[];
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1_000);
  expect(answers.at(-1)).toMatchObject({ status: 400, body: { category: "VALIDATION_ERROR" } });
});

test("a refused delivery comes again with a higher attempt number, at most ten times in a day", async () => {
  receiver.replyWith(() => ({ status: 500 }));
  await close();
  await advance(500);
  for (let attempt = 1; attempt <= 11; attempt += 1) {
    await vi.waitFor(async () => {
      const { body } = await platforms.control("crm", "GET", "/deliveries");
      expect((body["deliveries"] as { attempts: unknown[] }[])[0]?.attempts).toHaveLength(attempt);
    });
    await advance(8 * 3_600_000);
  }
  expect(receiver.received.map((_, index) => events(index)[0]?.["attemptNumber"])).toEqual([
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ]);
  expect((await platforms.control("crm", "GET", "/deliveries")).body["deliveries"]).toMatchObject([
    { state: "given-up" },
  ]);
});

test("the webhook settings belong to the developer's key", async () => {
  const refused = await platforms.send(
    "GET",
    `${platforms.crm.baseUrl}/webhooks/v3/${platforms.crm.appId}/settings?hapikey=wrong`,
    "",
  );
  expect(refused.status).toBe(401);
});

test("an archived, a merged and an untied object are told too", async () => {
  for (const eventType of ["company.deletion", "company.merge", "deal.associationChange"])
    await platforms.sendDeveloper("POST", "/subscriptions", { eventType, active: true });
  await advance(300_000);
  const ids: string[] = [];
  for (const name of ["A", "B", "C"]) {
    const company = await platforms.sendCrm("POST", "/crm/v3/objects/companies", { properties: { name } });
    ids.push(String(company.body["id"]));
  }
  const [a = "", b = "", c = ""] = ids;
  const tie = `/crm/v4/objects/deals/${dealId}/associations/companies/${a}`;
  await platforms.sendCrm("PUT", tie, [{ associationCategory: "HUBSPOT_DEFINED", associationTypeId: 341 }]);
  await platforms.sendCrm("DELETE", tie);
  await platforms.sendCrm("DELETE", `/crm/v3/objects/companies/${c}`);
  await platforms.sendCrm("POST", "/crm/v3/objects/companies/merge", {
    primaryObjectId: a,
    objectIdToMerge: b,
  });
  await advance(500);
  await vi.waitFor(() => expect(receiver.received).toHaveLength(1), { timeout: 20_000 });

  const contents = webhooks.crmEvents.requestBody?.contents["application/json"];
  expect(contents && violationsOf(contents, events(0))).toEqual([]);
  expect(events(0)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ subscriptionType: "company.deletion", objectId: Number(c) }),
      expect.objectContaining({
        subscriptionType: "company.merge",
        primaryObjectId: Number(a),
        mergedObjectIds: [Number(b)],
      }),
      expect.objectContaining({
        associationType: "DEAL_TO_COMPANY",
        toObjectId: Number(a),
        associationRemoved: true,
      }),
    ]),
  );
});
