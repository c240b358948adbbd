import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createMovableClock } from "#cli/movable-clock.ts";
import { prepareSale } from "#cli/scenarios/salesperson.ts";
import { lookEveryMs } from "#orchestration/legacy/watch-folder.ts";
import { type Orchestration, startOrchestration } from "#orchestration/main.ts";
import { exceptionAbout, resolveException, type Stage, startStage, workflowIn } from "./stage.ts";

const clock = createMovableClock();
let stage: Stage;
let orchestration: Orchestration;
let folder: string;
let customer: string;

beforeAll(async () => {
  stage = await startStage();
  folder = await mkdtemp(join(tmpdir(), "legacy-"));
  orchestration = await startOrchestration({ ...stage.config, legacyFolder: folder }, { clock });
  const { companyId } = await prepareSale(stage.simulators.crm);
  await stage.bus.request("create-customer-account", { companyId }, { correlationId: "test" });
  customer = `ACC${companyId}`;
  await workflowIn(stage, `customer-onboarding-${customer}`, "completed");
});

afterAll(async () => {
  await orchestration.stop();
  await stage.stop();
  await rm(folder, { recursive: true });
});

const operator = { correlationId: "test-operator", principal: "operator@example.com" };
const header = "order_number,customer_number,product_code,quantity,unit_price,currency,description";

/** Drops a file that was finished a while ago. */
async function drop(name: string, ...rows: readonly string[]) {
  const path = join(folder, name);
  await writeFile(path, [header, ...rows, ""].join("\n"));
  const ago = new Date(clock.nowMs() - 600_000);
  await utimes(path, ago, ago);
}

/** The report of the file that was put away last, after two looks. */
async function reportOf(name: string, place: "archive" | "refused" = "archive") {
  return vi.waitFor(
    async () => {
      clock.move(lookEveryMs);
      const names = (await readdir(join(folder, place))).filter((one) =>
        one.endsWith(`-${name}.report.json`),
      );
      expect(await readdir(folder)).not.toContain(name);
      return JSON.parse(await readFile(join(folder, place, names.sort().at(-1) ?? ""), "utf8"));
    },
    { timeout: 20_000, interval: 200 },
  );
}

async function ordersOf(orderNumber: string): Promise<number> {
  const { controlUrl } = stage.simulators.erp;
  const response = await fetch(`${controlUrl}/ledger?object=salesOrders&key=${orderNumber}-LO`);
  const { counts } = (await response.json()) as { counts: Record<string, { created: number }> };
  return counts["salesOrders"]?.created ?? 0;
}

test("every good row of a file becomes an order with an active entitlement; a bad one is an exception with its line", async () => {
  await drop(
    "night-1.csv",
    `N1-1,${customer},CC-PLATFORM,2,12000.00,EUR,Platform`,
    `N1-2,${customer},CC-PLATFORM,none,12000.00,EUR,Platform`,
    `N1-3,${customer},CC-SUPPORT-PRO,1,3600.00,EUR,`,
  );
  expect(await reportOf("night-1.csv")).toMatchObject({
    outcome: "taken",
    encoding: "utf-8",
    rows: 3,
    started: 3,
    known: 0,
    refusedLines: [3],
    changedLines: [],
  });

  const { result } = await workflowIn(stage, "legacy-batch-N1-1", "completed");
  expect(result).toMatchObject({
    ended: "ordered",
    order: { contractRef: "N1-1-LO", accountKey: customer, entitlementKey: "ENT-N1-1-LO", active: true },
  });
  await workflowIn(stage, "legacy-batch-N1-3", "completed");
  expect(await stage.bus.request("read-order-status", { contractRef: "N1-1-LO" }, operator)).toMatchObject({
    value: { value: { businessState: "fulfilled", workflow: { workflowId: "legacy-batch-N1-1" } } },
  });
  const exception = await exceptionAbout(stage, "night-1.csv:3");
  expect(exception).toMatchObject({
    code: "legacy-row-invalid",
    owner: "sales-operations",
    actions: ["retry", "resolve", "skip"],
  });
  expect(exception.detail).toContain("quantity");

  const data = {
    order_number: "N1-2",
    customer_number: customer,
    product_code: "CC-PLATFORM",
    quantity: "1",
    unit_price: "12000.00",
    currency: "EUR",
  };
  const { exceptionId } = exception;
  await resolveException(stage, exceptionId, { action: "resolve", data });
  await workflowIn(stage, exception.workflowId, "completed");
  expect(await ordersOf("N1-2")).toBe(1);
});

test("the same file again changes nothing, whatever it is called then, and a row with another content of the same order is asked about", async () => {
  await drop("night-2.csv", `N2-1,${customer},CC-PLATFORM,2,12000.00,EUR,Platform`);
  await reportOf("night-2.csv");
  await workflowIn(stage, "legacy-batch-N2-1", "completed");

  await drop("night-2.csv", `N2-1,${customer},CC-PLATFORM,2,12000.00,EUR,Platform`);
  await vi.waitFor(
    async () => expect(await reportOf("night-2.csv")).toMatchObject({ started: 0, known: 1 }),
    20_000,
  );
  await drop("night-2-renamed.csv", `N2-1,${customer},CC-PLATFORM,2,12000.00,EUR,Platform`);
  expect(await reportOf("night-2-renamed.csv")).toMatchObject({ started: 0, known: 1, changedLines: [] });

  await drop("night-3.csv", `N2-1,${customer},CC-PLATFORM,5,12000.00,EUR,Platform`);
  expect(await reportOf("night-3.csv")).toMatchObject({ changedLines: [2] });
  const exception = await exceptionAbout(stage, "night-3.csv:2");
  expect(exception).toMatchObject({ code: "legacy-order-changed", actions: ["skip"] });
  expect(await ordersOf("N2-1")).toBe(1);

  const { exceptionId } = exception;
  const note = "amended by hand";
  await resolveException(stage, exceptionId, { action: "skip", note });
  await workflowIn(stage, exception.workflowId, "completed");
});

test("a file that is still being written is left alone until it has not grown for two looks", async () => {
  const path = join(folder, "night-4.csv");
  await writeFile(path, `${header}\nN4-1,${customer},CC-PL`);
  clock.move(lookEveryMs);
  await drop("night-5.csv", `N5-1,${customer},CC-PLATFORM,1,12000.00,EUR,`);
  const young = new Date(clock.nowMs() + 86_400_000);
  await utimes(path, young, young);
  await reportOf("night-5.csv");
  expect(await readdir(folder)).toContain("night-4.csv");

  await drop("night-4.csv", `N4-1,${customer},CC-PLATFORM,1,12000.00,EUR,`);
  expect(await reportOf("night-4.csv")).toMatchObject({ rows: 1, refusedLines: [] });
});

test("a file that cannot be read is put away with its reason, and is an exception", async () => {
  const path = join(folder, "night-6.csv");
  await writeFile(path, "something else\n1\n");
  const ago = new Date(clock.nowMs() - 600_000);
  await utimes(path, ago, ago);

  expect(await reportOf("night-6.csv", "refused")).toMatchObject({ outcome: "refused", started: 0 });
  const exception = await exceptionAbout(stage, "night-6.csv");
  expect(exception).toMatchObject({ code: "legacy-file-refused", actions: ["skip"] });
  expect(exception.detail).toContain("order_number is missing");
});

test("an order of a customer whom the CRM does not know waits, and says so", async () => {
  await drop("night-7.csv", "N7-1,ACCNOBODY,CC-PLATFORM,1,12000.00,EUR,");
  await reportOf("night-7.csv");
  const exception = await exceptionAbout(stage, "N7-1-LO");
  expect(exception).toMatchObject({ code: "deal-not-ready", workflowId: "legacy-batch-N7-1_quote-to-cash" });
  expect(exception.detail).toContain("No company of the CRM has the account ACCNOBODY");
});
