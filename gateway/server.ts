import { randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import { responseOf } from "./answer.ts";
import { problemAnswer } from "./exchange.ts";
import type { Logger } from "./logger.ts";
import { inputLimits } from "./middleware/limits.ts";
import type { ProblemKind } from "./problem.ts";
import type { Refusal } from "./refusal.ts";

type FetchHandler = Parameters<typeof getRequestListener>[0];

/** The socket side of the gateway: it listens first, and serves as soon as it is given a handler. */
export interface GatewayServer {
  readonly url: string;
  serve(handler: FetchHandler, publicUrl: string): void;
  /** Takes no new connection, lets what runs finish for at most `graceMs`, then cuts it. */
  stop(graceMs: number): Promise<void>;
}

/** Listens on `host` and `port` (0: a free one). Rejects when the address cannot be had. */
export async function listen(
  { clock, logger }: { readonly clock: Clock; readonly logger: Logger },
  host: string,
  port: number,
): Promise<GatewayServer> {
  const server = createServer({
    maxHeaderSize: inputLimits.headerBytes,
    headersTimeout: inputLimits.headersArrivalMs,
    requestTimeout: inputLimits.requestArrivalMs,
    connectionsCheckingInterval: 1_000,
    keepAliveTimeout: 30_000,
    // Answered with a problem by our own handler instead of a bare 400.
    requireHostHeader: false,
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });

  let answering = 0;
  server.on("request", (_, response) => {
    answering++;
    response.once("close", () => {
      answering--;
    });
  });
  return {
    url: urlOf(server, host),
    serve(handler, publicUrl) {
      const refuse = (refusal: Refusal, correlationId = randomUUID()) => {
        logger.info({ correlationId, route: "(none)", problem: refusal.kind }, "request");
        return problemAnswer(refusal, correlationId, publicUrl);
      };
      const errorHandler = () => {
        const correlationId = randomUUID();
        return responseOf(refuse(unreadable, correlationId), correlationId);
      };
      server.on("request", getRequestListener(handler, { errorHandler }));
      server.on("clientError", (error: NodeJS.ErrnoException, socket: Socket) => {
        if (!answerable(socket)) return socket.destroy();
        const { status, body } = refuse({
          kind: kindOf(error),
          happened: "The request could not be read as HTTP.",
        });
        socket.end(
          `HTTP/1.1 ${status} \r\ncontent-type: application/problem+json\r\nconnection: close\r\n` +
            `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
        );
      });
    },
    stop: (graceMs) => stop(server, clock, () => answering, graceMs),
  };
}

const drainPollMs = 20;

const unreadable: Refusal = {
  kind: "invalid-request",
  happened: "The address or the Host header cannot be read.",
};

/** Whether the connection can still carry an answer of ours without falling into another one. */
function answerable(socket: Socket & { _httpMessage?: { headersSent?: boolean } | null }): boolean {
  return socket.writable && socket._httpMessage?.headersSent !== true;
}

function kindOf({ code }: NodeJS.ErrnoException): ProblemKind {
  if (code === "HPE_HEADER_OVERFLOW") return "headers-too-large";
  return code === "ERR_HTTP_REQUEST_TIMEOUT" ? "request-timeout" : "invalid-request";
}

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  // An address that means "all of them" cannot be called; the loopback one always can.
  const callable = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  return `http://${callable.includes(":") ? `[${callable}]` : callable}:${port}`;
}

/** Waits for the answers that are under way, and then cuts what is left: connections that only wait for a request. */
async function stop(server: Server, clock: Clock, answering: () => number, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const untilMs = clock.nowMs() + graceMs;
  while (answering() > 0 && clock.nowMs() < untilMs) await sleep(clock, drainPollMs);
  server.closeAllConnections();
  await closed;
}
