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
import { workflowOfDeal } from "./quote-to-cash.ts";
import type { Business, ScenarioReport } from "./report.ts";
import type { Stage } from "./stage.ts";
import type { Story } from "./story.ts";
import type { Telling } from "./telling.ts";

/**
 * A customer disputes an invoice, and later finance settles it. In between the entitlement must be held and
 * the exception must say who owns it and what it blocks; afterwards all must be released.
 */
export const invoiceException: Story = { play };

async function play(terminal: Terminal, stage: Stage, telling: Telling): Promise<ScenarioReport> {
  const { gateway, simulators } = stage;
  const sale = await telling.sell();
  const sold = await awaitCompletion(terminal, gateway, workflowOfDeal(sale.dealId), "fail");
  const before = await readBusiness(stage, sale, null);
  const invoiceNumber = before.business.invoice?.number;
  if (invoiceNumber === undefined) throw new CommandFailure("the ERP has no invoice to dispute");

  await disputeInvoice(simulators.erp, invoiceNumber);
  telling.note("finance", `marked invoice ${invoiceNumber} as disputed`);
  await waitForChangeNotices(simulators.erp);
  const raised = await awaitException(terminal, gateway, { subject: invoiceNumber, state: "open" });
  const { business: meanwhile } = await readBusiness(stage, sale, exceptionStanding(raised));

  await resolveDispute(simulators.erp, invoiceNumber);
  telling.note("finance", `settled the dispute of invoice ${invoiceNumber}`);
  await waitForChangeNotices(simulators.erp);
  const workflow = await awaitCompletion(terminal, gateway, raised.workflowId, "wait");
  const resolved = await awaitException(terminal, gateway, { subject: invoiceNumber, state: "resolved" });

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
    acts: telling.acts,
    trace: await readTraces(gateway, [sold.correlationId, workflow.correlationId]),
    business: after.business,
    effects: after.effects,
    meanwhile: { ...meanwhile, when: "While it was disputed" },
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
