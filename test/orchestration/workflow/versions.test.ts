import { afterEach, beforeEach, expect, test } from "vitest";
import { succeed } from "#contracts/runtime/outcome.ts";
import type { StoredFrame } from "#orchestration/workflow/log.ts";
import { type Shard, takeOverShard } from "#orchestration/workflow/shard.ts";
import { type AnyWorkflow, workflow } from "#orchestration/workflow/workflow.ts";
import { createFakeLog } from "./fake-log.ts";
import { withoutSnapshots } from "./fake-snapshots.ts";
import { createSimulatedClock, type SimulatedClock } from "./simulated-clock.ts";

let clock: SimulatedClock;
let frames: StoredFrame[];
let stop: AbortController;
let takeOvers: number;

beforeEach(() => {
  clock = createSimulatedClock();
  frames = [];
  stop = new AbortController();
  takeOvers = 0;
});

afterEach(() => stop.abort());

/** The worker before it, if any, is gone by then: its appends fail. */
async function takeOver(workflows: readonly AnyWorkflow[]): Promise<Shard> {
  takeOvers += 1;
  let shard: Shard | undefined;
  void takeOverShard(
    {
      shard: 0,
      log: createFakeLog({ clock, frames }),
      clock,
      random: () => 0.5,
      claim: `claim-${takeOvers}`,
      workerId: `worker-${takeOvers}`,
      workflows,
      checkEvent: () => {},
      onStored: () => {},
      onLost: () => {},
      mayAnswerFromMemory: () => true,
      ...withoutSnapshots(clock),
    },
    stop.signal,
  ).then((taken) => {
    shard = taken;
  });
  await clock.run(() => shard !== undefined, clock.nowMs() + 60_000);
  await settle();
  return shard as Shard;
}

function settle() {
  return clock.run(() => false, clock.nowMs() + 1_000);
}

function start(shard: Shard) {
  void shard.handle({
    kind: "start",
    start: { workflow: "business", workflowId: "one", key: "k", input: {}, correlationId: "c" },
  });
  return settle();
}

function signal(shard: Shard) {
  void shard.handle({ kind: "signal", signal: { workflowId: "one", signalId: "s", name: "go", data: {} } });
  return settle();
}

function version(number: number, stepsBefore: readonly string[], done: string[] = []): AnyWorkflow {
  return workflow("business", { version: number, owner: "finance" }, async (run) => {
    for (const step of stepsBefore) await run.step(step, "pure", async () => succeed(1));
    await run.waitFor("go");
    done.push(`version ${number}`);
  });
}

function openDetails(shard: Shard): string[] {
  const { exceptions = new Map() } = shard.open.get("one")?.state ?? {};
  return [...exceptions.values()].filter(({ resolution }) => !resolution).map(({ opened }) => opened.detail);
}

test("a workflow stays with the version that it was started with", async () => {
  const done: string[] = [];
  const first = await takeOver([version(1, ["a"], done)]);
  await start(first);
  const second = await takeOver([version(1, ["a"], done), version(2, ["b"], done)]);
  await signal(second);

  expect(done).toEqual(["version 1"]);
  expect(second.open.size).toBe(0);
});

test("a workflow whose version is gone is parked, says so, and goes on where the version is known", async () => {
  const done: string[] = [];
  await start(await takeOver([version(1, ["a"], done)]));
  const without = await takeOver([version(2, ["a"], done)]);

  expect(openDetails(without)).toEqual([expect.stringContaining("this worker has version 2 of it")]);
  const again = await takeOver([version(1, ["a"], done)]);
  expect(openDetails(again)).toEqual([]);
  await signal(again);
  expect(done).toEqual(["version 1"]);
});

test("a workflow whose code no longer asks for a step of its history is parked with the difference", async () => {
  await start(await takeOver([version(1, ["a", "b"])]));
  const changed = await takeOver([version(1, ["a"])]);
  await signal(changed);

  expect(openDetails(changed)).toEqual([expect.stringContaining("returned without asking for the step 'b'")]);
});

/** The process as it was, and as it is with a check before its last step. */
const unpatched = workflow("business", { version: 1, owner: "finance" }, async (run) => {
  await run.waitFor("go");
  await run.step("release", "pure", async () => succeed(1));
});

function patched(did: string[]): AnyWorkflow {
  return workflow("business", { version: 1, owner: "finance", patches: ["check-credit"] }, async (run) => {
    await run.waitFor("go");
    if (await run.patched("check-credit"))
      await run.step("check", "pure", async () => succeed(did.push("check")));
    await run.step("release", "pure", async () => succeed(did.push("release")));
    await run.waitFor("never");
  });
}

const branches = (shard: Shard) => [...(shard.open.get("one")?.state.notes ?? [])];

test("a workflow that was begun before a patch stays on the old branch, also when it comes to it later", async () => {
  const did: string[] = [];
  await start(await takeOver([unpatched]));
  const shard = await takeOver([patched(did)]);
  await signal(shard);

  expect(did).toEqual(["release"]);
  expect(branches(shard)).toEqual([["patch/check-credit", { value: false }]]);
});

test("one that was begun with the patch takes the new branch, and still does after a take-over", async () => {
  const did: string[] = [];
  const first = await takeOver([patched(did)]);
  await start(first);
  await signal(first);
  const second = await takeOver([patched(did)]);

  expect(did).toEqual(["check", "release"]);
  expect(branches(second)).toEqual([["patch/check-credit", { value: true }]]);
});

test("one that was begun with the patch is parked by a worker without it, and goes on where the patch is known", async () => {
  const did: string[] = [];
  await start(await takeOver([patched(did)]));
  const older = await takeOver([unpatched]);
  await signal(older);

  expect(openDetails(older)).toEqual([expect.stringContaining("the patch 'check-credit'")]);
  const newer = await takeOver([patched(did)]);
  expect(openDetails(newer)).toEqual([]);
  expect(did).toEqual(["check", "release"]);
});

test("a patch that is taken out while somebody is on the old branch is told as a difference", async () => {
  await start(await takeOver([unpatched]));
  const shard = await takeOver([patched([])]);
  await signal(shard);
  const onlyNew = workflow(
    "business",
    { version: 1, owner: "finance", patches: ["check-credit"] },
    async (run) => {
      await run.waitFor("go");
      await run.step("release", "pure", async () => succeed(1));
    },
  );

  expect(openDetails(await takeOver([onlyNew]))).toEqual([
    expect.stringContaining("without asking for the patch 'check-credit', which it did not take"),
  ]);
});

test("a patch that the workflow does not declare is a bug that is told", async () => {
  const undeclared = workflow("business", { version: 1, owner: "finance" }, (run) => run.patched("typo"));
  const shard = await takeOver([undeclared]);
  await start(shard);

  expect(openDetails(shard)).toEqual([expect.stringContaining("declares no patch 'typo'")]);
});

test("a log that a newer program wrote is not taken over", async () => {
  frames.push({
    sequence: 1,
    id: "x",
    body: JSON.stringify({ format: 1, epoch: 1, worker: "newer", entries: [] }),
  });
  const start = { kind: "start", workflowId: "one", workflow: "business", version: 1, key: "k", atMs: 1 };
  const unknown = { kind: "unheard-of", workflowId: "one", atMs: 2 };
  frames.push({
    sequence: 2,
    id: "y",
    body: JSON.stringify({ format: 1, epoch: 1, worker: "newer", entries: [start, unknown] }),
  });
  await refusesToTakeOver("newer version of this program");
});

test("a log that has lost frames is not taken over", async () => {
  const shard = await takeOver([version(1, ["a", "b"])]);
  await start(shard);
  const [first, second, ...rest] = frames as [StoredFrame, StoredFrame, ...StoredFrame[]];
  frames.splice(0, 2);
  await refusesToTakeOver(`a hole between the frames 0 and ${rest[0]?.sequence}`);
  // Without the frame in the middle, as when a block of the disk is gone.
  frames.splice(0, frames.length, first, ...rest);

  await refusesToTakeOver(`a hole between the frames ${first.sequence} and ${rest[0]?.sequence}`);
  expect(second.sequence).toBeGreaterThan(first.sequence);
});

async function refusesToTakeOver(why: string): Promise<void> {
  takeOvers += 1;
  const taken = takeOverShard(
    {
      shard: 0,
      log: createFakeLog({ clock, frames }),
      clock,
      random: () => 0.5,
      claim: `claim-${takeOvers}`,
      workerId: "refusing",
      workflows: [version(1, [])],
      checkEvent: () => {},
      onStored: () => {},
      onLost: () => {},
      mayAnswerFromMemory: () => true,
      ...withoutSnapshots(clock),
    },
    stop.signal,
  );
  const refused = expect(taken).rejects.toThrow(why);
  await settle();
  await refused;
}
