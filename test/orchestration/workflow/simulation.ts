import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import { succeed } from "#contracts/runtime/outcome.ts";
import type { Entry, Frame } from "#orchestration/workflow/entry.ts";
import type { Log, StoredFrame } from "#orchestration/workflow/log.ts";
import { createRelay } from "#orchestration/workflow/relay.ts";
import { type Shard, takeOverShard } from "#orchestration/workflow/shard.ts";
import {
  type AnyWorkflow,
  type LookupOptions,
  type StepCall,
  workflow,
} from "#orchestration/workflow/workflow.ts";
import { type AppendFault, createFakeLog } from "./fake-log.ts";
import { createFakeSnapshots, type StoredSnapshots } from "./fake-snapshots.ts";
import { createSimulatedClock } from "./simulated-clock.ts";
import { createSimulatedPlatform, type SimulatedPlatform } from "./simulated-platform.ts";

/** What happened in one simulated run. */
export interface Story {
  /** Workflows whose start was answered with yes. */
  readonly started: readonly string[];
  readonly entries: readonly Entry[];
  readonly applied: ReadonlyMap<string, number>;
  /** Effects in the order in which they were applied; `-` before one that was undone. */
  readonly timeline: readonly string[];
  /** Ids of the events that came out. */
  readonly published: ReadonlySet<string>;
  readonly crashes: number;
  /** Snapshots that were taken, each with the log cut below it. */
  readonly snapshots: number;
  /** Whether all had ended before the time was up. */
  readonly finished: boolean;
}

/** What a planted bug changes. */
export interface Bug {
  readonly log?: (log: Log) => Log;
  /** Changes what the body of each workflow sees. */
  readonly workflow?: (of: AnyWorkflow) => AnyWorkflow;
  /** Changes what a shard is told about how far its log has been relayed. */
  readonly relayed?: (saved: () => number) => () => number;
  /** Virtual time after which a story is broken off. */
  readonly withinMs?: number;
}

const timeLimitMs = 10_000;
const slowestEffectMs = 9_000;

/**
 * Runs a few workflows against a log and a platform that fail in every way known, while workers crash and fall
 * asleep at any await. One seed is one story, always the same.
 */
export async function simulate(
  seed: number,
  {
    log: changeLog = (log) => log,
    workflow: changeWorkflow = (of) => of,
    relayed = (saved) => saved,
    withinMs = 6 * 3_600_000,
  }: Bug = {},
): Promise<Story> {
  const random = seeded(seed);
  const clock = createSimulatedClock();
  const frames: StoredFrame[] = [];
  const history: StoredFrame[] = [];
  const snapshots: StoredSnapshots = new Map();
  const snapshotEveryBytes = random() < 0.3 ? 1e9 : 500 + random() * 4_000;
  let snapshotsTaken = 0;
  /** What has been carried out of the log: events that were published, and how far that is known to be done. */
  const published = new Set<string>();
  let position = 0;
  const platform = createSimulatedPlatform(clock, random, slowestEffectMs);
  const workflows = [businessProcess(platform)];
  const crashChance = random() < 0.2 ? 0 : 0.03 * random();
  const ids = Array.from({ length: 2 + Math.floor(random() * 4) }, (_, index) => `wf-${index}`);
  const started = new Set<string>();
  /** Somebody will try to cancel these. */
  const canceled = new Set(ids.filter(() => random() < 0.3));
  let crashes = 0;
  let owner: Shard | undefined;
  let competing = 0;

  function nextFault(): AppendFault {
    const luck = random();
    if (luck < 0.03) return "request-lost";
    if (luck < 0.06) return "answer-lost";
    if (luck < 0.08) return "late";
    return luck < 0.1 ? "refused-for-nothing" : "none";
  }

  async function live(): Promise<void> {
    competing += 1;
    let gone = false;
    let shard: Shard | undefined;
    const leave = () => {
      if (gone) return;
      gone = true;
      competing -= 1;
      if (owner === shard) owner = undefined;
    };
    const fate = createFate(clock, random, crashChance, () => {
      crashes += 1;
      leave();
    });
    const log = createFakeLog({
      clock,
      frames,
      history,
      nextFault,
      lastFails: () => random() < 0.1,
      delayMs: () => 1 + random() * 5,
    });
    const relay = createRelay({
      clock: fate.clock,
      store: {
        putWorkflows: async () => {},
        putException: async () => {},
        position: async () => position,
        async savePosition(sequence) {
          await sleep(fate.clock, random() * 100);
          position = Math.max(position, sequence);
        },
      },
      async publishEvent({ id }) {
        await sleep(fate.clock, random() * (random() < 0.2 ? 5_000 : 20));
        if (random() < 0.1) throw new Error("no answer");
        published.add(id);
      },
      position,
      signal: new AbortController().signal,
      onFailure: () => {},
    });
    const claim = String(random());
    try {
      shard = await takeOverShard(
        {
          shard: 0,
          log: fate.log(changeLog(log)),
          clock: fate.clock,
          random,
          claim,
          workerId: claim,
          workflows: workflows.map((of) => fate.workflow(changeWorkflow(of))),
          checkEvent: () => {},
          onStored: (change) => relay.take(change),
          onLost: leave,
          snapshots: createFakeSnapshots(fate.clock, snapshots, {
            fails: () => random() < 0.05,
            delayMs: () => 1 + random() * 200,
          }),
          snapshotEveryBytes,
          relayedSequence: relayed(relay.savedSequence),
          onSnapshot: () => {
            snapshotsTaken += 1;
          },
          onSnapshotFailure: () => {},
          mayAnswerFromMemory: () => true,
        },
        new AbortController().signal,
      );
    } catch {
      // The log could not be asked.
    }
    if (!shard) leave();
    else if (!gone) {
      owner = shard;
      relay.run();
    }
  }

  async function supervise(): Promise<void> {
    for (;;) {
      // Now and then a second worker believes that the first is dead.
      if (competing === 0 || random() < 0.005) void live();
      // Or two see at the same time that nobody is there.
      if (competing === 1 && owner === undefined && random() < 0.3) void live();
      await sleep(clock, 500);
    }
  }

  /** Starts, signals and resolves, again and again, as callers and people do. */
  async function drive(): Promise<void> {
    for (;;) {
      for (const workflowId of ids) {
        const start = {
          workflow: "business",
          workflowId,
          key: `key-${workflowId.length}`,
          input: {},
          correlationId: "c",
        };
        void owner?.handle({ kind: "start", start }).then((answer) => answer.ok && started.add(workflowId));
        if (canceled.has(workflowId) && random() < 0.1)
          void owner?.handle({ kind: "cancel", cancellation: { workflowId, by: "someone" } });
        if (random() < 0.2) {
          void owner?.handle({
            kind: "signal",
            signal: { workflowId, signalId: "once", name: "go", data: { n: 1 } },
          });
        }
      }
      for (const { state } of owner?.open.values() ?? []) {
        for (const [exceptionId, { resolution }] of state.exceptions) {
          if (resolution || random() < 0.5) continue;
          void owner?.handle({
            kind: "resolve",
            exceptionId,
            resolution: { action: "retry", by: "someone" },
          });
        }
      }
      await sleep(clock, 2_000);
    }
  }

  void supervise();
  void drive();
  const entries = () => history.flatMap((frame) => (JSON.parse(frame.body) as Frame).entries);
  const ended = () => new Set(entries().flatMap((entry) => (entry.kind === "end" ? entry.workflowId : [])));
  let framesSeen = 0;
  const done = () => {
    if (history.length === framesSeen) return false;
    framesSeen = history.length;
    return started.size === ids.length && ended().size === ids.length;
  };
  const finished = await clock.run(done, clock.nowMs() + withinMs);
  // What is under way at the platform arrives, too.
  await clock.run(() => false, clock.nowMs() + 60_000);
  return {
    started: [...started],
    entries: entries(),
    applied: platform.applied,
    timeline: platform.timeline,
    published,
    crashes,
    snapshots: snapshotsTaken,
    finished,
  };
}

/** Effects of one workflow, in the order in which it applies them. */
export const effects = ["upsert", "create", "post", "close"] as const;

function businessProcess(platform: SimulatedPlatform): AnyWorkflow {
  return workflow("business", { version: 1, owner: "finance" }, async (run) => {
    const id = run.workflowId;
    const options = (effect: string) => ({
      timeLimitMs,
      attempts: 4,
      undo: platform.undo(`${id}/${effect}`),
    });
    const keyed = (effect: string) =>
      run.step(effect, "keyed", platform.keyed(`${id}/${effect}`), options(effect));
    const lookup = (effect: string) =>
      run.step(effect, "lookup", platform.blind(`${id}/${effect}`), {
        ...options(effect),
        find: platform.find(`${id}/${effect}`),
      });

    await run.step("read", "pure", async () => succeed(1));
    await keyed("upsert");
    await lookup("create");
    // biome-ignore lint/suspicious/noExplicitAny: the simulation has events of its own
    await run.emit("created" as any, { subject: id, data: {} as any });
    await run.waitFor("go", { withinMs: 20_000 });
    await lookup("post");
    await run.sleepUntil((await run.nowMs()) + 5_000);
    await keyed("close");
    return { id };
  });
}

/** A worker's fate: at each await it may die, or fall asleep and wake up without knowing it. */
function createFate(clock: Clock, random: () => number, chance: number, onDeath: () => void) {
  let dead = false;
  let wakesAtMs = 0;

  async function point<T>(value: T, maySleep = true): Promise<T> {
    const luck = random();
    if (!dead && luck < chance) {
      dead = true;
      onDeath();
    } else if (maySleep && luck < 1.5 * chance) {
      wakesAtMs = clock.nowMs() + random() * 30_000;
    }
    // Another branch of the same worker may have fallen asleep between this one's look at the clock and now.
    while (maySleep && !dead && clock.nowMs() < wakesAtMs) await sleep(clock, wakesAtMs - clock.nowMs());
    return dead ? new Promise<T>(() => {}) : value;
  }

  const guarded =
    <Arguments extends unknown[], T>(work: (...given: Arguments) => Promise<T>, maySleepBefore = true) =>
    async (...given: Arguments): Promise<T> => {
      await point(undefined, maySleepBefore);
      return point(await work(...given));
    };

  return {
    log: (log: Log): Log => ({
      append: guarded(log.append),
      last: guarded(log.last),
      read: guarded(log.read),
      forgetBelow: guarded(log.forgetBelow),
    }),
    clock: {
      nowMs: clock.nowMs,
      schedule(delayMs: number, action: () => void) {
        return clock.schedule(delayMs, () => {
          if (dead) return;
          if (clock.nowMs() < wakesAtMs) clock.schedule(wakesAtMs - clock.nowMs(), () => dead || action());
          else action();
        });
      },
    } satisfies Clock,
    workflow: (of: AnyWorkflow): AnyWorkflow => ({
      ...of,
      body: (run, input) =>
        of.body(
          {
            ...run,
            // The engine looks at the clock in the moment in which it calls. A worker that is stopped between that
            // look and the first byte, and sends after its deadline, cannot be told from a slow network.
            step: (name: string, effect: "pure", call: StepCall<unknown>, options?: LookupOptions<unknown>) =>
              run.step(name, effect, guarded(call, false), {
                ...options,
                ...(options?.find && { find: guarded(options.find) }),
                ...(options?.undo && { undo: guarded(options.undo, false) }),
              }),
          } as typeof run,
          input,
        ),
    }),
  };
}

/** mulberry32: small, fast, and the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
