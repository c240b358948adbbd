import type { BusinessException } from "#contracts/generated/canonical/types.ts";
import { CommandFailure } from "../command-failure.ts";
import { askGateway } from "../gateway-client.ts";
import type { Terminal } from "../terminal.ts";
import { readBusiness } from "./business.ts";
import { askPatiently, awaitCompletion, readTraces, workflowStanding } from "./concordat.ts";
import { readCreditMemos, readErp } from "./platforms.ts";
import { workflowOfDeal } from "./quote-to-cash.ts";
import type { ScenarioReport } from "./report.ts";
import type { Stage } from "./stage.ts";
import type { Story } from "./story.ts";
import type { Telling } from "./telling.ts";
import { waitFor } from "./wait.ts";

/**
 * A customer wants three platforms and no support subscription after the order was invoiced: the invoice is credited in full, which finance
 * approves, and an order is written anew under the same contract. Support must go on, for what the contract is for now.
 */
export const orderAmendment: Story = { play };

const storyLimitMs = 90_000;

async function play(terminal: Terminal, stage: Stage, telling: Telling): Promise<ScenarioReport> {
  const seller = await stage.as("sales@example.com", ["orders:write", "entitlements:read"]);
  const finance = await stage.as("finance@example.com", ["operations:read", "operations:write"]);
  const sale = await telling.sell();
  const sold = await awaitCompletion(terminal, stage.gateway, workflowOfDeal(sale.dealId), "fail");
  const { business: before } = await readBusiness(stage, sale, null);
  const contractRef = before.deal?.contractRef ?? "";
  const firstInvoice = before.deal?.invoiceNumber;
  if (firstInvoice === undefined) throw new CommandFailure("the deal names no invoice");

  const { workflowId } = (await askPatiently(seller, {
    ...{ method: "POST", path: `/v1/orders/${contractRef}/amendments` },
    body: { lines: [{ productCode: "CC-PLATFORM", quantity: 3 }], reason: "The customer grows." },
    idempotencyKey: `story-${sale.dealId}`,
  })) as { workflowId: string };
  telling.note("operator", `asked to amend ${contractRef} to three platforms`);

  const approval = await awaitApproval(`${workflowId}_credit-memo`);
  await askGateway(finance, {
    ...{ method: "POST", path: `/v1/exceptions/${approval.exceptionId}/resolution` },
    body: { action: "resolve", data: { approved: true }, note: "it is invoiced anew" },
  });
  telling.note("finance", `approved the credit of invoice ${firstInvoice}`);
  const workflow = await awaitCompletion(terminal, stage.gateway, workflowId, "wait");

  const after = await readBusiness(stage, sale, null);
  const { deal, entitlement } = after.business;
  const memos = await readCreditMemos(stage.simulators.erp, firstInvoice);
  const { invoices, orders } = await readErp(
    stage.simulators.erp,
    after.business.customer?.number ?? "",
    contractRef,
  );
  const entitled = (await askPatiently(seller, { path: `/v1/entitlements/ENT-${contractRef}` })) as {
    productCodes?: string[];
    invoiceNumber?: string;
  };
  const expectations: readonly (readonly [holds: boolean, problem: string])[] = [
    [after.found.invoices === 2, `the ERP has ${after.found.invoices} invoices and not two`],
    [after.effects.erp.salesOrders === 2, `${after.effects.erp.salesOrders} orders were created and not two`],
    [memos.length === 1, `the first invoice has ${memos.length} credit memos and not one`],
    [
      invoices.find(({ number }) => number === firstInvoice)?.remainingAmount === 0,
      "something is left to pay of the first invoice",
    ],
    [deal?.invoiceNumber !== firstInvoice, "the deal still names the credited invoice"],
    [deal?.state === "invoiced", `the deal's state is '${deal?.state}' and not 'invoiced'`],
    [entitlement?.state === "active", `the entitlement is ${entitlement?.state ?? "missing"} and not active`],
    [
      entitled.productCodes?.join() === "CC-PLATFORM",
      `support is for ${entitled.productCodes?.join(", ") ?? "nothing"} and not for CC-PLATFORM`,
    ],
    [entitled.invoiceNumber === deal?.invoiceNumber, "support and deal name different invoices"],
  ];
  const problems = expectations.filter(([holds]) => !holds).map(([, problem]) => problem);
  return {
    scenario: "order-amendment",
    ok: problems.length === 0,
    problems,
    correlationId: workflow.correlationId,
    workflow: workflowStanding(workflow),
    acts: telling.acts,
    trace: await readTraces(stage.gateway, [sold.correlationId, workflow.correlationId]),
    // The invoice that the deal names, and not the one that was credited.
    business: {
      ...after.business,
      order: orders.find(({ number }) => number === deal?.orderNumber) ?? null,
      invoice: invoices.find(({ number }) => number === deal?.invoiceNumber) ?? null,
    },
    effects: after.effects,
    more: [
      ...invoices
        .filter(({ number }) => number === firstInvoice)
        .map(({ number, state, remainingAmount }) => ({
          ...{ system: "ERP", object: "first invoice", id: number, state },
          detail: `remaining ${remainingAmount.toFixed(2)}`,
        })),
      ...memos,
      {
        ...{
          system: "support",
          object: "products",
          id: `ENT-${contractRef}`,
          state: entitlement?.state ?? "",
        },
        detail: entitled.productCodes?.join(", ") ?? "none",
      },
    ],
  };

  /** The credit's own exception. */
  function awaitApproval(creditWorkflowId: string): Promise<BusinessException> {
    const what = `the approval of ${creditWorkflowId} to be asked for`;
    return terminal.progress(
      `Waiting for ${what}`,
      waitFor(terminal.clock, { what, limitMs: storyLimitMs }, async () => {
        const query = { state: "open", limit: "200" };
        const found = (await askPatiently(stage.gateway, { path: "/v1/exceptions", query })) as {
          exceptions: BusinessException[];
        };
        return found.exceptions.find((one) => one.workflowId === creditWorkflowId);
      }),
    );
  }
}
