import type { Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { type HttpBindings, serve } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { Hono } from "hono";
import type { PlatformRequest } from "./call.ts";
import type { Reaction } from "./struck-call.ts";

/** A body may have this many bytes; what is longer is read to its end and refused. */
export const maxBodyBytes = 4 * 1024 * 1024;

export type Receive = (request: PlatformRequest, bodyTooLarge: boolean) => Promise<Reaction>;

export interface PlatformServer {
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string;
  stop(): Promise<void>;
}

/** Where the control API lives on every simulator: outside of the vendors' own paths. */
export const controlPath = "/__sim";

/** Serves a platform and its control on one port of the loopback interface. `port` 0 takes a free one. */
export async function startServer(
  platform: Receive,
  control: Receive,
  port: number,
): Promise<PlatformServer> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.all("*", async (context) => {
    const { incoming, outgoing } = context.env;
    const target = incoming.url ?? "/";
    const body = await readBody(incoming);
    const request: PlatformRequest = {
      method: incoming.method ?? "GET",
      target,
      origin: originOf(incoming),
      header: (name) => {
        const value = incoming.headers[name.toLowerCase()];
        return Array.isArray(value) ? value.join(", ") : value;
      },
      bodyText: body ?? "",
    };
    const receive = target === controlPath || target.startsWith(`${controlPath}/`) ? control : platform;
    const reaction = await receive(request, body === undefined);

    if (reaction.kind === "reset") {
      (incoming.socket as Socket).resetAndDestroy();
      return RESPONSE_ALREADY_SENT;
    }
    if (reaction.kind === "silence") {
      if (!outgoing.destroyed) await new Promise((resolve) => outgoing.once("close", resolve));
      return RESPONSE_ALREADY_SENT;
    }
    const { status, headers, body: answer } = reaction.answer;
    if (headers?.["content-type"] === "") {
      const { "content-type": _none, ...others } = headers;
      outgoing.writeHead(status, others).end(answer);
      return RESPONSE_ALREADY_SENT;
    }
    // The body is text by now.
    if (answer === undefined) return new Response(null, { status, headers: { ...headers } });
    return new Response(String(answer), {
      status,
      headers: { "content-type": "application/json", ...headers },
    });
  });

  const server = await new Promise<Server>((resolve, reject) => {
    const listening = serve({ fetch: app.fetch, hostname: "127.0.0.1", port }, () =>
      resolve(listening),
    ) as Server;
    listening.once("error", reject);
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

/** The body as text, or `undefined` if it is too long. It is read to the end so that the answer is not lost. */
async function readBody(incoming: HttpBindings["incoming"]): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= maxBodyBytes) chunks.push(chunk);
  }
  return bytes > maxBodyBytes ? undefined : Buffer.concat(chunks).toString("utf8");
}

function originOf(incoming: HttpBindings["incoming"]): string {
  const { headers } = incoming;
  const forwardedProtocol = headers["x-forwarded-proto"];
  const forwardedHost = headers["x-forwarded-host"];
  const protocol = typeof forwardedProtocol === "string" ? forwardedProtocol : "http";
  const host = typeof forwardedHost === "string" ? forwardedHost : (headers.host ?? "127.0.0.1");
  return `${protocol}://${host}`;
}
