import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readDeal, readEntitlements } from "#cli/scenarios/platforms.ts";
import { closeDeal } from "#cli/scenarios/salesperson.ts";
import type { OrchestrationConfig } from "#orchestration/config.ts";
import type { CrashPoint } from "./orchestration-process.ts";
import {
  control,
  effectsOf,
  exceptionAbout,
  onceEach,
  prepareDeal,
  type Stage,
  startStage,
  workflowIn,
} from "./stage.ts";

const entry = resolve(import.meta.dirname, "orchestration-process.ts");

/** In the order of the process. `before` a step's first call: the step before it has just been journaled. */
const moments: readonly Omit<CrashPoint, "workflowId">[] = [
  { when: "before", step: "read-deal", call: "readDeal" },
  { when: "before", step: "validate-deal", call: "listItems" },
  { when: "before", step: "ensure-customer-account", call: "listCustomers" },
  { when: "after", step: "ensure-customer-account", call: "createCustomer" },
  { when: "before", step: "link-company", call: "updateCompany" },
  { when: "after", step: "link-company", call: "updateCompany" },
  { when: "before", step: "submit-order", call: "listSalesOrders" },
  { when: "after", step: "submit-order", call: "createSalesOrder" },
  { when: "before", step: "provision-entitlement", call: "listCustomObjectRecords" },
  { when: "after", step: "provision-entitlement", call: "upsertCustomObjectRecord" },
  { when: "before", step: "ship-and-invoice", call: "listSalesInvoices" },
  { when: "after", step: "ship-and-invoice", call: "shipAndInvoiceSalesOrder" },
  { when: "before", step: "activate-entitlement", call: "readSalesInvoice" },
  { when: "after", step: "activate-entitlement", call: "upsertCustomObjectRecord" },
  { when: "before", step: "update-deal", call: "updateDeal" },
  { when: "after", step: "update-deal", call: "updateDeal" },
];

let stage: Stage;
let survivor: ChildProcess | undefined;
/** All that were started, so that none outlives a test that failed. */
const workers = new Set<ChildProcess>();

beforeAll(async () => {
  stage = await startStage();
});

afterAll(async () => {
  for (const worker of workers) worker.kill("SIGKILL");
  await stage.stop();
});

// Each worker dies at its moment of its own deal; the next one finds the unfinished deals of all before it, and dies too.
test("a worker killed at every moment of quote to cash leaves one order, one invoice and one entitlement", {
  timeout: 300_000,
}, async () => {
  const deals = [];
  for (const moment of moments) {
    const deal = await prepareDeal(stage);
    deals.push({ ...deal, moment });
    const worker = run(stage.config, { ...moment, workflowId: deal.workflowId });
    const ended = once(worker, "exit");
    await closeDeal(stage.simulators.crm, deal.dealId);
    const [, signal] = await ended;
    expect(signal, `${moment.when} ${moment.call} of ${moment.step}`).toBe("SIGKILL");
  }

  survivor = run(stage.config);
  for (const deal of deals) {
    await workflowIn(stage, deal.workflowId, "completed", 120_000);
    const effects = await effectsOf(stage, deal);
    expect({ moment: deal.moment, effects }).toEqual({ moment: deal.moment, effects: onceEach });
  }
});

test.for([
  {
    lost: { when: "after", step: "hold-entitlement", call: "upsertCustomObjectRecord" },
    restored: { when: "before", step: "look-1", call: "readSalesInvoice" },
  },
  {
    lost: { when: "before", step: "mark-deal", call: "readDeal" },
    restored: { when: "after", step: "look-1", call: "upsertCustomObjectRecord" },
  },
  {
    lost: { when: "after", step: "mark-deal", call: "updateDeal" },
    restored: { when: "after", step: "unmark-deal", call: "updateDeal" },
  },
] as const)(
  "a worker killed $lost.when $lost.call of $lost.step, and another one $restored.when $restored.call of $restored.step, leave the dispute settled",
  {
    timeout: 120_000,
  },
  async ({ lost, restored }) => {
    await survivorEnds();
    survivor = run(stage.config);
    const deal = await prepareDeal(stage);
    await closeDeal(stage.simulators.crm, deal.dealId);
    const sold = await workflowIn(stage, deal.workflowId, "completed");
    const invoiceNumber = String(sold.result?.["invoiceNumber"]);
    const workflowId = `invoice-exception-${invoiceNumber}-1`;
    const { controlUrl } = stage.simulators.erp;

    await survivorEnds();
    const holding = once(run(stage.config, { ...lost, workflowId }), "exit");
    await control(controlUrl, "actors/finance/dispute", { invoiceNumber });
    await control(controlUrl, "clock", { advanceMs: 31_000 });
    expect(await holding).toEqual([null, "SIGKILL"]);
    survivor = run(stage.config);
    await exceptionAbout(stage, invoiceNumber);
    expect(await statesOf(deal)).toEqual({ entitlement: "held", deal: "invoice-disputed" });

    await survivorEnds();
    const releasing = once(run(stage.config, { ...restored, workflowId }), "exit");
    await control(controlUrl, "actors/finance/resolve-dispute", { invoiceNumber });
    await control(controlUrl, "clock", { advanceMs: 31_000 });
    expect(await releasing).toEqual([null, "SIGKILL"]);
    survivor = run(stage.config);
    await workflowIn(stage, workflowId, "completed");
    expect(await statesOf(deal)).toEqual({ entitlement: "active", deal: "invoiced" });
    expect(await effectsOf(stage, deal)).toEqual(onceEach);
  },
);

test("of two workers the one that is left finishes what the other one had begun", {
  timeout: 120_000,
}, async () => {
  await survivorEnds();
  const both = [run({ ...stage.config, workerId: "one" }), run({ ...stage.config, workerId: "two" })];
  const deals = [];
  for (let number = 1; number <= 8; number += 1) deals.push(await prepareDeal(stage));
  await Promise.all(deals.map(({ dealId }) => closeDeal(stage.simulators.crm, dealId)));

  const [first, second] = both;
  await workflowIn(stage, deals[0]?.workflowId ?? "", "completed");
  first?.kill("SIGKILL");
  survivor = second;
  for (const deal of deals) {
    await workflowIn(stage, deal.workflowId, "completed");
    expect(await effectsOf(stage, deal)).toEqual(onceEach);
  }
});

async function statesOf({ dealId, entitlementKey }: { dealId: string; entitlementKey: string }) {
  const { crm, support } = stage.simulators;
  const [entitlement] = await readEntitlements(support, entitlementKey);
  return { entitlement: entitlement?.state, deal: (await readDeal(crm, dealId)).state };
}

async function survivorEnds(): Promise<void> {
  if (survivor === undefined) return;
  const ended = once(survivor, "exit");
  survivor.kill("SIGKILL");
  await ended;
  survivor = undefined;
}

function run(config: OrchestrationConfig, crash?: CrashPoint): ChildProcess {
  const told = JSON.stringify({ config, crash });
  const worker = spawn(process.execPath, [entry, told], { stdio: ["ignore", "ignore", "inherit"] });
  workers.add(worker);
  return worker;
}
