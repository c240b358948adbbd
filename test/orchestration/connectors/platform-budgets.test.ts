import { describe, expect, test } from "vitest";
import { limits as crm } from "#contracts/generated/platforms/crm/limits.ts";
import { limits as erp } from "#contracts/generated/platforms/erp/limits.ts";
import { limits as support } from "#contracts/generated/platforms/support/limits.ts";
import { parseLimits, platformBudget, platformBudgets } from "#orchestration/connectors/platform-budgets.ts";
import { readSupportBudget } from "#orchestration/connectors/support/budget.ts";
import { sharesOf } from "#orchestration/governor/budget.ts";

const keysOf = (
  platform: "crm" | "erp" | "support",
  operationId: string,
  parameters: Record<string, string> = {},
) => sharesOf(platformBudget(platform, "secret", {}, 1_000), operationId, parameters).map(({ key }) => key);

describe("the budget of a platform", () => {
  test("is what its contract says for the plan", () => {
    expect(platformBudget("crm", "secret", {}, 1_000).windows[0]?.limit).toBe(
      crm.tiers[crm.defaultTier].requestsPerWindow,
    );
    expect(platformBudget("crm", "secret", { plan: "free" }, 1_000).windows[0]?.limit).toBe(
      crm.tiers.free.requestsPerWindow,
    );
    expect(platformBudget("erp", "secret", {}, 1_000).concurrentCalls).toBe(
      erp.profiles[erp.defaultProfile].concurrentRequests,
    );
    const { windows } = platformBudget("support", "secret", { plan: "high-volume" }, 1_000);
    expect(windows.find(({ name }) => name === "incremental-exports")?.limit).toBe(
      support.endpoints["incremental-exports"].highVolumeRequestsPerWindow,
    );
  });

  test("counts a search apart, and an update of a ticket for the ticket too", () => {
    expect(keysOf("crm", "searchDeals")).toEqual(["search"]);
    expect(keysOf("crm", "readDeal")).toEqual(["ten-seconds", "day"]);
    expect(keysOf("support", "updateTicket", { ticketId: "7" })).toEqual([
      "minute",
      "update-ticket",
      "update-ticket-of-user:7",
    ]);
  });

  test("counts calls that start a bulk job, of which the support platform finishes only so many at once", () => {
    expect(keysOf("support", "createManyTickets")).toEqual(["minute", "inflight-jobs"]);
    expect(keysOf("support", "updateManyTickets")).toEqual(["minute", "update-ticket", "inflight-jobs"]);
    const { windows } = platformBudget("support", "secret", {}, 1_000);
    expect(windows.find(({ name }) => name === "inflight-jobs")?.limit).toBe(support.jobs.maxUnfinished);
  });

  test("learns from the support platform's headers what is left of each limit until when, and which one refused", () => {
    const headers = {
      "x-rate-limit-remaining": "650",
      "ratelimit-reset": "41",
      "zendesk-ratelimit-update-ticket": "total=100; remaining=99; resets=12",
      "zendesk-ratelimit-update-ticket-of-user": "total=30; remaining=0; resets=480",
    };
    const remaining = { minute: 650, "update-ticket": 99, "update-ticket-of-user": 0 };
    const resetsAfterMs = { minute: 41_000, "update-ticket": 12_000, "update-ticket-of-user": 480_000 };
    expect(readSupportBudget({ status: 200, headers, text: "" })).toEqual({ remaining, resetsAfterMs });
    expect(readSupportBudget({ status: 429, headers, text: "" })).toEqual({
      remaining,
      resetsAfterMs,
      throttled: { key: "update-ticket-of-user" },
    });
  });

  test("has the operator's limits, and says so beside the contract's", () => {
    const budget = platformBudget("erp", "secret", { limits: { window: 100, concurrent: 2 } }, 1_000);
    expect(budget).toMatchObject({
      windows: [{ limit: 100 }],
      concurrentCalls: 2,
      plannedBy: ["window=100 (the contract says 6000)", "concurrent=2 (the contract says 5)"],
    });
  });

  test("is named without its credential, the same for all who use it", () => {
    const { name } = platformBudget("crm", "secret", {}, 1_000, "eu");
    expect(name).toMatch(/^crm\/[0-9a-f]{8}\/eu$/);
    expect(platformBudget("crm", "secret", {}, 9, "eu").name).toBe(name);
    expect(platformBudget("crm", "other", {}, 1_000, "eu").name).not.toBe(name);
  });

  test.for([
    { settings: { plan: "gold" }, says: /no plan gold; it has free/ },
    { settings: { limits: { minute: 5 } }, says: /no limit minute; it has ten-seconds, day, search/ },
    { settings: { limits: { search: 0 } }, says: /search must be from 1 to 5/ },
    { settings: { limits: { "ten-seconds": 251 } }, says: /ten-seconds must be from 1 to 250, the most/ },
  ])("is refused with $settings, and the operator is told what there is", ({ settings, says }) => {
    expect(() => platformBudget("crm", "secret", settings, 1_000)).toThrow(says);
  });

  test("is not there for a platform whose limits are lifted", () => {
    const config = {
      crm: { token: "a" },
      erp: { clientId: "b" },
      support: { oauthToken: "c" },
      budgets: { erp: { lifted: true } },
    };
    expect(Object.keys(platformBudgets(config, 1_000))).toEqual(["crm", "support"]);
  });
});

test.for(["", "search", "search=0", "search=-1", "search=1.5", "search=1,search=2", "a=1,,b=2", "A=1"])(
  "'%s' is no list of limits",
  (text) => {
    expect(() => parseLimits(text)).toThrow(TypeError);
  },
);

test("limits are read as name=number", () => {
  expect(parseLimits("ten-seconds=150, search=3")).toEqual({ "ten-seconds": 150, search: 3 });
});
