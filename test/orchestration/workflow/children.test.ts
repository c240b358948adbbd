import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type NatsServer, startNatsServer } from "#cli/nats-server/start.ts";
import { succeed } from "#contracts/runtime/outcome.ts";
import { replayHistory } from "#orchestration/workflow/replay-history.ts";
import { shardOf } from "#orchestration/workflow/shard-client.ts";
import { ChildLost, workflow } from "#orchestration/workflow/workflow.ts";
import { startWorker, type Worker } from "./worker.ts";

let server: NatsServer;
let worker: Worker;
const calls: string[] = [];

const part = workflow("part", { version: 1, owner: "logistics" }, async (run, input: { n: number }) => {
  const doubled = await run.step("double", "pure", async () => succeed(2 * input.n), {
    undo: async () => {
      calls.push(`undo double of ${run.workflowId}`);
      return succeed(undefined);
    },
  });
  await run.waitFor("go");
  return { doubled };
});

const whole = workflow("whole", { version: 1, owner: "sales" }, async (run, input: { partKey?: string }) => {
  const first = await run.child(
    part,
    { n: 1 },
    {
      ...(input.partKey !== undefined && { key: input.partKey }),
      undo: async (_, { doubled }) => {
        calls.push(`undo part of ${run.workflowId}, which came to ${doubled}`);
        return succeed(undefined);
      },
    },
  );
  await run.waitFor("on");
  const both = await Promise.all([
    run.child(part, { n: first.doubled }, { name: "second" }),
    run.child(part, { n: 10 }, { name: "third" }),
  ]);
  return { came: both.map(({ doubled }) => doubled) };
});

const tolerant = workflow("tolerant", { version: 1, owner: "sales" }, async (run) => {
  try {
    return await run.child(part, { n: 1 });
  } catch (error) {
    if (!(error instanceof ChildLost)) throw error;
    return { lost: error.workflowId };
  }
});

const strict = workflow("strict", { version: 1, owner: "sales" }, (run) => run.child(part, { n: 1 }));
const careless = workflow("careless", { version: 1, owner: "sales" }, async (run) => {
  void run.child(part, { n: 1 });
  return { careless: true };
});
/** Refers to a version that no worker has. */
const ahead = workflow("ahead", { version: 1, owner: "sales" }, (run) =>
  run.child({ ...part, version: 2 }, { n: 1 }),
);

beforeAll(async () => {
  server = await startNatsServer();
  worker = await startWorker(server.url, [part, whole, tolerant, strict, careless, ahead], { shards: 2 });
});

afterAll(async () => {
  await worker?.stop();
  await server?.stop();
});

function start(name: string, workflowId: string, input: unknown = {}) {
  return worker.engine.start({ workflow: name, workflowId, key: workflowId, input, correlationId: "c" });
}

function signal(workflowId: string, name: string) {
  return vi.waitFor(
    async () => {
      const answer = await worker.engine.signal({ workflowId, signalId: name, name, data: {} });
      expect(answer).toMatchObject({ ok: true });
    },
    { timeout: 10_000, interval: 20 },
  );
}

function state(workflowId: string, expected: string) {
  return vi.waitFor(
    async () => {
      const status = await worker.engine.status(workflowId);
      expect(status).toMatchObject({ ok: true, value: { state: expected } });
      return status.ok ? status.value : undefined;
    },
    { timeout: 10_000, interval: 20 },
  );
}

function keyOfOtherShard(key: string): string {
  const keys = Array.from({ length: 100 }, (_, index) => `other-${index}`);
  return keys.find((other) => shardOf(other, 2) !== shardOf(key, 2)) ?? "";
}

test("a workflow waits for its children, on its own shard and on another, and has their results", async () => {
  await start("whole", "family", { partKey: keyOfOtherShard("family") });
  await signal("family_part", "go");
  await signal("family", "on");
  await signal("family_second", "go");
  await signal("family_third", "go");

  expect(await worker.engine.endOf("family")).toMatchObject({
    ok: true,
    value: { result: { came: [4, 20] } },
  });
  const steps = (await state("family", "completed"))?.steps.map(({ name, state }) => `${name} ${state}`);
  expect(steps).toEqual(["part completed", "second completed", "third completed"]);
});

test("the history of both says how they belong together, and replays", async () => {
  const parent = await worker.engine.history("family");
  const child = await worker.engine.history("family_part");

  expect(
    parent?.entries
      .filter(({ kind }) => kind.startsWith("child"))
      .map(({ kind }) => kind)
      .slice(0, 3),
  ).toEqual(["child", "child-started", "child-ended"]);
  expect(child?.entries[0]).toMatchObject({ parent: { workflowId: "family", step: "part" } });
  expect(child?.entries.at(-1)?.kind).toBe("parent-told");
  expect(await replayHistory(whole, parent?.entries ?? [])).toMatchObject({ ok: true });
  const without = {
    ...whole,
    body: async (run: Parameters<typeof whole.body>[0]) => {
      await run.child(part, { n: 1 }, { name: "renamed" });
      return { came: [] };
    },
  };
  expect(await replayHistory(without, parent?.entries ?? [])).toMatchObject({
    failure: {
      code: "asks for the child 'renamed'",
      history: "has the child 'part', the child 'second', the child 'third'",
    },
  });
});

test("a canceled workflow cancels the child that is open and undoes the one that has ended, and ends after them", async () => {
  await start("whole", "given-up");
  await signal("given-up_part", "go");
  await signal("given-up", "on");
  await state("given-up_second", "waiting");
  await state("given-up_third", "waiting");
  await worker.engine.cancel({ workflowId: "given-up", by: "ann" });

  expect(await worker.engine.endOf("given-up")).toMatchObject({ ok: true, value: { canceled: true } });
  expect(await worker.engine.endOf("given-up_second")).toMatchObject({ value: { canceled: true } });
  const undone = calls.filter((call) => call.includes("given-up"));
  expect(undone.slice(0, 2).sort()).toEqual([
    "undo double of given-up_second",
    "undo double of given-up_third",
  ]);
  expect(undone.slice(2)).toEqual(["undo part of given-up, which came to 2"]);
});

test("a child that was canceled is an error that its parent's body may catch", async () => {
  await start("tolerant", "catches");
  await state("catches_part", "waiting");
  await worker.engine.cancel({ workflowId: "catches_part", by: "ann" });

  expect(await worker.engine.endOf("catches")).toMatchObject({
    ok: true,
    value: { result: { lost: "catches_part" } },
  });
});

test("and, if it does not, an exception of the parent's owner that says which child", async () => {
  await start("strict", "passes");
  await state("passes_part", "waiting");
  await worker.engine.cancel({ workflowId: "passes_part", by: "ann" });

  const [id = ""] = (await state("passes", "blocked"))?.openExceptions ?? [];
  const exception = await vi.waitFor(async () => {
    const seen = await worker.readException(id);
    expect(seen).toBeDefined();
    return seen;
  });
  expect(exception).toMatchObject({ code: "child-lost", owner: "sales" });
  expect(exception?.detail).toContain("passes_part has no result: it was canceled by ann");
});

test("a child whose id somebody else has used is lost, and the other one is left alone", async () => {
  await start("part", "robbed_part", { n: 5 });
  await start("tolerant", "robbed");

  expect(await worker.engine.endOf("robbed")).toMatchObject({
    ok: true,
    value: { result: { lost: "robbed_part" } },
  });
  expect(await worker.engine.status("robbed_part")).toMatchObject({ ok: true, value: { state: "waiting" } });
});

test("a workflow that does not wait for its child ends after it all the same", async () => {
  await start("careless", "in-a-hurry");
  await state("in-a-hurry_part", "waiting");

  expect(await worker.engine.endOf("in-a-hurry", 1)).toMatchObject({ failure: { kind: "still-open" } });
  await signal("in-a-hurry_part", "go");
  expect(await worker.engine.endOf("in-a-hurry")).toMatchObject({ ok: true });
});

test("a child of a version that no worker has is an open exception of its own", async () => {
  await start("ahead", "early");

  const [id = ""] = (await state("early_part", "blocked"))?.openExceptions ?? [];
  expect(id).toBe("early_part-x1");
});
