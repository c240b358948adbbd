import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { limits as crmLimits } from "#contracts/generated/platforms/crm/limits.ts";
import { limits as erpLimits } from "#contracts/generated/platforms/erp/limits.ts";
import { limits as supportLimits } from "#contracts/generated/platforms/support/limits.ts";
import type { Answer, Call } from "#simulators/behaviour/call.ts";
import { createChance } from "#simulators/behaviour/chance.ts";
import { createSimulatedClock } from "#simulators/behaviour/clock.ts";
import { createDeliveries } from "#simulators/behaviour/deliveries.ts";
import { createMischiefBook } from "#simulators/behaviour/mischief.ts";
import { createErpErrors } from "#simulators/erp/errors.ts";
import { createSubscriptions, subscriptionHandlers } from "#simulators/erp/subscriptions.ts";
import { createCircuitBreaker } from "#simulators/support/circuit-breaker.ts";
import { frozenClock } from "./frozen-clock.ts";
import { type SimulatedPlatforms, startSimulatedPlatforms } from "./simulated-platforms.ts";
import { startWebhookReceiver } from "./webhook-receiver.ts";

// Figures of the vendors at which something begins or ends, with a step to either side.

describe("a search in the CRM", () => {
  let platforms: SimulatedPlatforms;
  beforeAll(async () => {
    platforms = await startSimulatedPlatforms({ platforms: ["crm"], limitsLifted: true });
  });
  afterAll(async () => {
    expect(platforms.contract.breaches).toEqual([]);
    await platforms.stop();
  });
  const filter = { propertyName: "dealname", operator: "EQ", value: "x" };
  const groups = (count: number, filters: number) =>
    Array.from({ length: count }, () => ({ filters: Array.from({ length: filters }, () => filter) }));
  test.for([
    { body: { after: "9800", limit: 200 }, status: 200, what: "the last page of 10 000" },
    { body: { after: "9801", limit: 200 }, status: 400, what: "one row past 10 000" },
    { body: { limit: 200 }, status: 200, what: "200 rows" },
    { body: { limit: 201 }, status: 400, what: "201 rows" },
    { body: { query: "q".repeat(3_000) }, status: 200, what: "3 000 characters" },
    { body: { query: "q".repeat(3_001) }, status: 400, what: "3 001 characters" },
    { body: { filterGroups: groups(5, 3) }, status: 200, what: "five groups" },
    { body: { filterGroups: groups(6, 1) }, status: 400, what: "six groups" },
    { body: { filterGroups: groups(3, 6) }, status: 200, what: "18 filters, six in each group" },
    { body: { filterGroups: groups(1, 7) }, status: 400, what: "seven filters in a group" },
    { body: { filterGroups: groups(4, 5) }, status: 400, what: "20 filters" },
  ])("for $what gets $status", async ({ body, status }) => {
    const answer = await platforms.sendCrm("POST", "/crm/v3/objects/deals/search", body);
    expect([answer.status, answer.body["category"]]).toEqual([
      status,
      status === 200 ? undefined : "VALIDATION_ERROR",
    ]);
  });
});

describe("a search in the CRM by size", () => {
  let platforms: SimulatedPlatforms;
  beforeAll(async () => {
    platforms = await startSimulatedPlatforms({ platforms: ["crm"], limitsLifted: true });
    await platforms.controls.crm.setConditions({ searchLagMs: 0 });
    const properties = { dealname: "A", amount: "1200.00", closedate: "2026-03-01T12:00:00Z" };
    await platforms.sendCrm("POST", "/crm/v3/objects/deals", { properties });
  });
  afterAll(async () => {
    await platforms.stop();
  });
  const search = (filter: object) =>
    platforms.sendCrm("POST", "/crm/v3/objects/deals/search", { filterGroups: [{ filters: [filter] }] });
  const noon = String(Date.UTC(2026, 2, 1, 12));

  test.for([
    { propertyName: "amount", operator: "EQ", value: "1200", total: 1 },
    { propertyName: "amount", operator: "NEQ", value: "1.2e3", total: 0 },
    { propertyName: "amount", operator: "IN", values: ["7", "1200.0"], total: 1 },
    { propertyName: "closedate", operator: "EQ", value: noon, total: 1 },
    { propertyName: "closedate", operator: "BETWEEN", value: "2026-03-01", highValue: noon, total: 1 },
    { propertyName: "closedate", operator: "GT", value: "2026-03-01T13:00:00+01:00", total: 0 },
  ])("$propertyName $operator $value $values finds $total", async ({ total, ...filter }) => {
    expect((await search(filter)).body["total"]).toBe(total);
  });

  test.for([
    { propertyName: "amount", operator: "EQ", value: "much" },
    { propertyName: "closedate", operator: "GTE", value: "yesterday" },
    { propertyName: "closedate", operator: "BETWEEN", value: "1", highValue: "2026-02-31" },
    { propertyName: "amount", operator: "NOT_IN", values: ["1", ""] },
  ])("is refused what $propertyName cannot be: $value $highValue $values", async (filter) => {
    const refused = await search(filter);
    expect([refused.status, refused.body["category"]]).toEqual([400, "VALIDATION_ERROR"]);
  });
});

test("the CRM sends ten webhooks at once, and the next when one of them is answered", async () => {
  const { maxConcurrentRequests, timeoutMs } = crmLimits.webhooks;
  let [open, most] = [0, 0];
  const receiver = await startWebhookReceiver();
  const outbox = createDeliveries<undefined>({
    clock: createSimulatedClock(frozenClock),
    mischief: createMischiefBook("1"),
    maxConcurrentRequests: () => maxConcurrentRequests,
    timeoutMs,
  });
  outbox.employ({
    request: () => {
      open += 1;
      most = Math.max(most, open);
      return { body: "[]", headers: {} };
    },
    retryAfterMs: () => undefined,
    onAttempt: () => {
      open -= 1;
    },
  });
  for (let sent = 0; sent < 25; sent += 1) outbox.send({ target: receiver.url, matter: undefined });
  expect(open).toBe(maxConcurrentRequests);
  await outbox.settled();
  expect([most, open, receiver.received.length]).toEqual([10, 0, 25]);
  await receiver.stop();
});

test("the support platform stops sending after more than a thousand errors in five minutes, whatever their share", () => {
  let nowMs = 0;
  const breaker = createCircuitBreaker(() => nowMs, supportLimits.webhooks.circuitBreaker);
  for (let errors = 0; errors < 1_000; errors += 1) {
    for (const good of [true, true, true, false]) breaker.note(good);
    nowMs += 200;
  }
  expect(breaker.open()).toBe(false);
  breaker.note(false);
  expect(breaker.open()).toBe(true);
  nowMs += 300_000;
  expect(breaker.open()).toBe(false);
});

test("the ERP has two hundred subscriptions and no more", async () => {
  const clock = frozenClock;
  const subscriptions = createSubscriptions(clock.nowMs);
  const companyId = "c0ffee00-0000-4000-8000-000000000001";
  const errors = createErpErrors(() => "1");
  const handlers = subscriptionHandlers({
    clock,
    chance: createChance("1"),
    companyId,
    subscriptions,
    errors,
  });
  const receiver = await startWebhookReceiver();
  const resource = `api/v2.0/companies(${companyId})/customers`;
  const create = () =>
    handlers["createSubscription"]?.({
      root: "http://erp",
      body: { notificationUrl: receiver.url, resource },
    } as unknown as Call) as Promise<Answer>;
  const statuses: number[] = [];
  for (let count = 0; count <= erpLimits.webhooks.maxSubscriptions; count += 1)
    statuses.push((await create()).status);
  await receiver.stop();
  expect([statuses.indexOf(400), statuses.length]).toEqual([200, 201]);
});

test("the support platform says when to come back only with 429 and 503", async () => {
  await using platforms = await startSimulatedPlatforms({ platforms: ["support"] });
  const told: (string | null)[] = [];
  for (const status of [500, 502, 504, 409, 503]) {
    const fault = { kind: "error" as const, status, retryAfterSeconds: 9 };
    await platforms.controls.support.armFault({ call: "listTickets", fault });
    told.push((await platforms.sendSupport("GET", "/tickets")).headers.get("retry-after"));
  }
  expect(told).toEqual([null, null, null, null, "9"]);
});

test("the ERP tries a notification for 36 hours while the receiver is down", async () => {
  const receiver = await startWebhookReceiver();
  await using platforms = await startSimulatedPlatforms({ platforms: ["erp"], clock: frozenClock, seed: 3 });
  const resource = `api/v2.0/companies(${platforms.erp.companyId})/customers`;
  await platforms.sendErp("POST", "/subscriptions", { notificationUrl: receiver.url, resource });
  receiver.replyWith(() => ({ status: 503 }));
  await platforms.sendErp("POST", "customers", { number: "A1", displayName: "A" });
  await platforms.controls.erp.advanceClock({ advanceMs: 2 * 86_400_000, settle: true });
  const [delivery] = (await platforms.controls.erp.listDeliveries()).deliveries;
  const times = (delivery?.attempts ?? []).map(({ at }) => Date.parse(at));
  const hours = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 3_600_000;
  expect(delivery?.state).toBe("given-up");
  expect(hours).toBeGreaterThan(27);
  expect(hours).toBeLessThanOrEqual(36);
  await receiver.stop();
});
