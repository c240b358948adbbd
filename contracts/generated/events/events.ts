// Generated from contracts/events/business.asyncapi.yaml, contracts/events/operations.asyncapi.yaml, contracts/events/records.asyncapi.yaml by `npm run generate`. Do not edit.

import type { EventContract } from "#contracts/runtime/message-contract.ts";
import type * as types from "./types.ts";
import * as validators from "./validators.js";

/** The data of each business event, by its CloudEvents type. */
export interface EventData {
  "concordat.evt.sales.deal.won.v1": types.DealWonData;
  "concordat.evt.customers.account.created.v1": types.CustomerAccountCreatedData;
  "concordat.evt.customers.account.shipping-blocked.v1": types.ShippingBlockedData;
  "concordat.evt.customers.account.shipping-unblocked.v1": types.ShippingUnblockedData;
  "concordat.evt.customers.account.onboarded.v1": types.CustomerOnboardedData;
  "concordat.evt.reference.code.changed.v1": types.ReferenceCodeChangedData;
  "concordat.evt.orders.order.accepted.v1": types.OrderAcceptedData;
  "concordat.evt.orders.order.amended.v1": types.OrderAmendedData;
  "concordat.evt.orders.order.canceled.v1": types.OrderCanceledData;
  "concordat.evt.entitlements.entitlement.provisioned.v1": types.EntitlementProvisionedData;
  "concordat.evt.invoices.invoice.posted.v1": types.InvoicePostedData;
  "concordat.evt.entitlements.entitlement.activated.v1": types.EntitlementActivatedData;
  "concordat.evt.cases.case.escalated.v1": types.CaseEscalatedData;
  "concordat.evt.subscriptions.subscription.renewed.v1": types.SubscriptionRenewedData;
  "concordat.evt.subscriptions.subscription.ended.v1": types.SubscriptionEndedData;
  "concordat.evt.invoices.invoice.standing-lost.v1": types.InvoiceStandingLostData;
  "concordat.evt.invoices.invoice.billing-profile-mismatched.v1": types.BillingProfileMismatchedData;
  "concordat.evt.entitlements.entitlement.held.v1": types.EntitlementHeldData;
  "concordat.evt.invoices.invoice.standing-restored.v1": types.InvoiceStandingRestoredData;
  "concordat.evt.invoices.credit-memo.requested.v1": types.CreditMemoRequestedData;
  "concordat.evt.invoices.credit-memo.declined.v1": types.CreditMemoDeclinedData;
  "concordat.evt.invoices.credit-memo.posted.v1": types.CreditMemoPostedData;
  "concordat.evt.invoices.refund.due.v1": types.RefundDueData;
  "concordat.evt.invoices.refund.settled.v1": types.RefundSettledData;
  "concordat.evt.invoices.payment.grace-began.v1": types.PaymentGraceBeganData;
  "concordat.evt.invoices.payment.received.v1": types.PaymentReceivedData;
  "concordat.evt.entitlements.entitlement.released.v1": types.EntitlementReleasedData;
  "concordat.evt.entitlements.entitlement.revoked.v1": types.EntitlementRevokedData;
  "concordat.evt.entitlements.entitlement.changed.v1": types.EntitlementChangedData;
  "concordat.evt.operations.exception.raised.v1": types.BusinessException;
  "concordat.evt.operations.exception.resolved.v1": types.BusinessException;
}

/** Each business event with its CloudEvents envelope, by its type. */
export interface EventEnvelope {
  "concordat.evt.sales.deal.won.v1": types.DealWon;
  "concordat.evt.customers.account.created.v1": types.CustomerAccountCreated;
  "concordat.evt.customers.account.shipping-blocked.v1": types.ShippingBlocked;
  "concordat.evt.customers.account.shipping-unblocked.v1": types.ShippingUnblocked;
  "concordat.evt.customers.account.onboarded.v1": types.CustomerOnboarded;
  "concordat.evt.reference.code.changed.v1": types.ReferenceCodeChanged;
  "concordat.evt.orders.order.accepted.v1": types.OrderAccepted;
  "concordat.evt.orders.order.amended.v1": types.OrderAmended;
  "concordat.evt.orders.order.canceled.v1": types.OrderCanceled;
  "concordat.evt.entitlements.entitlement.provisioned.v1": types.EntitlementProvisioned;
  "concordat.evt.invoices.invoice.posted.v1": types.InvoicePosted;
  "concordat.evt.entitlements.entitlement.activated.v1": types.EntitlementActivated;
  "concordat.evt.cases.case.escalated.v1": types.CaseEscalated;
  "concordat.evt.subscriptions.subscription.renewed.v1": types.SubscriptionRenewed;
  "concordat.evt.subscriptions.subscription.ended.v1": types.SubscriptionEnded;
  "concordat.evt.invoices.invoice.standing-lost.v1": types.InvoiceStandingLost;
  "concordat.evt.invoices.invoice.billing-profile-mismatched.v1": types.BillingProfileMismatched;
  "concordat.evt.entitlements.entitlement.held.v1": types.EntitlementHeld;
  "concordat.evt.invoices.invoice.standing-restored.v1": types.InvoiceStandingRestored;
  "concordat.evt.invoices.credit-memo.requested.v1": types.CreditMemoRequested;
  "concordat.evt.invoices.credit-memo.declined.v1": types.CreditMemoDeclined;
  "concordat.evt.invoices.credit-memo.posted.v1": types.CreditMemoPosted;
  "concordat.evt.invoices.refund.due.v1": types.RefundDue;
  "concordat.evt.invoices.refund.settled.v1": types.RefundSettled;
  "concordat.evt.invoices.payment.grace-began.v1": types.PaymentGraceBegan;
  "concordat.evt.invoices.payment.received.v1": types.PaymentReceived;
  "concordat.evt.entitlements.entitlement.released.v1": types.EntitlementReleased;
  "concordat.evt.entitlements.entitlement.revoked.v1": types.EntitlementRevoked;
  "concordat.evt.entitlements.entitlement.changed.v1": types.EntitlementChanged;
  "concordat.evt.operations.exception.raised.v1": types.ExceptionRaised;
  "concordat.evt.operations.exception.resolved.v1": types.ExceptionResolved;
}

export type EventType = keyof EventData;

/** Every business event. The subject is the event's type. */
export const eventContracts: { readonly [Type in EventType]: EventContract & { readonly type: Type } } = {
  "concordat.evt.sales.deal.won.v1": {
    type: "concordat.evt.sales.deal.won.v1",
    name: "deal-won",
    subject: "concordat.evt.sales.deal.won.v1",
    stream: "CONCORDAT_EVENTS",
    validate: validators.DealWon,
  },
  "concordat.evt.customers.account.created.v1": {
    type: "concordat.evt.customers.account.created.v1",
    name: "customer-account-created",
    subject: "concordat.evt.customers.account.created.v1",
    stream: "CONCORDAT_EVENTS",
    validate: validators.CustomerAccountCreated,
  },
  "concordat.evt.customers.account.shipping-blocked.v1": {
    type: "concordat.evt.customers.account.shipping-blocked.v1",
    name: "shipping-blocked",
    subject: "concordat.evt.customers.account.shipping-blocked.v1",
    stream: "CONCORDAT_EVENTS",
    validate: validators.ShippingBlocked,
  },
  "concordat.evt.customers.account.shipping-unblocked.v1": {
    type: "concordat.evt.customers.account.shipping-unblocked.v1",
    name: "shipping-unblocked",
    subject: "concordat.evt.customers.account.shipping-unblocked.v1",
    stream: "CONCORDAT_EVENTS",
    validate: validators.ShippingUnblocked,
  },
  "concordat.evt.customers.account.onboarded.v1": {
    type: "concordat.evt.customers.account.onboarded.v1",
    name: "customer-onboarded",
    subject: "concordat.evt.customers.account.onboarded.v1",
    stream: "CONCORDAT_EVENTS",
    validate: validators.CustomerOnboarded,
  },
  "concordat.evt.reference.code.changed.v1": {
    type: "concordat.evt.reference.code.changed.v1",
    name: "reference-code-changed",
    subject: "concordat.evt.reference.code.changed.v1",
    stream: "CONCORDAT_EVENTS",
    validate: validators.ReferenceCodeChanged,
  },
  "concordat.evt.orders.order.accepted.v1": {
    type: "concordat.evt.orders.order.accepted.v1",
    name: "order-accepted",
    subject: "concordat.evt.orders.order.accepted.v1",
    stream: "CONCORDAT_EVENTS",
    validate: validators.OrderAccepted,
  },
  "concordat.evt.orders.order.amended.v1": {
    type: "concordat.evt.orders.order.amended.v1",
    name: "order-amended",
    subject: "concordat.evt.orders.order.amended.v1",
    stream: "CONCORDAT_EVENTS",
    validate: validators.OrderAmended,
  },
  "concordat.evt.orders.order.canceled.v1": {
    type: "concordat.evt.orders.order.canceled.v1",
    name: "order-canceled",
    subject: "concordat.evt.orders.order.canceled.v1",
    stream: "CONCORDAT_EVENTS",
    validate: validators.OrderCanceled,
  },
  "concordat.evt.entitlements.entitlement.provisioned.v1": {
    type: "concordat.evt.entitlements.entitlement.provisioned.v1",
    name: "entitlement-provisioned",
    subject: "concordat.evt.entitlements.entitlement.provisioned.v1",
    stream: "CONCORDAT_EVENTS",
    validate: validators.EntitlementProvisioned,
  },
  "concordat.evt.invoices.invoice.posted.v1": {
    type: "concordat.evt.invoices.invoice.posted.v1",
    name: "invoice-posted",
    subject: "concordat.evt.invoices.invoice.posted.v1",
    stream: "CONCORDAT_EVENTS",
    validate: validators.InvoicePosted,
  },
  "concordat.evt.entitlements.entitlement.activated.v1": {
    type: "concordat.evt.entitlements.entitlement.activated.v1",
    name: "entitlement-activated",
    subject: "concordat.evt.entitlements.entitlement.activated.v1",
    stream: "CONCORDAT_EVENTS",
    validate: validators.EntitlementActivated,
  },
  "concordat.evt.cases.case.escalated.v1": {
    type: "concordat.evt.cases.case.escalated.v1",
    name: "case-escalated",
    subject: "concordat.evt.cases.case.escalated.v1",
    stream: "CONCORDAT_EVENTS",
    validate: validators.CaseEscalated,
  },
  "concordat.evt.subscriptions.subscription.renewed.v1": {
    type: "concordat.evt.subscriptions.subscription.renewed.v1",
    name: "subscription-renewed",
    subject: "concordat.evt.subscriptions.subscription.renewed.v1",
    stream: "CONCORDAT_EVENTS",
    validate: validators.SubscriptionRenewed,
  },
  "concordat.evt.subscriptions.subscription.ended.v1": {
    type: "concordat.evt.subscriptions.subscription.ended.v1",
    name: "subscription-ended",
    subject: "concordat.evt.subscriptions.subscription.ended.v1",
    stream: "CONCORDAT_EVENTS",
    validate: validators.SubscriptionEnded,
  },
  "concordat.evt.invoices.invoice.standing-lost.v1": {
    type: "concordat.evt.invoices.invoice.standing-lost.v1",
    name: "invoice-standing-lost",
    subject: "concordat.evt.invoices.invoice.standing-lost.v1",
    stream: "CONCORDAT_EVENTS",
    validate: validators.InvoiceStandingLost,
  },
  "concordat.evt.invoices.invoice.billing-profile-mismatched.v1": {
    type: "concordat.evt.invoices.invoice.billing-profile-mismatched.v1",
    name: "billing-profile-mismatched",
    subject: "concordat.evt.invoices.invoice.billing-profile-mismatched.v1",
    stream: "CONCORDAT_EVENTS",
    validate: validators.BillingProfileMismatched,
  },
  "concordat.evt.entitlements.entitlement.held.v1": {
    type: "concordat.evt.entitlements.entitlement.held.v1",
    name: "entitlement-held",
    subject: "concordat.evt.entitlements.entitlement.held.v1",
    stream: "CONCORDAT_EVENTS",
    validate: validators.EntitlementHeld,
  },
  "concordat.evt.invoices.invoice.standing-restored.v1": {
    type: "concordat.evt.invoices.invoice.standing-restored.v1",
    name: "invoice-standing-restored",
    subject: "concordat.evt.invoices.invoice.standing-restored.v1",
    stream: "CONCORDAT_EVENTS",
    validate: validators.InvoiceStandingRestored,
  },
  "concordat.evt.invoices.credit-memo.requested.v1": {
    type: "concordat.evt.invoices.credit-memo.requested.v1",
    name: "credit-memo-requested",
    subject: "concordat.evt.invoices.credit-memo.requested.v1",
    stream: "CONCORDAT_EVENTS",
    validate: validators.CreditMemoRequested,
  },
  "concordat.evt.invoices.credit-memo.declined.v1": {
    type: "concordat.evt.invoices.credit-memo.declined.v1",
    name: "credit-memo-declined",
    subject: "concordat.evt.invoices.credit-memo.declined.v1",
    stream: "CONCORDAT_EVENTS",
    validate: validators.CreditMemoDeclined,
  },
  "concordat.evt.invoices.credit-memo.posted.v1": {
    type: "concordat.evt.invoices.credit-memo.posted.v1",
    name: "credit-memo-posted",
    subject: "concordat.evt.invoices.credit-memo.posted.v1",
    stream: "CONCORDAT_EVENTS",
    validate: validators.CreditMemoPosted,
  },
  "concordat.evt.invoices.refund.due.v1": {
    type: "concordat.evt.invoices.refund.due.v1",
    name: "refund-due",
    subject: "concordat.evt.invoices.refund.due.v1",
    stream: "CONCORDAT_EVENTS",
    validate: validators.RefundDue,
  },
  "concordat.evt.invoices.refund.settled.v1": {
    type: "concordat.evt.invoices.refund.settled.v1",
    name: "refund-settled",
    subject: "concordat.evt.invoices.refund.settled.v1",
    stream: "CONCORDAT_EVENTS",
    validate: validators.RefundSettled,
  },
  "concordat.evt.invoices.payment.grace-began.v1": {
    type: "concordat.evt.invoices.payment.grace-began.v1",
    name: "payment-grace-began",
    subject: "concordat.evt.invoices.payment.grace-began.v1",
    stream: "CONCORDAT_EVENTS",
    validate: validators.PaymentGraceBegan,
  },
  "concordat.evt.invoices.payment.received.v1": {
    type: "concordat.evt.invoices.payment.received.v1",
    name: "payment-received",
    subject: "concordat.evt.invoices.payment.received.v1",
    stream: "CONCORDAT_EVENTS",
    validate: validators.PaymentReceived,
  },
  "concordat.evt.entitlements.entitlement.released.v1": {
    type: "concordat.evt.entitlements.entitlement.released.v1",
    name: "entitlement-released",
    subject: "concordat.evt.entitlements.entitlement.released.v1",
    stream: "CONCORDAT_EVENTS",
    validate: validators.EntitlementReleased,
  },
  "concordat.evt.entitlements.entitlement.revoked.v1": {
    type: "concordat.evt.entitlements.entitlement.revoked.v1",
    name: "entitlement-revoked",
    subject: "concordat.evt.entitlements.entitlement.revoked.v1",
    stream: "CONCORDAT_EVENTS",
    validate: validators.EntitlementRevoked,
  },
  "concordat.evt.entitlements.entitlement.changed.v1": {
    type: "concordat.evt.entitlements.entitlement.changed.v1",
    name: "entitlement-changed",
    subject: "concordat.evt.entitlements.entitlement.changed.v1",
    stream: "CONCORDAT_EVENTS",
    validate: validators.EntitlementChanged,
  },
  "concordat.evt.operations.exception.raised.v1": {
    type: "concordat.evt.operations.exception.raised.v1",
    name: "exception-raised",
    subject: "concordat.evt.operations.exception.raised.v1",
    stream: "CONCORDAT_EVENTS",
    validate: validators.ExceptionRaised,
  },
  "concordat.evt.operations.exception.resolved.v1": {
    type: "concordat.evt.operations.exception.resolved.v1",
    name: "exception-resolved",
    subject: "concordat.evt.operations.exception.resolved.v1",
    stream: "CONCORDAT_EVENTS",
    validate: validators.ExceptionResolved,
  },
};
