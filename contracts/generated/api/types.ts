// Generated from contracts/api/cases.openapi.yaml, contracts/api/credit-memos.openapi.yaml, contracts/api/customers.openapi.yaml, contracts/api/entitlements.openapi.yaml, contracts/api/invoices.openapi.yaml, contracts/api/operations.openapi.yaml, contracts/api/orders.openapi.yaml, contracts/api/shared.yaml, contracts/api/subscriptions.openapi.yaml by `npm run generate`. Do not edit.

import type {
  AccountKey,
  BusinessBlock,
  BusinessException,
  BusinessExceptionBlocks,
  BusinessExceptionCode,
  BusinessExceptionDetail,
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
  CaseSummary,
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
  DeadLetter,
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
  Problem,
  ProblemError,
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
  CaseSummary,
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
  DeadLetter,
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
  Problem,
  ProblemError,
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

/** Another owner, or somebody who works on it, or both. */
export interface AssignmentRequest {
  owner?: Team;
  assignee?: Person;
  note?: string;
}

export interface CallBudgetList {
  budgets: CallBudget[];
}

export interface CallLimitChange {
  action: CallLimitActAction;
  limit: CallLimitActLimit;
  value?: CallLimitActValue;
  endsAt?: CallLimitActEndsAt;
  reason: CallLimitActReason;
}

export interface CancellationRequest {
  /** Why it is given up. Kept with the workflow. */
  reason: string;
}

/** Cases, the latest first. */
export interface CasePage {
  items: CaseSummary[];
  /** For the page after this one; absent on the last. */
  nextCursor?: string;
  asOf: Timestamp;
}

export interface CreditMemoAccepted {
  workflowId: WorkflowId;
  creditMemoRef: CreditMemoRef;
}

export interface CreditMemoList {
  items: CreditMemo[];
  /** For the page after this one; absent on the last. */
  nextCursor?: string;
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

export interface CustomerAccountRequest {
  /** The CRM's own id of the company. */
  companyId: string;
}

export interface CustomerMatches {
  items: CustomerMatch[];
  asOf: Timestamp;
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
  deadLetters: DeadLetter[];
  /** There are older ones; ask again with this as before. */
  next?: DeadLetterId;
}

export interface DeadLetterReplay {
  at: Timestamp;
  by: DeadLetterReplayedBy;
  reason?: DeadLetterReplayRequestReason;
}

export interface DeadLetterReplayRequest {
  /** What was put right, or why it is brought again otherwise. Kept with the dead letter. */
  reason?: string;
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

/** Entitlements, by key. */
export interface EntitlementPage {
  items: Entitlement[];
  /** For the page after this one; absent on the last. */
  nextCursor?: string;
  asOf: Timestamp;
}

export interface ExceptionList {
  exceptions: BusinessException[];
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

/** One row of a file of the old order system, as it stands there, and where. */
export interface LegacyOrderImport {
  fileName: string;
  /** Of the file; the header is 1. */
  line: number;
  /** The fields by their columns. What does not fit contracts/canonical/legacy-order-row.yaml becomes an exception with the line. */
  row: Record<string, string>;
}

/** All that the contract is for from now on. What is not named is taken out. */
export interface OrderAmendmentRequest {
  lines: {
    productCode: ProductCode;
    quantity: number;
    /** Without tax. Without it, the price stays as it is, or for a new product is the ERP's. */
    unitPrice?: Money;
    /** Taken off the price of the whole line, with two decimals at most. Without it, the discount stays as it is; a new product has none. */
    discountPercent?: number;
  }[];
  /** Why. Whoever has to approve a credit for it reads this. */
  reason: string;
}

export interface OrderCancellationRequest {
  /** Why. Whoever has to approve a credit for it reads this. */
  reason: string;
}

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

export interface ResolutionRequest {
  action: ExceptionAction;
  /** What was done or decided. Required with skip and compensate, as their reason. */
  note?: string;
  /** With resolve, what the workflow goes on with, as the exception's detail says. What does not fit is refused with its place. */
  data?: Record<string, unknown>;
}

export interface SubmitOrderRequest {
  dealId: DealId;
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

/** The types of every operation, by its operationId. */
export interface Operations {
  readCaseContext: {
    path: {
      caseId: TicketId;
    };
    query: Record<string, never>;
    header: {
      "X-Correlation-ID"?: string;
      "If-None-Match"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: CaseContext;
    responses: {
      "200": CaseContext;
      "304": undefined;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "404": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  listCreditMemos: {
    path: Record<string, never>;
    query: {
      invoiceNumber?: InvoiceNumber;
      accountKey?: AccountKey;
      cursor?: string;
      limit?: number;
    };
    header: {
      "X-Correlation-ID"?: string;
      "If-None-Match"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: CreditMemoList;
    responses: {
      "200": CreditMemoList;
      "304": undefined;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  requestCreditMemo: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: {
      "X-Correlation-ID"?: string;
      "Idempotency-Key": string;
    };
    request: CreditMemoRequest;
    /** The body of an answer that says it succeeded. */
    response: CreditMemoAccepted;
    responses: {
      "202": CreditMemoAccepted;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "404": Problem;
      "409": Problem;
      "413": Problem;
      "415": Problem;
      "422": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  readCreditMemo: {
    path: {
      creditMemoRef: CreditMemoRef;
    };
    query: Record<string, never>;
    header: {
      "X-Correlation-ID"?: string;
      "If-None-Match"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: CreditMemo;
    responses: {
      "200": CreditMemo;
      "304": undefined;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "404": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  createCustomerAccount: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: {
      "X-Correlation-ID"?: string;
      "Idempotency-Key": string;
    };
    request: CustomerAccountRequest;
    /** The body of an answer that says it succeeded. */
    response: WorkflowAccepted;
    responses: {
      "202": WorkflowAccepted;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "404": Problem;
      "409": Problem;
      "413": Problem;
      "415": Problem;
      "422": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  searchCustomers: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: {
      "X-Correlation-ID"?: string;
    };
    request: CustomerSearch;
    /** The body of an answer that says it succeeded. */
    response: CustomerMatches;
    responses: {
      "200": CustomerMatches;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "413": Problem;
      "415": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  readCustomer: {
    path: {
      accountKey: AccountKey;
    };
    query: Record<string, never>;
    header: {
      "X-Correlation-ID"?: string;
      "If-None-Match"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: Customer;
    responses: {
      "200": Customer;
      "304": undefined;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "404": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  readCustomerProfile: {
    path: {
      accountKey: AccountKey;
    };
    query: Record<string, never>;
    header: {
      "X-Correlation-ID"?: string;
      "If-None-Match"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: CustomerProfile;
    responses: {
      "200": CustomerProfile;
      "304": undefined;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "404": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  listCustomerOrders: {
    path: {
      accountKey: AccountKey;
    };
    query: {
      cursor?: string;
      limit?: number;
    };
    header: {
      "X-Correlation-ID"?: string;
      "If-None-Match"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: OrderPage;
    responses: {
      "200": OrderPage;
      "304": undefined;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "404": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  listCustomerInvoices: {
    path: {
      accountKey: AccountKey;
    };
    query: {
      cursor?: string;
      limit?: number;
    };
    header: {
      "X-Correlation-ID"?: string;
      "If-None-Match"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: InvoicePage;
    responses: {
      "200": InvoicePage;
      "304": undefined;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "404": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  listCustomerEntitlements: {
    path: {
      accountKey: AccountKey;
    };
    query: {
      cursor?: string;
      limit?: number;
    };
    header: {
      "X-Correlation-ID"?: string;
      "If-None-Match"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: EntitlementPage;
    responses: {
      "200": EntitlementPage;
      "304": undefined;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "404": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  listCustomerCases: {
    path: {
      accountKey: AccountKey;
    };
    query: {
      cursor?: string;
      limit?: number;
    };
    header: {
      "X-Correlation-ID"?: string;
      "If-None-Match"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: CasePage;
    responses: {
      "200": CasePage;
      "304": undefined;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "404": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  checkEntitlement: {
    path: Record<string, never>;
    query: {
      accountKey: AccountKey;
      productCode: ProductCode;
    };
    header: {
      "X-Correlation-ID"?: string;
      "If-None-Match"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: EntitlementCheck;
    responses: {
      "200": EntitlementCheck;
      "304": undefined;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "404": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  readEntitlement: {
    path: {
      entitlementKey: EntitlementKey;
    };
    query: Record<string, never>;
    header: {
      "X-Correlation-ID"?: string;
      "If-None-Match"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: Entitlement;
    responses: {
      "200": Entitlement;
      "304": undefined;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "404": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  confirmEntitlementActivation: {
    path: {
      entitlementKey: EntitlementKey;
    };
    query: Record<string, never>;
    header: {
      "X-Correlation-ID"?: string;
      "Idempotency-Key": string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: Entitlement;
    responses: {
      "200": Entitlement;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "404": Problem;
      "409": Problem;
      "422": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  listInvoices: {
    path: Record<string, never>;
    query: {
      contractRef?: ContractRef;
      orderNumber?: InvoiceOrderNumber;
      accountKey?: AccountKey;
      cursor?: string;
      limit?: number;
    };
    header: {
      "X-Correlation-ID"?: string;
      "If-None-Match"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: InvoiceList;
    responses: {
      "200": InvoiceList;
      "304": undefined;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  readInvoice: {
    path: {
      invoiceNumber: InvoiceNumber;
    };
    query: Record<string, never>;
    header: {
      "X-Correlation-ID"?: string;
      "If-None-Match"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: Invoice;
    responses: {
      "200": Invoice;
      "304": undefined;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "404": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  listWorkflows: {
    path: Record<string, never>;
    query: {
      state?: "running" | "waiting" | "blocked" | "completed" | "canceled";
      type?: string;
      cursor?: string;
      limit?: number;
    };
    header: {
      "X-Correlation-ID"?: string;
      "If-None-Match"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: WorkflowList;
    responses: {
      "200": WorkflowList;
      "304": undefined;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  readWorkflow: {
    path: {
      workflowId: WorkflowId;
    };
    query: Record<string, never>;
    header: {
      "X-Correlation-ID"?: string;
      "If-None-Match"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: WorkflowStatus;
    responses: {
      "200": WorkflowStatus;
      "304": undefined;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "404": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  streamWorkflow: {
    path: {
      workflowId: WorkflowId;
    };
    query: Record<string, never>;
    header: {
      "Last-Event-ID"?: string;
      "X-Correlation-ID"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: string | undefined;
    responses: {
      "200": string;
      "204": undefined;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "404": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  cancelWorkflow: {
    path: {
      workflowId: WorkflowId;
    };
    query: Record<string, never>;
    header: {
      "X-Correlation-ID"?: string;
      "Idempotency-Key": string;
    };
    request: CancellationRequest;
    /** The body of an answer that says it succeeded. */
    response: WorkflowAccepted;
    responses: {
      "202": WorkflowAccepted;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "404": Problem;
      "409": Problem;
      "413": Problem;
      "415": Problem;
      "422": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  startScheduledRun: {
    path: {
      scheduleName: string;
    };
    query: Record<string, never>;
    header: {
      "X-Correlation-ID"?: string;
      "Idempotency-Key": string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: WorkflowAccepted;
    responses: {
      "202": WorkflowAccepted;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "404": Problem;
      "409": Problem;
      "422": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  replayWorkflow: {
    path: {
      workflowId: WorkflowId;
    };
    query: Record<string, never>;
    header: {
      "X-Correlation-ID"?: string;
      "If-None-Match"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: WorkflowReplay;
    responses: {
      "200": WorkflowReplay;
      "304": undefined;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "404": Problem;
      "409": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  listExceptions: {
    path: Record<string, never>;
    query: {
      state?: "open" | "resolved";
      owner?: Team;
      assignee?: Person;
      overdue?: boolean;
      cursor?: string;
      limit?: number;
    };
    header: {
      "X-Correlation-ID"?: string;
      "If-None-Match"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: ExceptionList;
    responses: {
      "200": ExceptionList;
      "304": undefined;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  readException: {
    path: {
      exceptionId: ExceptionId;
    };
    query: Record<string, never>;
    header: {
      "X-Correlation-ID"?: string;
      "If-None-Match"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: BusinessException;
    responses: {
      "200": BusinessException;
      "304": undefined;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "404": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  resolveException: {
    path: {
      exceptionId: ExceptionId;
    };
    query: Record<string, never>;
    header: {
      "X-Correlation-ID"?: string;
      "Idempotency-Key": string;
    };
    request: ResolutionRequest;
    /** The body of an answer that says it succeeded. */
    response: BusinessException;
    responses: {
      "200": BusinessException;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "404": Problem;
      "409": Problem;
      "413": Problem;
      "415": Problem;
      "422": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  assignException: {
    path: {
      exceptionId: ExceptionId;
    };
    query: Record<string, never>;
    header: {
      "X-Correlation-ID"?: string;
      "Idempotency-Key": string;
    };
    request: AssignmentRequest;
    /** The body of an answer that says it succeeded. */
    response: BusinessException;
    responses: {
      "200": BusinessException;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "404": Problem;
      "409": Problem;
      "413": Problem;
      "415": Problem;
      "422": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  listCallBudgets: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: {
      "X-Correlation-ID"?: string;
      "If-None-Match"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: CallBudgetList;
    responses: {
      "200": CallBudgetList;
      "304": undefined;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  changeCallLimit: {
    path: {
      platform: CallBudgetPlatform;
    };
    query: Record<string, never>;
    header: {
      "X-Correlation-ID"?: string;
      "Idempotency-Key": string;
    };
    request: CallLimitChange;
    /** The body of an answer that says it succeeded. */
    response: CallBudget;
    responses: {
      "200": CallBudget;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "404": Problem;
      "409": Problem;
      "413": Problem;
      "415": Problem;
      "422": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  listDeadLetters: {
    path: Record<string, never>;
    query: {
      source?: DeadLetterSource;
      state?: DeadLetterState;
      rule?: DeadLetterRule;
      pointer?: DeadLetterPointer;
      correlationId?: CorrelationId;
      before?: DeadLetterId;
      cursor?: string;
      limit?: number;
    };
    header: {
      "X-Correlation-ID"?: string;
      "If-None-Match"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: DeadLetterList;
    responses: {
      "200": DeadLetterList;
      "304": undefined;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  readDeadLetter: {
    path: {
      deadLetterId: DeadLetterId;
    };
    query: Record<string, never>;
    header: {
      "X-Correlation-ID"?: string;
      "If-None-Match"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: DeadLetter;
    responses: {
      "200": DeadLetter;
      "304": undefined;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "404": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  readDeadLetterReplay: {
    path: {
      deadLetterId: DeadLetterId;
    };
    query: Record<string, never>;
    header: {
      "X-Correlation-ID"?: string;
      "If-None-Match"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: DeadLetterReplay;
    responses: {
      "200": DeadLetterReplay;
      "304": undefined;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "404": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  replayDeadLetter: {
    path: {
      deadLetterId: DeadLetterId;
    };
    query: Record<string, never>;
    header: {
      "X-Correlation-ID"?: string;
      "Idempotency-Key": string;
    };
    request: DeadLetterReplayRequest | undefined;
    /** The body of an answer that says it succeeded. */
    response: DeadLetter;
    responses: {
      "200": DeadLetter;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "404": Problem;
      "409": Problem;
      "413": Problem;
      "415": Problem;
      "422": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  replayDeadLetters: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: {
      "X-Correlation-ID"?: string;
      "Idempotency-Key": string;
    };
    request: DeadLetterFilter;
    /** The body of an answer that says it succeeded. */
    response: DeadLetterReplays;
    responses: {
      "200": DeadLetterReplays;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "409": Problem;
      "413": Problem;
      "415": Problem;
      "422": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  readTransaction: {
    path: {
      correlationId: CorrelationId;
    };
    query: {
      cursor?: string;
      limit?: number;
    };
    header: {
      "X-Correlation-ID"?: string;
      "If-None-Match"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: TransactionPage;
    responses: {
      "200": TransactionPage;
      "304": undefined;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  readTrace: {
    path: {
      correlationId: CorrelationId;
    };
    query: Record<string, never>;
    header: {
      "X-Correlation-ID"?: string;
      "If-None-Match"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: Trace;
    responses: {
      "200": Trace;
      "304": undefined;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  submitOrder: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: {
      "X-Correlation-ID"?: string;
      "Idempotency-Key": string;
    };
    request: SubmitOrderRequest;
    /** The body of an answer that says it succeeded. */
    response: WorkflowAccepted;
    responses: {
      "202": WorkflowAccepted;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "404": Problem;
      "409": Problem;
      "413": Problem;
      "415": Problem;
      "422": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  importLegacyOrder: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: {
      "X-Correlation-ID"?: string;
      "Idempotency-Key": string;
    };
    request: LegacyOrderImport;
    /** The body of an answer that says it succeeded. */
    response: WorkflowAccepted;
    responses: {
      "202": WorkflowAccepted;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "409": Problem;
      "413": Problem;
      "415": Problem;
      "422": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  validateOrderReadiness: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: {
      "X-Correlation-ID"?: string;
      "Idempotency-Key"?: string;
    };
    request: OrderReadinessRequest;
    /** The body of an answer that says it succeeded. */
    response: OrderReadiness;
    responses: {
      "200": OrderReadiness;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "404": Problem;
      "409": Problem;
      "413": Problem;
      "415": Problem;
      "422": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  readOrder: {
    path: {
      contractRef: ContractRef;
    };
    query: Record<string, never>;
    header: {
      "X-Correlation-ID"?: string;
      "If-None-Match"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: Order;
    responses: {
      "200": Order;
      "304": undefined;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "404": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  readOrderStatus: {
    path: {
      contractRef: ContractRef;
    };
    query: Record<string, never>;
    header: {
      "X-Correlation-ID"?: string;
      "If-None-Match"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: OrderStatus;
    responses: {
      "200": OrderStatus;
      "304": undefined;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "404": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  amendOrder: {
    path: {
      contractRef: ContractRef;
    };
    query: Record<string, never>;
    header: {
      "X-Correlation-ID"?: string;
      "Idempotency-Key": string;
    };
    request: OrderAmendmentRequest;
    /** The body of an answer that says it succeeded. */
    response: WorkflowAccepted;
    responses: {
      "202": WorkflowAccepted;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "404": Problem;
      "409": Problem;
      "413": Problem;
      "415": Problem;
      "422": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  cancelOrder: {
    path: {
      contractRef: ContractRef;
    };
    query: Record<string, never>;
    header: {
      "X-Correlation-ID"?: string;
      "Idempotency-Key": string;
    };
    request: OrderCancellationRequest;
    /** The body of an answer that says it succeeded. */
    response: WorkflowAccepted;
    responses: {
      "202": WorkflowAccepted;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "404": Problem;
      "409": Problem;
      "413": Problem;
      "415": Problem;
      "422": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  readSubscription: {
    path: {
      contractRef: ContractRef;
    };
    query: Record<string, never>;
    header: {
      "X-Correlation-ID"?: string;
      "If-None-Match"?: string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: Subscription;
    responses: {
      "200": Subscription;
      "304": undefined;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "404": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
  renewSubscription: {
    path: {
      contractRef: ContractRef;
    };
    query: Record<string, never>;
    header: {
      "X-Correlation-ID"?: string;
      "Idempotency-Key": string;
    };
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: WorkflowAccepted;
    responses: {
      "202": WorkflowAccepted;
      "400": Problem;
      "401": Problem;
      "403": Problem;
      "404": Problem;
      "409": Problem;
      "422": Problem;
      "429": Problem;
      "500": Problem;
      "502": Problem;
      "503": Problem;
      "504": Problem;
    };
  };
}

export type OperationId = keyof Operations;
