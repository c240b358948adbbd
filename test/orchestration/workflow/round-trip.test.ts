import { connect, type NatsConnection } from "@nats-io/transport-node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type NatsServer, startNatsServer } from "#cli/nats-server/start.ts";
import { NobodyListens, roundTrip } from "#orchestration/workflow/round-trip.ts";

const patientMs = 60_000;
let server: NatsServer;
let connection: NatsConnection;

beforeAll(async () => {
  server = await startNatsServer();
  connection = await connect({ servers: server.url, noAsyncTraces: true });
  connection.subscribe("echo", { callback: (_, message) => void message.respond(message.data) });
});

afterAll(async () => {
  await connection?.close();
  await server?.stop();
});

test("each of many questions at once gets its own answer", async () => {
  const questions = Array.from({ length: 100 }, (_, index) => `question ${index}`);
  const answers = await Promise.all(
    questions.map((question) => roundTrip(connection, "echo", question, patientMs)),
  );

  expect(answers.map((answer) => answer.string())).toEqual(questions);
});

test("where nobody listens the server says so at once, not after the time limit", async () => {
  await expect(roundTrip(connection, "heard.by.nobody", "", patientMs)).rejects.toBeInstanceOf(NobodyListens);
});

test("an empty answer is an answer", async () => {
  const answer = await roundTrip(connection, "echo", "", patientMs);

  expect(answer.string()).toBe("");
});

test("an answer that does not come in time rejects, and one that comes later is passed over", async () => {
  const answers: (() => void)[] = [];
  const subscription = connection.subscribe("slow", {
    callback: (_, message) => void answers.push(() => message.respond("late")),
  });

  await expect(roundTrip(connection, "slow", "", 300)).rejects.toThrow("no answer within 300 ms");
  for (const answer of answers) answer();
  await connection.flush();
  subscription.unsubscribe();
  expect((await roundTrip(connection, "echo", "next", patientMs)).string()).toBe("next");
});

test("all questions of one connection share one subscription", async () => {
  const subscriptions = async () => {
    const answer = await fetch(`${server.monitorUrl}/subsz`);
    return ((await answer.json()) as { num_subscriptions: number }).num_subscriptions;
  };
  const other = await connect({ servers: server.url, noAsyncTraces: true });
  const before = await subscriptions();
  for (let asked = 0; asked < 5; asked += 1) await roundTrip(other, "echo", "", patientMs);

  expect(await subscriptions()).toBe(before + 1);
  await other.close();
});

test("a connection that is closed rejects at once", async () => {
  const other = await connect({ servers: server.url });
  await other.close();

  await expect(roundTrip(other, "echo", "", patientMs)).rejects.toThrow();
});
