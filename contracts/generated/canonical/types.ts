// Generated from contracts/canonical/business-block.yaml, contracts/canonical/call-budget.yaml, contracts/canonical/call-limit-act.yaml, contracts/canonical/case-context.yaml, contracts/canonical/case-summary.yaml, contracts/canonical/cloud-event.yaml, contracts/canonical/credit-decision.yaml, contracts/canonical/credit-memo.yaml, contracts/canonical/customer-contact.yaml, contracts/canonical/customer-match.yaml, contracts/canonical/customer-profile.yaml, contracts/canonical/customer.yaml, contracts/canonical/dead-letter.yaml, contracts/canonical/deal-corrections.yaml, contracts/canonical/duplicate-decision.yaml, contracts/canonical/entitlement-check.yaml, contracts/canonical/entitlement.yaml, contracts/canonical/exception-act.yaml, contracts/canonical/exception.yaml, contracts/canonical/failure.yaml, contracts/canonical/invoice.yaml, contracts/canonical/legacy-order-row.yaml, contracts/canonical/money.yaml, contracts/canonical/order-line.yaml, contracts/canonical/order-readiness.yaml, contracts/canonical/order-status.yaml, contracts/canonical/order.yaml, contracts/canonical/platform-links.yaml, contracts/canonical/primitives.yaml, contracts/canonical/problem-error.yaml, contracts/canonical/problem.yaml, contracts/canonical/readiness-problem.yaml, contracts/canonical/resolution.yaml, contracts/canonical/subscription.yaml, contracts/canonical/trace-entry.yaml, contracts/canonical/transaction-entry.yaml, contracts/canonical/unavailable-system.yaml, contracts/canonical/workflow-step.yaml, contracts/canonical/workflow.yaml by `npm run generate`. Do not edit.

/** One customer account, in every system. The ERP's customer number. */
export type AccountKey = string;

/** What keeps a piece of business from going on, and whose move it is. */
export interface BusinessBlock {
  exceptionId: ExceptionId;
  code: BusinessExceptionCode;
  detail: BusinessExceptionDetail;
  owner: Team;
  dueAt: Timestamp;
  overdue: boolean;
  blocks: BusinessExceptionBlocks;
}

/** What is stuck, what it blocks, who owns it, and by when. */
export interface BusinessException {
  exceptionId: ExceptionId;
  workflowId: WorkflowId;
  workflowType: string;
  /** The step that is stuck, if it is one step. */
  step?: string;
  code: string;
  /** What happened, what it means for the business, and what to do. */
  detail: string;
  owner: Team;
  assignee?: Person;
  state: "open" | "resolved";
  /** What its workflow allows to be done about it. */
  actions?: ExceptionAction[];
  /** The business outcomes that wait for it. */
  blocks: string[];
  /** The canonical id of what it is about. */
  subject: string;
  correlationId: CorrelationId;
  raisedAt: Timestamp;
  dueAt: Timestamp;
  resolvedAt?: Timestamp;
  resolution?: Resolution;
  /** Who did what about it and when, the first first. */
  acts?: ExceptionAct[];
}

/** The business outcomes that wait for it. */
export type BusinessExceptionBlocks = string[];

export type BusinessExceptionCode = string;

/** What happened, what it means for the business, and what to do. */
export type BusinessExceptionDetail = string;

export type BusinessExceptionState = "open" | "resolved";

/** A day in the calendar of the company that keeps the books. */
export type CalendarDate = string;

/** What one platform allows one credential in one region, and what has become of it. */
export interface CallBudget {
  /** platform/digest of the credential/region. Whoever calls with the same credential shares it. */
  name: string;
  platform: "crm" | "erp" | "support";
  region: string;
  /** open: calls are let through as the limits allow. closed: the platform asked to be left alone, or said so in advance. idle: nobody has called since the workers started. unreachable: nobody says what is left, so nobody calls. */
  state: "open" | "closed" | "idle" | "unreachable";
  /** As announced, or by the platform's word, when it is asked by one call now and then, in case it opens earlier. */
  closedUntil?: Timestamp;
  /** The worker that lets calls through for all workers. */
  grantedBy?: string;
  /** The plan and the limits that an operator has set; with none, the contract's default plan. */
  plannedBy: string[];
  /** What operators have done to its limits while it was in use, the latest first. */
  limitActs?: CallLimitAct[];
  underWay: number;
  /** Calls that the platform works on at once. */
  concurrentCalls?: number;
  /** What the contract says for the plan, where another number is in force. */
  contractConcurrentCalls?: number;
  windows: {
    /** The window's name, and the object if each has its own: update-ticket-of-user:4711. */
    key: string;
    periodMs: number;
    /** Less than the contract's while the platform has been found to allow less. */
    limit: number;
    /** What the contract says for the plan, where another limit is in force. */
    contractLimit?: number;
    /** From then on it is the limit again that was in force before an operator set this one. */
    limitEndsAt?: Timestamp;
    /** Calls that may begin now. Below zero after the limit was lowered. */
    left: number;
  }[];
  classes: {
    class: "interactive" | "workflow" | "background";
    granted: number;
    waiting: number;
    /** Calls that could not have begun in time, and were told so at once. */
    refused: number;
    /** Of the refused, those that came while the platform wanted to be left alone. */
    parked?: number;
    /** Of the granted, those that waited no longer than so many milliseconds. */
    waits?: {
      upToMs: number;
      calls: number;
    }[];
    /** All waits together. */
    waitedMs: number;
    longestWaitMs: number;
  }[];
  /** Answers 429 in spite of all this: each is a defect, of the program or of the limits in the contract. */
  throttledCalls: number;
  /** Calls that others have made with the same credential. */
  othersCalls: number;
  /** Calls that were not made because another gave their answers too. */
  savedCalls: number;
}

export type CallBudgetPlatform = "crm" | "erp" | "support";

/** One thing that an operator did to a limit of a platform's budget of calls. */
export interface CallLimitAct {
  at: Timestamp;
  /** The subject of the caller's token. */
  by: string;
  /** set: the value holds in place of the contract's. unset: the limit is again what it was before. */
  action: "set" | "unset";
  /** The window's name; concurrent is the number of calls at once. */
  limit: string;
  /** With set: calls in one period, or at once. */
  value?: number;
  /** With set: the value holds until then. Without it, until it is unset. */
  endsAt?: Timestamp;
  reason: string;
}

/** set: the value holds in place of the contract's. unset: the limit is again what it was before. */
export type CallLimitActAction = "set" | "unset";

/** With set: the value holds until then. Without it, until it is unset. */
export type CallLimitActEndsAt = Timestamp;

/** The window's name; concurrent is the number of calls at once. */
export type CallLimitActLimit = string;

export type CallLimitActReason = string;

/** With set: calls in one period, or at once. */
export type CallLimitActValue = number;

/** What an agent has to know about the customer of a case, gathered from all platforms within a time limit. What could not be had is in missing, with the reason; the rest is as its platform has it. */
export interface CaseContext {
  caseId: TicketId;
  state: "new" | "open" | "pending" | "hold" | "solved" | "closed";
  /** Absent if nobody has given it one. */
  priority?: "urgent" | "high" | "normal" | "low";
  /** Of high or urgent priority, or marked so by an agent, and not solved. */
  escalated: boolean;
  /** Absent if the case belongs to nobody whom the ERP knows. */
  accountKey?: AccountKey;
  customerName?: string;
  /** Who owns the customer in the CRM, by the CRM's own id of that person. */
  ownerId?: string;
  contracts: {
    contractRef: ContractRef;
    /** The state of the transaction, as the deal shows it. */
    state?: string;
    endsOn?: CalendarDate;
  }[];
  /** Those of which something is left to pay, the newest first. */
  openInvoices: {
    invoiceNumber: InvoiceNumber;
    contractRef?: ContractRef;
    standing: InvoiceStanding;
    remaining: Money;
    dueOn?: CalendarDate;
  }[];
  entitlements: {
    entitlementKey: EntitlementKey;
    state: EntitlementState;
    holdReason?: string;
    endsOn?: CalendarDate;
  }[];
  /** How likely it is that we lose the customer or the money, by what the platforms say. Each reason has its points, at most 100 together; from 20 on the level is medium, from 50 on high. What is in missing could not be counted. */
  risk: {
    level: "low" | "medium" | "high";
    score: number;
    reasons: {
      code: "invoice-overdue" | "invoice-disputed" | "entitlement-held" | "no-active-entitlement" | "case-escalated" | "contract-ending";
      points: number;
      detail: string;
    }[];
  };
  missing: {
    part: "customer" | "contracts" | "invoices" | "entitlements";
    system: "crm" | "erp" | "support";
    reason: string;
  }[];
  links: PlatformLinks;
  asOf: Timestamp;
}

export type CaseContextRiskLevel = "low" | "medium" | "high";

/** A case of the support platform, without what was said in it. */
export interface CaseSummary {
  caseId: PlatformId;
  subject?: string;
  state: "new" | "open" | "pending" | "hold" | "solved" | "closed";
  priority: "low" | "normal" | "high" | "urgent" | "none";
  openedAt: Timestamp;
  changedAt: Timestamp;
}

export type CloudEventCorrelationid = CorrelationId;

export type CloudEventDatacontenttype = "application/json";

/** Unique with the source. Consumers drop what they have seen. */
export type CloudEventId = string;

export type CloudEventSource = string;

export type CloudEventSpecversion = "1.0";

/** The canonical id of what it happened to. */
export type CloudEventSubject = string;

export type CloudEventTime = Timestamp;

export type CloudEventTraceparent = string;

/** One signed contract. The ERP's external document number. 31 characters at most, so that the entitlement key fits 35. */
export type ContractRef = string;

/** Follows one piece of business through every system. */
export type CorrelationId = string;

/** ISO 3166-1 alpha-2. */
export type CountryCode = string;

/** What finance says to a credit above the limit. Whoever asked for it cannot decide it. */
export interface CreditDecision {
  /** True posts it. False ends the request, and nothing is credited. */
  approved: boolean;
}

/** A credit on an invoice, from the request to the money. Kept in the ERP once it is drafted there. */
export interface CreditMemo {
  /** Absent if it was made in the ERP by hand. */
  creditMemoRef?: CreditMemoRef;
  /** The ERP's number of it. */
  creditMemoNumber?: string;
  invoiceNumber?: InvoiceNumber;
  accountKey?: AccountKey;
  /** requested: it is being worked on. awaiting-approval: finance decides. draft: in the ERP, not posted. open: posted, and the customer is still to get a part of it. settled: used up or paid out. corrective: posted by canceling the invoice. canceled: taken back. declined: not given. */
  state: "requested" | "awaiting-approval" | "draft" | "open" | "settled" | "corrective" | "canceled" | "declined";
  total?: Money;
  postedOn?: CalendarDate;
  workflowId?: WorkflowId;
  links: PlatformLinks;
  asOf: Timestamp;
}

/** One request for a credit. The external document number of its credit memo in the ERP. */
export type CreditMemoRef = string;

/** ISO 4217. */
export type CurrencyCode = string;

/** A customer account. Identity is owned by the CRM, billing by the ERP. */
export interface Customer {
  accountKey: AccountKey;
  name: string;
  /** As the ERP has it; absent if what it has is no such code. The customer's profile says so. */
  country?: CountryCode;
  currency?: CurrencyCode;
  /** The ERP's tax area, from which the tax on an order follows. */
  taxArea?: string;
  /** What the ERP allows for this customer. */
  state: "active" | "shipping-blocked" | "invoicing-blocked" | "blocked";
  balance?: Money;
  links: PlatformLinks;
  asOf: Timestamp;
}

/** Somebody at the customer, as the CRM knows them. */
export interface CustomerContact {
  /** The CRM's own id. */
  contactId: PlatformId;
  name?: string;
  email?: string;
  phone?: string;
}

/** A customer that a search found. */
export interface CustomerMatch {
  accountKey: AccountKey;
  name?: string;
  foundBy: "account-key" | "contract-reference" | "email" | "platform-id";
  links: PlatformLinks;
}

/** One customer as all systems together know it, each fact from the system that owns it. A part whose owner could not be asked is left out and named under unavailable, as is a value that has no mapping. */
export interface CustomerProfile {
  accountKey: AccountKey;
  /** Owned by the CRM. */
  identity?: {
    name?: string;
    country?: CountryCode;
    phone?: string;
    /** The first hundred. Names, e-mail addresses and telephone numbers only for callers with the scope customers:personal. */
    contacts: CustomerContact[];
  };
  /** Owned by the ERP. */
  billing?: {
    /** The name on invoices, the ERP's copy of it. */
    name: string;
    state: CustomerState;
    currency?: CurrencyCode;
    taxArea?: string;
    /** The code of the ERP's payment terms. */
    paymentTerms?: string;
    creditLimit?: Money;
    balance?: Money;
    overdue?: Money;
  };
  /** Owned by the support platform. */
  service?: {
    organizationName?: string;
    /** Cases that are neither solved nor closed. 0 for a customer whom the support platform does not know. */
    openCases: number;
  };
  unavailable: UnavailableSystem[];
  links: PlatformLinks;
  asOf: Timestamp;
}

/** What the ERP allows for this customer. */
export type CustomerState = "active" | "shipping-blocked" | "invoicing-blocked" | "blocked";

/** A message that could not be processed, why, and what has become of it. */
export interface DeadLetter {
  deadLetterId: DeadLetterId;
  source: "crm" | "erp" | "support" | "events";
  /** The NATS subject on which it came, and to which a replay brings it back. */
  subject: string;
  receivedAt: Timestamp;
  deadAt: Timestamp;
  reason: string;
  /** RFC 6901, to what broke the contract. */
  pointer?: string;
  /** The rule of the contract that it broke. */
  rule?: string;
  correlationId: CorrelationId;
  /** open: nobody has acted. replayed: it was brought again; if it failed again, there is a new dead letter. */
  state: "open" | "replayed";
  replayedAt?: Timestamp;
  replayedBy?: string;
  /** The message as it came. Only where one dead letter is read. */
  payload?: string;
  /** It was too large to keep whole, and cannot be replayed. */
  truncated?: boolean;
}

/** The position at which a dead letter is stored. */
export type DeadLetterId = string;

/** RFC 6901, to what broke the contract. */
export type DeadLetterPointer = string;

export type DeadLetterReplayedBy = string;

/** The rule of the contract that it broke. */
export type DeadLetterRule = string;

export type DeadLetterSource = "crm" | "erp" | "support" | "events";

/** open: nobody has acted. replayed: it was brought again; if it failed again, there is a new dead letter. */
export type DeadLetterState = "open" | "replayed";

/** What a person puts right about a won deal so that it can become an order, without waiting for the CRM. It holds for this order only; the CRM stays as it is, and its owner corrects it there. */
export interface DealCorrections {
  /** The legal name under which the account is opened. */
  companyName?: string;
  /** The two-letter code of the company's country, which decides its tax area. */
  country?: string;
  lines?: {
    /** Of the line in the deal; the first is 1. */
    position: number;
    productCode?: ProductCode;
    quantity?: number;
  }[];
}

/** The CRM's own id of a deal. */
export type DealId = string;

/** What a person decided about a company that looks like a customer who has an account already: that it is this customer, or that it is another one. Exactly one of the two. */
export interface DuplicateDecision {
  /** The account that the company belongs to. It must exist in the ERP. */
  useAccount?: AccountKey;
  /** The company is a customer of its own and gets an account of its own. */
  createNew?: true;
}

/** The right of a customer to support under one contract. Kept in the support platform. */
export interface Entitlement {
  entitlementKey: EntitlementKey;
  contractRef: ContractRef;
  accountKey: AccountKey;
  /** provisional: the order is accepted. active: the invoice is posted and in good standing. held: the invoice is not in good standing. revoked: it has ended. */
  state: "provisional" | "active" | "held" | "revoked";
  holdReason?: string;
  invoiceNumber?: InvoiceNumber;
  orderNumber?: string;
  productCodes?: ProductCode[];
  links: PlatformLinks;
  asOf: Timestamp;
}

/** Whether a customer may get support for a product now, and why. */
export interface EntitlementCheck {
  accountKey: AccountKey;
  productCode: ProductCode;
  entitled: boolean;
  /** active: support is paid for. held: an invoice is not in good standing. provisional: the order is not invoiced yet. revoked: it has ended. not-covered: there are entitlements, and none is for this product. no-contract: the customer has no entitlement at all. */
  reason: "active" | "held" | "provisional" | "revoked" | "not-covered" | "no-contract";
  /** The same in words that can be told to the customer. */
  meaning: string;
  /** Those for the product, the one that decides first. */
  entitlements: {
    entitlementKey: EntitlementKey;
    contractRef: ContractRef;
    state: EntitlementState;
    holdReason?: string;
    invoiceNumber?: InvoiceNumber;
  }[];
  /** The last day of the entitlement that decides, where it has one. */
  until?: CalendarDate;
  asOf: Timestamp;
}

/** One support entitlement. The support platform's external id. */
export type EntitlementKey = string;

/** provisional: the order is accepted. active: the invoice is posted and in good standing. held: the invoice is not in good standing. revoked: it has ended. */
export type EntitlementState = "provisional" | "active" | "held" | "revoked";

/** One thing that was done about an exception. Acts are kept for as long as the exception is, and none is changed. */
export interface ExceptionAct {
  at: Timestamp;
  /** The subject of the caller's token, or the system that did it. */
  by: string;
  /** raise: it was opened. assign: it got another owner or somebody who works on it. look-again: the platform that ends it was asked again. compensate: what its workflow has done is being undone. The others ended it, as the resolution says. */
  action: "raise" | "assign" | "look-again" | "retry" | "resolve" | "skip" | "compensate" | "cancel" | "resolved-at-source";
  note?: string;
  owner?: Team;
  assignee?: Person;
}

/** retry: do again what failed, or look again. resolve: go on with the data given. skip: go on without what failed, for a reason given. compensate: undo what the workflow has done, in reverse, and end it. */
export type ExceptionAction = "retry" | "resolve" | "skip" | "compensate";

export type ExceptionId = string;

/** Why an operation did not succeed, named by what the caller does next. */
export interface Failure {
  /** not-found: there is none with this key. rejected: the business refuses; change the request or the data. conflict: its present state forbids it; read again. throttled, in-maintenance, platform-unavailable: nothing was changed; repeat later. outcome-unknown: it may have been applied; repeat with the same idempotency key. payload-drifted: a platform answered outside its contract; its owner has to act. */
  kind: "not-found" | "rejected" | "conflict" | "throttled" | "in-maintenance" | "platform-unavailable" | "outcome-unknown" | "payload-drifted";
  detail: string;
  system?: "crm" | "erp" | "support";
  /** The platform's own error code. */
  code?: string;
  pointer?: string;
  retryAfterMs?: number;
}

export interface Invoice {
  invoiceNumber: InvoiceNumber;
  contractRef?: ContractRef;
  accountKey?: AccountKey;
  orderNumber?: string;
  /** The ERP's own state. */
  state: "draft" | "in-review" | "open" | "paid" | "canceled" | "corrective";
  /** What it means for the business. Anything but good holds the entitlement. */
  standing: "good" | "disputed" | "overdue" | "canceled";
  disputeReason?: string;
  invoicedOn?: CalendarDate;
  dueOn?: CalendarDate;
  total: Money;
  remaining: Money;
  links: PlatformLinks;
  asOf: Timestamp;
}

/** The number that the ERP gave to a posted invoice. */
export type InvoiceNumber = string;

export type InvoiceOrderNumber = string;

/** What it means for the business. Anything but good holds the entitlement. */
export type InvoiceStanding = "good" | "disputed" | "overdue" | "canceled";

/** The ERP's own state. */
export type InvoiceState = "draft" | "in-review" | "open" | "paid" | "canceled" | "corrective";

/** One order of the old order system, as a row of its nightly CSV file. The names of the members are those of the columns, in any order; a column that is not required may be missing, an empty field counts as missing. A file is UTF-8 (with or without a byte order mark) or Windows-1252, separated by commas or semicolons, with 10,000 rows and 10 MB at most. */
export interface LegacyOrderRow {
  /** The old system's own number. It names the order everywhere, so a row that comes again changes nothing. */
  order_number: string;
  /** The customer's account in the ERP. */
  customer_number: AccountKey;
  product_code: ProductCode;
  /** Whole units. */
  quantity: string;
  /** A decimal number with a point. */
  unit_price: string;
  currency: CurrencyCode;
  description?: string;
  /** The day from which it is delivered; at once if it is missing. */
  ship_on?: CalendarDate;
}

/** An exact amount. Never a fraction; minor units of the currency (cents for EUR, yen for JPY). */
export interface Money {
  /** The amount in the currency's smallest unit. */
  minor: number;
  currency: CurrencyCode;
}

/** What a contract became in the ERP. */
export interface Order {
  contractRef: ContractRef;
  accountKey?: AccountKey;
  orderNumber?: string;
  invoiceNumber?: InvoiceNumber;
  /** draft: the ERP has it and will not execute it yet. accepted: the ERP will execute it. invoiced: shipped and invoiced in full; the ERP keeps the invoice and no longer the order. */
  state: "draft" | "accepted" | "invoiced";
  /** When all of it is invoiced, those of its invoices. Lists have the lines only of what is still an order. */
  lines?: OrderLine[];
  total?: Money;
  links: PlatformLinks;
  asOf: Timestamp;
}

export interface OrderLine {
  productCode: ProductCode;
  description?: string;
  quantity: number;
  /** Without tax. Absent if it is finer than the currency's smallest unit; the total has it all the same. */
  unitPrice?: Money;
  /** Taken off the price of the whole line, with two decimals at most; 0 if it is not said. */
  discountPercent?: number;
}

/** Whether a deal can become an executable order now, and every reason why not. */
export interface OrderReadiness {
  dealId: DealId;
  contractRef?: ContractRef;
  accountKey?: AccountKey;
  ready: boolean;
  problems: ReadinessProblem[];
}

/** draft: the ERP has it and will not execute it yet. accepted: the ERP will execute it. invoiced: shipped and invoiced in full; the ERP keeps the invoice and no longer the order. */
export type OrderState = "draft" | "accepted" | "invoiced";

/** Where the business of one contract stands, across CRM, ERP, support and the processes between them. */
export interface OrderStatus {
  contractRef: ContractRef;
  accountKey?: AccountKey;
  /** preparing: the deal is being made into an order. draft: the ERP has the order and does not execute it yet. accepted: the ERP executes it. invoiced: it is invoiced, and support is not active yet. fulfilled: the invoice is in good standing and support is active. on-hold: something has to be put right first, see blockedBy and the standing of the invoices. canceled: the invoice was canceled or support has ended. unknown: a system that it depends on could not be asked or understood. */
  businessState: "preparing" | "draft" | "accepted" | "invoiced" | "fulfilled" | "on-hold" | "canceled" | "unknown";
  /** The same in a sentence. */
  meaning: string;
  orderNumber?: string;
  orderState?: OrderState;
  /** Of the order; when all of it is invoiced, which is when the ERP lets go of it, those of its invoices. */
  lines?: OrderLine[];
  total?: Money;
  invoices: {
    invoiceNumber: InvoiceNumber;
    state: InvoiceState;
    standing: InvoiceStanding;
    dueOn?: CalendarDate;
    remaining: Money;
  }[];
  entitlement?: {
    entitlementKey: EntitlementKey;
    state: EntitlementState;
    holdReason?: string;
  };
  workflow?: {
    workflowId: WorkflowId;
    state: WorkflowStatusState;
  };
  /** What has to be put right before it goes on, the next due first. */
  blockedBy: BusinessBlock[];
  unavailable: UnavailableSystem[];
  links: PlatformLinks;
  asOf: Timestamp;
}

/** Somebody by the name in their access token, such as an e-mail address. */
export type Person = string;

/** An id as one platform gave it. */
export type PlatformId = string;

/** The ids under which each platform knows the same thing. A platform that does not hold it is left out. */
export interface PlatformLinks {
  crm?: PlatformId;
  erp?: PlatformId;
  support?: PlatformId;
}

/** RFC 9457 Problem Details. Every error that the API answers has this shape. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  /** What happened, what it means for the business, and what to do. */
  detail: string;
  instance?: string;
  correlationId: CorrelationId;
  /** Whether the same request may succeed later. */
  retryable?: boolean;
  errors?: ProblemError[];
}

/** One violation of the contract in the request. */
export interface ProblemError {
  in: "path" | "query" | "header" | "body";
  /** RFC 6901, into the body; or "/" and the parameter's name. */
  pointer: string;
  /** The keyword of the contract that was broken. */
  rule: string;
  detail: string;
  /** The type of what was given; never the value. */
  given: "null" | "boolean" | "integer" | "number" | "string" | "array" | "object" | "nothing";
}

/** The product's code, the same in CRM (SKU) and ERP (item number). */
export type ProductCode = string;

export interface ReadinessProblem {
  code: "company-missing" | "company-name-missing" | "country-missing" | "country-without-tax-area" | "account-key-invalid" | "contract-reference-invalid" | "line-items-missing" | "product-code-missing" | "product-unknown" | "product-blocked" | "quantity-invalid" | "price-invalid" | "discount-invalid" | "currency-missing" | "currency-unknown" | "customer-blocked" | "deal-not-won" | "ship-date-invalid" | "companion-missing" | "products-exclusive" | "quantity-out-of-range" | "payment-terms-unknown" | "bill-to-unknown" | "parent-missing" | "parent-account-missing" | "parent-blocked" | "customer-unknown" | "tax-number-too-long";
  /** The system in which it is put right. */
  system: "crm" | "erp" | "support";
  /** The field there. */
  field: string;
  /** In the words of the business, with what to do. */
  detail: string;
}

/** How an exception was put right, and by whom. */
export interface Resolution {
  /** retry: do again what failed. resolve: go on with the data given. skip: go on without what failed. cancel: its workflow was canceled, and what that had done is undone. resolved-at-source: the platform reported that it has been put right. */
  action: "retry" | "resolve" | "skip" | "cancel" | "resolved-at-source";
  note?: string;
  /** The subject of the caller's token, or the system that reported it. */
  by: string;
}

/** The terms of one contract, and how its renewal stands. The contract is the CRM's, the time in which support is given is kept with the entitlement, whose key stays the same through all renewals. */
export interface Subscription {
  contractRef: ContractRef;
  accountKey: AccountKey;
  entitlementKey: EntitlementKey;
  /** provisional: the order is accepted. active: support is given. held: an invoice is not in good standing. ended: it was not renewed, or was taken back. */
  state: "provisional" | "active" | "held" | "ended";
  startsOn?: CalendarDate;
  /** The last day of support. */
  endsOn?: CalendarDate;
  productCodes: ProductCode[];
  renewal: {
    /** not-due: there is no renewal deal yet. open: there is one, and the customer has not decided. blocked: an exception keeps it from being offered. */
    state: "not-due" | "open" | "won" | "lost" | "blocked";
    /** When the renewal is offered without anybody asking for it. */
    opensOn?: CalendarDate;
    /** The reference of the next term's contract. */
    contractRef?: ContractRef;
    dealId?: DealId;
  };
  links: PlatformLinks;
  asOf: Timestamp;
}

/** Who owns the next move. */
export type Team = "finance" | "sales-operations" | "support-operations" | "platform-engineering";

/** The support platform's own number of a ticket. */
export type TicketId = string;

/** An instant, RFC 3339, in UTC. */
export type Timestamp = string;

/** One call of ours to one platform. */
export interface TraceEntry {
  at: Timestamp;
  correlationId: CorrelationId;
  workflowId?: WorkflowId;
  step?: string;
  system: "crm" | "erp" | "support";
  /** The operationId in the platform's contract. */
  action: string;
  attempt: number;
  durationMs: number;
  outcome: "ok" | "absent" | "retryable" | "throttled" | "in-maintenance" | "rejected" | "outcome-unknown" | "payload-drifted";
  /** The HTTP status, if there was an answer. */
  status?: number;
  stateBefore?: string;
  stateAfter?: string;
}

/** One thing that happened in a piece of business, wherever it happened. */
export interface TransactionEntry {
  at: Timestamp;
  /** workflow: a process began or ended. step: a step of one, when it last changed. call: a call of ours to a platform. event: a business event. exception: something got stuck, somebody did something about it, or it was resolved. */
  kind: "workflow" | "step" | "call" | "event" | "exception";
  /** The type of the process or event, the name of the step, the operationId of the call, the code of the exception. */
  name: string;
  /** What became of it, in the words of its kind. */
  outcome?: string;
  system?: "crm" | "erp" | "support";
  workflowId?: WorkflowId;
  step?: string;
  exceptionId?: ExceptionId;
  /** The canonical id of what it is about. */
  subject?: string;
  attempt?: number;
  durationMs?: number;
  status?: number;
  stateBefore?: string;
  stateAfter?: string;
  /** Who did it, by the subject of their token. */
  by?: string;
  detail?: string;
}

/** A system that could not be asked, or said what means nothing to us, so that what it owns is missing from the answer. */
export interface UnavailableSystem {
  system: "crm" | "erp" | "support";
  /** throttled, in-maintenance, unavailable and no-answer pass by themselves. refused: it does not let us ask. drifted: it answered outside its contract or with a value that has no mapping, and its owner has to act. */
  reason: "throttled" | "in-maintenance" | "unavailable" | "no-answer" | "refused" | "drifted";
  /** What the answer lacks for it. */
  missing: string[];
  retryAfterMs?: number;
}

export type WorkflowId = string;

/** One run of a business process, as journaled. */
export interface WorkflowStatus {
  workflowId: WorkflowId;
  type: string;
  version: number;
  /** running: a step is under way or about to be. waiting: for an event or a time. blocked: on an open exception with an owner. completed and canceled are final. */
  state: "running" | "waiting" | "blocked" | "completed" | "canceled";
  /** The business key; runs with the same key take turns. */
  key: string;
  correlationId: CorrelationId;
  startedAt: Timestamp;
  updatedAt: Timestamp;
  steps: WorkflowStep[];
  openExceptions: ExceptionId[];
  /** What the workflow returned, once completed; a small object of canonical ids. Of one that was given up: the cancellation, with by whom (by), when (at) and why (reason). */
  result?: Record<string, unknown>;
}

/** running: a step is under way or about to be. waiting: for an event or a time. blocked: on an open exception with an owner. completed and canceled are final. */
export type WorkflowStatusState = "running" | "waiting" | "blocked" | "completed" | "canceled";

export type WorkflowStatusType = string;

export type WorkflowStatusVersion = number;

export interface WorkflowStep {
  name: string;
  /** blocked: an open exception must be resolved first. */
  state: "running" | "completed" | "waiting" | "blocked";
  attempts: number;
  at: Timestamp;
  detail?: string;
}
