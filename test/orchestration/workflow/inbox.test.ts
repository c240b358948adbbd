import { connect, type NatsConnection } from "@nats-io/transport-node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type NatsServer, startNatsServer } from "#cli/nats-server/start.ts";
import { systemClock } from "#contracts/runtime/clock.ts";
import { succeed } from "#contracts/runtime/outcome.ts";
import { askShard, serveInbox } from "#orchestration/workflow/inbox.ts";

let server: NatsServer;
let connection: NatsConnection;

beforeAll(async () => {
  server = await startNatsServer();
  connection = await connect({ servers: server.url, noAsyncTraces: true });
});

afterAll(async () => {
  await connection?.close();
  await server?.stop();
});

const ask = (shard: number, withinMs: number, workflowId = "order-1") =>
  askShard(connection, systemClock, shard, { kind: "status", workflowId }, withinMs);
const fails = (error: unknown) => expect.unreachable(String(error));

test("where no worker owns the shard nobody was asked, and the caller is told so", async () => {
  expect(await ask(1, 300)).toMatchObject({ ok: false, failure: { kind: "no-responder" } });
});

test("an owner that was asked and did not answer may have done it: the outcome is unknown", async () => {
  const inbox = serveInbox(connection, 2, () => new Promise(() => {}), fails);

  expect(await ask(2, 300)).toMatchObject({ ok: false, failure: { kind: "outcome-unknown" } });
  inbox.stop();
});

test("a shard without an owner is asked again until somebody has taken it over", async () => {
  const asking = ask(3, 15_000);
  await connection.flush();
  const inbox = serveInbox(
    connection,
    3,
    async () => succeed({ workflowId: "order-1", did: "known" }),
    fails,
  );

  expect(await asking).toMatchObject({ ok: true, value: { did: "known" } });
  inbox.stop();
});

test("a request that no entry could hold is refused and never sent", async () => {
  expect(await ask(4, 300, "x".repeat(600_000))).toMatchObject({ ok: false, failure: { kind: "too-large" } });
});
