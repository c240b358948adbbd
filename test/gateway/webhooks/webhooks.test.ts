import { createHmac, randomUUID } from "node:crypto";
import { Signature } from "@hubspot/api-client";
import request from "supertest";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  crmClientSecret,
  erpClientState,
  type RunningGateway,
  startRunningGateway,
  storedHooks,
  supportSigningSecret,
} from "../running-gateway.ts";

const publicUrl = "https://gateway.example.com/api";
let running: RunningGateway;
let before = 0;

beforeAll(async () => {
  // Behind a proxy that takes /api away: the platform signs over the address that it knows.
  running = await startRunningGateway({ publicUrl: `${publicUrl}/` });
});
afterAll(() => running.stop());
beforeEach(async () => {
  before = (await storedHooks(running)).length;
});

const newlyStored = async () => (await storedHooks(running)).slice(before);

const crmEvent = {
  eventId: 100,
  subscriptionId: 7,
  portalId: 62515,
  appId: 54321,
  occurredAt: 1_760_000_000_000,
  subscriptionType: "deal.propertyChange",
  attemptNumber: 0,
  objectId: 9000123,
  changeSource: "CRM_UI",
  propertyName: "dealstage",
  propertyValue: "closedwon",
};

function crm(
  body: string,
  changes: { timestampMs?: number; secret?: string; url?: string; unsigned?: boolean } = {},
) {
  const timestamp = changes.timestampMs ?? Date.now();
  const signature = Signature.getSignature("POST", "v3", {
    clientSecret: changes.secret ?? crmClientSecret,
    requestBody: body,
    url: changes.url ?? `${publicUrl}/webhooks/crm`,
    timestamp,
    signature: "",
  });
  const delivery = request(running.url).post("/webhooks/crm").set("content-type", "application/json");
  return (
    changes.unsigned
      ? delivery
      : delivery
          .set("x-hubspot-signature-v3", signature)
          .set("x-hubspot-request-timestamp", String(timestamp))
  ).send(body);
}

describe("a CRM webhook", () => {
  test("that the vendor's library signed is stored as it came, and then answered", async () => {
    const body = JSON.stringify([crmEvent]);

    const response = await crm(body);

    expect(response.status).toBe(204);
    expect(await newlyStored()).toEqual([
      {
        platform: "crm",
        receivedAt: expect.any(String),
        correlationId: response.headers["x-correlation-id"],
        body,
      },
    ]);
  });

  test.for([
    { changes: { unsigned: true }, what: "that is not signed" },
    { changes: { secret: "another-client-secret" }, what: "that another app signed" },
    {
      changes: { url: "https://gateway.example.com/webhooks/crm" },
      what: "that was signed for another address",
    },
    { changes: { timestampMs: Date.now() - 600_000 }, what: "that is ten minutes old" },
  ])("$what is refused and not stored", async ({ changes }) => {
    const response = await crm(JSON.stringify([crmEvent]), changes);

    expect(response.status).toBe(401);
    expect(response.body.type).toBe(`${publicUrl}/problems/webhook-not-authentic`);
    expect(await newlyStored()).toEqual([]);
  });

  test.for([
    { body: JSON.stringify({ not: "a list" }), what: "that is no list" },
    { body: JSON.stringify([{ ...crmEvent, objectId: "nine" }]), what: "whose object has no id" },
    { body: "[", what: "that is not JSON" },
  ])("$what is refused although it is signed, and not stored", async ({ body }) => {
    expect((await crm(body)).status).toBe(400);
    expect(await newlyStored()).toEqual([]);
  });
});

const notification = {
  subscriptionId: "webhook-1",
  clientState: erpClientState,
  expirationDateTime: "2026-11-26T00:00:00Z",
  resource:
    "api/v2.0/companies(6a3e6c4b-5f0e-4e0d-8f5c-2b8b1b6f3c11)/salesInvoices(6a3e6c4b-5f0e-4e0d-8f5c-2b8b1b6f3c12)",
  changeType: "updated",
  lastModifiedDateTime: "2026-11-23T10:00:00Z",
};

const erp = (body: object) => request(running.url).post("/webhooks/erp").send(body);

describe("an ERP webhook", () => {
  test("handshake gets its token back as plain text", async () => {
    const response = await request(running.url).post("/webhooks/erp?validationToken=a%20b%3Cc%3E");

    expect(response.status).toBe(200);
    expect(response.headers["content-type"]).toMatch(/^text\/plain/);
    expect(response.headers["x-content-type-options"]).toBe("nosniff");
    expect(response.text).toBe("a b<c>");
    expect(await newlyStored()).toEqual([]);
  });

  test("handshake with a token out of proportion is refused", async () => {
    expect(
      (await request(running.url).post(`/webhooks/erp?validationToken=${"x".repeat(1_025)}`)).status,
    ).toBe(400);
    expect((await request(running.url).post("/webhooks/erp?validationToken=a%0Ab")).status).toBe(400);
  });

  test("with the shared client state is stored, and then answered", async () => {
    const response = await erp({ value: [notification, notification] });

    expect(response.status).toBe(200);
    expect(await newlyStored()).toMatchObject([
      { platform: "erp", body: JSON.stringify({ value: [notification, notification] }) },
    ]);
  });

  test.for([
    { changed: { clientState: "wrong" }, what: "with a wrong client state" },
    { changed: { clientState: `${erpClientState} ` }, what: "with a client state that is nearly right" },
    { changed: { clientState: "" }, what: "with an empty client state" },
  ])("$what in one of its notifications is refused and not stored", async ({ changed }) => {
    const response = await erp({ value: [notification, { ...notification, ...changed }] });

    expect(response.status).toBe(401);
    expect(await newlyStored()).toEqual([]);
  });

  test("that has no notifications in it is refused", async () => {
    expect((await erp({ value: "none" })).status).toBe(400);
    expect(await newlyStored()).toEqual([]);
  });
});

const ticketEvent = {
  account_id: 9_000_001,
  id: "01JD",
  time: "2026-11-23T10:00:00Z",
  type: "zen:event-type:ticket.priority_changed",
  subject: "zen:ticket:123",
  zendesk_event_version: "2022-11-06",
  detail: { id: "123", priority: "URGENT" },
  event: { current: "URGENT", previous: "NORMAL" },
};

function support(
  body: string,
  changes: {
    timestamp?: string;
    secret?: string;
    signedBody?: string;
    invocationId?: string;
    unsigned?: true;
  } = {},
) {
  const timestamp = changes.timestamp ?? new Date().toISOString();
  const signature = createHmac("sha256", changes.secret ?? supportSigningSecret)
    .update(timestamp + (changes.signedBody ?? body))
    .digest("base64");
  const delivery = request(running.url)
    .post("/webhooks/support")
    .set("content-type", "application/json")
    .set("x-zendesk-webhook-invocation-id", changes.invocationId ?? randomUUID());
  return (
    changes.unsigned
      ? delivery
      : delivery
          .set("x-zendesk-webhook-signature", signature)
          .set("x-zendesk-webhook-signature-timestamp", timestamp)
  ).send(body);
}

describe("a support webhook", () => {
  test("that is signed is stored as it came, and then answered", async () => {
    const body = JSON.stringify(ticketEvent);
    const response = await support(body);

    expect(response.status).toBe(204);
    expect(await newlyStored()).toEqual([
      {
        platform: "support",
        receivedAt: expect.any(String),
        correlationId: response.headers["x-correlation-id"],
        body,
      },
    ]);
  });

  test("that the platform tries again, because our answer got lost, is stored once", async () => {
    const body = JSON.stringify(ticketEvent);
    const invocationId = randomUUID();

    expect((await support(body, { invocationId })).status).toBe(204);
    expect((await support(body, { invocationId })).status).toBe(204);
    expect(await newlyStored()).toHaveLength(1);
  });

  test.for([
    { changes: { unsigned: true }, what: "that is not signed" },
    { changes: { secret: "the-secret-of-another-webhook" }, what: "that another webhook signed" },
    { changes: { signedBody: "{}" }, what: "whose body was changed on the way" },
    { changes: { timestamp: "2026-01-01T00:00:00Z" }, what: "that is old" },
    { changes: { timestamp: "soon" }, what: "that was signed at no time" },
  ] as const)("$what is refused and not stored", async ({ changes }) => {
    const response = await support(JSON.stringify(ticketEvent), changes);

    expect(response.status).toBe(401);
    expect(response.body.type).toBe(`${publicUrl}/problems/webhook-not-authentic`);
    expect(await newlyStored()).toEqual([]);
  });

  test.for([
    { body: JSON.stringify([ticketEvent]), what: "that is a list" },
    { body: JSON.stringify({ ...ticketEvent, detail: {} }), what: "that says nothing of what it is about" },
    { body: "{", what: "that is not JSON" },
  ])("$what is refused although it is signed, and not stored", async ({ body }) => {
    expect((await support(body)).status).toBe(400);
    expect(await newlyStored()).toEqual([]);
  });
});

describe("while NATS is away", () => {
  test("a webhook is answered 503, so that the platform delivers it again", async () => {
    const alone = await startRunningGateway();
    await alone.nats.kill9();

    const response = await request(alone.url)
      .post("/webhooks/erp")
      .send({ value: [notification] });

    expect(response.status).toBe(503);
    expect(response.body.type).toBe(`${alone.url}/problems/webhook-not-stored`);
    expect(Number(response.headers["retry-after"])).toBeGreaterThan(0);
    await alone.stop();
  });
});

describe("a platform without a shared secret", () => {
  test("has no webhook address", async () => {
    const closed = await startRunningGateway({ webhooks: {} });

    expect((await request(closed.url).post("/webhooks/crm").send([])).status).toBe(404);
    expect((await request(closed.url).post("/webhooks/erp").send({})).status).toBe(404);
    await closed.stop();
  });
});
