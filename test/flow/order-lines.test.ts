import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDeal } from "#cli/scenarios/salesperson.ts";
import { findInvoices } from "#orchestration/connectors/erp/find-invoices.ts";
import type { Platforms } from "#orchestration/connectors/platforms.ts";
import { type Orchestration, startOrchestration } from "#orchestration/main.ts";
import { prepareDeal, type Stage, startStage, workflowIn } from "./stage.ts";

let stage: Stage;
let orchestration: Orchestration;
let platforms: Platforms;
const origin = { correlationId: "test" };

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

/** Enters an object in the CRM, as a salesperson would, and answers its id. */
async function enter(
  objects: "line_items" | "deals",
  properties: Readonly<Record<string, string>>,
  tied: readonly { id: string; type: number }[] = [],
): Promise<string> {
  const { baseUrl, token } = stage.simulators.crm;
  const associations = tied.map(({ id, type }) => ({
    to: { id },
    types: [{ associationCategory: "HUBSPOT_DEFINED", associationTypeId: type }],
  }));
  const response = await fetch(`${baseUrl}/crm/v3/objects/${objects}`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ properties, associations }),
  });
  expect(response.status).toBe(201);
  return ((await response.json()) as { id: string }).id;
}

/** A deal of a company that is about to be signed, with one line. */
async function prepareDealOf(companyId: string, line: Readonly<Record<string, string>>) {
  const lineItemId = await enter("line_items", { name: "line", quantity: "2", price: "480.00", ...line });
  return enter("deals", { dealname: "One more", dealstage: "contractsent", deal_currency_code: "EUR" }, [
    { id: companyId, type: 5 },
    { id: lineItemId, type: 19 },
  ]);
}

async function invoicedMinor(contractRef: string): Promise<number[]> {
  const found = await findInvoices(platforms.erp, { ...origin, attempt: 1 }, { contractRef });
  if (!found.ok) throw new Error(found.failure.detail);
  return found.value.map(({ total }) => total.minor).sort((one, other) => one - other);
}

async function problemsOf(dealId: string): Promise<readonly string[]> {
  const answer = await stage.bus.request("validate-order-readiness", { dealId }, origin);
  if (!answer.ok || !answer.value.ok) throw new Error(JSON.stringify(answer));
  return answer.value.value.problems.map(({ code }) => code).filter((code) => code !== "deal-not-won");
}

test("an add-on is sold on its own to a customer who has what it needs, and to nobody else", async () => {
  const first = await prepareDeal(stage);
  const addOn = await prepareDealOf(first.companyId, { hs_sku: "CC-USER-PACK" });
  expect(await problemsOf(addOn)).toEqual(["companion-missing"]);

  await closeDeal(stage.simulators.crm, first.dealId);
  await workflowIn(stage, first.workflowId, "completed");
  expect(await problemsOf(addOn)).toEqual([]);

  await closeDeal(stage.simulators.crm, addOn);
  const { result } = await workflowIn(stage, `quote-to-cash-${addOn}`, "completed");
  expect(result).toMatchObject({ accountKey: first.accountKey, active: true });
});

test("a discount on the deal is on the order's line and off the invoice", async () => {
  const first = await prepareDeal(stage);
  const line = { hs_sku: "CC-PLATFORM", price: "1000.00", hs_discount_percentage: "12.5" };
  const dealId = await prepareDealOf(first.companyId, line);
  await closeDeal(stage.simulators.crm, dealId);
  const { result } = await workflowIn(stage, `quote-to-cash-${dealId}`, "completed");
  const contractRef = String(result?.["contractRef"]);
  // 2 x 1000.00 less 12.5 %, and 19 % tax.
  expect(await invoicedMinor(contractRef)).toEqual([208_250]);
});
