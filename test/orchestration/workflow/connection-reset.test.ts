import { connect } from "@nats-io/transport-node";
import { pino } from "pino";
import { expect, test } from "vitest";
import { startNatsServer } from "#cli/nats-server/start.ts";
import { systemClock } from "#contracts/runtime/clock.ts";
import { succeed } from "#contracts/runtime/outcome.ts";
import { startEngine } from "#orchestration/workflow/engine.ts";
import { workflow } from "#orchestration/workflow/workflow.ts";
import { startTcpProxy } from "../../chaos/tcp-proxy.ts";

const oneStep = workflow("one-step", { version: 1, owner: "finance" }, (run) =>
  run.step("only", "pure", async () => succeed(1)),
);

test("what was under way when a connection was reset is settled when it is back, not when its time limit is over", async () => {
  const server = await startNatsServer();
  const proxy = await startTcpProxy(Number(new URL(server.url).port));
  const connection = await connect({
    servers: `nats://127.0.0.1:${proxy.port}`,
    noAsyncTraces: true,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 50,
    reconnectJitter: 0,
  });
  const engine = await startEngine({
    connection,
    clock: systemClock,
    logger: pino({ level: "silent" }),
    workflows: [oneStep],
    publishEvent: async () => {},
    workerId: "behind-a-proxy",
  });
  const run = (id: string) =>
    engine.run({ workflow: "one-step", workflowId: id, key: id, input: {}, correlationId: "c" });
  await run("before");

  const tookMs: number[] = [];
  for (const id of ["first", "second", "third"]) {
    proxy.blackhole();
    const running = run(id);
    await new Promise(setImmediate);
    proxy.reset();
    proxy.heal();
    const fromMs = systemClock.nowMs();
    expect(await running).toMatchObject({ ok: true });
    tookMs.push(systemClock.nowMs() - fromMs);
  }

  // The shortest of the time limits is two seconds.
  expect(Math.max(...tookMs)).toBeLessThan(1_500);
  await engine.stop();
  await connection.close();
  await proxy.close();
  await server.stop();
}, 60_000);
