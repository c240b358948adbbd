import type { OrderAmendmentRequest } from "#contracts/generated/api/types.ts";
import { fail, succeed } from "#contracts/runtime/outcome.ts";
import type { ErpInvoice } from "../connectors/erp/map.ts";
import { type ContractFacts, readContractFacts } from "../orders/judge-amendment.ts";
import type { ExceptionToRaise } from "../workflow/exception.ts";
import { amendOpenOrder, amendSteps, withdrawOpenOrder } from "./amend-open-order.ts";
import { creditDecision } from "./credit-approval.ts";
import { creditMemo } from "./credit-memo.ts";
import type { FlowDependencies } from "./flow-dependencies.ts";
import {
  type FollowedDeal,
  followAgain,
  followDealExceptions,
  followDealSteps,
  orderAmendmentName,
  readFollowedLines,
  tellOfShipDays,
} from "./follow-deal.ts";
import { type BusinessWorkflow, businessWorkflow, type Process } from "./process.ts";
import { invoiceAnew, reinvoiceSteps } from "./reinvoice-order.ts";
import { creditMemoRefOf } from "./start-credit-memo.ts";
import { type TracedRun, tracedRun } from "./traced-run.ts";

export interface OrderAmendmentInput {
  readonly contractRef: string;
  /** All that the contract is for from now on; absent: nothing, the order is canceled. */
  readonly lines?: OrderAmendmentRequest["lines"];
  readonly reason: string;
  /** Whoever asked, who cannot approve a credit for it. */
  readonly requestedBy: string;
  /** The lines are those that this deal has once nobody changes it any more; then there are no others. */
  readonly followed?: FollowedDeal;
}

export interface OrderAmendmentResult {
  readonly contractRef: string;
  /**
   * `amended` before it was invoiced, `reinvoiced` after it; `canceled` before, `credited` after. `declined`: the credit was not
   * given, and all is as it was. `same`: the deal says what the ERP has.
   */
  readonly ended: "amended" | "reinvoiced" | "canceled" | "credited" | "declined" | "same";
  readonly orderNumber?: string;
  readonly invoiceNumber?: string;
}

export const amendmentLosesMoney = "amendment-loses-money";

/** The customer waits for an answer. */
const dueInMs = 2 * 24 * 60 * 60 * 1_000;

export const orderAmendmentProcess: Process = {
  name: orderAmendmentName,
  does: "An order is changed or canceled: in place before it is invoiced, by a credit and a new order after it, and support follows.",
  owner: "sales-operations",
  triggers: [
    { kind: "api", name: "POST /v1/orders/{contractRef}/amendments" },
    { kind: "api", name: "POST /v1/orders/{contractRef}/cancellation" },
    {
      kind: "webhook",
      name: "crm line_item.propertyChange hs_sku, quantity, price, hs_discount_percentage, discount, ship_on",
    },
    { kind: "webhook", name: "crm deal.associationChange DEAL_TO_LINE_ITEM" },
    { kind: "webhook", name: "crm deal.propertyChange amount" },
  ],
  states: ["requested", "amended", "credited", "reinvoiced", "canceled", "declined", "same"],
  promise: {
    withinMs: 120_000,
    says: "an order that is not invoiced is changed within two minutes; one that is, within two minutes of the approval of its credit",
  },
  steps: [
    ...followDealSteps,
    {
      name: "read-contract",
      does: "reads the order and the invoices of the contract in the ERP",
      numbered: true,
    },
    ...amendSteps,
    {
      name: "credit-memo",
      does: "credits the invoice in full, as a process of its own; again if a payment came before it",
      numbered: true,
    },
    ...reinvoiceSteps,
  ],
  compensation:
    "None: each step leaves the order either as it was or as it is wanted. A credit that was posted is finance's.",
  exceptions: [
    {
      ...{ code: amendmentLosesMoney, owner: "finance", dueInMs },
      blocks: "the amendment of the contract",
    },
    ...followDealExceptions,
  ],
  decisions: {
    skippable: ["show-amendment-on-deal"],
    noReturnAfter: "amend-order",
    tooLate: [...amendSteps, ...reinvoiceSteps].map(({ name }) => name),
    parts: ["credit-memo"],
  },
};

export function orderAmendment(
  d: FlowDependencies,
): BusinessWorkflow<OrderAmendmentInput, OrderAmendmentResult> {
  const options = { version: 1, accepts: [creditDecision] };
  return businessWorkflow(orderAmendmentProcess, options, async (engineRun, input) => {
    const run = tracedRun(engineRun, d.callTimeLimitMs);
    const { followed } = input;
    if (followed === undefined) return amend(run, input);
    const lines = await readFollowedLines(d, run, followed);
    const result: OrderAmendmentResult =
      lines === undefined
        ? { contractRef: followed.contractRef, ended: "same" }
        : await amend(run, { ...input, lines });
    await tellOfShipDays(d, run, followed);
    await followAgain(d, run, followed);
    return result;
  });

  async function amend(run: TracedRun, input: OrderAmendmentInput, round = 1): Promise<OrderAmendmentResult> {
    const { contractRef, lines, reason, requestedBy } = input;
    const facts = await clearFacts(d, run, input, round);
    const { order, invoices, accountKey } = facts;

    if (order !== undefined) {
      const { orderNumber } = order;
      if (lines === undefined) {
        await withdrawOpenOrder(d, run, { contractRef, accountKey, order, reason, requestedBy });
        return { contractRef, ended: "canceled", orderNumber };
      }
      await amendOpenOrder(d, run, {
        contractRef,
        accountKey,
        order,
        currency: facts.currency,
        lines,
        reason,
      });
      return { contractRef, ended: "amended", orderNumber };
    }

    const [invoice] = invoices;
    if (invoice === undefined) throw new Error("facts without an order and an invoice are not clear");
    const nth = round === 1 ? "" : `-${round}`;
    const { ended, paidMeanwhile } = await run.child(
      creditMemo(d),
      {
        creditMemoRef: creditMemoRefOf({ requestedBy, requestKey: `${run.workflowId}${nth}` }),
        ...{ invoiceNumber: invoice.invoiceNumber, accountKey, requestedBy },
        wanted: { reason },
        keepEntitlement: lines !== undefined,
        // The approval may have taken days, in which the customer may have paid what is to be invoiced anew.
        ...(lines === undefined ? {} : { onlyUnpaid: true }),
      },
      { name: `credit-memo${nth}` },
    );
    if (paidMeanwhile) return amend(run, input, round + 1);
    if (ended === "declined") return { contractRef, ended };
    if (lines === undefined) {
      await run.emit("concordat.evt.orders.order.canceled.v1", {
        subject: contractRef,
        data: { contractRef, accountKey, reason },
      });
      return { contractRef, ended: "credited" };
    }
    const written = await invoiceAnew(d, run, { contractRef, lines, invoice, facts, reason });
    return { contractRef, ended: "reinvoiced", ...written };
  }
}

/** Asks until no money would be lost: what a machine cannot weigh is finance's. */
async function clearFacts(
  { platforms: { erp } }: FlowDependencies,
  run: TracedRun,
  input: OrderAmendmentInput,
  round: number,
): Promise<ContractFacts> {
  const { contractRef } = input;
  // Nobody looks a hundred times at one payment.
  for (let look = (round - 1) * 100 + 1; ; look += 1) {
    const facts = await run.read(look === 1 ? "read-contract" : `read-contract-${look}`, async (origin) => {
      const read = await readContractFacts(erp, origin, contractRef);
      if (!read.ok) return read;
      const detail = `the ERP has neither an order nor an invoice of ${contractRef}`;
      return read.value === undefined
        ? fail({ kind: "rejected", code: "contract-unknown", detail })
        : succeed(read.value);
    });
    const why = reasonAgainst(facts, input);
    if (why === undefined) return facts;
    await run.raise(losesMoney(input, why));
  }
}

function reasonAgainst(
  { order, invoices }: ContractFacts,
  { lines }: OrderAmendmentInput,
): string | undefined {
  const [invoice] = invoices;
  if (order !== undefined)
    return invoice === undefined
      ? undefined
      : `a part of it is delivered and invoiced (${invoice.invoiceNumber}), and the rest is still ordered`;
  if (invoice === undefined) return "all of it was credited or canceled already";
  if (invoices.length > 1) return `it has ${invoices.length} invoices (${invoices.map(numberOf).join(", ")})`;
  if (invoice.standing === "disputed") return `invoice ${invoice.invoiceNumber} is disputed`;
  // A cancellation pays back what was paid; an amendment would leave it without an invoice.
  if (lines !== undefined && invoice.remaining.minor !== invoice.total.minor)
    return `a part of invoice ${invoice.invoiceNumber} is paid or credited`;
  return undefined;
}

function losesMoney({ contractRef, lines, reason }: OrderAmendmentInput, why: string): ExceptionToRaise {
  const what = lines === undefined ? "canceled" : "amended";
  return {
    code: amendmentLosesMoney,
    detail:
      `The contract ${contractRef} is to be ${what} (${reason}), and ${why}. Doing that by machine could lose money. Settle it in the ERP: ` +
      "refund or move the payment, or write the rest by hand. Then resolve with 'retry', and it is looked at again; or 'compensate' gives the request up.",
    owner: "finance",
    dueInMs,
    blocks: [`amendment of ${contractRef}`],
    subject: contractRef,
  };
}

function numberOf({ invoiceNumber }: ErpInvoice): string {
  return invoiceNumber;
}
