import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { limits as crmLimits } from "#contracts/generated/platforms/crm/limits.ts";
import { limits as erpLimits } from "#contracts/generated/platforms/erp/limits.ts";
import { limits as supportLimits } from "#contracts/generated/platforms/support/limits.ts";
import type { HttpOperation } from "#contracts/runtime/http-operation.ts";
import { createCrmErrors } from "#simulators/crm/errors.ts";
import { createCrmLimits } from "#simulators/crm/limits.ts";
import { frozenClock } from "../frozen-clock.ts";
import { type SimulatedPlatforms, startSimulatedPlatforms } from "../simulated-platforms.ts";

let platforms: SimulatedPlatforms;
beforeEach(async () => {
  platforms = await startSimulatedPlatforms({ clock: frozenClock, seed: 7 });
});
afterEach(async () => {
  expect(platforms.contract.breaches).toEqual([]);
  await platforms.stop();
});

const operation: HttpOperation = {
  operationId: "any",
  method: "GET",
  path: "/any",
  parameters: [],
  responses: {},
};
const request = {
  method: "GET",
  target: "/any",
  origin: "",
  header: () => undefined,
  bodyText: "",
};

const repeat = async (times: number, call: () => Promise<{ status: number }>) => {
  const statuses: number[] = [];
  for (let sent = 0; sent < times; sent += 1) statuses.push((await call()).status);
  return statuses.filter((status) => status === 429).length;
};

describe("the CRM's tiers", () => {
  const listDeals = () => platforms.sendCrm("GET", "/crm/v3/objects/deals");

  test.for(Object.entries(crmLimits.tiers))(
    "%s lets so many pass in ten seconds",
    async ([tier, figures]) => {
      await platforms.controls.crm.setLimits({ enabled: true, profile: tier });
      expect(await repeat(figures.requestsPerWindow + 1, listDeals)).toBe(1);
      await platforms.controls.crm.advanceClock({ advanceMs: figures.windowMs });
      const { status, headers } = await listDeals();
      const daily = "requestsPerDay" in figures ? String(figures.requestsPerDay) : null;
      expect([
        status,
        headers.get("x-hubspot-ratelimit-max"),
        headers.get("x-hubspot-ratelimit-daily"),
      ]).toEqual([200, String(figures.requestsPerWindow), daily]);
    },
  );

  test("search has a second of its own, and its answers tell of no limit", async () => {
    const search = () => platforms.sendCrm("POST", "/crm/v3/objects/deals/search", {});
    expect(await repeat(crmLimits.search.requestsPerWindow + 1, search)).toBe(1);
    await platforms.controls.crm.advanceClock({ advanceMs: crmLimits.search.windowMs });
    const { status, headers } = await search();
    expect([status, [...headers.keys()].filter((name) => name.includes("ratelimit"))]).toEqual([200, []]);
  });

  test("a day that is used up ends at midnight", () => {
    const midnightMs = Date.UTC(2026, 10, 24);
    const dayMs = 86_400_000;
    let nowMs = midnightMs;
    const limits = createCrmLimits({
      now: () => nowMs,
      errors: createCrmErrors(() => "1"),
      app: { appId: 1, portalId: 1, clientSecret: "" },
      enabled: true,
    });
    limits.set({ enabled: true, profile: "free" });
    const admit = () => limits.admit(request, operation, {}).refusal?.body;
    for (let sent = 0; sent < crmLimits.tiers.free.requestsPerDay; sent += 1) {
      admit();
      nowMs += 100;
    }
    expect(admit()).toMatchObject({ policyName: "DAILY" });
    nowMs = midnightMs + dayMs - 1;
    expect(admit()).toMatchObject({ policyName: "DAILY" });
    nowMs = midnightMs + dayMs;
    expect(admit()).toBeUndefined();
  });
});

describe("the support platform's plans", () => {
  const search = () => platforms.sendSupport("GET", "/organizations/search?external_id=A");

  test.for(
    Object.entries(supportLimits.plans).filter(([, { requestsPerWindow }]) => requestsPerWindow <= 700),
  )("%s lets so many pass in a minute, and says how long to wait", async ([plan, { requestsPerWindow }]) => {
    await platforms.controls.support.setLimits({ enabled: true, profile: plan });
    expect(await repeat(requestsPerWindow, search)).toBe(0);
    const { status, headers } = await search();
    expect([status, headers.get("x-rate-limit"), headers.get("x-rate-limit-remaining")]).toEqual([
      429,
      String(requestsPerWindow),
      "0",
    ]);
    await platforms.controls.support.advanceClock({
      advanceMs: Number(headers.get("retry-after")) * 1_000,
    });
    expect((await search()).status).toBe(200);
  });

  test("thirty updates of one ticket pass in ten minutes, and another ticket has its own", async () => {
    const [one, other] = [
      await platforms.controls.support.createTicketByHand({ subject: "A", body: "A" }),
      await platforms.controls.support.createTicketByHand({ subject: "B", body: "B" }),
    ];
    const update = (id: number) =>
      platforms.sendSupport("PUT", `/tickets/${id}`, { ticket: { priority: "high" } });
    expect(await repeat(30, () => update(one.id))).toBe(0);
    const refused = await update(one.id);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "600"]);
    expect((await update(other.id)).status).toBe(200);
    await platforms.controls.support.advanceClock({ advanceMs: 600_000 });
    expect((await update(one.id)).status).toBe(200);
  });

  test("five changes of one organization pass in a minute", async () => {
    const change = () =>
      platforms.sendSupport("POST", "/organizations/create_or_update", {
        organization: { name: "A", external_id: "A" },
      });
    // The first creates it.
    expect(await repeat(6, change)).toBe(0);
    expect((await change()).status).toBe(429);
  });

  test("ten pages of the incremental export pass in a minute, thirty with the add-on", async () => {
    const page = () => platforms.sendSupport("GET", "/incremental/tickets/cursor?start_time=1");
    const { headers } = await page();
    expect(headers.get("zendesk-ratelimit-incremental-exports")).toBe("total=10; remaining=9; resets=60");
    expect(await repeat(10, page)).toBe(1);
    await platforms.controls.support.setLimits({ enabled: true, profile: "high-volume" });
    expect(await repeat(31, page)).toBe(1);
  });

  test("limits of endpoints name calls that exist", () => {
    const calls = new Set(platforms.callsOf("support"));
    const named = Object.values(supportLimits.endpoints).flatMap((limit) =>
      "calls" in limit ? [...limit.calls] : [],
    );
    expect(named.filter((call) => !calls.has(call))).toEqual([]);
  });
});

describe("the ERP's users", () => {
  const listCompanies = () => platforms.sendErp("GET", "/companies");

  test.for(
    Object.entries(erpLimits.profiles).filter(([, { requestsPerWindow }]) => requestsPerWindow <= 600),
  )("%s lets so many pass in its window", async ([profile, { requestsPerWindow, windowMs }]) => {
    await platforms.fetchErpToken();
    await platforms.controls.erp.setLimits({ enabled: true, profile });
    expect(await repeat(requestsPerWindow + 1, listCompanies)).toBe(1);
    await platforms.controls.erp.advanceClock({ advanceMs: windowMs });
    expect((await listCompanies()).status).toBe(200);
  });

  test("over five at once wait, over a hundred are refused, and who waits eight minutes gets 503", async () => {
    await platforms.fetchErpToken();
    await platforms.controls.erp.armFault({
      call: "listCompanies",
      times: 5,
      fault: { kind: "latency", latencyMs: 480_000 },
    });
    const sent = Array.from({ length: 101 }, () => listCompanies());
    const queue = async () => (await platforms.controls.erp.readLimits()).queue;
    let seen = await queue();
    while (seen === undefined || seen.waiting < 95) seen = await queue();
    expect(seen).toEqual({
      working: 5,
      waiting: 95,
      concurrentRequests: 5,
      queuedRequests: 95,
      connections: 100,
      queueTimeoutMs: 480_000,
    });
    await platforms.controls.erp.advanceClock({ advanceMs: 480_000 });
    const answers = await Promise.all(sent);
    const count = (status: number) => answers.filter((answer) => answer.status === status).length;
    expect([count(200), count(503), count(429)]).toEqual([5, 95, 1]);
    expect(answers.find(({ status }) => status === 429)?.headers.get("retry-after")).toBeNull();
  });
});

describe("a call to the ERP that takes long", () => {
  const createCustomer = () => platforms.sendErp("POST", "customers", { number: "A1", displayName: "A" });
  const working = async (calls: number) => {
    while (((await platforms.controls.erp.readLimits()).queue?.working ?? 0) < calls) await Promise.resolve();
  };
  const slow = (call: string, latencyMs: number, times = 1) =>
    platforms.controls.erp.armFault({ call, times, fault: { kind: "latency", latencyMs } });
  const customers = async () => (await platforms.controls.erp.readLedger({ object: "customers" })).counts;

  test.for([
    { latencyMs: 480_000, status: 201, counts: { customers: { created: 1 } } },
    { latencyMs: 480_001, status: 408, counts: {} },
  ])("of $latencyMs ms is answered with $status", async ({ latencyMs, status, counts }) => {
    await platforms.fetchErpToken();
    await slow("createCustomer", latencyMs);
    const answer = createCustomer();
    await working(1);
    await platforms.controls.erp.advanceClock({ advanceMs: 480_000 });
    expect([(await answer).status, await customers()]).toEqual([status, counts]);
  });

  test("is answered with 504 ten minutes after it came, and may be done afterwards", async () => {
    await platforms.fetchErpToken();
    await slow("listCompanies", 300_000, 5);
    await slow("createCustomer", 360_000);
    const first = Array.from({ length: 5 }, () => platforms.sendErp("GET", "/companies"));
    await working(5);
    const late = createCustomer();
    while (((await platforms.controls.erp.readLimits()).queue?.waiting ?? 0) < 1) await Promise.resolve();
    await platforms.controls.erp.advanceClock({ advanceMs: 300_000 });
    expect((await Promise.all(first)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    await platforms.controls.erp.advanceClock({ advanceMs: 300_000 });
    expect([(await late).status, await customers()]).toEqual([504, {}]);
    await platforms.controls.erp.advanceClock({ advanceMs: 60_000, settle: true });
    await vi.waitFor(async () => expect(await customers()).toEqual({ customers: { created: 1 } }));
  });
});

test("gauges tell how full each window is, and a change of the limits empties them", async () => {
  await platforms.sendCrm("GET", "/crm/v3/objects/deals");
  const gauge = async () =>
    (await platforms.controls.crm.readLimits()).gauges.find(({ name }) => name === "ten-secondly");
  expect(await gauge()).toEqual({
    name: "ten-secondly",
    limit: 190,
    remaining: 189,
    windowMs: 10_000,
    resetMs: 10_000,
  });
  await platforms.controls.crm.setLimits({ enabled: true, profile: "enterprise" });
  expect(await gauge()).toMatchObject({ remaining: 190 });
});
