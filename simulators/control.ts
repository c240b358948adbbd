import { operations } from "#contracts/generated/platforms/simulator-control/operations.ts";
import type { OperationId } from "#contracts/generated/platforms/simulator-control/types.ts";
import type { Outcome } from "#contracts/runtime/outcome.ts";
import type { Answer, Call, Handler } from "./behaviour/call.ts";
import type { SimulatedClock } from "./behaviour/clock.ts";
import type { Deliveries } from "./behaviour/deliveries.ts";
import type { Dialect, Refusal } from "./behaviour/dialect.ts";
import type { ArmedFault, FaultBook } from "./behaviour/faults.ts";
import type { Journal } from "./behaviour/journal.ts";
import type { Ledger } from "./behaviour/ledger.ts";
import { controlPath } from "./behaviour/server.ts";
import type { FinanceFailure, FinanceOperator } from "./erp/finance.ts";

export interface Controlled {
  readonly dialect: Dialect;
  readonly clock: SimulatedClock;
  readonly ledger: Ledger;
  readonly journal: Journal;
  readonly faults: FaultBook;
  readonly deliveries: Deliveries;
  /** Of the ERP only. */
  readonly finance?: () => FinanceOperator;
  reset(): void;
}

/** The control API of one simulator: a dialect like any other, whose errors are Problem Details. */
export function createControl(controlled: Controlled): Dialect {
  return {
    operations: Object.values(operations),
    handlers: { ...commonHandlers(controlled), ...financeHandlers(controlled.finance) } satisfies Record<
      OperationId,
      Handler
    >,
    limits: { admit: () => ({ headers: {} }), enabled: false, profile: "none", profiles: [], set: () => {} },
    standingHeaders: {},
    locate: (path, origin) => ({ path: path.slice(controlPath.length), root: `${origin}${controlPath}` }),
    authenticate: () => undefined,
    refuse,
    throttled: () => problem(429, "Too many requests", "the control API has no limits"),
    failed: (status) => problem(status, "Failed", "the control API failed"),
  };
}

function commonHandlers({ dialect, clock, ledger, journal, faults, deliveries, reset }: Controlled) {
  const time = (): Answer => ({
    status: 200,
    body: { now: new Date(clock.nowMs()).toISOString(), nowMs: Math.floor(clock.nowMs()) },
  });
  const limits = (): Answer => ({
    status: 200,
    body: { enabled: dialect.limits.enabled, profile: dialect.limits.profile },
  });

  return {
    reset: () => {
      reset();
      return { status: 204 };
    },
    readLedger: ({ query }: Call) => ({
      status: 200,
      body: ledger.report(query as { key?: string; object?: string }),
    }),
    readLimits: limits,
    setLimits: ({ body }: Call) => {
      const change = body as { enabled: boolean; profile?: string };
      const { profiles } = dialect.limits;
      if (change.profile !== undefined && !profiles.includes(change.profile)) {
        return problem(422, "No such profile", `profile must be one of ${profiles.join(", ")}`);
      }
      dialect.limits.set(change);
      return limits();
    },
    listFaults: () => ({ status: 200, body: { faults: faults.list() } }),
    armFault: ({ body }: Call) => {
      const fault = body as ArmedFault;
      const calls = dialect.operations.map(({ operationId }) => operationId);
      if (fault.call !== "*" && !calls.includes(fault.call)) {
        return problem(422, "No such call", `call must be * or one of ${calls.join(", ")}`);
      }
      return { status: 201, body: faults.arm(fault) };
    },
    disarmFaults: () => {
      faults.clear();
      return { status: 204 };
    },
    readClock: time,
    advanceClock: ({ body }: Call) => {
      clock.advance((body as { advanceMs: number }).advanceMs);
      return time();
    },
    listRequests: ({ query }: Call) => ({
      status: 200,
      body: { requests: journal.read(query as { call?: string; contains?: string; limit?: number }) },
    }),
    listDeliveries: () => ({ status: 200, body: { deliveries: deliveries.list() } }),
  };
}

function financeHandlers(finance: (() => FinanceOperator) | undefined) {
  type Invoice = { readonly invoiceNumber: string; readonly disputeStatus: string; readonly amount?: number };
  type Customer = { readonly customerNumber: string; readonly blocked: string };
  const act =
    <Body, Row extends object>(
      deed: (operator: FinanceOperator, body: Body) => Outcome<Row, FinanceFailure>,
      fields: readonly string[],
    ): Handler =>
    ({ body }) => {
      if (finance === undefined) return problem(404, "No such actor", "only the ERP has a finance operator");
      const done = deed(finance(), body as Body);
      if (done.ok)
        return {
          status: 200,
          body: Object.fromEntries(Object.entries(done.value).filter(([name]) => fields.includes(name))),
        };
      return done.failure.kind === "no-such-record"
        ? problem(404, "No such record", done.failure.detail)
        : problem(409, "Not allowed now", done.failure.detail);
    };
  const ofInvoice = ["id", "number", "status", "disputeStatus", "remainingAmount", "lastModifiedDateTime"];
  const ofCustomer = ["id", "number", "blocked", "lastModifiedDateTime"];

  return {
    disputeInvoice: act(
      (operator, { invoiceNumber, disputeStatus = "DISPUTED" }: Partial<Invoice>) =>
        operator.dispute(invoiceNumber ?? "", disputeStatus),
      ofInvoice,
    ),
    resolveInvoiceDispute: act(
      (operator, { invoiceNumber }: Invoice) => operator.resolveDispute(invoiceNumber),
      ofInvoice,
    ),
    payInvoice: act(
      (operator, { invoiceNumber, amount }: Invoice) => operator.pay(invoiceNumber, amount),
      ofInvoice,
    ),
    blockCustomer: act(
      (operator, { customerNumber, blocked = "All" }: Partial<Customer>) =>
        operator.blockCustomer(customerNumber ?? "", blocked),
      ofCustomer,
    ),
  };
}

function refuse(refusal: Refusal): Answer {
  switch (refusal.kind) {
    case "no-path":
      return problem(404, "No such control", "the control API has no such path");
    case "other-method":
      return problem(405, "Method not allowed", `allowed: ${refusal.allowed.join(", ")}`, {
        allow: refusal.allowed.join(", "),
      });
    case "body-too-large":
      return problem(413, "Body too large", "the body is larger than 4 MiB");
    case "unsupported-media-type":
      return problem(415, "Unsupported media type", "send application/json");
    case "malformed-body":
      return problem(400, "Malformed body", "the body is not JSON");
    case "violations": {
      const errors = refusal.violations.map(({ pointer, rule, detail }) => ({ pointer, rule, detail }));
      const answer = problem(422, "Invalid request", "the request is not one of the contract");
      return { ...answer, body: { ...(answer.body as object), errors } };
    }
  }
}

function problem(
  status: number,
  title: string,
  detail: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return {
    status,
    headers: { "content-type": "application/problem+json", ...headers },
    body: { type: "about:blank", title, status, detail },
  };
}
