import { updateDeal } from "../connectors/crm/update-deal.ts";
import type { OrderSource } from "../orders/order-source.ts";
import { contractTermSteps, setContractTerm } from "./contract-term.ts";
import { accountExceptions, accountSteps, ensureCustomerAccount } from "./customer-account.ts";
import { dealCorrections } from "./deal-corrections.ts";
import { dealStateOf } from "./deal-state.ts";
import { provisionEntitlement } from "./entitlement.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import { type Fulfilment, fulfilExceptions, fulfilOrder, fulfilSteps } from "./fulfil-order.ts";
import { inviteContacts, inviteExceptions, inviteSteps } from "./invite-contacts.ts";
import { notReadyDueInMs } from "./not-ready.ts";
import { type BusinessWorkflow, businessWorkflow, type Process } from "./process.ts";
import { dealNotReady, readyOrder } from "./ready-order.ts";
import { duplicateDecision } from "./settle-duplicates.ts";
import { submitOrder } from "./submit-order.ts";
import { tracedRun } from "./traced-run.ts";

export type QuoteToCashInput = OrderSource;

export interface QuoteToCashResult {
  /** Absent for an order of the old system, which has no deal. */
  readonly dealId?: string;
  readonly contractRef: string;
  readonly accountKey: string;
  readonly orderNumber: string;
  readonly invoiceNumber: string;
  readonly entitlementKey: string;
  /** `false` if the invoice lost its standing before the entitlement could be activated: then its exception does it. */
  readonly active: boolean;
}

export const quoteToCashName = "quote-to-cash";

export const quoteToCashProcess: Process = {
  name: quoteToCashName,
  does: "From a won deal to an order, an invoice and an active entitlement, each once, and back to the deal.",
  owner: "sales-operations",
  triggers: [
    { kind: "webhook", name: "crm deal.propertyChange dealstage=closedwon" },
    { kind: "api", name: "submit-order" },
    { kind: "workflow", name: "legacy-batch" },
  ],
  states: ["won", "accepted", "provisional", "invoiced", "active"],
  promise: { withinMs: 120_000, says: "support is open two minutes after the deal is won" },
  steps: [
    { name: "read-deal", does: "reads deal, company and line items in the CRM", numbered: true },
    {
      name: "validate-deal",
      does: "lists everything that keeps the deal from becoming an order",
      numbered: true,
    },
    ...accountSteps,
    {
      name: "submit-order",
      does: "places the order in the ERP, once",
      undoneBy: "the order is deleted in the ERP",
    },
    {
      name: "provision-entitlement",
      does: "creates the entitlement in support, provisional",
      undoneBy: "the entitlement is revoked",
    },
    ...fulfilSteps,
    { name: "update-deal", does: "writes state, order and invoice on the deal", numbered: true },
    ...contractTermSteps,
    ...inviteSteps,
  ],
  compensation:
    "Until the invoice is posted: entitlement revoked, order deleted. The customer's account stays.",
  exceptions: [
    {
      code: dealNotReady,
      owner: "sales-operations",
      dueInMs: notReadyDueInMs,
      blocks: "order, invoice and entitlement of the deal",
    },
    ...accountExceptions,
    ...fulfilExceptions,
    ...inviteExceptions,
  ],
  decisions: {
    // The order is in the ERP and the entitlement in support; the deal only shows it.
    skippable: ["update-deal"],
    // An invoice that is posted is taken back by a credit memo, which is finance's.
    noReturnAfter: "ship-and-invoice",
    tooLate: [
      "check-order",
      "activate-entitlement",
      "hand-over-invoice",
      "update-deal",
      "set-contract-term",
      "read-contacts",
      "invite-contact",
    ],
  },
};

export function quoteToCash(d: FlowDependencies): BusinessWorkflow<QuoteToCashInput, QuoteToCashResult> {
  const options = { version: 1, accepts: [dealCorrections, duplicateDecision] };
  return businessWorkflow(quoteToCashProcess, options, async (engineRun, source) => {
    const dealId = "dealId" in source ? source.dealId : undefined;
    const run = tracedRun(engineRun, d.callTimeLimitMs);

    const { order: ready, customerExisted } = await readyOrder(d, run, source);
    const { contractRef, currency } = ready;
    if (dealId !== undefined) {
      await run.emit("concordat.evt.sales.deal.won.v1", {
        subject: dealId,
        data: { dealId, contractRef, accountKey: ready.account.accountKey },
      });
    }

    const ensured = await ensureCustomerAccount(d, run, {
      ...{ account: ready.account, existed: customerExisted, currency },
    });
    const { accountKey } = ensured;
    const order = { ...ready, account: { ...ready.account, accountKey } };
    const accepted = await submitOrder(d, run, order);
    const entitlementKey = await provisionEntitlement(d, run, order, accepted, dealId);
    const { orderNumber } = accepted;
    const showOnDeal = async (step: string, { invoice, standing }: Fulfilment) => {
      if (dealId === undefined) return;
      const { invoiceNumber } = invoice;
      const change = { state: dealStateOf(standing), contractRef, orderNumber, invoiceNumber };
      await run.set(step, (origin) => updateDeal(d.platforms.crm, origin, dealId, change));
    };
    const first: { invoiceNumber?: string } = {};
    const afterFirst = async (fulfilment: Fulfilment) => {
      first.invoiceNumber = fulfilment.invoice.invoiceNumber;
      await showOnDeal("update-deal", fulfilment);
      await setContractTerm(d, run, { contractRef, dealId });
      // A customer whom nobody knew before the deal has nobody in support yet.
      if (!customerExisted) await inviteContacts(d, run, { companyId: ready.account.companyId, ...ensured });
    };
    const { invoice, standing } = await fulfilOrder(d, run, order, accepted, { dealId, afterFirst });
    const { invoiceNumber } = invoice;
    if (invoiceNumber !== first.invoiceNumber) await showOnDeal("update-deal-2", { invoice, standing });
    return {
      ...(dealId === undefined ? {} : { dealId }),
      contractRef,
      accountKey,
      orderNumber,
      invoiceNumber,
      entitlementKey,
      active: standing === "good",
    };
  });
}
