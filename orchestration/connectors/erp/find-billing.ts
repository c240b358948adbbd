import type { Money } from "#contracts/generated/canonical/types.ts";
import { operations } from "#contracts/generated/platforms/erp/operations.ts";
import type { Customer, CustomerPage } from "#contracts/generated/platforms/erp/types.ts";
import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import { withoutAbsent } from "../without-absent.ts";
import { equals } from "./filter.ts";
import { customerOf, type ErpCustomer, money } from "./map.ts";
import type { SendToErp } from "./send.ts";

/** A customer account with what its invoices are paid by, and what is owed. */
export interface ErpBilling {
  readonly customer: ErpCustomer;
  /** The code of the payment terms. */
  readonly paymentTerms?: string;
  readonly creditLimit?: Money;
  readonly balance?: Money;
  readonly overdue?: Money;
}

/** Finds the billing side of one customer account, or `undefined`. Amounts without a currency are in `localCurrency`. */
export async function findBilling(
  send: SendToErp,
  origin: CallOrigin,
  accountKey: string,
  localCurrency: string,
): Promise<Outcome<ErpBilling | undefined, StepFailure>> {
  const answer = await send({
    operation: operations.listCustomers,
    origin,
    effect: "read",
    query: {
      $filter: equals("number", accountKey),
      $expand: "paymentTerm,customerFinancialDetail",
      $top: "1",
    },
  });
  if (!answer.ok) return answer;
  const row = (answer.value.body as CustomerPage).value[0];
  if (row === undefined) return succeed(undefined);
  const customer = customerOf(row);
  return customer.ok ? succeed(billingOf(row, customer.value, localCurrency)) : customer;
}

function billingOf(row: Customer, customer: ErpCustomer, localCurrency: string): ErpBilling {
  const currency = customer.currency ?? localCurrency;
  const amount = (value: number | undefined) => (value === undefined ? undefined : money(value, currency));
  return withoutAbsent({
    customer,
    paymentTerms: row.paymentTerm?.code || undefined,
    // The ERP says "no limit" as 0.
    creditLimit: row.creditLimit === 0 ? undefined : amount(row.creditLimit),
    balance: amount(row.customerFinancialDetail?.balance ?? row.balanceDue),
    overdue: amount(row.customerFinancialDetail?.overdueAmount),
  });
}
