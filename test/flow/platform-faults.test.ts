import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDeal } from "#cli/scenarios/salesperson.ts";
import { type Orchestration, startOrchestration } from "#orchestration/main.ts";
import { control, effectsOf, onceEach, prepareDeal, type Stage, startStage, workflowIn } from "./stage.ts";

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

const writes = ["createCustomer", "createSalesOrder", "shipAndInvoiceSalesOrder"];

test.for([
  { kind: "timeout-after-commit", says: "never answers what it has done" },
  { kind: "reset-after-commit", says: "hangs up on what it has done" },
  { kind: "error-after-commit", status: 500, says: "answers 500 to what it has done" },
  { kind: "error-after-commit", status: 502, says: "is cut off by its gateway from what it has done" },
  { kind: "reset-before-commit", says: "hangs up without doing anything" },
  { kind: "error", status: 503, retryAfterSeconds: 1, says: "asks to come back in a second" },
  { kind: "throttled", says: "is asked too often" },
])(
  "each effect happens once when the ERP, on every write, $says",
  { timeout: 120_000 },
  async ({ says: _, ...fault }) => {
    const deal = await prepareDeal(stage);
    for (const call of writes) await control(stage.simulators.erp.controlUrl, "faults", { call, fault });

    await closeDeal(stage.simulators.crm, deal.dealId);
    await workflowIn(stage, deal.workflowId, "completed", 110_000);

    expect(await effectsOf(stage, deal)).toEqual(onceEach);
    const left = await fetch(`${stage.simulators.erp.controlUrl}/faults`);
    expect(await left.json()).toEqual({ faults: [] });
  },
);

test.for([
  // The keys tell our own writes from what people do.
  { platform: "crm" as const, call: "updateDeal", key: "concordat_state" },
  { platform: "crm" as const, call: "updateCompany", key: "erp_customer_no" },
  { platform: "support" as const, call: "upsertCustomObjectRecord", key: "ENT-" },
])(
  "each effect happens once when the $platform never answers $call",
  { timeout: 60_000 },
  async ({ platform, call, key }) => {
    const deal = await prepareDeal(stage);
    const fault = { kind: "timeout-after-commit" };
    await control(stage.simulators[platform].controlUrl, "faults", { call, key, times: 2, fault });

    await closeDeal(stage.simulators.crm, deal.dealId);
    await workflowIn(stage, deal.workflowId, "completed");

    expect(await effectsOf(stage, deal)).toEqual(onceEach);
  },
);
