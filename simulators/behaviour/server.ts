import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import type { Page } from "../page/page.ts";
import { Body, createTurns } from "./body.ts";
import type { PlatformRequest } from "./call.ts";
import { createServer, STATUS_CODES } from "./node-http.ts";
import { createOrigins, type Origins } from "./origins.ts";
import { gatewayPage, type Reaction } from "./struck-call.ts";

export type Receive = (request: PlatformRequest, bodyTooLarge: boolean) => Reaction | Promise<Reaction>;

export interface PlatformServer {
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string;
  stop(): Promise<void>;
}

/** Longer than clients keep connections: one that is closed as it is used looks like a fault that nobody asked for. */
const keepAliveMs = 75_000;
/** More than Node reads by itself, so that a platform can say in its own words that an address is too long. */
const maxHeaderBytes = 64 * 1024;

/** Where the control API lives on every simulator: outside of the vendors' own paths. */
export const controlPath = "/__sim";

/**
 * Serves a platform, its control and its page on one port of the loopback interface. `port` 0 takes a free one. A body that is
 * longer than `maxBodyBytes` is read to its end and refused.
 */
export async function startServer(
  platform: Receive,
  control: Receive,
  page: Page,
  port: number,
  maxBodyBytes: { readonly platform: number; readonly control: number },
): Promise<PlatformServer> {
  const largeBodies = createTurns();
  const originOf = createOrigins(() => origin());

  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const target = targetOf(incoming.url ?? "/");
    const [path = ""] = target.startsWith(controlPath) ? target.split("?", 1) : [];
    const controlled = path === controlPath || path.startsWith(`${controlPath}/`);
    // HEAD is how some wait until a server is there.
    const read = incoming.method === "GET" || incoming.method === "HEAD";
    const file = controlled && read ? await page(path) : undefined;
    if (file !== undefined) {
      outgoing.writeHead(200, file.headers).end(file.body);
      return;
    }
    const body = new Body(incoming, maxBodyBytes[controlled ? "control" : "platform"], largeBodies);
    try {
      const text = hasBody(incoming) ? await body.read() : "";
      const reaction = await (controlled ? control : platform)(
        requestOf(incoming, target, originOf, text ?? ""),
        text === undefined,
      );
      switch (reaction.kind) {
        case "reset":
          incoming.socket.resetAndDestroy();
          return;
        case "silence":
          // The caller gives up in its own time, and closes.
          return;
        case "answer":
          send(outgoing, reaction.answer.status, reaction.answer.headers ?? {}, reaction.answer.body);
      }
    } finally {
      body.letGo();
    }
  };
  const server = createServer(
    { maxHeaderSize: maxHeaderBytes, requireHostHeader: false },
    (incoming, outgoing) => {
      answer(incoming, outgoing).catch((error: unknown) => {
        // A caller that went away in the middle of its body is told nothing; anything else is a defect of ours, and costs one
        // connection, not the simulators.
        if (incoming.destroyed && !incoming.complete) return;
        outgoing.destroy();
        process.emitWarning(error as Error);
      });
    },
  );
  server.keepAliveTimeout = keepAliveMs;
  server.on("clientError", refuseUnread);
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });

  return {
    origin: origin(),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Path and query, also of an address in full, which a client sends that takes the platform for its proxy (RFC 9112, 3.2.2). */
function targetOf(url: string): string {
  if (url.startsWith("/")) return url;
  const [, path = ""] = /^https?:\/\/[^/?]*(.*)$/is.exec(url) ?? [];
  return path.startsWith("?") || path === "" ? `/${path}` : path;
}

function requestOf(
  incoming: IncomingMessage,
  target: string,
  originOf: Origins,
  bodyText: string,
): PlatformRequest {
  const { headers } = incoming;
  return {
    method: incoming.method ?? "GET",
    target,
    origin: originOf(headers),
    header: (name) => {
      const value = headers[name.toLowerCase()];
      return Array.isArray(value) ? value.join(", ") : value;
    },
    bodyText,
  };
}

/** The body is text by now. A content type of "" means that there is to be none. */
function send(
  outgoing: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: unknown,
): void {
  const sent: Record<string, string | number> = {};
  let typed = body === undefined;
  for (const name in headers) {
    const isType = name.length === 12 && name.toLowerCase() === "content-type";
    if (isType) typed = true;
    if (!isType || headers[name] !== "") sent[name] = headers[name] as string;
  }
  if (!typed) sent["content-type"] = "application/json";
  if (body === undefined) {
    outgoing.writeHead(status, sent).end();
    return;
  }
  const text = String(body);
  const bytes = Buffer.byteLength(text);
  sent["content-length"] = bytes;
  // Plain ASCII is sent without another look at each character.
  outgoing.writeHead(status, sent).end(text, bytes === text.length ? "latin1" : "utf8");
}

function hasBody({ headers }: IncomingMessage): boolean {
  return (headers["content-length"] ?? "0") !== "0" || headers["transfer-encoding"] !== undefined;
}

/** What cannot be read as a request is refused by what stands before the platform, in a page of its own. */
function refuseUnread(error: NodeJS.ErrnoException, connection: Duplex): void {
  if (error.code === "ECONNRESET" || !connection.writable) {
    connection.destroy();
    return;
  }
  const status =
    error.code === "HPE_HEADER_OVERFLOW" ? 431 : error.code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
  const { headers = {}, body } = gatewayPage({ kind: "gateway-page", status });
  const text = String(body);
  connection.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: ${headers["content-type"]}\r\n` +
      `content-length: ${text.length}\r\nconnection: close\r\n\r\n${text}`,
  );
}
