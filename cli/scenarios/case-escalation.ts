import type { CaseContext } from "#contracts/generated/canonical/types.ts";
import { CommandFailure } from "../command-failure.ts";
import type { Terminal } from "../terminal.ts";
import { problemsOfSale, readBusiness } from "./business.ts";
import {
  askPatiently,
  awaitCompletion,
  awaitException,
  exceptionStanding,
  findWorkflow,
  readTraces,
  workflowStanding,
} from "./concordat.ts";
import { readTied, writeDeal } from "./crm-records.ts";
import { disputeInvoice, resolveDispute, waitForChangeNotices } from "./finance-operator.ts";
import { readCreditMemos } from "./platforms.ts";
import { workflowOfDeal } from "./quote-to-cash.ts";
import type { ScenarioReport } from "./report.ts";
import type { Stage } from "./stage.ts";
import type { Story } from "./story.ts";
import { escalateCase, openCase, readCase, solveCase } from "./support-agent.ts";
import type { Telling } from "./telling.ts";
import { waitFor } from "./wait.ts";

/** A case becomes urgent while its customer disputes an invoice, and is solved after the time that the contract promises. */
export const caseEscalation: Story = { passesTime: true, play };

/** Percent of the invoice; small enough that nobody has to approve it. */
const slaPenalty = "2";
const hourMs = 3_600_000;
const storyLimitMs = 60_000;

async function play(terminal: Terminal, stage: Stage, telling: Telling): Promise<ScenarioReport> {
  const { gateway } = stage;
  const { crm, erp, support } = stage.simulators;
  const sale = await telling.sell();
  await writeDeal(crm, sale.dealId, { concordat_sla_penalty_percent: slaPenalty });
  telling.note("salesperson", `agreed to credit ${slaPenalty} % of the invoice for a missed SLA`);
  const sold = await awaitCompletion(terminal, gateway, workflowOfDeal(sale.dealId), "fail");
  const before = (await readBusiness(stage, sale, null)).business;
  const invoiceNumber = before.invoice?.number;
  const accountKey = before.customer?.number;
  if (invoiceNumber === undefined || accountKey === undefined)
    throw new CommandFailure("nothing was invoiced");

  await disputeInvoice(erp, invoiceNumber);
  telling.note("finance", `marked invoice ${invoiceNumber} as disputed`);
  await waitForChangeNotices(erp);
  await awaitException(terminal, gateway, { subject: invoiceNumber, state: "open" });

  const caseId = await openCase(support, accountKey);
  telling.note("customer", `asked for help: case ${caseId}`);
  await escalateCase(support, caseId);
  telling.note("support-agent", `made case ${caseId} urgent`);
  const workflowId = `case-escalation-${caseId}-1`;
  await awaitStep(terminal, stage, workflowId, "comment-case");
  const context = (await askPatiently(gateway, { path: `/v1/cases/${caseId}/context` })) as CaseContext;
  const told = await readCase(support, caseId);
  const tasks = await tasksOf(stage, sale.companyId);

  await stage.passTime(5 * hourMs);
  telling.note("time", "five hours passed");
  const overdue = await awaitException(terminal, gateway, { subject: caseId, state: "open" });
  await resolveDispute(erp, invoiceNumber);
  telling.note("finance", `settled the dispute of invoice ${invoiceNumber}`);
  await waitForChangeNotices(erp);
  await awaitException(terminal, gateway, { subject: invoiceNumber, state: "resolved" });
  await solveCase(support, caseId);
  telling.note("support-agent", `solved case ${caseId}`);

  const workflow = await awaitCompletion(terminal, gateway, workflowId, "wait");
  const creditId = String(workflow.result?.slaCredit ?? "");
  if (creditId === "") throw new CommandFailure("the SLA was missed and no credit was asked for");
  const credit = await awaitCompletion(terminal, gateway, creditId, "fail");
  const memos = await readCreditMemos(erp, invoiceNumber);
  const solved = await readCase(support, caseId);
  const resolved = await awaitException(terminal, gateway, { subject: caseId, state: "resolved" });
  const after = await readBusiness(stage, sale, exceptionStanding(resolved));

  const { deal } = after.business;
  const reasons = context.risk.reasons.map(({ code }) => code);
  const credited = (before.invoice?.remainingAmount ?? 0) - (after.business.invoice?.remainingAmount ?? 0);
  const expectations: readonly (readonly [holds: boolean, problem: string])[] = [
    ...["invoice-disputed", "entitlement-held", "case-escalated"].map(
      (code) => [reasons.some((one) => one === code), `the context does not name ${code} as a risk`] as const,
    ),
    [context.risk.level === "high", `the risk is ${context.risk.level} and not high`],
    [
      context.missing.length === 0,
      `the context misses ${context.missing.map(({ part }) => part).join(", ")}`,
    ],
    [told.internal.length === 1, `the case has ${told.internal.length} internal comments and not one`],
    [
      told.internal.some((body) => body.includes(invoiceNumber)),
      "the comment does not name the disputed invoice",
    ],
    [tasks.length === 1, `the account's owner has ${tasks.length} tasks and not one`],
    [overdue.owner === "support-operations", `the late case is owned by ${overdue.owner}`],
    [solved.state === "solved", `the case is ${solved.state} and not solved`],
    [deal?.state === "invoice-partly-credited", `the deal's state is '${deal?.state}' and shows no credit`],
    [memos.length === 1, `the ERP has ${memos.length} credit memos of the invoice and not one`],
    [
      Math.abs(credited - ((before.invoice?.remainingAmount ?? 0) * Number(slaPenalty)) / 100) < 0.01,
      `${credited.toFixed(2)} of the invoice was credited, which is not ${slaPenalty} % of it`,
    ],
    [credit.result?.ended === "credited", `the credit ended ${String(credit.result?.ended)}`],
  ];
  const problems = [
    ...expectations.filter(([holds]) => !holds).map(([, problem]) => problem),
    // The credit is seen on the deal, and everything else is as after any sale.
    ...problemsOfSale({
      ...after,
      business: { ...after.business, deal: deal && { ...deal, state: "invoiced" } },
    }),
  ];
  return {
    scenario: "case-escalation",
    ok: problems.length === 0,
    problems,
    correlationId: workflow.correlationId,
    workflow: workflowStanding(workflow),
    acts: telling.acts,
    trace: await readTraces(gateway, [sold.correlationId, workflow.correlationId]),
    business: after.business,
    effects: after.effects,
    more: [
      {
        system: "support",
        object: "case",
        id: caseId,
        state: solved.state,
        detail: `priority ${solved.priority}`,
      },
      {
        ...{ system: "Concordat", object: "risk", id: accountKey, state: context.risk.level },
        detail: context.risk.reasons.map(({ detail }) => detail).join("; "),
      },
      ...tasks.map(({ id, properties }) => ({
        ...{ system: "CRM", object: "task", id, state: properties.hs_task_status ?? "" },
        detail: properties.hs_task_subject ?? "",
      })),
      ...memos,
    ],
  };
}

function tasksOf({ simulators }: Stage, companyId: string) {
  const company = { type: "companies", id: companyId };
  return readTied(simulators.crm, company, "tasks", ["hs_task_subject", "hs_task_status"]);
}

async function awaitStep(terminal: Terminal, stage: Stage, workflowId: string, step: string): Promise<void> {
  const what = `${step} of ${workflowId}`;
  await terminal.progress(
    `Waiting for ${what}`,
    waitFor(terminal.clock, { what, limitMs: storyLimitMs }, async () => {
      const workflow = await findWorkflow(stage.gateway, workflowId);
      return workflow?.steps.some(({ name, state }) => name === step && state === "completed") || undefined;
    }),
  );
}
