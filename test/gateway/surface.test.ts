import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { connect } from "node:net";
import request from "supertest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apiOperations } from "#contracts/generated/api/operations.ts";
import { type ProblemKind, problems } from "#gateway/problem.ts";
import { type RunningGateway, startRunningGateway } from "./running-gateway.ts";

let running: RunningGateway;

beforeAll(async () => {
  running = await startRunningGateway({}, { watch: false });
});
afterAll(() => running.stop());

const problemType = (kind: ProblemKind) => `${running.url}/problems/${kind}`;

describe("what the gateway answers by itself is a problem too", () => {
  test("a path that is not there: 404", async () => {
    const response = await request(running.url).get("/v2/orders");

    expect(response.status).toBe(404);
    expect(response.headers["content-type"]).toBe("application/problem+json");
    expect(response.body.type).toBe(problemType("no-such-path"));
    expect(response.body.correlationId).toBe(response.headers["x-correlation-id"]);
  });

  test.for([
    { method: "delete", path: "/v1/orders", allow: "OPTIONS, POST" },
    { method: "get", path: "/v1/orders", allow: "OPTIONS, POST" },
    { method: "put", path: "/v1/workflows/w1", allow: "GET, HEAD, OPTIONS" },
    { method: "patch", path: "/v1/orders/readiness", allow: "GET, HEAD, OPTIONS, POST" },
    { method: "post", path: "/livez", allow: "GET, HEAD, OPTIONS" },
  ] as const)("$method $path: 405 that allows $allow", async ({ method, path, allow }) => {
    const response = await request(running.url)[method](path);

    expect(response.status).toBe(405);
    expect(response.headers.allow).toBe(allow);
    expect(response.body.type).toBe(problemType("method-not-allowed"));
  });

  test("OPTIONS tells the methods of a path, and nothing to other origins", async () => {
    const response = await request(running.url)
      .options("/v1/orders")
      .set("origin", "https://evil.example.com");

    expect(response.status).toBe(204);
    expect(response.headers.allow).toBe("OPTIONS, POST");
    expect(Object.keys(response.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  test("HEAD answers like GET, without a body", async () => {
    const response = await request(running.url).head("/livez");

    expect(response.status).toBe(200);
    expect(response.text ?? "").toBe("");
    expect(response.headers["x-correlation-id"]).toBeDefined();
  });

  test("an answer in no accepted form: 406", async () => {
    const response = await request(running.url)
      .get("/v1/workflows")
      .set("authorization", `Bearer ${running.token}`)
      .set("accept", "text/html");

    expect(response.status).toBe(406);
    expect(response.body.type).toBe(problemType("not-acceptable"));
  });

  test("an address without end: 414; headers without end: 431", async () => {
    const longAddress = await request(running.url).get(`/v1/workflows?type=${"x".repeat(9_000)}`);
    const manyHeaders = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`x-h-${index}`, "1"]));
    const tooMany = await request(running.url).get("/livez").set(manyHeaders);

    expect(longAddress.status).toBe(414);
    expect(tooMany.status).toBe(431);
    expect(tooMany.body.type).toBe(problemType("headers-too-large"));
  });

  test.for([
    {
      sent: `GET /livez HTTP/1.1\r\nhost: x\r\nx-long: ${"x".repeat(20_000)}\r\n\r\n`,
      status: 431,
      kind: "headers-too-large",
      what: "a header beyond the limit",
    },
    {
      sent: "GET /livez HTTP/1.1\r\nhost: x\r\nbad header\r\n\r\n",
      status: 400,
      kind: "invalid-request",
      what: "a broken header",
    },
    { sent: "nonsense\r\n\r\n", status: 400, kind: "invalid-request", what: "no HTTP at all" },
    {
      sent: "GET /livez HTTP/1.1\r\nconnection: close\r\n\r\n",
      status: 400,
      kind: "invalid-request",
      what: "no Host header",
    },
    {
      sent: "POST /v1/orders HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
      status: 400,
      kind: "invalid-request",
      what: "two lengths for one body",
    },
  ] as const)("$what: $status", async ({ sent, status, kind }) => {
    const answer = await exchange(sent);

    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer.toLowerCase()).toContain("content-type: application/problem+json");
    expect(answer).toContain(problemType(kind));
  });
});

async function exchange(sent: string): Promise<string> {
  const { hostname, port } = new URL(running.url);
  const socket = connect(Number(port), hostname);
  const chunks: Buffer[] = [];
  socket.on("data", (chunk) => chunks.push(chunk));
  socket.write(sent);
  await once(socket, "close");
  return Buffer.concat(chunks).toString("utf8");
}

describe("every answer", () => {
  test.for(["/livez", "/openapi.json", "/docs", "/nowhere", "/v1/workflows"])(
    "of %s cannot be sniffed, framed or leaked",
    async (path) => {
      const { headers } = await request(running.url).get(path);

      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
      expect(headers["referrer-policy"]).toBe("no-referrer");
      expect(headers["x-powered-by"]).toBeUndefined();
    },
  );
});

describe("health", () => {
  test("the process is live", async () => {
    expect((await request(running.url).get("/livez")).body).toEqual({ status: "live" });
  });

  test("the gateway is ready once orchestration answers, and says until then what is missing", async () => {
    const missing = await request(running.url).get("/readyz");
    running.answerRaw("list-workflows", () => ({ ok: true, value: { workflows: [] } }));

    expect(missing.status).toBe(503);
    expect(missing.body.type).toBe(problemType("not-ready"));
    expect(missing.body.detail).toContain("orchestration: no worker answers");
    expect(missing.body.detail).not.toContain("nats:");
    expect(missing.body.detail).not.toContain("issuer:");
    await expect
      .poll(async () => (await request(running.url).get("/readyz")).status, { timeout: 5_000 })
      .toBe(200);
  });

  test("without NATS and the issuer it is not ready and still live", async () => {
    const alone = await startRunningGateway();
    await alone.issuer.stop();
    await alone.nats.kill9();

    await expect
      .poll(async () => (await request(alone.url).get("/readyz")).body.detail, { timeout: 10_000 })
      .toMatch(/nats: .*orchestration: .*issuer: /);
    expect((await request(alone.url).get("/livez")).status).toBe(200);
    await alone.stop();
  });
});

describe("the documentation", () => {
  test("is the bundled contract, as it was generated", async () => {
    const response = await request(running.url).get("/openapi.json");
    const file = await readFile(
      new URL("../../contracts/generated/api/openapi.json", import.meta.url),
      "utf8",
    );

    expect(response.headers["content-type"]).toBe("application/json");
    expect(response.text).toBe(file);
  });

  test("has a page for every kind of problem, where its type leads", async () => {
    const kinds = Object.keys(problems) as ProblemKind[];

    const pages = await Promise.all(kinds.map((kind) => request(problemType(kind)).get("")));

    expect(pages.map(({ status }) => status)).toEqual(kinds.map(() => 200));
    expect(pages.map(({ text }, index) => text.includes(`<code>${kinds[index]}</code>`))).toEqual(
      kinds.map(() => true),
    );
    expect((await request(running.url).get("/problems/constructor")).status).toBe(404);
    expect((await request(running.url).get("/problems")).text).toContain("outcome-unknown");
  });

  test("needs no other host", async () => {
    const page = await request(running.url).get("/docs");
    const linked = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link]) => link ?? "");

    expect(page.headers["content-security-policy"]).toContain("default-src 'none'; script-src 'self'");
    expect(linked.filter((link) => !link.startsWith("/"))).toEqual([]);
    const answers = await Promise.all(linked.map((link) => request(running.url).get(link)));
    expect(answers.map(({ status }) => status)).toEqual(linked.map(() => 200));
    expect((await request(running.url).get("/docs/package.json")).status).toBe(404);
    expect((await request(running.url).get("/docs/..%2Fpackage.json")).status).toBe(404);
  });
});

describe("every operation of the contract", () => {
  test.for(
    apiOperations.map(({ operationId, method, path, scopes }) => ({ operationId, method, path, scopes })),
  )("$operationId is there, and needs a token", async ({ method, path, scopes }) => {
    const response = await fetch(running.url + path.replace(/\{[^}]+\}/g, "X1"), { method });

    expect(scopes.length).toBeGreaterThan(0);
    expect(response.status).toBe(401);
  });
});

describe("stopping", () => {
  test("what has begun is answered, and nothing new is taken", async () => {
    const going = await startRunningGateway();
    let asked = () => {};
    const handedOver = new Promise<void>((resolve) => {
      asked = resolve;
    });
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    going.bus.serve("list-workflows", async () => {
      asked();
      await held;
      return { ok: true, value: { workflows: [] } };
    });
    await going.bus.connection.flush();
    const answered = fetch(`${going.url}/v1/workflows`, {
      headers: { authorization: `Bearer ${going.token}` },
    });
    await handedOver;

    const stopped = going.gateway.stop();
    await expect(fetch(`${going.url}/livez`)).rejects.toThrow();
    release();

    expect((await answered).status).toBe(200);
    await stopped;
    await going.stop();
  });
});
