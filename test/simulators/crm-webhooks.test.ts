import { Signature } from "@hubspot/api-client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { webhooks } from "#contracts/generated/platforms/crm/webhooks.ts";
import { violationsOf } from "#contracts/runtime/validation.ts";
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
