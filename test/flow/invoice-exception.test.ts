import { jetstreamManager } from "@nats-io/jetstream";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { readDeal, readEntitlements } from "#cli/scenarios/platforms.ts";
import { closeDeal } from "#cli/scenarios/salesperson.ts";
import { cancelInvoice } from "#orchestration/connectors/erp/cancel-invoice.ts";
import { findInvoices } from "#orchestration/connectors/erp/find-invoices.ts";
import type { Platforms } from "#orchestration/connectors/platforms.ts";
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
let platforms: Platforms;
const origin = { correlationId: "test", attempt: 1 };

beforeAll(async () => {
  stage = await startStage();
  orchestration = await startOrchestration(stage.config, {
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

/** A finance operator acts in the ERP, and the time passes after which it tells of it. */
async function finance(act: "dispute" | "resolve-dispute", invoiceNumber: string): Promise<void> {
  const { controlUrl } = stage.simulators.erp;
  await control(controlUrl, `actors/finance/${act}`, { invoiceNumber });
  await control(controlUrl, "clock", { advanceMs: 31_000 });
}

async function sell() {
  const deal = await prepareDeal(stage);
  await closeDeal(stage.simulators.crm, deal.dealId);
  const { result } = await workflowIn(stage, deal.workflowId, "completed");
  return { ...deal, invoiceNumber: String(result?.["invoiceNumber"]) };
}

async function statesOf(deal: Awaited<ReturnType<typeof sell>>) {
  const { crm, support } = stage.simulators;
  const [entitlement] = await readEntitlements(support, deal.entitlementKey);
  return { entitlement: entitlement?.state, deal: (await readDeal(crm, deal.dealId)).state };
}

test("a dispute holds the entitlement and marks the deal until finance resolves it, as often as it happens", async () => {
  const deal = await sell();
  expect(await statesOf(deal)).toEqual({ entitlement: "active", deal: "invoiced" });

  for (const number of [1, 2]) {
    await finance("dispute", deal.invoiceNumber);
    const exception = await exceptionAbout(stage, deal.invoiceNumber);
    expect(exception).toMatchObject({
      workflowId: `invoice-exception-${deal.invoiceNumber}-${number}`,
      code: "invoice-disputed",
      owner: "finance",
      blocks: [`support under ${deal.entitlementKey}`, `renewal of ${deal.contractRef}`],
    });
    expect(await statesOf(deal)).toEqual({ entitlement: "held", deal: "invoice-disputed" });

    await finance("resolve-dispute", deal.invoiceNumber);
    await workflowIn(stage, exception.workflowId, "completed");
    expect(await statesOf(deal)).toEqual({ entitlement: "active", deal: "invoiced" });
  }
  expect(await effectsOf(stage, deal)).toEqual(onceEach);
});

test("an entitlement is not activated while its invoice is disputed, whoever asks", async () => {
  const deal = await sell();
  await finance("dispute", deal.invoiceNumber);
  const exception = await exceptionAbout(stage, deal.invoiceNumber);
  const context = { correlationId: "test-activation", principal: "somebody" };

  const activation = await stage.bus.request(
    "confirm-entitlement-activation",
    { entitlementKey: deal.entitlementKey },
    context,
  );
  expect(activation).toMatchObject({
    value: { ok: false, failure: { kind: "conflict", code: "invoice-disputed" } },
  });

  const { exceptionId } = exception;
  const resolution = await stage.bus.request("resolve-exception", { exceptionId, action: "retry" }, context);
  expect(resolution).toMatchObject({
    value: { ok: false, failure: { kind: "conflict", code: "ended-by-the-erp" } },
  });
  expect(await statesOf(deal)).toEqual({ entitlement: "held", deal: "invoice-disputed" });

  await finance("resolve-dispute", deal.invoiceNumber);
  await workflowIn(stage, exception.workflowId, "completed");
  expect(await statesOf(deal)).toEqual({ entitlement: "active", deal: "invoiced" });
});

test("support hears of a dispute once, and again when it is over", async () => {
  const deal = await sell();
  await finance("dispute", deal.invoiceNumber);
  const { workflowId } = await exceptionAbout(stage, deal.invoiceNumber);
  expect(await ticketsOf(workflowId)).toMatchObject([{ status: "new", is_public: false }]);

  await finance("resolve-dispute", deal.invoiceNumber);
  await workflowIn(stage, workflowId, "completed");
  expect(await ticketsOf(workflowId)).toMatchObject([{ status: "solved" }]);
});

test("an invoice that is canceled while it is disputed ends the exception and the right to support", async () => {
  const deal = await sell();
  await finance("dispute", deal.invoiceNumber);
  const { workflowId, exceptionId } = await exceptionAbout(stage, deal.invoiceNumber);
  await cancelInErp(deal.invoiceNumber);
  const { result } = await workflowIn(stage, workflowId, "completed");
  expect(result).toEqual({ ended: "revoked" });
  expect(await exceptionAbout(stage, deal.invoiceNumber, "resolved")).toMatchObject({ exceptionId });
  expect(await statesOf(deal)).toEqual({ entitlement: "revoked", deal: "invoice-canceled" });
});

test("an invoice that is canceled out of the blue ends the right to support, for good", async () => {
  const deal = await sell();
  await cancelInErp(deal.invoiceNumber);
  await workflowIn(stage, `invoice-exception-${deal.invoiceNumber}-1`, "completed");
  expect(await statesOf(deal)).toEqual({ entitlement: "revoked", deal: "invoice-canceled" });

  const activation = await stage.bus.request(
    "confirm-entitlement-activation",
    { entitlementKey: deal.entitlementKey },
    { correlationId: "test-activation" },
  );
  expect(activation).toMatchObject({ value: { ok: false, failure: { code: "entitlement-revoked" } } });
});

test("an invoice that does not bear what the CRM says holds support until one of the two is put right, or finance wants it so", async () => {
  const deal = await sell();
  await rename(deal.companyId, "Nordwind Anlagenbau AG");
  await touch(deal.invoiceNumber);
  const exception = await exceptionAbout(stage, deal.invoiceNumber);
  expect(exception).toMatchObject({
    code: "billing-profile-mismatch",
    owner: "finance",
    actions: ["retry", "skip"],
  });
  expect(exception.detail).toContain('"Nordwind Anlagenbau AG" in the CRM');
  expect(await statesOf(deal)).toEqual({ entitlement: "held", deal: "billing-profile-mismatch" });

  const context = { correlationId: "test-billing", principal: "finance@example.com" };
  const { exceptionId, workflowId } = exception;
  const accept = { exceptionId, action: "skip" as const, note: "renamed after the sale" };
  expect(await stage.bus.request("resolve-exception", accept, context)).toMatchObject({
    value: { ok: true },
  });
  await workflowIn(stage, workflowId, "completed");
  expect(await statesOf(deal)).toEqual({ entitlement: "active", deal: "invoiced" });

  // What was accepted is not asked again, anything new is.
  await touch(deal.invoiceNumber);
  await allHandled();
  expect(await statesOf(deal)).toEqual({ entitlement: "active", deal: "invoiced" });
  await rename(deal.companyId, "Somebody Else Ltd");
  await touch(deal.invoiceNumber);
  const again = await exceptionAbout(stage, deal.invoiceNumber);
  await rename(deal.companyId, deal.companyName);
  await resolveException(stage, again.exceptionId);
  await workflowIn(stage, again.workflowId, "completed");
  expect(await statesOf(deal)).toEqual({ entitlement: "active", deal: "invoiced" });
});

/** Finance cancels the invoice in the ERP's own pages. */
async function cancelInErp(invoiceNumber: string): Promise<void> {
  const found = await findInvoices(platforms.erp, origin, { invoiceNumber });
  const erpId = found.ok ? found.value[0]?.erpId : undefined;
  await cancelInvoice(platforms.erp, origin, erpId ?? "");
  await control(stage.simulators.erp.controlUrl, "clock", { advanceMs: 31_000 });
}

/** Something about the invoice changes that is of no concern. */
async function touch(invoiceNumber: string): Promise<void> {
  await finance("resolve-dispute", invoiceNumber);
}

async function rename(companyId: string, name: string): Promise<void> {
  const { baseUrl, token } = stage.simulators.crm;
  await fetch(`${baseUrl}/crm/v3/objects/companies/${companyId}`, {
    method: "PATCH",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({ properties: { name } }),
  });
}

async function ticketsOf(externalId: string): Promise<unknown[]> {
  const { baseUrl, oauthToken } = stage.simulators.support;
  const answer = await fetch(new URL(`/api/v2/tickets?external_id=${externalId}`, baseUrl), {
    headers: { authorization: `Bearer ${oauthToken}` },
  });
  return ((await answer.json()) as { tickets: unknown[] }).tickets;
}

test("a lost notice of the resolution is made good by asking to look again", async () => {
  const deal = await sell();
  await finance("dispute", deal.invoiceNumber);
  const { exceptionId, workflowId } = await exceptionAbout(stage, deal.invoiceNumber);

  // The ERP tells of it in half a minute of its own time, which does not pass here.
  await control(stage.simulators.erp.controlUrl, "actors/finance/resolve-dispute", {
    invoiceNumber: deal.invoiceNumber,
  });
  await stage.bus.request(
    "resolve-exception",
    { exceptionId, action: "retry" },
    { correlationId: "test-look-again" },
  );

  await workflowIn(stage, workflowId, "completed");
  expect(await statesOf(deal)).toEqual({ entitlement: "active", deal: "invoiced" });
});

test("notices that overtake each other in the middle of a dispute leave the entitlement as the invoice is", async () => {
  const { controlUrl } = stage.simulators.erp;
  const overtaken = { kind: "disorder", delayMs: 600_000 };
  const deal = await sell();
  await finance("dispute", deal.invoiceNumber);
  const exception = await exceptionAbout(stage, deal.invoiceNumber);

  // Settled and disputed again; the second notice comes before the first.
  await control(controlUrl, "webhook-mischief", overtaken);
  await finance("resolve-dispute", deal.invoiceNumber);
  await finance("dispute", deal.invoiceNumber);
  await allHandled();
  expect(await statesOf(deal)).toEqual({ entitlement: "held", deal: "invoice-disputed" });
  expect(await exceptionAbout(stage, deal.invoiceNumber)).toMatchObject({
    exceptionId: exception.exceptionId,
  });

  await finance("resolve-dispute", deal.invoiceNumber);
  await workflowIn(stage, exception.workflowId, "completed");
  expect(await statesOf(deal)).toEqual({ entitlement: "active", deal: "invoiced" });

  // Disputed and settled; the notice of the dispute comes last, and nothing is disputed any more.
  await control(controlUrl, "webhook-mischief", overtaken);
  await finance("dispute", deal.invoiceNumber);
  await finance("resolve-dispute", deal.invoiceNumber);
  await allHandled();
  expect(await statesOf(deal)).toEqual({ entitlement: "active", deal: "invoiced" });
  const answer = await fetch(`${controlUrl}/webhook-mischief`);
  expect(await answer.json()).toEqual({ mischief: [] });
});

/** All notices that the ERP has sent so far are dealt with. */
async function allHandled(): Promise<void> {
  const manager = await jetstreamManager(stage.bus.connection);
  await vi.waitFor(
    async () => {
      const { num_pending, num_ack_pending } = await manager.consumers.info("CONCORDAT_HOOKS", "erp-hooks");
      expect(num_pending + num_ack_pending).toBe(0);
    },
    { timeout: 20_000, interval: 50 },
  );
}
