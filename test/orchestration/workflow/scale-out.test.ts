import { jetstreamManager } from "@nats-io/jetstream";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type NatsServer, startNatsServer } from "#cli/nats-server/start.ts";
import { CannotStart } from "#contracts/runtime/cannot-start.ts";
import { succeed } from "#contracts/runtime/outcome.ts";
import { shardOf } from "#orchestration/workflow/shard-client.ts";
import { workflow } from "#orchestration/workflow/workflow.ts";
import { startWorker, type Worker } from "./worker.ts";

const shards = 4;
let server: NatsServer;
/** Each step with the worker that did it and its customer, in order. */
const done: {
  readonly by: string;
  readonly key: string;
  readonly workflowId: string;
  readonly step: string;
}[] = [];

beforeAll(async () => {
  server = await startNatsServer();
});

afterAll(() => server?.stop());

function join(workerId: string, shardsTold = shards): Promise<Worker> {
  const twoSteps = workflow("two-steps", { version: 1, owner: "finance" }, async (run) => {
    for (const step of ["first", "second"]) {
      await run.step(step, "keyed", async () => {
        done.push({ by: workerId, key: run.key, workflowId: run.workflowId, step });
        return succeed(step);
      });
    }
  });
  return startWorker(server.url, [twoSteps], { workerId, shards: shardsTold });
}

let started = 0;
/** Runs a workflow for each of a few customers on every shard; answers how many shards each worker had. */
async function shares(worker: Worker): Promise<Record<string, number>> {
  const from = done.length;
  const keys = Array.from({ length: 12 }, (_, index) => `customer-${index}`);
  const runs = keys.flatMap((key) =>
    [1, 2].map(() => {
      started += 1;
      return worker.engine.run({
        workflow: "two-steps",
        workflowId: `w-${started}`,
        key,
        input: {},
        correlationId: "c",
      });
    }),
  );
  const ends = await Promise.all(runs);
  expect(ends.every(({ ok }) => ok)).toBe(true);
  const owners = new Map(done.slice(from).map(({ by, key }) => [shardOf(key, shards), by]));
  expect(owners.size).toBe(shards);
  return Object.fromEntries(
    [...new Set(owners.values())]
      .sort()
      .map((by) => [by, [...owners.values()].filter((other) => other === by).length]),
  );
}

test("shards are shared out among the workers as they join and leave, and a customer's workflows take turns", async () => {
  const become = (worker: Worker, expected: Record<string, number>) =>
    vi.waitFor(async () => expect(await shares(worker)).toEqual(expected), {
      timeout: 10_000,
      interval: 100,
    });

  const one = await join("one");
  await become(one, { one: 4 });
  const two = await join("two");
  await become(two, { one: 2, two: 2 });
  const three = await join("three");
  await become(one, { one: 2, three: 1, two: 1 });
  await one.stop();
  await become(three, { three: 2, two: 2 });
  await two.stop();
  await become(three, { three: 4 });
  const mistaken = new CannotStart(
    "the workflows are in 4 shards, and this worker was started with 2. Start it with 4.",
  );
  await expect(join("mistaken", 2)).rejects.toStrictEqual(mistaken);
  // As an earlier version left it, which noted no number.
  const manager = await jetstreamManager(three.connection);
  await manager.streams.purge("KV_concordat-workflow-relay", {
    filter: "$KV.concordat-workflow-relay.shards",
  });
  await expect(join("mistaken", 2)).rejects.toStrictEqual(mistaken);
  await three.stop();

  // Nothing was lost, and no step of one workflow came between those of another of the same customer.
  const byKey = Map.groupBy(done, ({ key }) => key);
  for (const steps of byKey.values()) {
    const order = steps.map(({ workflowId }) => workflowId);
    const turns = order.filter((workflowId, index) => workflowId !== order[index - 1]);
    expect(turns).toEqual([...new Set(order)]);
  }
  expect(new Set(done.map(({ workflowId, step }) => `${workflowId}/${step}`)).size).toBe(2 * started);
}, 120_000);
