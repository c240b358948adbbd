import { createHmac } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { frozenClock } from "../frozen-clock.ts";
import { type SimulatedPlatforms, startSimulatedPlatforms } from "../simulated-platforms.ts";
import { startWebhookReceiver } from "../webhook-receiver.ts";

let platforms: SimulatedPlatforms;
let receiver: Awaited<ReturnType<typeof startWebhookReceiver>>;

beforeEach(async () => {
  platforms = await startSimulatedPlatforms({ clock: frozenClock, seed: 7 });
  receiver = await startWebhookReceiver();
});
afterEach(async () => {
  await platforms.stop();
  await receiver.stop();
});

const dayMs = 86_400_000;

describe("a webhook of the CRM", () => {
  const subscribe = async () => {
    await platforms.sendDeveloper("PUT", "/settings", {
      targetUrl: receiver.url,
      throttling: { maxConcurrentRequests: 1 },
    });
    const subscription = { eventType: "company.creation", active: true };
    expect((await platforms.sendDeveloper("POST", "/subscriptions", subscription)).status).toBe(201);
  };
  const createCompany = async (name: string) =>
    String(
      (await platforms.sendCrm("POST", "/crm/v3/objects/companies", { properties: { name } })).body["id"],
    );
  /** One request each, in the order of the names. */
  const createAndSend = async (names: readonly string[]) => {
    const ids: string[] = [];
    for (const name of names) {
      ids.push(await createCompany(name));
      await platforms.controls.crm.advanceClock({ advanceMs: 500, settle: true });
    }
    return ids;
  };
  const told = () =>
    receiver.received.flatMap(({ body }) =>
      (JSON.parse(body) as { objectId: number; attemptNumber: number }[]).map((event) => event),
    );

  test.for([
    { kind: "lose" as const, order: [1] },
    { kind: "duplicate" as const, order: [0, 0, 1] },
    { kind: "disorder" as const, order: [1, 0] },
  ])("$kind: of two webhooks the receiver gets $order", async ({ kind, order }) => {
    await subscribe();
    await platforms.controls.crm.armMischief({ kind });
    const ids = await createAndSend(["A", "B"]);
    expect(told().map(({ objectId }) => ids.indexOf(String(objectId)))).toEqual(order);
    expect((await platforms.controls.crm.listMischief()).mischief).toEqual([]);
  });

  test("delay: it comes when its time has passed", async () => {
    await subscribe();
    await platforms.controls.crm.armMischief({ kind: "delay", delayMs: 60_000 });
    await createAndSend(["A"]);
    await platforms.controls.crm.advanceClock({ advanceMs: 59_999, settle: true });
    expect(told()).toEqual([]);
    await platforms.controls.crm.advanceClock({ advanceMs: 1, settle: true });
    expect(told()).toHaveLength(1);
  });

  test("with the same seed, chance loses the same ones", async () => {
    const lostOf = async () => {
      receiver.received.length = 0;
      await platforms.controls.crm.reset();
      await subscribe();
      await platforms.controls.crm.armMischief({ kind: "lose", probability: 0.5, seed: 3 });
      const ids = await createAndSend(["A", "B", "C", "D", "E", "F", "G", "H"]);
      return told().map(({ objectId }) => ids.indexOf(String(objectId)));
    };
    const first = await lostOf();
    expect(first.length).toBeGreaterThan(0);
    expect(first.length).toBeLessThan(8);
    expect(await lostOf()).toEqual(first);
  });

  test("eleven attempts fill a day that passes in one step", async () => {
    receiver.replyWith(() => ({ status: 500 }));
    await subscribe();
    await createCompany("A");
    await platforms.controls.crm.advanceClock({ advanceMs: 2 * dayMs, settle: true });
    expect(told().map(({ attemptNumber }) => attemptNumber)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const [delivery] = (await platforms.controls.crm.listDeliveries()).deliveries;
    const times = (delivery?.attempts ?? []).map(({ at }) => Date.parse(at));
    expect(delivery?.state).toBe("given-up");
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(0.75 * dayMs);
  });

  test("goes to the old address for up to five minutes after the settings have changed", async () => {
    const other = await startWebhookReceiver();
    await subscribe();
    await createAndSend(["A"]);
    await platforms.sendDeveloper("PUT", "/settings", {
      targetUrl: other.url,
      throttling: { maxConcurrentRequests: 1 },
    });
    await createAndSend(["B"]);
    expect([receiver.received.length, other.received.length]).toEqual([2, 0]);
    await platforms.controls.crm.advanceClock({ advanceMs: 300_000 });
    await createAndSend(["C"]);
    expect([receiver.received.length, other.received.length]).toEqual([2, 1]);
    await other.stop();
  });
});

describe("a webhook of the support platform", () => {
  const secretOf = async (id: string) => {
    const { body } = await platforms.sendSupport("GET", `/webhooks/${id}/signing_secret`);
    return (body["signing_secret"] as { secret: string }).secret;
  };
  const subscribe = async (...types: string[]) => {
    const { status, body } = await platforms.sendSupport("POST", "/webhooks", {
      webhook: {
        name: "Tickets",
        status: "active",
        endpoint: receiver.url,
        http_method: "POST",
        request_format: "json",
        subscriptions: types.map((type) => `zen:event-type:${type}`),
      },
    });
    expect(status).toBe(201);
    return String((body["webhook"] as { id: string }).id);
  };
  const settle = (advanceMs: number) => platforms.controls.support.advanceClock({ advanceMs, settle: true });
  const attempts = () => receiver.received.map(({ headers }) => headers["x-zendesk-webhook-invocation-id"]);

  test("tells of a ticket in capitals, signed over the time and the body", async () => {
    const webhookId = await subscribe("ticket.priority_changed");
    const { id } = await platforms.controls.support.createTicketByHand({ subject: "Help", body: "Please" });
    await platforms.controls.support.escalateTicket({ ticketId: id });
    await settle(0);

    expect(receiver.received).toHaveLength(1);
    const { headers, body } = receiver.received[0] as (typeof receiver.received)[number];
    expect(JSON.parse(body)).toMatchObject({
      type: "zen:event-type:ticket.priority_changed",
      subject: `zen:ticket:${id}`,
      zendesk_event_version: "2022-11-06",
      detail: { id: String(id), status: "NEW", priority: "HIGH" },
      event: { previous: "NORMAL", current: "HIGH" },
    });
    const timestamp = String(headers["x-zendesk-webhook-signature-timestamp"]);
    const signature = createHmac("sha256", await secretOf(webhookId))
      .update(timestamp + body)
      .digest("base64");
    expect(headers["x-zendesk-webhook-signature"]).toBe(signature);
    expect(headers["x-zendesk-webhook-id"]).toBe(webhookId);
  });

  test.for([
    { status: 409, headers: {}, times: 4, what: "a conflict" },
    { status: 503, headers: { "retry-after": "30" }, times: 4, what: "a short unavailability" },
    { status: 503, headers: { "retry-after": "60" }, times: 1, what: "a long unavailability" },
    { status: 503, headers: {}, times: 1, what: "an unavailability of no known length" },
    { status: 500, headers: {}, times: 1, what: "a failure" },
  ])("after $what ($status) it is sent $times times under one invocation id", async (row) => {
    receiver.replyWith(() => ({ status: row.status, headers: row.headers }));
    await subscribe("ticket.created");
    await platforms.controls.support.createTicketByHand({ subject: "Help", body: "Please" });
    await settle(dayMs);
    expect(receiver.received).toHaveLength(row.times);
    expect(new Set(attempts()).size).toBe(1);
  });

  test("stops for a while when seven in ten of the last minutes fail", async () => {
    receiver.replyWith(() => ({ status: 500 }));
    await subscribe("ticket.created");
    const createTicket = async () => {
      await platforms.controls.support.createTicketByHand({ subject: "Help", body: "Please" });
      await settle(1_000);
    };
    for (let ticket = 0; ticket < 12; ticket += 1) await createTicket();
    expect(receiver.received).toHaveLength(10);
    await settle(300_000);
    receiver.replyWith(() => ({ status: 200 }));
    await createTicket();
    expect(receiver.received).toHaveLength(11);
  });
});

describe("a subscription to the ERP", () => {
  test("ends after three days, which pass at once, and is renewed with a new handshake", async () => {
    const { body, status } = await platforms.sendErp("POST", "/subscriptions", {
      notificationUrl: receiver.url,
      resource: `/api/v2.0/companies(${platforms.erp.companyId})/customers`,
      clientState: "secret",
    });
    expect(status).toBe(201);
    const path = `/subscriptions('${body["subscriptionId"]}')`;
    await platforms.controls.erp.advanceClock({ advanceMs: 2 * dayMs });
    await platforms.fetchErpToken();
    const renewed = await platforms.sendErp("PATCH", path, {}, { "If-Match": String(body["@odata.etag"]) });
    expect(renewed.status).toBe(200);
    await platforms.controls.erp.advanceClock({ advanceMs: 3 * dayMs - 1 });
    await platforms.fetchErpToken();
    expect((await platforms.sendErp("GET", path)).status).toBe(200);
    await platforms.controls.erp.advanceClock({ advanceMs: 1 });
    expect((await platforms.sendErp("GET", path)).status).toBe(404);
  });
});

describe("the clock", () => {
  test("stands still, and runs a thousand times as fast", async () => {
    await using fast = await startSimulatedPlatforms({ platforms: ["crm"] });
    const { crm } = fast.controls;
    const frozen = await crm.setClock({ pace: 0 });
    expect((await crm.readClock()).nowMs).toBe(frozen.nowMs);
    await crm.setClock({ pace: 100_000 });
    await vi.waitFor(async () =>
      expect((await crm.readClock()).nowMs - frozen.nowMs).toBeGreaterThan(3_600_000),
    );
  });
});
