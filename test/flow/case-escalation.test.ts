import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createMovableClock } from "#cli/movable-clock.ts";
import { writeDeal } from "#cli/scenarios/crm-records.ts";
import { closeDeal } from "#cli/scenarios/salesperson.ts";
import { escalateCase, openCase, readCase, solveCase } from "#cli/scenarios/support-agent.ts";
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

const clock = createMovableClock();
const hourMs = 3_600_000;

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

async function sell(properties: Record<string, string> = {}) {
  const deal = await prepareDeal(stage);
  await writeDeal(stage.simulators.crm, deal.dealId, properties);
  await closeDeal(stage.simulators.crm, deal.dealId);
  await workflowIn(stage, deal.workflowId, "completed");
  return deal;
}

/** A customer's case that becomes urgent, once the agent has its context. */
async function escalated(accountKey: string) {
  const { support } = stage.simulators;
  const caseId = await openCase(support, accountKey);
  await escalateCase(support, caseId);
  const workflowId = `case-escalation-${caseId}-1`;
  await workflowIn(stage, workflowId, "waiting");
  return { caseId, workflowId };
}

test("with the ERP down the agent and the account's owner are told the rest, and what is missing", async () => {
  const deal = await sell();
  await control(stage.simulators.erp.controlUrl, "faults", {
    ...{ call: "listSalesInvoices", times: 1 },
    fault: { kind: "error", status: 500 },
  });
  const { caseId, workflowId } = await escalated(deal.accountKey);
  const { internal } = await readCase(stage.simulators.support, caseId);
  expect(internal).toEqual([expect.stringMatching(/^Missing: invoices \(erp\): /m)]);
  expect(internal[0]).toContain(`Contract: ${deal.contractRef}, invoiced`);
  const { steps } = await workflowIn(stage, workflowId, "waiting");
  expect(steps).toContainEqual(expect.objectContaining({ name: "tell-owner", state: "completed" }));
});

test("a missed promise is support's until the case is solved, and a penalty that cannot be worked out is finance's", async () => {
  const { crm, support } = stage.simulators;
  const deal = await sell({ concordat_sla_penalty_percent: "250" });
  const { caseId, workflowId } = await escalated(deal.accountKey);
  clock.move(5 * hourMs);
  const overdue = await exceptionAbout(stage, caseId);
  expect(overdue).toMatchObject({ code: "case-overdue", owner: "support-operations", actions: ["retry"] });
  // Looking at it does not solve it.
  await resolveException(stage, overdue.exceptionId);
  expect(await exceptionAbout(stage, caseId)).toMatchObject({ exceptionId: overdue.exceptionId });

  await solveCase(support, caseId);
  const unclear = await vi.waitFor(
    async () => {
      const open = await exceptionAbout(stage, caseId);
      expect(open).toMatchObject({ code: "sla-penalty-unclear", owner: "finance" });
      return open;
    },
    { timeout: 30_000, interval: 100 },
  );
  expect(unclear.detail).toContain('"250"');
  await writeDeal(crm, deal.dealId, { concordat_sla_penalty_percent: "2.5" });
  await resolveException(stage, unclear.exceptionId);
  const { result } = await workflowIn(stage, workflowId, "completed");
  const credit = await workflowIn(stage, String(result?.["slaCredit"]), "completed");
  expect(credit.result).toMatchObject({ ended: "credited" });
});
