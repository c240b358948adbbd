import { jetstreamManager } from "@nats-io/jetstream";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type NatsServer, startNatsServer } from "#cli/nats-server/start.ts";
import { succeed } from "#contracts/runtime/outcome.ts";
import { createJetStreamValues } from "#orchestration/workflow/jetstream-values.ts";
import {
  createLargeValues,
  sweepLargeValues,
  type ValueStore,
} from "#orchestration/workflow/large-values.ts";
import { replayHistory } from "#orchestration/workflow/replay-history.ts";
import { openStore, valueStream } from "#orchestration/workflow/store.ts";
import { workflow } from "#orchestration/workflow/workflow.ts";
import { createSimulatedClock } from "./simulated-clock.ts";
import { startWorker } from "./worker.ts";

let server: NatsServer;
let calls = 0;

beforeAll(async () => {
  server = await startNatsServer();
});

afterAll(() => server?.stop());

const catalogue = workflow(
  "catalogue",
  { version: 1, owner: "sales" },
  async (run, input: { mb: number }) => {
    const read = await run.step("read", "pure", async () => {
      calls += 1;
      return succeed({ items: "ä".repeat(input.mb * 500_000) });
    });
    await run.waitFor("go");
    return { length: read.items.length };
  },
);

const small = workflow("small", { version: 1, owner: "sales" }, async (run) => {
  const size = await run.waitFor<number>("size");
  return "x".repeat(size ?? 0);
});

const parent = workflow("parent", { version: 1, owner: "sales" }, async (run, input: { bytes: number }) =>
  run.child(
    workflow("nobody", { version: 1, owner: "sales" }, async () => {}),
    "x".repeat(input.bytes),
  ),
);

function start(name: string, workflowId: string, input: unknown) {
  return { workflow: name, workflowId, key: workflowId, input, correlationId: "c" };
}

async function bytesKept(
  connection: Parameters<typeof jetstreamManager>[0],
  workflowId: string,
): Promise<number> {
  const manager = await jetstreamManager(connection);
  const { state } = await manager.streams.info(valueStream.name, {
    subjects_filter: `concordat.wf.value.0.${workflowId}.*`,
  });
  return Object.values(state.subjects ?? {}).reduce((sum, parts) => sum + parts, 0);
}

test("a result of several megabytes is kept apart, read by the next worker, and gone when its workflow has ended", async () => {
  const first = await startWorker(server.url, [catalogue]);
  await first.engine.start(start("catalogue", "large", { mb: 3 }));
  await vi.waitFor(
    async () => expect(await first.readWorkflow("large")).toMatchObject({ state: "waiting" }),
    10_000,
  );
  const kept = await bytesKept(first.connection, "large");
  const history = await first.engine.history("large");
  await first.stop();
  const second = await startWorker(server.url, [catalogue]);
  await second.engine.signal({ workflowId: "large", signalId: "s", name: "go", data: {} });
  const end = await second.engine.endOf("large");

  expect(kept).toBe(6);
  expect(end).toMatchObject({ ok: true, value: { result: { length: 1_500_000 } } });
  expect(calls).toBe(1);
  await vi.waitFor(async () => expect(await bytesKept(second.connection, "large")).toBe(0), 5_000);
  expect(await replayHistory(catalogue, history?.entries ?? [])).toEqual(succeed({ ended: false }));
  const afterwards = await second.engine.history("large");
  expect(await replayHistory(catalogue, afterwards?.entries ?? [])).toMatchObject({
    failure: { code: expect.stringContaining("a result of 3000012 bytes is gone") },
  });
  await second.stop();
}, 30_000);

test("what nobody refers to is swept once its workflow has ended, and what is of an open one stays", async () => {
  const worker = await startWorker(server.url, [small]);
  const store = await openStore(worker.connection, 1);
  const values = createJetStreamValues(store, 0, 1);
  await worker.engine.start(start("small", "open", {}));
  await worker.engine.start(start("small", "ended", {}));
  await worker.engine.signal({ workflowId: "ended", signalId: "s", name: "size", data: 1 });
  await worker.engine.endOf("ended");
  // As if it had been written in the moment of a crash.
  for (const id of ["open", "ended"]) await values.put(id, Buffer.from("x".repeat(1_000)));
  await worker.stop();
  const next = await startWorker(server.url, [small]);

  const swept = createJetStreamValues(await openStore(next.connection, 1), 0, 1);
  await vi.waitFor(async () => expect(await swept.workflowIds()).toEqual(["open"]), 10_000);
  await next.engine.cancel({ workflowId: "open", by: "ann" });
  await next.stop();
}, 40_000);

test("a worker that dies between keeping a result and referring to it leaves one too many, and nothing is lost", async () => {
  const clock = createSimulatedClock();
  const kept = new Map<string, Uint8Array>();
  let failures = 2;
  const store: ValueStore = {
    async put(workflowId, body) {
      const name = `${workflowId}.${kept.size}`;
      kept.set(name, body);
      failures -= 1;
      // It is there, and the answer is lost.
      if (failures >= 0) throw new Error("no answer");
      return { name, bytes: body.byteLength, parts: 1 };
    },
    get: async ({ name }) => kept.get(name),
    async forget(workflowId) {
      for (const name of kept.keys()) if (name.startsWith(`${workflowId}.`)) kept.delete(name);
    },
    workflowIds: async () => [...new Set([...kept.keys()].map((name) => name.split(".")[0] ?? ""))],
  };
  const stop = new AbortController();
  let ended = false;
  const d = { store, clock, signal: stop.signal, hasEnded: () => ended, onFailure: () => {} };
  const values = createLargeValues(d);
  let loaded: unknown;
  void values
    .keep("w", { n: 1 })
    .then(values.load)
    .then((value) => {
      loaded = value;
    });
  void sweepLargeValues(d);
  await clock.run(() => loaded !== undefined, clock.nowMs() + 60_000);

  expect(loaded).toEqual({ n: 1 });
  expect(kept.size).toBe(3);
  ended = true;
  await clock.run(() => kept.size === 0, clock.nowMs() + 2 * 3_600_000);
  expect(kept.size).toBe(0);
  stop.abort();
});

test("starts and signals that are too large are refused with the bound, and so are a child's input and a workflow's result", async () => {
  const worker = await startWorker(server.url, [small, parent]);
  const big = "x".repeat(600_000);
  const bound = { failure: { kind: "too-large", detail: expect.stringContaining("at most 524288") } };
  const exceptionOf = (id: string) =>
    vi.waitFor(async () => {
      const exception = await worker.readException(`${id}-x1`);
      expect(exception).toBeDefined();
      return exception?.detail;
    }, 10_000);

  expect(await worker.engine.start(start("small", "s", big))).toMatchObject(bound);
  await worker.engine.start(start("small", "s", {}));
  expect(
    await worker.engine.signal({ workflowId: "s", signalId: "big", name: "size", data: big }),
  ).toMatchObject(bound);
  await worker.engine.signal({ workflowId: "s", signalId: "small", name: "size", data: 600_000 });
  expect(await exceptionOf("s")).toContain("a 'end' of");
  await worker.engine.start(start("parent", "p", { bytes: 300_000 }));
  expect(await exceptionOf("p")).toContain(
    "the input of the child 'nobody' has 300002 bytes; at most 262144",
  );
  await worker.stop();
}, 30_000);
