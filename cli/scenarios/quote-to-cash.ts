import type { Terminal } from "../terminal.ts";
import { problemsOfSale, readBusiness } from "./business.ts";
import { awaitCompletion, readTraces, workflowStanding } from "./concordat.ts";
import type { ScenarioReport } from "./report.ts";
import type { Stage } from "./stage.ts";
import type { Story } from "./story.ts";
import type { Telling } from "./telling.ts";

/** The id of the workflow that a won deal starts. */
export const workflowOfDeal = (dealId: string): string => `quote-to-cash-${dealId}`;

/** A deal is won: one customer, one order, one invoice and one active entitlement must follow. */
export const quoteToCash: Story = { play };

async function play(terminal: Terminal, stage: Stage, telling: Telling): Promise<ScenarioReport> {
  const sale = await telling.sell();
  const workflow = await awaitCompletion(terminal, stage.gateway, workflowOfDeal(sale.dealId), "fail");
  const reading = await readBusiness(stage, sale, null);
  const problems = problemsOfSale(reading);
  return {
    scenario: "quote-to-cash",
    ok: problems.length === 0,
    problems,
    correlationId: workflow.correlationId,
    workflow: workflowStanding(workflow),
    acts: telling.acts,
    trace: await readTraces(stage.gateway, [workflow.correlationId]),
    business: reading.business,
    effects: reading.effects,
  };
}
