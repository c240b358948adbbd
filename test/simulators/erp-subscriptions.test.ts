import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { webhooks } from "#contracts/generated/platforms/erp/webhooks.ts";
import { violationsOf } from "#contracts/runtime/validation.ts";
import { type Json, type SimulatedPlatforms, startSimulatedPlatforms } from "./simulated-platforms.ts";
import { startWebhookReceiver } from "./webhook-receiver.ts";

let platforms: SimulatedPlatforms;
let receiver: Awaited<ReturnType<typeof startWebhookReceiver>>;
beforeEach(async () => {
  platforms = await startSimulatedPlatforms({ platforms: ["erp"] });
  receiver = await startWebhookReceiver();
});
afterEach(async () => {
  expect(platforms.contract.breaches).toEqual([]);
  await platforms.stop();
  await receiver.stop();
});

const subscribe = (notificationUrl = receiver.url) =>
  platforms.sendErp("POST", "/subscriptions", {
    notificationUrl,
    resource: `/api/v2.0/companies(${platforms.erp.companyId})/customers`,
    clientState: "our secret",
  });
const advance = (advanceMs: number) => platforms.control("erp", "POST", "/clock", { advanceMs });
const createCustomer = async () => (await platforms.sendErp("POST", "customers", { displayName: "A" })).body;
const told = (index: number) =>
  (JSON.parse(receiver.received[index]?.body ?? '{"value":[]}') as { value: Json[] }).value;

test("changes of a record are told once, thirty seconds after the first, with the secret and without data", async () => {
  const { body: subscription } = await subscribe();
  const { id } = await createCustomer();
  await platforms.sendErp("PATCH", `customers(${id})`, { city: "Kiel" }, { "If-Match": "*" });
  await advance(29_000);
  expect(receiver.received).toEqual([]);
  await advance(1_000);
  await vi.waitFor(() => expect(receiver.received).toHaveLength(1));

  expect(told(0)).toMatchObject([
    {
      subscriptionId: subscription["subscriptionId"],
      clientState: "our secret",
      changeType: "created",
      resource: `api/v2.0/companies(${platforms.erp.companyId})/customers(${id})`,
    },
  ]);
  const validate = webhooks.erpChanges.requestBody?.contents["application/json"];
  expect(validate === undefined ? ["no contract"] : violationsOf(validate, { value: told(0) })).toEqual([]);
});

test("a change of a line is told as a change of its document, even one that no total shows", async () => {
  await platforms.sendErp("POST", "customers", { number: "ACC1", displayName: "A" });
  const { body: order } = await platforms.sendErp("POST", "salesOrders", {
    customerNumber: "ACC1",
    salesOrderLines: [{ lineType: "Item", lineObjectNumber: "CC-ONBOARDING", quantity: 1 }],
  });
  await platforms.sendErp("POST", "/subscriptions", {
    notificationUrl: receiver.url,
    resource: `/api/v2.0/companies(${platforms.erp.companyId})/salesOrders`,
  });
  const [line] = order["salesOrderLines"] as Json[];
  const change = { description: "Onboarding, on site" };
  await platforms.sendErp("PATCH", `salesOrderLines(${line?.["id"]})`, change, { "If-Match": "*" });
  await advance(30_000);
  await vi.waitFor(() => expect(receiver.received).toHaveLength(1));
  expect(told(0)).toMatchObject([
    {
      changeType: "updated",
      resource: `api/v2.0/companies(${platforms.erp.companyId})/salesOrders(${order["id"]})`,
    },
  ]);
});

test("a URL that does not answer the handshake is not subscribed", async () => {
  const refused = await subscribe("http://127.0.0.1:9/nobody");
  expect(refused.status).toBe(400);
  expect((await platforms.sendErp("GET", "/subscriptions")).body["value"]).toEqual([]);
});

test("a subscription runs out after three days unless it is renewed", async () => {
  const { body } = await subscribe();
  const path = `/subscriptions('${body["subscriptionId"]}')`;
  await advance(2 * 86_400_000);
  await platforms.fetchErpToken();
  const renewed = await platforms.sendErp("PATCH", path, {}, { "If-Match": String(body["@odata.etag"]) });
  expect(renewed.status).toBe(200);
  await advance(2 * 86_400_000);
  await platforms.fetchErpToken();
  expect((await platforms.sendErp("GET", path)).status).toBe(200);
  await advance(86_400_000);
  await platforms.fetchErpToken();
  expect((await platforms.sendErp("GET", path)).status).toBe(404);
});

test("a 503 is tried again, and a 400 ends the subscription", async () => {
  receiver.replyWith(() => ({ status: receiver.received.length === 1 ? 503 : 400 }));
  await subscribe();
  await createCustomer();
  await advance(30_000);
  const attempts = async () =>
    (
      (await platforms.control("erp", "GET", "/deliveries")).body["deliveries"] as { attempts: unknown[] }[]
    )[0]?.attempts ?? [];
  await vi.waitFor(async () => expect(await attempts()).toMatchObject([{ status: 503 }]));
  expect((await platforms.sendErp("GET", "/subscriptions")).body["value"]).toHaveLength(1);

  await advance(600_000);
  await vi.waitFor(async () => expect(await attempts()).toMatchObject([{ status: 503 }, { status: 400 }]));
  expect((await platforms.sendErp("GET", "/subscriptions")).body["value"]).toEqual([]);
});

test("over a thousand changed records are told as a collection", async () => {
  await platforms.control("erp", "PUT", "/limits", { enabled: false });
  await subscribe();
  for (let batch = 0; batch < 21; batch += 1) await Promise.all(Array.from({ length: 50 }, createCustomer));
  await advance(30_000);
  await vi.waitFor(() => expect(receiver.received).toHaveLength(1));
  expect(told(0)).toMatchObject([
    {
      changeType: "collection",
      resource: expect.stringContaining("customers?$filter=lastModifiedDateTime ge "),
    },
  ]);
});
