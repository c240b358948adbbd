import { fork } from "node:child_process";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { connect } from "@nats-io/transport-node";
import { pino } from "pino";
import { Agent, request } from "undici";
import { startNatsServer } from "#cli/nats-server/start.ts";
import { systemClock } from "#contracts/runtime/clock.ts";
import { fail, succeed } from "#contracts/runtime/outcome.ts";
import { startEngine } from "#orchestration/workflow/engine.ts";
import { workflow } from "#orchestration/workflow/workflow.ts";

// Seven steps, each one keep-alive POST with its idempotency key to a stub in another process that answers after
// 1 ms. The caller starts a workflow and is answered when its end is durable; the server syncs before it acknowledges.
// Usage: node test/bench/workflow-engine.ts [seconds per concurrency, default 5]

if (process.argv[2] === "stub") {
  const server = createServer((incoming, response) => {
    incoming.resume();
    systemClock.schedule(1, () => response.end("{}"));
  });
  server.listen(0, "127.0.0.1", () => process.send?.((server.address() as { port: number }).port));
} else {
  await measure(Number(process.argv[2] ?? 5));
}

async function measure(seconds: number): Promise<void> {
  const stub = fork(fileURLToPath(import.meta.url), ["stub"]);
  const port = await new Promise((resolve) => stub.once("message", resolve));
  const server = await startNatsServer();
  const connection = await connect({ servers: server.url, noAsyncTraces: true });
  const agent = new Agent({ connections: 128 });

  async function post(idempotencyKey: string) {
    const answer = await request(`http://127.0.0.1:${port}/`, {
      method: "POST",
      dispatcher: agent,
      headers: { "idempotency-key": idempotencyKey },
    });
    await answer.body.text();
    return answer.statusCode === 200 ? succeed({}) : fail({ kind: "retryable" as const, detail: "not 200" });
  }
  const seven = workflow("seven", { version: 1, owner: "platform-engineering" }, async (run) => {
    for (let step = 1; step <= 7; step += 1) {
      await run.step(`step-${step}`, "keyed", ({ idempotencyKey }) => post(idempotencyKey));
    }
    return {};
  });
  const engine = await startEngine({
    connection,
    clock: systemClock,
    logger: pino({ level: "warn" }),
    workflows: [seven],
    publishEvent: async () => {},
    workerId: "bench",
    monitorUrl: server.monitorUrl,
  });

  let next = 0;
  async function durably(): Promise<void> {
    const workflowId = `w-${next++}`;
    const start = { workflow: "seven", workflowId, key: workflowId, input: {}, correlationId: "bench" };
    const ended = await engine.run(start);
    if (!ended.ok) throw new Error(ended.failure.detail);
  }
  async function withoutEngine(): Promise<void> {
    for (let step = 1; step <= 7; step += 1) await post(`${next++}`);
  }

  console.log(`nats-server ${server.version}, durability = ${engine.durability}`);
  for (const concurrency of [1, 16, 64]) {
    for (const work of [withoutEngine, durably]) {
      const latencies: number[] = [];
      const from = performance.now();
      const lane = async () => {
        while (performance.now() - from < seconds * 1_000) {
          const startedAt = performance.now();
          await work();
          latencies.push(performance.now() - startedAt);
        }
      };
      await Promise.all(Array.from({ length: concurrency }, lane));
      const perSecond = (latencies.length * 1_000) / (performance.now() - from);
      latencies.sort((a, b) => a - b);
      const at = (share: number) => latencies[Math.floor(share * (latencies.length - 1))]?.toFixed(1);
      const times = `${perSecond.toFixed(1)} workflows/s, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`;
      console.log(`concurrency ${concurrency}, ${work.name}: ${times}`);
    }
  }
  await engine.stop();
  await connection.close();
  await agent.close();
  await server.stop();
  stub.kill();
}
