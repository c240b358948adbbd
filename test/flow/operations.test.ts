import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Sale } from "#cli/scenarios/salesperson.ts";
import { closeDeal } from "#cli/scenarios/salesperson.ts";
import { operations } from "#contracts/generated/api/operations.ts";
import type { OperationName, OperationRequest } from "#contracts/generated/events/operations.ts";
import type { ApiOperation } from "#contracts/runtime/api-operation.ts";
import { type Orchestration, startOrchestration } from "#orchestration/main.ts";
import { runHere } from "../cli/run-here.ts";
import {
  control,
  effectsOf,
  type Keys,
  onceEach,
  prepareDeal,
  type Stage,
  startStage,
  workflowIn,
} from "./stage.ts";

let stage: Stage;
let orchestration: Orchestration;
let deal: Sale & Keys;
let invoiceNumber: string;
let orderNumber: string;

beforeAll(async () => {
  stage = await startStage();
  orchestration = await startOrchestration(stage.config);
  deal = await prepareDeal(stage);
  await closeDeal(stage.simulators.crm, deal.dealId);
  const { result } = await workflowIn(stage, deal.workflowId, "completed");
  invoiceNumber = String(result?.["invoiceNumber"]);
  orderNumber = String(result?.["orderNumber"]);
});

afterAll(async () => {
  await orchestration.stop();
  await stage.stop();
});

const context = { correlationId: "test-operations", principal: "somebody" };

/** The reply to an operation. The bus has held it against the contract on both ends. */
async function ask<Name extends OperationName>(
  name: Name,
  payload: OperationRequest[Name],
  correlationId = context.correlationId,
) {
  const answer = await stage.bus.request(name, payload, { ...context, correlationId });
  return answer.ok ? answer.value : answer;
}

const money = (minor: number) => ({ minor, currency: "EUR" });

describe("after a sale", () => {
  test("the customer is read from CRM and ERP with the ids of both", async () => {
    expect(await ask("read-customer", { accountKey: deal.accountKey })).toMatchObject({
      ok: true,
      value: {
        accountKey: deal.accountKey,
        name: deal.companyName,
        country: "DE",
        currency: "EUR",
        state: "active",
        links: { crm: deal.companyId },
      },
    });
  });

  test("the order is invoiced, and the invoice in good standing", async () => {
    const { contractRef, accountKey } = deal;
    expect(await ask("read-order", { contractRef })).toMatchObject({
      value: {
        contractRef,
        accountKey,
        orderNumber,
        invoiceNumber,
        state: "invoiced",
        links: { crm: deal.dealId },
      },
    });
    const invoice = {
      invoiceNumber,
      contractRef,
      accountKey,
      orderNumber,
      state: "open",
      standing: "good",
      total: money(3_712_800),
    };
    expect(await ask("read-invoice", { invoiceNumber })).toMatchObject({ value: invoice });
    expect(await ask("list-invoices", { contractRef })).toMatchObject({ value: { invoices: [invoice] } });
  });

  test("the entitlement is active, and confirming it changes nothing", async () => {
    const { entitlementKey, contractRef } = deal;
    const entitlement = {
      entitlementKey,
      contractRef,
      state: "active",
      invoiceNumber,
      orderNumber,
      productCodes: [...deal.productCodes],
    };
    expect(await ask("read-entitlement", { entitlementKey })).toMatchObject({ value: entitlement });
    expect(await ask("confirm-entitlement-activation", { entitlementKey })).toMatchObject({
      value: entitlement,
    });
  });

  test("submitting the order again answers with the same process and does nothing more", async () => {
    expect(await ask("submit-order", { dealId: deal.dealId })).toEqual({
      ok: true,
      value: { workflowId: deal.workflowId },
    });
    expect(await effectsOf(stage, deal)).toEqual(onceEach);
  });

  test("the trace tells every call with its step, and the state before and after", async () => {
    const { correlationId } = await workflowIn(stage, deal.workflowId, "completed");
    const reply = await ask("read-trace", { correlationId });
    expect(reply).toMatchObject({ ok: true });
    expect(reply).toHaveProperty(
      "value.entries",
      expect.arrayContaining([
        expect.objectContaining({
          system: "erp",
          step: "ship-and-invoice",
          action: "shipAndInvoiceSalesOrder",
          outcome: "ok",
          stateBefore: "accepted",
          stateAfter: "invoiced",
          correlationId,
          workflowId: deal.workflowId,
        }),
      ]),
    );
  });

  test("the process is listed as completed", async () => {
    const listed = await ask("list-workflows", { state: "completed", type: "quote-to-cash", limit: 200 });
    expect(listed).toHaveProperty(
      "value.workflows",
      expect.arrayContaining([expect.objectContaining({ workflowId: deal.workflowId })]),
    );
  });
});

describe("an operation refuses", () => {
  const ofNobody = { accountKey: "NOBODY", limit: 10 };
  const unsigned = { contractRef: "NEVER-SIGNED" };
  /** What asks each operation for something that is not there. */
  const absent: { readonly [Name in OperationName]?: OperationRequest[Name] } = {
    "read-customer": { accountKey: "NOBODY" },
    "read-customer-profile": { accountKey: "NOBODY" },
    "list-customer-orders": ofNobody,
    "list-customer-invoices": ofNobody,
    "list-customer-entitlements": ofNobody,
    "list-customer-cases": ofNobody,
    "create-customer-account": { companyId: "1" },
    "read-order": unsigned,
    "read-order-status": unsigned,
    "amend-order": { ...unsigned, reason: "why", lines: [{ productCode: "CC-PLATFORM", quantity: 1 }] },
    "cancel-order": { ...unsigned, reason: "why" },
    "submit-order": { dealId: "1" },
    "validate-order-readiness": { dealId: "1" },
    "read-invoice": { invoiceNumber: "NONE" },
    "request-credit-memo": { invoiceNumber: "NONE", reason: "why" },
    "read-credit-memo": { creditMemoRef: "CM-NONE" },
    "check-entitlement": { accountKey: "NOBODY", productCode: "CC-PLATFORM" },
    "read-entitlement": { entitlementKey: "ENT-NONE" },
    "confirm-entitlement-activation": { entitlementKey: "ENT-NONE" },
    "read-subscription": unsigned,
    "renew-subscription": unsigned,
    "read-case-context": { caseId: "1" },
    "read-workflow": { workflowId: "none" },
    "watch-workflow": { workflowId: "none" },
    "replay-workflow": { workflowId: "none" },
    "cancel-workflow": { workflowId: "none", reason: "why" },
    "start-scheduled-run": { scheduleName: "none" },
    "read-exception": { exceptionId: "none" },
    "resolve-exception": { exceptionId: "none", action: "retry" },
    "assign-exception": { exceptionId: "none", owner: "finance" },
    "read-dead-letter": { deadLetterId: "999" },
    "read-dead-letter-replay": { deadLetterId: "999" },
    "replay-dead-letter": { deadLetterId: "999" },
  };
  test.for(Object.entries(absent))("%s what is not there", async ([name, payload]) => {
    const answer = await ask(name as OperationName, payload as never);
    expect(answer).toMatchObject({ ok: false, failure: { kind: "not-found" } });
  });

  test("what is not there wherever its contract says 404, and nowhere else", () => {
    const documented = (Object.values(operations) as ApiOperation[])
      .filter(({ responses }) => "404" in responses)
      .map(({ dispatch }) => dispatch.operation)
      // It is not there of a platform whose calls nobody governs; here all are.
      .filter((name) => name !== "change-call-limit");
    expect(Object.keys(absent).sort()).toEqual(documented.sort());
  });

  test("to submit the order of a deal that is not won", async () => {
    const { dealId } = await prepareDeal(stage);
    const refused = { ok: false, failure: { kind: "rejected", code: "deal-not-won" } };
    expect(await ask("submit-order", { dealId })).toMatchObject(refused);
  });

  test.for([
    { fault: { kind: "reset-before-commit" }, kind: "platform-unavailable" },
    { fault: { kind: "error", status: 403 }, kind: "rejected" },
    { fault: { kind: "throttled" }, kind: "throttled" },
    { fault: { kind: "error", status: 503, retryAfterSeconds: 30 }, kind: "in-maintenance" },
  ])("with $kind what the ERP cannot answer now", async ({ fault, kind }) => {
    await control(stage.simulators.erp.controlUrl, "faults", { call: "listSalesInvoices", fault });
    // After a 429 nothing is sent for a moment.
    await vi.waitFor(
      async () => {
        const failure = { kind, system: "erp" };
        expect(await ask("read-invoice", { invoiceNumber })).toMatchObject({ ok: false, failure });
      },
      { timeout: 10_000, interval: 100 },
    );
  });
});

test("a customer account is opened once, however often it is asked for", async () => {
  const { companyId, accountKey, dealId } = await prepareDeal(stage);
  const workflowId = `customer-onboarding-${accountKey}`;
  for (const _ of [1, 2]) {
    expect(await ask("create-customer-account", { companyId })).toEqual({ ok: true, value: { workflowId } });
    await workflowIn(stage, workflowId, "completed");
  }
  const effects = await effectsOf(stage, { ...deal, companyId, accountKey, dealId });
  expect(effects.erp.customers).toBe(1);
});

describe("an operator", () => {
  const change = { platform: "crm", limit: "ten-seconds", reason: "the month's end" } as const;
  const budgetOfCrm = async () => {
    const listed = await ask("list-call-budgets", {});
    return listed.ok ? listed.value.budgets.find(({ platform }) => platform === "crm") : undefined;
  };

  test("sets a limit of a platform, which is seen beside the contract's with who set it and why", async () => {
    const set = await ask("change-call-limit", { ...change, action: "set", value: 150 });
    expect(set).toMatchObject({ ok: true, value: { platform: "crm" } });

    expect(await budgetOfCrm()).toMatchObject({
      windows: expect.arrayContaining([
        expect.objectContaining({ key: "ten-seconds", limit: 150, contractLimit: 190 }),
      ]),
      limitActs: [{ by: "somebody", action: "set", limit: "ten-seconds", value: 150, reason: change.reason }],
    });
    await ask("change-call-limit", { ...change, action: "unset" });
    expect(await budgetOfCrm()).toMatchObject({
      windows: expect.arrayContaining([
        expect.not.objectContaining({ contractLimit: 190 }),
        expect.objectContaining({ key: "ten-seconds", limit: 190 }),
      ]),
      limitActs: [{ action: "unset" }, { action: "set" }],
    });
  });

  test("does so from the command line, with the scope to write and a reason", async () => {
    const governor = async (scopes: readonly string[], ...words: string[]) => {
      const token = await stage.token(scopes);
      return runHere(["governor", ...words, "--url", stage.gatewayUrl, "--token", token]);
    };
    const words = ["--platform", "erp", "--reason", "the ERP is slow"];
    const set = ["set", ...words, "--limit", "concurrent=2", "--hours", "8"];
    expect(await governor(["operations:read"], ...set)).toMatchObject({ exitCode: 1 });
    const done = await governor(["operations:write"], ...set);
    await governor(["operations:write"], "unset", ...words, "--limit", "concurrent");
    const shown = await governor(["operations:read"]);

    expect(done.exitCode).toBe(0);
    expect(done.out).toContain("of 2 at once (the contract says 5)");
    expect(done.out).toMatch(/ test set concurrent=2 until .*: the ERP is slow/);
    expect(shown.out).toContain("of 5 at once\n");
    expect(shown.out).toMatch(/ test unset concurrent: the ERP is slow/);
  });

  test.for([
    {
      what: "the contract does not have",
      limit: "hour",
      value: 5,
      says: /no limit hour; it has ten-seconds/,
    },
    { what: "is above all plans", limit: "ten-seconds", value: 100_000, says: /no plan with more than/ },
  ])("cannot set a limit that $what", async ({ limit, value, says }) => {
    expect(await ask("change-call-limit", { ...change, action: "set", limit, value })).toMatchObject({
      failure: { kind: "rejected", code: "limit-refused", detail: expect.stringMatching(says) },
    });
  });
});
