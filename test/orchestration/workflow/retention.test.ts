import { DiscardPolicy, jetstream, jetstreamManager } from "@nats-io/jetstream";
import { Kvm } from "@nats-io/kv";
import { connect } from "@nats-io/transport-node";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type NatsServer, startNatsServer } from "#cli/nats-server/start.ts";
import { systemClock } from "#contracts/runtime/clock.ts";
import { logStream } from "#orchestration/workflow/jetstream-log.ts";
import { snapshotStream } from "#orchestration/workflow/jetstream-snapshots.ts";
import { keepRetention } from "#orchestration/workflow/retention.ts";
import { workflow } from "#orchestration/workflow/workflow.ts";
import { startWorker } from "./worker.ts";

let server: NatsServer;

beforeAll(async () => {
  server = await startNatsServer();
});

afterAll(() => server?.stop());

const disputed = workflow("disputed", { version: 1, owner: "finance" }, async (run) => {
  await run.raise({
    code: "invoice-disputed",
    detail: "The customer disputes the invoice.",
    owner: "finance",
    dueInMs: 60_000,
    blocks: [],
    subject: "invoice/1",
  });
});

test("what has ended is forgotten when its time is over, and what is open stays", async () => {
  const forgotten: string[] = [];
  const worker = await startWorker(server.url, [disputed], {
    retentionMs: 1_000,
    onExceptionForgotten: async (id) => void forgotten.push(id),
  });
  for (const id of ["resolved", "open"]) {
    const start = { workflow: "disputed", workflowId: id, key: id, input: {}, correlationId: "c" };
    await worker.engine.start(start);
    await vi.waitFor(async () => expect(await worker.readException(`${id}-x1`)).toBeDefined(), 5_000);
  }
  await worker.engine.resolveException("resolved-x1", { action: "fine", by: "ann" });
  await vi.waitFor(
    async () => expect(await worker.readWorkflow("resolved")).toMatchObject({ state: "completed" }),
    5_000,
  );

  const manager = await jetstreamManager(worker.connection);
  await vi.waitFor(
    async () => {
      for (const bucket of ["workflows", "exceptions"]) {
        const { state } = await manager.streams.info(`KV_concordat-${bucket}`, { subjects_filter: ">" });
        // Not even a marker is left.
        const keys = Object.keys(state.subjects ?? {}).map((subject) => subject.split(".").at(-1));
        expect(keys).toEqual([bucket === "workflows" ? "open" : "open-x1"]);
      }
    },
    { timeout: 15_000, interval: 100 },
  );
  expect(new Set(forgotten)).toEqual(new Set(["resolved-x1"]));
  expect(await worker.engine.resolveException("open-x1", { action: "fine", by: "ann" })).toMatchObject({
    ok: true,
  });
  await worker.stop();
}, 30_000);

test("before a bucket is full the oldest of what has ended goes early, and what is written meanwhile stays", async () => {
  const connection = await connect({ servers: server.url });
  const bucket = await new Kvm(connection).create("test-full", { history: 1 });
  for (const id of ["open-1", "final-1", "touched", "final-2", "open-2", "final-3"])
    await bucket.put(id, JSON.stringify({ final: !id.startsWith("open"), padding: "x".repeat(1_000) }));
  const stop = new AbortController();
  const swept = await new Promise<number>((resolve, reject) => {
    void jetstreamManager(connection).then((manager) =>
      keepRetention(
        {
          ...{ jetstream: jetstream(connection), manager, clock: systemClock, signal: stop.signal },
          retentionMs: 1e9,
          onSwept: (_, removed) => resolve(removed),
          onFailure: reject,
        },
        [
          {
            name: "test-full",
            bucket,
            isFinal: (value) => (value as { final: boolean }).final,
            atMostBytes: 6_500,
            onRemove: async (key) => {
              if (key === "touched") await bucket.put(key, JSON.stringify({ final: false }));
            },
          },
        ],
      ),
    );
  });
  stop.abort();

  const left: string[] = [];
  for await (const key of await bucket.keys()) left.push(key);
  expect(swept).toBe(2);
  expect(left.sort()).toEqual(["final-3", "open-1", "open-2", "touched"]);
  await connection.close();
});

test("a stream that an earlier version made without a bound is given one, and an operator's own bound stays", async () => {
  const other = await startNatsServer();
  const connection = await connect({ servers: other.url });
  const manager = await jetstreamManager(connection);
  const { New } = DiscardPolicy;
  await manager.streams.add({ name: logStream, subjects: ["concordat.wf.log.*"], discard: New });
  const ownBytes = 5_000_000;
  await manager.streams.add({
    name: snapshotStream,
    subjects: ["concordat.wf.snap.*.*"],
    discard: New,
    max_bytes: ownBytes,
  });
  const worker = await startWorker(other.url, [disputed]);

  expect((await manager.streams.info(logStream)).config.max_bytes).toBe(1024 ** 3);
  expect((await manager.streams.info(snapshotStream)).config.max_bytes).toBe(ownBytes);
  await worker.stop();
  await connection.close();
  await other.stop();
});

test("a shard takes no more open workflows than it may, and takes more when some have ended", async () => {
  const worker = await startWorker(server.url, [disputed], { maxOpen: 1 });
  const start = (id: string) =>
    worker.engine.start({ workflow: "disputed", workflowId: id, key: id, input: {}, correlationId: "c" });

  expect(await start("one")).toMatchObject({ ok: true });
  expect(await start("two")).toMatchObject({ ok: false, failure: { kind: "overloaded" } });
  await vi.waitFor(
    async () =>
      expect(await worker.engine.resolveException("one-x1", { action: "fine", by: "ann" })).toMatchObject({
        ok: true,
      }),
    5_000,
  );
  await worker.engine.endOf("one");
  expect(await start("two")).toMatchObject({ ok: true, value: { started: true } });
  await worker.stop();
});
