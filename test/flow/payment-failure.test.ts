import { afterAll, beforeAll, expect, test } from "vitest";
import { createMovableClock } from "#cli/movable-clock.ts";
import { readDeal, readEntitlements } from "#cli/scenarios/platforms.ts";
import { closeDeal, type Sale } from "#cli/scenarios/salesperson.ts";
import { draftCorrectiveCreditMemo } from "#orchestration/connectors/erp/draft-corrective-credit-memo.ts";
import { findCreditMemos } from "#orchestration/connectors/erp/find-credit-memos.ts";
import { findCustomer } from "#orchestration/connectors/erp/find-customer.ts";
import { findInvoices } from "#orchestration/connectors/erp/find-invoices.ts";
import { postCreditMemo } from "#orchestration/connectors/erp/post-credit-memo.ts";
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

async function sell(customer?: Sale) {
  const deal = await prepareDeal(stage, customer);
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

/** A finance operator acts in the ERP, and the time passes after which it tells of it. */
async function finance(act: "pay" | "dispute" | "resolve-dispute", { invoiceNumber }: Sold): Promise<void> {
  const { controlUrl } = stage.simulators.erp;
  await control(controlUrl, `actors/finance/${act}`, { invoiceNumber });
  await control(controlUrl, "clock", { advanceMs: 31_000 });
}

async function tasksOf({ companyId }: Sold) {
  const { crm } = stage.simulators;
  const headers = { authorization: `Bearer ${crm.token}` };
  const url = `${crm.baseUrl}/crm/v3/objects/tasks?properties=hs_task_subject,hs_task_body,hubspot_owner_id&associations=companies&limit=100`;
  const { results } = (await (await fetch(url, { headers })).json()) as {
    results: {
      properties: Record<string, string>;
      associations?: { companies?: { results: { id: string }[] } };
    }[];
  };
  return results
    .filter(({ associations }) => associations?.companies?.results.some(({ id }) => id === companyId))
    .map(({ properties }) => properties);
}

test("an overdue invoice closes support after the grace period, shipping later, and payment opens it all again", async () => {
  const deal = await sell();
  expect(await statesOf(deal)).toMatchObject({ entitlement: "active", customer: "active" });
  await fetch(`${stage.simulators.crm.baseUrl}/crm/v3/objects/companies/${deal.companyId}`, {
    method: "PATCH",
    headers: {
      authorization: `Bearer ${stage.simulators.crm.token}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({ properties: { hubspot_owner_id: "71000001" } }),
  });

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
  expect(await tasksOf(deal)).toEqual([
    expect.objectContaining({
      hs_task_subject: `Invoice ${deal.invoiceNumber} of your customer is overdue [${deal.dunning}]`,
      hs_task_body: expect.stringContaining("Call the customer."),
      hubspot_owner_id: "71000001",
    }),
  ]);
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

test("of two overdue invoices of one customer the block is lifted when both are paid, and not before", async () => {
  const first = await sell();
  const second = await sell(first);
  expect(second.accountKey).toBe(first.accountKey);
  await pass(32);
  for (const deal of [first, second]) await waitsAfter(deal, "show-block");

  await finance("pay", first);
  await workflowIn(stage, first.dunning, "completed");
  expect(await statesOf(first)).toMatchObject({
    entitlement: "active",
    customer: "shipping-blocked",
    pays: "shipping-blocked",
  });
  expect(await statesOf(second)).toMatchObject({ entitlement: "held" });

  await finance("pay", second);
  await workflowIn(stage, second.dunning, "completed");
  expect(await statesOf(second)).toMatchObject({
    entitlement: "active",
    customer: "active",
    pays: "current",
  });
  expect(await tasksOf(first)).toHaveLength(2);
});

test("an invoice that is overdue, but not for so long, does not keep the block that an older one has set", async () => {
  const older = await sell();
  await pass(20);
  const younger = await sell(older);
  await pass(12);
  await exceptionAbout(stage, younger.invoiceNumber);
  await waitsAfter(older, "show-block");

  await finance("pay", older);
  await workflowIn(stage, older.dunning, "completed");
  expect(await statesOf(younger)).toEqual({
    entitlement: "active",
    deal: "invoice-overdue",
    customer: "active",
    pays: "overdue-in-grace",
  });
  await finance("pay", younger);
  await workflowIn(stage, younger.dunning, "completed");
  expect(await statesOf(younger)).toMatchObject({ customer: "active", pays: "current" });
});

test("a dispute in the grace period closes support at once, and when it is settled too late support stays closed until payment", async () => {
  const deal = await sell();
  await pass(2);
  await exceptionAbout(stage, deal.invoiceNumber);
  expect(await statesOf(deal)).toMatchObject({ entitlement: "active" });

  await finance("dispute", deal);
  const dispute = `invoice-exception-${deal.invoiceNumber}-1`;
  await expect.poll(async () => (await statesOf(deal)).entitlement, { timeout: 30_000 }).toBe("held");
  await pass(14);
  await finance("resolve-dispute", deal);
  const { result } = await workflowIn(stage, dispute, "completed");
  expect(result).toEqual({ ended: "still-closed" });
  expect(await statesOf(deal)).toMatchObject({ entitlement: "held", deal: "invoice-overdue" });

  await finance("pay", deal);
  await workflowIn(stage, deal.dunning, "completed");
  expect(await statesOf(deal)).toMatchObject({ entitlement: "active", deal: "invoiced", pays: "current" });
});

test("an overdue invoice of which finance credits all is owed no more, and the deal shows the credit", async () => {
  const { erp } = platforms;
  const deal = await sell();
  await pass(2);
  await exceptionAbout(stage, deal.invoiceNumber);
  const { invoiceNumber } = deal;
  const found = await findInvoices(erp, origin, { invoiceNumber });
  await draftCorrectiveCreditMemo(erp, origin, found.ok ? String(found.value[0]?.erpId) : "");
  const memos = await findCreditMemos(erp, origin, { invoiceNumber });
  const erpId = memos.ok ? String(memos.value[0]?.erpId) : "";
  await postCreditMemo(erp, origin, erpId);
  await control(stage.simulators.erp.controlUrl, "clock", { advanceMs: 31_000 });
  await workflowIn(stage, `posted-credit-${erpId}`, "completed");
  await workflowIn(stage, deal.dunning, "completed");
  expect(await statesOf(deal)).toEqual({
    entitlement: "revoked",
    deal: "invoice-credited",
    customer: "active",
    pays: "current",
  });
});
