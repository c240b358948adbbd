// Generated from contracts/events/business.asyncapi.yaml, contracts/events/operations.asyncapi.yaml, contracts/events/records.asyncapi.yaml by `npm run generate`. Do not edit.

import type { OperationContract } from "#contracts/runtime/message-contract.ts";
import type * as types from "./types.ts";
import * as validators from "./validators.js";

/** What each operation is asked with, by its name. */
export interface OperationRequest {
  "read-customer": types.ReadCustomerRequest;
  "create-customer-account": types.CustomerAccountRequest;
  "read-customer-profile": types.ReadCustomerProfileRequest;
  "search-customers": types.CustomerSearch;
  "list-customer-orders": types.ListCustomerOrdersRequest;
  "list-customer-invoices": types.ListCustomerInvoicesRequest;
  "list-customer-entitlements": types.ListCustomerEntitlementsRequest;
  "list-customer-cases": types.ListCustomerCasesRequest;
  "read-order": types.ReadOrderRequest;
  "read-order-status": types.ReadOrderStatusRequest;
  "validate-order-readiness": types.OrderReadinessRequest;
  "submit-order": types.SubmitOrderRequest;
  "amend-order": types.AmendOrderRequest;
  "cancel-order": types.CancelOrderRequest;
  "import-legacy-order": types.LegacyOrderImport;
  "read-invoice": types.ReadInvoiceRequest;
  "list-invoices": types.ListInvoicesRequest;
  "request-credit-memo": types.CreditMemoRequest;
  "read-credit-memo": types.ReadCreditMemoRequest;
  "list-credit-memos": types.ListCreditMemosRequest;
  "read-entitlement": types.ReadEntitlementRequest;
  "check-entitlement": types.CheckEntitlementRequest;
  "confirm-entitlement-activation": types.ConfirmEntitlementActivationRequest;
  "read-case-context": types.ReadCaseContextRequest;
  "read-subscription": types.ReadSubscriptionRequest;
  "renew-subscription": types.RenewSubscriptionRequest;
  "list-workflows": types.ListWorkflowsRequest;
  "read-workflow": types.ReadWorkflowRequest;
  "watch-workflow": types.WatchWorkflowRequest;
  "list-exceptions": types.ListExceptionsRequest;
  "read-exception": types.ReadExceptionRequest;
  "resolve-exception": types.ResolveExceptionRequest;
  "assign-exception": types.AssignExceptionRequest;
  "list-call-budgets": types.ListCallBudgetsRequest;
  "change-call-limit": types.ChangeCallLimitRequest;
  "list-dead-letters": types.ListDeadLettersRequest;
  "read-dead-letter": types.ReadDeadLetterRequest;
  "read-dead-letter-replay": types.ReadDeadLetterReplayRequest;
  "replay-dead-letter": types.ReplayDeadLetterRequest;
  "replay-dead-letters": types.DeadLetterFilter;
  "cancel-workflow": types.CancelWorkflowRequest;
  "start-scheduled-run": types.StartScheduledRunRequest;
  "replay-workflow": types.ReplayWorkflowRequest;
  "read-trace": types.ReadTraceRequest;
  "read-transaction": types.ReadTransactionRequest;
}

/** What each operation answers, by its name: ok with a value, or not with a failure. */
export interface OperationReply {
  "read-customer": types.ReadCustomerReply;
  "create-customer-account": types.CreateCustomerAccountReply;
  "read-customer-profile": types.ReadCustomerProfileReply;
  "search-customers": types.SearchCustomersReply;
  "list-customer-orders": types.ListCustomerOrdersReply;
  "list-customer-invoices": types.ListCustomerInvoicesReply;
  "list-customer-entitlements": types.ListCustomerEntitlementsReply;
  "list-customer-cases": types.ListCustomerCasesReply;
  "read-order": types.ReadOrderReply;
  "read-order-status": types.ReadOrderStatusReply;
  "validate-order-readiness": types.ValidateOrderReadinessReply;
  "submit-order": types.SubmitOrderReply;
  "amend-order": types.AmendOrderReply;
  "cancel-order": types.CancelOrderReply;
  "import-legacy-order": types.ImportLegacyOrderReply;
  "read-invoice": types.ReadInvoiceReply;
  "list-invoices": types.ListInvoicesReply;
  "request-credit-memo": types.RequestCreditMemoReply;
  "read-credit-memo": types.ReadCreditMemoReply;
  "list-credit-memos": types.ListCreditMemosReply;
  "read-entitlement": types.ReadEntitlementReply;
  "check-entitlement": types.CheckEntitlementReply;
  "confirm-entitlement-activation": types.ConfirmEntitlementActivationReply;
  "read-case-context": types.ReadCaseContextReply;
  "read-subscription": types.ReadSubscriptionReply;
  "renew-subscription": types.RenewSubscriptionReply;
  "list-workflows": types.ListWorkflowsReply;
  "read-workflow": types.ReadWorkflowReply;
  "watch-workflow": types.WatchWorkflowReply;
  "list-exceptions": types.ListExceptionsReply;
  "read-exception": types.ReadExceptionReply;
  "resolve-exception": types.ResolveExceptionReply;
  "assign-exception": types.AssignExceptionReply;
  "list-call-budgets": types.ListCallBudgetsReply;
  "change-call-limit": types.ChangeCallLimitReply;
  "list-dead-letters": types.ListDeadLettersReply;
  "read-dead-letter": types.ReadDeadLetterReply;
  "read-dead-letter-replay": types.ReadDeadLetterReplayReply;
  "replay-dead-letter": types.ReplayDeadLetterReply;
  "replay-dead-letters": types.ReplayDeadLettersReply;
  "cancel-workflow": types.CancelWorkflowReply;
  "start-scheduled-run": types.StartScheduledRunReply;
  "replay-workflow": types.ReplayWorkflowReply;
  "read-trace": types.ReadTraceReply;
  "read-transaction": types.ReadTransactionReply;
}

export type OperationName = keyof OperationRequest;

/** Every operation that is answered over NATS. */
export const operationContracts: { readonly [Name in OperationName]: OperationContract & { readonly name: Name } } = {
  "read-customer": {
    name: "read-customer",
    summary: "Reads a customer from CRM and ERP.",
    subject: "concordat.op.customers.read-customer.v1",
    queue: "orchestration",
    validateRequest: validators.ReadCustomerRequest,
    validateReply: validators.ReadCustomerReply,
  },
  "create-customer-account": {
    name: "create-customer-account",
    summary: "Starts the workflow that ensures a customer account.",
    subject: "concordat.op.customers.create-customer-account.v1",
    queue: "orchestration",
    validateRequest: validators.CustomerAccountRequest,
    validateReply: validators.CreateCustomerAccountReply,
  },
  "read-customer-profile": {
    name: "read-customer-profile",
    summary: "Reads a customer from all platforms.",
    subject: "concordat.op.customers.read-customer-profile.v1",
    queue: "orchestration",
    validateRequest: validators.ReadCustomerProfileRequest,
    validateReply: validators.ReadCustomerProfileReply,
  },
  "search-customers": {
    name: "search-customers",
    summary: "Finds customers.",
    subject: "concordat.op.customers.search-customers.v1",
    queue: "orchestration",
    validateRequest: validators.CustomerSearch,
    validateReply: validators.SearchCustomersReply,
  },
  "list-customer-orders": {
    name: "list-customer-orders",
    summary: "Lists the orders of a customer.",
    subject: "concordat.op.customers.list-customer-orders.v1",
    queue: "orchestration",
    validateRequest: validators.ListCustomerOrdersRequest,
    validateReply: validators.ListCustomerOrdersReply,
  },
  "list-customer-invoices": {
    name: "list-customer-invoices",
    summary: "Lists the invoices of a customer.",
    subject: "concordat.op.customers.list-customer-invoices.v1",
    queue: "orchestration",
    validateRequest: validators.ListCustomerInvoicesRequest,
    validateReply: validators.ListCustomerInvoicesReply,
  },
  "list-customer-entitlements": {
    name: "list-customer-entitlements",
    summary: "Lists the entitlements of a customer.",
    subject: "concordat.op.customers.list-customer-entitlements.v1",
    queue: "orchestration",
    validateRequest: validators.ListCustomerEntitlementsRequest,
    validateReply: validators.ListCustomerEntitlementsReply,
  },
  "list-customer-cases": {
    name: "list-customer-cases",
    summary: "Lists the cases of a customer.",
    subject: "concordat.op.customers.list-customer-cases.v1",
    queue: "orchestration",
    validateRequest: validators.ListCustomerCasesRequest,
    validateReply: validators.ListCustomerCasesReply,
  },
  "read-order": {
    name: "read-order",
    summary: "Reads an order, or the invoice that it became, from the ERP.",
    subject: "concordat.op.orders.read-order.v1",
    queue: "orchestration",
    validateRequest: validators.ReadOrderRequest,
    validateReply: validators.ReadOrderReply,
  },
  "read-order-status": {
    name: "read-order-status",
    summary: "Reads where the business of a contract stands.",
    subject: "concordat.op.orders.read-order-status.v1",
    queue: "orchestration",
    validateRequest: validators.ReadOrderStatusRequest,
    validateReply: validators.ReadOrderStatusReply,
  },
  "validate-order-readiness": {
    name: "validate-order-readiness",
    summary: "Says whether a deal can become an order, with every reason why not.",
    subject: "concordat.op.orders.validate-order-readiness.v1",
    queue: "orchestration",
    validateRequest: validators.OrderReadinessRequest,
    validateReply: validators.ValidateOrderReadinessReply,
  },
  "submit-order": {
    name: "submit-order",
    summary: "Starts quote to cash for a won deal.",
    subject: "concordat.op.orders.submit-order.v1",
    queue: "orchestration",
    validateRequest: validators.SubmitOrderRequest,
    validateReply: validators.SubmitOrderReply,
  },
  "amend-order": {
    name: "amend-order",
    summary: "Starts the workflow that changes what a contract is for.",
    subject: "concordat.op.orders.amend-order.v1",
    queue: "orchestration",
    validateRequest: validators.AmendOrderRequest,
    validateReply: validators.AmendOrderReply,
  },
  "cancel-order": {
    name: "cancel-order",
    summary: "Starts the workflow that takes an order back.",
    subject: "concordat.op.orders.cancel-order.v1",
    queue: "orchestration",
    validateRequest: validators.CancelOrderRequest,
    validateReply: validators.CancelOrderReply,
  },
  "import-legacy-order": {
    name: "import-legacy-order",
    summary: "Takes one row of a file of the old order system.",
    subject: "concordat.op.orders.import-legacy-order.v1",
    queue: "orchestration",
    validateRequest: validators.LegacyOrderImport,
    validateReply: validators.ImportLegacyOrderReply,
  },
  "read-invoice": {
    name: "read-invoice",
    summary: "Reads an invoice from the ERP.",
    subject: "concordat.op.invoices.read-invoice.v1",
    queue: "orchestration",
    validateRequest: validators.ReadInvoiceRequest,
    validateReply: validators.ReadInvoiceReply,
  },
  "list-invoices": {
    name: "list-invoices",
    summary: "Reads the invoices of a contract from the ERP.",
    subject: "concordat.op.invoices.list-invoices.v1",
    queue: "orchestration",
    validateRequest: validators.ListInvoicesRequest,
    validateReply: validators.ListInvoicesReply,
  },
  "request-credit-memo": {
    name: "request-credit-memo",
    summary: "Starts the workflow that credits an invoice.",
    subject: "concordat.op.invoices.request-credit-memo.v1",
    queue: "orchestration",
    validateRequest: validators.CreditMemoRequest,
    validateReply: validators.RequestCreditMemoReply,
  },
  "read-credit-memo": {
    name: "read-credit-memo",
    summary: "Reads a credit memo by the reference of its request.",
    subject: "concordat.op.invoices.read-credit-memo.v1",
    queue: "orchestration",
    validateRequest: validators.ReadCreditMemoRequest,
    validateReply: validators.ReadCreditMemoReply,
  },
  "list-credit-memos": {
    name: "list-credit-memos",
    summary: "Reads the credit memos of an invoice or of a customer from the ERP.",
    subject: "concordat.op.invoices.list-credit-memos.v1",
    queue: "orchestration",
    validateRequest: validators.ListCreditMemosRequest,
    validateReply: validators.ListCreditMemosReply,
  },
  "read-entitlement": {
    name: "read-entitlement",
    summary: "Reads an entitlement from the support platform.",
    subject: "concordat.op.entitlements.read-entitlement.v1",
    queue: "orchestration",
    validateRequest: validators.ReadEntitlementRequest,
    validateReply: validators.ReadEntitlementReply,
  },
  "check-entitlement": {
    name: "check-entitlement",
    summary: "Says whether a customer may get support for a product.",
    subject: "concordat.op.entitlements.check-entitlement.v1",
    queue: "orchestration",
    validateRequest: validators.CheckEntitlementRequest,
    validateReply: validators.CheckEntitlementReply,
  },
  "confirm-entitlement-activation": {
    name: "confirm-entitlement-activation",
    summary: "Activates an entitlement whose invoice is in good standing.",
    subject: "concordat.op.entitlements.confirm-entitlement-activation.v1",
    queue: "orchestration",
    validateRequest: validators.ConfirmEntitlementActivationRequest,
    validateReply: validators.ConfirmEntitlementActivationReply,
  },
  "read-case-context": {
    name: "read-case-context",
    summary: "Gathers what an agent has to know about a case, from all platforms.",
    subject: "concordat.op.cases.read-case-context.v1",
    queue: "orchestration",
    validateRequest: validators.ReadCaseContextRequest,
    validateReply: validators.ReadCaseContextReply,
  },
  "read-subscription": {
    name: "read-subscription",
    summary: "Reads the terms of a contract and its renewal.",
    subject: "concordat.op.subscriptions.read-subscription.v1",
    queue: "orchestration",
    validateRequest: validators.ReadSubscriptionRequest,
    validateReply: validators.ReadSubscriptionReply,
  },
  "renew-subscription": {
    name: "renew-subscription",
    summary: "Starts the renewal of a contract before its time.",
    subject: "concordat.op.subscriptions.renew-subscription.v1",
    queue: "orchestration",
    validateRequest: validators.RenewSubscriptionRequest,
    validateReply: validators.RenewSubscriptionReply,
  },
  "list-workflows": {
    name: "list-workflows",
    summary: "Lists workflows.",
    subject: "concordat.op.operations.list-workflows.v1",
    queue: "orchestration",
    validateRequest: validators.ListWorkflowsRequest,
    validateReply: validators.ListWorkflowsReply,
  },
  "read-workflow": {
    name: "read-workflow",
    summary: "Reads a workflow.",
    subject: "concordat.op.operations.read-workflow.v1",
    queue: "orchestration",
    validateRequest: validators.ReadWorkflowRequest,
    validateReply: validators.ReadWorkflowReply,
  },
  "watch-workflow": {
    name: "watch-workflow",
    summary: "Reads a workflow as soon as it is newer than what is known of it.",
    subject: "concordat.op.operations.watch-workflow.v1",
    queue: "orchestration",
    validateRequest: validators.WatchWorkflowRequest,
    validateReply: validators.WatchWorkflowReply,
  },
  "list-exceptions": {
    name: "list-exceptions",
    summary: "Lists exceptions.",
    subject: "concordat.op.operations.list-exceptions.v1",
    queue: "orchestration",
    validateRequest: validators.ListExceptionsRequest,
    validateReply: validators.ListExceptionsReply,
  },
  "read-exception": {
    name: "read-exception",
    summary: "Reads an exception.",
    subject: "concordat.op.operations.read-exception.v1",
    queue: "orchestration",
    validateRequest: validators.ReadExceptionRequest,
    validateReply: validators.ReadExceptionReply,
  },
  "resolve-exception": {
    name: "resolve-exception",
    summary: "Resolves an exception; what it blocked goes on.",
    subject: "concordat.op.operations.resolve-exception.v1",
    queue: "orchestration",
    validateRequest: validators.ResolveExceptionRequest,
    validateReply: validators.ResolveExceptionReply,
  },
  "assign-exception": {
    name: "assign-exception",
    summary: "Gives an exception to another team or to a person.",
    subject: "concordat.op.operations.assign-exception.v1",
    queue: "orchestration",
    validateRequest: validators.AssignExceptionRequest,
    validateReply: validators.AssignExceptionReply,
  },
  "list-call-budgets": {
    name: "list-call-budgets",
    summary: "Lists the platforms' budgets of calls.",
    subject: "concordat.op.operations.list-call-budgets.v1",
    queue: "orchestration",
    validateRequest: validators.ListCallBudgetsRequest,
    validateReply: validators.ListCallBudgetsReply,
  },
  "change-call-limit": {
    name: "change-call-limit",
    summary: "Sets a limit of a platform's budget of calls, or goes back to the contract's.",
    subject: "concordat.op.operations.change-call-limit.v1",
    queue: "orchestration",
    validateRequest: validators.ChangeCallLimitRequest,
    validateReply: validators.ChangeCallLimitReply,
  },
  "list-dead-letters": {
    name: "list-dead-letters",
    summary: "Lists messages that could not be processed.",
    subject: "concordat.op.operations.list-dead-letters.v1",
    queue: "orchestration",
    validateRequest: validators.ListDeadLettersRequest,
    validateReply: validators.ListDeadLettersReply,
  },
  "read-dead-letter": {
    name: "read-dead-letter",
    summary: "Reads a dead letter with its payload.",
    subject: "concordat.op.operations.read-dead-letter.v1",
    queue: "orchestration",
    validateRequest: validators.ReadDeadLetterRequest,
    validateReply: validators.ReadDeadLetterReply,
  },
  "read-dead-letter-replay": {
    name: "read-dead-letter-replay",
    summary: "Reads who brought a dead letter again, when and why.",
    subject: "concordat.op.operations.read-dead-letter-replay.v1",
    queue: "orchestration",
    validateRequest: validators.ReadDeadLetterReplayRequest,
    validateReply: validators.ReadDeadLetterReplayReply,
  },
  "replay-dead-letter": {
    name: "replay-dead-letter",
    summary: "Brings a dead letter again.",
    subject: "concordat.op.operations.replay-dead-letter.v1",
    queue: "orchestration",
    validateRequest: validators.ReplayDeadLetterRequest,
    validateReply: validators.ReplayDeadLetterReply,
  },
  "replay-dead-letters": {
    name: "replay-dead-letters",
    summary: "Brings all dead letters of a kind again.",
    subject: "concordat.op.operations.replay-dead-letters.v1",
    queue: "orchestration",
    validateRequest: validators.DeadLetterFilter,
    validateReply: validators.ReplayDeadLettersReply,
  },
  "cancel-workflow": {
    name: "cancel-workflow",
    summary: "Cancels a workflow and undoes what it has done.",
    subject: "concordat.op.operations.cancel-workflow.v1",
    queue: "orchestration",
    validateRequest: validators.CancelWorkflowRequest,
    validateReply: validators.CancelWorkflowReply,
  },
  "start-scheduled-run": {
    name: "start-scheduled-run",
    summary: "Begins what a schedule begins, now.",
    subject: "concordat.op.operations.start-scheduled-run.v1",
    queue: "orchestration",
    validateRequest: validators.StartScheduledRunRequest,
    validateReply: validators.StartScheduledRunReply,
  },
  "replay-workflow": {
    name: "replay-workflow",
    summary: "Runs the recorded history of a workflow against the code of today.",
    subject: "concordat.op.operations.replay-workflow.v1",
    queue: "orchestration",
    validateRequest: validators.ReplayWorkflowRequest,
    validateReply: validators.ReplayWorkflowReply,
  },
  "read-trace": {
    name: "read-trace",
    summary: "Reads every call made under a correlation id.",
    subject: "concordat.op.operations.read-trace.v1",
    queue: "orchestration",
    validateRequest: validators.ReadTraceRequest,
    validateReply: validators.ReadTraceReply,
  },
  "read-transaction": {
    name: "read-transaction",
    summary: "Reads all that happened under a correlation id.",
    subject: "concordat.op.operations.read-transaction.v1",
    queue: "orchestration",
    validateRequest: validators.ReadTransactionRequest,
    validateReply: validators.ReadTransactionReply,
  },
};
