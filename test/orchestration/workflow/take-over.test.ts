import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { connect, type Msg } from "@nats-io/transport-node";
import { describe, expect, type TestContext, test, vi } from "vitest";
import { startNatsServer } from "#cli/nats-server/start.ts";
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

/** A server and workers of one test's own, to be killed and stopped. */
async function startStage({ onTestFinished }: TestContext) {
  const server = await startNatsServer();
  onTestFinished(() => server.stop());
  const connection = await connect({ servers: server.url, maxReconnectAttempts: -1, reconnectTimeWait: 50 });
  onTestFinished(() => connection.close());
  const effects: Effect[] = [];
  const stage = {
    server,
    effects,
    startWorker,
    start,
    ends,
    /** Answers an effect; a test may hold some back. */
    answer: (_: Effect, message: Msg): unknown => message.respond("done"),
  };
  connection.subscribe("test.effect", {
    callback(_, message) {
      const effect = message.json<Effect>();
      effects.push(effect);
      stage.answer(effect, message);
    },
  });
  return stage;

  /** Starts a worker and resolves when its output has said that it owns the shard. */
  async function startWorker(workerId: string, answerWithinMs = 20_000) {
    const program = fileURLToPath(new URL("worker-process.ts", import.meta.url));
    const child: ChildProcess = spawn(
      process.execPath,
      [program, server.url, workerId, String(answerWithinMs)],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    onTestFinished(() => void child.kill("SIGKILL"));
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

  async function logEntries() {
    const store = await openStore(connection, 1);
    const log = createJetStreamLog(store, 0);
    const last = await log.last();
    const frames: Frame[] = [];
    await log.read(0, last?.sequence ?? 0, (frame) => frames.push(JSON.parse(frame.body)));
    return frames.flatMap((frame) => frame.entries.map((entry) => ({ ...entry, worker: frame.worker })));
  }
}

describe.concurrent("a shard whose owner or server is lost", () => {
  test("is taken over from a worker that is killed in the middle of a step, which is repeated under its key", async (context) => {
    const stage = await startStage(context);
    const first = await stage.startWorker("first");
    // The first worker never hears that its second step was applied.
    stage.answer = (effect, message) =>
      (effect.step === "second" && effect.workerId === "first") || message.respond("done");
    await stage.start("killed");
    await vi.waitFor(() => expect(stage.effects.at(-1)?.step).toBe("second"), 10_000);
    first.child.kill("SIGKILL");
    await stage.startWorker("second");

    const steps = (await stage.ends("killed")).filter(({ kind }) => kind === "step");
    expect(steps.map((entry) => `${"step" in entry && entry.step} by ${entry.worker}`)).toEqual([
      "first by first",
      "second by second",
      "third by second",
    ]);
    expect(stage.effects.map(({ step }) => step)).toEqual(["first", "second", "second", "third"]);
    expect(new Set(stage.effects.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(3);
  });

  test("gets nothing from a worker that was stopped for a while and wakes up in the place of its successor", async (context) => {
    const stage = await startStage(context);
    const first = await stage.startWorker("sleeper");
    let held: Msg | undefined;
    stage.answer = (effect, message) => {
      if (effect.step === "second" && effect.workerId === "sleeper") held = message;
      else message.respond("done");
    };
    await stage.start("slept");
    await vi.waitFor(() => expect(held).toBeDefined(), 10_000);
    first.child.kill("SIGSTOP");
    await stage.startWorker("successor");
    await stage.ends("slept");
    // It wakes up with the answer to its step, and wants to write it down.
    held?.respond("done");
    first.child.kill("SIGCONT");
    await first.says("gave up the shard");

    const entries = await stage.ends("slept");
    expect(entries.filter(({ kind }) => kind === "step").map(({ worker }) => worker)).toEqual([
      "sleeper",
      "successor",
      "successor",
    ]);
    expect(await stage.start("after")).toMatchObject({ ok: true, value: { did: "started" } });
    await stage.ends("after");
  });

  test("goes on when its server is killed and comes back", async (context) => {
    const stage = await startStage(context);
    await stage.startWorker("patient", 500);
    stage.answer = async (effect, message) => {
      if (effect.step === "second") {
        stage.answer = (_, later) => later.respond("done");
        await stage.server.kill9();
        await stage.server.restart();
      }
      message.respond("done");
    };
    await stage.start("interrupted");

    const steps = (await stage.ends("interrupted")).filter(({ kind }) => kind === "step");
    expect(steps).toHaveLength(3);
  });
});
