import { Writable } from "node:stream";
import { DiscardPolicy, jetstream, jetstreamManager } from "@nats-io/jetstream";
import { connect } from "@nats-io/transport-node";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type NatsServer, startNatsServer } from "#cli/nats-server/start.ts";
import type { Fill } from "#orchestration/workflow/capacity.ts";
import { startWorker } from "./worker.ts";

let server: NatsServer;

beforeAll(async () => {
  server = await startNatsServer();
});

afterAll(() => server?.stop());

test("a stream that is over 80 % of its bytes is logged as an error and told as a metric; one below it is only told", async () => {
  const connection = await connect({ servers: server.url });
  const manager = await jetstreamManager(connection);
  const maxBytes = 100_000;
  for (const [name, bytes] of [
    ["NEARLY_FULL", 85_000],
    ["HALF_FULL", 50_000],
  ] as const) {
    await manager.streams.add({
      name,
      subjects: [name],
      max_bytes: maxBytes,
      discard: DiscardPolicy.New,
    });
    await jetstream(connection).publish(name, new Uint8Array(bytes));
  }
  const lines: Record<string, unknown>[] = [];
  const sink = new Writable({
    write(chunk, _, done) {
      lines.push(JSON.parse(String(chunk)));
      done();
    },
  });
  const fills = new Map<string, Fill>();
  const worker = await startWorker(server.url, [], {
    logger: pino({ level: "error" }, sink),
    alsoWatched: ["NEARLY_FULL", "HALF_FULL"],
    onFill: (fill) => fills.set(fill.stream, fill),
  });

  await vi.waitFor(() => expect([...fills.keys()]).toContain("HALF_FULL"), 5_000);
  await worker.stop();
  await connection.close();
  const { bytes = 0 } = fills.get("NEARLY_FULL") ?? {};
  expect(bytes).toBeGreaterThan(85_000);
  expect(fills.get("HALF_FULL")).toMatchObject({ maxBytes });
  expect(lines.filter(({ msg }) => msg === "a stream is nearly full")).toEqual([
    expect.objectContaining({ stream: "NEARLY_FULL", bytes, maxBytes, workerId: "test-worker" }),
  ]);
});
