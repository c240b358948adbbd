import { jetstream } from "@nats-io/jetstream";
import { type KV, Kvm } from "@nats-io/kv";
import { connect, type NatsConnection } from "@nats-io/transport-node";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { type NatsServer, startNatsServer } from "#cli/nats-server/start.ts";
import { systemClock } from "#contracts/runtime/clock.ts";
import { createRecordIndex, type RecordIndex } from "#orchestration/operations/record-index.ts";

interface Row {
  readonly key: string;
  readonly done: boolean;
}

let server: NatsServer;
let connection: NatsConnection;
let bucket: KV;
let index: RecordIndex<Row> | undefined;
let buckets = 0;

beforeAll(async () => {
  server = await startNatsServer();
  connection = await connect({ servers: server.url });
});

afterAll(async () => {
  index?.stop();
  await connection?.close();
  await server?.stop();
});

beforeEach(async () => {
  buckets += 1;
  bucket = await new Kvm(jetstream(connection)).create(`records-${buckets}`, { history: 1 });
});

function openIndex(finalAtMost = 20_000, of = bucket): RecordIndex<Row> {
  index?.stop();
  index = createRecordIndex<Row>(of, systemClock, {
    rowOf: (key, value) => ({ key, done: (value as { done: boolean }).done }),
    isFinal: ({ done }) => done,
    finalAtMost,
  });
  return index;
}

const put = (key: string, done: boolean) => bucket.put(key, JSON.stringify({ done }));

async function keysOf(of: RecordIndex<Row>): Promise<string[]> {
  return [...((await of.rows()) ?? new Map()).keys()].sort();
}

test("an empty bucket has no rows, and does not let its reader wait", async () => {
  expect((await openIndex().rows())?.size).toBe(0);
});

test("the first list has all that was there, and later ones what has changed since", async () => {
  await put("a", false);
  await put("b", true);
  const records = openIndex();
  expect(await keysOf(records)).toEqual(["a", "b"]);

  await put("c", false);
  await put("a", true);

  await vi.waitFor(async () => {
    expect(await keysOf(records)).toEqual(["a", "b", "c"]);
    expect((await records.rows())?.get("a")).toEqual({ key: "a", done: true });
  });
});

test("a record that is removed is in no list any more", async () => {
  await put("a", false);
  const records = openIndex();
  expect(await keysOf(records)).toEqual(["a"]);

  await bucket.delete("a");

  await vi.waitFor(async () => expect((await records.rows())?.size).toBe(0));
});

test("of those that are final the latest are kept, and of those that are open all", async () => {
  for (const key of ["open-1", "open-2", "open-3"]) await put(key, false);
  for (const key of ["final-1", "final-2", "final-3"]) await put(key, true);

  expect(await keysOf(openIndex(2))).toEqual(["final-2", "final-3", "open-1", "open-2", "open-3"]);
});

test("a record that is opened again after it was final is kept as an open one", async () => {
  await put("a", true);
  const records = openIndex(1);
  expect(await keysOf(records)).toEqual(["a"]);

  await put("a", false);
  await put("b", true);
  await put("c", true);

  await vi.waitFor(async () => expect(await keysOf(records)).toEqual(["a", "c"]));
});

test("a bucket that cannot be read is said to be unread, and not to be empty", async () => {
  const broken = { status: () => Promise.reject(new Error("no answer")) } as unknown as KV;

  expect(await openIndex(1, broken).rows()).toBeUndefined();
});
