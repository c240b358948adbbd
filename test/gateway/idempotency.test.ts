import { jetstream } from "@nats-io/jetstream";
import { Kvm } from "@nats-io/kv";
import request from "supertest";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { recordKeyOf } from "#gateway/middleware/idempotency-key.ts";
import { type RunningGateway, startRunningGateway } from "./running-gateway.ts";

let running: RunningGateway;
let carriedOut = 0;
let reply: unknown;
/** While set, the stand-in answers only after it. */
let held: Promise<void> | undefined;

beforeAll(async () => {
  running = await startRunningGateway();
  running.bus.serve("submit-order", async () => {
    carriedOut++;
    await held;
    return reply as never;
  });
  running.bus.serve("create-customer-account", async () => {
    carriedOut++;
    return { ok: true, value: { workflowId: "create-customer-account-1" } };
  });
  await running.bus.connection.flush();
});
afterAll(() => running.stop());
beforeEach(() => {
  carriedOut = 0;
  held = undefined;
  reply = { ok: true, value: { workflowId: "quote-to-cash-1" } };
  running.forget();
});

interface Submission {
  readonly key?: string;
  readonly dealId?: unknown;
  readonly token?: string;
}

function submit({ key, dealId = "1", token = running.token }: Submission) {
  const submission = request(running.url).post("/v1/orders").set("authorization", `Bearer ${token}`);
  return (key === undefined ? submission : submission.set("idempotency-key", key)).send({ dealId });
}

describe("a request with an Idempotency-Key takes effect once", () => {
  test("without a key where one is needed: 400, and nothing is published", async () => {
    const response = await submit({});

    expect(response.status).toBe(400);
    expect(response.body.type).toBe(`${running.url}/problems/idempotency-key-missing`);
    expect(response.body.errors).toMatchObject([
      { in: "header", pointer: "/Idempotency-Key", rule: "required", given: "nothing" },
    ]);
    await running.settled();
    expect(running.published).toEqual([]);
  });

  test("without a key and with a broken body, both are said at once", async () => {
    const response = await submit({ dealId: "not a deal" });

    expect(response.status).toBe(400);
    expect(response.body.type).toBe(`${running.url}/problems/invalid-request`);
    expect(response.body.errors).toMatchObject([
      { in: "header", pointer: "/Idempotency-Key", rule: "required" },
      { in: "body", pointer: "/dealId", rule: "pattern" },
    ]);
  });

  test("the first answer is given again, quoted or bare, and nothing is done again", async () => {
    const key = crypto.randomUUID();

    const first = await submit({ key });
    reply = { ok: true, value: { workflowId: "quote-to-cash-another" } };
    const again = await submit({ key: `"${key}"` });

    expect(first.status).toBe(202);
    expect(again.status).toBe(202);
    expect(again.body).toEqual(first.body);
    expect(again.headers.location).toBe(first.headers.location);
    expect(first.headers["idempotency-replayed"]).toBeUndefined();
    expect(again.headers["idempotency-replayed"]).toBe("true");
    expect(again.headers["x-correlation-id"]).not.toBe(first.headers["x-correlation-id"]);
    expect(carriedOut).toBe(1);
  });

  test("a refusal by the business is given again too", async () => {
    const key = crypto.randomUUID();
    reply = { ok: false, failure: { kind: "rejected", detail: "The deal is lost." } };
    const first = await submit({ key });
    reply = { ok: true, value: { workflowId: "quote-to-cash-1" } };
    const again = await submit({ key });

    expect([first.status, again.status]).toEqual([422, 422]);
    expect(again.headers["content-type"]).toBe("application/problem+json");
    expect(again.body).toEqual(first.body);
    expect(carriedOut).toBe(1);
  });

  test("the same key with another body: 422, and the first answer stands", async () => {
    const key = crypto.randomUUID();
    await submit({ key });

    const other = await submit({ key, dealId: "2" });

    expect(other.status).toBe(422);
    expect(other.body.type).toBe(`${running.url}/problems/idempotency-key-reused`);
    expect((await submit({ key })).status).toBe(202);
    expect(carriedOut).toBe(1);
  });

  test("while the first still runs: 409 with Retry-After, and then its answer", async () => {
    const key = crypto.randomUUID();
    let release = () => {};
    held = new Promise((resolve) => {
      release = resolve;
    });
    const first = submit({ key }).then((response) => response);
    await expect.poll(() => carriedOut).toBe(1);

    const second = await submit({ key });
    release();

    expect(second.status).toBe(409);
    expect(second.body.type).toBe(`${running.url}/problems/request-in-progress`);
    expect(Number(second.headers["retry-after"])).toBeGreaterThan(0);
    expect((await first).status).toBe(202);
    expect((await submit({ key })).headers["idempotency-replayed"]).toBe("true");
    expect(carriedOut).toBe(1);
  });

  test("ten at once with one key are carried out once", async () => {
    const key = crypto.randomUUID();

    const responses = await Promise.all(Array.from({ length: 10 }, () => submit({ key })));

    expect(carriedOut).toBe(1);
    expect(new Set(responses.map(({ status }) => status)).isSubsetOf(new Set([202, 409]))).toBe(true);
    expect(responses.some(({ status }) => status === 202)).toBe(true);
  });

  test("keys of two callers and of two operations do not meet", async () => {
    const key = crypto.randomUUID();
    const other = await running.issuer.sign({ client_id: "another-client" });

    expect((await submit({ key })).headers["idempotency-replayed"]).toBeUndefined();
    expect((await submit({ key, token: other })).headers["idempotency-replayed"]).toBeUndefined();
    const account = await request(running.url)
      .post("/v1/customers")
      .set("authorization", `Bearer ${running.token}`)
      .set("idempotency-key", key)
      .send({ companyId: "1" });
    expect(account.status).toBe(202);
    expect(carriedOut).toBe(3);
  });
});

describe("a key is not held by what did not happen", () => {
  test("a request that breaks its contract leaves no record", async () => {
    const key = crypto.randomUUID();

    expect((await submit({ key, dealId: 5 })).status).toBe(400);
    await running.settled();
    expect(running.published).toEqual([]);
    expect((await submit({ key })).status).toBe(202);
  });

  test("what can be tried again later is carried out anew", async () => {
    const key = crypto.randomUUID();
    reply = {
      ok: false,
      failure: { kind: "in-maintenance", detail: "The ERP is updated.", retryAfterMs: 1_000 },
    };
    expect((await submit({ key })).status).toBe(503);
    reply = { ok: true, value: { workflowId: "quote-to-cash-1" } };

    expect((await submit({ key })).status).toBe(202);
    expect(carriedOut).toBe(2);
  });

  test("a record that a crashed gateway left behind ends with its lease", async () => {
    const left = crypto.randomUUID();
    const unfinished = crypto.randomUUID();
    await submit({ key: crypto.randomUUID() });
    const bucket = await new Kvm(jetstream(running.bus.connection)).open("concordat-idempotency");
    const leave = async (key: string, leaseUntilMs: number) => {
      // The record of a finished request, turned back into that of one whose gateway died.
      await submit({ key });
      const recordKey = recordKeyOf("test-client\ntester", "submitOrder", key);
      const record = (await bucket.get(recordKey))!.json<{ fingerprint: string }>();
      await bucket.put(
        recordKey,
        JSON.stringify({ state: "running", fingerprint: record.fingerprint, leaseUntilMs }),
      );
    };
    await leave(left, Date.now() - 1);
    await leave(unfinished, Date.now() + 60_000);
    carriedOut = 0;

    expect((await submit({ key: left })).status).toBe(202);
    expect((await submit({ key: unfinished })).status).toBe(409);
    expect(carriedOut).toBe(1);
  });
});

describe("while NATS is away", () => {
  test("a request with a key is refused at once as not started, and nothing is kept to be sent later", async () => {
    const alone = await startRunningGateway();
    const send = (key: string) =>
      request(alone.url)
        .post("/v1/orders")
        .set("authorization", `Bearer ${alone.token}`)
        .set("idempotency-key", key)
        .send({ dealId: "1" });
    await alone.nats.kill9();
    await expect
      .poll(async () => (await send("a")).body.type, { timeout: 10_000 })
      .toBe(`${alone.url}/problems/store-unavailable`);

    await alone.nats.restart();
    alone.bus.serve("submit-order", async () => ({ ok: true, value: { workflowId: "quote-to-cash-1" } }));

    await expect.poll(async () => (await send("b")).status, { timeout: 10_000 }).toBe(202);
    await alone.stop();
  });
});
