import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type NatsServer, startNatsServer } from "#cli/nats-server/start.ts";
import { fail, succeed } from "#contracts/runtime/outcome.ts";
import type { ExceptionToRaise } from "#orchestration/workflow/exception.ts";
import { type ResolutionData, workflow } from "#orchestration/workflow/workflow.ts";
import { startWorker, type Worker } from "./worker.ts";

let server: NatsServer;
let worker: Worker;

const amount: ResolutionData<{ readonly minor: number }> = {
  contract: "Amount",
  read(data) {
    const { minor } = (data ?? {}) as { minor?: unknown };
    return typeof minor === "number"
      ? succeed({ minor })
      : fail({ pointer: "/minor", detail: "must be a number" });
  },
};

const exception: ExceptionToRaise = {
  ...{ code: "amount-open", detail: "How much is it?", owner: "finance" },
  ...{ dueInMs: 60_000, blocks: [], subject: "invoice/1" },
};

const asks = workflow("asks", { version: 1, owner: "finance", accepts: [amount] }, async (run) => {
  const { action, data } = await run.raise(exception, amount);
  return { action, doubled: data === undefined ? undefined : 2 * data.minor };
});
const asksNothing = workflow("asks-nothing", { version: 1, owner: "finance" }, async (run) => {
  const { action } = await run.raise(exception);
  return { action };
});
const forgetful = workflow("forgetful", { version: 1, owner: "finance" }, async (run) => {
  await run.raise(exception, amount);
});

beforeAll(async () => {
  server = await startNatsServer();
  worker = await startWorker(server.url, [asks, asksNothing, forgetful]);
});

afterAll(async () => {
  await worker?.stop();
  await server?.stop();
});

async function opened(name: string, workflowId: string): Promise<string> {
  await worker.engine.start({ workflow: name, workflowId, key: workflowId, input: {}, correlationId: "c" });
  const id = `${workflowId}-x1`;
  await vi.waitFor(
    async () => expect(await worker.readException(id)).toMatchObject({ state: "open" }),
    5_000,
  );
  return id;
}

test("data that do not fit are refused with their place, and what fits reaches the body as its type", async () => {
  const id = await opened("asks", "typed");
  const resolve = (data?: unknown, action = "resolve") =>
    worker.engine.resolveException(id, { action, by: "ann", ...(data !== undefined && { data }) });
  const refused = (pointer: string) => ({ ok: false, failure: { kind: "data-refused", pointer } });

  expect(await resolve({ minor: "5" })).toMatchObject(refused("/minor"));
  expect(await resolve()).toMatchObject(refused("/minor"));
  expect(await resolve({ minor: 5 }, "retry")).toMatchObject(refused(""));
  expect(await worker.readException(id)).toMatchObject({ state: "open" });
  expect(await resolve({ minor: 5 })).toMatchObject({ ok: true });
  expect(await worker.engine.endOf("typed")).toMatchObject({
    value: { result: { action: "resolve", doubled: 10 } },
  });
});

test("an exception that takes data can still be resolved without, by another action", async () => {
  const id = await opened("asks", "untyped");
  await worker.engine.resolveException(id, { action: "retry", by: "ann" });

  expect(await worker.engine.endOf("untyped")).toMatchObject({ value: { result: { action: "retry" } } });
});

test("an exception that takes no data refuses them", async () => {
  const id = await opened("asks-nothing", "plain");

  expect(
    await worker.engine.resolveException(id, { action: "resolve", by: "ann", data: { minor: 5 } }),
  ).toMatchObject({ failure: { kind: "data-refused", detail: expect.stringContaining("takes no data") } });
  expect(await worker.engine.resolveException(id, { action: "resolve", by: "ann" })).toMatchObject({
    ok: true,
  });
});

test("data whose contract the worker's code does not declare are refused", async () => {
  const id = await opened("forgetful", "undeclared");

  expect(
    await worker.engine.resolveException(id, { action: "resolve", by: "ann", data: { minor: 5 } }),
  ).toMatchObject({ failure: { kind: "data-refused", detail: expect.stringContaining("Amount") } });
});
