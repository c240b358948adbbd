import { connect, type NatsConnection } from "@nats-io/transport-node";
import { afterAll, beforeAll } from "vitest";
import { type NatsServer, startNatsServer } from "#cli/nats-server/start.ts";
import { systemClock } from "#contracts/runtime/clock.ts";
import { createJetStreamLog } from "#orchestration/workflow/jetstream-log.ts";
import type { StoredFrame } from "#orchestration/workflow/log.ts";
import { openStore } from "#orchestration/workflow/store.ts";
import { createFakeLog } from "./fake-log.ts";
import { logSuite } from "./log-suite.ts";

logSuite("in memory", async () => {
  const frames: StoredFrame[] = [];
  return [createFakeLog({ clock: systemClock, frames }), createFakeLog({ clock: systemClock, frames })];
});

let server: NatsServer;
const connections: NatsConnection[] = [];

beforeAll(async () => {
  server = await startNatsServer();
  for (let count = 0; count < 2; count += 1) {
    connections.push(await connect({ servers: server.url, noAsyncTraces: true }));
  }
});

afterAll(async () => {
  for (const connection of connections) await connection.close();
  await server?.stop();
});

let shard = 0;
logSuite("JetStream", async () => {
  shard += 1;
  const [log, other] = await Promise.all(
    connections.map(async (connection) => createJetStreamLog(await openStore(connection, 1), shard)),
  );
  if (!log || !other) throw new Error("not connected");
  return [log, other];
});
