import type { TraceEntry } from "#contracts/generated/canonical/types.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import { fail, type Outcome } from "#contracts/runtime/outcome.ts";
import type { CallEnd } from "../governor/grant.ts";
import type { StepFailure } from "../workflow/failure.ts";
import { type Admitted, admit, endOf, type PlatformGovernor, savingCalls } from "./admission.ts";
import { judge, parseJson, unfitRequest } from "./answer-judgement.ts";
import { heldFailure, isAbsence, type Sent } from "./circuit.ts";
import { type CircuitOf, onlyRegion } from "./circuits.ts";
import { type FailedAnswer, unanswered } from "./failed-answer.ts";
import type { HttpAnswer, HttpExchange } from "./http-exchange.ts";
import { closedUntilMs, type MaintenanceWindow } from "./maintenance.ts";
import type { PlatformAnswer, PlatformCall, SendToPlatform } from "./platform-call.ts";
import { type BegunTurn, ownTurn, type Turn } from "./turn.ts";
import { WaitingReads } from "./waiting-reads.ts";
import { WaitingUpdates } from "./waiting-updates.ts";
import { withoutAbsent } from "./without-absent.ts";

export interface PlatformSenderDependencies {
  readonly system: TraceEntry["system"];
  /** Scheme, host, port and the path below which the contract's paths are. */
  readonly baseUrl: string;
  /** Path parameters that are the same in every call, such as the ERP's company. */
  readonly pathDefaults?: Readonly<Record<string, string>>;
  readonly exchange: HttpExchange;
  /** The Authorization header's value. A failure to get one is a failure of the call; nothing was sent. */
  readonly authorize: (refused: boolean) => Promise<Outcome<string, StepFailure>>;
  readonly readFailure: (answer: FailedAnswer) => StepFailure;
  /** Takes one line for the trace. Must not wait and must not throw. */
  readonly record: (entry: TraceEntry) => void;
  readonly clock: Clock;
  /** Times known in advance in which the platform is not to be called. None by default. */
  readonly maintenance?: readonly MaintenanceWindow[];
  /** Where `baseUrl` is, in its operator's words. Default `global`. */
  readonly region?: string;
  /** Leaves the platform alone in a region where it does not work. */
  readonly circuitOf: CircuitOf;
  /** Who lets calls through as the platform's budget allows. Without one, nobody counts. */
  readonly governed?: PlatformGovernor;
  /** What an answer says of the budget. */
  readonly readBudget: (answer: HttpAnswer, body: unknown) => CallEnd;
}

/** What a platform's own `send.ts` is given; the rest it knows itself. */
export type ConnectorDependencies = Pick<
  PlatformSenderDependencies,
  "exchange" | "record" | "clock" | "maintenance" | "region" | "circuitOf" | "governed"
>;

/**
 * Makes the one function through which a platform is called. Requests and answers are held against the platform's
 * contract: what breaks it is `payload-drifted` with pointer and rule, and does not get further into the house.
 * Every call that is sent leaves a line in the trace, whatever becomes of it. None is sent to a platform that is in
 * maintenance, or that has not worked for several calls in a row: its caller is told so at once.
 */
export function createPlatformSender(dependencies: PlatformSenderDependencies): SendToPlatform {
  const { system, clock, record, region = onlyRegion } = dependencies;
  const circuit = dependencies.circuitOf(system, region);
  const place = region === onlyRegion ? system : `${system} (${region})`;

  const reads = new WaitingReads();
  const updates = new WaitingUpdates();

  return (call) => {
    // Where nobody counts, nobody waits.
    if (dependencies.governed === undefined) return send(call, ownTurn(call));
    if (call.effect === "read") return reads.read(call, (turn) => send(call, turn));
    if (call.operation.partialUpdate === undefined) return send(call, ownTurn(call));
    return updates.update(call, (turn) => send(call, turn));
  };

  async function send(call: PlatformCall, turn: Turn): ReturnType<SendToPlatform> {
    const unfit = unfitRequest(call);
    if (unfit !== undefined) return fail(unfit);
    const admission = await admit(system, dependencies.governed, call, clock.nowMs);
    if (!admission.ok) return admission;
    const windowEndsMs = closedUntilMs(dependencies.maintenance, clock.nowMs());
    if (windowEndsMs !== undefined) {
      // The budget of all workers closes until then, and those that come meanwhile are told times one after another.
      admission.value.end({ unused: true, closedUntilMs: windowEndsMs });
      return fail(closedFailure(system, windowEndsMs));
    }
    const begun = turn.begins();
    const admitted = savingCalls(admission.value, begun.saved + (call.inPlaceOf ?? 1) - 1);
    const parks = call.origin.workflowId !== undefined;
    const sent = await circuit.send(() => sendAndRecord(begun, admitted));
    if ("held" in sent) {
      admission.value.end({ unused: true });
      return fail(heldFailure(place, sent.held, clock.nowMs(), parks));
    }
    // It was found out of order, not the call: a workflow's budget is for its own failures.
    const held = parks && isAbsence(sent) ? circuit.held() : undefined;
    return held === undefined ? sent.outcome : fail(heldFailure(place, held, clock.nowMs(), parks));
  }

  async function sendAndRecord({ call, told }: BegunTurn, admitted: Admitted): Promise<Sent> {
    const startedMs = clock.nowMs();
    const sent = await sendOnce(dependencies, call, admitted);
    // Each of those that became one call is looked for under its own correlation id.
    for (const { origin, operation, stateBefore, stateAfter } of told) {
      record(
        withoutAbsent({
          at: new Date(startedMs).toISOString(),
          correlationId: origin.correlationId,
          workflowId: origin.workflowId,
          step: origin.step,
          system,
          action: operation.operationId,
          attempt: origin.attempt,
          durationMs: clock.nowMs() - startedMs,
          status: sent.status,
          stateBefore,
          stateAfter: stateAfterOf(stateAfter, sent.outcome),
          outcome: outcomeName(sent.outcome),
        }),
      );
    }
    return sent;
  }
}

function closedFailure(system: TraceEntry["system"], untilMs: number): StepFailure {
  const detail = `the ${system} platform is in maintenance until ${new Date(untilMs).toISOString()}; nothing was sent`;
  return { kind: "in-maintenance", detail, untilMs };
}

async function sendOnce(
  dependencies: PlatformSenderDependencies,
  call: PlatformCall,
  admitted: Admitted,
): Promise<Sent> {
  const first = await sendAdmitted(dependencies, call, admitted, false);
  if (first.status !== 401) return first;

  // A 401 is answered before anything is done, so even a write may be sent once more with a new token.
  const { system, governed, clock } = dependencies;
  const again = await admit(system, governed, call, clock.nowMs);
  return again.ok ? sendAdmitted(dependencies, call, again.value, true) : { outcome: again };
}

/** Sends once, if it is not too late for that, and says to the budget how that ended, whatever becomes of it. */
async function sendAdmitted(
  dependencies: PlatformSenderDependencies,
  call: PlatformCall,
  { end, sendByMs }: Admitted,
  refused: boolean,
): Promise<Sent> {
  const { clock, system } = dependencies;
  const leftMs = sendByMs - clock.nowMs();
  let told: CallEnd = {};
  // A call may wait for a connection, or this process may have stood still: meanwhile others have been let through.
  const tooLate = new AbortController();
  const cancel = Number.isFinite(leftMs) ? clock.schedule(leftMs, () => tooLate.abort()) : () => {};
  try {
    if (leftMs <= 0) return { outcome: fail(tooLateFailure(system)) };
    const answer = await exchangeAuthorized(dependencies, call, refused, tooLate.signal);
    if (!answer.ok) return { outcome: answer };
    told = dependencies.readBudget(answer.value, parseJson(answer.value));
    const { status, headers } = answer.value;
    const nowMs = clock.nowMs();
    const outcome = judge(dependencies.readFailure, call, answer.value, nowMs);
    told = endOf({ status, headers, nowMs }, outcome.ok ? undefined : outcome.failure, told);
    return { status, outcome };
  } finally {
    cancel();
    end(told);
  }
}

function tooLateFailure(system: TraceEntry["system"]): StepFailure {
  const detail = `the turn of the call (${system}) passed before it could be made; nothing was sent`;
  return { kind: "throttled", detail, retryAfterMs: 0 };
}

async function exchangeAuthorized(
  { baseUrl, pathDefaults, exchange, authorize }: PlatformSenderDependencies,
  call: PlatformCall,
  refused: boolean,
  tooLate: AbortSignal,
): Promise<Outcome<HttpAnswer, StepFailure>> {
  const authorization = await authorize(refused);
  if (!authorization.ok) return authorization;

  const { origin, operation } = call;
  const answer = await exchange({
    method: operation.method,
    path: pathOf(baseUrl, operation.path, { ...pathDefaults, ...call.path }, call.query ?? {}),
    headers: {
      accept: "application/json",
      authorization: authorization.value,
      "x-correlation-id": origin.correlationId,
      ...(origin.traceparent === undefined ? {} : { traceparent: origin.traceparent }),
      ...(call.body === undefined ? {} : { "content-type": "application/json" }),
      ...call.headers,
    },
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    signal: origin.signal === undefined ? tooLate : AbortSignal.any([origin.signal, tooLate]),
  });
  if (answer.ok) return answer;

  const { kind, detail } = answer.failure;
  return fail(kind === "not-sent" ? { kind: "retryable", detail } : unanswered(call.effect, detail));
}

function pathOf(
  baseUrl: string,
  template: string,
  path: Readonly<Record<string, string>>,
  query: Readonly<Record<string, string>>,
): string {
  const base = new URL(baseUrl).pathname.replace(/\/$/, "");
  const filled = template.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = path[name];
    if (value === undefined) throw new Error(`no value for the path parameter ${name} of ${template}`);
    return encodeURIComponent(value);
  });
  const pairs = Object.entries(query).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  return `${base}${filled}${pairs.length === 0 ? "" : `?${pairs.join("&")}`}`;
}

function stateAfterOf(
  state: PlatformCall["stateAfter"],
  outcome: Outcome<PlatformAnswer, StepFailure>,
): string | undefined {
  if (!outcome.ok || outcome.value.absent) return undefined;
  return typeof state === "function" ? state(outcome.value.body) : state;
}

function outcomeName(outcome: Outcome<PlatformAnswer, StepFailure>): TraceEntry["outcome"] {
  if (!outcome.ok) return outcome.failure.kind;
  return outcome.value.absent ? "absent" : "ok";
}
