import type { BusinessException, CreditMemo } from "#contracts/generated/canonical/types.ts";
import { CommandFailure } from "../command-failure.ts";
import { askGateway } from "../gateway-client.ts";
import type { Terminal } from "../terminal.ts";
import { readBusiness } from "./business.ts";
import {
  askPatiently,
  awaitCompletion,
  exceptionStanding,
  readTraces,
  workflowStanding,
} from "./concordat.ts";
import { payInvoice, refundCreditMemo, waitForChangeNotices } from "./finance-operator.ts";
import { readCreditMemos } from "./platforms.ts";
import { workflowOfDeal } from "./quote-to-cash.ts";
import type { ScenarioReport } from "./report.ts";
import type { Stage } from "./stage.ts";
import type { Story } from "./story.ts";
import type { Telling } from "./telling.ts";
import { waitFor } from "./wait.ts";

/**
 * A customer has paid and gets nothing for it: an agent asks for a credit of all, somebody else in finance approves it, and
 * pays back what the ERP says is owed. It must be posted once, and the right to support must end.
 */
export const creditMemo: Story = { play };

const storyLimitMs = 90_000;

async function play(terminal: Terminal, stage: Stage, telling: Telling): Promise<ScenarioReport> {
  const { simulators } = stage;
  const agent = await stage.as("agent@example.com", ["credit-memos:write", "credit-memos:read"]);
  const finance = await stage.as("finance@example.com", ["operations:read", "operations:write"]);
  const sale = await telling.sell();
  const sold = await awaitCompletion(terminal, stage.gateway, workflowOfDeal(sale.dealId), "fail");
  const before = await readBusiness(stage, sale, null);
  const invoiceNumber = before.business.invoice?.number;
  if (invoiceNumber === undefined) throw new CommandFailure("the ERP has no invoice to credit");
  await payInvoice(simulators.erp, invoiceNumber);
  telling.note("finance", `posted the customer's payment of invoice ${invoiceNumber}`);

  const body = { invoiceNumber, reason: "The service was never delivered." };
  const asked = {
    method: "POST",
    path: "/v1/credit-memos",
    body,
    idempotencyKey: `story-${sale.dealId}`,
  } as const;
  const { creditMemoRef, workflowId } = (await askPatiently(agent, asked)) as {
    creditMemoRef: string;
    workflowId: string;
  };
  telling.note("support-agent", `asked to credit all of invoice ${invoiceNumber} (${creditMemoRef})`);

  const approval = await awaitCode("credit-approval-needed");
  await askGateway(finance, {
    ...{ method: "POST", path: `/v1/exceptions/${approval.exceptionId}/resolution` },
    body: { action: "resolve", data: { approved: true }, note: "agreed with the customer" },
  });
  telling.note("finance", "approved the credit, as somebody else than who asked");

  const refund = await awaitCode("refund-due");
  const { business: meanwhile } = await readBusiness(stage, sale, exceptionStanding(refund));
  const memo = (await askPatiently(agent, { path: `/v1/credit-memos/${creditMemoRef}` })) as CreditMemo;
  await refundCreditMemo(simulators.erp, memo.creditMemoNumber ?? "");
  telling.note("finance", `paid out credit memo ${memo.creditMemoNumber}`);
  await waitForChangeNotices(simulators.erp);
  const workflow = await awaitCompletion(terminal, stage.gateway, workflowId, "wait");
  const resolved = await awaitCode("refund-due", "resolved");

  const after = await readBusiness(stage, sale, exceptionStanding(resolved));
  const memos = await readCreditMemos(simulators.erp, invoiceNumber);
  const { entitlement, invoice, deal } = after.business;
  const expectations: readonly (readonly [holds: boolean, problem: string])[] = [
    [meanwhile.entitlement?.state === "revoked", "support was not closed when the credit was posted"],
    [memos.length === 1, `the ERP has ${memos.length} credit memos of the invoice and not one`],
    [memos[0]?.state === "Paid", `the credit memo is ${memos[0]?.state ?? "missing"} and not Paid`],
    [invoice?.remainingAmount === 0, "something is left of the invoice"],
    [
      entitlement?.state === "revoked",
      `the entitlement is ${entitlement?.state ?? "missing"} and not revoked`,
    ],
    [deal?.state === "invoice-credited", `the deal's state is '${deal?.state}' and not 'invoice-credited'`],
    [
      after.effects.erp.salesInvoices === 1,
      `${after.effects.erp.salesInvoices} invoices were created and not one`,
    ],
  ];
  const problems = expectations.filter(([holds]) => !holds).map(([, problem]) => problem);
  return {
    scenario: "credit-memo",
    ok: problems.length === 0,
    problems,
    correlationId: workflow.correlationId,
    workflow: workflowStanding(workflow),
    acts: telling.acts,
    trace: await readTraces(stage.gateway, [sold.correlationId, workflow.correlationId]),
    business: after.business,
    effects: after.effects,
    more: memos,
    meanwhile: { ...meanwhile, when: "When the credit was posted, and not paid out yet" },
  };

  /** The exception of this request with this code. */
  function awaitCode(code: string, state: "open" | "resolved" = "open"): Promise<BusinessException> {
    const what = `an ${state} exception ${code} about ${creditMemoRef}`;
    return terminal.progress(
      `Waiting for ${what}`,
      waitFor(terminal.clock, { what, limitMs: storyLimitMs }, async () => {
        const query = { state, limit: "200" };
        const found = (await askPatiently(stage.gateway, { path: "/v1/exceptions", query })) as {
          exceptions: BusinessException[];
        };
        return found.exceptions.find((one) => one.subject === creditMemoRef && one.code === code);
      }),
    );
  }
}
