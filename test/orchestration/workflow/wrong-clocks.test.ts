import { beforeEach, expect, test } from "vitest";
import type { SteadyClock } from "#contracts/runtime/clock.ts";
import { fail, succeed } from "#contracts/runtime/outcome.ts";
import type { StoredFrame } from "#orchestration/workflow/log.ts";
import { type Shard, takeOverShard } from "#orchestration/workflow/shard.ts";
import { type AnyWorkflow, type StepFailure, workflow } from "#orchestration/workflow/workflow.ts";
import { createFakeLog } from "./fake-log.ts";
import { withoutSnapshots } from "./fake-snapshots.ts";
import { createSimulatedClock, type SimulatedClock } from "./simulated-clock.ts";

const minuteMs = 60_000;
const monthMs = 30 * 86_400_000;

let clock: SimulatedClock;
let frames: StoredFrame[];
let owner: Shard | undefined;
let takeOvers = 0;
let failure: StepFailure | undefined;
let calls = 0;
let applied = false;

beforeEach(() => {
  clock = createSimulatedClock();
  frames = [];
  owner = undefined;
  failure = undefined;
  calls = 0;
  applied = false;
});

const waiting = workflow("waiting", { version: 1, owner: "sales" }, async (run) => {
  await run.waitFor("nothing", { withinMs: minuteMs });
});

const patient = workflow("patient", { version: 1, owner: "sales" }, async (run) => {
  await run.waitFor("nothing", { withinMs: monthMs / 2 });
});

const sleeping = workflow("sleeping", { version: 1, owner: "sales" }, async (run, untilMs: number) => {
  await run.sleepUntil(untilMs);
});

const failing = workflow("failing", { version: 1, owner: "sales" }, async (run) => {
  await run.step("call", "keyed", async () => {
    calls += 1;
    return failure ? fail(failure) : succeed(1);
  });
});

/** Its effect is there, and nobody hears of it. */
const looking = workflow("looking", { version: 1, owner: "sales" }, async (run) => {
  await run.step(
    "call",
    "lookup",
    async () => {
      calls += 1;
      if (failure) return fail(failure);
      applied = true;
      return new Promise(() => {});
    },
    { find: async () => succeed(applied ? 1 : undefined), timeLimitMs: 5 * minuteMs },
  );
});

/** A worker takes the shard over from the one before it, which stops. Its clock is off by as much as `wrongByMs` says at the moment. */
async function takeOver(wrongByMs: () => number): Promise<Shard> {
  takeOvers += 1;
  await owner?.stop();
  const own: SteadyClock = { ...clock, nowMs: () => clock.nowMs() + wrongByMs() };
  let shard: Shard | undefined;
  void takeOverShard(
    {
      ...withoutSnapshots(clock),
      shard: 0,
      log: createFakeLog({ clock, frames }),
      clock: own,
      random: () => 0.5,
      claim: `claim-${takeOvers}`,
      workerId: `worker-${takeOvers}`,
      workflows: [waiting, patient, sleeping, failing, looking] as AnyWorkflow[],
      checkEvent: () => {},
      onStored: () => {},
      onLost: () => {},
      mayAnswerFromMemory: () => true,
    },
    new AbortController().signal,
  ).then((taken) => {
    shard = taken;
  });
  await passes(1_000);
  if (!shard) throw new Error("the shard was not taken over");
  owner = shard;
  return shard;
}

async function passes(ms: number): Promise<void> {
  const untilMs = clock.nowMs() + ms;
  let over = false;
  clock.schedule(ms, () => {
    over = true;
  });
  await clock.run(() => over, untilMs);
}

async function start(shard: Shard, of: AnyWorkflow, input: unknown = {}): Promise<unknown> {
  const start = { workflow: of.name, workflowId: of.name, key: "k", input, correlationId: "c" };
  let answer: unknown;
  void shard.handle({ kind: "start", start }).then((given) => {
    answer = given;
  });
  await passes(1_000);
  return answer;
}

test.for([
  { off: monthMs, says: "a month ahead" },
  { off: -monthMs, says: "a month behind" },
])(
  "a span that was begun by a worker whose clock is $says is not stretched for its successor",
  async ({ off }) => {
    await start(await takeOver(() => off), waiting);
    const next = await takeOver(() => 0);
    await passes(minuteMs);

    expect(next.open.size).toBe(0);
  },
);

test("a span is not stretched when the clock is set back in the middle of it", async () => {
  let off = 0;
  const shard = await takeOver(() => off);
  await start(shard, waiting);
  off = -monthMs;
  await passes(minuteMs / 2);
  expect(shard.open.size).toBe(1);
  await passes(minuteMs / 2);

  expect(shard.open.size).toBe(0);
});

test("a span is over when the clock is set ahead past its end", async () => {
  let off = 0;
  const shard = await takeOver(() => off);
  await start(shard, patient);
  await passes(minuteMs);
  expect(shard.open.size).toBe(1);
  off = monthMs;
  await passes(2 * minuteMs);

  expect(shard.open.size).toBe(0);
});

test("a time of day that is slept until has come when a clock that was behind is put right", async () => {
  let off = -monthMs;
  const shard = await takeOver(() => off);
  await start(shard, sleeping, clock.nowMs() + 10_000);
  await passes(5 * minuteMs);
  expect(shard.open.size).toBe(1);
  off = 0;
  await passes(minuteMs);

  expect(shard.open.size).toBe(0);
});

test.for([
  { failure: { kind: "retryable", detail: "down" }, withinMs: minuteMs },
  { failure: { kind: "throttled", detail: "slow", retryAfterMs: 90_000 }, withinMs: 2 * minuteMs },
  { failure: { kind: "in-maintenance", detail: "closed", untilMs: 0 }, withinMs: 16 * minuteMs },
] as const)(
  "after a failure that is $failure.kind, noted by a clock that is a month ahead, the step goes on in time",
  async ({ failure: noted, withinMs }) => {
    const untilMs = clock.nowMs() + monthMs + minuteMs;
    failure = noted.kind === "in-maintenance" ? { ...noted, untilMs } : noted;
    await start(await takeOver(() => monthMs), failing);
    expect(calls).toBeGreaterThan(0);
    failure = undefined;
    const next = await takeOver(() => 0);
    await passes(withinMs);

    expect(next.open.size).toBe(0);
  },
);

test("a look-up after a take-over does not wait for a time that an earlier worker's clock has named", async () => {
  failure = { kind: "retryable", detail: "down" };
  await start(await takeOver(() => monthMs), looking);
  failure = undefined;
  await takeOver(() => 0);
  await passes(minuteMs);
  expect(applied).toBe(true);
  const next = await takeOver(() => 0);
  await passes(2 * minuteMs);

  expect(next.open.size).toBe(0);
});

test("a worker whose clock is years ahead makes nobody forget what has ended", async () => {
  const first = await takeOver(() => 0);
  await start(first, failing);
  const ahead = await takeOver(() => 40 * monthMs);
  await start(ahead, waiting);
  await passes(2 * minuteMs);

  expect(await start(ahead, failing)).toMatchObject({ ok: true, value: { did: "ended" } });
  expect(calls).toBe(1);
});
