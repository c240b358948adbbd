import { randomUUID } from "node:crypto";
import { CommandFailure } from "./command-failure.ts";

/** Where the governed API is, and in whose name it is called. */
export interface GatewayAccess {
  readonly url: string;
  readonly token: string;
}

export interface GatewayRequest {
  readonly method?: "GET" | "POST";
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  /** Asks for the answer of this moment, and not for one that is still fresh enough. */
  readonly fresh?: boolean;
  /** Of a POST: the same for the same thing asked again. A new one if absent. */
  readonly idempotencyKey?: string;
  /** How long the answer is waited for, ms. Default 15000: longer than the gateway waits for anybody. */
  readonly withinMs?: number;
}

export interface GatewayAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly correlationId: string;
  /** Path and query of the page after this one of a list, from `Link` with rel="next". */
  readonly nextPage?: string;
}

const requestTimeoutMs = 15_000;

/** One call of the governed API, whatever its status. Throws `CommandFailure` when nothing answers there. */
export async function callGateway(access: GatewayAccess, request: GatewayRequest): Promise<GatewayAnswer> {
  const url = new URL(request.path, access.url);
  for (const [name, value] of Object.entries(request.query ?? {})) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  const headers: Record<string, string> = {
    authorization: `Bearer ${access.token}`,
    accept: "application/json, application/problem+json",
  };
  if (request.fresh) headers["cache-control"] = "no-cache";
  if (request.method === "POST") headers["idempotency-key"] = `"${request.idempotencyKey ?? randomUUID()}"`;
  if (request.body !== undefined) headers["content-type"] = "application/json";

  try {
    const response = await fetch(url, {
      method: request.method ?? "GET",
      headers,
      signal: AbortSignal.timeout(request.withinMs ?? requestTimeoutMs),
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    });
    const nextPage = nextPageIn(response.headers.get("link"));
    return {
      status: response.status,
      body: parseBody(await response.text()),
      correlationId: response.headers.get("x-correlation-id") ?? "",
      ...(nextPage === undefined ? {} : { nextPage }),
    };
  } catch (error) {
    throw new CommandFailure(`No answer from the gateway at ${access.url}: ${reasonOf(error)}.`);
  }
}

/** One call of the governed API that must succeed. Throws `CommandFailure` with the problem it answers. */
export async function askGateway(access: GatewayAccess, request: GatewayRequest): Promise<unknown> {
  const answer = await callGateway(access, request);
  if (answer.status >= 200 && answer.status < 300) return answer.body;
  throw new CommandFailure(problemLine(answer));
}

export interface ListRequest {
  readonly path: string;
  readonly query: Readonly<Record<string, string | undefined>>;
  /** The member of a page that holds its items. */
  readonly items: string;
  /** How many are wanted; all, if absent. */
  readonly atMost?: number;
}

const largestPage = 200;
/** A list that goes on for ever is read up to here: 20,000 items. */
const pagesAtMost = 100;

/** The items of a list, page by page to its end. Throws `CommandFailure` like `askGateway`. */
export async function askForAll(
  access: GatewayAccess,
  { path, query, items: member, atMost = Number.POSITIVE_INFINITY }: ListRequest,
): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  let request: GatewayRequest = {
    path,
    query: { ...query, limit: String(Math.min(atMost, largestPage)) },
  };
  for (let pages = 0; pages < pagesAtMost && items.length < atMost; pages++) {
    const answer = await callGateway(access, request);
    if (answer.status !== 200) throw new CommandFailure(problemLine(answer));
    items.push(...((answer.body as Record<string, readonly unknown[]>)[member] ?? []));
    if (answer.nextPage === undefined) break;
    request = { path: answer.nextPage };
  }
  return items.slice(0, atMost);
}

function nextPageIn(link: string | null): string | undefined {
  return /<([^>]*)>\s*;\s*rel="?next"?/.exec(link ?? "")?.[1];
}

/** `404 No such workflow: … (correlation id …)`, with every violated rule on its own line. */
export function problemLine(answer: GatewayAnswer): string {
  const problem = (answer.body ?? {}) as {
    title?: string;
    detail?: string;
    errors?: { in: string; pointer: string; rule: string; detail: string }[];
  };
  const said = [problem.title, problem.detail].filter((part) => part !== undefined).join(": ");
  const violations = (problem.errors ?? []).map(
    (error) => `\n  ${error.in} ${error.pointer} ${error.detail} (${error.rule})`,
  );
  return `The gateway answered ${answer.status} ${said} (correlation id ${answer.correlationId})${violations.join("")}`;
}

function parseBody(text: string): unknown {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause;
  return cause instanceof Error
    ? cause.message || String((cause as NodeJS.ErrnoException).code)
    : error.message;
}
