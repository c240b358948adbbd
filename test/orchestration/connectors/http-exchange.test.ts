import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { createHttpExchange } from "#orchestration/connectors/http-exchange.ts";

const open: { close(): Promise<unknown> }[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

async function serve(listener: Parameters<typeof createServer>[1]): Promise<string> {
  const server: Server = createServer(listener as never);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push({
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function exchangeWith(origin: string, options: { answerBytesAtMost?: number; connections?: number } = {}) {
  const created = createHttpExchange({ origin, connections: 1, headersTimeoutMs: 1_000, ...options });
  open.unshift(created);
  return created.exchange;
}

const get = { method: "GET", path: "/x?y=1", headers: {} };

test("an answer is read with its status, headers and text", async () => {
  const origin = await serve((request, response) => {
    response.writeHead(207, { "X-Seen": request.url ?? "" }).end("hello");
  });
  expect(await exchangeWith(origin)(get)).toMatchObject({
    ok: true,
    value: { status: 207, headers: { "x-seen": "/x?y=1" }, text: "hello" },
  });
});

test("a refused connection means that nothing was sent", async () => {
  expect(await exchangeWith("http://127.0.0.1:1")(get)).toMatchObject({
    ok: false,
    failure: { kind: "not-sent" },
  });
});

test.for([
  {
    what: "a connection that breaks",
    listener: (_: unknown, response: { destroy(): void }) => response.destroy(),
  },
  { what: "silence", listener: () => {} },
  {
    what: "an answer that breaks off",
    listener: (
      _: unknown,
      response: {
        writeHead(s: number, h: object): void;
        write(t: string, d: () => void): void;
        destroy(): void;
      },
    ) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("{", () => response.destroy());
    },
  },
])("$what means that something may have been sent", async ({ listener }) => {
  const origin = await serve(listener as never);
  expect(await exchangeWith(origin)(get)).toMatchObject({ ok: false, failure: { kind: "no-answer" } });
});

test("an answer beyond the bound is given up", async () => {
  const origin = await serve((_, response) => response.end("x".repeat(1_001)));
  const exchange = exchangeWith(origin, { answerBytesAtMost: 1_000 });
  expect(await exchange(get)).toMatchObject({ ok: false, failure: { kind: "no-answer" } });
});

test("no more requests are under way at once than there are connections", async () => {
  const seen = { now: 0, most: 0 };
  const origin = await serve((_, response) => {
    seen.now += 1;
    seen.most = Math.max(seen.most, seen.now);
    setTimeout(() => {
      seen.now -= 1;
      response.end("ok");
    }, 20);
  });
  const exchange = exchangeWith(origin, { connections: 5 });
  await Promise.all(Array.from({ length: 20 }, () => exchange(get)));
  expect(seen.most).toBe(5);
});
