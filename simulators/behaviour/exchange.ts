import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import type { HttpOperation } from "#contracts/runtime/http-operation.ts";
import type { Answer, PlatformRequest } from "./call.ts";
import type { Entry } from "./concurrency-queue.ts";
import type { Dialect, Target } from "./dialect.ts";
import type { Drift } from "./drift.ts";
import { bodyText, EncodedBody } from "./encoded-body.ts";
import type { FaultBook, Strike } from "./faults.ts";
import type { Journal } from "./journal.ts";
import type { Maintenance } from "./maintenance.ts";
import { readCall } from "./read-call.ts";
import { createRouteTable, type RouteMatch } from "./route-table.ts";
import { breaksContract, type Reaction, reactToFault } from "./struck-call.ts";

/** One answered call, for whoever watches: `faulty` answers come from a fault or from drift and obey no contract. */
export interface Exchange {
  readonly operation: HttpOperation | undefined;
  readonly request: PlatformRequest;
  readonly answer: Answer;
  readonly faulty: boolean;
  /** What our own code threw, if it did: a defect, which the caller sees as the platform's own 500. */
  readonly defect?: unknown;
}

export interface ExchangeDependencies {
  readonly clock: Clock;
  readonly faults: FaultBook;
  readonly journal: Journal;
  readonly maintenance: Maintenance;
  readonly drift: Drift;
  readonly watch?: ((exchange: Exchange) => void) | undefined;
}

/** One request on its way through the platform. */
interface Visit {
  readonly startedMs: number;
  readonly request: PlatformRequest;
  readonly bodyTooLarge: boolean;
  readonly rawQuery: string;
  readonly target: Target | undefined;
  readonly route: RouteMatch;
  readonly operation: HttpOperation | undefined;
  readonly strike: Strike | undefined;
  committed: boolean;
  defect: unknown;
}

/**
 * Takes a request through the platform in the order that the real one does: fault, credential, limits, contract, deed. A call
 * that no fault strikes and that does not wait its turn is answered at once, without a promise.
 */
export function createExchange(dialect: Dialect, dependencies: ExchangeDependencies) {
  const { clock, faults, journal, maintenance, drift, watch } = dependencies;
  const match = createRouteTable(dialect.operations);

  const arrive = (request: PlatformRequest, bodyTooLarge: boolean): Visit => {
    const startedMs = clock.nowMs();
    const [rawPath = "", rawQuery = ""] = splitOnce(request.target, "?");
    const target = dialect.locate(rawPath, request.origin);
    const route: RouteMatch = target === undefined ? noPath : match(request.method, target.path);
    const operation = route.kind === "operation" ? route.operation : undefined;
    const strike = operation === undefined ? undefined : struckBy(faults, dialect, operation, request);
    return {
      startedMs,
      request,
      bodyTooLarge,
      rawQuery,
      target,
      route,
      operation,
      strike,
      committed: false,
      defect: undefined,
    };
  };

  const perform = (visit: Visit): Answer | Promise<Answer> => {
    const { request, route, target, strike } = visit;
    if (target === undefined || route.kind === "no-path") return dialect.refuse(noPath, undefined);
    if (route.kind === "other-method") return dialect.refuse(route, undefined);
    const { operation, path } = route;
    const closedMs = maintenance.closedForMs();
    const closed = closedMs > 0 ? dialect.inMaintenance(operation, Math.ceil(closedMs / 1_000)) : undefined;
    if (closed !== undefined) return closed;
    const refused = dialect.authenticate(request, operation);
    if (refused !== undefined) return refused;
    const { refusal, headers } = dialect.limits.admit(request, operation, path);
    if (refusal !== undefined) return withHeaders(refusal, headers);
    const call = visit.bodyTooLarge
      ? dialect.refuse({ kind: "body-too-large" }, operation)
      : readCall(dialect, request, operation, path, visit.rawQuery, target.root);
    if ("status" in call) return withHeaders(call, headers);

    const breakOffAfter = strike?.effect.breakOffAfter;
    const done = (answer: Answer) => {
      visit.committed = answer.status < 300;
      return withHeaders(answer, headers);
    };
    const failed = (error: unknown) => {
      visit.defect = error;
      return withHeaders(dialect.failed(500, undefined), headers);
    };
    try {
      const handlers = strike?.copy === undefined ? dialect.handlers : strike.copy();
      const handler = handlers[operation.operationId];
      if (handler === undefined) throw new Error(`no handler for ${operation.operationId}`);
      const answer = handler(breakOffAfter === undefined ? call : { ...call, breakOffAfter });
      return answer instanceof Promise ? answer.then(done, failed) : done(answer);
    } catch (error) {
      return failed(error);
    }
  };

  /** Makes a note of what became of the request, and the text of the answer. */
  const conclude = (visit: Visit, reaction: Reaction): Reaction => {
    const { request, operation, defect } = visit;
    const right = reaction.kind === "answer" ? reaction.answer : undefined;
    const answer = right === undefined ? undefined : drifted(drift, operation, right);
    const effect = visit.strike?.effect;
    const fault =
      defect !== undefined ? "defect" : (effect?.kind ?? (answer === right ? undefined : "drift"));
    const body = answer?.body;
    const text = body === undefined ? undefined : bodyText(body);
    journal.record({
      atMs: visit.startedMs,
      call: operation?.operationId ?? "",
      method: request.method,
      path: request.target,
      outcome: reaction.kind === "answer" ? "answered" : reaction.kind === "silence" ? "timeout" : "reset",
      status: answer?.status,
      committed: answer === undefined ? visit.committed : undefined,
      durationMs: clock.nowMs() - visit.startedMs,
      correlationId: request.header("x-correlation-id"),
      fault,
      requestBody: request.bodyText,
      responseBody: body instanceof EncodedBody ? body : text,
    });
    if (answer === undefined) return reaction;
    if (watch !== undefined) {
      const faulty = (effect !== undefined && breaksContract(effect)) || answer !== right;
      // As it is sent: what JSON cannot write (a number that is none) is something else by then.
      const shown = { ...answer, body: typeof body === "object" ? JSON.parse(text ?? "null") : body };
      watch({ operation, request, answer: shown, faulty, ...(defect === undefined ? {} : { defect }) });
    }
    return {
      kind: "answer",
      answer: { status: answer.status, headers: answer.headers ?? noHeaders, body: text },
    };
  };

  const receive = (request: PlatformRequest, bodyTooLarge: boolean): Reaction | Promise<Reaction> => {
    const visit = arrive(request, bodyTooLarge);
    const place = dialect.queue?.enter();
    if (visit.strike !== undefined || place instanceof Promise) {
      return react(dialect, visit.strike, clock, place, async () => perform(visit)).then((reaction) =>
        conclude(visit, reaction),
      );
    }
    const leave = (answer: Answer) => {
      if (typeof place === "function") place();
      return conclude(visit, answered(dialect, answer));
    };
    const answer = unplaced(dialect, place) ?? perform(visit);
    return answer instanceof Promise ? answer.then(leave) : leave(answer);
  };

  /** A defect beyond the handlers, where nothing may be relied on: it costs one answer, not the simulator. */
  const broken = (request: PlatformRequest, defect: unknown): Reaction => {
    const answer = withHeaders(dialect.failed(500, undefined), dialect.standingHeaders);
    watch?.({ operation: undefined, request, answer, faulty: false, defect });
    const { status, headers = noHeaders, body } = answer;
    return { kind: "answer", answer: { status, headers, body: bodyText(body) } };
  };

  return (request: PlatformRequest, bodyTooLarge: boolean): Reaction | Promise<Reaction> => {
    try {
      const reaction = receive(request, bodyTooLarge);
      return reaction instanceof Promise
        ? reaction.catch((defect: unknown) => broken(request, defect))
        : reaction;
    } catch (defect) {
      return broken(request, defect);
    }
  };
}

async function react(
  dialect: Dialect,
  strike: Strike | undefined,
  clock: Clock,
  entry: Entry | Promise<Entry> | undefined,
  perform: () => Promise<Answer>,
): Promise<Reaction> {
  const enteredMs = clock.nowMs();
  const place = await entry;
  const refused = unplaced(dialect, place);
  if (refused !== undefined) return answered(dialect, refused);
  const work = async (): Promise<Reaction> => {
    try {
      if (strike === undefined) return answered(dialect, await perform());
      const { latencyMs, effect } = strike;
      const worksMs = Math.min(latencyMs, dialect.patience?.requestTimeoutMs ?? latencyMs);
      if (worksMs > 0) await sleep(clock, worksMs);
      if (worksMs < latencyMs) return answered(dialect, dialect.failed(408, undefined));
      const reaction = await reactToFault(dialect, effect, perform);
      return reaction.kind === "answer" ? answered(dialect, reaction.answer) : reaction;
    } finally {
      if (typeof place === "function") place();
    }
  };
  const { gatewayTimeoutMs = Number.POSITIVE_INFINITY } = dialect.patience ?? {};
  const leftMs = gatewayTimeoutMs - (clock.nowMs() - enteredMs);
  if (strike === undefined || strike.latencyMs <= leftMs) return work();
  // The work goes on behind the gateway's answer, and may well be done.
  const gatewayAnswer = sleep(clock, leftMs).then(() => answered(dialect, dialect.failed(504, undefined)));
  return Promise.race([work(), gatewayAnswer]);
}

/** The refusal of a request that there is no place for. */
function unplaced(dialect: Dialect, place: Entry | undefined): Answer | undefined {
  if (place === "full") return dialect.throttled(undefined, "queue");
  return place === "waited-too-long" ? dialect.failed(503, undefined) : undefined;
}

const noPath = { kind: "no-path" } as const;

function struckBy(
  faults: FaultBook,
  dialect: Dialect,
  operation: HttpOperation,
  request: PlatformRequest,
): Strike | undefined {
  return faults.strike({ operationId: operation.operationId, reads: dialect.reads(operation) }, (text) =>
    mentions(request, text),
  );
}

/** Only what succeeds drifts. The same object if nothing differs. */
function drifted(drift: Drift, operation: HttpOperation | undefined, answer: Answer): Answer {
  if (operation === undefined || answer.status >= 300) return answer;
  const body = drift.applied(operation.operationId, answer.body);
  return body === answer.body ? answer : { ...answer, body };
}

function answered(dialect: Dialect, answer: Answer): Reaction {
  return { kind: "answer", answer: withHeaders(answer, dialect.standingHeaders) };
}

const noHeaders: Readonly<Record<string, string>> = {};

/** The answer's own headers win. Nothing is copied where there is nothing to join. */
function withHeaders(answer: Answer, headers: Readonly<Record<string, string>>): Answer {
  const own = answer.headers;
  const joined = own === undefined ? headers : isEmpty(headers) ? own : { ...headers, ...own };
  return joined === own ? answer : { status: answer.status, headers: joined, body: answer.body };
}

function isEmpty(headers: Readonly<Record<string, string>>): boolean {
  for (const _name in headers) return false;
  return true;
}

function mentions(request: PlatformRequest, text: string): boolean {
  return (
    request.bodyText.includes(text) ||
    request.target.includes(text) ||
    decodedTarget(request.target).includes(text)
  );
}

function decodedTarget(target: string): string {
  try {
    return decodeURIComponent(target.replaceAll("+", " "));
  } catch {
    return target;
  }
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
