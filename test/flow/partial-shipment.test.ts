import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createMovableClock } from "#cli/movable-clock.ts";
import { closeDeal } from "#cli/scenarios/salesperson.ts";
import { type Orchestration, startOrchestration } from "#orchestration/main.ts";
import {
  control,
  exceptionAbout,
  prepareDeal,
  resolveException,
  type Stage,
  startStage,
  workflowIn,
} from "./stage.ts";

const dayMs = 86_400_000;
const clock = createMovableClock();
let stage: Stage;
let orchestration: Orchestration;

beforeAll(async () => {
  stage = await startStage();
  // The clock is moved and the ERP's is not, so an invoice is soon overdue; that is not what is tried here.
  const policy = { amendmentSettleMs: 200, paymentGraceDays: 365 };
  orchestration = await startOrchestration({ ...stage.config, policy }, { clock });
});

afterAll(async () => {
  await orchestration.stop();
  await stage.stop();
});

const operator = { correlationId: "test-operator", principal: "operator@example.com" };

type Json = Record<string, unknown>;

async function crm(method: string, path: string, body?: unknown): Promise<Json> {
  const { baseUrl, token } = stage.simulators.crm;
  const response = await fetch(`${baseUrl}/crm/v3/objects/${path}`, {
    method,
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  expect(response.ok).toBe(true);
  return (await response.json()) as Json;
}

/** A call of the ERP's API as somebody who works there would make it. */
async function erp(method: string, path: string, body?: unknown): Promise<Json> {
  const { baseUrl, tokenUrl, companyId, clientId, clientSecret } = stage.simulators.erp;
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: clientSecret,
    scope: "https://api.businesscentral.dynamics.com/.default",
  });
  const granted = await fetch(tokenUrl, { method: "POST", body: form });
  const { access_token: token } = (await granted.json()) as { access_token: string };
  const root = `${baseUrl}/companies(${companyId})`;
  const response = await fetch(`${root}/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json", "if-match": "*" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  expect(response.ok).toBe(true);
  return (await response.json()) as Json;
}

const invoicesOf = async (contractRef: string) =>
  (await erp("GET", `salesInvoices?$filter=externalDocumentNumber eq '${contractRef}'`)).value as Json[];

async function entitlementOf(entitlementKey: string) {
  const answer = await stage.bus.request("read-entitlement", { entitlementKey }, operator);
  if (!answer.ok || !answer.value.ok)
    throw new Error(`the entitlement cannot be read: ${JSON.stringify(answer)}`);
  return answer.value.value;
}

/** Puts the day on the deal's line of this product. */
async function deliverOn(dealId: string, productCode: string, shipOn: string) {
  const deal = await crm("GET", `deals/${dealId}?associations=line_items`);
  const lines =
    (deal["associations"] as Record<string, { results: { id: string }[] }>)["line items"]?.results ?? [];
  for (const { id } of lines) {
    const line = await crm("GET", `line_items/${id}?properties=hs_sku`);
    if ((line["properties"] as Record<string, string>)["hs_sku"] !== productCode) continue;
    await crm("PATCH", `line_items/${id}`, { properties: { ship_on: shipOn } });
  }
}

/** Waits until the process has done this step, and waits for something again. */
function stepDone(workflowId: string, step: string) {
  return vi.waitFor(
    async () => {
      const { steps } = await workflowIn(stage, workflowId, "waiting");
      expect(steps).toContainEqual(expect.objectContaining({ name: step, state: "completed" }));
    },
    { timeout: 30_000, interval: 100 },
  );
}

test("a line for a later day is shipped and invoiced then; support opens for each part with its invoice", async () => {
  const deal = await prepareDeal(stage);
  await crm("PATCH", `companies/${deal.companyId}`, { properties: { payment_terms: "60 DAYS" } });
  const later = new Date(clock.nowMs() + 15 * dayMs).toISOString().slice(0, 10);
  await deliverOn(deal.dealId, "CC-SUPPORT-PRO", later);
  await closeDeal(stage.simulators.crm, deal.dealId);

  await vi.waitFor(
    async () => {
      expect(await entitlementOf(deal.entitlementKey)).toMatchObject({
        state: "active",
        productCodes: ["CC-PLATFORM"],
      });
    },
    { timeout: 30_000, interval: 100 },
  );
  await workflowIn(stage, deal.workflowId, "waiting");
  expect(await invoicesOf(deal.contractRef)).toHaveLength(1);

  clock.move(16 * dayMs);
  await workflowIn(stage, deal.workflowId, "completed");
  const invoices = await invoicesOf(deal.contractRef);
  expect(invoices.map(({ totalAmountExcludingTax: total }) => total).sort()).toEqual([24_000, 7_200]);
  expect(await entitlementOf(deal.entitlementKey)).toMatchObject({
    state: "active",
    productCodes: ["CC-PLATFORM", "CC-SUPPORT-PRO"],
  });
  expect(
    (await erp("GET", `salesOrders?$filter=externalDocumentNumber eq '${deal.contractRef}'`)).value,
  ).toEqual([]);
});

test("another day on the line of a won deal is the day on which it is shipped, and a day that is none is asked about", async () => {
  const deal = await prepareDeal(stage);
  await crm("PATCH", `companies/${deal.companyId}`, { properties: { payment_terms: "60 DAYS" } });
  const dayIn = (days: number) => new Date(clock.nowMs() + days * dayMs).toISOString().slice(0, 10);
  await deliverOn(deal.dealId, "CC-SUPPORT-PRO", dayIn(5));
  await closeDeal(stage.simulators.crm, deal.dealId);
  await workflowIn(stage, deal.workflowId, "waiting");

  const putOff = (shipOn: string) =>
    control(stage.simulators.crm.controlUrl, "actors/salesperson/change-lines", {
      dealId: deal.dealId,
      lines: [
        { sku: "CC-PLATFORM", quantity: 2 },
        { sku: "CC-SUPPORT-PRO", quantity: 2, shipOn },
      ],
    });
  await putOff("some day");
  const refused = await exceptionAbout(stage, deal.contractRef);
  expect(refused).toMatchObject({ code: "deal-lines-refused", owner: "sales-operations" });
  await putOff(dayIn(20));
  await exceptionAbout(stage, deal.contractRef, "resolved");
  await stepDone(deal.workflowId, "read-ship-days-1");
  clock.move(6 * dayMs);

  await putOff(dayIn(8));
  await stepDone(deal.workflowId, "read-ship-days-2");
  expect(await invoicesOf(deal.contractRef)).toHaveLength(1);
  clock.move(9 * dayMs);
  await workflowIn(stage, deal.workflowId, "completed");
  const totals = (await invoicesOf(deal.contractRef)).map(({ totalAmountExcludingTax: total }) => total);
  expect(totals.sort()).toEqual([24_000, 7_200]);
});

test("while an earlier invoice is disputed, a later one does not open support; when it is settled all of it is open", async () => {
  const deal = await prepareDeal(stage);
  await crm("PATCH", `companies/${deal.companyId}`, { properties: { payment_terms: "60 DAYS" } });
  const later = new Date(clock.nowMs() + 15 * dayMs).toISOString().slice(0, 10);
  await deliverOn(deal.dealId, "CC-SUPPORT-PRO", later);
  await closeDeal(stage.simulators.crm, deal.dealId);
  await workflowIn(stage, deal.workflowId, "waiting");
  const [first] = await invoicesOf(deal.contractRef);
  const finance = (act: string) =>
    control(stage.simulators.erp.controlUrl, `actors/finance/${act}`, { invoiceNumber: first?.["number"] });
  const notices = () => control(stage.simulators.erp.controlUrl, "clock", { advanceMs: 30_000 });
  await finance("dispute");
  await notices();
  const exception = await exceptionAbout(stage, String(first?.["number"]));
  expect(exception.code).toBe("invoice-disputed");

  clock.move(16 * dayMs);
  await workflowIn(stage, deal.workflowId, "completed");
  expect(await invoicesOf(deal.contractRef)).toHaveLength(2);
  expect(await entitlementOf(deal.entitlementKey)).toMatchObject({
    state: "held",
    productCodes: ["CC-PLATFORM", "CC-SUPPORT-PRO"],
  });

  await finance("resolve-dispute");
  await notices();
  await workflowIn(stage, exception.workflowId, "completed");
  expect(await entitlementOf(deal.entitlementKey)).toMatchObject({
    state: "active",
    productCodes: ["CC-PLATFORM", "CC-SUPPORT-PRO"],
  });
});

test("what somebody in the ERP held back is asked about, and shipped and invoiced when it may be", async () => {
  const deal = await prepareDeal(stage);
  const body = { error: { code: "Application_DialogException", message: "The posting period is closed." } };
  const fault = { kind: "error", status: 400, body };
  await control(stage.simulators.erp.controlUrl, "faults", { call: "shipAndInvoiceSalesOrder", fault });
  await closeDeal(stage.simulators.crm, deal.dealId);
  const { exceptionId: refused } = await exceptionAbout(stage, deal.workflowId);
  const orders = await erp(
    "GET",
    `salesOrders?$filter=externalDocumentNumber eq '${deal.contractRef}'&$expand=salesOrderLines`,
  );
  const [order] = orders["value"] as { salesOrderLines: { id: string }[] }[];
  const [, held] = order?.salesOrderLines ?? [];
  await erp("PATCH", `salesOrderLines(${held?.id})`, { shipQuantity: 0, invoiceQuantity: 0 });
  await resolveException(stage, refused);

  const outstanding = await exceptionAbout(stage, deal.contractRef);
  expect(outstanding).toMatchObject({ code: "shipment-outstanding", owner: "sales-operations" });
  expect(await invoicesOf(deal.contractRef)).toHaveLength(1);
  // The ERP reports the first invoice, which says nothing about the rest of the order.
  await control(stage.simulators.erp.controlUrl, "clock", { advanceMs: 31_000, settle: true });
  const { exceptionId } = outstanding;
  await resolveException(stage, exceptionId);
  await workflowIn(stage, deal.workflowId, "completed");
  expect(await invoicesOf(deal.contractRef)).toHaveLength(2);
});

describe("an order that is amended while it waits for the first of its days", () => {
  const amend = async (contractRef: string, lines: { productCode: string; quantity: number }[]) => {
    const context = { ...operator, idempotencyKey: contractRef };
    const request = { contractRef, lines, reason: "the customer thinks again" };
    const answer = await stage.bus.request("amend-order", request, context);
    if (!answer.ok || !answer.value.ok) throw new Error(JSON.stringify(answer));
    await workflowIn(stage, answer.value.value.workflowId, "completed");
  };

  /** Both products wait: the platforms for ten days, their support for twenty. */
  const waiting = async () => {
    const deal = await prepareDeal(stage);
    await crm("PATCH", `companies/${deal.companyId}`, { properties: { payment_terms: "60 DAYS" } });
    const dayIn = (days: number) => new Date(clock.nowMs() + days * dayMs).toISOString().slice(0, 10);
    await deliverOn(deal.dealId, "CC-PLATFORM", dayIn(10));
    await deliverOn(deal.dealId, "CC-SUPPORT-PRO", dayIn(20));
    await closeDeal(stage.simulators.crm, deal.dealId);
    await workflowIn(stage, deal.workflowId, "waiting");
    expect(await invoicesOf(deal.contractRef)).toEqual([]);
    return deal;
  };

  const totalsOf = async (contractRef: string) =>
    (await invoicesOf(contractRef)).map(({ totalAmountExcludingTax: total }) => total).sort();

  const support = { productCode: "CC-SUPPORT-PRO", quantity: 3 };

  test("ships what came with the next day, and no line on the day of one that has gone", async () => {
    const deal = await waiting();
    await amend(deal.contractRef, [support, { productCode: "CC-USER-PACK", quantity: 2 }]);
    clock.move(11 * dayMs);
    await vi.waitFor(
      async () =>
        expect(await entitlementOf(deal.entitlementKey)).toMatchObject({
          state: "active",
          productCodes: ["CC-USER-PACK"],
        }),
      { timeout: 30_000, interval: 100 },
    );
    const [first] = await invoicesOf(deal.contractRef);
    clock.move(10 * dayMs);
    await workflowIn(stage, deal.workflowId, "completed");
    expect(await totalsOf(deal.contractRef)).toHaveLength(2);
    expect(await totalsOf(deal.contractRef)).toEqual(
      expect.arrayContaining([first?.["totalAmountExcludingTax"], 10_800]),
    );
    expect(await entitlementOf(deal.entitlementKey)).toMatchObject({
      state: "active",
      productCodes: ["CC-USER-PACK", "CC-SUPPORT-PRO"],
    });
  });

  test("ships nothing on a day of which all lines have gone, and the rest on its own day", async () => {
    const deal = await waiting();
    await amend(deal.contractRef, [support]);
    clock.move(11 * dayMs);
    await stepDone(deal.workflowId, "plan-shipment");
    expect(await invoicesOf(deal.contractRef)).toEqual([]);
    clock.move(10 * dayMs);
    await workflowIn(stage, deal.workflowId, "completed");
    expect(await totalsOf(deal.contractRef)).toEqual([10_800]);
  });

  test("is done on the first day when nothing is left for the second", async () => {
    const deal = await waiting();
    await amend(deal.contractRef, [{ productCode: "CC-PLATFORM", quantity: 1 }]);
    clock.move(21 * dayMs);
    await workflowIn(stage, deal.workflowId, "completed");
    expect(await totalsOf(deal.contractRef)).toEqual([12_000]);
    expect(await entitlementOf(deal.entitlementKey)).toMatchObject({ productCodes: ["CC-PLATFORM"] });
  });
});
