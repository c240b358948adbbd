import type { Outcome } from "#contracts/runtime/outcome.ts";
import { succeed } from "#contracts/runtime/outcome.ts";
import type { ActorDeeds, ActorFailure } from "../behaviour/actor.ts";
import type { FinanceOperator } from "../erp/finance.ts";
import type { CustomerRow, SalesCreditMemoRow, SalesInvoiceRow } from "../erp/state.ts";

/** What a finance operator does in the ERP's own pages, which no integration may do. */
export function financeDeeds(operator: FinanceOperator): ActorDeeds {
  return {
    disputeInvoice: ({ invoiceNumber, disputeStatus = "DISPUTED" }) =>
      invoiceAct(operator.dispute(invoiceNumber, disputeStatus)),
    resolveInvoiceDispute: ({ invoiceNumber }) => invoiceAct(operator.resolveDispute(invoiceNumber)),
    payInvoice: ({ invoiceNumber, amount }) => invoiceAct(operator.pay(invoiceNumber, amount)),
    refundCreditMemo: ({ creditMemoNumber, amount }) =>
      creditMemoAct(operator.refund(creditMemoNumber, amount)),
    blockCustomer: ({ customerNumber, blocked = "All" }) =>
      customerAct(operator.blockCustomer(customerNumber, blocked)),
  };
}

function invoiceAct(done: Outcome<SalesInvoiceRow, ActorFailure>) {
  if (!done.ok) return done;
  const { id, number, status, disputeStatus, remainingAmount, lastModifiedDateTime } = done.value;
  return succeed({ id, number, status, disputeStatus, remainingAmount, lastModifiedDateTime });
}

function creditMemoAct(done: Outcome<SalesCreditMemoRow, ActorFailure>) {
  if (!done.ok) return done;
  const { id, number, status, lastModifiedDateTime } = done.value;
  return succeed({ id, number, status, lastModifiedDateTime });
}

function customerAct(done: Outcome<CustomerRow, ActorFailure>) {
  if (!done.ok) return done;
  const { id, number, blocked, lastModifiedDateTime } = done.value;
  return succeed({ id, number, blocked, lastModifiedDateTime });
}
