import type { OperationName } from "#contracts/generated/events/operations.ts";
import type { Bus } from "#contracts/runtime/bus.ts";
import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { amendOrder, cancelOrder } from "./amend-order.ts";
import { assignException } from "./assign-exception.ts";
import { cancelWorkflow } from "./cancel-workflow.ts";
import { changeCallLimit } from "./change-call-limit.ts";
import { checkEntitlement } from "./check-entitlement.ts";
import { confirmEntitlementActivation } from "./confirm-entitlement-activation.ts";
import { createCustomerAccount } from "./create-customer-account.ts";
import { importLegacyOrder } from "./import-legacy-order.ts";
import { listCallBudgets } from "./list-call-budgets.ts";
import { listCreditMemos } from "./list-credit-memos.ts";
import { listCustomerCases } from "./list-customer-cases.ts";
import { listDeadLetters } from "./list-dead-letters.ts";
import { listExceptions } from "./list-exceptions.ts";
import { listInvoices } from "./list-invoices.ts";
import { listCustomerEntitlements, listCustomerInvoices, listCustomerOrders } from "./list-of-customer.ts";
import { listWorkflows } from "./list-workflows.ts";
import type { OperationDependencies } from "./operation-dependencies.ts";
import { readCaseContext } from "./read-case-context.ts";
import { readCreditMemo } from "./read-credit-memo.ts";
import { readCustomer } from "./read-customer.ts";
import { readCustomerProfile } from "./read-customer-profile.ts";
import { readDeadLetter, readDeadLetterReplay } from "./read-dead-letter.ts";
import { readEntitlement } from "./read-entitlement.ts";
import { readException } from "./read-exception.ts";
import { readInvoice } from "./read-invoice.ts";
import { readOrder } from "./read-order.ts";
import { readOrderStatus } from "./read-order-status.ts";
import { readSubscription } from "./read-subscription.ts";
import { readTrace } from "./read-trace.ts";
import { readTransaction } from "./read-transaction.ts";
import { readWorkflow } from "./read-workflow.ts";
import { renewSubscription } from "./renew-subscription.ts";
import { replayDeadLetter, replayDeadLetters } from "./replay-dead-letters.ts";
import { replayWorkflow } from "./replay-workflow.ts";
import { requestCreditMemo } from "./request-credit-memo.ts";
import { resolveException } from "./resolve-exception.ts";
import { searchCustomers } from "./search-customers.ts";
import { startScheduledRun } from "./start-scheduled-run.ts";
import { submitOrder } from "./submit-order.ts";
import { validateOrderReadiness } from "./validate-order-readiness.ts";
import { watchWorkflow } from "./watch-workflow.ts";

/** One maker of a handler for each operation of the contract; one that is missing does not compile. */
const makers: { readonly [Name in OperationName]: (d: OperationDependencies) => OperationHandler<Name> } = {
  "read-customer": readCustomer,
  "create-customer-account": createCustomerAccount,
  "read-customer-profile": readCustomerProfile,
  "search-customers": searchCustomers,
  "list-customer-orders": listCustomerOrders,
  "list-customer-invoices": listCustomerInvoices,
  "list-customer-entitlements": listCustomerEntitlements,
  "list-customer-cases": listCustomerCases,
  "read-order": readOrder,
  "read-order-status": readOrderStatus,
  "validate-order-readiness": validateOrderReadiness,
  "submit-order": submitOrder,
  "amend-order": amendOrder,
  "cancel-order": cancelOrder,
  "import-legacy-order": importLegacyOrder,
  "read-invoice": readInvoice,
  "list-invoices": listInvoices,
  "request-credit-memo": requestCreditMemo,
  "read-credit-memo": readCreditMemo,
  "list-credit-memos": listCreditMemos,
  "read-entitlement": readEntitlement,
  "check-entitlement": checkEntitlement,
  "confirm-entitlement-activation": confirmEntitlementActivation,
  "read-case-context": readCaseContext,
  "read-subscription": readSubscription,
  "renew-subscription": renewSubscription,
  "list-workflows": listWorkflows,
  "read-workflow": readWorkflow,
  "watch-workflow": watchWorkflow,
  "list-exceptions": listExceptions,
  "read-exception": readException,
  "resolve-exception": resolveException,
  "cancel-workflow": cancelWorkflow,
  "start-scheduled-run": startScheduledRun,
  "replay-workflow": replayWorkflow,
  "assign-exception": assignException,
  "list-call-budgets": listCallBudgets,
  "change-call-limit": changeCallLimit,
  "list-dead-letters": listDeadLetters,
  "read-dead-letter": readDeadLetter,
  "read-dead-letter-replay": readDeadLetterReplay,
  "replay-dead-letter": replayDeadLetter,
  "replay-dead-letters": replayDeadLetters,
  "read-trace": readTrace,
  "read-transaction": readTransaction,
};

/** Answers every operation of contracts/events/operations.asyncapi.yaml until the bus closes. */
export function serveOperations(bus: Pick<Bus, "serve">, dependencies: OperationDependencies): void {
  for (const name of Object.keys(makers) as OperationName[]) serveOne(bus, name, dependencies);
}

function serveOne<Name extends OperationName>(
  bus: Pick<Bus, "serve">,
  name: Name,
  dependencies: OperationDependencies,
): void {
  bus.serve(name, makers[name](dependencies));
}
