import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import type { Frame } from "#orchestration/workflow/entry.ts";
import type { OtherShards } from "#orchestration/workflow/errands.ts";
import type { ValueStore } from "#orchestration/workflow/large-values.ts";
import type { Log, StoredFrame } from "#orchestration/workflow/log.ts";
import { createRelay } from "#orchestration/workflow/relay.ts";
import type { Answer, Request } from "#orchestration/workflow/request.ts";
import { type Shard, takeOverShard } from "#orchestration/workflow/shard.ts";
import type { AnyWorkflow } from "#orchestration/workflow/workflow.ts";
import { createFakeLog } from "./fake-log.ts";
import { createFakeSnapshots, type StoredSnapshots } from "./fake-snapshots.ts";
import { createFakeValues, ownerOf, type StoredValues } from "./fake-values.ts";
import type { Fortune } from "./fortune.ts";
import type { ToldFrame } from "./story.ts";
import { createWorkerFate } from "./worker-fate.ts";

export interface SimulatedShardOptions {
  /** How far a clock may be set, ms. */
  readonly farthestJumpMs: number;
  readonly shard: number;
  readonly clock: Clock;
  readonly fortune: Fortune;
  readonly crashChance: number;
  readonly workflows: readonly AnyWorkflow[];
  readonly others: OtherShards;
  /** What planted bugs change. */
  readonly changeLog: (log: Log) => Log;
  readonly changeValues: (values: ValueStore) => ValueStore;
  readonly changeRelayed: (saved: () => number) => () => number;
  readonly onStored: (told: ToldFrame) => void;
  readonly onCrash: () => void;
  readonly onSnapshot: () => void;
  readonly onPublished: (eventId: string) => void;
  /** A large result of this workflow was asked for and not there. */
  readonly onMissing: (workflowId: string) => void;
}

/** One log, and workers that take it from each other, die and fall asleep. */
export interface SimulatedShard {
  owner(): Shard | undefined;
  /** Asks the owner, or now and then one that was it before; never answers if there is none or it dies. */
  ask(request: Request): Promise<Answer>;
  /** Lets workers come and go, for ever. */
  supervise(): Promise<void>;
  /** Workflows of which there are large results. */
  keepers(): ReadonlySet<string>;
}

const appendFaults = {
  "the request is lost": 0.02,
  "the answer is lost": 0.02,
  "the request arrives after its time-out": 0.02,
  "refused with 10071 for nothing": 0.01,
  "refused with 10164 for nothing": 0.01,
  "stored and answered with 10071": 0.01,
  "stored and answered with 10164": 0.01,
  "stored and answered as a duplicate": 0.01,
} as const;

export function createSimulatedShard(o: SimulatedShardOptions): SimulatedShard {
  const { clock } = o;
  const { draw, befalls } = o.fortune;
  const place = `shard-${o.shard}`;
  const frames: StoredFrame[] = [];
  const seenIds = new Set<string>();
  const snapshots: StoredSnapshots = new Map();
  const values: StoredValues = new Map();
  const snapshotEveryBytes = draw(`${place} no snapshots`) < 0.3 ? 1e9 : 500 + draw(place) * 4_000;
  const handles: Shard["handle"][] = [];
  /** How far what was carried out of the log is known to be done. */
  let position = 0;
  let owner: Shard | undefined;
  /** Workers on their way to be the owner. Whoever was it and does not know that it has been replaced is none. */
  let competing = 0;
  let hired = 0;

  return {
    owner: () => owner,
    keepers: () => new Set([...values.keys()].map(ownerOf)),
    async ask(request) {
      const late = handles.length > 1 && befalls(`${place} asked`, { "an old owner is asked": 0.1 });
      const handle = handles.at(late ? -2 : -1);
      return handle ? handle(request) : new Promise(() => {});
    },
    async supervise() {
      for (;;) {
        const supervisor = `the supervisor of ${place}`;
        if (!owner && competing === 0) void live();
        else if (befalls(supervisor, { "takes the owner for dead": 0.005 })) void live();
        if (competing === 1 && !owner && befalls(supervisor, { "sends two at the same time": 0.3 }))
          void live();
        await sleep(clock, 500);
      }
    },
  };

  async function live(): Promise<void> {
    competing += 1;
    hired += 1;
    const name = `${place} worker-${hired}`;
    const relaying = new AbortController();
    let gone = false;
    let arrived = false;
    let shard: Shard | undefined;
    const arrive = () => {
      if (!arrived) competing -= 1;
      arrived = true;
    };
    const leave = () => {
      if (gone) return;
      gone = true;
      relaying.abort();
      arrive();
      if (owner === shard) owner = undefined;
    };
    const onDeath = () => {
      o.onCrash();
      leave();
    };
    const fate = createWorkerFate({
      clock,
      fortune: o.fortune,
      name,
      chance: o.crashChance,
      farthestJumpMs: o.farthestJumpMs,
      onDeath,
    });
    const relay = createRelay({
      clock: fate.clock,
      store: {
        putWorkflows: async () => {},
        putException: async () => {},
        position: async () => position,
        async savePosition(sequence) {
          await sleep(fate.clock, draw(`${name} position`) * 100);
          position = Math.max(position, sequence);
        },
      },
      async publishEvent({ id }) {
        const fault = befalls(`${name} publish`, { "no answer": 0.1, "latency of seconds": 0.2 });
        const longestMs = fault === "latency of seconds" ? 5_000 : 20;
        await sleep(fate.clock, draw(`${name} publishing`) * longestMs);
        if (fault === "no answer") throw new Error("no answer");
        o.onPublished(id);
      },
      position,
      signal: relaying.signal,
      onFailure: () => {},
    });
    try {
      shard = await takeOverShard(
        {
          shard: o.shard,
          log: fate.log(o.changeLog(networkOf(name))),
          clock: fate.clock,
          random: () => draw(`${name} jitter`),
          claim: name,
          workerId: name,
          workflows: o.workflows.map(fate.workflow),
          checkEvent: () => {},
          onStored: (change) => relay.take(change),
          onLost: leave,
          others: {
            shardOf: o.others.shardOf,
            ask: fate.guarded("a message to another shard", o.others.ask),
          },
          snapshots: createFakeSnapshots(fate.clock, snapshots, {
            fails: () => befalls(`${name} snapshots`, { "no answer": 0.05 }) !== undefined,
            delayMs: () => 1 + draw(`${name} snapshot`) * 200,
          }),
          snapshotEveryBytes,
          relayedSequence: o.changeRelayed(relay.savedSequence),
          onSnapshot: o.onSnapshot,
          onSnapshotFailure: () => {},
          values: o.changeValues(
            createFakeValues(fate.clock, values, {
              fault: () =>
                befalls(`${name} values`, { "no answer, nothing done": 0.05, "no answer, and done": 0.05 }),
              delayMs: () => 1 + draw(`${name} value`) * 50,
              onMissing: o.onMissing,
            }),
          ),
          onValueFailure: () => {},
          maxOpen: 1_000,
          mayAnswerFromMemory: () => true,
        },
        new AbortController().signal,
      );
    } catch {
      // The log could not be read.
    }
    if (!shard) leave();
    else if (!gone) {
      arrive();
      owner = shard;
      handles.push(fate.guarded("an answer to another shard", shard.handle));
      relay.run();
    }
  }

  function networkOf(name: string): Log {
    return createFakeLog({
      clock,
      frames,
      seenIds,
      onStored: ({ body }) => o.onStored({ atMs: clock.nowMs(), frame: JSON.parse(body) as Frame }),
      appendFault: () => befalls(`${name} append`, appendFaults),
      lastFault: () =>
        befalls(`${name} last`, { "no answer": 0.07, "a leader that was replaced answers": 0.03 }),
      readFault: () => befalls(`${name} read`, { "breaks off": 0.03, "begins again in the middle": 0.03 }),
      forgetFault: () =>
        befalls(`${name} cut`, { "no answer, not forgotten": 0.05, "no answer, and forgotten": 0.05 }),
      delayMs: () => 1 + draw(`${name} network`) * 5,
    });
  }
}
