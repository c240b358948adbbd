// Generated from contracts/platforms/simulator-control.openapi.yaml by `npm run generate`. Do not edit.

export interface ArmedFault {
  /** An operationId of the platform contract, or * for all. */
  call: string;
  /** Only calls whose path, query or body contains this text. */
  key?: string;
  times?: number;
  fault: FaultEffect;
}

export interface Clock {
  now: string;
  /** Unix epoch, in milliseconds. */
  nowMs: number;
}

export interface ClockAdvance {
  /** A year at most. */
  advanceMs: number;
}

export interface ControlProblem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  errors?: {
    pointer: string;
    rule: string;
    detail: string;
  }[];
}

export interface CustomerAct {
  id: string;
  number: string;
  blocked: string;
  lastModifiedDateTime: string;
}

export interface CustomerBlock {
  customerNumber: string;
  blocked?: " " | "Ship" | "Invoice" | "All";
}

export interface Delivery {
  id: string;
  target: string;
  state: "waiting" | "sending" | "delivered" | "given-up";
  body: string;
  attempts: {
    at: string;
    /** Absent if there was no answer. */
    status?: number;
    error?: string;
  }[];
}

export interface DeliveryList {
  deliveries: Delivery[];
}

export interface Fault {
  id: string;
  call: string;
  key?: string;
  remaining: number;
  fault: FaultEffect;
}

export interface FaultEffect {
  /**
   * timeout: no answer until the caller gives up. reset: the connection breaks at once. error: an answer with
   * status and body. throttled: the platform's own answer to a full window. latency: the right answer, late.
   * After-commit kinds happen when the effect has taken place, the others before.
   */
  kind: "timeout-before-commit" | "timeout-after-commit" | "reset-before-commit" | "reset-after-commit" | "error" | "error-after-commit" | "throttled" | "latency";
  /** For error; 500 if absent. */
  status?: number;
  /** For error; the platform's own envelope if absent. */
  body?: Record<string, unknown> | unknown[] | string;
  /** For error; application/json if absent. */
  contentType?: string;
  /** Retry-After of an error or a throttled answer. */
  retryAfterSeconds?: number;
  /** Wait before anything else happens. */
  latencyMs?: number;
}

export interface FaultList {
  faults: Fault[];
}

export interface InvoiceAct {
  id: string;
  number: string;
  status: string;
  disputeStatus: string;
  remainingAmount: number;
  lastModifiedDateTime: string;
}

export interface InvoiceDispute {
  invoiceNumber: string;
  disputeStatus?: string;
}

export interface InvoicePayment {
  invoiceNumber: string;
  /** All that remains if absent. */
  amount?: number;
}

export interface InvoiceReference {
  invoiceNumber: string;
}

export interface Journal {
  requests: JournalEntry[];
}

export interface JournalEntry {
  at: string;
  /** operationId; empty if no operation has this path and method. */
  call: string;
  method: string;
  /** With its query. */
  path: string;
  outcome: "answered" | "timeout" | "reset";
  /** Of the answer, if there was one. */
  status?: number;
  /** Whether the call took effect, if a fault hid the answer. */
  committed?: boolean;
  durationMs: number;
  correlationId?: string;
  /** Kind of the fault that struck. */
  fault?: string;
  /** As sent, at most 10000 characters. */
  requestBody?: string;
  /** As answered, at most 10000 characters. */
  responseBody?: string;
}

export interface Ledger {
  entries: LedgerEntry[];
  /** Number of effects by kind of object and effect, as in {customers: {created: 1}}. */
  counts: Record<string, Record<string, number>>;
}

export interface LedgerEntry {
  at: string;
  /** customers, salesOrders, salesInvoices, companies, deals, entitlements and others. */
  object: string;
  effect: "created" | "updated" | "deleted";
  /** Business key of the object; its id where it has none. */
  key: string;
  /** The platform's own id. */
  id: string;
}

export interface Limits {
  enabled: boolean;
  profile: string;
}

export interface LimitsChange {
  enabled: boolean;
  /** A key of the platform's x-limits: a tier, a plan or a user profile. */
  profile?: string;
}

/** The types of every call, by its operationId. */
export interface Operations {
  reset: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: undefined;
    responses: {
      "204": undefined;
      "4XX": ControlProblem;
    };
  };
  readLedger: {
    path: Record<string, never>;
    query: {
      key?: string;
      object?: string;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: Ledger;
    responses: {
      "200": Ledger;
      "4XX": ControlProblem;
    };
  };
  readLimits: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: Limits;
    responses: {
      "200": Limits;
      "4XX": ControlProblem;
    };
  };
  setLimits: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: LimitsChange;
    /** The body of an answer that says it succeeded. */
    response: Limits;
    responses: {
      "200": Limits;
      "4XX": ControlProblem;
    };
  };
  listFaults: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: FaultList;
    responses: {
      "200": FaultList;
      "4XX": ControlProblem;
    };
  };
  armFault: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: ArmedFault;
    /** The body of an answer that says it succeeded. */
    response: Fault;
    responses: {
      "201": Fault;
      "4XX": ControlProblem;
    };
  };
  disarmFaults: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: undefined;
    responses: {
      "204": undefined;
      "4XX": ControlProblem;
    };
  };
  readClock: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: Clock;
    responses: {
      "200": Clock;
      "4XX": ControlProblem;
    };
  };
  advanceClock: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: ClockAdvance;
    /** The body of an answer that says it succeeded. */
    response: Clock;
    responses: {
      "200": Clock;
      "4XX": ControlProblem;
    };
  };
  listRequests: {
    path: Record<string, never>;
    query: {
      call?: string;
      contains?: string;
      limit?: number;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: Journal;
    responses: {
      "200": Journal;
      "4XX": ControlProblem;
    };
  };
  listDeliveries: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: DeliveryList;
    responses: {
      "200": DeliveryList;
      "4XX": ControlProblem;
    };
  };
  disputeInvoice: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: InvoiceDispute;
    /** The body of an answer that says it succeeded. */
    response: InvoiceAct;
    responses: {
      "200": InvoiceAct;
      "4XX": ControlProblem;
    };
  };
  resolveInvoiceDispute: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: InvoiceReference;
    /** The body of an answer that says it succeeded. */
    response: InvoiceAct;
    responses: {
      "200": InvoiceAct;
      "4XX": ControlProblem;
    };
  };
  payInvoice: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: InvoicePayment;
    /** The body of an answer that says it succeeded. */
    response: InvoiceAct;
    responses: {
      "200": InvoiceAct;
      "4XX": ControlProblem;
    };
  };
  blockCustomer: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: CustomerBlock;
    /** The body of an answer that says it succeeded. */
    response: CustomerAct;
    responses: {
      "200": CustomerAct;
      "4XX": ControlProblem;
    };
  };
}

export type OperationId = keyof Operations;

/** The types of what the platform sends to us, by the name of the webhook. */
export type Webhooks = Record<never, never>;

export type WebhookName = keyof Webhooks;
