import { sleep } from "#contracts/runtime/clock.ts";
import type { Entry, Frame } from "#orchestration/workflow/entry.ts";
import type { OtherShards } from "#orchestration/workflow/errands.ts";
import type { Log } from "#orchestration/workflow/log.ts";
import type { AnyWorkflow } from "#orchestration/workflow/workflow.ts";
import { businessProcess, partOf, slowestEffectMs } from "./business-process.ts";
import { createSimulatedClock } from "./simulated-clock.ts";
import { createSimulatedPlatform } from "./simulated-platform.ts";
import { createSimulatedShard, type SimulatedShard } from "./simulated-shard.ts";

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
  /** Changes what one shard tells another. */
  readonly ask?: (ask: OtherShards["ask"]) => OtherShards["ask"];
  /** Virtual time after which a story is broken off. */
  readonly withinMs?: number;
}

/** How long a shard waits for another's answer. */
const askTimeoutMs = 2_000;

/**
 * Runs a few workflows against logs and a platform that fail in every way known, while workers crash and fall
 * asleep at any await. Some have a child, which may be on another shard. One seed is one story, always the same.
 */
export async function simulate(
  seed: number,
  {
    log: changeLog = (log) => log,
    workflow: changeWorkflow = (of) => of,
    relayed = (saved) => saved,
    ask: changeAsk = (ask) => ask,
    withinMs = 6 * 3_600_000,
  }: Bug = {},
): Promise<Story> {
  const random = seeded(seed);
  const clock = createSimulatedClock();
  const published = new Set<string>();
  const platform = createSimulatedPlatform(clock, random, slowestEffectMs);
  const part = changeWorkflow(partOf(platform));
  const workflows = [changeWorkflow(businessProcess(platform, part)), part];
  const crashChance = random() < 0.2 ? 0 : 0.03 * random();
  const ids = Array.from({ length: 2 + Math.floor(random() * 4) }, (_, index) => `wf-${index}`);
  const inputs = new Map(ids.map((id) => [id, { partKey: partKey(random()) }]));
  const started = new Set<string>();
  /** Somebody will try to cancel these. */
  const canceled = new Set(ids.filter(() => random() < 0.3));
  let crashes = 0;
  let snapshots = 0;
  const needed = [...inputs.values()].some((input) => input.partKey === otherKey) ? 2 : 1;
  const shards: SimulatedShard[] = Array.from({ length: needed }, (_, shard) =>
    createSimulatedShard({
      ...{ shard, clock, random, crashChance, workflows, changeLog },
      changeRelayed: relayed,
      others: { shardOf: (key) => (key === otherKey ? 1 : 0), ask: changeAsk(ask) },
      onCrash: () => {
        crashes += 1;
      },
      onSnapshot: () => {
        snapshots += 1;
      },
      onPublished: (id) => void published.add(id),
    }),
  );

  /** What is asked may get lost, and so may the answer. */
  async function ask(...[shard, request]: Parameters<OtherShards["ask"]>): ReturnType<OtherShards["ask"]> {
    await sleep(clock, 1 + random() * 5);
    if (random() < 0.05) throw new Error("no responders");
    const timeout = sleep(clock, askTimeoutMs).then(() => Promise.reject(new Error("no answer")));
    const answered = (shards[shard] as SimulatedShard).ask(request);
    const answer = await Promise.race([answered, timeout]);
    return random() < 0.05 ? timeout : answer;
  }

  /** Starts, signals and resolves, again and again, as callers and people do. */
  async function drive(): Promise<void> {
    for (;;) {
      const owner = shards[0]?.owner();
      for (const [workflowId, input] of inputs) {
        const key = `key-${workflowId.length}`;
        const start = { workflow: "business", workflowId, key, input, correlationId: "c" };
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
      for (const shard of shards) resolveSome(shard);
      await sleep(clock, 2_000);
    }
  }

  function resolveSome(shard: SimulatedShard): void {
    const owner = shard.owner();
    for (const { state } of owner?.open.values() ?? []) {
      for (const [exceptionId, { resolution }] of state.exceptions) {
        if (resolution || random() < 0.5) continue;
        void owner?.handle({ kind: "resolve", exceptionId, resolution: { action: "retry", by: "someone" } });
      }
    }
  }

  for (const shard of shards) void shard.supervise();
  void drive();
  const entries = () =>
    shards.flatMap(({ history }) => history.flatMap((frame) => (JSON.parse(frame.body) as Frame).entries));
  const ended = () => new Set(entries().flatMap((entry) => (entry.kind === "end" ? entry.workflowId : [])));
  let framesSeen = 0;
  const done = () => {
    const frames = shards.reduce((sum, { history }) => sum + history.length, 0);
    if (frames === framesSeen) return false;
    framesSeen = frames;
    const hasEnded = ended();
    return started.size === ids.length && ids.every((id) => hasEnded.has(id));
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
    snapshots,
    finished,
  };
}

/** A key of another shard than all the others. */
const otherKey = "elsewhere";

/** Of the child, if it is to have one: its parent's, or another. */
function partKey(luck: number): string | undefined {
  if (luck < 0.6) return undefined;
  return luck < 0.75 ? "key-4" : otherKey;
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
