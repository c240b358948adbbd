import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { sleep } from "#contracts/runtime/clock.ts";
import { succeed } from "#contracts/runtime/outcome.ts";
import type { StoredFrame } from "#orchestration/workflow/log.ts";
import { type Shard, takeOverShard } from "#orchestration/workflow/shard.ts";
import { type AnyWorkflow, workflow } from "#orchestration/workflow/workflow.ts";
import { createFakeLog } from "./fake-log.ts";
import { withoutSnapshots } from "./fake-snapshots.ts";
import { createSimulatedClock, type SimulatedClock } from "./simulated-clock.ts";

const options = { version: 1, owner: "finance" };

async function settled<T>(clock: SimulatedClock, promise: Promise<T>): Promise<T> {
  let value: { readonly of: T } | undefined;
  void promise.then((of) => {
    value = { of };
  });
  await clock.run(() => value !== undefined, clock.nowMs() + 60_000);
  if (!value) throw new Error("nothing came of it within a minute");
  return value.of;
}

function passed(clock: SimulatedClock, ms: number): Promise<boolean> {
  return clock.run(() => false, clock.nowMs() + ms);
}

async function own(
  clock: SimulatedClock,
  frames: StoredFrame[],
  ...workflows: AnyWorkflow[]
): Promise<Shard | undefined> {
  const shard = await takeOverShard(
    {
      shard: 0,
      log: createFakeLog({ clock, frames }),
      clock,
      random: () => 0.5,
      claim: `claim-${frames.length}`,
      workerId: "worker",
      workflows,
      checkEvent: () => {},
      onStored: () => {},
      onLost: () => {},
      ...withoutSnapshots(clock),
      others: { shardOf: () => 0, ask: async (_, request) => (shard as Shard).handle(request) },
      mayAnswerFromMemory: () => true,
    },
    new AbortController().signal,
  );
  return shard;
}

const started = (workflowId: string, of: AnyWorkflow) => ({
  kind: "start" as const,
  start: { workflow: of.name, workflowId, key: workflowId, input: {}, correlationId: "c" },
});

const signalled = (workflowId: string, signalId = "once") => ({
  kind: "signal" as const,
  signal: { workflowId, signalId, name: "go", data: { n: 1 } },
});

test("a body that waits is let go, and run again from its journal when it is woken", async () => {
  const clock = createSimulatedClock();
  const told: string[] = [];
  const of = workflow("patient", options, async (run) => {
    told.push("begins");
    await run.step("first", "keyed", async () => succeed(told.push("first")));
    const data = await run.waitFor("go");
    await run.step("second", "keyed", async () => succeed(told.push("second")));
    return data;
  });
  const shard = (await settled(clock, own(clock, [], of))) as Shard;
  await settled(clock, shard.handle(started("wf-1", of)));
  await passed(clock, 5_000);
  const ended = shard.handle({ kind: "end-of", workflowId: "wf-1" });
  await settled(clock, shard.handle(signalled("wf-1")));

  expect(await settled(clock, ended)).toMatchObject({ value: { end: { result: { n: 1 } } } });
  expect(told).toEqual(["begins", "first", "begins", "second"]);
});

const question = {
  ...{ code: "which-one", detail: "Which one?", owner: "finance" as const, dueInMs: 60_000 },
  ...{ blocks: ["the order"], subject: "order 1" },
};

test.each([true, false])(
  "what a body changes in what it was given is as it was when it is run again (sameAnswer: %s)",
  async (sameAnswer) => {
    const clock = createSimulatedClock();
    const part = workflow("part", options, async () => ({ n: 1 }));
    const of = workflow("changer", options, async (run, input: { seen?: number }) => {
      const order = await run.step("order", "keyed", async () => succeed({ lines: [1] }), { sameAnswer });
      order.lines.push(2);
      input.seen = (input.seen ?? 0) + 1;
      const child = await run.child(part, {});
      child.n += 1;
      const decision: { note?: string } = await run.raise(question);
      decision.note += "!";
      const first = await run.waitFor<{ n: number }>("go");
      if (first) first.n += 1;
      await run.waitFor("go");
      return { order: order.lines, input: input.seen, child: child.n, note: decision.note, n: first?.n };
    });
    const shard = (await settled(clock, own(clock, [], of, part))) as Shard;
    await settled(clock, shard.handle(started("wf-1", of)));
    await passed(clock, 5_000);
    const resolution = { action: "retry", by: "ana", note: "yes" };
    await settled(clock, shard.handle({ kind: "resolve", exceptionId: "wf-1-x1", resolution }));
    await passed(clock, 5_000);
    await settled(clock, shard.handle(signalled("wf-1")));
    await passed(clock, 5_000);
    const ended = shard.handle({ kind: "end-of", workflowId: "wf-1" });
    await settled(clock, shard.handle(signalled("wf-1", "again")));

    const result = { order: [1, 2], input: 1, child: 2, note: "yes!", n: 2 };
    expect(await settled(clock, ended)).toMatchObject({ value: { end: { result } } });
  },
);

test("a body of which one branch waits is kept while another is at work", async () => {
  const clock = createSimulatedClock();
  const told: string[] = [];
  const of = workflow("both", options, async (run) => {
    told.push("begins");
    const slow = run.step("slow", "keyed", async () => {
      told.push("slow");
      await sleep(clock, 10_000);
      return succeed(1);
    });
    await Promise.all([slow, run.waitFor("go")]);
  });
  const shard = (await settled(clock, own(clock, [], of))) as Shard;
  await settled(clock, shard.handle(started("wf-1", of)));
  await passed(clock, 8_000);

  expect(told).toEqual(["begins", "slow"]);
});

test("after a take-over, one that is signalled goes on before all the others have been looked at", async () => {
  const clock = createSimulatedClock();
  const frames: StoredFrame[] = [];
  let began = 0;
  const of = workflow("many", options, async (run) => {
    began += 1;
    await run.waitFor("go");
  });
  const before = (await settled(clock, own(clock, frames, of))) as Shard;
  const ids = Array.from({ length: 1_000 }, (_, index) => `wf-${index}`);
  await settled(clock, Promise.all(ids.map((id) => before.handle(started(id, of)))));
  await passed(clock, 3_000);
  await before.stop();
  began = 0;

  let shard: Shard | undefined;
  void own(clock, frames, of).then((taken) => {
    shard = taken;
  });
  await clock.run(() => shard !== undefined, clock.nowMs() + 10_000);
  const beganAtOnce = began;
  const ended = (shard as Shard).handle({ kind: "end-of", workflowId: "wf-999" });
  void (shard as Shard).handle(signalled("wf-999"));

  expect(beganAtOnce).toBeLessThan(ids.length);
  expect(await settled(clock, ended)).toMatchObject({ value: { did: "ended" } });
  await passed(clock, 5_000);
  expect(began).toBeGreaterThanOrEqual(ids.length - 1);
});

test("a workflow that has ended is forgotten, whoever still holds on to what ran it", async () => {
  const clock = createSimulatedClock();
  const of = workflow("patient", options, async (run) => run.waitFor("go"));
  const shard = await settled(clock, own(clock, [], of));
  await settled(clock, shard?.handle(started("w", of)) ?? Promise.reject());
  const instance = shard?.open.get("w");
  const state = new WeakRef(instance?.state ?? {});
  await settled(clock, shard?.handle(signalled("w")) ?? Promise.reject());
  await passed(clock, 1_000);
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();

  expect(instance?.ended).toBe(true);
  expect(state.deref()).toBeUndefined();
});
