import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Json, type SimulatedPlatforms, startSimulatedPlatforms } from "./simulated-platforms.ts";

let platforms: SimulatedPlatforms;
beforeEach(async () => {
  platforms = await startSimulatedPlatforms();
  await platforms.sendErp("POST", "customers", { number: "ACC1", displayName: "A" });
});
afterEach(async () => {
  await platforms.stop();
});

const order = (externalDocumentNumber: string, signal?: AbortSignal) => async () => {
  const token = await platforms.fetchErpToken();
  return fetch(`${platforms.erp.baseUrl}${platforms.company}/salesOrders`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({ customerNumber: "ACC1", externalDocumentNumber }),
    ...(signal === undefined ? {} : { signal }),
  });
};
const arm = (fault: Json) => platforms.control("erp", "POST", "/faults", fault);
const ordersOf = async (key: string) =>
  (
    (await platforms.control("erp", "GET", `/ledger?object=salesOrders&key=${key}`)).body[
      "entries"
    ] as unknown[]
  ).length;

describe("faults on demand", () => {
  test.for([
    { kind: "timeout-after-commit", created: 1 },
    { kind: "timeout-before-commit", created: 0 },
  ])("$kind: the caller gives up without an answer, and $created orders exist", async ({ kind, created }) => {
    await arm({ call: "createSalesOrder", fault: { kind } });
    await expect(order("CR1", AbortSignal.timeout(300))()).rejects.toThrow(/timeout/i);
    expect(await ordersOf("CR1")).toBe(created);
    expect((await order("CR2")()).status).toBe(201);
  });

  test.for([
    { kind: "reset-after-commit", created: 1 },
    { kind: "reset-before-commit", created: 0 },
  ])("$kind: the connection breaks, and $created orders exist", async ({ kind, created }) => {
    await arm({ call: "createSalesOrder", fault: { kind } });
    await expect(order("CR1")()).rejects.toThrow("fetch failed");
    expect(await ordersOf("CR1")).toBe(created);
  });

  test("an error has the status and body that were asked for, or else those of the platform", async () => {
    await arm({
      call: "createSalesOrder",
      fault: { kind: "error", status: 502, body: "<h1>Bad gateway</h1>", contentType: "text/html" },
    });
    await arm({ call: "createSalesOrder", fault: { kind: "error", status: 503, retryAfterSeconds: 9 } });
    await arm({ call: "createSalesOrder", fault: { kind: "error-after-commit" } });
    const [html, maintenance, late] = [await order("CR1")(), await order("CR1")(), await order("CR1")()];
    expect([html.status, html.headers.get("content-type"), await html.text()]).toEqual([
      502,
      "text/html",
      "<h1>Bad gateway</h1>",
    ]);
    expect([maintenance.status, maintenance.headers.get("retry-after")]).toEqual([503, "9"]);
    expect([late.status, await ordersOf("CR1")]).toEqual([500, 1]);
  });

  test("a fault strikes only calls that mention its key, as often as it says", async () => {
    await arm({ call: "createSalesOrder", key: "CR2", times: 2, fault: { kind: "throttled" } });
    const statuses = [];
    for (const key of ["CR1", "CR2", "CR2", "CR2"]) statuses.push((await order(key)()).status);
    expect(statuses).toEqual([201, 429, 429, 201]);
    expect((await platforms.control("erp", "GET", "/faults")).body["faults"]).toEqual([]);
  });

  test("each platform throttles in its own words", async () => {
    for (const platform of ["crm", "support"] as const) {
      await platforms.control(platform, "POST", "/faults", {
        call: "*",
        fault: { kind: "throttled", retryAfterSeconds: 7 },
      });
    }
    expect((await platforms.sendCrm("GET", "/crm/v3/objects/deals")).body).toMatchObject({
      errorType: "RATE_LIMIT",
    });
    const support = await platforms.sendSupport("GET", "/organizations/1");
    expect([support.body["error"], support.headers.get("retry-after")]).toEqual([
      "APIRateLimitExceeded",
      "7",
    ]);
  });

  test("the journal tells what happened to each call", async () => {
    await arm({ call: "createSalesOrder", fault: { kind: "timeout-after-commit" } });
    await order("CR1", AbortSignal.timeout(200))().catch(() => {});
    const { body } = await platforms.control("erp", "GET", "/requests?call=createSalesOrder");
    expect(body["requests"]).toMatchObject([
      { outcome: "timeout", committed: true, fault: "timeout-after-commit" },
    ]);
  });
});

describe("the control API", () => {
  test.for([
    { method: "POST", path: "/faults", body: { call: "nonsense", fault: { kind: "error" } }, status: 422 },
    { method: "POST", path: "/faults", body: { call: "*", fault: { kind: "nonsense" } }, status: 422 },
    { method: "POST", path: "/faults", body: "{", status: 400 },
    { method: "POST", path: "/clock", body: { advanceMs: -1 }, status: 422 },
    { method: "PUT", path: "/limits", body: { enabled: true, profile: "nonsense" }, status: 422 },
    { method: "POST", path: "/actors/finance/pay", body: { invoiceNumber: "none" }, status: 404 },
    { method: "DELETE", path: "/clock", body: undefined, status: 405 },
    { method: "GET", path: "/nonsense", body: undefined, status: 404 },
  ])("$method $path with $body is a problem with status $status", async ({ method, path, body, status }) => {
    const refused = await platforms.control("erp", method, path, body);
    expect([refused.status, refused.headers.get("content-type")]).toEqual([
      status,
      "application/problem+json",
    ]);
    expect(refused.body).toMatchObject({ status, title: expect.any(String) });
  });

  test("a reset forgets everything and gives no id out again", async () => {
    const first = await platforms.sendCrm("POST", "/crm/v3/objects/deals", { properties: { dealname: "A" } });
    expect((await platforms.control("crm", "POST", "/reset")).status).toBe(204);
    expect((await platforms.sendCrm("GET", `/crm/v3/objects/deals/${first.body["id"]}`)).status).toBe(404);
    const second = await platforms.sendCrm("POST", "/crm/v3/objects/deals", {
      properties: { dealname: "A" },
    });
    expect(Number(second.body["id"])).toBeGreaterThan(Number(first.body["id"]));
    expect((await platforms.control("crm", "GET", "/ledger")).body["counts"]).toEqual({
      deals: { created: 1 },
    });
  });
});
