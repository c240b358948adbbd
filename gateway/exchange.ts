import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import type { Clock } from "#contracts/runtime/clock.ts";
import { type Answer, jsonAnswer, responseOf, type StreamAnswer } from "./answer.ts";
import type { Logger } from "./logger.ts";
import { type Correlation, correlate } from "./middleware/correlation.ts";
import type { LifecycleHeaders } from "./middleware/lifecycle.ts";
import { limitHead } from "./middleware/limits.ts";
import type { ProblemKind } from "./problem.ts";
import { problemOf, type Refusal } from "./refusal.ts";

export type GatewayContext = Context<{ Bindings: HttpBindings }>;

/** One request on its way through the gateway, and what its log line will say. */
export interface Exchange extends Correlation {
  readonly context: GatewayContext;
  /** The calling client, once it is known. Ids of people are not logged. */
  clientId?: string;
}

/** What came of an exchange: an answer to send, or why there is none. */
export type Reply = Answer | StreamAnswer | Refusal;

export interface ExchangeDependencies {
  readonly clock: Clock;
  readonly logger: Logger;
  /** Where the pages of the problem kinds are served, without a trailing slash. */
  readonly publicUrl: string;
}

/**
 * Wraps what one route does into a handler: correlates, refuses outsized requests, turns refusals and defects into
 * Problem Details, and writes one log line with the route's template (never the path, which may name a customer).
 * `lifecycle` is said on every answer of the route, whatever it is.
 */
export function exchangeHandler(
  { clock, logger, publicUrl }: ExchangeDependencies,
  route: string,
  answer: (exchange: Exchange) => Promise<Reply> | Reply,
  lifecycle?: LifecycleHeaders,
): (context: GatewayContext) => Promise<Response> {
  return async (context) => {
    const startedAtMs = clock.nowMs();
    const { incoming } = context.env;
    const exchange: Exchange = { ...correlate(incoming.headers), context };
    const { correlationId } = exchange;

    let reply: Reply;
    try {
      const head = limitHead(incoming);
      reply = head.ok ? await answer(exchange) : head.failure;
    } catch (error) {
      logger.error({ correlationId, route, err: error }, "a request met a defect");
      reply = { kind: "internal-error", happened: "The gateway met a defect while it handled the request." };
    }

    const refusal = isRefusal(reply) ? reply : undefined;
    const sent = isRefusal(reply) ? problemAnswer(reply, correlationId, publicUrl) : reply;
    logRequest(logger, {
      correlationId,
      traceId: exchange.traceparent.slice(3, 35),
      route,
      method: incoming.method ?? "",
      status: sent.status,
      durationMs: clock.nowMs() - startedAtMs,
      ...(exchange.clientId === undefined ? {} : { clientId: exchange.clientId }),
      ...(refusal === undefined ? {} : { problem: refusal.kind }),
    });
    return responseOf(sent, correlationId, lifecycle?.(context.req.param()));
  };
}

/** The refusal as an answer. */
export function problemAnswer(refusal: Refusal, correlationId: string, publicUrl: string): Answer {
  const problem = problemOf(refusal, correlationId, publicUrl);
  return jsonAnswer(problem.status, problem, refusal.headers, "application/problem+json");
}

export function isRefusal(reply: Reply): reply is Refusal {
  return "kind" in reply;
}

interface RequestLine {
  readonly correlationId: string;
  readonly traceId: string;
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly durationMs: number;
  readonly clientId?: string;
  readonly problem?: ProblemKind;
}

function logRequest(logger: Logger, line: RequestLine): void {
  if (line.status >= 500) logger.warn(line, "request");
  else logger.info(line, "request");
}
