import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ArmedFault } from "#contracts/generated/platforms/simulator-control/types.ts";
import { createChance } from "#simulators/behaviour/chance.ts";
import { drawLatencyMs } from "#simulators/behaviour/latency.ts";
import { erpBreakOffSteps } from "#simulators/erp/break-off-steps.ts";
import { frozenClock } from "../frozen-clock.ts";
import { type SimulatedPlatforms, startSimulatedPlatforms } from "../simulated-platforms.ts";

let platforms: SimulatedPlatforms;
beforeEach(async () => {
  platforms = await startSimulatedPlatforms({ clock: frozenClock, seed: 7 });
});
afterEach(async () => {
  await platforms.stop();
});

const listDeals = () => platforms.sendCrm("GET", "/crm/v3/objects/deals");
const listCompanies = () => platforms.sendErp("GET", "/companies");
const searchOrganizations = () => platforms.sendSupport("GET", "/organizations/search?external_id=A");
const calls = { crm: listDeals, erp: listCompanies, support: searchOrganizations } as const;

describe("a fault by chance", () => {
  const statusesOf = async (fault: Omit<ArmedFault, "call" | "fault">) => {
    await platforms.controls.crm.reset();
    await platforms.controls.crm.armFault({ call: "*", fault: { kind: "error" }, ...fault });
    const statuses: number[] = [];
    for (let call = 0; call < 40; call += 1) statuses.push((await listDeals()).status);
    return statuses;
  };

  test("strikes the same calls with the same seed, and others with another", async () => {
    const first = await statusesOf({ probability: 0.5, seed: 1 });
    expect(new Set(first)).toEqual(new Set([200, 500]));
    expect(await statusesOf({ probability: 0.5, seed: 1 })).toEqual(first);
    expect(await statusesOf({ probability: 0.5, seed: 2 })).not.toEqual(first);
  });

  test("takes the simulator's seed if it has none", async () => {
    const first = await statusesOf({ probability: 0.5 });
    expect(await statusesOf({ probability: 0.5 })).toEqual(first);
    expect(new Set(first).size).toBe(2);
  });

  test("stays armed until it has struck as often as it says, and can be disarmed alone", async () => {
    const struck = (await statusesOf({ probability: 0.5, seed: 1, times: 3 })).filter((s) => s === 500);
    expect(struck).toHaveLength(3);
    const { id, remaining } = await platforms.controls.crm.armFault({
      call: "*",
      probability: 1,
      fault: { kind: "error" },
    });
    expect(remaining).toBeUndefined();
    await platforms.controls.crm.disarmFault({ faultId: id });
    expect((await listDeals()).status).toBe(200);
  });
});

describe("throttling of each policy", () => {
  test.for([
    { policy: "ten-secondly", policyName: "TEN_SECONDLY_ROLLING" },
    { policy: "daily", policyName: "DAILY" },
    { policy: "secondly", policyName: "SECONDLY" },
  ])("the CRM's $policy window is called $policyName and names no time to wait", async (row) => {
    await platforms.controls.crm.armFault({ call: "*", fault: { kind: "throttled", policy: row.policy } });
    const { status, body, headers } = await listDeals();
    expect([status, body["policyName"], headers.get("retry-after")]).toEqual([429, row.policyName, null]);
  });

  test.for([
    { policy: "user", maximum: 6_000 },
    { policy: "queue", maximum: 95 },
  ])("the ERP's full $policy says that $maximum are allowed", async ({ policy, maximum }) => {
    await platforms.controls.erp.armFault({ call: "listCompanies", fault: { kind: "throttled", policy } });
    const { status, body } = await listCompanies();
    expect(status).toBe(429);
    expect(body).toMatchObject({
      error: {
        code: "Application_TooManyRequests",
        message: expect.stringContaining(`Maximum (${maximum})`),
      },
    });
  });
});

describe("failures in front of and inside the platforms", () => {
  test.for([
    { contentType: undefined, seen: "text/html" },
    { contentType: "", seen: null },
  ])("a gateway's page comes as $seen", async ({ contentType, seen }) => {
    const fault = { kind: "gateway-page" as const, status: 503, retryAfterSeconds: 5 };
    for (const platform of ["crm", "erp", "support"] as const) {
      await platforms.controls[platform].armFault({
        call: "*",
        fault: { ...fault, ...(contentType === undefined ? {} : { contentType }) },
      });
    }
    const response = await fetch(`${platforms.crm.baseUrl}/crm/v3/objects/deals`);
    expect([response.status, response.headers.get("content-type")]).toEqual([503, seen]);
    expect(response.headers.get("retry-after")).toBe("5");
    expect(await response.text()).toContain("<h1>503 Service Temporarily Unavailable</h1>");
  });

  test("a locked record (423) and a migration (477 with its time) are the CRM's own", async () => {
    for (const fault of [{ status: 423 }, { status: 477, retryAfterSeconds: 3_600 }])
      await platforms.controls.crm.armFault({ call: "*", fault: { kind: "error", ...fault } });
    const [locked, migrating] = [await listDeals(), await listDeals()];
    expect([locked.status, locked.body["category"]]).toEqual([423, "LOCKED"]);
    expect([migrating.status, migrating.headers.get("retry-after")]).toEqual([477, "3600"]);
  });

  test("a missing scope (403) is told as the CRM tells it", async () => {
    await platforms.controls.crm.armFault({ call: "listDeals", fault: { kind: "error", status: 403 } });
    const { status, body } = await listDeals();
    expect([status, body["category"], body["status"]]).toEqual([403, "MISSING_SCOPES", "error"]);
  });

  test("a late answer waits by the simulated clock, and comes right", async () => {
    await platforms.controls.crm.armFault({
      call: "listDeals",
      fault: { kind: "latency", latency: { shape: "uniform", minMs: 300_000, maxMs: 600_000 } },
    });
    let answered = false;
    const answer = listDeals().finally(() => {
      answered = true;
    });
    while ((await platforms.controls.crm.listFaults()).faults.length > 0) await Promise.resolve();
    await platforms.controls.crm.advanceClock({ advanceMs: 299_999 });
    expect(answered).toBe(false);
    await platforms.controls.crm.advanceClock({ advanceMs: 300_001 });
    expect((await answer).status).toBe(200);
  });

  test.for([
    { shape: "uniform" as const, minMs: 100, maxMs: 200, median: [140, 160] },
    { shape: "exponential" as const, meanMs: 100, median: [60, 80] },
    { shape: "lognormal" as const, medianMs: 100, p99Ms: 1_000, median: [90, 110] },
  ])("latencies of shape $shape have their median between $median", ({ median, ...distribution }) => {
    const chance = createChance("1");
    const drawn = Array.from({ length: 2_001 }, () => drawLatencyMs(distribution, chance)).sort(
      (a, b) => a - b,
    );
    expect(drawn[1_000]).toBeGreaterThan(median[0] as number);
    expect(drawn[1_000]).toBeLessThan(median[1] as number);
    expect(drawn.at(-1)).toBeLessThanOrEqual(60_000);
  });
});

describe("a half-done call", () => {
  test.for([
    { call: "listCompanies", breakOffAfter: "nothing", wrong: "/call must be one of cancelSalesInvoice" },
    {
      call: "cancelSalesInvoice",
      breakOffAfter: "halfway",
      wrong: "/fault/breakOffAfter must be one of nothing",
    },
  ])("$call after $breakOffAfter is refused, since it would never break off", async (row) => {
    const { call, breakOffAfter, wrong } = row;
    const arm = platforms.controls.erp.armFault({ call, fault: { kind: "half-done", breakOffAfter } });
    await expect(arm).rejects.toThrow(wrong);
  });

  test("names calls that the contract has", async () => {
    const calls = new Set(platforms.callsOf("erp"));
    expect(Object.keys(erpBreakOffSteps).filter((call) => !calls.has(call))).toEqual([]);
  });
});

describe("access", () => {
  test("an expired token is refused, and a new one opens the door again", async () => {
    expect((await listCompanies()).status).toBe(200);
    await platforms.controls.erp.expireTokens();
    expect((await listCompanies()).status).toBe(401);
    await platforms.fetchErpToken();
    expect((await listCompanies()).status).toBe(200);
  });

  test.for(["crm", "erp", "support"] as const)(
    "one call to the %s can find its token expired",
    async (platform) => {
      await calls[platform]();
      await platforms.controls[platform].armFault({ call: "*", fault: { kind: "unauthenticated" } });
      expect([(await calls[platform]()).status, (await calls[platform]()).status]).toEqual([401, 200]);
    },
  );
});

describe("maintenance", () => {
  test.for(["erp", "support", "crm"] as const)(
    "closes the %s for its time, and says how long",
    async (platform) => {
      const control = platforms.controls[platform];
      await calls[platform]();
      await control.planMaintenance({ startsInMs: 60_000, durationMs: 3_600_000 });
      expect((await calls[platform]()).status).toBe(200);
      await control.advanceClock({ advanceMs: 60_000 });
      const closed = await calls[platform]();
      expect([closed.status, closed.headers.get("retry-after")]).toEqual([503, "3600"]);
      await control.advanceClock({ advanceMs: 3_599_999 });
      expect((await calls[platform]()).status).toBe(503);
      await control.advanceClock({ advanceMs: 1 });
      await platforms.fetchErpToken();
      expect((await calls[platform]()).status).toBe(200);
      expect((await control.listMaintenance()).windows).toEqual([]);
    },
  );

  test("the ERP names it, and its identity provider stays open", async () => {
    await platforms.fetchErpToken();
    await platforms.controls.erp.planMaintenance({ durationMs: 60_000 });
    expect((await listCompanies()).body).toMatchObject({ error: { code: "Internal_TenantUnavailable" } });
    expect(await platforms.fetchErpToken()).not.toBe("undefined");
  });
});

describe("what is behind", () => {
  const createDeal = async (dealname: string) =>
    String(
      (await platforms.sendCrm("POST", "/crm/v3/objects/deals", { properties: { dealname } })).body["id"],
    );
  const search = async (value: string) =>
    (
      await platforms.sendCrm("POST", "/crm/v3/objects/deals/search", {
        filterGroups: [{ filters: [{ propertyName: "dealname", operator: "EQ", value }] }],
      })
    ).body["total"];

  test("a stale read sees the state of its arming, and writes see the present", async () => {
    const before = await createDeal("Before");
    await platforms.controls.crm.armFault({ call: "readDeal", times: 3, fault: { kind: "stale-read" } });
    const after = await createDeal("After");
    await platforms.sendCrm("PATCH", `/crm/v3/objects/deals/${before}`, {
      properties: { dealname: "Changed" },
    });
    const read = (id: string) => platforms.sendCrm("GET", `/crm/v3/objects/deals/${id}`);
    const [stale, missing] = [await read(before), await read(after)];
    expect([stale.body["properties"], missing.status]).toEqual([
      expect.objectContaining({ dealname: "Before" }),
      404,
    ]);
    await read(before);
    expect((await read(before)).body["properties"]).toMatchObject({ dealname: "Changed" });
    expect((await platforms.controls.crm.readLedger()).counts).toEqual({ deals: { created: 2, updated: 1 } });
  });

  test("a copy that has an age is renewed", async () => {
    await platforms.controls.crm.armFault({
      call: "readDeal",
      times: 10,
      fault: { kind: "stale-read", copyAgeMs: 5_000 },
    });
    const id = await createDeal("New");
    const status = async () => (await platforms.sendCrm("GET", `/crm/v3/objects/deals/${id}`)).status;
    expect(await status()).toBe(404);
    await platforms.controls.crm.advanceClock({ advanceMs: 5_001 });
    expect(await status()).toBe(200);
  });

  test("a stale write is no fault", async () => {
    const arm = platforms.controls.crm.armFault({ call: "createDeal", fault: { kind: "stale-read" } });
    await expect(arm).rejects.toThrow("/call must be one of listCompanies, readCompany");
  });

  test("search misses what is younger than its lag, which can be set", async () => {
    await platforms.controls.crm.setConditions({ searchLagMs: 60_000 });
    await createDeal("New");
    await platforms.controls.crm.advanceClock({ advanceMs: 59_999 });
    expect(await search("New")).toBe(0);
    await platforms.controls.crm.advanceClock({ advanceMs: 1 });
    expect(await search("New")).toBe(1);
    await platforms.controls.crm.setConditions({ searchLagMs: 0 });
    await createDeal("At once");
    expect(await search("At once")).toBe(1);
  });
});
