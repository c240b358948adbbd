import { jetstreamManager } from "@nats-io/jetstream";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { closeDeal } from "#cli/scenarios/salesperson.ts";
import { type Orchestration, startOrchestration } from "#orchestration/main.ts";
import { effectsOf, onceEach, prepareDeal, type Stage, startStage, workflowIn } from "./stage.ts";

let stage: Stage;
let orchestration: Orchestration;

beforeAll(async () => {
  stage = await startStage();
  orchestration = await startOrchestration(stage.config);
});

afterAll(async () => {
  await orchestration.stop();
  await stage.stop();
});

function stageChange(dealId: string, stageName: string, attemptNumber = 0) {
  return {
    eventId: 1,
    subscriptionId: 1,
    portalId: 1,
    appId: 1,
    occurredAt: 1_700_000_000_000,
    subscriptionType: "deal.propertyChange",
    attemptNumber,
    objectId: Number(dealId),
    propertyName: "dealstage",
    propertyValue: stageName,
  };
}

async function deliver(platform: "crm" | "erp", body: string, correlationId: string): Promise<void> {
  const hook = { platform, receivedAt: new Date(0).toISOString(), correlationId, body };
  await stage.bus.storeHook(platform, hook, { correlationId });
}

/** All webhooks that were stored so far are dealt with. */
async function allHandled(durable: "crm-hooks" | "erp-hooks"): Promise<void> {
  const manager = await jetstreamManager(stage.bus.connection);
  await vi.waitFor(
    async () => {
      const { num_pending, num_ack_pending } = await manager.consumers.info("CONCORDAT_HOOKS", durable);
      expect(num_pending + num_ack_pending).toBe(0);
    },
    { timeout: 20_000, interval: 50 },
  );
}

async function deadLetters(): Promise<number> {
  const manager = await jetstreamManager(stage.bus.connection);
  return (await manager.streams.info("CONCORDAT_DEAD_LETTERS")).state.messages;
}

test("duplicate and disordered events of a won deal make one order, one invoice and one entitlement", async () => {
  const deal = await prepareDeal(stage);
  const won = JSON.stringify([stageChange(deal.dealId, "closedwon")]);
  const again = JSON.stringify([
    stageChange(deal.dealId, "closedwon", 3),
    stageChange(deal.dealId, "closedwon", 1),
  ]);
  const earlier = JSON.stringify([stageChange(deal.dealId, "contractsent")]);
  await closeDeal(stage.simulators.crm, deal.dealId);
  for (const [at, body] of [again, won, earlier, won, again].entries())
    await deliver("crm", body, `duplicate-${at}`);

  await workflowIn(stage, deal.workflowId, "completed");
  for (const body of [won, earlier, again]) await deliver("crm", body, "late");
  await allHandled("crm-hooks");

  expect(await effectsOf(stage, deal)).toEqual(onceEach);
});

test("an event of a deal that is not won any more starts nothing", async () => {
  const deal = await prepareDeal(stage);
  await deliver("crm", JSON.stringify([stageChange(deal.dealId, "closedwon")]), "not-won");
  await allHandled("crm-hooks");

  const started = await stage.bus.request(
    "read-workflow",
    { workflowId: deal.workflowId },
    { correlationId: "test" },
  );
  expect(started).toMatchObject({ value: { ok: false, failure: { kind: "not-found" } } });
});

test.for([
  { platform: "crm" as const, body: JSON.stringify([{ eventId: "one" }]), is: "of another shape" },
  { platform: "crm" as const, body: "<html>", is: "no JSON" },
  { platform: "erp" as const, body: JSON.stringify({ value: [{ resource: 1 }] }), is: "of another shape" },
])("a $platform webhook that is $is is put aside and holds nothing up", async ({ platform, body }) => {
  const before = await deadLetters();
  await deliver(platform, body, "malformed");
  await allHandled(`${platform}-hooks`);
  expect(await deadLetters()).toBe(before + 1);
});

test.for([
  {
    body: JSON.stringify([stageChange("999999999", "closedwon")]),
    platform: "crm" as const,
    is: "a deal that is gone",
  },
  {
    body: notification("companies(1)/items(11111111-1111-1111-1111-111111111111)"),
    platform: "erp" as const,
    is: "an item",
  },
  {
    body: notification("companies(1)/salesInvoices(11111111-1111-1111-1111-111111111111)"),
    platform: "erp" as const,
    is: "an invoice that is gone",
  },
  {
    body: notification("companies(1)/salesInvoices?$filter=lastModifiedDateTime ge 2020-01-01T00:00:00Z"),
    platform: "erp" as const,
    is: "more invoices than it lists, all in good standing",
  },
])("a $platform webhook about $is is dealt with and not put aside", async ({ platform, body }) => {
  const before = await deadLetters();
  await deliver(platform, body, "irrelevant");
  await allHandled(`${platform}-hooks`);
  expect(await deadLetters()).toBe(before);
});

function notification(resource: string): string {
  const change = {
    subscriptionId: "1",
    clientState: "x",
    expirationDateTime: "2030-01-01T00:00:00Z",
    resource: `api/v2.0/${resource}`,
    changeType: "updated",
    lastModifiedDateTime: "2020-01-01T00:00:00Z",
  };
  return JSON.stringify({ value: [change] });
}
