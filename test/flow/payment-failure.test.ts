import { afterAll, beforeAll, expect, test } from "vitest";
import { createMovableClock } from "#cli/movable-clock.ts";
import { readDeal, readEntitlements } from "#cli/scenarios/platforms.ts";
import { closeDeal } from "#cli/scenarios/salesperson.ts";
import { findCustomer } from "#orchestration/connectors/erp/find-customer.ts";
import type { Platforms } from "#orchestration/connectors/platforms.ts";
import { findTicket } from "#orchestration/connectors/support/find-ticket.ts";
import { type Orchestration, startOrchestration } from "#orchestration/main.ts";
import { createControlClient } from "#simulators/control-client.ts";
import { control, exceptionAbout, prepareDeal, type Stage, startStage, workflowIn } from "./stage.ts";

const clock = createMovableClock();
const dayMs = 86_400_000;
const origin = { correlationId: "test", attempt: 1 };

let stage: Stage;
let orchestration: Orchestration;
let platforms: Platforms;

beforeAll(async () => {
  stage = await startStage();
  orchestration = await startOrchestration(stage.config, {
    clock,
    around: (real) => {
      platforms = real;
      return real;
    },
  });
});

afterAll(async () => {
  await orchestration.stop();
  await stage.stop();
});

/** Lets days pass for the platforms and for Concordat. */
async function pass(days: number): Promise<void> {
  const { crm, erp, support } = stage.simulators;
  for (const { controlUrl } of [crm, erp, support])
    await createControlClient(controlUrl).advanceClock({ advanceMs: days * dayMs, settle: true });
  clock.move(days * dayMs);
}

async function sell() {
  const deal = await prepareDeal(stage);
  await closeDeal(stage.simulators.crm, deal.dealId);
  const { result } = await workflowIn(stage, deal.workflowId, "completed");
  const invoiceNumber = String(result?.["invoiceNumber"]);
  return { ...deal, invoiceNumber, dunning: `payment-failure-${invoiceNumber}-1` };
}
type Sold = Awaited<ReturnType<typeof sell>>;

async function statesOf(deal: Sold) {
  const { crm, support } = stage.simulators;
  const [entitlement] = await readEntitlements(support, deal.entitlementKey);
  const customer = await findCustomer(platforms.erp, origin, deal.accountKey);
  if (!customer.ok) throw new Error(customer.failure.detail);
  const company = await fetch(
    `${crm.baseUrl}/crm/v3/objects/companies/${deal.companyId}?properties=payment_state`,
    { headers: { authorization: `Bearer ${crm.token}` } },
  );
  const { properties } = (await company.json()) as { properties: { payment_state: string | null } };
  return {
    entitlement: entitlement?.state,
    deal: (await readDeal(crm, deal.dealId)).state,
    customer: customer.value?.state,
    pays: properties.payment_state,
  };
}

/** Waits until it has come so far that it waits again, with this step done. */
async function waitsAfter(deal: Sold, step: string): Promise<void> {
  await expect
    .poll(
      async () => {
        const read = await stage.bus.request(
          "read-workflow",
          { workflowId: deal.dunning },
          { correlationId: "test" },
        );
        const steps = read.ok && read.value.ok ? read.value.value.steps : [];
        return steps.some(({ name, state }) => name === step && state === "completed");
      },
      { timeout: 30_000, interval: 100 },
    )
    .toBe(true);
}

test("an overdue invoice closes support after the grace period, shipping later, and payment opens it all again", async () => {
  const deal = await sell();
  expect(await statesOf(deal)).toMatchObject({ entitlement: "active", customer: "active" });

  // Due at once, and nobody reports that the day has passed.
  await pass(2);
  const exception = await exceptionAbout(stage, deal.invoiceNumber);
  expect(exception).toMatchObject({ code: "invoice-overdue", owner: "finance", actions: ["retry"] });
  expect(await statesOf(deal)).toEqual({
    entitlement: "active",
    deal: "invoice-overdue",
    customer: "active",
    pays: "overdue-in-grace",
  });

  await pass(14);
  await waitsAfter(deal, "notify-support");
  expect(await statesOf(deal)).toEqual({
    entitlement: "held",
    deal: "invoice-overdue",
    customer: "active",
    pays: "support-held",
  });
  const ticket = await findTicket(platforms.support, origin, deal.dunning);
  expect(ticket).toMatchObject({ ok: true, value: { status: expect.stringMatching(/new|open/) } });

  await pass(17);
  await waitsAfter(deal, "show-block");
  expect(await statesOf(deal)).toMatchObject({ customer: "shipping-blocked", pays: "shipping-blocked" });

  await control(stage.simulators.erp.controlUrl, "actors/finance/pay", { invoiceNumber: deal.invoiceNumber });
  await control(stage.simulators.erp.controlUrl, "clock", { advanceMs: 31_000 });
  const { result } = await workflowIn(stage, deal.dunning, "completed");
  expect(result).toEqual({ ended: "paid", supportHeld: true, shippingBlocked: true });
  expect(await statesOf(deal)).toEqual({
    entitlement: "active",
    deal: "invoiced",
    customer: "active",
    pays: "current",
  });
  expect(await findTicket(platforms.support, origin, deal.dunning)).toMatchObject({
    value: { status: "solved" },
  });
});

test("what is paid within the grace period has closed nothing", async () => {
  const deal = await sell();
  await pass(2);
  await exceptionAbout(stage, deal.invoiceNumber);
  await control(stage.simulators.erp.controlUrl, "actors/finance/pay", { invoiceNumber: deal.invoiceNumber });
  await control(stage.simulators.erp.controlUrl, "clock", { advanceMs: 31_000 });
  const { result } = await workflowIn(stage, deal.dunning, "completed");
  expect(result).toEqual({ ended: "paid", supportHeld: false, shippingBlocked: false });
  expect(await statesOf(deal)).toMatchObject({ entitlement: "active", deal: "invoiced", pays: "current" });
});

test("a block that finance has set for more than shipping is left as it is", async () => {
  const { controlUrl } = stage.simulators.erp;
  const deal = await sell();
  await control(controlUrl, "actors/finance/block-customer", { customerNumber: deal.accountKey });
  await pass(32);
  await exceptionAbout(stage, deal.invoiceNumber);
  await waitsAfter(deal, "show-block");
  expect(await statesOf(deal)).toMatchObject({ customer: "blocked" });
  await control(controlUrl, "actors/finance/pay", { invoiceNumber: deal.invoiceNumber });
  await control(controlUrl, "clock", { advanceMs: 31_000 });
  await workflowIn(stage, deal.dunning, "completed");
  expect(await statesOf(deal)).toMatchObject({ customer: "blocked", entitlement: "active" });
});
