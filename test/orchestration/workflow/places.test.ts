import { jetstreamManager } from "@nats-io/jetstream";
import type { NatsConnection } from "@nats-io/transport-node";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type NatsServer, startNatsServer } from "#cli/nats-server/start.ts";
import { openPlaces, type Places, placeBucket } from "#orchestration/workflow/places.ts";
import { createShardClient, shardOf } from "#orchestration/workflow/shard-client.ts";
import { openStore } from "#orchestration/workflow/store.ts";
import { workflow } from "#orchestration/workflow/workflow.ts";
import { createSimulatedClock } from "./simulated-clock.ts";
import { startWorker, type Worker } from "./worker.ts";

const shards = 4;
let server: NatsServer;
let one: Worker;
let two: Worker;
let places: Places;
/** The key of each run of a body that waits for `go`. */
const ran: { readonly workflowId: string; readonly key: string }[] = [];

const waits = workflow("waits", { version: 1, owner: "sales" }, async (run) => {
  ran.push({ workflowId: run.workflowId, key: run.key });
  await run.waitFor("go");
  return { key: run.key };
});
const parent = workflow("parent", { version: 1, owner: "sales" }, (run, { key }: { key: string }) =>
  run.child(waits, {}, { key }),
);

beforeAll(async () => {
  server = await startNatsServer();
  [one, two] = (await Promise.all(
    ["one", "two"].map((workerId) => startWorker(server.url, [waits, parent], { workerId, shards })),
  )) as [Worker, Worker];
  places = await openPlaces(await openStore(one.connection, 1), 1);
});

afterAll(async () => {
  await Promise.all([one?.stop(), two?.stop()]);
  await server?.stop();
});

/** Keys whose workflows are on different shards. */
const [first, other] = keysApart();

function keysApart(): [string, string] {
  const keys = Array.from({ length: 100 }, (_, index) => `customer-${index}`);
  const [one = ""] = keys;
  return [one, keys.find((key) => shardOf(key, shards) !== shardOf(one, shards)) ?? ""];
}

function startOf(workflowId: string, key: string, name = "waits", input: unknown = {}) {
  return { workflow: name, workflowId, key, input, correlationId: "c" };
}

function go(workflowId: string) {
  return one.engine.signal({ workflowId, signalId: "go", name: "go", data: {} });
}

test("a start that is repeated with another key is the same workflow, under the key of the first", async () => {
  await one.engine.start(startOf("moved", first));

  expect(await two.engine.start(startOf("moved", other))).toMatchObject({ value: { started: false } });
  const signal = { signalId: "go", name: "go", data: {} };
  expect(await two.engine.startOrSignal(startOf("moved", other), signal)).toMatchObject({
    value: { did: "signalled" },
  });
  expect(await two.engine.run(startOf("moved", other))).toMatchObject({ value: { result: { key: first } } });
  expect(await two.engine.startOrSignal(startOf("moved", other), signal)).toMatchObject({
    value: { did: "ended" },
  });
  expect(ran.filter(({ workflowId, key }) => workflowId === "moved" && key !== first)).toEqual([]);
});

test("of starts with different keys at once, by several workers, one starts and the others find it", async () => {
  const ids = Array.from({ length: 20 }, (_, index) => `raced-${index}`);
  for (const workflowId of ids) {
    const starts = [one, two].flatMap(({ engine }) =>
      [first, other].map((key) => engine.start(startOf(workflowId, key))),
    );
    const started = (await Promise.all(starts)).map((answer) => answer.ok && answer.value.started);
    expect(started.toSorted()).toEqual([false, false, false, true]);
  }
});

test("a start that a crash cut off after it had claimed its place is made there by its repetition", async () => {
  await places.claim("cut-off", first);

  expect(await one.engine.start(startOf("cut-off", other))).toMatchObject({ value: { started: true } });
  expect(await two.engine.start(startOf("cut-off", other))).toMatchObject({ value: { started: false } });
  await go("cut-off");
  expect(await one.engine.endOf("cut-off")).toMatchObject({ value: { result: { key: first } } });
});

test("a child goes where its id was first started, is canceled there, and is lost if it is somebody else's", async () => {
  await places.claim("family_waits", first);
  await one.engine.start(startOf("family", other, "parent", { key: other }));
  await vi.waitFor(
    async () => expect(await one.engine.status("family_waits")).toMatchObject({ ok: true }),
    5_000,
  );
  await one.engine.cancel({ workflowId: "family", by: "ann" });
  expect(await one.engine.endOf("family")).toMatchObject({ value: { canceled: true } });
  expect(ran).toContainEqual({ workflowId: "family_waits", key: first });

  await one.engine.start(startOf("robbed_waits", first));
  await one.engine.start(startOf("robbed", other, "parent", { key: other }));
  await vi.waitFor(
    async () => expect(await one.readException("robbed-x1")).toMatchObject({ code: "child-lost" }),
    5_000,
  );
});

test("whoever asks for a workflow by its id asks the shard that it is on, and all of them only if nobody has started it", async () => {
  await one.engine.start(startOf("asked", first));
  const asked: string[] = [];
  const listening = two.connection.subscribe("concordat.wf.in.*", {
    callback: (_, { subject }) => void asked.push(subject),
  });
  await two.connection.flush();
  const { engine } = two;
  await engine.status("asked");
  await engine.resolveException("asked-x1", { action: "retry", by: "ann" });
  await engine.cancel({ workflowId: "asked", by: "ann" });
  await engine.endOf("asked");
  await vi.waitFor(() => expect(asked.length).toBeGreaterThanOrEqual(4));
  expect(new Set(asked)).toEqual(new Set([`concordat.wf.in.${shardOf(first, shards)}`]));

  expect((await engine.history("asked"))?.entries[0]).toMatchObject({ kind: "start", key: first });
  expect(await engine.status("nobody")).toMatchObject({ failure: { kind: "not-found" } });
  await vi.waitFor(() => expect(new Set(asked).size).toBe(shards));
  listening.unsubscribe();
});

test("while no place can be claimed nothing is started, and whoever wanted it is told to come again", async () => {
  let answers = false;
  const clock = createSimulatedClock();
  const claim = async (_: string, key: string) =>
    answers ? key : Promise.reject(new Error("no servers available"));
  const { place } = createShardClient({
    ...{ connection: {} as NatsConnection, clock, shards, orReset: (work) => work },
    places: { claim } as unknown as Places,
    readStatus: async () => undefined,
  });
  const placed = async (forMs: number) => {
    let answer: Awaited<ReturnType<typeof place>> | undefined;
    void place(startOf("unplaced", first)).then((came) => {
      answer = came;
    });
    await clock.run(() => answer !== undefined, clock.nowMs() + forMs);
    return answer;
  };
  expect(await placed(14_000)).toBeUndefined();
  expect(await placed(16_000)).toMatchObject({ failure: { kind: "no-responder" } });
  clock.schedule(5_000, () => {
    answers = true;
  });
  expect(await placed(16_000)).toMatchObject({ value: { key: first } });
});

test("a bucket that cannot be asked places nobody, and a start that meets it waits for it", async () => {
  await (await jetstreamManager(one.connection)).streams.delete(`KV_${placeBucket}`);

  await expect(places.claim("unclaimed", first)).rejects.toThrow();
  const start = one.engine.start(startOf("unclaimed", first));
  await openPlaces(await openStore(two.connection, 1), 1);
  expect(await start).toMatchObject({ value: { started: true } });
  expect(await places.find("unclaimed")).toBe(first);
});

test("an engine does not start on places that somebody has made forget", async () => {
  const { streams } = await jetstreamManager(one.connection);
  const { config } = await streams.info(`KV_${placeBucket}`);
  await streams.update(config.name, { ...config, max_age: 86_400e9 });

  await expect(startWorker(server.url, [waits], { shards })).rejects.toThrow(
    `durability = UNSAFE(KV_${placeBucket} forgets what is old)`,
  );
  await streams.update(config.name, config);
});

test("a place is kept while its workflow has a record, and for no set time", async () => {
  await one.engine.start(startOf("open", first));
  await one.engine.start(startOf("over", first));
  await Promise.all([one.stop(), two.stop()]);
  one = await startWorker(server.url, [waits, parent], { shards, retentionMs: 1_000 });
  two = await startWorker(server.url, [waits, parent], { shards, retentionMs: 1_000 });
  await go("over");
  await vi.waitFor(
    async () => expect(await one.readWorkflow("over")).toMatchObject({ state: "completed" }),
    5_000,
  );

  const manager = await jetstreamManager(one.connection);
  const { config } = await manager.streams.info(`KV_${placeBucket}`);
  expect({ age: config.max_age, bytes: config.max_bytes }).toEqual({ age: 0, bytes: -1 });
  await vi.waitFor(
    async () => {
      const { state } = await manager.streams.info(`KV_${placeBucket}`, { subjects_filter: ">" });
      const kept = Object.keys(state.subjects ?? {}).map((subject) => subject.split(".").at(-1));
      // Not even a marker is left.
      expect(kept).not.toContain("over");
      expect(kept).toContain("open");
    },
    { timeout: 15_000, interval: 100 },
  );
}, 30_000);
