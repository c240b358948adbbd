import { jetstream, jetstreamManager } from "@nats-io/jetstream";
import { Kvm } from "@nats-io/kv";
import { connect, type NatsConnection } from "@nats-io/transport-node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type NatsServer, startNatsServer } from "#cli/nats-server/start.ts";
import type { WorkflowStatus } from "#contracts/generated/canonical/types.ts";
import { openAtomicBatch, type PublishBatch } from "#orchestration/workflow/atomic-batch.ts";
import { createProjectionStore, projectionBuckets } from "#orchestration/workflow/projection-store.ts";
import { createPublisher } from "#orchestration/workflow/publisher.ts";

let server: NatsServer;
let connection: NatsConnection;

beforeAll(async () => {
  server = await startNatsServer({ syncAlways: false });
  connection = await connect({ servers: server.url });
});
afterAll(async () => {
  await connection?.close();
  await server?.stop();
});

const statuses = (state: string) =>
  Array.from({ length: 20 }, (_, n) => {
    const workflowId = `wf-${n}`;
    const text = JSON.stringify({ workflowId, state });
    return { workflowId, text, final: state === "completed" || state === "canceled" };
  });

/** The buckets of a new worker; `batch` replaces what the server offers. */
async function open(batch?: (of: PublishBatch | undefined) => PublishBatch | undefined) {
  const client = jetstream(connection);
  const manager = await jetstreamManager(connection);
  const buckets = new Kvm(client);
  const workflows = await buckets.create(projectionBuckets.workflows, { history: 1 });
  const publish = createPublisher(connection, 3_000);
  const offered = await openAtomicBatch(connection, manager, `KV_${projectionBuckets.workflows}`, publish);
  const store = createProjectionStore(
    {
      workflows,
      exceptions: await buckets.create(projectionBuckets.exceptions),
      relay: await buckets.create(projectionBuckets.relay),
      batchWorkflows: batch ? batch(offered) : offered,
    },
    manager,
    0,
    () => true,
  );
  const states = async () => {
    const read = await Promise.all(
      statuses("").map(async ({ workflowId }) => (await workflows.get(workflowId))?.json<WorkflowStatus>()),
    );
    return new Set(read.map((status) => status?.state as string));
  };
  return { store, states };
}

test("many statuses are written together and replaced together, also by a worker that knows nothing of them", async () => {
  const first = await open();
  await first.store.putWorkflows(statuses("running"));
  expect(await first.states()).toEqual(new Set(["running"]));
  await first.store.putWorkflows(statuses("waiting"));
  expect(await first.states()).toEqual(new Set(["waiting"]));

  const successor = await open();
  await successor.store.putWorkflows(statuses("completed"));
  expect(await successor.states()).toEqual(new Set(["completed"]));
});

test("a batch whose answer is lost, and a server that has no batches, cost no status", async () => {
  const losing = await open((of) => async (messages) => {
    await of?.(messages);
    throw new Error("timeout");
  });
  await losing.store.putWorkflows(statuses("blocked"));
  expect(await losing.states()).toEqual(new Set(["blocked"]));

  const without = await open(() => undefined);
  await without.store.putWorkflows(statuses("canceled"));
  expect(await without.states()).toEqual(new Set(["canceled"]));
});
