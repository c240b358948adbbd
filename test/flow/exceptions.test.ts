import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { closeDeal } from "#cli/scenarios/salesperson.ts";
import type { EventEnvelope } from "#contracts/generated/events/events.ts";
import { type Orchestration, startOrchestration } from "#orchestration/main.ts";
import {
  control,
  effectsOf,
  exceptionAbout,
  onceEach,
  prepareDeal,
  resolveException,
  type Stage,
  startStage,
  workflowIn,
} from "./stage.ts";

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

const operator = { correlationId: "test-operator", principal: "operator@example.com" };

async function changeInCrm(objects: string, id: string, properties: Record<string, string>): Promise<void> {
  const { baseUrl, token } = stage.simulators.crm;
  const response = await fetch(`${baseUrl}/crm/v3/objects/${objects}/${id}`, {
    method: "PATCH",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ properties }),
  });
  expect(response.status).toBe(200);
}

test("a rejected step becomes an open exception with an owner, and retry completes the order once", async () => {
  const deal = await prepareDeal(stage);
  const body = { error: { code: "Application_DialogException", message: "The posting period is closed." } };
  const fault = { kind: "error", status: 400, body };
  await control(stage.simulators.erp.controlUrl, "faults", { call: "createSalesOrder", fault });
  await closeDeal(stage.simulators.crm, deal.dealId);

  const exception = await exceptionAbout(stage, deal.workflowId);
  expect(exception).toMatchObject({ owner: "sales-operations", step: "submit-order", code: "step-rejected" });
  expect(exception.detail).toContain("The posting period is closed.");
  const { exceptionId } = exception;
  const resolved = await stage.bus.request("resolve-exception", { exceptionId, action: "retry" }, operator);
  expect(resolved).toMatchObject({
    value: { ok: true, value: { state: "resolved", resolution: { by: operator.principal } } },
  });

  await workflowIn(stage, deal.workflowId, "completed");
  expect(await effectsOf(stage, deal)).toEqual(onceEach);
});

test("a deal that is not ready waits with all of its reasons, and goes on when they are put right", async () => {
  const deal = await prepareDeal(stage);
  await changeInCrm("companies", deal.companyId, { country: "" });
  await changeInCrm("deals", deal.dealId, { deal_currency_code: "XXX" });
  await closeDeal(stage.simulators.crm, deal.dealId);

  const exception = await exceptionAbout(stage, deal.contractRef);
  expect(exception).toMatchObject({ owner: "sales-operations", code: "deal-not-ready" });
  expect(exception.detail).toContain("no country");
  expect(exception.detail).toContain('"XXX"');
  const readiness = await stage.bus.request("validate-order-readiness", { dealId: deal.dealId }, operator);
  expect(readiness).toMatchObject({
    value: {
      value: { ready: false, problems: [{ code: "currency-unknown" }, { code: "country-missing" }] },
    },
  });

  await changeInCrm("companies", deal.companyId, { country: "DE" });
  await changeInCrm("deals", deal.dealId, { deal_currency_code: "EUR" });
  const { exceptionId } = exception;
  await resolveException(stage, exceptionId);

  await workflowIn(stage, deal.workflowId, "completed");
  expect(await effectsOf(stage, deal)).toEqual(onceEach);
});

test("a deal that is not ready goes on with corrected data, and data that do not fit are refused with their place", async () => {
  const deal = await prepareDeal(stage);
  await changeInCrm("companies", deal.companyId, { country: "" });
  await closeDeal(stage.simulators.crm, deal.dealId);
  const { exceptionId, detail } = await exceptionAbout(stage, deal.contractRef);
  const resolve = (data?: Record<string, unknown>) =>
    stage.bus.request(
      "resolve-exception",
      { exceptionId, action: "resolve", ...(data && { data }) },
      operator,
    );
  const refusedAt = (pointer: string) => ({
    value: { ok: false, failure: { kind: "rejected", code: "data-refused", pointer } },
  });

  expect(detail).toContain("resolve with data of the contract DealCorrections");
  expect(await resolve()).toMatchObject(refusedAt(""));
  expect(await resolve({ country: "Germany" })).toMatchObject(refusedAt("/country"));
  expect(await resolve({ lines: [{ position: 1, quantity: 0 }] })).toMatchObject(
    refusedAt("/lines/0/quantity"),
  );
  expect(await resolve({ discount: 10 })).toMatchObject(refusedAt("/discount"));
  expect(await resolve({ country: "DE" })).toMatchObject({
    value: {
      ok: true,
      value: { state: "resolved", resolution: { action: "resolve", by: operator.principal } },
    },
  });
  await workflowIn(stage, deal.workflowId, "completed");
  expect(await effectsOf(stage, deal)).toEqual(onceEach);
});

test("every state change of the business is published, in order, under one correlation id", async () => {
  const events: EventEnvelope[keyof EventEnvelope][] = [];
  const types = [
    "concordat.evt.sales.deal.won.v1",
    "concordat.evt.customers.account.created.v1",
    "concordat.evt.orders.order.accepted.v1",
    "concordat.evt.entitlements.entitlement.provisioned.v1",
    "concordat.evt.invoices.invoice.posted.v1",
    "concordat.evt.entitlements.entitlement.activated.v1",
  ] as const;
  const raisedAndResolved = [
    "concordat.evt.operations.exception.raised.v1",
    "concordat.evt.operations.exception.resolved.v1",
  ] as const;
  await stage.bus.consumeEvents(
    "test-events",
    [...types, ...raisedAndResolved],
    async ({ value }) => {
      events.push(value);
      return { kind: "done" };
    },
    { concurrency: 1 },
  );

  const deal = await prepareDeal(stage);
  await closeDeal(stage.simulators.crm, deal.dealId);
  const { correlationId } = await workflowIn(stage, deal.workflowId, "completed");

  await vi.waitFor(() => {
    const mine = events.filter((event) => event.correlationid === correlationId);
    expect(mine.map(({ type }) => type)).toEqual(types);
  });
  await vi.waitFor(() => {
    const reported = events.filter(({ type }) => raisedAndResolved.includes(type as never));
    expect(reported.map(({ type }) => type).filter((type) => type === raisedAndResolved[0])).toHaveLength(3);
    expect(reported.map(({ type }) => type).filter((type) => type === raisedAndResolved[1])).toHaveLength(3);
  });
});
