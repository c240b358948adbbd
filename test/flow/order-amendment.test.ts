import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { writeDeal } from "#cli/scenarios/crm-records.ts";
import { readDeal, readEntitlements } from "#cli/scenarios/platforms.ts";
import { closeDeal } from "#cli/scenarios/salesperson.ts";
import type { BusinessException } from "#contracts/generated/canonical/types.ts";
import { createOrder } from "#orchestration/connectors/erp/create-order.ts";
import { findCreditMemos } from "#orchestration/connectors/erp/find-credit-memos.ts";
import { findInvoices } from "#orchestration/connectors/erp/find-invoices.ts";
import { findOrder } from "#orchestration/connectors/erp/find-order.ts";
import type { Platforms } from "#orchestration/connectors/platforms.ts";
import { findEntitlement } from "#orchestration/connectors/support/find-entitlement.ts";
import { upsertEntitlement } from "#orchestration/connectors/support/upsert-entitlement.ts";
import { type Orchestration, startOrchestration } from "#orchestration/main.ts";
import { control, exceptionAbout, prepareDeal, type Stage, startStage, workflowIn } from "./stage.ts";

let stage: Stage;
let orchestration: Orchestration;
let platforms: Platforms;
const origin = { correlationId: "test", attempt: 1 };
const eur = (minor: number) => ({ minor, currency: "EUR" });

beforeAll(async () => {
  stage = await startStage();
  orchestration = await startOrchestration(
    { ...stage.config, policy: { amendmentSettleMs: 500 } },
    {
      around: (real) => {
        platforms = real;
        return real;
      },
    },
  );
});

afterAll(async () => {
  await orchestration.stop();
  await stage.stop();
});

/** A contract that is invoiced. */
async function sell() {
  const deal = await prepareDeal(stage);
  await closeDeal(stage.simulators.crm, deal.dealId);
  const { result } = await workflowIn(stage, deal.workflowId, "completed");
  return { ...deal, invoiceNumber: String(result?.["invoiceNumber"]) };
}

/** A contract that is ordered and not yet delivered: two platforms, two support subscriptions. */
async function order() {
  const { accountKey } = await sell();
  const contractRef = `CR-${randomUUID().slice(0, 8).toUpperCase()}`;
  const entitlementKey = `ENT-${contractRef}`;
  const lines = [
    { productCode: "CC-PLATFORM", quantity: 2, unitPrice: eur(1_200_000) },
    { productCode: "CC-SUPPORT-PRO", quantity: 2, unitPrice: eur(360_000) },
  ];
  await createOrder(platforms.erp, origin, { contractRef, accountKey, currency: "EUR", lines });
  const productCodes = lines.map(({ productCode }) => productCode);
  const change = { state: "provisional", contractRef, accountKey, productCodes } as const;
  await upsertEntitlement(platforms.support, origin, entitlementKey, change);
  return { contractRef, entitlementKey, accountKey };
}

function amend(
  contractRef: string,
  lines: { productCode: string; quantity: number; unitPrice?: { minor: number; currency: string } }[],
  key: string = randomUUID(),
) {
  const context = { correlationId: "test-amend", principal: "sales@example.com", idempotencyKey: key };
  return stage.bus.request("amend-order", { contractRef, lines, reason: "the customer grows" }, context);
}

async function statusOf(contractRef: string) {
  const status = await stage.bus.request(
    "read-order-status",
    { contractRef },
    { correlationId: "test-status" },
  );
  return status.ok && status.value.ok ? status.value.value : status;
}

function cancel(contractRef: string) {
  const context = {
    correlationId: "test-cancel",
    principal: "sales@example.com",
    idempotencyKey: randomUUID(),
  };
  return stage.bus.request("cancel-order", { contractRef, reason: "bought by mistake" }, context);
}

function workflowOf(answer: Awaited<ReturnType<typeof amend>>): string {
  if (!answer.ok) throw new Error(answer.failure.detail);
  if (!answer.value.ok) throw new Error(answer.value.failure.detail);
  return answer.value.value.workflowId;
}

async function linesOf(contractRef: string) {
  const found = await findOrder(platforms.erp, origin, contractRef);
  if (!found.ok) throw new Error(found.failure.detail);
  return found.value?.lines.map(({ productCode, quantity, unitPrice }) => [
    productCode,
    quantity,
    unitPrice?.minor,
  ]);
}

async function entitlementOf(entitlementKey: string) {
  const found = await findEntitlement(platforms.support, origin, entitlementKey);
  if (!found.ok) throw new Error(found.failure.detail);
  return found.value;
}

/** Finance approves the credit of the invoice, as a process of its own. */
async function approve(): Promise<void> {
  await expect
    .poll(
      async () => {
        const listed = await stage.bus.request("list-exceptions", { state: "open", limit: 200 }, origin);
        const open = listed.ok && listed.value.ok ? listed.value.value.exceptions : [];
        const approval = open.find(({ code }) => code === "credit-approval-needed");
        if (approval === undefined) return false;
        const answer = await stage.bus.request(
          "resolve-exception",
          { exceptionId: approval.exceptionId, action: "resolve", data: { approved: true } },
          { correlationId: "test-approve", principal: "finance@example.com" },
        );
        return answer.ok && answer.value.ok;
      },
      { timeout: 20_000, interval: 100 },
    )
    .toBe(true);
}

async function openExceptions(): Promise<readonly BusinessException[]> {
  const listed = await stage.bus.request("list-exceptions", { state: "open", limit: 200 }, origin);
  return listed.ok && listed.value.ok ? listed.value.value.exceptions : [];
}

/** The open exception of a workflow; throws while there is none. */
async function openOf(workflowId: string): Promise<BusinessException> {
  const found = (await openExceptions()).find(
    (one) => one.workflowId === workflowId && one.code !== "credit-approval-needed",
  );
  if (found === undefined) throw new Error(`${workflowId} has no open exception`);
  return found;
}

async function approvalAsked(): Promise<string> {
  return vi.waitFor(
    async () => {
      const asked = (await openExceptions()).find(({ code }) => code === "credit-approval-needed");
      if (asked === undefined) throw new Error("no approval is asked for");
      return asked.exceptionId;
    },
    { timeout: 20_000, interval: 100 },
  );
}

function decide(
  exceptionId: string,
  action: "resolve" | "retry" | "compensate",
  data?: { approved: boolean },
) {
  return stage.bus.request(
    "resolve-exception",
    { exceptionId, action, note: "decided by finance", ...(data && { data }) },
    { correlationId: "test-decide", principal: "finance@example.com" },
  );
}

const wanted = [
  { productCode: "CC-PLATFORM", quantity: 5 },
  { productCode: "CC-ONBOARDING", quantity: 1, unitPrice: eur(50_000) },
];

describe("an order that is not invoiced", () => {
  test("is changed line by line, and support is for what it is then", async () => {
    const { contractRef, entitlementKey } = await order();
    await workflowIn(stage, workflowOf(await amend(contractRef, wanted)), "completed");
    expect(await linesOf(contractRef)).toEqual([
      ["CC-PLATFORM", 5, 1_200_000],
      ["CC-ONBOARDING", 1, 50_000],
    ]);
    expect(await entitlementOf(entitlementKey)).toMatchObject({
      state: "provisional",
      productCodes: ["CC-PLATFORM", "CC-ONBOARDING"],
    });
  });

  test.for([
    { call: "createSalesOrderLine", fault: { kind: "reset-after-commit" } },
    { call: "updateSalesOrderLine", fault: { kind: "reset-after-commit" } },
    { call: "deleteSalesOrderLine", fault: { kind: "reset-after-commit" } },
    { call: "updateSalesOrderLine", fault: { kind: "error", status: 409 } },
  ])("is what is wanted although $call ends in $fault.kind", async ({ call, fault }) => {
    const { contractRef } = await order();
    await control(stage.simulators.erp.controlUrl, "faults", { call, times: 1, fault });
    await workflowIn(stage, workflowOf(await amend(contractRef, wanted)), "completed");
    expect(await linesOf(contractRef)).toEqual([
      ["CC-PLATFORM", 5, 1_200_000],
      ["CC-ONBOARDING", 1, 50_000],
    ]);
  });

  test("is taken out of the ERP when it is canceled, and the right to support ends", async () => {
    const { contractRef, entitlementKey } = await order();
    const { result } = await workflowIn(stage, workflowOf(await cancel(contractRef)), "completed");
    expect(result).toMatchObject({ ended: "canceled" });
    expect(await linesOf(contractRef)).toBeUndefined();
    expect(await entitlementOf(entitlementKey)).toMatchObject({ state: "revoked" });
  });
});

describe("an order that is invoiced", () => {
  test("is credited in full and written anew, and support goes on for what it is then", async () => {
    const deal = await sell();
    const workflowId = workflowOf(
      await amend(deal.contractRef, [{ productCode: "CC-PLATFORM", quantity: 3 }]),
    );
    await approve();
    const { result } = await workflowIn(stage, workflowId, "completed");
    expect(result).toMatchObject({ ended: "reinvoiced" });

    const invoices = await findInvoices(platforms.erp, origin, { contractRef: deal.contractRef });
    const standing = invoices.ok
      ? invoices.value.map(({ total, remaining }) => [total.minor, remaining.minor])
      : [];
    expect(standing.toSorted()).toEqual([
      [3_712_800, 0],
      [4_284_000, 4_284_000],
    ]);
    const memos = await findCreditMemos(platforms.erp, origin, { invoiceNumber: deal.invoiceNumber });
    expect(memos).toMatchObject({ value: [{ state: "settled" }] });
    expect(await entitlementOf(deal.entitlementKey)).toMatchObject({
      state: "active",
      productCodes: ["CC-PLATFORM"],
      invoiceNumber: result?.["invoiceNumber"],
    });
    expect(await readDeal(stage.simulators.crm, deal.dealId)).toMatchObject({
      state: "invoiced",
      invoiceNumber: result?.["invoiceNumber"],
    });
  });

  test("of which something is paid is finance's to weigh", async () => {
    const deal = await sell();
    await control(stage.simulators.erp.controlUrl, "actors/finance/pay", {
      invoiceNumber: deal.invoiceNumber,
      amount: 100,
    });
    const workflowId = workflowOf(
      await amend(deal.contractRef, [{ productCode: "CC-PLATFORM", quantity: 3 }]),
    );
    const exception = await exceptionAbout(stage, deal.contractRef);
    expect(exception).toMatchObject({
      workflowId,
      code: "amendment-loses-money",
      owner: "finance",
      actions: ["retry", "compensate"],
    });
    await stage.bus.request(
      "resolve-exception",
      { exceptionId: exception.exceptionId, action: "compensate", note: "they keep what they have" },
      { correlationId: "test-give-up", principal: "finance@example.com" },
    );
    await workflowIn(stage, workflowId, "canceled");
    const [entitlement] = await readEntitlements(stage.simulators.support, deal.entitlementKey);
    expect(entitlement?.state).toBe("active");
  });

  test("is credited in full when it is canceled, and the right to support ends", async () => {
    const deal = await sell();
    const workflowId = workflowOf(await cancel(deal.contractRef));
    await approve();
    const { result } = await workflowIn(stage, workflowId, "completed");
    expect(result).toMatchObject({ ended: "credited" });
    expect(await entitlementOf(deal.entitlementKey)).toMatchObject({ state: "revoked" });

    const again = await amend(deal.contractRef, wanted);
    expect(again).toMatchObject({
      value: { ok: false, failure: { kind: "rejected", code: "order-canceled" } },
    });
  });

  test("whose payment comes before its credit is approved is finance's to weigh, and nothing is credited", async () => {
    const deal = await sell();
    const workflowId = workflowOf(
      await amend(deal.contractRef, [{ productCode: "CC-PLATFORM", quantity: 3 }]),
    );
    const approval = await approvalAsked();
    await control(stage.simulators.erp.controlUrl, "actors/finance/pay", {
      invoiceNumber: deal.invoiceNumber,
      amount: 100,
    });
    await decide(approval, "resolve", { approved: true });
    const exception = await exceptionAbout(stage, deal.contractRef);
    expect(exception).toMatchObject({ workflowId, code: "amendment-loses-money" });
    const memos = await findCreditMemos(platforms.erp, origin, { invoiceNumber: deal.invoiceNumber });
    expect(memos).toMatchObject({ value: [] });
    // The records follow the log a moment later.
    await expect
      .poll(() => statusOf(deal.contractRef))
      .toMatchObject({
        workflow: { workflowId, state: "blocked" },
        blockedBy: [{ code: "amendment-loses-money" }],
      });
    await decide(exception.exceptionId, "compensate");
    await workflowIn(stage, workflowId, "canceled");
    await expect
      .poll(() => statusOf(deal.contractRef))
      .toMatchObject({ workflow: { workflowId: deal.workflowId } });
  });

  test("is not canceled while it is written anew, and goes on when the ERP does", async () => {
    const deal = await sell();
    const workflowId = workflowOf(
      await amend(deal.contractRef, [{ productCode: "CC-PLATFORM", quantity: 3 }]),
    );
    await control(stage.simulators.erp.controlUrl, "faults", {
      call: "createSalesOrder",
      times: 1,
      fault: { kind: "error", status: 400 },
    });
    await approve();
    const exception = await vi.waitFor(() => openOf(workflowId), { timeout: 20_000, interval: 100 });
    expect(exception).toMatchObject({ step: "write-order-anew", actions: ["retry"] });
    const answer = await stage.bus.request(
      "cancel-workflow",
      { workflowId, reason: "too slow" },
      { correlationId: "test-cancel", principal: "sales@example.com" },
    );
    expect(answer).toMatchObject({
      value: { ok: false, failure: { kind: "conflict", code: "not-cancelable" } },
    });
    await decide(exception.exceptionId, "retry");
    const { result } = await workflowIn(stage, workflowId, "completed");
    expect(result).toMatchObject({ ended: "reinvoiced" });
  });

  test("and paid leaves a refund when it is canceled, which ends when the ERP reports it", async () => {
    const { controlUrl } = stage.simulators.erp;
    const deal = await sell();
    await control(controlUrl, "actors/finance/pay", { invoiceNumber: deal.invoiceNumber });
    const workflowId = workflowOf(await cancel(deal.contractRef));
    await approve();
    const refund = await vi.waitFor(() => openOf(`${workflowId}_credit-memo`), {
      timeout: 20_000,
      interval: 100,
    });
    expect(refund.code).toBe("refund-due");
    const memos = await findCreditMemos(platforms.erp, origin, { invoiceNumber: deal.invoiceNumber });
    const creditMemoNumber = memos.ok ? memos.value[0]?.creditMemoNumber : undefined;
    await control(controlUrl, "actors/finance/refund", { creditMemoNumber });
    await control(controlUrl, "clock", { advanceMs: 31_000 });
    const { result } = await workflowIn(stage, workflowId, "completed");
    expect(result).toMatchObject({ ended: "credited" });
  });
});

test("an amendment that the ERP does not take is refused with every reason", async () => {
  const { contractRef } = await order();
  const answer = await amend(contractRef, [
    { productCode: "CC-PLATFORM", quantity: 1, unitPrice: { minor: 1, currency: "USD" } },
    { productCode: "CC-PLATFORM", quantity: 1 },
    { productCode: "NONE", quantity: 1 },
  ]);
  expect(answer).toMatchObject({ value: { ok: false, failure: { kind: "rejected" } } });
  const said = JSON.stringify(answer);
  expect(said).toContain("Line 1: the contract is in EUR, the price in USD.");
  expect(said).toContain("Line 2 names CC-PLATFORM again");
  expect(said).toContain("Line 3: the ERP has no item NONE.");

  const unknown = await amend("CR-NONE", wanted);
  expect(unknown).toMatchObject({ value: { ok: false, failure: { kind: "not-found" } } });
});

test("asked for twice with one key is one amendment", async () => {
  const { contractRef } = await order();
  const first = workflowOf(await amend(contractRef, wanted, "one-key"));
  await workflowIn(stage, first, "completed");
  expect(workflowOf(await amend(contractRef, wanted, "one-key"))).toBe(first);
});

describe("a won deal whose lines sales change", () => {
  const changeLines = (dealId: string, lines: { sku: string; quantity: number; price?: number }[]) =>
    control(stage.simulators.crm.controlUrl, "actors/salesperson/change-lines", { dealId, lines });
  const amendmentOf = (contractRef: string, number: number) =>
    `order-amendment-${contractRef}-deal-${number}`;

  test("has its order follow, once for all changes of one sitting, and the next sitting again", async () => {
    const deal = await sell();
    await changeLines(deal.dealId, [{ sku: "CC-PLATFORM", quantity: 4 }]);
    await changeLines(deal.dealId, [
      { sku: "CC-PLATFORM", quantity: 3 },
      { sku: "CC-ONBOARDING", quantity: 1, price: 500 },
    ]);
    await approve();
    const { result } = await workflowIn(stage, amendmentOf(deal.contractRef, 1), "completed");
    expect(result).toMatchObject({ ended: "reinvoiced" });
    expect(await entitlementOf(deal.entitlementKey)).toMatchObject({
      state: "active",
      productCodes: ["CC-PLATFORM", "CC-ONBOARDING"],
    });
    const invoices = await findInvoices(platforms.erp, origin, { contractRef: deal.contractRef });
    expect(invoices).toMatchObject({ value: { length: 2 } });

    // What our own writes on the deal and a change back and forth make the CRM tell differs in nothing.
    await changeLines(deal.dealId, [
      { sku: "CC-PLATFORM", quantity: 9 },
      { sku: "CC-ONBOARDING", quantity: 1 },
    ]);
    await changeLines(deal.dealId, [
      { sku: "CC-PLATFORM", quantity: 3 },
      { sku: "CC-ONBOARDING", quantity: 1 },
    ]);
    const second = await workflowIn(stage, amendmentOf(deal.contractRef, 2), "completed");
    expect(second).toMatchObject({
      result: { ended: "same" },
      steps: [{ name: "read-deal-lines" }, { name: "tell-quote-to-cash" }],
    });
  });

  test("keeps its order while the ERP cannot take the lines, until they are put right", async () => {
    const deal = await sell();
    await changeLines(deal.dealId, [
      { sku: "CC-PLATFORM", quantity: 2 },
      { sku: "NONE", quantity: 1 },
    ]);
    const exception = await exceptionAbout(stage, deal.contractRef);
    expect(exception).toMatchObject({
      code: "deal-lines-refused",
      owner: "sales-operations",
      actions: ["retry"],
    });
    expect(exception.detail).toContain("NONE");
    await changeLines(deal.dealId, [
      { sku: "CC-PLATFORM", quantity: 2 },
      { sku: "CC-SUPPORT-PRO", quantity: 2, price: 3_600 },
    ]);
    const { result } = await workflowIn(stage, amendmentOf(deal.contractRef, 1), "completed");
    expect(result).toMatchObject({ ended: "same" });
    await exceptionAbout(stage, deal.contractRef, "resolved");
  });

  test("that is not won yet begins nothing, and what we write ourselves does not either", async () => {
    const deal = await prepareDeal(stage);
    await changeLines(deal.dealId, [
      { sku: "CC-PLATFORM", quantity: 1 },
      { sku: "CC-SUPPORT-PRO", quantity: 1 },
    ]);
    await closeDeal(stage.simulators.crm, deal.dealId);
    await workflowIn(stage, deal.workflowId, "completed");
    await writeDeal(stage.simulators.crm, deal.dealId, { amount: "1.00" });
    // Ends after every hook that was told before it.
    const other = await sell();
    await changeLines(other.dealId, [
      { sku: "CC-PLATFORM", quantity: 2 },
      { sku: "CC-SUPPORT-PRO", quantity: 2 },
    ]);
    await workflowIn(stage, amendmentOf(other.contractRef, 1), "completed");
    const answer = await stage.bus.request(
      "read-workflow",
      { workflowId: amendmentOf(deal.contractRef, 1) },
      origin,
    );
    expect(answer).toMatchObject({ value: { ok: false, failure: { kind: "not-found" } } });
  });
});
