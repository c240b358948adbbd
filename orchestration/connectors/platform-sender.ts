import type { TraceEntry } from "#contracts/generated/canonical/types.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import { type HttpOperation, responseContractFor } from "#contracts/runtime/http-operation.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { type CompiledValidator, violationsOf } from "#contracts/runtime/validation.ts";
import type { CallEnd } from "../governor/grant.ts";
import type { StepFailure } from "../workflow/failure.ts";
import { type Admitted, admit, endOf, type PlatformGovernor, savingCalls } from "./admission.ts";
import { heldFailure, isAbsence, type Sent } from "./circuit.ts";
import { type CircuitOf, onlyRegion } from "./circuits.ts";
import { type FailedAnswer, unanswered } from "./failed-answer.ts";
import type { HttpAnswer, HttpExchange } from "./http-exchange.ts";
import { closedUntilMs, type MaintenanceWindow } from "./maintenance.ts";
import type { PlatformAnswer, PlatformCall, SendToPlatform } from "./platform-call.ts";
import { WaitingReads } from "./waiting-reads.ts";
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

  const waiting = new WaitingReads();

  return (call) =>
    call.effect === "read" && dependencies.governed
      ? waiting.read(call, (begins) => send(call, begins))
      : send(call, () => 0);

  async function send(call: PlatformCall, begins: () => number): ReturnType<SendToPlatform> {
    const unfit = unfitRequest(call);
    if (unfit !== undefined) return fail(unfit);
    const windowEndsMs = closedUntilMs(dependencies.maintenance, clock.nowMs());
    if (windowEndsMs !== undefined) return fail(closedFailure(system, windowEndsMs));

    const admission = await admit(system, dependencies.governed, call, clock.nowMs);
    const savedCalls = begins() + (call.inPlaceOf ?? 1) - 1;
    if (!admission.ok) return admission;
    const admitted = savingCalls(admission.value, savedCalls);
    const parks = call.origin.workflowId !== undefined;
    const sent = await circuit.send(() => sendAndRecord(call, admitted));
    if ("held" in sent) {
      admission.value.end({ unused: true });
      return fail(heldFailure(place, sent.held, clock.nowMs(), parks));
    }
    // It was found out of order, not the call: a workflow's budget is for its own failures.
    const held = parks && isAbsence(sent) ? circuit.held() : undefined;
    return held === undefined ? sent.outcome : fail(heldFailure(place, held, clock.nowMs(), parks));
  }

  async function sendAndRecord(call: PlatformCall, admitted: Admitted): Promise<Sent> {
    const startedMs = clock.nowMs();
    const sent = await sendOnce(dependencies, call, admitted);
    record(
      withoutAbsent({
        at: new Date(startedMs).toISOString(),
        correlationId: call.origin.correlationId,
        workflowId: call.origin.workflowId,
        step: call.origin.step,
        system,
        action: call.operation.operationId,
        attempt: call.origin.attempt,
        durationMs: clock.nowMs() - startedMs,
        status: sent.status,
        stateBefore: call.stateBefore,
        stateAfter: stateAfter(call, sent.outcome),
        outcome: outcomeName(sent.outcome),
      }),
    );
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

/** Sends once, and says to the budget how that ended, whatever becomes of it. */
async function sendAdmitted(
  dependencies: PlatformSenderDependencies,
  call: PlatformCall,
  { end }: Admitted,
  refused: boolean,
): Promise<Sent> {
  let told: CallEnd = {};
  try {
    const answer = await exchangeAuthorized(dependencies, call, refused);
    if (!answer.ok) return { outcome: answer };
    told = dependencies.readBudget(answer.value, parseJson(answer.value));
    const sent = judged(dependencies, call, answer.value);
    const { status, headers } = answer.value;
    const failure = sent.outcome.ok ? undefined : sent.outcome.failure;
    told = endOf({ status, headers, nowMs: dependencies.clock.nowMs() }, failure, told);
    return sent;
  } finally {
    end(told);
  }
}

async function exchangeAuthorized(
  { baseUrl, pathDefaults, exchange, authorize }: PlatformSenderDependencies,
  call: PlatformCall,
  refused: boolean,
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
    ...(origin.signal === undefined ? {} : { signal: origin.signal }),
  });
  if (answer.ok) return answer;

  const { kind, detail } = answer.failure;
  return fail(kind === "not-sent" ? { kind: "retryable", detail } : unanswered(call.effect, detail));
}

/** Our own mistake or data that the platform's contract has no room for: seen before anything is sent. */
function unfitRequest(call: PlatformCall): StepFailure | undefined {
  const validate = call.operation.requestBody?.contents["application/json"];
  if (call.body === undefined || validate === undefined) return undefined;
  const violation = violationsOf(validate, call.body)[0];
  if (violation === undefined) return undefined;
  const detail = `the request to ${call.operation.operationId} ${violation.detail} at ${violation.pointer}; nothing was sent`;
  return { kind: "rejected", code: "request-breaks-contract", detail, pointer: violation.pointer };
}

function judged(dependencies: PlatformSenderDependencies, call: PlatformCall, answer: HttpAnswer): Sent {
  return { status: answer.status, outcome: judge(dependencies, call, answer) };
}

function judge(
  { readFailure, clock }: PlatformSenderDependencies,
  call: PlatformCall,
  answer: HttpAnswer,
): Outcome<PlatformAnswer, StepFailure> {
  const { status, headers } = answer;
  const atMs = clock.nowMs();
  if (call.absentOn?.includes(status)) return succeed({ status, absent: true, atMs, body: undefined });

  const body = parseJson(answer);
  if (status < 200 || status > 299) {
    return fail(readFailure({ status, headers, body, effect: call.effect, nowMs: atMs }));
  }
  // A page instead of JSON comes from something between us and the platform, which may have done the work or not.
  if (answer.text !== "" && body === undefined)
    return fail(unanswered(call.effect, `${status} with a body that is not JSON`));

  const drift = driftOf(call.operation, status, body);
  return drift === undefined ? succeed({ status, absent: false, atMs, body }) : fail(drift);
}

function driftOf(operation: HttpOperation, status: number, body: unknown): StepFailure | undefined {
  const contract = responseContractFor(operation, status);
  if (contract === undefined)
    return drifted(operation, {
      pointer: "",
      rule: "status",
      detail: `status ${status} is not in the contract`,
    });
  const validate: CompiledValidator | undefined = contract.contents["application/json"];
  if (validate === undefined) return undefined;

  const violation = violationsOf(validate, body)[0];
  return violation === undefined ? undefined : drifted(operation, violation);
}

function drifted(
  operation: HttpOperation,
  violation: { pointer: string; rule: string; detail: string },
): StepFailure {
  const { pointer, rule } = violation;
  const detail = `the answer of ${operation.operationId} breaks its contract at "${pointer}": ${violation.detail}`;
  return { kind: "payload-drifted", detail, pointer, rule };
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

function parseJson({ headers, text }: HttpAnswer): unknown {
  if (!/json/i.test(headers["content-type"] ?? "")) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function stateAfter(
  { stateAfter: state }: PlatformCall,
  outcome: Outcome<PlatformAnswer, StepFailure>,
): string | undefined {
  if (!outcome.ok || outcome.value.absent) return undefined;
  return typeof state === "function" ? state(outcome.value.body) : state;
}

function outcomeName(outcome: Outcome<PlatformAnswer, StepFailure>): TraceEntry["outcome"] {
  if (!outcome.ok) return outcome.failure.kind;
  return outcome.value.absent ? "absent" : "ok";
}
