import type { WorkflowStatus } from "#contracts/generated/canonical/types.ts";
import { readTraces, workflowStanding } from "./concordat.ts";
import type { Business, Effects, ExceptionStanding, ScenarioReport, Standing } from "./report.ts";
import type { Stage } from "./stage.ts";
import type { Telling } from "./telling.ts";

const noBusiness: Business = {
  deal: null,
  customer: null,
  order: null,
  invoice: null,
  entitlement: null,
  exception: null,
};
/** Of a story in which nothing is created. */
export const noEffects: Effects = {
  erp: { customers: 0, salesOrders: 0, salesInvoices: 0 },
  crm: { companies: 0, deals: 0 },
  support: { entitlements: 0 },
};

/** What a story that is not about one sale has found. */
export interface Finding {
  readonly scenario: string;
  /** The last one of the story. */
  readonly workflow: WorkflowStatus;
  readonly correlationIds: readonly string[];
  /** What must hold, and what is wrong if it does not. */
  readonly expectations: readonly (readonly [holds: boolean, problem: string])[];
  readonly exception: ExceptionStanding | null;
  readonly business?: Partial<Business>;
  readonly effects: Effects;
  readonly more: readonly Standing[];
}

export async function plainReport(stage: Stage, telling: Telling, finding: Finding): Promise<ScenarioReport> {
  const { scenario, workflow, expectations, exception, more } = finding;
  const problems = expectations.filter(([holds]) => !holds).map(([, problem]) => problem);
  return {
    scenario,
    ok: problems.length === 0,
    problems,
    correlationId: workflow.correlationId,
    workflow: workflowStanding(workflow),
    acts: telling.acts,
    trace: await readTraces(stage.gateway, finding.correlationIds),
    business: { ...noBusiness, ...finding.business, exception },
    effects: finding.effects,
    more,
  };
}
