import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { type NatsServer, startNatsServer } from "#cli/nats-server/start.ts";
import type { Customer } from "#contracts/generated/canonical/types.ts";
import {
  type Bus,
  type BusDefect,
  connectBus,
  type Delivery,
  type PlatformWebhook,
} from "#contracts/runtime/bus.ts";

let server: NatsServer;
let opened: Bus[] = [];
let defects: BusDefect[] = [];

beforeAll(async () => {
  server = await startNatsServer({ syncAlways: false });
});
afterAll(() => server.stop());
afterEach(async () => {
  await Promise.all(opened.map((bus) => bus.close()));
  opened = [];
  defects = [];
});

async function open(): Promise<Bus> {
  const bus = await connectBus({
    natsUrl: server.url,
    name: "test",
    onDefect: (defect) => {
      defects.push(defect);
    },
  });
  opened.push(bus);
  await bus.ensureStreams();
  return bus;
}

const customer: Customer = {
  accountKey: "ACC1",
  name: "Northwind",
  state: "active",
  links: { erp: "c-1" },
  asOf: "2026-03-01T09:30:00.000Z",
};
const correlationId = "test-1";

describe("operations over NATS", () => {
  test("a request reaches a server with its context, and the reply comes back", async () => {
    const [client, worker] = [await open(), await open()];
    const seen: unknown[] = [];
    worker.serve("read-customer", async (payload, context) => {
      seen.push(payload, context);
      return { ok: true, value: { ...customer, accountKey: payload.accountKey } };
    });
    await worker.connection.flush();

    const context = {
      correlationId,
      idempotencyKey: "k-1",
      principal: "user\r\nX: 1",
      traceparent: `00-${"a".repeat(32)}-${"b".repeat(16)}-01`,
    };
    const outcome = await client.request("read-customer", { accountKey: "ACC2" }, context);

    expect(outcome).toEqual({ ok: true, value: { ok: true, value: { ...customer, accountKey: "ACC2" } } });
    expect(seen).toEqual([{ accountKey: "ACC2" }, { ...context, principal: "user X: 1" }]);
  });

  test("servers of one operation share its requests, and one slow request holds up no other", async () => {
    const [client, one, two] = [await open(), await open(), await open()];
    let open_ = () => {};
    const gate = new Promise<void>((resolve) => {
      open_ = resolve;
    });
    let calls = 0;
    for (const worker of [one, two]) {
      worker.serve("read-customer", async ({ accountKey }) => {
        calls += 1;
        if (accountKey === "SLOW") await gate;
        return { ok: true, value: { ...customer, accountKey } };
      });
      await worker.connection.flush();
    }

    const slow = client.request("read-customer", { accountKey: "SLOW" }, { correlationId });
    const quick = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        client.request("read-customer", { accountKey: `ACC${i}` }, { correlationId }),
      ),
    );
    open_();

    expect(quick.every((outcome) => outcome.ok)).toBe(true);
    expect((await slow).ok).toBe(true);
    expect(calls).toBe(21);
  });

  test("when nobody serves the operation, the caller knows at once that nothing was done", async () => {
    const client = await open();
    const outcome = await client.request(
      "read-order",
      { contractRef: "CR1" },
      { correlationId, timeoutMs: 20_000 },
    );
    expect(outcome).toMatchObject({ ok: false, failure: { kind: "no-responder" } });
  });

  test("when a server does not answer in time, the outcome is unknown", async () => {
    const [client, worker] = [await open(), await open()];
    worker.serve("read-order", () => new Promise(() => {}));
    await worker.connection.flush();

    const outcome = await client.request(
      "read-order",
      { contractRef: "CR1" },
      { correlationId, timeoutMs: 50 },
    );
    expect(outcome).toMatchObject({ ok: false, failure: { kind: "outcome-unknown" } });
  });

  test("a request that breaks its contract is not sent", async () => {
    const [client, worker] = [await open(), await open()];
    const handler = vi.fn();
    worker.serve("read-order", handler);
    await worker.connection.flush();

    const outcome = await client.request("read-order", { contractRef: "lower case" }, { correlationId });
    expect(outcome).toMatchObject({
      ok: false,
      failure: { kind: "payload-drifted", pointer: "/contractRef", rule: "pattern", sent: false },
    });
    expect(handler).not.toHaveBeenCalled();
  });

  test.for([
    { raw: "not json", pointer: "" },
    { raw: '{"contractRef":7}', pointer: "/contractRef" },
    { raw: '{"contractRef":"CR1","more":1}', pointer: "/more" },
  ])(
    "a request $raw from another program reaches no handler and gets a failure with $pointer",
    async ({ raw, pointer }) => {
      const worker = await open();
      const handler = vi.fn();
      worker.serve("read-order", handler);
      await worker.connection.flush();

      const reply = await worker.connection.request("concordat.op.orders.read-order.v1", raw, {
        timeout: 2_000,
      });
      expect(reply.json()).toMatchObject({ ok: false, failure: { kind: "rejected", pointer } });
      expect(handler).not.toHaveBeenCalled();
      expect(defects).toHaveLength(1);
    },
  );

  test("a reply that breaks its contract does not reach the caller, who learns where it broke", async () => {
    const [client, worker] = [await open(), await open()];
    worker.serve("read-customer", async () => ({
      ok: true,
      value: { ...customer, state: "sleeping" } as unknown as Customer,
    }));
    await worker.connection.flush();

    const outcome = await client.request("read-customer", { accountKey: "ACC1" }, { correlationId });
    expect(outcome).toMatchObject({ ok: true, value: { ok: false, failure: { kind: "payload-drifted" } } });
    expect(defects).toMatchObject([{ where: "read-customer", correlationId }]);
  });

  test("a reply of another program that breaks the contract is a failure that says so", async () => {
    const client = await open();
    client.connection.subscribe("concordat.op.customers.read-customer.v1", {
      callback: (_error, message) => {
        message.respond('{"ok":true,"value":{}}');
      },
    });
    const outcome = await client.request("read-customer", { accountKey: "ACC1" }, { correlationId });
    expect(outcome).toMatchObject({ ok: false, failure: { kind: "payload-drifted", sent: true } });
  });

  test("a handler that throws leaves the outcome unknown and is reported", async () => {
    const [client, worker] = [await open(), await open()];
    worker.serve("read-customer", () => Promise.reject(new Error("bug")));
    await worker.connection.flush();

    const outcome = await client.request("read-customer", { accountKey: "ACC1" }, { correlationId });
    expect(outcome).toMatchObject({ ok: true, value: { ok: false, failure: { kind: "outcome-unknown" } } });
    expect(defects).toMatchObject([{ where: "read-customer", error: new Error("bug") }]);
  });
});

describe("events, webhooks and traces over JetStream", () => {
  const data = { dealId: "1", contractRef: "CR1", accountKey: "ACC1" };
  const type = "concordat.evt.sales.deal.won.v1";

  test("an event that is published twice is one event, and reaches its subscriber as a CloudEvent", async () => {
    const bus = await open();
    const event = { id: "e-1", subject: "CR1", source: "/test", data, correlationId };
    await bus.publish(type, event);
    await bus.publish(type, event);
    await bus.publish(type, { ...event, id: "e-2" });

    const seen: string[] = [];
    await bus.consumeEvents("once", [type], async ({ value }) => {
      seen.push(value.id);
      return { kind: "done" };
    });
    await vi.waitFor(() => expect(seen).toContain("e-2"));
    expect(seen).toEqual(["e-1", "e-2"]);
  });

  test("an event that breaks its contract is not published", async () => {
    const bus = await open();
    const event = {
      id: "e-9",
      subject: "CR1",
      source: "/test",
      data: { ...data, dealId: "x" },
      correlationId,
    };
    await expect(bus.publish(type, event)).rejects.toThrow("/data/dealId");
  });

  test("a subscriber of some types is handed no others", async () => {
    const bus = await open();
    const posted = "concordat.evt.orders.order.accepted.v1";
    const seen: string[] = [];
    await bus.publish(posted, {
      id: "o-1",
      subject: "CR1",
      source: "/test",
      data: { contractRef: "CR1", accountKey: "ACC1", orderNumber: "1" },
      correlationId,
    });
    await bus.publish(type, { id: "e-3", subject: "CR1", source: "/test", data, correlationId });
    await bus.consumeEvents(
      "some",
      [posted, "concordat.evt.invoices.invoice.posted.v1"],
      async ({ value }) => {
        seen.push(value.type);
        return { kind: "done" };
      },
    );
    await vi.waitFor(() => expect(seen).toEqual([posted]));
  });

  function hook(body: string): PlatformWebhook {
    return { platform: "crm", receivedAt: "2026-03-01T09:30:00.000Z", correlationId, body };
  }

  test("a webhook that was stored is handled later, again until it is done, and not after", async () => {
    const bus = await open();
    await bus.storeHook("crm", hook("later"), { correlationId });
    const seen: Pick<Delivery<PlatformWebhook>, "attempt" | "context">[] = [];
    await bus.consumeHooks("again", "crm", async ({ value, attempt, context }) => {
      seen.push({ attempt, context });
      return value.body === "later" && attempt < 3
        ? { kind: "later", delayMs: 10, reason: "busy" }
        : { kind: "done" };
    });
    await vi.waitFor(() => expect(seen.map(({ attempt }) => attempt)).toEqual([1, 2, 3]));
    expect(seen[0]?.context.correlationId).toBe(correlationId);
  });

  test("a webhook that can never be handled, or fails too often, is put aside with the reason", async () => {
    const bus = await open();
    const letters: unknown[] = [];
    bus.connection.subscribe("concordat.dead.>", {
      callback: (_error, message) => {
        letters.push({ subject: message.subject, ...(message.json() as object) });
      },
    });
    await bus.storeHook("erp", { ...hook("dead"), platform: "erp" }, { correlationId });
    await bus.storeHook("erp", { ...hook("busy"), platform: "erp" }, { correlationId });
    bus.connection.publish("concordat.hook.erp.v1", '{"platform":"erp"}');
    await bus.consumeHooks(
      "aside",
      "erp",
      async ({ value }) =>
        value.body === "dead"
          ? { kind: "dead", reason: "no such invoice", pointer: "/invoice", rule: "exists" }
          : { kind: "later", delayMs: 1, reason: "busy" },
      { maxAttempts: 3 },
    );
    await vi.waitFor(() => expect(letters).toHaveLength(3));
    expect(letters).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          subject: "concordat.hook.erp.v1",
          reason: "no such invoice",
          pointer: "/invoice",
          rule: "exists",
        }),
        expect.objectContaining({ reason: "given up after 3 deliveries: busy" }),
        expect.objectContaining({ rule: "required", pointer: "/receivedAt", payload: '{"platform":"erp"}' }),
      ]),
    );
  });

  test("a handler that throws gets the message again, and stopping waits for what is under way", async () => {
    const bus = await open();
    await bus.storeHook("support", { ...hook("x"), platform: "support" }, { correlationId });
    let finish = () => {};
    let finished = false;
    const handler = vi.fn(async () => {
      if (handler.mock.calls.length === 1) throw new Error("bug");
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      finished = true;
      return { kind: "done" } as const;
    });
    const consumption = await bus.consumeHooks("throws", "support", handler);
    await vi.waitFor(() => expect(handler).toHaveBeenCalledTimes(2), { timeout: 10_000 });

    const stopped = consumption.stop();
    finish();
    await stopped;
    expect(finished).toBe(true);
    expect(defects).toMatchObject([{ error: new Error("bug") }]);
  });

  test("calls are traced by correlation id, in order, and no other's are read", async () => {
    const bus = await open();
    const entry = {
      at: "2026-03-01T09:30:00.000Z",
      system: "crm",
      attempt: 1,
      durationMs: 1,
      outcome: "ok",
    } as const;
    bus.recordCall({ ...entry, correlationId: "a.b", action: "readDeal" });
    bus.recordCall({ ...entry, correlationId: "other", action: "readDeal" });
    bus.recordCall({ ...entry, correlationId: "a.b", action: "readCompany" });
    await vi.waitFor(async () => {
      const entries = await bus.readTrace("a.b");
      expect(entries.map(({ action }) => action)).toEqual(["readDeal", "readCompany"]);
    });
    expect(await bus.readTrace("nothing")).toEqual([]);
  });
});

describe("a bus whose server goes away", () => {
  test("tells at once that there is no connection, and works again when the server is back", async () => {
    const own = await startNatsServer({ syncAlways: false });
    const bus = await connectBus({ natsUrl: own.url, name: "test" });
    await bus.ensureStreams();
    bus.serve("read-customer", async () => ({ ok: true, value: customer }));
    const seen: string[] = [];
    await bus.consumeHooks("survives", "crm", async ({ value }) => {
      seen.push(value.body);
      return { kind: "done" };
    });

    await own.kill9();
    await vi.waitFor(() => expect(bus.connected()).toBe(false), { timeout: 10_000 });
    const outcome = await bus.request("read-customer", { accountKey: "ACC1" }, { correlationId });
    expect(outcome).toMatchObject({ ok: false, failure: { kind: "no-responder" } });

    await own.restart();
    await vi.waitFor(() => expect(bus.connected()).toBe(true), { timeout: 10_000 });
    const again = await bus.request("read-customer", { accountKey: "ACC1" }, { correlationId });
    expect(again.ok).toBe(true);
    const stored = {
      platform: "crm",
      receivedAt: "2026-03-01T09:30:00.000Z",
      correlationId,
      body: "after",
    } as const;
    await bus.storeHook("crm", stored, { correlationId });
    await vi.waitFor(() => expect(seen).toEqual(["after"]), { timeout: 20_000 });
    await bus.close();
    await own.stop();
  });
});
