import { JetStreamApiError, jetstreamManager } from "@nats-io/jetstream";
import { connect, type NatsConnection } from "@nats-io/transport-node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type NatsServer, startNatsServer } from "#cli/nats-server/start.ts";
import { createPublisher, type Publish } from "#orchestration/workflow/publisher.ts";

const timeoutMs = 300;
let server: NatsServer;
let connection: NatsConnection;
let publish: Publish;

beforeAll(async () => {
  server = await startNatsServer();
  connection = await connect({ servers: server.url, noAsyncTraces: true });
  const manager = await jetstreamManager(connection);
  await manager.streams.add({ name: "PUBLISHED", subjects: ["published.*"] });
  publish = createPublisher(connection, timeoutMs);
});

afterAll(async () => {
  await connection?.close();
  await server?.stop();
});

test("what a stream has acknowledged resolves with its sequence, whatever is published at the same time", async () => {
  const at = (subject: string) => publish(subject, subject, {});
  const [first, second] = await Promise.all([at("published.a"), at("published.b")]);

  expect([first?.seq, second?.seq]).toEqual([1, 2]);
});

test("a message that the server has seen before is acknowledged as a duplicate", async () => {
  const once = () => publish("published.c", "once", { "Nats-Msg-Id": ["one"] });
  const first = await once();

  expect(await once()).toMatchObject({ seq: first.seq, duplicate: true });
});

test("what the server refuses rejects with the server's own error", async () => {
  const refused = publish("published.d", "late", { "Nats-Expected-Last-Subject-Sequence": ["7"] });

  await expect(refused).rejects.toBeInstanceOf(JetStreamApiError);
});

test("a subject that no stream takes rejects at once, not after the time limit", async () => {
  const patient = createPublisher(connection, 60_000);

  await expect(patient("taken.by.nobody", "", {})).rejects.toThrow("nobody listens to taken.by.nobody");
});
