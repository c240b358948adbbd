import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createMovableClock } from "#cli/movable-clock.ts";
import { closeDeal } from "#cli/scenarios/salesperson.ts";
import type { Subscription } from "#contracts/generated/canonical/types.ts";
import { type Orchestration, startOrchestration } from "#orchestration/main.ts";
import { createControlClient } from "#simulators/control-client.ts";
import {
  control,
  exceptionAbout,
  prepareDeal,
  resolveException,
  type Stage,
  startStage,
  workflowIn,
} from "./stage.ts";

const clock = createMovableClock();
const dayMs = 86_400_000;
const context = { correlationId: "test", principal: "sales@example.com" };

let stage: Stage;
let orchestration: Orchestration;

beforeAll(async () => {
  stage = await startStage();
  orchestration = await startOrchestration(stage.config, { clock });
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
  return {
    ...deal,
    invoiceNumber: String(result?.["invoiceNumber"]),
    renewal: `renewal-${deal.contractRef}-R2`,
  };
}

/** Finance acts in the ERP, and the time passes after which it tells of it. */
async function finance(act: "pay" | "dispute" | "resolve-dispute", invoiceNumber: string): Promise<void> {
  const { controlUrl } = stage.simulators.erp;
  await control(controlUrl, `actors/finance/${act}`, { invoiceNumber });
  await control(controlUrl, "clock", { advanceMs: 31_000 });
}

async function renew(contractRef: string): Promise<void> {
  const answer = await stage.bus.request("renew-subscription", { contractRef }, context);
  expect(answer).toMatchObject({ ok: true, value: { ok: true } });
}

async function subscriptionOf(contractRef: string): Promise<Subscription> {
  const answer = await stage.bus.request("read-subscription", { contractRef }, context);
  if (!answer.ok || !answer.value.ok) throw new Error(JSON.stringify(answer));
  return answer.value.value;
}

/** The renewal deal, once sales can win it with all lines of the contract. */
function offerOf(contractRef: string): Promise<string> {
  return vi.waitFor(
    async () => {
      const { renewal } = await subscriptionOf(contractRef);
      const { steps } = await workflowIn(stage, `renewal-${contractRef}-R2`, "waiting");
      expect(renewal.state).toBe("open");
      expect(steps).toContainEqual(
        expect.objectContaining({ name: "read-renewal-deal-1", state: "completed" }),
      );
      return String(renewal.dealId);
    },
    { timeout: 30_000, interval: 100 },
  );
}

test("while an invoice is disputed the next term is not offered; finance owns that, and it is offered when it is settled", async () => {
  const deal = await sell();
  await finance("dispute", deal.invoiceNumber);
  await renew(deal.contractRef);
  const blocked = await exceptionAbout(stage, deal.contractRef);
  expect(blocked).toMatchObject({ code: "renewal-blocked", owner: "finance", actions: ["retry"] });
  await resolveException(stage, blocked.exceptionId);
  expect(await subscriptionOf(deal.contractRef)).toMatchObject({ renewal: { state: "blocked" } });

  const disputed = await exceptionAbout(stage, deal.invoiceNumber);
  await finance("resolve-dispute", deal.invoiceNumber);
  await workflowIn(stage, disputed.workflowId, "completed");
  await resolveException(stage, blocked.exceptionId);
  await offerOf(deal.contractRef);
  expect(await exceptionAbout(stage, deal.contractRef, "resolved")).toMatchObject({
    resolution: { action: "resolved-at-source" },
  });
});

test("support goes on while nobody has decided in time, and a renewal that is won late leaves no gap, with what it adds", async () => {
  const deal = await sell();
  await finance("pay", deal.invoiceNumber);
  const { endsOn = "" } = await subscriptionOf(deal.contractRef);
  await renew(deal.contractRef);
  const offered = await offerOf(deal.contractRef);

  await pass(300);
  await pass(70);
  const undecided = await exceptionAbout(stage, deal.contractRef);
  expect(undecided).toMatchObject({
    ...{ code: "renewal-undecided", owner: "sales-operations", actions: ["retry"] },
    blocks: [`next term of ${deal.contractRef}`],
  });
  const mayAsk = async (productCode: string) => {
    const question = { accountKey: deal.accountKey, productCode };
    const answer = await stage.bus.request("check-entitlement", question, context);
    return answer.ok && answer.value.ok ? answer.value.value.entitled : answer;
  };
  await expect.poll(() => mayAsk("CC-PLATFORM"), { timeout: 20_000 }).toBe(true);
  await resolveException(stage, undecided.exceptionId);
  expect(await exceptionAbout(stage, deal.contractRef)).toMatchObject({ exceptionId: undecided.exceptionId });

  const { controlUrl } = stage.simulators.crm;
  const lines = ["CC-PLATFORM", "CC-SUPPORT-PRO", "CC-USER-PACK"].map((sku) => ({ sku, quantity: 2 }));
  await control(controlUrl, "actors/salesperson/change-lines", { dealId: offered, lines });
  await control(controlUrl, "actors/salesperson/win-deal", { dealId: offered });
  const { result } = await workflowIn(stage, deal.renewal, "completed");
  const nextEnd = `${Number(endsOn.slice(0, 4)) + 1}${endsOn.slice(4)}`;
  expect(result).toMatchObject({ ended: "renewed", endsOn: nextEnd });
  await workflowIn(stage, `quote-to-cash-${offered}`, "completed");
  expect(await subscriptionOf(deal.contractRef)).toMatchObject({ state: "active", endsOn: nextEnd });
  expect(await mayAsk("CC-SUPPORT-PRO")).toBe(true);
  expect(await mayAsk("CC-USER-PACK")).toBe(true);
});
