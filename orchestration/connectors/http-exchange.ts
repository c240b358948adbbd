import { Pool } from "undici";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";

/** One HTTP request, ready to be sent. */
export interface HttpRequest {
  readonly method: string;
  /** Path and query below the origin, already encoded. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

/** One HTTP answer, read to its end. Header names are in lower case. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export type ExchangeFailure =
  /** No connection came about, so the platform has seen nothing. */
  | { readonly kind: "not-sent"; readonly detail: string }
  /** Something may have been sent, and no complete answer came back. */
  | { readonly kind: "no-answer"; readonly detail: string };

/** Sends one request to one platform and reads its answer. */
export type HttpExchange = (request: HttpRequest) => Promise<Outcome<HttpAnswer, ExchangeFailure>>;

export interface ExchangeOptions {
  /** Scheme, host and port; anything after them is ignored. */
  readonly origin: string;
  /** Connections at once. More requests wait here rather than in the platform's own queue. */
  readonly connections: number;
  /** From the request's end to the answer's header. Default 30 s: longer than any call of ours takes when all is well. */
  readonly headersTimeoutMs?: number;
  /** Between two pieces of the answer's body. Default 10 s. */
  readonly bodyTimeoutMs?: number;
  /** Default 3 s: a platform that accepts no connection is down, and that is worth knowing soon. */
  readonly connectTimeoutMs?: number;
  /** Default 8 MiB; a larger answer is given up. */
  readonly answerBytesAtMost?: number;
}

/** A bounded set of kept-alive connections to one platform, on undici's core API. `close` lets requests under way finish. */
export function createHttpExchange(options: ExchangeOptions): {
  exchange: HttpExchange;
  close(): Promise<void>;
} {
  const bytesAtMost = options.answerBytesAtMost ?? 8 * 1024 * 1024;
  const pool = new Pool(new URL(options.origin).origin, {
    connections: options.connections,
    pipelining: 1,
    headersTimeout: options.headersTimeoutMs ?? 30_000,
    bodyTimeout: options.bodyTimeoutMs ?? 10_000,
    connect: { timeout: options.connectTimeoutMs ?? 3_000 },
    // Shorter than the 5 s after which common servers hang up: a request must not meet a closing connection.
    keepAliveTimeout: 3_000,
  });

  const exchange: HttpExchange = async (request) => {
    if (request.signal?.aborted) return fail({ kind: "not-sent", detail: "given up before it was sent" });
    try {
      const answer = await pool.request({
        method: request.method as "GET",
        path: request.path,
        headers: request.headers,
        ...(request.body === undefined ? {} : { body: request.body }),
        ...(request.signal === undefined ? {} : { signal: request.signal }),
      });
      const text = await readBounded(answer.body, bytesAtMost);
      if (text === undefined)
        return fail({ kind: "no-answer", detail: `the answer is larger than ${bytesAtMost} bytes` });
      return succeed({ status: answer.statusCode, headers: flatten(answer.headers), text });
    } catch (error) {
      return fail(exchangeFailureOf(error));
    }
  };
  return { exchange, close: () => pool.close() };
}

async function readBounded(
  body: AsyncIterable<Uint8Array>,
  bytesAtMost: number,
): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // Leaving the loop early destroys the body and with it the connection.
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > bytesAtMost) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]),
  );
}

/** Errors of the time before a connection stood. A reset can come at any moment and is therefore not among them. */
const notSentCodes: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

function exchangeFailureOf(error: unknown): ExchangeFailure {
  const { code, message } = describe(error);
  return {
    kind: notSentCodes.has(code) ? "not-sent" : "no-answer",
    detail: code === "" ? message : `${code}: ${message}`,
  };
}

function describe(error: unknown): { code: string; message: string } {
  if (!(error instanceof Error)) return { code: "", message: String(error) };
  // Several addresses tried and none reached: undici hands on an AggregateError whose members tell why.
  const first = error instanceof AggregateError ? error.errors[0] : error;
  const code = first instanceof Error && "code" in first ? String(first.code) : "";
  return { code, message: error.message === "" && first instanceof Error ? first.message : error.message };
}
