import { expect, test } from "vitest";
import { sleep } from "#contracts/runtime/clock.ts";
import type { Frame } from "#orchestration/workflow/entry.ts";
import type { StoredFrame } from "#orchestration/workflow/log.ts";
import { createLogWriter, type LogWriter } from "#orchestration/workflow/log-writer.ts";
import { createFakeLog } from "./fake-log.ts";
import { createSimulatedClock, type SimulatedClock } from "./simulated-clock.ts";

/** A writer to an empty log that takes a millisecond for each frame; when it stored how many entries, and of which steps. */
function begin(): {
  clock: SimulatedClock;
  writer: LogWriter;
  signal: (workflowId: string) => Promise<void>;
  stored: [atMs: number, entries: number][];
  steps: string[];
} {
  const clock = createSimulatedClock();
  const stored: [number, number][] = [];
  const fromMs = clock.nowMs();
  const steps: string[] = [];
  const onStored = ({ body }: StoredFrame) => {
    const { entries } = JSON.parse(body) as Frame;
    stored.push([clock.nowMs() - fromMs, entries.length]);
    for (const entry of entries) if (entry.kind === "step") steps.push(entry.step);
  };
  const writer = createLogWriter({
    log: createFakeLog({ clock, frames: [], onStored }),
    clock,
    signal: new AbortController().signal,
    ...{ shard: 0, epoch: 1, worker: "worker-1", sequence: 0 },
    onStored: () => {},
    onFenced: (by) => expect.unreachable(`fenced by ${by}`),
  });
  const signal = (workflowId: string) =>
    writer.append({ kind: "cancel", workflowId, atMs: clock.nowMs(), by: "ana" });
  return { clock, writer, signal, stored, steps };
}

test("whoever is alone never waits for others: a frame follows the one before it at once", async () => {
  const { clock, signal, stored } = begin();
  const alone = async () => {
    for (let count = 0; count < 3; count += 1) await signal("order-1");
  };

  void alone();
  await clock.run(() => stored.length === 3, clock.nowMs() + 1_000);

  expect(stored).toEqual([
    [1, 1],
    [2, 1],
    [3, 1],
  ]);
});

test("a frame takes in what is asked for at the same moment, and leaves to the next what comes while it is written", async () => {
  const { clock, signal, stored } = begin();

  void signal("order-1");
  clock.schedule(0, () => void signal("order-2"));
  clock.schedule(1, () => void signal("order-3"));
  await clock.run(() => stored.length === 2, clock.nowMs() + 1_000);

  expect(stored).toEqual([
    [1, 2],
    [2, 1],
  ]);
});

test("those whom a frame has answered share the next one, if they come back before anything else could happen", async () => {
  const { clock, signal, stored } = begin();
  const comeBack = async (workflowId: string) => {
    await signal(workflowId);
    await sleep(clock, 0);
    await signal(workflowId);
  };

  for (let one = 1; one <= 8; one += 1) void comeBack(`order-${one}`);
  await clock.run(() => stored.length === 2, clock.nowMs() + 1_000);

  expect(stored).toEqual([
    [1, 8],
    [2, 8],
  ]);
});

test("results that would make a frame too large go into the next one, in their order", async () => {
  const { clock, writer, stored, steps } = begin();
  const value = "x".repeat(100_000);
  const result = (step: string) =>
    writer.appendResult(
      { kind: "step", workflowId: "order-1", step, attempt: 1, atMs: clock.nowMs(), value },
      value.length,
      false,
    );

  const durable = Promise.all(["reserve", "invoice", "entitle"].map(result));
  await clock.run(() => stored.length === 2, clock.nowMs() + 1_000);

  expect(stored.map(([, entries]) => entries)).toEqual([2, 1]);
  expect(steps).toEqual(["reserve", "invoice", "entitle"]);
  await durable;
});
