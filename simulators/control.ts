import { operations } from "#contracts/generated/platforms/simulator-control/operations.ts";
import type { OperationId } from "#contracts/generated/platforms/simulator-control/types.ts";
import type { Outcome } from "#contracts/runtime/outcome.ts";
import {
  type ActorDeeds,
  type ActorFailure,
  type ActorOperation,
  actorOperations,
} from "./behaviour/actor.ts";
import type { Answer, Call, Handler } from "./behaviour/call.ts";
import type { SimulatedClock } from "./behaviour/clock.ts";
import type { Deliveries } from "./behaviour/deliveries.ts";
import type { Dialect, Refusal } from "./behaviour/dialect.ts";
import type { ArmedFault, FaultBook } from "./behaviour/faults.ts";
import type { Journal } from "./behaviour/journal.ts";
import type { Ledger } from "./behaviour/ledger.ts";
import { controlPath } from "./behaviour/server.ts";

export interface Controlled {
  readonly dialect: Dialect;
  readonly clock: SimulatedClock;
  readonly ledger: Ledger;
  readonly journal: Journal;
  readonly faults: FaultBook;
  readonly deliveries: Deliveries;
  actors(): ActorDeeds;
  reset(): void;
}

/** The control API of one simulator: a dialect like any other, whose errors are Problem Details. */
export function createControl(controlled: Controlled): Dialect {
  return {
    operations: Object.values(operations),
    handlers: { ...commonHandlers(controlled), ...actorHandlers(controlled.actors) } satisfies Record<
      OperationId,
      Handler
    >,
    limits: {
      admit: () => ({ headers: {} }),
      enabled: false,
      profile: "none",
      profiles: [],
      set: () => {},
      gauges: () => [],
    },
    standingHeaders: {},
    locate: (path, origin) => ({ path: path.slice(controlPath.length), root: `${origin}${controlPath}` }),
    authenticate: () => undefined,
    refuse,
    throttlePolicies: [],
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

/** An operation of a person that this platform does not have is a resource that does not exist. */
function actorHandlers(actors: () => ActorDeeds): Record<ActorOperation, Handler> {
  const act =
    (operation: ActorOperation): Handler =>
    ({ body }) => {
      const deed = actors()[operation] as ((request: unknown) => Outcome<unknown, ActorFailure>) | undefined;
      if (deed === undefined)
        return problem(404, "No such actor", `nobody on this platform can ${operation}`);
      const done = deed(body);
      if (done.ok) return { status: 200, body: done.value };
      return done.failure.kind === "no-such-record"
        ? problem(404, "No such record", done.failure.detail)
        : problem(409, "Not allowed now", done.failure.detail);
    };
  return Object.fromEntries(actorOperations.map((id) => [id, act(id)])) as Record<ActorOperation, Handler>;
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
