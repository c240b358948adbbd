import request from "supertest";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { operations } from "#contracts/generated/api/operations.ts";
import { succeed } from "#contracts/runtime/outcome.ts";
import { createDispatch } from "#gateway/dispatch.ts";
import { createLogger } from "#gateway/logger.ts";
import { type RunningGateway, startRunningGateway } from "./running-gateway.ts";

let running: RunningGateway;
let stops: (() => void)[] = [];

beforeAll(async () => {
  running = await startRunningGateway({ requestTimeoutMs: 300 }, { watch: false });
});
afterAll(() => running.stop());
afterEach(async () => {
  for (const stop of stops) stop();
  stops = [];
  await running.bus.connection.flush();
});

async function answer(operation: Parameters<RunningGateway["answerRaw"]>[0], reply: unknown) {
  stops.push(running.answerRaw(operation, () => reply));
  await running.bus.connection.flush();
}

const readWorkflow = () =>
  request(running.url).get("/v1/workflows/w1").set("authorization", `Bearer ${running.token}`);
const submitOrder = (key: string = crypto.randomUUID()) =>
  request(running.url)
    .post("/v1/orders")
    .set("authorization", `Bearer ${running.token}`)
    .set("idempotency-key", `"${key}"`)
    .send({ dealId: "1" });

describe("when nobody serves the operation", () => {
  test("the answer is 503 with Retry-After, and says that nothing was started", async () => {
    const response = await submitOrder();

    expect(response.status).toBe(503);
    expect(response.headers["content-type"]).toBe("application/problem+json");
    expect(Number(response.headers["retry-after"])).toBeGreaterThan(0);
    expect(response.body).toMatchObject({
      type: `${running.url}/problems/orchestration-unavailable`,
      retryable: true,
    });
    expect(response.body.detail).toContain("Nothing was started");
  });

  test("the same key may be used again, and is then carried out", async () => {
    const key = crypto.randomUUID();
    expect((await submitOrder(key)).status).toBe(503);
    await answer("submit-order", { ok: true, value: { workflowId: "quote-to-cash-1" } });

    expect((await submitOrder(key)).status).toBe(202);
  });
});

describe("when it was sent and not answered", () => {
  const silent = async (operation: "submit-order" | "read-workflow") => {
    const { subject, queue } = (await import("#contracts/generated/events/operations.ts")).operationContracts[
      operation
    ];
    const subscription = running.bus.connection.subscribe(subject, { queue, callback: () => {} });
    stops.push(() => subscription.unsubscribe());
    await running.bus.connection.flush();
  };

  test("a write answers 504 outcome-unknown, never that it failed", async () => {
    await silent("submit-order");

    const response = await submitOrder();

    expect(response.status).toBe(504);
    expect(response.body).toMatchObject({ type: `${running.url}/problems/outcome-unknown`, retryable: true });
    expect(response.body.detail).toContain("may have been carried out");
    expect(response.body.detail).toContain("same Idempotency-Key");
  });

  test("a read answers 504 and says that nothing was changed", async () => {
    await silent("read-workflow");

    const response = await readWorkflow();

    expect(response.status).toBe(504);
    expect(response.body.type).toBe(`${running.url}/problems/no-answer`);
  });

  test("the write may be repeated with its key at once, and not with another body", async () => {
    await silent("submit-order");
    const key = crypto.randomUUID();
    expect((await submitOrder(key)).status).toBe(504);
    for (const stop of stops.splice(0)) stop();
    await answer("submit-order", { ok: true, value: { workflowId: "quote-to-cash-1" } });

    expect((await submitOrder(key).send({ dealId: "2" })).status).toBe(422);
    expect((await submitOrder(key)).status).toBe(202);
  });
});

describe("what an operation says of its failure becomes a problem", () => {
  test.for([
    { kind: "not-found", status: 404, problem: "not-found", retryable: false },
    { kind: "rejected", status: 422, problem: "refused", retryable: false },
    { kind: "conflict", status: 409, problem: "conflict", retryable: false },
    { kind: "throttled", status: 503, problem: "throttled", retryable: true },
    { kind: "in-maintenance", status: 503, problem: "in-maintenance", retryable: true },
    { kind: "platform-unavailable", status: 503, problem: "platform-unavailable", retryable: true },
    { kind: "outcome-unknown", status: 504, problem: "outcome-unknown", retryable: true },
    { kind: "payload-drifted", status: 502, problem: "payload-drifted", retryable: false },
  ])("$kind is $status", async ({ kind, status, problem, retryable }) => {
    const failure = {
      kind,
      detail: "the customer is blocked",
      system: "erp",
      code: "Blocked",
      retryAfterMs: 7_100,
    };
    await answer("submit-order", { ok: false, failure });

    const response = await submitOrder();

    expect(response.status).toBe(status);
    expect(response.body).toMatchObject({ type: `${running.url}/problems/${problem}`, status, retryable });
    expect(response.body.detail).toContain("The customer is blocked (ERP, code Blocked).");
    expect(response.headers["retry-after"]).toBe(status === 503 ? "8" : undefined);
  });
});

test.for([
  {
    failure: {
      kind: "payload-drifted",
      detail: "invoice I1 has a status",
      system: "erp",
      pointer: "/status",
    },
    says: "Invoice I1 has a status (ERP, at /status). ",
  },
  {
    failure: { kind: "conflict", detail: "quote-to-cash-1 has ended." },
    says: "quote-to-cash-1 has ended. ",
  },
])("a refusal says '$says', and writes an id as it is", async ({ failure, says }) => {
  await answer("submit-order", { ok: false, failure });

  expect((await submitOrder()).body.detail).toMatch(new RegExp(`^${says.replace(/[()]/g, "\\$&")}`));
});

describe("an answer that breaks a contract is held back", () => {
  test.for([
    {
      reply: { ok: true, value: { workflowId: "not a workflow id: secret" } },
      what: "whose value has the wrong form",
    },
    {
      reply: { ok: true, value: { workflowId: "w1", extra: "secret" } },
      what: "whose value has an extra member",
    },
    { reply: { ok: false, failure: { kind: "made-up", detail: "secret" } }, what: "with an unknown failure" },
    { reply: "secret", what: "that is no reply at all" },
  ])("$what: 502, logged, and nothing of it reaches the consumer", async ({ reply }) => {
    await answer("submit-order", reply);

    const response = await submitOrder();

    expect(response.status).toBe(502);
    expect(response.body.type).toBe(`${running.url}/problems/response-contract-broken`);
    expect(response.text).not.toContain("secret");
    expect(running.logLines.join("")).toContain("broke its contract");
    expect(running.logLines.join("")).not.toContain("secret");
  });

  test("also where NATS lets it through and only the API's contract forbids it", async () => {
    const dispatch = createDispatch(
      {
        logger: createLogger("silent"),
        request: async () => succeed({ ok: true, value: { workflowId: 5 } } as never),
      },
      operations.submitOrder,
    );

    const dispatched = await dispatch({ dealId: "1" }, { correlationId: "c" });

    expect(dispatched).toMatchObject({ reply: { kind: "response-contract-broken" }, effect: "unknown" });
  });
});

describe("what goes with a request", () => {
  test("the correlation id is passed on and returned, and one is minted where there is none", async () => {
    const seen: string[] = [];
    stops.push(
      running.answerRaw("read-workflow", (_, { correlationId }) => {
        seen.push(correlationId);
        return { ok: false, failure: { kind: "not-found", detail: "None." } };
      }),
    );
    await running.bus.connection.flush();

    const given = await readWorkflow().set("x-correlation-id", "deal-4711");
    const minted = await readWorkflow().set("x-correlation-id", "not usable!");

    expect(given.headers["x-correlation-id"]).toBe("deal-4711");
    expect(given.body.correlationId).toBe("deal-4711");
    expect(minted.headers["x-correlation-id"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(seen).toEqual(["deal-4711", minted.headers["x-correlation-id"]]);
  });

  test("one log line per request tells the template, not the path, and no token", async () => {
    running.answerRaw("read-customer", () => ({
      ok: false,
      failure: { kind: "not-found", detail: "None." },
    }));
    await running.bus.connection.flush();
    await request(running.url)
      .get("/v1/customers/ACME-SECRET")
      .set("authorization", `Bearer ${running.token}`)
      .set("x-correlation-id", "log-test");

    const lines = running.logLines
      .filter((line) => line.includes("log-test"))
      .map((line) => JSON.parse(line));

    expect(lines).toEqual([
      expect.objectContaining({
        correlationId: "log-test",
        route: "/v1/customers/{accountKey}",
        method: "GET",
        status: 404,
        problem: "not-found",
        clientId: "test-client",
        durationMs: expect.any(Number),
      }),
    ]);
    expect(running.logLines.join("")).not.toContain("ACME-SECRET");
    expect(running.logLines.join("")).not.toContain(running.token);
  });
});
