import { updateDeal } from "../connectors/crm/update-deal.ts";
import { type Workflow, workflow } from "../workflow/workflow.ts";
import { ensureCustomerAccount } from "./customer-account.ts";
import { dealCorrections } from "./deal-corrections.ts";
import { dealStateOf } from "./deal-state.ts";
import { activateEntitlement, provisionEntitlement } from "./entitlement.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import { invoiceOrder } from "./invoice-order.ts";
import { readyOrder } from "./ready-order.ts";
import { submitOrder } from "./submit-order.ts";
import { tracedRun } from "./traced-run.ts";

export interface QuoteToCashInput {
  readonly dealId: string;
}

export interface QuoteToCashResult {
  readonly dealId: string;
  readonly contractRef: string;
  readonly accountKey: string;
  readonly orderNumber: string;
  readonly invoiceNumber: string;
  readonly entitlementKey: string;
  /** `false` if the invoice lost its standing before the entitlement could be activated. */
  readonly active: boolean;
}

export const quoteToCashName = "quote-to-cash";

/** From a won deal to an order, an invoice and an active entitlement, each once, and back to the deal. */
export function quoteToCash(d: FlowDependencies): Workflow<QuoteToCashInput, QuoteToCashResult> {
  const options = { version: 1, owner: "sales-operations", accepts: [dealCorrections] };
  return workflow(quoteToCashName, options, async (engineRun, { dealId }) => {
    const run = tracedRun(engineRun, d.callTimeLimitMs);

    const { order, customerExisted } = await readyOrder(d, run, dealId);
    const { contractRef, account, currency } = order;
    const { accountKey } = account;
    await run.emit("concordat.evt.sales.deal.won.v1", {
      subject: dealId,
      data: { dealId, contractRef, accountKey },
    });

    await ensureCustomerAccount(d, run, { account, existed: customerExisted, currency });
    const accepted = await submitOrder(d, run, order);
    const entitlementKey = await provisionEntitlement(d, run, order, accepted);
    const invoice = await invoiceOrder(d, run, order, accepted);
    const { standing } = await activateEntitlement(d, run, order, invoice);

    const { orderNumber } = accepted;
    const { invoiceNumber } = invoice;
    const change = { state: dealStateOf(standing), contractRef, orderNumber, invoiceNumber };
    await run.write("update-deal", (origin) => updateDeal(d.platforms.crm, origin, dealId, change));
    return {
      dealId,
      contractRef,
      accountKey,
      orderNumber,
      invoiceNumber,
      entitlementKey,
      active: standing === "good",
    };
  });
}
