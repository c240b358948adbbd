import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import type { OtherShards } from "#orchestration/workflow/errands.ts";
import type { Log, StoredFrame } from "#orchestration/workflow/log.ts";
import { createRelay } from "#orchestration/workflow/relay.ts";
import type { Answer, Request } from "#orchestration/workflow/request.ts";
import { type Shard, takeOverShard } from "#orchestration/workflow/shard.ts";
import type { AnyWorkflow } from "#orchestration/workflow/workflow.ts";
import { type AppendFault, createFakeLog } from "./fake-log.ts";
import { createFakeSnapshots, type StoredSnapshots, withoutValues } from "./fake-snapshots.ts";
import { createFate } from "./simulated-fate.ts";

export interface SimulatedShardOptions {
  readonly shard: number;
  readonly clock: Clock;
  readonly random: () => number;
  readonly crashChance: number;
  readonly workflows: readonly AnyWorkflow[];
  readonly others: OtherShards;
  readonly changeLog: (log: Log) => Log;
  readonly changeRelayed: (saved: () => number) => () => number;
  readonly onCrash: () => void;
  readonly onSnapshot: () => void;
  readonly onPublished: (eventId: string) => void;
}

/** One log, and workers that take it from each other, die and fall asleep. */
export interface SimulatedShard {
  /** All frames that were ever stored, also those that were cut off. */
  readonly history: readonly StoredFrame[];
  owner(): Shard | undefined;
  /** Asks the owner, or now and then one that was it before; never answers if there is none or it dies. */
  ask(request: Request): Promise<Answer>;
  /** Lets workers come and go, for ever. */
  supervise(): Promise<void>;
}

export function createSimulatedShard(o: SimulatedShardOptions): SimulatedShard {
  const { clock, random } = o;
  const frames: StoredFrame[] = [];
  const history: StoredFrame[] = [];
  const snapshots: StoredSnapshots = new Map();
  const snapshotEveryBytes = random() < 0.3 ? 1e9 : 500 + random() * 4_000;
  const handles: Shard["handle"][] = [];
  /** How far what was carried out of the log is known to be done. */
  let position = 0;
  let owner: Shard | undefined;
  let competing = 0;

  return {
    history,
    owner: () => owner,
    async ask(request) {
      const before = random() < 0.1 ? Math.floor(random() * handles.length) : handles.length - 1;
      const handle = handles[before];
      return handle ? handle(request) : new Promise(() => {});
    },
    async supervise() {
      for (;;) {
        // Now and then a second worker believes that the first is dead.
        if (competing === 0 || random() < 0.005) void live();
        // Or two see at the same time that nobody is there.
        if (competing === 1 && owner === undefined && random() < 0.3) void live();
        await sleep(clock, 500);
      }
    },
  };

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
    const fate = createFate(clock, random, o.crashChance, () => {
      o.onCrash();
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
        o.onPublished(id);
      },
      position,
      signal: new AbortController().signal,
      onFailure: () => {},
    });
    const claim = String(random());
    try {
      shard = await takeOverShard(
        {
          shard: o.shard,
          log: fate.log(o.changeLog(log)),
          clock: fate.clock,
          random,
          claim,
          workerId: claim,
          workflows: o.workflows.map(fate.workflow),
          checkEvent: () => {},
          onStored: (change) => relay.take(change),
          onLost: leave,
          others: { shardOf: o.others.shardOf, ask: fate.guarded(o.others.ask) },
          snapshots: createFakeSnapshots(fate.clock, snapshots, {
            fails: () => random() < 0.05,
            delayMs: () => 1 + random() * 200,
          }),
          snapshotEveryBytes,
          relayedSequence: o.changeRelayed(relay.savedSequence),
          onSnapshot: o.onSnapshot,
          onSnapshotFailure: () => {},
          values: withoutValues,
          onValueFailure: () => {},
          maxOpen: 1_000,
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
      handles.push(fate.guarded(shard.handle));
      relay.run();
    }
  }
}
