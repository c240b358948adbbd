import { CommandFailure } from "../command-failure.ts";
import type { Terminal } from "../terminal.ts";
import { problemsOfSale, readBusiness } from "./business.ts";
import {
  awaitCompletion,
  awaitException,
  exceptionStanding,
  readTraces,
  workflowStanding,
} from "./concordat.ts";
import { disputeInvoice, resolveDispute, waitForChangeNotices } from "./finance-operator.ts";
import { sell } from "./quote-to-cash.ts";
import type { Act, Business, ScenarioReport } from "./report.ts";
import type { Stage } from "./stage.ts";

/**
 * A customer disputes an invoice, and later finance settles it. In between the entitlement must be held and
 * the exception must say who owns it and what it blocks; afterwards all must be released.
 */
export async function invoiceException(terminal: Terminal, stage: Stage): Promise<ScenarioReport> {
  const { erp } = stage.simulators;
  const { sale, workflow: sold, acts } = await sell(terminal, stage);
  const before = await readBusiness(stage, sale, null);
  const invoiceNumber = before.business.invoice?.number;
  if (invoiceNumber === undefined) throw new CommandFailure("The ERP has no invoice to dispute");
  const act = (did: string): Act => ({
    at: new Date(terminal.clock.nowMs()).toISOString(),
    who: "finance",
    did,
  });

  await disputeInvoice(erp, invoiceNumber);
  const disputed = act(`marked invoice ${invoiceNumber} as disputed`);
  await waitForChangeNotices(erp);
  const raised = await awaitException(terminal, stage.gateway, { subject: invoiceNumber, state: "open" });
  const { business: meanwhile } = await readBusiness(stage, sale, exceptionStanding(raised));

  await resolveDispute(erp, invoiceNumber);
  const settled = act(`settled the dispute of invoice ${invoiceNumber}`);
  await waitForChangeNotices(erp);
  const workflow = await awaitCompletion(terminal, stage.gateway, raised.workflowId, "wait");
  const resolved = await awaitException(terminal, stage.gateway, {
    subject: invoiceNumber,
    state: "resolved",
  });

  const after = await readBusiness(stage, sale, exceptionStanding(resolved));
  const problems = [
    ...problemsWhileDisputed(meanwhile).map((problem) => `while disputed, ${problem}`),
    ...problemsOfSale(after),
  ];
  return {
    scenario: "invoice-exception",
    ok: problems.length === 0,
    problems,
    correlationId: workflow.correlationId,
    workflow: workflowStanding(workflow),
    acts: [...acts, disputed, settled],
    trace: await readTraces(stage.gateway, [sold.correlationId, workflow.correlationId]),
    business: after.business,
    effects: after.effects,
    meanwhile,
  };
}

function problemsWhileDisputed({ deal, invoice, entitlement, exception }: Business): string[] {
  const expectations: readonly (readonly [holds: boolean, problem: string])[] = [
    [invoice?.disputeStatus !== "", "the ERP does not say so"],
    [entitlement?.state === "held", `the entitlement is ${entitlement?.state ?? "missing"} and not held`],
    [deal?.state === "invoice-disputed", `the deal's state is '${deal?.state}' and not 'invoice-disputed'`],
    [exception?.owner === "finance", `the exception is owned by ${exception?.owner} and not by finance`],
    [exception?.blocks.length !== 0, "the exception does not say what it blocks"],
  ];
  return expectations.filter(([holds]) => !holds).map(([, problem]) => problem);
}
