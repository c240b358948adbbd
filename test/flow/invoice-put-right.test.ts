import { afterAll, beforeAll, expect, test } from "vitest";
import { readDeal, readEntitlements, readErp } from "#cli/scenarios/platforms.ts";
import { closeDeal } from "#cli/scenarios/salesperson.ts";
import type { PlatformCall, SendToPlatform } from "#orchestration/connectors/platform-call.ts";
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

let stage: Stage;
let orchestration: Orchestration;
/** What finance does in the ERP right before a step makes a call. Its notices come half a minute later. */
const plans = new Map<string, () => Promise<void>>();

beforeAll(async () => {
  stage = await startStage();
  orchestration = await startOrchestration(stage.config, {
    around: ({ erp, ...others }) => ({ ...others, erp: watched(erp) }),
  });
});

afterAll(async () => {
  await orchestration.stop();
  await stage.stop();
});

function watched(send: SendToPlatform): SendToPlatform {
  return async (call) => {
    const plan = plans.get(momentOf(call));
    plans.delete(momentOf(call));
    await plan?.();
    return send(call);
  };
}

function momentOf({ origin, operation }: PlatformCall): string {
  return `${origin.workflowId} ${origin.step} ${operation.operationId}`;
}

/** A deal whose invoice is disputed in the moment in which support is to be opened; `early`: and settled before anybody looks at it again. */
async function sellDisputed({ early }: { readonly early: boolean }) {
  const deal = await prepareDeal(stage);
  const { erp, crm } = stage.simulators;
  const settle = (invoiceNumber: string) =>
    control(erp.controlUrl, "actors/finance/resolve-dispute", { invoiceNumber });
  plans.set(`${deal.workflowId} activate-entitlement readSalesInvoice`, async () => {
    const { invoices } = await readErp(erp, deal.accountKey, deal.contractRef);
    const invoiceNumber = invoices[0]?.number ?? "";
    await control(erp.controlUrl, "actors/finance/dispute", { invoiceNumber });
    const looksAt = `invoice-exception-${invoiceNumber}-1 read-invoice readSalesInvoice`;
    if (early) plans.set(looksAt, () => settle(invoiceNumber));
  });
  await closeDeal(crm, deal.dealId);
  const { result } = await workflowIn(stage, deal.workflowId, "completed", 20_000);
  expect(result).toMatchObject({ active: false });
  const invoiceNumber = String(result?.["invoiceNumber"]);
  return { deal, invoiceNumber, exceptionWorkflowId: `invoice-exception-${invoiceNumber}-1`, settle };
}

async function statesOf(deal: { readonly dealId: string; readonly entitlementKey: string }) {
  const { crm, support } = stage.simulators;
  const [entitlement] = await readEntitlements(support, deal.entitlementKey);
  return { entitlement: entitlement?.state, deal: (await readDeal(crm, deal.dealId)).state };
}

test("an entitlement whose invoice is put right before anybody looks at it is activated all the same", async () => {
  const { deal, exceptionWorkflowId } = await sellDisputed({ early: true });
  const { result } = await workflowIn(stage, exceptionWorkflowId, "completed", 20_000);

  expect(result).toEqual({ ended: "activated" });
  expect(await statesOf(deal)).toEqual({ entitlement: "active", deal: "invoiced" });
});

test("an invoice that fails before support is opened is an exception before the ERP tells of it", async () => {
  const { deal, invoiceNumber, exceptionWorkflowId, settle } = await sellDisputed({ early: false });
  const { exceptionId } = await exceptionAbout(stage, invoiceNumber);
  expect(await statesOf(deal)).toEqual({ entitlement: "held", deal: "invoice-disputed" });

  await settle(invoiceNumber);
  await resolveException(stage, exceptionId);
  await workflowIn(stage, exceptionWorkflowId, "completed", 20_000);
  expect(await statesOf(deal)).toEqual({ entitlement: "active", deal: "invoiced" });
});
