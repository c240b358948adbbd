import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

export interface ReceivedWebhook {
  readonly method: string;
  readonly url: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

type Reply = (webhook: ReceivedWebhook) => {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A server that keeps what it is sent. It answers handshakes rightly and everything else as `reply` says (200 by default). */
export async function startWebhookReceiver(reply: Reply = () => ({ status: 200 })) {
  const received: ReceivedWebhook[] = [];
  let current = reply;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? "/", origin);
    const webhook: ReceivedWebhook = {
      method: request.method ?? "",
      url: url.href,
      query: url.searchParams,
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
    };
    const token = webhook.query.get("validationToken");
    if (token === null) received.push(webhook);
    const {
      status,
      body = "",
      headers = {},
    }: ReturnType<Reply> = token === null ? current(webhook) : { status: 200, body: token };
    response.writeHead(status, { "content-type": "text/plain", ...headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url: `${origin}/hooks`,
    received,
    replyWith(next: Reply) {
      current = next;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
