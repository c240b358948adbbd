import { CommandFailure } from "../command-failure.ts";
import type { Terminal } from "../terminal.ts";
import { problemsOfSale, readBusiness } from "./business.ts";
import {
  awaitCompletion,
  awaitException,
  exceptionStanding,
  findWorkflow,
  readTraces,
  workflowStanding,
} from "./concordat.ts";
import { payInvoice, waitForChangeNotices } from "./finance-operator.ts";
import { workflowOfDeal } from "./quote-to-cash.ts";
import type { Business, ScenarioReport } from "./report.ts";
import type { Stage } from "./stage.ts";
import type { Story } from "./story.ts";
import type { Telling } from "./telling.ts";
import { waitFor } from "./wait.ts";

/**
 * A customer does not pay. For a grace period support goes on; then it is held, later nothing is shipped any more. When
 * the money has come in, all must be open again.
 */
export const paymentFailure: Story = { passesTime: true, play };

const dayMs = 86_400_000;
const storyLimitMs = 90_000;

async function play(terminal: Terminal, stage: Stage, telling: Telling): Promise<ScenarioReport> {
  const { gateway, simulators } = stage;
  // Without terms, the invoice is due at once.
  const sale = await telling.sell({});
  const sold = await awaitCompletion(terminal, gateway, workflowOfDeal(sale.dealId), "fail");
  const before = await readBusiness(stage, sale, null);
  const invoiceNumber = before.business.invoice?.number;
  if (invoiceNumber === undefined) throw new CommandFailure("the ERP has no invoice that could be overdue");
  const workflowId = `payment-failure-${invoiceNumber}-1`;

  await daysPass(2);
  const raised = await awaitException(terminal, gateway, { subject: invoiceNumber, state: "open" });
  const { business: inGrace } = await readBusiness(stage, sale, exceptionStanding(raised));
  await daysPass(14);
  await stepDone("notify-support");
  const { business: meanwhile } = await readBusiness(stage, sale, exceptionStanding(raised));
  await daysPass(17);
  await stepDone("show-block");
  const { business: blocked } = await readBusiness(stage, sale, exceptionStanding(raised));

  await payInvoice(simulators.erp, invoiceNumber);
  telling.note("finance", `posted the customer's payment of invoice ${invoiceNumber}`);
  await waitForChangeNotices(simulators.erp);
  const workflow = await awaitCompletion(terminal, gateway, workflowId, "wait");
  const resolved = await awaitException(terminal, gateway, { subject: invoiceNumber, state: "resolved" });

  const after = await readBusiness(stage, sale, exceptionStanding(resolved));
  const problems = [
    ...problemsOf("in the grace period", inGrace, { entitlement: "active", customer: "open" }),
    ...problemsOf("after the grace period", meanwhile, { entitlement: "held", customer: "open" }),
    ...problemsOf("a month later", blocked, { entitlement: "held", customer: "blocked" }),
    ...problemsOfSale(after).filter((problem) => problem !== "the invoice is Paid and not Open"),
  ];
  return {
    scenario: "payment-failure",
    ok: problems.length === 0,
    problems,
    correlationId: workflow.correlationId,
    workflow: workflowStanding(workflow),
    acts: telling.acts,
    trace: await readTraces(gateway, [sold.correlationId, workflow.correlationId]),
    business: after.business,
    effects: after.effects,
    meanwhile: { ...meanwhile, when: "After the grace period" },
  };

  async function daysPass(days: number): Promise<void> {
    await stage.passTime(days * dayMs);
    telling.note("time", `${days} days passed`);
  }

  async function stepDone(step: string): Promise<void> {
    const what = `${workflowId} to have done ${step}`;
    await waitFor(terminal.clock, { what, limitMs: storyLimitMs }, async () => {
      const found = await findWorkflow(gateway, workflowId);
      return found?.steps.find(({ name, state }) => name === step && state === "completed");
    });
  }
}

function problemsOf(
  when: string,
  { entitlement, customer }: Business,
  wanted: { readonly entitlement: string; readonly customer: string },
): string[] {
  const expectations: readonly (readonly [holds: boolean, problem: string])[] = [
    [
      entitlement?.state === wanted.entitlement,
      `the entitlement is ${entitlement?.state ?? "missing"} and not ${wanted.entitlement}`,
    ],
    [
      customer?.state === wanted.customer,
      `the customer is ${customer?.state ?? "missing"} and not ${wanted.customer}`,
    ],
  ];
  return expectations.filter(([holds]) => !holds).map(([, problem]) => `${when}, ${problem}`);
}
