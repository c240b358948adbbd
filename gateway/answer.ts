import { dataHeaders } from "./middleware/security-headers.ts";

/** One complete answer, as it is sent and as it is kept to be sent again. */
export interface Answer {
  readonly status: number;
  /** Lower-case names; without those that every answer has. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An answer that goes on. It is sent once and never kept. */
export interface StreamAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly stream: ReadableStream<Uint8Array>;
}

/** The answer with a JSON body. */
export function jsonAnswer(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
  contentType = "application/json",
): Answer {
  return { status, headers: { "content-type": contentType, ...headers }, body: JSON.stringify(value) };
}

/**
 * The answer as a response. All headers are set here, once: a header that is added to a finished response makes
 * the server rebuild it around a stream, which costs more than everything else that the gateway does.
 */
export function responseOf(
  answer: Answer | StreamAnswer,
  correlationId: string,
  lifecycle?: Readonly<Record<string, string>>,
): Response {
  const body = "stream" in answer ? answer.stream : answer.body === "" ? null : answer.body;
  const links = [answer.headers["link"], lifecycle?.["link"]].filter((link) => link !== undefined);
  return new Response(body, {
    status: answer.status,
    headers: {
      ...dataHeaders,
      ...answer.headers,
      ...lifecycle,
      ...(links.length === 0 ? {} : { link: links.join(", ") }),
      "x-correlation-id": correlationId,
    },
  });
}
