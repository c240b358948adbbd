import { connect } from "@nats-io/transport-node";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type NatsServer, startNatsServer } from "#cli/nats-server/start.ts";
import { succeed } from "#contracts/runtime/outcome.ts";
import type { Fill } from "#orchestration/workflow/capacity.ts";
import { logStream } from "#orchestration/workflow/jetstream-log.ts";
import { partBytes } from "#orchestration/workflow/jetstream-parts.ts";
import { createJetStreamSnapshots, snapshotStream } from "#orchestration/workflow/jetstream-snapshots.ts";
import { snapshotLine } from "#orchestration/workflow/snapshot.ts";
import { openStore } from "#orchestration/workflow/store.ts";
import { workflow } from "#orchestration/workflow/workflow.ts";
import { startWorker } from "./worker.ts";

let server: NatsServer;

beforeAll(async () => {
  server = await startNatsServer();
});

afterAll(() => server?.stop());

const calls: string[] = [];
const patient = workflow("patient", { version: 1, owner: "finance" }, async (run) => {
  await run.step("before", "keyed", async () => {
    calls.push(run.workflowId);
    return succeed("x".repeat(1_000));
  });
  const given = await run.waitFor<{ by: string }>("go");
  return { given };
});

function start(workflowId: string) {
  return { workflow: "patient", workflowId, key: workflowId, input: {}, correlationId: "c" };
}

test("the log is cut below a snapshot, and a take-over goes on from it", async () => {
  const ids = Array.from({ length: 120 }, (_, index) => `w-${index}`);
  const fills: Fill[] = [];
  const first = await startWorker(server.url, [patient], {
    snapshotEveryBytes: 20_000,
    onFill: (fill) => fills.push(fill),
  });
  const store = await openStore(first.connection, 1);
  const cutAbove = (sequence: number) =>
    vi.waitFor(
      async () => {
        const { state: log } = await store.manager.streams.info(logStream);
        const { state: snapshots } = await store.manager.streams.info(snapshotStream);
        expect(snapshots.num_subjects).toBe(1);
        expect(log.first_seq).toBeGreaterThan(sequence);
        return log;
      },
      { timeout: 20_000, interval: 50 },
    );
  // What comes while a snapshot is written waits for the frame after it, so they are started in two goes.
  for (const id of ids.slice(0, 60)) await first.engine.start(start(id));
  await cutAbove(1);
  for (const id of ids.slice(60)) await first.engine.start(start(id));
  await first.engine.signal({ workflowId: "w-0", signalId: "s", name: "go", data: { by: "ann" } });
  await first.engine.endOf("w-0");
  const cut = await cutAbove(20);
  await first.stop();
  const second = await startWorker(server.url, [patient]);
  for (const id of ids)
    await second.engine.signal({ workflowId: id, signalId: "s", name: "go", data: { by: "bob" } });
  const ends = await Promise.all(ids.map((id) => second.engine.run(start(id))));
  await second.stop();

  expect(fills.map(({ stream, maxBytes }) => [stream, maxBytes])).toEqual([
    [logStream, 1024 ** 3],
    [snapshotStream, 1024 ** 3],
  ]);
  expect(cut.messages).toBeLessThan(cut.last_seq);
  expect(ends.map((end) => end.ok && end.value.result)).toEqual(
    ids.map((id) => ({ given: { by: id === "w-0" ? "ann" : "bob" } })),
  );
  expect(calls).toEqual(ids);
});

test("a snapshot that is larger than what a server lets wait for a connection can be read", async () => {
  const pendingLimitBytes = 10 * 1024 ** 2;
  const strict = await startNatsServer({ pendingLimitBytes });
  const connection = await connect({ servers: strict.url });
  const { jetstream, manager } = await openStore(connection, 1);
  const snapshots = createJetStreamSnapshots(jetstream, manager, 7);
  const ids = Array.from({ length: 40 }, (_, index) => `${index}-${"x".repeat(partBytes)}`);
  const lines = ids.map((id) => snapshotLine({ kind: "ended", ids: [[id, 1]] }));

  const written = await snapshots.write(1, lines);
  const read = await snapshots.newest();
  const same = [...(read?.items ?? [])].every((item, index) => snapshotLine(item) === lines[index]);
  await connection.close();
  await strict.stop();

  expect(written).toBeGreaterThan(2 * pendingLimitBytes - 1);
  expect([read?.sequence, same]).toEqual([1, true]);
});
