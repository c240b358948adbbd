import type { WorkflowStatus } from "#contracts/generated/canonical/types.ts";
import type { Terminal } from "../terminal.ts";
import { problemsOfSale, readBusiness } from "./business.ts";
import { awaitCompletion, readTraces, workflowStanding } from "./concordat.ts";
import type { Act, ScenarioReport } from "./report.ts";
import { closeDeal, prepareSale, type Sale } from "./salesperson.ts";
import type { Stage } from "./stage.ts";

/** A deal is won: one customer, one order, one invoice and one active entitlement must follow. */
export async function quoteToCash(terminal: Terminal, stage: Stage): Promise<ScenarioReport> {
  const { sale, workflow, acts } = await sell(terminal, stage);
  const reading = await readBusiness(stage, sale, null);
  const problems = problemsOfSale(reading);
  return {
    scenario: "quote-to-cash",
    ok: problems.length === 0,
    problems,
    correlationId: workflow.correlationId,
    workflow: workflowStanding(workflow),
    acts,
    trace: await readTraces(stage.gateway, [workflow.correlationId]),
    business: reading.business,
    effects: reading.effects,
  };
}

/** What both stories begin with: a salesperson wins a deal, and its workflow completes. */
export async function sell(
  terminal: Terminal,
  stage: Stage,
): Promise<{ readonly sale: Sale; readonly workflow: WorkflowStatus; readonly acts: readonly Act[] }> {
  const { crm } = stage.simulators;
  const now = () => new Date(terminal.clock.nowMs()).toISOString();
  const sale = await prepareSale(crm);
  const entered: Act = {
    at: now(),
    who: "salesperson",
    did: `entered ${sale.companyName} (company ${sale.companyId}) and a deal (${sale.dealId}) for ${sale.productCodes.join(", ")}`,
  };
  await closeDeal(crm, sale.dealId);
  const won: Act = { at: now(), who: "salesperson", did: `set deal ${sale.dealId} to closedwon` };

  const workflow = await awaitCompletion(terminal, stage.gateway, `quote-to-cash-${sale.dealId}`, "fail");
  return { sale, workflow, acts: [entered, won] };
}
