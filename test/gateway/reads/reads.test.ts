import request from "supertest";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { systemClock } from "#contracts/runtime/clock.ts";
import { type RunningGateway, startRunningGateway } from "../running-gateway.ts";

let running: RunningGateway;
let laterMs = 0;
let reads = 0;
let state = "open";
let answer: () => unknown;
let stops: (() => void)[] = [];

const clock = { ...systemClock, nowMs: () => systemClock.nowMs() + laterMs };

beforeAll(async () => {
  running = await startRunningGateway({}, { watch: false, clock });
});
afterAll(() => running.stop());
beforeEach(async () => {
  // What the test before has left must be too old.
  laterMs += 3_600_000;
  reads = 0;
  state = "open";
  answer = () => ({ ok: true, value: invoice() });
  stops = [
    running.answerRaw("read-invoice", () => {
      reads += 1;
      return answer();
    }),
  ];
  await running.bus.connection.flush();
});
afterEach(() => {
  for (const stop of stops) stop();
});

/** A token that is valid by the gateway's clock. */
function token(claims: Record<string, unknown> = {}): Promise<string> {
  const nowSeconds = Math.floor(clock.nowMs() / 1_000);
  return running.issuer.sign({ iat: nowSeconds, exp: nowSeconds + 300, ...claims });
}

const money = { minor: 100, currency: "EUR" };
const invoice = () => ({
  invoiceNumber: "I1",
  contractRef: "C1",
  accountKey: "A1",
  state,
  standing: "good",
  total: money,
  remaining: money,
  links: {},
  asOf: new Date(clock.nowMs()).toISOString(),
});
const readInvoice = async (headers: Record<string, string> = {}) =>
  request(running.url)
    .get("/v1/invoices/I1")
    .set("authorization", `Bearer ${await token()}`)
    .set(headers);

async function publish(subject: string, accountKey: string): Promise<void> {
  const data = { invoiceNumber: subject, contractRef: "C9", accountKey, total: money };
  await running.bus.publish("concordat.evt.invoices.invoice.posted.v1", {
    id: crypto.randomUUID(),
    subject,
    source: "/test",
    data,
    correlationId: "c",
  });
}

describe("a read", () => {
  test("is answered again for as long as its contract says, with its age", async () => {
    const first = await readInvoice();
    laterMs += 14_000;
    const second = await readInvoice();
    laterMs += 1_500;
    const third = await readInvoice();

    expect(first.headers).toMatchObject({
      age: "0",
      "cache-control": "private, no-cache",
      vary: "Authorization",
    });
    expect(second.headers["age"]).toBe("14");
    expect(second.body).toEqual(first.body);
    expect(third.headers["age"]).toBe("0");
    expect(reads).toBe(2);
  });

  test.for([
    { header: "no-cache", asked: 2 },
    { header: "max-age=3", asked: 2 },
    { header: "max-age=5", asked: 1 },
    { header: "max-age=4000", asked: 1 },
  ])("with Cache-Control: $header after 4 s has been asked for $asked times", async ({ header, asked }) => {
    await readInvoice();
    laterMs += 4_000;
    await readInvoice({ "cache-control": header });

    expect(reads).toBe(asked);
  });

  test("with no-cache is seen by those who come after", async () => {
    await readInvoice();
    state = "paid";
    await readInvoice({ "cache-control": "no-cache" });

    expect((await readInvoice()).body.state).toBe("paid");
    expect(reads).toBe(2);
  });

  test("with no-store leaves nothing behind", async () => {
    await readInvoice({ "cache-control": "no-store" });
    await readInvoice();

    expect(reads).toBe(2);
  });

  test("that is under way answers all who ask meanwhile, and not who wants it read now", async () => {
    const replies: (() => void)[] = [];
    for (const stop of stops.splice(0)) stop();
    const { subject, queue } = (await import("#contracts/generated/events/operations.ts")).operationContracts[
      "read-invoice"
    ];
    const held = running.bus.connection.subscribe(subject, {
      queue,
      callback: (_, message) =>
        void replies.push(() => message.respond(JSON.stringify({ ok: true, value: invoice() }))),
    });
    stops.push(() => held.unsubscribe());
    await running.bus.connection.flush();

    const first = readInvoice();
    await vi.waitFor(() => expect(replies).toHaveLength(1));
    const others = [readInvoice(), readInvoice(), readInvoice({ "cache-control": "no-cache" })];
    await vi.waitFor(() => expect(replies).toHaveLength(2));
    for (const reply of replies) reply();
    const statuses = await Promise.all([first, ...others].map(async (one) => (await one).status));

    expect(statuses).toEqual([200, 200, 200, 200]);
    expect(replies).toHaveLength(2);
  });

  test("that fails is not kept, and the failure is the answer where the contract says nothing else", async () => {
    await readInvoice();
    laterMs += 16_000;
    const failure = { kind: "platform-unavailable", detail: "down", system: "erp" };
    answer = () => ({ ok: false, failure });
    expect((await readInvoice()).status).toBe(503);
    answer = () => ({ ok: true, value: invoice() });

    expect((await readInvoice()).status).toBe(200);
  });

  test("is not answered to who may not have it, however fresh it is", async () => {
    await readInvoice();
    const lesser = await token({ scope: "orders:read" });
    const response = await request(running.url)
      .get("/v1/invoices/I1")
      .set("authorization", `Bearer ${lesser}`);

    expect(response.status).toBe(403);
    expect(reads).toBe(1);
  });
});

describe("what has changed is seen at once", () => {
  test.for([
    { subject: "I1", accountKey: "A2", what: "the event is about it" },
    { subject: "I2", accountKey: "A1", what: "the event names its customer" },
  ])("when $what", async ({ subject, accountKey }) => {
    await readInvoice();
    state = "paid";
    await publish(subject, accountKey);

    await vi.waitFor(async () => expect((await readInvoice()).body.state).toBe("paid"));
  });

  test("and an event about something else changes nothing", async () => {
    await readInvoice();
    await publish("I2", "A2");
    await running.bus.connection.flush();
    // Whatever else the gateway is told comes after the event.
    stops.push(running.answerRaw("list-workflows", () => ({ ok: true, value: { workflows: [] } })));
    await running.bus.connection.flush();
    await request(running.url)
      .get("/v1/workflows")
      .set("authorization", `Bearer ${await token()}`);
    await readInvoice();

    expect(reads).toBe(1);
  });

  test("by who has written through this gateway, before any event", async () => {
    const entitlement = {
      entitlementKey: "ENT-C1",
      contractRef: "C1",
      accountKey: "A1",
      state: "active",
      links: {},
    };
    const value = { ...entitlement, asOf: new Date().toISOString() };
    stops.push(running.answerRaw("confirm-entitlement-activation", () => ({ ok: true, value })));
    await readInvoice();
    await request(running.url)
      .post("/v1/entitlements/ENT-C1/activation")
      .set("authorization", `Bearer ${await token()}`)
      .set("idempotency-key", crypto.randomUUID());
    await readInvoice();

    expect(reads).toBe(2);
  });
});

describe("If-None-Match", () => {
  test("is answered 304 while the answer says the same, also when it was read anew", async () => {
    const etag = (await readInvoice()).headers["etag"]!;
    laterMs += 20_000;
    const same = await readInvoice({ "if-none-match": etag });
    state = "paid";
    laterMs += 20_000;
    const other = await readInvoice({ "if-none-match": etag });

    expect(same.status).toBe(304);
    expect(same.text).toBe("");
    expect(same.headers).toMatchObject({ etag, age: "0" });
    expect(same.headers["x-correlation-id"]).toBeDefined();
    expect(other.status).toBe(200);
    expect(other.headers["etag"]).not.toBe(etag);
  });

  test("is judged for reads that are never kept, too", async () => {
    stops.push(running.answerRaw("list-workflows", () => ({ ok: true, value: { workflows: [] } })));
    await running.bus.connection.flush();
    const list = async (headers: Record<string, string> = {}) =>
      request(running.url)
        .get("/v1/workflows")
        .set({ authorization: `Bearer ${await token()}`, ...headers });
    const first = await list();

    const again = await list({ "if-none-match": first.headers["etag"]! });
    expect(again.status).toBe(304);
  });
});
