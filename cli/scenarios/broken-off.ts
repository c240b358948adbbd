import type { BusinessException } from "#contracts/generated/canonical/types.ts";
import { problemsOfSale, readBusiness } from "./business.ts";
import { callPatiently, exceptionStanding, findWorkflow, readTraces, workflowStanding } from "./concordat.ts";
import { workflowOfDeal } from "./quote-to-cash.ts";
import type { ExceptionStanding, ScenarioReport } from "./report.ts";
import type { Stage } from "./stage.ts";
import type { Telling } from "./telling.ts";

/** The report of a story that did not get to its end: why, and how everything stands now. */
export async function reportBrokenOff(
  stage: Stage,
  scenario: string,
  telling: Telling,
  reason: string,
): Promise<ScenarioReport> {
  const { sale } = telling;
  if (sale === undefined) return { ...nothingSold, scenario, problems: [reason], acts: telling.acts };
  const workflowId = workflowOfDeal(sale.dealId);
  const workflow = await findWorkflow(stage.gateway, workflowId);
  const [exceptionId] = workflow?.openExceptions ?? [];
  const exception = exceptionId === undefined ? null : await readException(stage, exceptionId);
  const reading = await readBusiness(stage, sale, exception);
  return {
    scenario,
    ok: false,
    problems: [reason, ...problemsOfSale(reading)],
    correlationId: workflow?.correlationId ?? "",
    workflow:
      workflow === undefined
        ? { id: workflowId, type: "quote-to-cash", state: "not-started" }
        : workflowStanding(workflow),
    acts: telling.acts,
    trace: workflow === undefined ? [] : await readTraces(stage.gateway, [workflow.correlationId]),
    business: reading.business,
    effects: reading.effects,
  };
}

const nothingSold = {
  ok: false,
  correlationId: "",
  workflow: { id: "", type: "", state: "not-started" },
  trace: [],
  business: { deal: null, customer: null, order: null, invoice: null, entitlement: null, exception: null },
  effects: {
    erp: { customers: 0, salesOrders: 0, salesInvoices: 0 },
    crm: { companies: 0, deals: 0 },
    support: { entitlements: 0 },
  },
} as const;

async function readException(stage: Stage, exceptionId: string): Promise<ExceptionStanding | null> {
  const path = `/v1/exceptions/${encodeURIComponent(exceptionId)}`;
  const answer = await callPatiently(stage.gateway, { path });
  return answer.status === 200 ? exceptionStanding(answer.body as BusinessException) : null;
}
