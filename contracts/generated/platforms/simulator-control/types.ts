// Generated from contracts/platforms/simulator-control.openapi.yaml by `npm run generate`. Do not edit.

export interface ArmedFault {
  /** An operationId of the platform contract, or * for all. */
  call: string;
  /** Only calls whose path, query or body contains this text. */
  key?: string;
  /** How many calls it strikes. Once if absent, and without end if there is a probability. */
  times?: number;
  /** Share of the matching calls that it strikes. */
  probability?: number;
  /** Makes choices by chance (which calls, how late) the same in every run; the simulator's own seed if absent. */
  seed?: number;
  fault: FaultEffect;
}

export interface ArmedMischief {
  kind: "lose" | "duplicate" | "delay" | "disorder";
  /** Only webhooks whose body contains this text. */
  contains?: string;
  /** How many webhooks. Once if absent, and without end if there is a probability. */
  times?: number;
  probability?: number;
  seed?: number;
  /** Of delay: how long. Of disorder: the longest wait for the next webhook. 5 seconds if absent. */
  delayMs?: number;
}

export interface Clock {
  now: string;
  /** Unix epoch, in milliseconds. */
  nowMs: number;
  /** Simulated time per real time; 0 stands still. */
  pace: number;
}

export interface ClockAdvance {
  /** A year at most. */
  advanceMs: number;
  /** At each moment at which something falls due, waits for the webhooks under way, so that what follows from their answers has its own time. */
  settle?: boolean;
}

export interface ClockPace {
  pace: number;
}

export interface Conditions {
  /** How far search is behind what is written from now on; as documented if absent. */
  searchLagMs?: number;
  /** ERP only: how far the copy is behind that answers reads with the intent ReadOnly; not at all if absent. */
  replicaLagMs?: number;
  /** CRM only: events that are told of together have the same eventId, different as they are. */
  equalEventIds?: boolean;
  /** Support only: how the jobs end that are queued from now on; never is a job that stays at work. Completed if absent. */
  jobsEnd?: "completed" | "failed" | "killed" | "never";
}

export interface ControlProblem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  errors?: {
    /** JSON pointer into the body, or /query/name or /path/name. */
    pointer: string;
    rule: string;
    detail: string;
    /** JSON type of what is there, or nothing. */
    given: string;
  }[];
}

export interface CreditMemoAct {
  id: string;
  number: string;
  status: string;
  lastModifiedDateTime: string;
}

export interface CreditMemoRefund {
  creditMemoNumber: string;
  /** All of it if absent. */
  amount?: number;
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

export interface DealAct {
  dealId: string;
  companyId?: string;
  lineItemIds?: string[];
  stage: string;
}

export interface DealCreation {
  name: string;
  company: {
    name: string;
    /** The company with this key is taken if there is one. */
    accountKey?: string;
    country?: string;
  };
  contractRef?: string;
  currency?: string;
  lines: {
    sku: string;
    quantity?: number;
    price?: number;
  }[];
  /** Closed won at once. */
  won?: boolean;
}

export interface DealLinesChange {
  dealId: string;
  lines: {
    sku: string;
    quantity?: number;
    /** The one it has if absent; 100 for a new line. */
    price?: number;
    /** From when it is delivered, as it is typed; the day that it has if absent. */
    shipOn?: string;
  }[];
}

export interface DealReference {
  dealId: string;
}

export interface Delivery {
  id: string;
  target: string;
  state: "waiting" | "sending" | "delivered" | "given-up" | "lost";
  body: string;
  /** What befell it on its way. */
  mischief?: string;
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

export interface Drift {
  /** Another version of the platform. */
  profile?: string;
  /** Beside those of the profile. */
  changes?: DriftChange[];
  /** Makes choices by probability the same in every run. */
  seed?: number;
}

/** One difference in the bodies of successful answers. */
export interface DriftChange {
  /** An operationId of the platform contract, or * for all. */
  call?: string;
  /**
   * add a member with value; rename a member to name; remove it; retype its value to type; null it; replace its value
   * (such as by an enumeration's new one); nest members into a new object called name.
   */
  kind: "add" | "rename" | "remove" | "retype" | "null" | "value" | "nest";
  /** JSON pointer to the member (for add the new one, for nest the object that gets it); * stands for every item or member. */
  at: string;
  /** For add and value: anything. */
  value?: unknown;
  /** For rename and nest; the old name with _renamed, and nested, if absent. */
  name?: string;
  /** For retype. */
  type?: "string" | "number" | "boolean" | "array" | "object";
  /** For nest: the old names, with the new ones. */
  members?: Record<string, string>;
  /** Share of the answers. */
  probability?: number;
}

export interface DriftReport {
  profile?: string;
  /** What profile may be. */
  profiles: string[];
  /** All in force, those of the profile included. */
  changes: DriftChange[];
}

export interface Expectation {
  /** in-order: each of them at least once, one after the other. */
  kind: "exactly-once" | "never" | "in-order";
  /** Each of them on its own, but for in-order. */
  of: Occurrence[];
}

export interface Fault {
  id: string;
  call: string;
  key?: string;
  /** Absent without end. */
  remaining?: number;
  probability?: number;
  seed?: number;
  fault: FaultEffect;
}

export interface FaultEffect {
  /**
   * timeout: no answer until the caller gives up. reset: the connection breaks at once. error: an answer with
   * status and body. gateway-page: an HTML page of a gateway in front of the platform. throttled: the platform's
   * own answer to a full window. unauthenticated: the platform's own answer to a token that has expired.
   * latency: the right answer, late. stale-read: a read sees the state as it was when the fault was armed.
   * half-done: the call breaks off after one of its steps, which stays done. After-commit kinds happen when the
   * effect has taken place, the others before.
   */
  kind: "timeout-before-commit" | "timeout-after-commit" | "reset-before-commit" | "reset-after-commit" | "error" | "error-after-commit" | "gateway-page" | "throttled" | "unauthenticated" | "latency" | "stale-read" | "half-done";
  /** For error (500 if absent) and gateway-page (502 if absent). */
  status?: number;
  /** For error; the platform's own envelope if absent. */
  body?: Record<string, unknown> | unknown[] | string;
  /** For error and gateway-page; application/json and text/html if absent, and no content type at all if empty. */
  contentType?: string;
  /** Retry-After of an error, a gateway-page or a throttled answer. */
  retryAfterSeconds?: number;
  /** For throttled: which window is full, one of throttlePolicies; the usual one if absent. */
  policy?: string;
  /** Wait before anything else happens, by simulated time. */
  latencyMs?: number;
  latency?: LatencyDistribution;
  /** For stale-read: the copy is renewed when it is older than this; never if absent. */
  copyAgeMs?: number;
  /** For half-done: a step of the call, in the words of the platform's handler. */
  breakOffAfter?: string;
}

export interface FaultList {
  faults: Fault[];
}

export interface Gauge {
  name: string;
  limit: number;
  remaining: number;
  windowMs: number;
  /** Until the window lets more pass than now. */
  resetMs: number;
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

/** Another wait for each call. uniform lies between minMs and maxMs; exponential has a mean, lognormal a median and a 99th percentile, and both are cut at maxMs. */
export interface LatencyDistribution {
  shape: "uniform" | "exponential" | "lognormal";
  minMs?: number;
  maxMs?: number;
  meanMs?: number;
  medianMs?: number;
  p99Ms?: number;
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
  /** What profile may be. */
  profiles: string[];
  /** What the policy of a throttled fault may be. */
  throttlePolicies: string[];
  gauges: Gauge[];
  queue?: QueueGauge;
}

export interface LimitsChange {
  enabled: boolean;
  /** A key of the platform's x-limits: a tier, a plan or a user profile. */
  profile?: string;
}

export interface MaintenanceList {
  windows: MaintenanceWindow[];
}

export interface MaintenancePlan {
  /** From now. */
  startsInMs?: number;
  durationMs: number;
}

export interface MaintenanceWindow {
  startsAt: string;
  /** Open again from here on. */
  endsAt: string;
}

export interface Mischief {
  id: string;
  kind: "lose" | "duplicate" | "delay" | "disorder";
  contains?: string;
  /** Absent without end. */
  remaining?: number;
  probability?: number;
  seed?: number;
  delayMs?: number;
}

export interface MischiefList {
  mischief: Mischief[];
}

export interface ObjectSet {
  /** As in the ledger: customers, deals, tickets and others. */
  name: string;
  count: number;
  /** The latest first, with the members that say most. */
  rows: (Record<string, string | number | boolean | null>)[];
}

export interface ObjectSets {
  sets: ObjectSet[];
}

/** An entry of the ledger (object, effect, key, id) or of the journal (call, contains, status, outcome), by what is given. */
export interface Occurrence {
  object?: string;
  effect?: "created" | "updated" | "deleted";
  key?: string;
  id?: string;
  call?: string;
  contains?: string;
  status?: number;
  outcome?: "answered" | "timeout" | "reset";
}

/** Of a platform that makes requests wait their turn. Without figures nobody waits. */
export interface QueueGauge {
  working: number;
  waiting: number;
  concurrentRequests?: number;
  queuedRequests?: number;
  /** Requests that work or wait. */
  connections?: number;
  queueTimeoutMs?: number;
}

export interface SeedOrder {
  /** 10, 1 000 or 100 000 customers. */
  size: "small" | "medium" | "large";
  seed?: number;
  /** Share of the customers about whom the platforms disagree. */
  defectShare?: number;
}

export interface Seeded {
  customers: number;
  defects: {
    kind: string;
    accountKey: string;
    contractRef: string;
  }[];
}

export interface Snapshot {
  name: string;
  at: string;
  /** Length of its JSON. */
  characters: number;
}

export interface SnapshotList {
  snapshots: Snapshot[];
}

export interface SnapshotName {
  name: string;
}

export interface State {
  version: 2;
  platform: "crm" | "erp" | "support";
  /** Simulated time of the state, Unix epoch in milliseconds; the year 9999 at most. */
  atMs: number;
  /** For the simulator alone. */
  state: Record<string, unknown>;
}

export interface TicketAct {
  id: number;
  status: string;
  priority: string | null;
  externalId?: string | null;
  updatedAt: string;
}

export interface TicketCreationByHand {
  subject: string;
  body: string;
  priority?: "low" | "normal" | "high" | "urgent";
  externalId?: string;
  /** Account key of the organization. */
  organizationExternalId?: string;
  tags?: string[];
}

export interface TicketEscalation {
  ticketId: number;
  priority?: "low" | "normal" | "high" | "urgent";
  /** An internal comment that says why. */
  body?: string;
}

export interface TicketReply {
  ticketId: number;
  body: string;
  public?: boolean;
  status?: "open" | "pending" | "hold" | "solved";
}

export interface TicketSolution {
  ticketId: number;
  /** A public comment that says how. */
  body?: string;
}

export interface Verdict {
  /** Whether all of them do. */
  holds: boolean;
  results: {
    holds: boolean;
    /** What was expected and what was seen. */
    detail: string;
  }[];
}

export interface Verification {
  expectations: Expectation[];
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
  seed: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: SeedOrder;
    /** The body of an answer that says it succeeded. */
    response: Seeded;
    responses: {
      "200": Seeded;
      "4XX": ControlProblem;
    };
  };
  readState: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: State;
    responses: {
      "200": State;
      "4XX": ControlProblem;
    };
  };
  writeState: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: State;
    /** The body of an answer that says it succeeded. */
    response: undefined;
    responses: {
      "204": undefined;
      "4XX": ControlProblem;
    };
  };
  listObjects: {
    path: Record<string, never>;
    query: {
      latest?: number;
    };
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: ObjectSets;
    responses: {
      "200": ObjectSets;
      "4XX": ControlProblem;
    };
  };
  listSnapshots: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: SnapshotList;
    responses: {
      "200": SnapshotList;
      "4XX": ControlProblem;
    };
  };
  takeSnapshot: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: SnapshotName;
    /** The body of an answer that says it succeeded. */
    response: Snapshot;
    responses: {
      "201": Snapshot;
      "4XX": ControlProblem;
    };
  };
  forgetSnapshot: {
    path: {
      name: string;
    };
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
  restoreSnapshot: {
    path: {
      name: string;
    };
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
  verify: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: Verification;
    /** The body of an answer that says it succeeded. */
    response: Verdict;
    responses: {
      "200": Verdict;
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
  disarmFault: {
    path: {
      faultId: string;
    };
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
  listMischief: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: MischiefList;
    responses: {
      "200": MischiefList;
      "4XX": ControlProblem;
    };
  };
  armMischief: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: ArmedMischief;
    /** The body of an answer that says it succeeded. */
    response: Mischief;
    responses: {
      "201": Mischief;
      "4XX": ControlProblem;
    };
  };
  disarmMischief: {
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
  listMaintenance: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: MaintenanceList;
    responses: {
      "200": MaintenanceList;
      "4XX": ControlProblem;
    };
  };
  planMaintenance: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: MaintenancePlan;
    /** The body of an answer that says it succeeded. */
    response: MaintenanceWindow;
    responses: {
      "201": MaintenanceWindow;
      "4XX": ControlProblem;
    };
  };
  cancelMaintenance: {
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
  readConditions: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: Conditions;
    responses: {
      "200": Conditions;
      "4XX": ControlProblem;
    };
  };
  setConditions: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: Conditions;
    /** The body of an answer that says it succeeded. */
    response: Conditions;
    responses: {
      "200": Conditions;
      "4XX": ControlProblem;
    };
  };
  expireTokens: {
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
  readDrift: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: undefined;
    /** The body of an answer that says it succeeded. */
    response: DriftReport;
    responses: {
      "200": DriftReport;
      "4XX": ControlProblem;
    };
  };
  setDrift: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: Drift;
    /** The body of an answer that says it succeeded. */
    response: DriftReport;
    responses: {
      "200": DriftReport;
      "4XX": ControlProblem;
    };
  };
  clearDrift: {
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
  setClock: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: ClockPace;
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
      method?: string;
      status?: number;
      outcome?: "answered" | "timeout" | "reset";
      correlationId?: string;
      faulty?: boolean;
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
  refundCreditMemo: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: CreditMemoRefund;
    /** The body of an answer that says it succeeded. */
    response: CreditMemoAct;
    responses: {
      "200": CreditMemoAct;
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
  createDeal: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: DealCreation;
    /** The body of an answer that says it succeeded. */
    response: DealAct;
    responses: {
      "200": DealAct;
      "4XX": ControlProblem;
    };
  };
  winDeal: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: DealReference;
    /** The body of an answer that says it succeeded. */
    response: DealAct;
    responses: {
      "200": DealAct;
      "4XX": ControlProblem;
    };
  };
  changeDealLines: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: DealLinesChange;
    /** The body of an answer that says it succeeded. */
    response: DealAct;
    responses: {
      "200": DealAct;
      "4XX": ControlProblem;
    };
  };
  createTicketByHand: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: TicketCreationByHand;
    /** The body of an answer that says it succeeded. */
    response: TicketAct;
    responses: {
      "200": TicketAct;
      "4XX": ControlProblem;
    };
  };
  replyToTicket: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: TicketReply;
    /** The body of an answer that says it succeeded. */
    response: TicketAct;
    responses: {
      "200": TicketAct;
      "4XX": ControlProblem;
    };
  };
  escalateTicket: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: TicketEscalation;
    /** The body of an answer that says it succeeded. */
    response: TicketAct;
    responses: {
      "200": TicketAct;
      "4XX": ControlProblem;
    };
  };
  solveTicket: {
    path: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    request: TicketSolution;
    /** The body of an answer that says it succeeded. */
    response: TicketAct;
    responses: {
      "200": TicketAct;
      "4XX": ControlProblem;
    };
  };
}

export type OperationId = keyof Operations;

/** The types of what the platform sends to us, by the name of the webhook. */
export type Webhooks = Record<never, never>;

export type WebhookName = keyof Webhooks;
