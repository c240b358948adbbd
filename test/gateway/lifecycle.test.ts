import request from "supertest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { collectApiRoutes } from "#gateway/api-routes.ts";
import { type RunningGateway, startRunningGateway } from "./running-gateway.ts";

const dated = { deprecatedSince: "2026-10-01", sunset: "2026-12-31" };
/** The API as it would be with three operations on their way out. */
const ageing: Readonly<Record<string, object>> = {
  readWorkflow: { ...dated, successor: "readException" },
  submitOrder: { ...dated, successor: "listWorkflows" },
  listExceptions: { deprecatedSince: "2026-10-01" },
  // The successor's path takes the same value under the same name.
  cancelWorkflow: { ...dated, successor: "replayWorkflow" },
};

let running: RunningGateway;
beforeAll(async () => {
  const apiRoutes = collectApiRoutes().map(({ route, operation }) => ({
    route,
    operation: { ...operation, ...ageing[operation.operationId] },
  }));
  running = await startRunningGateway({ requestTimeoutMs: 300 }, { watch: false, apiRoutes });
});
afterAll(() => running.stop());

const authorization = () => `Bearer ${running.token}`;
const told = {
  deprecation: `@${Date.UTC(2026, 9, 1) / 1000}`,
  sunset: "Thu, 31 Dec 2026 23:59:59 GMT",
};

describe("every answer of a deprecated operation says since when, until when and what comes after", () => {
  const post = () => request(running.url).post("/v1/orders").set("authorization", authorization());
  test.for([
    { what: "without a token", status: 401, send: () => request(running.url).post("/v1/orders").send({}) },
    { what: "with a broken body", status: 400, send: () => post().send({ dealId: 7 }) },
    { what: "with an unknown media type", status: 415, send: () => post().type("text/plain").send("x") },
    {
      what: "while nobody serves it",
      status: 503,
      send: () => post().set("idempotency-key", `"${crypto.randomUUID()}"`).send({ dealId: "1" }),
    },
  ])("$what: $status", async ({ status, send }) => {
    const { headers, ...response } = await send();

    expect(response.status).toBe(status);
    expect(headers).toMatchObject(told);
    const explained = `<${running.url}/docs#/orders/submitOrder>`;
    expect(headers.link).toBe(
      [
        `${explained}; rel="deprecation"; type="text/html"`,
        `${explained}; rel="sunset"; type="text/html"`,
        `<${running.url}/v1/workflows>; rel="successor-version"`,
      ].join(", "),
    );
  });

  test("and so does its success, and the success that is repeated for a known key", async () => {
    const stop = running.answerRaw("submit-order", () => ({ ok: true, value: { workflowId: "q-1" } }));
    await running.bus.connection.flush();
    const send = (key: string) => post().set("idempotency-key", `"${key}"`).send({ dealId: "1" });
    const key = crypto.randomUUID();
    const answers = [await send(key), await send(key)];
    stop();

    expect(answers.map(({ status }) => status)).toEqual([202, 202]);
    expect(answers[1]?.headers["idempotency-replayed"]).toBe("true");
    for (const { headers } of answers) expect(headers).toMatchObject(told);
  });
});

test("the successor is the very thing that was asked for, under its new address", async () => {
  const { headers } = await request(running.url).post("/v1/workflows/a%2Fb%22%3E/cancellation");

  expect(headers.link).toContain(`<${running.url}/v1/workflows/a%2Fb%22%3E/replay>; rel="successor-version"`);
});

test("a deprecated operation without an end has no Sunset", async () => {
  const { headers } = await request(running.url).get("/v1/exceptions");

  expect(headers.deprecation).toBe(told.deprecation);
  expect(headers.sunset).toBeUndefined();
  expect(headers.link).toBe(
    `<${running.url}/docs#/operations/listExceptions>; rel="deprecation"; type="text/html"`,
  );
});

test("an operation that stays says nothing of it", async () => {
  const { headers } = await request(running.url)
    .get("/v1/dead-letters")
    .set("authorization", authorization());

  expect([headers.deprecation, headers.sunset, headers.link]).toEqual([undefined, undefined, undefined]);
});
