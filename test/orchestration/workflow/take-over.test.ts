import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { connect, type Msg, type NatsConnection } from "@nats-io/transport-node";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type NatsServer, startNatsServer } from "#cli/nats-server/start.ts";
import { systemClock } from "#contracts/runtime/clock.ts";
import type { Frame } from "#orchestration/workflow/entry.ts";
import { askShard } from "#orchestration/workflow/inbox.ts";
import { createJetStreamLog } from "#orchestration/workflow/jetstream-log.ts";
import { openStore } from "#orchestration/workflow/store.ts";

interface Effect {
  readonly workflowId: string;
  readonly step: string;
  readonly idempotencyKey: string;
  readonly workerId: string;
}

let server: NatsServer;
let connection: NatsConnection;
let workers: ChildProcess[];
let effects: Effect[];
/** Answers an effect; a test may hold some back. */
let answer: (effect: Effect, message: Msg) => void;

beforeEach(async () => {
  server = await startNatsServer();
  connection = await connect({ servers: server.url, maxReconnectAttempts: -1, reconnectTimeWait: 50 });
  workers = [];
  effects = [];
  answer = (_, message) => message.respond("done");
  connection.subscribe("test.effect", {
    callback(_, message) {
      const effect = message.json<Effect>();
      effects.push(effect);
      answer(effect, message);
    },
  });
});

afterEach(async () => {
  for (const worker of workers) worker.kill("SIGKILL");
  await connection?.close();
  await server?.stop();
});

/** Starts a worker and resolves when its output has said that it owns the shard. */
async function startWorker(workerId: string, answerWithinMs = 20_000) {
  const program = fileURLToPath(new URL("worker-process.ts", import.meta.url));
  const child = spawn(process.execPath, [program, server.url, workerId, String(answerWithinMs)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  workers.push(child);
  let output = "";
  child.stdout?.on("data", (data) => {
    output += data;
  });
  const says = (text: string) =>
    vi.waitFor(() => expect(output).toContain(text), { timeout: 15_000, interval: 20 });
  await says("owns the shard");
  return { child, says };
}

function start(workflowId: string) {
  const start = { workflow: "three-steps", workflowId, key: workflowId, input: {}, correlationId: "c" };
  return askShard(connection, systemClock, 0, { kind: "start", start }, 15_000);
}

async function logEntries() {
  const store = await openStore(connection, 1);
  const log = createJetStreamLog(store.jetstream, store.manager, 0);
  const last = await log.last();
  const frames: Frame[] = [];
  await log.read(0, last?.sequence ?? 0, (frame) => frames.push(JSON.parse(frame.body)));
  return frames.flatMap((frame) => frame.entries.map((entry) => ({ ...entry, worker: frame.worker })));
}

async function ends(workflowId: string) {
  return vi.waitFor(
    async () => {
      const entries = (await logEntries()).filter((entry) => entry.workflowId === workflowId);
      expect(entries.at(-1)?.kind).toBe("end");
      return entries;
    },
    { timeout: 20_000, interval: 100 },
  );
}

test("a worker that is killed in the middle of a step is replaced, and the step repeated under its key", async () => {
  const first = await startWorker("first");
  // The first worker never hears that its second step was applied.
  answer = (effect, message) =>
    (effect.step === "second" && effect.workerId === "first") || message.respond("done");
  await start("killed");
  await vi.waitFor(() => expect(effects.at(-1)?.step).toBe("second"));
  first.child.kill("SIGKILL");
  await startWorker("second");

  const steps = (await ends("killed")).filter(({ kind }) => kind === "step");
  expect(steps.map((entry) => `${"step" in entry && entry.step} by ${entry.worker}`)).toEqual([
    "first by first",
    "second by second",
    "third by second",
  ]);
  expect(effects.map(({ step }) => step)).toEqual(["first", "second", "second", "third"]);
  expect(new Set(effects.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(3);
});

test("a worker that was stopped for a while writes nothing when it wakes up in the place of its successor", async () => {
  const first = await startWorker("sleeper");
  let held: Msg | undefined;
  answer = (effect, message) => {
    if (effect.step === "second" && effect.workerId === "sleeper") held = message;
    else message.respond("done");
  };
  await start("slept");
  await vi.waitFor(() => expect(held).toBeDefined());
  first.child.kill("SIGSTOP");
  await startWorker("successor");
  await ends("slept");
  // It wakes up with the answer to its step, and wants to write it down.
  held?.respond("done");
  first.child.kill("SIGCONT");
  await first.says("gave up the shard");

  const entries = await ends("slept");
  expect(entries.filter(({ kind }) => kind === "step").map(({ worker }) => worker)).toEqual([
    "sleeper",
    "successor",
    "successor",
  ]);
  expect(await start("after")).toMatchObject({ ok: true, value: { did: "started" } });
  await ends("after");
});

test("a server that is killed and comes back costs nothing but time", async () => {
  await startWorker("patient", 500);
  answer = async (effect, message) => {
    if (effect.step === "second") {
      answer = (_, later) => later.respond("done");
      await server.kill9();
      await server.restart();
    }
    message.respond("done");
  };
  await start("interrupted");

  const steps = (await ends("interrupted")).filter(({ kind }) => kind === "step");
  expect(steps).toHaveLength(3);
});
