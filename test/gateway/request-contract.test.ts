import { once } from "node:events";
import { request as httpRequest, type IncomingMessage } from "node:http";
import request from "supertest";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type RunningGateway, startRunningGateway } from "./running-gateway.ts";

let running: RunningGateway;
let received: unknown[] = [];

beforeAll(async () => {
  running = await startRunningGateway();
  running.answerRaw("submit-order", (payload) => {
    received.push(payload);
    return { ok: true, value: { workflowId: "quote-to-cash-1" } };
  });
  running.answerRaw("list-workflows", (payload) => {
    received.push(payload);
    return { ok: true, value: { workflows: [] } };
  });
  await running.bus.connection.flush();
});
afterAll(() => running.stop());
beforeEach(() => {
  running.forget();
  received = [];
});

function submit(body: string | Buffer | object, contentType = "application/json") {
  const text = typeof body === "object" && !Buffer.isBuffer(body) ? JSON.stringify(body) : body;
  return request(running.url)
    .post("/v1/orders")
    .set("authorization", `Bearer ${running.token}`)
    .set("idempotency-key", crypto.randomUUID())
    .set("content-type", contentType)
    .serialize((raw: unknown) => raw as string)
    .send(text);
}

async function expectNothingPublished() {
  await running.settled();
  expect(received).toEqual([]);
  expect(running.published).toEqual([]);
}

describe("a body that its contract forbids is refused with its place and rule, and nothing is published", () => {
  test.for([
    { body: { dealId: 5 }, pointer: "/dealId", rule: "type", given: "integer", what: "of the wrong type" },
    { body: {}, pointer: "/dealId", rule: "required", given: "nothing", what: "that lacks a member" },
    {
      body: { dealId: "5", boss: "secret" },
      pointer: "/boss",
      rule: "additionalProperties",
      given: "string",
      what: "with an extra member",
    },
    {
      body: { dealId: "five-secret" },
      pointer: "/dealId",
      rule: "pattern",
      given: "string",
      what: "that breaks a pattern",
    },
    { body: { dealId: null }, pointer: "/dealId", rule: "type", given: "null", what: "with a null" },
    { body: ["5"], pointer: "", rule: "type", given: "array", what: "that is a list" },
    { body: '"5"', pointer: "", rule: "type", given: "string", what: "that is a string" },
    {
      body: '{"dealId":"5","dealId":"6"}',
      pointer: "/dealId",
      rule: "unique-members",
      given: "object",
      what: "with a member twice",
    },
    {
      body: '{"dealId":"5","__proto__":{"admin":true}}',
      pointer: "/__proto__",
      rule: "forbidden-name",
      given: "object",
      what: "that pollutes a prototype",
    },
    {
      body: '{"dealId":"5","constructor":{"prototype":{}}}',
      pointer: "/constructor",
      rule: "additionalProperties",
      given: "object",
      what: "that names a constructor",
    },
  ])("$what", async ({ body, pointer, rule, given }) => {
    const response = await submit(body);

    expect(response.status).toBe(400);
    expect(response.headers["content-type"]).toBe("application/problem+json");
    expect(response.body.type).toBe(`${running.url}/problems/invalid-request`);
    expect(response.body.errors).toContainEqual({
      in: "body",
      pointer,
      rule,
      given,
      detail: expect.any(String),
    });
    expect(response.text).not.toContain("secret");
    await expectNothingPublished();
  });

  test("that is not JSON, with the place of the fault and none of its text", async () => {
    const response = await submit('{"dealId": "secret"');

    expect(response.status).toBe(400);
    expect(response.body.type).toMatch(/\/problems\/malformed-json$/);
    expect(response.body.detail).toContain("line 1, column 20");
    expect(response.text).not.toContain("secret");
    expect(response.text).not.toContain(" at ");
    await expectNothingPublished();
  });

  test.for([
    { body: "", status: 400, kind: "invalid-request", rule: "required", what: "that is missing" },
    {
      body: "[".repeat(1_000),
      status: 400,
      kind: "json-too-deep",
      rule: "maxDepth",
      what: "that is deep",
    },
    {
      body: JSON.stringify({ dealId: "5".repeat(300_000) }),
      status: 413,
      kind: "request-too-large",
      rule: "maxBytes",
      what: "that is huge",
    },
    {
      body: Buffer.from([0x22, 0xc3, 0x28, 0x22]),
      status: 400,
      kind: "malformed-json",
      rule: "json",
      what: "that is not UTF-8",
    },
  ])("$what, with the rule it breaks", async ({ body, status, kind, rule }) => {
    const response = await submit(body);

    expect(response.status).toBe(status);
    expect(response.body.type).toBe(`${running.url}/problems/${kind}`);
    expect(response.body.errors).toMatchObject([{ in: "body", pointer: "", rule }]);
    await expectNothingPublished();
  });

  test("that is huge and does not say so", async () => {
    const sending = httpRequest(`${running.url}/v1/orders`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${running.token}`,
        "idempotency-key": "unannounced",
        "content-type": "application/json",
        "transfer-encoding": "chunked",
      },
    });
    // The gateway stops reading, so that the rest of what is written may meet a closed connection.
    sending.on("error", () => {});
    const answered = once(sending, "response");
    for (let chunk = 0; chunk < 10; chunk++) sending.write(`"${"x".repeat(65_536)}",`);
    const [response] = (await answered) as [IncomingMessage];

    expect(response.statusCode).toBe(413);
    sending.destroy();
    await expectNothingPublished();
  });

  test.for([
    { contentType: "text/plain" },
    { contentType: "application/xml" },
    { contentType: "application/json; charset=latin1" },
    { contentType: "multipart/form-data; boundary=x" },
  ])("in the media type $contentType", async ({ contentType }) => {
    const response = await submit('{"dealId":"5"}', contentType);

    expect(response.status).toBe(415);
    expect(response.headers.accept).toBe("application/json");
    await expectNothingPublished();
  });
});

describe("parameters that their contract forbids are refused with their place and rule, and nothing is published", () => {
  const list = (query: string) =>
    request(running.url).get(`/v1/workflows${query}`).set("authorization", `Bearer ${running.token}`);

  test.for([
    { query: "?limit=0", pointer: "/limit", rule: "minimum" },
    { query: "?limit=ten", pointer: "/limit", rule: "type" },
    { query: "?limit=1&limit=2", pointer: "/limit", rule: "duplicate" },
    { query: "?state=sleeping", pointer: "/state", rule: "enum" },
    { query: "?boss=1", pointer: "/boss", rule: "additionalProperties" },
    { query: "?__proto__=1", pointer: "/__proto__", rule: "additionalProperties" },
  ])("$query", async ({ query, pointer, rule }) => {
    const response = await list(query);

    expect(response.status).toBe(400);
    expect(response.body.errors).toContainEqual(expect.objectContaining({ in: "query", pointer, rule }));
    await expectNothingPublished();
  });

  test.for([
    { path: "/v1/workflows/a%20b", pointer: "/workflowId" },
    { path: "/v1/customers/acc%2F1", pointer: "/accountKey" },
    { path: `/v1/customers/${"A".repeat(21)}`, pointer: "/accountKey" },
  ])("$path", async ({ path, pointer }) => {
    const response = await request(running.url).get(path).set("authorization", `Bearer ${running.token}`);

    expect(response.status).toBe(400);
    expect(response.body.errors).toContainEqual(
      expect.objectContaining({ in: "path", pointer, rule: "pattern" }),
    );
    await expectNothingPublished();
  });

  test("a query without end is refused", async () => {
    const response = await list(`?${"a=1&".repeat(65)}`);

    expect(response.status).toBe(400);
    await expectNothingPublished();
  });

  test("a body where the contract has none is refused", async () => {
    const response = await list("").send({ a: 1 });

    expect(response.status).toBe(400);
    expect(response.body.errors).toContainEqual(expect.objectContaining({ in: "body", rule: "no-body" }));
    await expectNothingPublished();
  });
});

describe("what the contract allows is dispatched", () => {
  test("path, query and body reach the operation side by side, decoded and with defaults", async () => {
    const response = await request(running.url)
      .get("/v1/workflows?state=blocked")
      .set("authorization", `Bearer ${running.token}`);

    expect(response.status).toBe(200);
    expect(response.body).toEqual({ workflows: [] });
    expect(received).toEqual([{ state: "blocked", limit: 50 }]);
  });

  test("an operation that starts a workflow answers 202 with where to follow it", async () => {
    const response = await submit({ dealId: "1" });

    expect(response.status).toBe(202);
    expect(response.body).toEqual({ workflowId: "quote-to-cash-1" });
    expect(response.headers.location).toBe("/v1/workflows/quote-to-cash-1");
    expect(Number(response.headers["retry-after"])).toBeGreaterThan(0);
    expect(received).toEqual([{ dealId: "1" }]);
  });
});
