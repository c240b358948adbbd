import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { blankOption } from "./blank-rows.ts";
import { emptyGuid } from "./entity-set.ts";
import { roundedAmount } from "./money.ts";
import { owe } from "./posting.ts";
import type { CustomerRow, ErpStore, SalesCreditMemoRow, SalesInvoiceRow } from "./state.ts";

/** Why a finance operator cannot do what was asked. */
export type FinanceFailure =
  | { readonly kind: "no-such-record"; readonly detail: string }
  | { readonly kind: "not-allowed"; readonly detail: string };

/** What people in finance do in the ERP's own windows, which no API call of the integration can do. */
export interface FinanceOperator {
  dispute(invoiceNumber: string, disputeStatus: string): Outcome<SalesInvoiceRow, FinanceFailure>;
  resolveDispute(invoiceNumber: string): Outcome<SalesInvoiceRow, FinanceFailure>;
  /** Pays `amount`, or all that remains. */
  pay(invoiceNumber: string, amount: number | undefined): Outcome<SalesInvoiceRow, FinanceFailure>;
  /** Pays out `amount` of a posted credit memo, or all of it, and closes it. */
  refund(creditMemoNumber: string, amount: number | undefined): Outcome<SalesCreditMemoRow, FinanceFailure>;
  blockCustomer(customerNumber: string, blocked: string): Outcome<CustomerRow, FinanceFailure>;
}

export function createFinanceOperator(store: ErpStore): FinanceOperator {
  const invoiceOf = (number: string): Outcome<SalesInvoiceRow, FinanceFailure> => {
    const [invoice] = store.salesInvoices.findBy("number", number);
    if (invoice === undefined) return fail({ kind: "no-such-record", detail: `no posted invoice ${number}` });
    return succeed(invoice);
  };

  return {
    dispute(invoiceNumber, disputeStatus) {
      const found = invoiceOf(invoiceNumber);
      if (!found.ok) return found;
      const code = disputeStatus.toUpperCase();
      const known = store.disputeStatus.findBy("code", code)[0];
      const reason = known ?? store.disputeStatus.add(store.newId(), { code, displayName: disputeStatus });
      return succeed(
        store.salesInvoices.change(found.value.id, { disputeStatus: code, disputeStatusId: reason.id }),
      );
    },

    resolveDispute(invoiceNumber) {
      const found = invoiceOf(invoiceNumber);
      if (!found.ok) return found;
      return succeed(
        store.salesInvoices.change(found.value.id, { disputeStatus: "", disputeStatusId: emptyGuid }),
      );
    },

    pay(invoiceNumber, amount) {
      const found = invoiceOf(invoiceNumber);
      if (!found.ok) return found;
      const { id, remainingAmount, status, customerId } = found.value;
      if (status !== "Open")
        return fail({ kind: "not-allowed", detail: `invoice ${invoiceNumber} is ${status}, not Open` });
      const paid = amount ?? remainingAmount;
      if (paid > remainingAmount)
        return fail({ kind: "not-allowed", detail: `only ${remainingAmount} remains to be paid` });

      const left = roundedAmount(remainingAmount - paid);
      const customer = store.customers.get(customerId);
      if (customer !== undefined)
        store.customers.change(customerId, { balanceDue: roundedAmount(customer.balanceDue - paid) });
      return succeed(
        store.salesInvoices.change(id, { remainingAmount: left, status: left === 0 ? "Paid" : "Open" }),
      );
    },

    refund(creditMemoNumber, amount) {
      const [memo] = store.salesCreditMemos.findBy("number", creditMemoNumber);
      if (memo === undefined)
        return fail({ kind: "no-such-record", detail: `no posted credit memo ${creditMemoNumber}` });
      if (memo.status !== "Open")
        return fail({
          kind: "not-allowed",
          detail: `credit memo ${creditMemoNumber} is ${memo.status}, not Open`,
        });
      if (amount !== undefined && amount > memo.totalAmountIncludingTax)
        return fail({ kind: "not-allowed", detail: `it is over ${memo.totalAmountIncludingTax} only` });
      owe(store, memo.customerId, amount ?? memo.totalAmountIncludingTax);
      return succeed(store.salesCreditMemos.change(memo.id, { status: "Paid" }));
    },

    blockCustomer(customerNumber, blocked) {
      const [customer] = store.customers.findBy("number", customerNumber);
      if (customer === undefined)
        return fail({ kind: "no-such-record", detail: `no customer ${customerNumber}` });
      return succeed(
        store.customers.change(customer.id, { blocked: blocked === " " ? blankOption : blocked }),
      );
    },
  };
}
