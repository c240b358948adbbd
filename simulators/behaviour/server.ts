import type { IncomingMessage, ServerResponse } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import type { Page } from "../page/page.ts";
import { Body, createTurns } from "./body.ts";
import type { PlatformRequest } from "./call.ts";
import type { Reaction } from "./struck-call.ts";

export type Receive = (request: PlatformRequest, bodyTooLarge: boolean) => Reaction | Promise<Reaction>;

export interface PlatformServer {
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string;
  stop(): Promise<void>;
}

// An import would load the client behind `fetch` as well, asked for or not, which takes a tenth of the time to start.
const { createServer } = createRequire(import.meta.url)("node:http") as typeof import("node:http");

/** Longer than clients keep connections: one that is closed as it is used looks like a fault that nobody asked for. */
const keepAliveMs = 75_000;

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

  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const target = incoming.url ?? "/";
    const controlled = target === controlPath || target.startsWith(`${controlPath}/`);
    const file = controlled && incoming.method === "GET" ? await page(target) : undefined;
    if (file !== undefined) {
      outgoing.writeHead(200, file.headers).end(file.body);
      return;
    }
    const body = new Body(incoming, maxBodyBytes[controlled ? "control" : "platform"], largeBodies);
    try {
      const text = hasBody(incoming) ? await body.read() : "";
      const reaction = await (controlled ? control : platform)(
        requestOf(incoming, target, text ?? ""),
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
  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch((error: unknown) => {
      // A caller that went away in the middle of its body is told nothing; anything else is a defect of ours.
      if (incoming.destroyed && !incoming.complete) return;
      outgoing.destroy();
      throw error;
    });
  });
  server.keepAliveTimeout = keepAliveMs;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address() as AddressInfo;

  return {
    origin: `http://127.0.0.1:${address.port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function requestOf(incoming: IncomingMessage, target: string, bodyText: string): PlatformRequest {
  const { headers } = incoming;
  return {
    method: incoming.method ?? "GET",
    target,
    origin: originOf(incoming),
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

function originOf({ headers }: IncomingMessage): string {
  const forwardedProtocol = headers["x-forwarded-proto"];
  const forwardedHost = headers["x-forwarded-host"];
  const protocol = typeof forwardedProtocol === "string" ? forwardedProtocol : "http";
  const host = typeof forwardedHost === "string" ? forwardedHost : (headers.host ?? "127.0.0.1");
  return `${protocol}://${host}`;
}
