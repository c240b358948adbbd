// Generated from contracts/events/business.asyncapi.yaml, contracts/events/operations.asyncapi.yaml, contracts/events/records.asyncapi.yaml by `npm run generate`. Do not edit.

import type {
  AccountKey,
  BusinessBlock,
  BusinessException,
  BusinessExceptionBlocks,
  BusinessExceptionCode,
  BusinessExceptionDetail,
  BusinessExceptionState,
  CalendarDate,
  CallBudget,
  CallBudgetPlatform,
  CallLimitAct,
  CallLimitActAction,
  CallLimitActEndsAt,
  CallLimitActLimit,
  CallLimitActReason,
  CallLimitActValue,
  CaseContext,
  CaseContextRiskLevel,
  CaseSummary,
  CloudEventCorrelationid,
  CloudEventDatacontenttype,
  CloudEventId,
  CloudEventSource,
  CloudEventSpecversion,
  CloudEventSubject,
  CloudEventTime,
  CloudEventTraceparent,
  ContractRef,
  CorrelationId,
  CountryCode,
  CreditMemo,
  CreditMemoRef,
  CurrencyCode,
  Customer,
  CustomerContact,
  CustomerMatch,
  CustomerProfile,
  CustomerState,
  DeadLetter as DeadLetterDeadLetter,
  DeadLetterId,
  DeadLetterPointer,
  DeadLetterReplayedBy,
  DeadLetterRule,
  DeadLetterSource,
  DeadLetterState,
  DealId,
  Entitlement,
  EntitlementCheck,
  EntitlementKey,
  EntitlementState,
  ExceptionAct,
  ExceptionAction,
  ExceptionId,
  Failure,
  Invoice,
  InvoiceNumber,
  InvoiceOrderNumber,
  InvoiceStanding,
  InvoiceState,
  Money,
  Order,
  OrderLine,
  OrderReadiness,
  OrderState,
  OrderStatus,
  Person,
  PlatformId,
  PlatformLinks,
  ProductCode,
  ReadinessProblem,
  Resolution,
  Subscription,
  Team,
  TicketId,
  Timestamp,
  TraceEntry,
  TransactionEntry,
  UnavailableSystem,
  WorkflowId,
  WorkflowStatus,
  WorkflowStatusState,
  WorkflowStatusType,
  WorkflowStatusVersion,
  WorkflowStep,
} from "../canonical/types.ts";

export type {
  AccountKey,
  BusinessBlock,
  BusinessException,
  BusinessExceptionBlocks,
  BusinessExceptionCode,
  BusinessExceptionDetail,
  BusinessExceptionState,
  CalendarDate,
  CallBudget,
  CallBudgetPlatform,
  CallLimitAct,
  CallLimitActAction,
  CallLimitActEndsAt,
  CallLimitActLimit,
  CallLimitActReason,
  CallLimitActValue,
  CaseContext,
  CaseContextRiskLevel,
  CaseSummary,
  CloudEventCorrelationid,
  CloudEventDatacontenttype,
  CloudEventId,
  CloudEventSource,
  CloudEventSpecversion,
  CloudEventSubject,
  CloudEventTime,
  CloudEventTraceparent,
  ContractRef,
  CorrelationId,
  CountryCode,
  CreditMemo,
  CreditMemoRef,
  CurrencyCode,
  Customer,
  CustomerContact,
  CustomerMatch,
  CustomerProfile,
  CustomerState,
  DeadLetterDeadLetter,
  DeadLetterId,
  DeadLetterPointer,
  DeadLetterReplayedBy,
  DeadLetterRule,
  DeadLetterSource,
  DeadLetterState,
  DealId,
  Entitlement,
  EntitlementCheck,
  EntitlementKey,
  EntitlementState,
  ExceptionAct,
  ExceptionAction,
  ExceptionId,
  Failure,
  Invoice,
  InvoiceNumber,
  InvoiceOrderNumber,
  InvoiceStanding,
  InvoiceState,
  Money,
  Order,
  OrderLine,
  OrderReadiness,
  OrderState,
  OrderStatus,
  Person,
  PlatformId,
  PlatformLinks,
  ProductCode,
  ReadinessProblem,
  Resolution,
  Subscription,
  Team,
  TicketId,
  Timestamp,
  TraceEntry,
  TransactionEntry,
  UnavailableSystem,
  WorkflowId,
  WorkflowStatus,
  WorkflowStatusState,
  WorkflowStatusType,
  WorkflowStatusVersion,
  WorkflowStep,
};

export type AmendOrderReply = AmendOrderSuccess | FailureReply;

export interface AmendOrderRequest {
  contractRef: ContractRef;
  lines: OrderAmendmentRequestLines;
  reason: OrderAmendmentRequestReason;
}

export interface AmendOrderSuccess {
  ok: true;
  value: WorkflowAccepted;
}

export type AssignExceptionReply = AssignExceptionSuccess | FailureReply;

export interface AssignExceptionRequest {
  exceptionId: ExceptionId;
  owner?: AssignmentRequestOwner;
  assignee?: AssignmentRequestAssignee;
  note?: AssignmentRequestNote;
}

export interface AssignExceptionSuccess {
  ok: true;
  value: BusinessException;
}

export type AssignmentRequestAssignee = Person;

export type AssignmentRequestNote = string;

export type AssignmentRequestOwner = Team;

export interface BillingProfileMismatched {
  specversion: CloudEventSpecversion;
  id: CloudEventId;
  source: CloudEventSource;
  type: "concordat.evt.invoices.invoice.billing-profile-mismatched.v1";
  subject: CloudEventSubject;
  time: CloudEventTime;
  datacontenttype: CloudEventDatacontenttype;
  correlationid: CloudEventCorrelationid;
  traceparent?: CloudEventTraceparent;
  data: BillingProfileMismatchedData;
}

export interface BillingProfileMismatchedData {
  invoiceNumber: InvoiceNumber;
  contractRef: ContractRef;
  accountKey: AccountKey;
  fields: string[];
}

export interface CallBudgetList {
  budgets: CallBudget[];
}

export type CallLimitChangeAction = CallLimitActAction;

export type CallLimitChangeEndsAt = CallLimitActEndsAt;

export type CallLimitChangeLimit = CallLimitActLimit;

export type CallLimitChangeReason = CallLimitActReason;

export type CallLimitChangeValue = CallLimitActValue;

export type CancelOrderReply = CancelOrderSuccess | FailureReply;

export interface CancelOrderRequest {
  contractRef: ContractRef;
  reason: OrderCancellationRequestReason;
}

export interface CancelOrderSuccess {
  ok: true;
  value: WorkflowAccepted;
}

export type CancelWorkflowReply = CancelWorkflowSuccess | FailureReply;

export interface CancelWorkflowRequest {
  workflowId: WorkflowId;
  reason: CancellationRequestReason;
}

export interface CancelWorkflowSuccess {
  ok: true;
  value: WorkflowAccepted;
}

/** Why it is given up. Kept with the workflow. */
export type CancellationRequestReason = string;

export interface CaseEscalated {
  specversion: CloudEventSpecversion;
  id: CloudEventId;
  source: CloudEventSource;
  type: "concordat.evt.cases.case.escalated.v1";
  subject: CloudEventSubject;
  time: CloudEventTime;
  datacontenttype: CloudEventDatacontenttype;
  correlationid: CloudEventCorrelationid;
  traceparent?: CloudEventTraceparent;
  data: CaseEscalatedData;
}

export interface CaseEscalatedData {
  caseId: TicketId;
  accountKey?: AccountKey;
  riskLevel: CaseContextRiskLevel;
}

/** Cases, the latest first. */
export interface CasePage {
  items: CaseSummary[];
  /** For the page after this one; absent on the last. */
  nextCursor?: string;
  asOf: Timestamp;
}

export type ChangeCallLimitReply = ChangeCallLimitSuccess | FailureReply;

export interface ChangeCallLimitRequest {
  platform: CallBudgetPlatform;
  action: CallLimitChangeAction;
  limit: CallLimitChangeLimit;
  value?: CallLimitChangeValue;
  endsAt?: CallLimitChangeEndsAt;
  reason: CallLimitChangeReason;
}

export interface ChangeCallLimitSuccess {
  ok: true;
  value: CallBudget;
}

export type CheckEntitlementReply = CheckEntitlementSuccess | FailureReply;

export interface CheckEntitlementRequest {
  accountKey: AccountKey;
  productCode: ProductCode;
}

export interface CheckEntitlementSuccess {
  ok: true;
  value: EntitlementCheck;
}

export type ConfirmEntitlementActivationReply = ConfirmEntitlementActivationSuccess | FailureReply;

export interface ConfirmEntitlementActivationRequest {
  entitlementKey: EntitlementKey;
}

export interface ConfirmEntitlementActivationSuccess {
  ok: true;
  value: Entitlement;
}

export type CreateCustomerAccountReply = CreateCustomerAccountSuccess | FailureReply;

export interface CreateCustomerAccountSuccess {
  ok: true;
  value: WorkflowAccepted;
}

export interface CreditMemoAccepted {
  workflowId: WorkflowId;
  creditMemoRef: CreditMemoRef;
}

export interface CreditMemoDeclined {
  specversion: CloudEventSpecversion;
  id: CloudEventId;
  source: CloudEventSource;
  type: "concordat.evt.invoices.credit-memo.declined.v1";
  subject: CloudEventSubject;
  time: CloudEventTime;
  datacontenttype: CloudEventDatacontenttype;
  correlationid: CloudEventCorrelationid;
  traceparent?: CloudEventTraceparent;
  data: CreditMemoDeclinedData;
}

export interface CreditMemoDeclinedData {
  creditMemoRef: CreditMemoRef;
  invoiceNumber: InvoiceNumber;
  accountKey: AccountKey;
  reason: string;
}

export interface CreditMemoList {
  items: CreditMemo[];
  /** For the page after this one; absent on the last. */
  nextCursor?: string;
}

export interface CreditMemoPosted {
  specversion: CloudEventSpecversion;
  id: CloudEventId;
  source: CloudEventSource;
  type: "concordat.evt.invoices.credit-memo.posted.v1";
  subject: CloudEventSubject;
  time: CloudEventTime;
  datacontenttype: CloudEventDatacontenttype;
  correlationid: CloudEventCorrelationid;
  traceparent?: CloudEventTraceparent;
  data: CreditMemoPostedData;
}

export interface CreditMemoPostedData {
  creditMemoRef: CreditMemoRef;
  invoiceNumber: InvoiceNumber;
  accountKey: AccountKey;
  contractRef?: ContractRef;
  creditMemoNumber: string;
  amount: Money;
  remaining: Money;
}

/** What is to be credited: an amount, or pieces of products, or, with neither, all that is left of the invoice. */
export interface CreditMemoRequest {
  invoiceNumber: InvoiceNumber;
  /** Why. The customer's case and the ERP show it. */
  reason: string;
  /** With tax, in the currency of the invoice. */
  amount?: Money;
  /** Pieces of the products of the invoice, at its prices. Instead of an amount. */
  lines?: {
    productCode: ProductCode;
    quantity: number;
  }[];
  /** Cancel the invoice in one step instead. Only for all of an invoice of which nothing has been paid or credited. */
  cancelInvoice?: boolean;
  /** The case that asked for it, the same customer's as the invoice. It is told what came of it. */
  ticketId?: TicketId;
}

export interface CreditMemoRequested {
  specversion: CloudEventSpecversion;
  id: CloudEventId;
  source: CloudEventSource;
  type: "concordat.evt.invoices.credit-memo.requested.v1";
  subject: CloudEventSubject;
  time: CloudEventTime;
  datacontenttype: CloudEventDatacontenttype;
  correlationid: CloudEventCorrelationid;
  traceparent?: CloudEventTraceparent;
  data: CreditMemoRequestedData;
}

export interface CreditMemoRequestedData {
  creditMemoRef: CreditMemoRef;
  invoiceNumber: InvoiceNumber;
  accountKey: AccountKey;
  contractRef?: ContractRef;
  amount: Money;
  reason: string;
}

export interface CustomerAccountCreated {
  specversion: CloudEventSpecversion;
  id: CloudEventId;
  source: CloudEventSource;
  type: "concordat.evt.customers.account.created.v1";
  subject: CloudEventSubject;
  time: CloudEventTime;
  datacontenttype: CloudEventDatacontenttype;
  correlationid: CloudEventCorrelationid;
  traceparent?: CloudEventTraceparent;
  data: CustomerAccountCreatedData;
}

export interface CustomerAccountCreatedData {
  accountKey: AccountKey;
  erpId: PlatformId;
}

export interface CustomerAccountRequest {
  /** The CRM's own id of the company. */
  companyId: string;
}

export interface CustomerMatches {
  items: CustomerMatch[];
  asOf: Timestamp;
}

export interface CustomerOnboarded {
  specversion: CloudEventSpecversion;
  id: CloudEventId;
  source: CloudEventSource;
  type: "concordat.evt.customers.account.onboarded.v1";
  subject: CloudEventSubject;
  time: CloudEventTime;
  datacontenttype: CloudEventDatacontenttype;
  correlationid: CloudEventCorrelationid;
  traceparent?: CloudEventTraceparent;
  data: CustomerOnboardedData;
}

export interface CustomerOnboardedData {
  accountKey: AccountKey;
  companyId: PlatformId;
  erpId: PlatformId;
  supportId: PlatformId;
}

/** What to look for; one of these. */
export interface CustomerSearch {
  /** An account key or the reference of a contract. */
  reference?: string;
  /** The address of a contact. */
  email?: string;
  knownAs?: {
    system: "crm" | "erp" | "support";
    /** The id that this system gave to the company, the customer or the organisation. */
    id: string;
  };
}

export interface DeadLetter {
  /** The NATS subject on which it came. */
  subject: string;
  receivedAt: Timestamp;
  reason: string;
  /** RFC 6901, to what broke the contract. */
  pointer?: string;
  rule?: string;
  payload: string;
  /** The payload is only the beginning of what came. */
  truncated?: boolean;
}

/** Which dead letters are replayed. Those that were replayed before are passed over. */
export interface DeadLetterFilter {
  source?: DeadLetterSource;
  rule?: DeadLetterRule;
  pointer?: DeadLetterPointer;
  correlationId?: CorrelationId;
  after?: DeadLetterId;
  /** None after this one. Without it, what is put aside again by this very replay may be met once more. */
  upTo?: DeadLetterId;
  reason?: DeadLetterReplayRequestReason;
}

export interface DeadLetterList {
  deadLetters: DeadLetterDeadLetter[];
  /** There are older ones; ask again with this as before. */
  next?: DeadLetterId;
}

export interface DeadLetterReplay {
  at: Timestamp;
  by: DeadLetterReplayedBy;
  reason?: DeadLetterReplayRequestReason;
}

/** What was put right, or why it is brought again otherwise. Kept with the dead letter. */
export type DeadLetterReplayRequestReason = string;

export interface DeadLetterReplays {
  /** Brought again by this request, in the order in which they came. */
  replayed: DeadLetterId[];
  /** Kept only in part, so that they cannot be replayed. */
  passedOver: DeadLetterId[];
  /** There may be more; ask again with this as after. */
  next?: DeadLetterId;
}

export interface DealWon {
  specversion: CloudEventSpecversion;
  id: CloudEventId;
  source: CloudEventSource;
  type: "concordat.evt.sales.deal.won.v1";
  subject: CloudEventSubject;
  time: CloudEventTime;
  datacontenttype: CloudEventDatacontenttype;
  correlationid: CloudEventCorrelationid;
  traceparent?: CloudEventTraceparent;
  data: DealWonData;
}

export interface DealWonData {
  dealId: DealId;
  contractRef: ContractRef;
  accountKey: AccountKey;
}

export interface EntitlementActivated {
  specversion: CloudEventSpecversion;
  id: CloudEventId;
  source: CloudEventSource;
  type: "concordat.evt.entitlements.entitlement.activated.v1";
  subject: CloudEventSubject;
  time: CloudEventTime;
  datacontenttype: CloudEventDatacontenttype;
  correlationid: CloudEventCorrelationid;
  traceparent?: CloudEventTraceparent;
  data: EntitlementActivatedData;
}

export interface EntitlementActivatedData {
  entitlementKey: EntitlementKey;
  contractRef: ContractRef;
  invoiceNumber: InvoiceNumber;
}

export interface EntitlementChanged {
  specversion: CloudEventSpecversion;
  id: CloudEventId;
  source: CloudEventSource;
  type: "concordat.evt.entitlements.entitlement.changed.v1";
  subject: CloudEventSubject;
  time: CloudEventTime;
  datacontenttype: CloudEventDatacontenttype;
  correlationid: CloudEventCorrelationid;
  traceparent?: CloudEventTraceparent;
  data: EntitlementChangedData;
}

export interface EntitlementChangedData {
  entitlementKey: EntitlementKey;
  contractRef: ContractRef;
  productCodes: ProductCode[];
  reason: string;
}

export interface EntitlementHeld {
  specversion: CloudEventSpecversion;
  id: CloudEventId;
  source: CloudEventSource;
  type: "concordat.evt.entitlements.entitlement.held.v1";
  subject: CloudEventSubject;
  time: CloudEventTime;
  datacontenttype: CloudEventDatacontenttype;
  correlationid: CloudEventCorrelationid;
  traceparent?: CloudEventTraceparent;
  data: EntitlementHeldData;
}

export interface EntitlementHeldData {
  entitlementKey: EntitlementKey;
  contractRef: ContractRef;
  invoiceNumber: InvoiceNumber;
  reason: string;
}

/** Entitlements, by key. */
export interface EntitlementPage {
  items: Entitlement[];
  /** For the page after this one; absent on the last. */
  nextCursor?: string;
  asOf: Timestamp;
}

export interface EntitlementProvisioned {
  specversion: CloudEventSpecversion;
  id: CloudEventId;
  source: CloudEventSource;
  type: "concordat.evt.entitlements.entitlement.provisioned.v1";
  subject: CloudEventSubject;
  time: CloudEventTime;
  datacontenttype: CloudEventDatacontenttype;
  correlationid: CloudEventCorrelationid;
  traceparent?: CloudEventTraceparent;
  data: EntitlementProvisionedData;
}

export interface EntitlementProvisionedData {
  entitlementKey: EntitlementKey;
  contractRef: ContractRef;
  accountKey: AccountKey;
  productCodes: ProductCode[];
}

export interface EntitlementReleased {
  specversion: CloudEventSpecversion;
  id: CloudEventId;
  source: CloudEventSource;
  type: "concordat.evt.entitlements.entitlement.released.v1";
  subject: CloudEventSubject;
  time: CloudEventTime;
  datacontenttype: CloudEventDatacontenttype;
  correlationid: CloudEventCorrelationid;
  traceparent?: CloudEventTraceparent;
  data: EntitlementReleasedData;
}

export interface EntitlementReleasedData {
  entitlementKey: EntitlementKey;
  contractRef: ContractRef;
  invoiceNumber: InvoiceNumber;
}

export interface EntitlementRevoked {
  specversion: CloudEventSpecversion;
  id: CloudEventId;
  source: CloudEventSource;
  type: "concordat.evt.entitlements.entitlement.revoked.v1";
  subject: CloudEventSubject;
  time: CloudEventTime;
  datacontenttype: CloudEventDatacontenttype;
  correlationid: CloudEventCorrelationid;
  traceparent?: CloudEventTraceparent;
  data: EntitlementRevokedData;
}

export interface EntitlementRevokedData {
  invoiceNumber?: InvoiceNumber;
  contractRef: ContractRef;
  entitlementKey: EntitlementKey;
  reason: string;
}

export interface ExceptionList {
  exceptions: BusinessException[];
}

export interface ExceptionRaised {
  specversion: CloudEventSpecversion;
  id: CloudEventId;
  source: CloudEventSource;
  type: "concordat.evt.operations.exception.raised.v1";
  subject: CloudEventSubject;
  time: CloudEventTime;
  datacontenttype: CloudEventDatacontenttype;
  correlationid: CloudEventCorrelationid;
  traceparent?: CloudEventTraceparent;
  data: BusinessException;
}

export interface ExceptionResolved {
  specversion: CloudEventSpecversion;
  id: CloudEventId;
  source: CloudEventSource;
  type: "concordat.evt.operations.exception.resolved.v1";
  subject: CloudEventSubject;
  time: CloudEventTime;
  datacontenttype: CloudEventDatacontenttype;
  correlationid: CloudEventCorrelationid;
  traceparent?: CloudEventTraceparent;
  data: BusinessException;
}

export interface FailureReply {
  ok: false;
  failure: Failure;
}

export type ImportLegacyOrderReply = ImportLegacyOrderSuccess | FailureReply;

export interface ImportLegacyOrderSuccess {
  ok: true;
  value: WorkflowAccepted;
}

export interface InvoiceList {
  invoices: Invoice[];
}

/** Invoices, the latest first. */
export interface InvoicePage {
  items: Invoice[];
  /** For the page after this one; absent on the last. */
  nextCursor?: string;
  asOf: Timestamp;
}

export interface InvoicePosted {
  specversion: CloudEventSpecversion;
  id: CloudEventId;
  source: CloudEventSource;
  type: "concordat.evt.invoices.invoice.posted.v1";
  subject: CloudEventSubject;
  time: CloudEventTime;
  datacontenttype: CloudEventDatacontenttype;
  correlationid: CloudEventCorrelationid;
  traceparent?: CloudEventTraceparent;
  data: InvoicePostedData;
}

export interface InvoicePostedData {
  invoiceNumber: InvoiceNumber;
  contractRef: ContractRef;
  accountKey: AccountKey;
  total: Money;
}

export interface InvoiceStandingLost {
  specversion: CloudEventSpecversion;
  id: CloudEventId;
  source: CloudEventSource;
  type: "concordat.evt.invoices.invoice.standing-lost.v1";
  subject: CloudEventSubject;
  time: CloudEventTime;
  datacontenttype: CloudEventDatacontenttype;
  correlationid: CloudEventCorrelationid;
  traceparent?: CloudEventTraceparent;
  data: InvoiceStandingLostData;
}

export interface InvoiceStandingLostData {
  invoiceNumber: InvoiceNumber;
  contractRef: ContractRef;
  accountKey: AccountKey;
  standing: InvoiceStanding;
}

export interface InvoiceStandingRestored {
  specversion: CloudEventSpecversion;
  id: CloudEventId;
  source: CloudEventSource;
  type: "concordat.evt.invoices.invoice.standing-restored.v1";
  subject: CloudEventSubject;
  time: CloudEventTime;
  datacontenttype: CloudEventDatacontenttype;
  correlationid: CloudEventCorrelationid;
  traceparent?: CloudEventTraceparent;
  data: InvoiceStandingRestoredData;
}

export interface InvoiceStandingRestoredData {
  invoiceNumber: InvoiceNumber;
  contractRef: ContractRef;
  accountKey: AccountKey;
}

/** One row of a file of the old order system, as it stands there, and where. */
export interface LegacyOrderImport {
  fileName: string;
  /** Of the file; the header is 1. */
  line: number;
  /** The fields by their columns. What does not fit contracts/canonical/legacy-order-row.yaml becomes an exception with the line. */
  row: Record<string, string>;
}

export type ListCallBudgetsReply = ListCallBudgetsSuccess | FailureReply;

export type ListCallBudgetsRequest = Record<string, never>;

export interface ListCallBudgetsSuccess {
  ok: true;
  value: CallBudgetList;
}

export type ListCreditMemosReply = ListCreditMemosSuccess | FailureReply;

export interface ListCreditMemosRequest {
  invoiceNumber?: InvoiceNumber;
  accountKey?: AccountKey;
  cursor?: SharedParametersCursorSchema;
  limit?: number;
}

export interface ListCreditMemosSuccess {
  ok: true;
  value: CreditMemoList;
}

export type ListCustomerCasesReply = ListCustomerCasesSuccess | FailureReply;

export interface ListCustomerCasesRequest {
  accountKey: AccountKey;
  cursor?: SharedParametersCursorSchema;
  limit: SharedParametersLimitSchema;
}

export interface ListCustomerCasesSuccess {
  ok: true;
  value: CasePage;
}

export type ListCustomerEntitlementsReply = ListCustomerEntitlementsSuccess | FailureReply;

export interface ListCustomerEntitlementsRequest {
  accountKey: AccountKey;
  cursor?: SharedParametersCursorSchema;
  limit: SharedParametersLimitSchema;
}

export interface ListCustomerEntitlementsSuccess {
  ok: true;
  value: EntitlementPage;
}

export type ListCustomerInvoicesReply = ListCustomerInvoicesSuccess | FailureReply;

export interface ListCustomerInvoicesRequest {
  accountKey: AccountKey;
  cursor?: SharedParametersCursorSchema;
  limit: SharedParametersLimitSchema;
}

export interface ListCustomerInvoicesSuccess {
  ok: true;
  value: InvoicePage;
}

export type ListCustomerOrdersReply = ListCustomerOrdersSuccess | FailureReply;

export interface ListCustomerOrdersRequest {
  accountKey: AccountKey;
  cursor?: SharedParametersCursorSchema;
  limit: SharedParametersLimitSchema;
}

export interface ListCustomerOrdersSuccess {
  ok: true;
  value: OrderPage;
}

export type ListDeadLettersReply = ListDeadLettersSuccess | FailureReply;

export interface ListDeadLettersRequest {
  source?: DeadLetterSource;
  state?: DeadLetterState;
  rule?: DeadLetterRule;
  pointer?: DeadLetterPointer;
  correlationId?: CorrelationId;
  before?: DeadLetterId;
  cursor?: SharedParametersCursorSchema;
  limit: number;
}

export interface ListDeadLettersSuccess {
  ok: true;
  value: DeadLetterList;
}

export type ListExceptionsReply = ListExceptionsSuccess | FailureReply;

export interface ListExceptionsRequest {
  state?: BusinessExceptionState;
  owner?: Team;
  assignee?: Person;
  overdue?: boolean;
  cursor?: SharedParametersCursorSchema;
  limit: number;
}

export interface ListExceptionsSuccess {
  ok: true;
  value: ExceptionList;
}

export type ListInvoicesReply = ListInvoicesSuccess | FailureReply;

export interface ListInvoicesRequest {
  contractRef?: ContractRef;
  orderNumber?: InvoiceOrderNumber;
  accountKey?: AccountKey;
  cursor?: SharedParametersCursorSchema;
  limit?: number;
}

export interface ListInvoicesSuccess {
  ok: true;
  value: InvoiceList;
}

export type ListWorkflowsReply = ListWorkflowsSuccess | FailureReply;

export interface ListWorkflowsRequest {
  state?: WorkflowStatusState;
  type?: WorkflowStatusType;
  cursor?: SharedParametersCursorSchema;
  limit: number;
}

export interface ListWorkflowsSuccess {
  ok: true;
  value: WorkflowList;
}

export interface OrderAccepted {
  specversion: CloudEventSpecversion;
  id: CloudEventId;
  source: CloudEventSource;
  type: "concordat.evt.orders.order.accepted.v1";
  subject: CloudEventSubject;
  time: CloudEventTime;
  datacontenttype: CloudEventDatacontenttype;
  correlationid: CloudEventCorrelationid;
  traceparent?: CloudEventTraceparent;
  data: OrderAcceptedData;
}

export interface OrderAcceptedData {
  contractRef: ContractRef;
  accountKey: AccountKey;
  orderNumber: string;
}

export interface OrderAmended {
  specversion: CloudEventSpecversion;
  id: CloudEventId;
  source: CloudEventSource;
  type: "concordat.evt.orders.order.amended.v1";
  subject: CloudEventSubject;
  time: CloudEventTime;
  datacontenttype: CloudEventDatacontenttype;
  correlationid: CloudEventCorrelationid;
  traceparent?: CloudEventTraceparent;
  data: OrderAmendedData;
}

export interface OrderAmendedData {
  contractRef: ContractRef;
  accountKey: AccountKey;
  orderNumber?: string;
  invoiceNumber?: InvoiceNumber;
  reason: string;
  productCodes: ProductCode[];
}

export type OrderAmendmentRequestLines = {
  productCode: ProductCode;
  quantity: number;
  /** Without tax. Without it, the price stays as it is, or for a new product is the ERP's. */
  unitPrice?: Money;
  /** Taken off the price of the whole line, with two decimals at most. Without it, the discount stays as it is; a new product has none. */
  discountPercent?: number;
}[];

/** Why. Whoever has to approve a credit for it reads this. */
export type OrderAmendmentRequestReason = string;

export interface OrderCanceled {
  specversion: CloudEventSpecversion;
  id: CloudEventId;
  source: CloudEventSource;
  type: "concordat.evt.orders.order.canceled.v1";
  subject: CloudEventSubject;
  time: CloudEventTime;
  datacontenttype: CloudEventDatacontenttype;
  correlationid: CloudEventCorrelationid;
  traceparent?: CloudEventTraceparent;
  data: OrderCanceledData;
}

export interface OrderCanceledData {
  contractRef: ContractRef;
  accountKey: AccountKey;
  orderNumber?: string;
  reason: string;
}

/** Why. Whoever has to approve a credit for it reads this. */
export type OrderCancellationRequestReason = string;

/** Orders that came from a contract, the latest first. */
export interface OrderPage {
  items: Order[];
  /** For the page after this one; absent on the last. */
  nextCursor?: string;
  asOf: Timestamp;
}

export interface OrderReadinessRequest {
  dealId: DealId;
}

export interface PaymentGraceBegan {
  specversion: CloudEventSpecversion;
  id: CloudEventId;
  source: CloudEventSource;
  type: "concordat.evt.invoices.payment.grace-began.v1";
  subject: CloudEventSubject;
  time: CloudEventTime;
  datacontenttype: CloudEventDatacontenttype;
  correlationid: CloudEventCorrelationid;
  traceparent?: CloudEventTraceparent;
  data: PaymentGraceBeganData;
}

export interface PaymentGraceBeganData {
  invoiceNumber: InvoiceNumber;
  contractRef: ContractRef;
  accountKey: AccountKey;
  graceEndsOn: CalendarDate;
  remaining: Money;
}

export interface PaymentReceived {
  specversion: CloudEventSpecversion;
  id: CloudEventId;
  source: CloudEventSource;
  type: "concordat.evt.invoices.payment.received.v1";
  subject: CloudEventSubject;
  time: CloudEventTime;
  datacontenttype: CloudEventDatacontenttype;
  correlationid: CloudEventCorrelationid;
  traceparent?: CloudEventTraceparent;
  data: PaymentReceivedData;
}

export interface PaymentReceivedData {
  invoiceNumber: InvoiceNumber;
  contractRef: ContractRef;
  accountKey: AccountKey;
}

export interface PlatformWebhook {
  platform: "crm" | "erp" | "support";
  receivedAt: Timestamp;
  correlationId: CorrelationId;
  /** The body as received, whose signature was verified. */
  body: string;
}

export type ReadCaseContextReply = ReadCaseContextSuccess | FailureReply;

export interface ReadCaseContextRequest {
  caseId: TicketId;
}

export interface ReadCaseContextSuccess {
  ok: true;
  value: CaseContext;
}

export type ReadCreditMemoReply = ReadCreditMemoSuccess | FailureReply;

export interface ReadCreditMemoRequest {
  creditMemoRef: CreditMemoRef;
}

export interface ReadCreditMemoSuccess {
  ok: true;
  value: CreditMemo;
}

export type ReadCustomerProfileReply = ReadCustomerProfileSuccess | FailureReply;

export interface ReadCustomerProfileRequest {
  accountKey: AccountKey;
}

export interface ReadCustomerProfileSuccess {
  ok: true;
  value: CustomerProfile;
}

export type ReadCustomerReply = ReadCustomerSuccess | FailureReply;

export interface ReadCustomerRequest {
  accountKey: AccountKey;
}

export interface ReadCustomerSuccess {
  ok: true;
  value: Customer;
}

export type ReadDeadLetterReplayReply = ReadDeadLetterReplaySuccess | FailureReply;

export interface ReadDeadLetterReplayRequest {
  deadLetterId: DeadLetterId;
}

export interface ReadDeadLetterReplaySuccess {
  ok: true;
  value: DeadLetterReplay;
}

export type ReadDeadLetterReply = ReadDeadLetterSuccess | FailureReply;

export interface ReadDeadLetterRequest {
  deadLetterId: DeadLetterId;
}

export interface ReadDeadLetterSuccess {
  ok: true;
  value: DeadLetterDeadLetter;
}

export type ReadEntitlementReply = ReadEntitlementSuccess | FailureReply;

export interface ReadEntitlementRequest {
  entitlementKey: EntitlementKey;
}

export interface ReadEntitlementSuccess {
  ok: true;
  value: Entitlement;
}

export type ReadExceptionReply = ReadExceptionSuccess | FailureReply;

export interface ReadExceptionRequest {
  exceptionId: ExceptionId;
}

export interface ReadExceptionSuccess {
  ok: true;
  value: BusinessException;
}

export type ReadInvoiceReply = ReadInvoiceSuccess | FailureReply;

export interface ReadInvoiceRequest {
  invoiceNumber: InvoiceNumber;
}

export interface ReadInvoiceSuccess {
  ok: true;
  value: Invoice;
}

export type ReadOrderReply = ReadOrderSuccess | FailureReply;

export interface ReadOrderRequest {
  contractRef: ContractRef;
}

export type ReadOrderStatusReply = ReadOrderStatusSuccess | FailureReply;

export interface ReadOrderStatusRequest {
  contractRef: ContractRef;
}

export interface ReadOrderStatusSuccess {
  ok: true;
  value: OrderStatus;
}

export interface ReadOrderSuccess {
  ok: true;
  value: Order;
}

export type ReadSubscriptionReply = ReadSubscriptionSuccess | FailureReply;

export interface ReadSubscriptionRequest {
  contractRef: ContractRef;
}

export interface ReadSubscriptionSuccess {
  ok: true;
  value: Subscription;
}

export type ReadTraceReply = ReadTraceSuccess | FailureReply;

export interface ReadTraceRequest {
  correlationId: CorrelationId;
}

export interface ReadTraceSuccess {
  ok: true;
  value: Trace;
}

export type ReadTransactionReply = ReadTransactionSuccess | FailureReply;

export interface ReadTransactionRequest {
  correlationId: CorrelationId;
  cursor?: SharedParametersCursorSchema;
  limit: SharedParametersLimitSchema;
}

export interface ReadTransactionSuccess {
  ok: true;
  value: TransactionPage;
}

export type ReadWorkflowReply = ReadWorkflowSuccess | FailureReply;

export interface ReadWorkflowRequest {
  workflowId: WorkflowId;
}

export interface ReadWorkflowSuccess {
  ok: true;
  value: WorkflowStatus;
}

export interface RecordedEvent {
  at: Timestamp;
  correlationId: CorrelationId;
  eventId: CloudEventId;
  type: string;
  subject: CloudEventSubject;
}

export interface ReferenceCodeChanged {
  specversion: CloudEventSpecversion;
  id: CloudEventId;
  source: CloudEventSource;
  type: "concordat.evt.reference.code.changed.v1";
  subject: CloudEventSubject;
  time: CloudEventTime;
  datacontenttype: CloudEventDatacontenttype;
  correlationid: CloudEventCorrelationid;
  traceparent?: CloudEventTraceparent;
  data: ReferenceCodeChangedData;
}

export interface ReferenceCodeChangedData {
  kind: "item" | "product" | "tax-area" | "payment-terms" | "currency";
  system: "crm" | "erp";
  code: string;
  change: "added" | "changed" | "removed";
}

export interface RefundDue {
  specversion: CloudEventSpecversion;
  id: CloudEventId;
  source: CloudEventSource;
  type: "concordat.evt.invoices.refund.due.v1";
  subject: CloudEventSubject;
  time: CloudEventTime;
  datacontenttype: CloudEventDatacontenttype;
  correlationid: CloudEventCorrelationid;
  traceparent?: CloudEventTraceparent;
  data: RefundDueData;
}

export interface RefundDueData {
  creditMemoRef: CreditMemoRef;
  invoiceNumber: InvoiceNumber;
  accountKey: AccountKey;
  creditMemoNumber: string;
  amount: Money;
}

export interface RefundSettled {
  specversion: CloudEventSpecversion;
  id: CloudEventId;
  source: CloudEventSource;
  type: "concordat.evt.invoices.refund.settled.v1";
  subject: CloudEventSubject;
  time: CloudEventTime;
  datacontenttype: CloudEventDatacontenttype;
  correlationid: CloudEventCorrelationid;
  traceparent?: CloudEventTraceparent;
  data: RefundSettledData;
}

export interface RefundSettledData {
  creditMemoRef: CreditMemoRef;
  invoiceNumber: InvoiceNumber;
  accountKey: AccountKey;
  creditMemoNumber: string;
}

export type RenewSubscriptionReply = RenewSubscriptionSuccess | FailureReply;

export interface RenewSubscriptionRequest {
  contractRef: ContractRef;
}

export interface RenewSubscriptionSuccess {
  ok: true;
  value: WorkflowAccepted;
}

export type ReplayDeadLetterReply = ReplayDeadLetterSuccess | FailureReply;

export interface ReplayDeadLetterRequest {
  deadLetterId: DeadLetterId;
  reason?: DeadLetterReplayRequestReason;
}

export interface ReplayDeadLetterSuccess {
  ok: true;
  value: DeadLetterDeadLetter;
}

export type ReplayDeadLettersReply = ReplayDeadLettersSuccess | FailureReply;

export interface ReplayDeadLettersSuccess {
  ok: true;
  value: DeadLetterReplays;
}

export type ReplayWorkflowReply = ReplayWorkflowSuccess | FailureReply;

export interface ReplayWorkflowRequest {
  workflowId: WorkflowId;
}

export interface ReplayWorkflowSuccess {
  ok: true;
  value: WorkflowReplay;
}

export type RequestCreditMemoReply = RequestCreditMemoSuccess | FailureReply;

export interface RequestCreditMemoSuccess {
  ok: true;
  value: CreditMemoAccepted;
}

export type ResolutionRequestAction = ExceptionAction;

/** With resolve, what the workflow goes on with, as the exception's detail says. What does not fit is refused with its place. */
export type ResolutionRequestData = Record<string, unknown>;

/** What was done or decided. Required with skip and compensate, as their reason. */
export type ResolutionRequestNote = string;

export type ResolveExceptionReply = ResolveExceptionSuccess | FailureReply;

export interface ResolveExceptionRequest {
  exceptionId: ExceptionId;
  action: ResolutionRequestAction;
  note?: ResolutionRequestNote;
  data?: ResolutionRequestData;
}

export interface ResolveExceptionSuccess {
  ok: true;
  value: BusinessException;
}

export type SearchCustomersReply = SearchCustomersSuccess | FailureReply;

export interface SearchCustomersSuccess {
  ok: true;
  value: CustomerMatches;
}

export type SharedParametersCursorSchema = string;

export type SharedParametersLimitSchema = number;

export interface ShippingBlocked {
  specversion: CloudEventSpecversion;
  id: CloudEventId;
  source: CloudEventSource;
  type: "concordat.evt.customers.account.shipping-blocked.v1";
  subject: CloudEventSubject;
  time: CloudEventTime;
  datacontenttype: CloudEventDatacontenttype;
  correlationid: CloudEventCorrelationid;
  traceparent?: CloudEventTraceparent;
  data: ShippingBlockedData;
}

export interface ShippingBlockedData {
  accountKey: AccountKey;
  invoiceNumber?: InvoiceNumber;
}

export interface ShippingUnblocked {
  specversion: CloudEventSpecversion;
  id: CloudEventId;
  source: CloudEventSource;
  type: "concordat.evt.customers.account.shipping-unblocked.v1";
  subject: CloudEventSubject;
  time: CloudEventTime;
  datacontenttype: CloudEventDatacontenttype;
  correlationid: CloudEventCorrelationid;
  traceparent?: CloudEventTraceparent;
  data: ShippingUnblockedData;
}

export interface ShippingUnblockedData {
  accountKey: AccountKey;
  invoiceNumber?: InvoiceNumber;
}

export type StartScheduledRunReply = StartScheduledRunSuccess | FailureReply;

export interface StartScheduledRunRequest {
  scheduleName: string;
}

export interface StartScheduledRunSuccess {
  ok: true;
  value: WorkflowAccepted;
}

export type SubmitOrderReply = SubmitOrderSuccess | FailureReply;

export interface SubmitOrderRequest {
  dealId: DealId;
}

export interface SubmitOrderSuccess {
  ok: true;
  value: WorkflowAccepted;
}

export interface SubscriptionEnded {
  specversion: CloudEventSpecversion;
  id: CloudEventId;
  source: CloudEventSource;
  type: "concordat.evt.subscriptions.subscription.ended.v1";
  subject: CloudEventSubject;
  time: CloudEventTime;
  datacontenttype: CloudEventDatacontenttype;
  correlationid: CloudEventCorrelationid;
  traceparent?: CloudEventTraceparent;
  data: SubscriptionEndedData;
}

export interface SubscriptionEndedData {
  contractRef: ContractRef;
  accountKey: AccountKey;
  endsOn: CalendarDate;
}

export interface SubscriptionRenewed {
  specversion: CloudEventSpecversion;
  id: CloudEventId;
  source: CloudEventSource;
  type: "concordat.evt.subscriptions.subscription.renewed.v1";
  subject: CloudEventSubject;
  time: CloudEventTime;
  datacontenttype: CloudEventDatacontenttype;
  correlationid: CloudEventCorrelationid;
  traceparent?: CloudEventTraceparent;
  data: SubscriptionRenewedData;
}

export interface SubscriptionRenewedData {
  contractRef: ContractRef;
  renewalRef: ContractRef;
  accountKey: AccountKey;
  endsOn: CalendarDate;
}

export interface Trace {
  entries: TraceEntry[];
}

/** What happened under one correlation id, in order. */
export interface TransactionPage {
  items: TransactionEntry[];
  /** For the page after this one; absent on the last. */
  nextCursor?: string;
  asOf: Timestamp;
}

export type ValidateOrderReadinessReply = ValidateOrderReadinessSuccess | FailureReply;

export interface ValidateOrderReadinessSuccess {
  ok: true;
  value: OrderReadiness;
}

export type WatchWorkflowReply = WatchWorkflowSuccess | FailureReply;

export interface WatchWorkflowRequest {
  workflowId: WorkflowId;
  after?: number;
  waitMs?: number;
}

export interface WatchWorkflowSuccess {
  ok: true;
  value: WorkflowWatch;
}

export interface WorkflowAccepted {
  workflowId: WorkflowId;
}

export interface WorkflowList {
  workflows: WorkflowStatus[];
}

/** What today's code does with a workflow's recorded history. Nothing is called and nothing is stored. */
export interface WorkflowReplay {
  workflowId: WorkflowId;
  type: WorkflowStatusType;
  version: WorkflowStatusVersion;
  /** How many facts its history has. */
  entries: number;
  /** The code follows the history to its end. */
  agrees: boolean;
  difference?: {
    /** What the code does where they part. */
    code: string;
    /** What the history has there. */
    history: string;
    detail: string;
  };
}

export interface WorkflowWatch {
  /** Grows with each change of any workflow. */
  revision: number;
  workflow?: WorkflowStatus;
}
