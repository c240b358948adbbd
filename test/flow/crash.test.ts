import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDeal } from "#cli/scenarios/salesperson.ts";
import type { OrchestrationConfig } from "#orchestration/config.ts";
import type { CrashPoint } from "./orchestration-process.ts";
import { effectsOf, onceEach, prepareDeal, type Stage, startStage, workflowIn } from "./stage.ts";

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

beforeAll(async () => {
  stage = await startStage();
});

afterAll(async () => {
  survivor?.kill("SIGKILL");
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

function run(config: OrchestrationConfig, crash?: CrashPoint): ChildProcess {
  const told = JSON.stringify({ config, crash });
  return spawn(process.execPath, [entry, told], { stdio: ["ignore", "ignore", "inherit"] });
}
