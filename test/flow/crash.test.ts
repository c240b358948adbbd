import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readDeal, readEntitlements } from "#cli/scenarios/platforms.ts";
import { closeDeal } from "#cli/scenarios/salesperson.ts";
import type { OrchestrationConfig } from "#orchestration/config.ts";
import type { CrashPoint, Life } from "./orchestration-process.ts";
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
/** The one that is loaded ahead, so that a death costs what taking over costs, and no start of a program. */
let next: ChildProcess | undefined;
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

/** Where a worker dies while a dispute is taken up, and where another one does while it is settled. */
const disputes: readonly Record<"lost" | "restored", Omit<CrashPoint, "workflowId">>[] = [
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
];

// As above: each dies at its moment of its own dispute, and the next one finds those of all before it.
test("workers killed while disputes are taken up, and while they are settled, leave each of them settled", {
  timeout: 240_000,
}, async () => {
  const { controlUrl } = stage.simulators.erp;
  const deals = [];
  for (const moments of disputes) {
    const deal = await prepareDeal(stage);
    await closeDeal(stage.simulators.crm, deal.dealId);
    const sold = await workflowIn(stage, deal.workflowId, "completed");
    const invoiceNumber = String(sold.result?.["invoiceNumber"]);
    deals.push({ ...deal, moments, invoiceNumber, dispute: `invoice-exception-${invoiceNumber}-1` });
  }

  for (const act of ["dispute", "resolve-dispute"] as const) {
    await survivorEnds();
    for (const { moments, invoiceNumber, dispute } of deals) {
      const moment = act === "dispute" ? moments.lost : moments.restored;
      const ended = once(run(stage.config, { ...moment, workflowId: dispute }), "exit");
      await control(controlUrl, `actors/finance/${act}`, { invoiceNumber });
      await control(controlUrl, "clock", { advanceMs: 31_000 });
      expect({ moment, ended: await ended }).toEqual({ moment, ended: [null, "SIGKILL"] });
    }
    survivor = run(stage.config);
    for (const deal of deals) {
      if (act === "dispute") await exceptionAbout(stage, deal.invoiceNumber);
      else await workflowIn(stage, deal.dispute, "completed");
      expect(await statesOf(deal)).toEqual(
        act === "dispute"
          ? { entitlement: "held", deal: "invoice-disputed" }
          : { entitlement: "active", deal: "invoiced" },
      );
    }
  }
  for (const deal of deals) expect(await effectsOf(stage, deal)).toEqual(onceEach);
});

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
  const life: Life = { config, ...(crash && { crash }) };
  const worker = next ?? load();
  next = load();
  worker.send(life);
  return worker;
}

/** A worker that has its program and waits to be told what to be. */
function load(): ChildProcess {
  const worker = fork(entry, [], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  workers.add(worker);
  return worker;
}
