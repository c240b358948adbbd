import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Instance, startInstance } from "#cli/instance.ts";
import { readDeal } from "#cli/scenarios/platforms.ts";
import { closeDeal, prepareSale } from "#cli/scenarios/salesperson.ts";
import { everyScope } from "#cli/scopes.ts";
import { createTerminal } from "#cli/terminal.ts";

// The gateway's conformance, judged by a program that is not ours: Stoplight Prism stands in front of it as a
// validating proxy and answers itself, with an error, whatever breaks the contract in either direction.

const root = resolve(import.meta.dirname, "../..");
const quiet = { write: () => true };

let instance: Instance;
let prism: ChildProcess;
let prismUrl: string;
let token: string;

beforeAll(async () => {
  const terminal = createTerminal(quiet, quiet, {});
  instance = await startInstance(terminal, { host: "127.0.0.1", port: 0, logLevel: "error" });
  token = await instance.issuer.mint({ subject: "prism", scopes: everyScope(), ttlSeconds: 600 });
  const port = await freePort();
  prismUrl = `http://127.0.0.1:${port}`;
  prism = spawn(
    join(root, "node_modules/.bin/prism"),
    [
      "proxy",
      "contracts/generated/api/openapi.json",
      instance.gatewayUrl,
      "--errors",
      "--port",
      String(port),
    ],
    { cwd: root, stdio: ["ignore", "pipe", "pipe"] },
  );
  let said = "";
  const listening = Promise.withResolvers<void>();
  for (const stream of [prism.stdout, prism.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      if (said.includes("Prism is listening")) listening.resolve();
    });
  }
  once(prism, "close").then(() => listening.reject(new Error(`prism ended: ${said}`)));
  await listening.promise;
});
afterAll(async () => {
  if (prism?.exitCode === null) {
    prism.kill("SIGTERM");
    await once(prism, "close");
  }
  await instance?.stop();
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Headers;
  /** What Prism holds against the exchange: [] when it conforms. */
  readonly violations: readonly unknown[];
}

async function call(method: "GET" | "POST", path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(`${prismUrl}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(method === "POST" ? { "idempotency-key": `prism-${crypto.randomUUID()}` } : {}),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer = (await response.json()) as Record<string, unknown>;
  const byPrism = String(answer.type ?? "").startsWith("https://stoplight.io/prism/errors");
  const reported = JSON.parse(response.headers.get("sl-violations") ?? "[]") as unknown[];
  return {
    status: response.status,
    body: answer,
    headers: response.headers,
    violations: byPrism ? [answer] : reported,
  };
}

test("the whole flow conforms to the contract, in the eyes of Prism", { timeout: 120_000 }, async () => {
  const sale = await prepareSale(instance.simulators.crm);
  const seen: { path: string; status: number; violations: readonly unknown[] }[] = [];
  const conform = async (method: "GET" | "POST", path: string, body?: unknown) => {
    const answer = await call(method, path, body);
    seen.push({ path, status: answer.status, violations: answer.violations });
    return answer;
  };

  const readiness = await conform("POST", "/v1/orders/readiness", { dealId: sale.dealId });
  const early = await conform("POST", "/v1/orders", { dealId: sale.dealId });
  await closeDeal(instance.simulators.crm, sale.dealId);
  const accepted = await conform("POST", "/v1/orders", { dealId: sale.dealId });
  expect(accepted).toMatchObject({ status: 202, violations: [] });
  const workflowPath = accepted.headers.get("location") ?? "";
  const workflow = await vi.waitFor(
    async () => {
      const seenNow = await conform("GET", new URL(workflowPath, prismUrl).pathname);
      expect(seenNow.body).toMatchObject({ state: "completed" });
      return seenNow;
    },
    { timeout: 60_000, interval: 250 },
  );
  const deal = await readDeal(instance.simulators.crm, sale.dealId);
  const order = await conform("GET", `/v1/orders/${deal.contractRef}`);
  const invoice = await conform("GET", `/v1/invoices/${deal.invoiceNumber}`);
  const invoices = await conform("GET", `/v1/invoices?contractRef=${deal.contractRef}`);
  const entitlement = await conform("GET", `/v1/entitlements/ENT-${deal.contractRef}`);
  const customer = await conform("GET", `/v1/customers/${String(order.body.accountKey)}`);
  const workflows = await conform("GET", "/v1/workflows?type=quote-to-cash&limit=5");
  const exceptions = await conform("GET", "/v1/exceptions?state=open");
  const trace = await conform("GET", `/v1/traces/${String(workflow.body.correlationId)}`);
  const nobody = await conform("GET", "/v1/customers/NOBODY");
  const again = await conform("POST", `/v1/entitlements/ENT-${deal.contractRef}/activation`);

  expect(seen.filter(({ violations }) => violations.length > 0)).toEqual([]);
  expect(readiness.body).toMatchObject({ ready: false });
  expect(early.status).toBe(422);
  expect(order.body).toMatchObject({ state: "invoiced" });
  expect(invoice.body).toMatchObject({ standing: "good" });
  expect(invoices.body).toMatchObject({ invoices: [{ invoiceNumber: deal.invoiceNumber }] });
  expect(entitlement.body).toMatchObject({ state: "active" });
  expect(customer.status).toBe(200);
  expect(workflows.status).toBe(200);
  expect(exceptions.status).toBe(200);
  expect(trace.body).toMatchObject({ entries: expect.arrayContaining([expect.anything()]) });
  expect(nobody.status).toBe(404);
  expect(again.status).toBe(200);
});

test.for([
  { what: "a deal id that is a number", path: "/v1/orders", body: { dealId: 7 } },
  { what: "a deal without an id", path: "/v1/orders", body: {} },
  { what: "a field that is not in the contract", path: "/v1/orders", body: { dealId: "7", rush: true } },
])("Prism refuses $what, before it reaches the gateway", async ({ path, body }) => {
  const { status, violations } = await call("POST", path, body);

  expect(status).toBe(422);
  expect(violations).not.toEqual([]);
});
