import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import type { HttpOperation } from "#contracts/runtime/http-operation.ts";
import { decodeParameters } from "#contracts/runtime/parameters.ts";
import { violationsOf } from "#contracts/runtime/validation.ts";
import type { Answer, Call, PlatformRequest } from "./call.ts";
import type { Dialect } from "./dialect.ts";
import type { Drift } from "./drift.ts";
import type { FaultBook, Strike } from "./faults.ts";
import { createIsoTime } from "./iso-time.ts";
import type { Journal, JournalEntry } from "./journal.ts";
import type { Maintenance } from "./maintenance.ts";
import { createRouteTable } from "./route-table.ts";
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

/** Takes a request through the platform in the order that the real one does: fault, credential, limits, contract, deed. */
export function createExchange(dialect: Dialect, dependencies: ExchangeDependencies) {
  const { clock, faults, journal, maintenance, drift, watch } = dependencies;
  const match = createRouteTable(dialect.operations);
  const isoTime = createIsoTime();

  return async (request: PlatformRequest, bodyTooLarge: boolean): Promise<Reaction> => {
    const startedMs = clock.nowMs();
    const [rawPath = "", rawQuery = ""] = splitOnce(request.target, "?");
    const target = dialect.locate(rawPath, request.origin);
    const route = target === undefined ? ({ kind: "no-path" } as const) : match(request.method, target.path);
    const operation = route.kind === "operation" ? route.operation : undefined;
    const strike =
      operation === undefined
        ? undefined
        : faults.strike({ operationId: operation.operationId, reads: dialect.reads(operation) }, (text) =>
            mentions(request, text),
          );
    let committed = false;
    let defect: unknown;

    const perform = async (): Promise<Answer> => {
      if (target === undefined || route.kind === "no-path")
        return dialect.refuse({ kind: "no-path" }, undefined);
      if (route.kind === "other-method") return dialect.refuse(route, undefined);
      const closedMs = maintenance.closedForMs();
      const closed =
        closedMs > 0 ? dialect.inMaintenance(route.operation, Math.ceil(closedMs / 1_000)) : undefined;
      if (closed !== undefined) return closed;
      const refused = dialect.authenticate(request, route.operation);
      if (refused !== undefined) return refused;
      const admission = dialect.limits.admit(request, route.operation, route.path);
      if (admission.refusal !== undefined) return withHeaders(admission.refusal, admission.headers);
      const call = bodyTooLarge
        ? dialect.refuse({ kind: "body-too-large" }, route.operation)
        : readCall(dialect, request, route.operation, route.path, rawQuery, target.root);
      if ("status" in call) return withHeaders(call, admission.headers);

      const handlers = strike?.copy === undefined ? dialect.handlers : strike.copy();
      const handler = handlers[route.operation.operationId];
      if (handler === undefined) throw new Error(`no handler for ${route.operation.operationId}`);
      const breakOffAfter = strike?.effect.breakOffAfter;
      let answer: Answer;
      try {
        answer = await handler(breakOffAfter === undefined ? call : { ...call, breakOffAfter });
      } catch (error) {
        defect = error;
        return withHeaders(dialect.failed(500, undefined), admission.headers);
      }
      committed = answer.status < 300;
      return withHeaders(answer, admission.headers);
    };

    const reaction = await react(dialect, strike, clock, perform);
    const right = reaction.kind === "answer" ? reaction.answer : undefined;
    const answer = right === undefined ? undefined : drifted(drift, operation, right);
    const effect = strike?.effect;
    const fault =
      defect !== undefined ? "defect" : (effect?.kind ?? (answer === right ? undefined : "drift"));
    const text = answer?.body === undefined ? undefined : bodyText(answer.body);
    const correlationId = request.header("x-correlation-id");
    const entry: { -readonly [Member in keyof JournalEntry]: JournalEntry[Member] } = {
      at: isoTime(startedMs),
      call: operation?.operationId ?? "",
      method: request.method,
      path: request.target,
      outcome: reaction.kind === "answer" ? "answered" : reaction.kind === "silence" ? "timeout" : "reset",
      durationMs: clock.nowMs() - startedMs,
    };
    if (answer === undefined) entry.committed = committed;
    else entry.status = answer.status;
    if (correlationId !== undefined) entry.correlationId = correlationId;
    if (fault !== undefined) entry.fault = fault;
    if (request.bodyText !== "") entry.requestBody = request.bodyText;
    if (text !== undefined) entry.responseBody = text;
    journal.record(entry);
    if (answer !== undefined && watch !== undefined) {
      const faulty = (effect !== undefined && breaksContract(effect)) || answer !== right;
      watch({ operation, request, answer, faulty, ...(defect === undefined ? {} : { defect }) });
    }
    if (answer === undefined) return reaction;
    return {
      kind: "answer",
      answer: { status: answer.status, headers: answer.headers ?? noHeaders, body: text },
    };
  };
}

async function react(
  dialect: Dialect,
  strike: Strike | undefined,
  clock: Clock,
  perform: () => Promise<Answer>,
): Promise<Reaction> {
  const enteredMs = clock.nowMs();
  const place = dialect.queue === undefined ? undefined : await dialect.queue.enter();
  if (place === "full") return answered(dialect, dialect.throttled(undefined, "queue"));
  if (place === "waited-too-long") return answered(dialect, dialect.failed(503, undefined));
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
      place?.();
    }
  };
  const { gatewayTimeoutMs = Number.POSITIVE_INFINITY } = dialect.patience ?? {};
  const leftMs = gatewayTimeoutMs - (clock.nowMs() - enteredMs);
  if (strike === undefined || strike.latencyMs <= leftMs) return work();
  // The work goes on behind the gateway's answer, and may well be done.
  const gatewayAnswer = sleep(clock, leftMs).then(() => answered(dialect, dialect.failed(504, undefined)));
  return Promise.race([work(), gatewayAnswer]);
}

/** Only what succeeds drifts. The same object if nothing differs. */
function drifted(drift: Drift, operation: HttpOperation | undefined, answer: Answer): Answer {
  if (operation === undefined || answer.status >= 300) return answer;
  const body = drift.applied(operation.operationId, answer.body);
  return body === answer.body ? answer : { ...answer, body };
}

/** What the request asks for if it is one of the contract, or the refusal. */
export function readCall(
  dialect: Dialect,
  request: PlatformRequest,
  operation: HttpOperation,
  path: Readonly<Record<string, string>>,
  rawQuery: string,
  root: string,
): Call | Answer {
  const decoded = decodeParameters(
    operation.parameters,
    { path, query: queryValues(rawQuery), header: headerValues(operation, request) },
    { unknownQuery: dialect.unknownQuery },
  );
  const { values } = decoded;
  if (decoded.violations.length > 0) {
    return dialect.refuse({ kind: "violations", violations: decoded.violations }, operation);
  }

  const call = { operation, request, root, path: values.path, query: values.query, header: values.header };
  const { requestBody } = operation;
  if (requestBody === undefined) return { ...call, body: undefined };
  if (request.bodyText === "" && !requestBody.required) return { ...call, body: undefined };

  const mediaType =
    (request.header("content-type") ?? "application/json").split(";")[0]?.trim().toLowerCase() ?? "";
  const validate = requestBody.contents[mediaType];
  if (validate === undefined) return dialect.refuse({ kind: "unsupported-media-type" }, operation);
  const body = parsedBody(mediaType, request.bodyText);
  if (body === undefined) return dialect.refuse({ kind: "malformed-body" }, operation);
  const violations = violationsOf(validate, body);
  if (violations.length > 0) return dialect.refuse({ kind: "violations", violations }, operation);
  return { ...call, body };
}

/** `undefined` if the text is not of the media type. */
function parsedBody(mediaType: string, text: string): unknown {
  if (mediaType === "application/x-www-form-urlencoded") return Object.fromEntries(new URLSearchParams(text));
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function queryValues(rawQuery: string): Record<string, string[]> {
  const query: Record<string, string[]> = Object.create(null);
  if (rawQuery === "") return query;
  for (const [name, value] of new URLSearchParams(rawQuery)) {
    query[name] ??= [];
    query[name].push(value);
  }
  return query;
}

function headerValues(operation: HttpOperation, request: PlatformRequest): Record<string, string> {
  const header: Record<string, string> = {};
  for (const parameter of operation.parameters) {
    if (parameter.in !== "header") continue;
    const value = request.header(parameter.name);
    if (value !== undefined) header[parameter.name.toLowerCase()] = value;
  }
  return header;
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

function bodyText(body: unknown): string {
  return typeof body === "string" ? body : JSON.stringify(body);
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
