import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { closeDeal } from "#cli/scenarios/salesperson.ts";
import { systemClock } from "#contracts/runtime/clock.ts";
import { type Orchestration, startOrchestration } from "#orchestration/main.ts";
import { createSimulatedClock } from "#simulators/behaviour/clock.ts";
import { control, effectsOf, onceEach, prepareDeal, type Stage, startStage, workflowIn } from "./stage.ts";

const hourMs = 3_600_000;

/** What the worker lives by: it runs as the machine's, and can be put forward. */
const clock = createSimulatedClock(systemClock);
let stage: Stage;
let orchestration: Orchestration;

beforeAll(async () => {
  stage = await startStage();
  orchestration = await startOrchestration(stage.config, { clock: { ...systemClock, ...clock } });
});

afterAll(async () => {
  await orchestration.stop();
  clock.stop();
  await stage.stop();
});

async function letPass(advanceMs: number): Promise<void> {
  const { crm, erp, support } = stage.simulators;
  for (const { controlUrl } of [crm, erp, support]) await control(controlUrl, "clock", { advanceMs });
  clock.advance(advanceMs);
}

function readCustomer(accountKey: string) {
  return stage.bus.request("read-customer", { accountKey }, { correlationId: "test-outage" });
}

/** How many requests have reached the ERP. */
async function requestsToErp(): Promise<number> {
  const response = await fetch(`${stage.simulators.erp.controlUrl}/requests?limit=1000`);
  return ((await response.json()) as { requests: unknown[] }).requests.length;
}

async function openExceptions() {
  const answer = await stage.bus.request(
    "list-exceptions",
    { state: "open", limit: 200 },
    { correlationId: "t" },
  );
  return answer.ok && answer.value.ok ? answer.value.value.exceptions : answer;
}

/** Waits until the workflow has been told to come back later. */
async function parked(workflowId: string): Promise<void> {
  await vi.waitFor(
    async () => {
      const answer = await stage.bus.request("read-workflow", { workflowId }, { correlationId: "test" });
      const steps = answer.ok && answer.value.ok ? answer.value.value.steps : [];
      expect(steps.some(({ state, detail }) => state === "waiting" && detail !== undefined)).toBe(true);
    },
    { timeout: 30_000, interval: 50 },
  );
}

test("while the ERP is in maintenance for an hour, workflows park, reads are told at once when to come back, and all ends well", {
  timeout: 120_000,
}, async () => {
  const deals = [await prepareDeal(stage), await prepareDeal(stage), await prepareDeal(stage)];
  await control(stage.simulators.erp.controlUrl, "maintenance", { durationMs: hourMs });
  for (const { dealId } of deals) await closeDeal(stage.simulators.crm, dealId);
  for (const { workflowId } of deals) await parked(workflowId);

  for (let time = 1; time <= 8; time += 1) {
    expect(await readCustomer("ACC1")).toMatchObject({
      value: { ok: false, failure: { kind: "in-maintenance", retryAfterMs: expect.any(Number) } },
    });
  }
  const before = await requestsToErp();
  const startedMs = performance.now();
  const held = await readCustomer("ACC1");
  expect(performance.now() - startedMs).toBeLessThan(1_000);
  expect(held).toMatchObject({ value: { failure: { kind: "in-maintenance", system: "erp" } } });
  expect(await requestsToErp()).toBe(before);
  const answer = await stage.get("/v1/customers/ACC1", ["customers:read"]);
  expect(answer.status).toBe(503);
  expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(3_000);

  await letPass(hourMs + 60_000);
  for (const deal of deals) {
    const { steps } = await workflowIn(stage, deal.workflowId, "completed", 90_000);
    expect(Math.max(...steps.map(({ attempts }) => attempts))).toBeLessThan(8);
    expect(await effectsOf(stage, deal)).toEqual(onceEach);
  }
  expect(await openExceptions()).toEqual([]);
});

test("while the ERP answers nothing, it is left alone after a few calls, and called again when it is back", {
  timeout: 180_000,
}, async () => {
  const { controlUrl } = stage.simulators.erp;
  const fault = { kind: "reset-before-commit" };
  await control(controlUrl, "faults", { call: "*", times: 1_000_000, fault });
  const deal = await prepareDeal(stage);
  await closeDeal(stage.simulators.crm, deal.dealId);
  await parked(deal.workflowId);

  const unavailable = { value: { ok: false, failure: { kind: "platform-unavailable", system: "erp" } } };
  await vi.waitFor(
    async () => {
      const answer = await readCustomer(deal.accountKey);
      expect(answer).toMatchObject(unavailable);
      expect(answer).toHaveProperty("value.failure.retryAfterMs");
      expect(answer).toHaveProperty("value.failure.detail", expect.stringContaining("is not called before"));
    },
    { timeout: 30_000, interval: 20 },
  );

  await fetch(`${controlUrl}/faults`, { method: "DELETE" });
  await letPass(60_000);
  const { steps } = await workflowIn(stage, deal.workflowId, "completed", 120_000);
  expect(Math.max(...steps.map(({ attempts }) => attempts))).toBeLessThan(40);
  expect(await effectsOf(stage, deal)).toEqual(onceEach);
  expect(await openExceptions()).toEqual([]);
  expect(await readCustomer(deal.accountKey)).toMatchObject({ value: { ok: true } });
});

test("a webhook waits while its platform is down, and is dealt with when it is back", {
  timeout: 120_000,
}, async () => {
  const { controlUrl } = stage.simulators.crm;
  const deal = await prepareDeal(stage);
  const fault = { kind: "error", status: 503 };
  await control(controlUrl, "faults", { call: "readDeal", times: 1_000_000, fault });
  await closeDeal(stage.simulators.crm, deal.dealId);
  await vi.waitFor(
    async () => {
      const answer = await fetch(`${controlUrl}/faults`);
      const { faults } = (await answer.json()) as { faults: { remaining: number }[] };
      expect(faults[0]?.remaining).toBeLessThan(1_000_000 - 2);
    },
    { timeout: 60_000, interval: 100 },
  );

  await fetch(`${controlUrl}/faults`, { method: "DELETE" });
  await workflowIn(stage, deal.workflowId, "completed", 90_000);
  expect(await effectsOf(stage, deal)).toEqual(onceEach);
});
