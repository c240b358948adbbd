import { sleep } from "#contracts/runtime/clock.ts";
import type { Frame } from "#orchestration/workflow/entry.ts";
import type { StoredFrame } from "#orchestration/workflow/log.ts";
import type { Answer, Request } from "#orchestration/workflow/request.ts";
import { type Shard, takeOverShard } from "#orchestration/workflow/shard.ts";
import type { AnyWorkflow } from "#orchestration/workflow/workflow.ts";
import { createFakeLog } from "./fake-log.ts";
import { createFakeSnapshots, type StoredSnapshots, withoutSnapshots } from "./fake-snapshots.ts";
import { createSimulatedClock, type SimulatedClock } from "./simulated-clock.ts";

/** One shard in virtual time, on a network without faults, that one worker after the other owns. */
export interface VirtualShard {
  readonly clock: SimulatedClock;
  /**
   * A worker takes it from the one before, which stops in the middle of whatever it does. `asleepMs`: how long it
   * sleeps as soon as it is the owner by the log; it gets the shard only if nobody else has it then.
   */
  takeOver(asleepMs?: number): Promise<void>;
  /** `undefined` if there is no answer after a virtual second. */
  ask(request: Request): Promise<Answer | undefined>;
  /** Starts the workflow of this name, under it as id and key. */
  start(name: string): Promise<Answer | undefined>;
  passes(ms: number): Promise<void>;
  /** The shard as its present owner sees it. */
  owner(): Shard;
  /** Kinds of the entries of each frame of the log that has any. */
  frames(): readonly (readonly string[])[];
}

/** `snapshotEveryBytes`: none are taken if it is absent. */
export function createVirtualShard(
  workflows: readonly AnyWorkflow[],
  snapshotEveryBytes = Number.POSITIVE_INFINITY,
): VirtualShard {
  const clock = createSimulatedClock();
  const stored: StoredFrame[] = [];
  const snapshots: StoredSnapshots = new Map();
  let owner: Shard | undefined;
  let takeOvers = 0;

  return { clock, takeOver, ask, start, passes, owner: ownerNow, frames };

  async function takeOver(asleepMs = 0): Promise<void> {
    takeOvers += 1;
    await owner?.stop();
    owner = undefined;
    const store = createFakeSnapshots(clock, snapshots);
    void takeOverShard(
      {
        ...withoutSnapshots(clock),
        snapshotEveryBytes,
        relayedSequence: () => Number.POSITIVE_INFINITY,
        snapshots: {
          ...store,
          async newest() {
            if (asleepMs > 0) await sleep(clock, asleepMs);
            return store.newest();
          },
        },
        shard: 0,
        log: createFakeLog({ clock, frames: stored }),
        clock,
        random: () => 0.5,
        claim: `claim-${takeOvers}`,
        workerId: `worker-${takeOvers}`,
        workflows,
        checkEvent: () => {},
        onStored: () => {},
        onLost: () => {},
        mayAnswerFromMemory: () => true,
      },
      new AbortController().signal,
    ).then((taken) => {
      if (taken) owner = taken;
    });
    await passes(1_000);
  }

  async function ask(request: Request): Promise<Answer | undefined> {
    let answer: Answer | undefined;
    void ownerNow()
      .handle(request)
      .then((given) => {
        answer = given;
      });
    await passes(1_000);
    return answer;
  }

  function start(name: string): Promise<Answer | undefined> {
    const start = { workflow: name, workflowId: name, key: name, input: {}, correlationId: "c" };
    return ask({ kind: "start", start });
  }

  async function passes(ms: number): Promise<void> {
    const untilMs = clock.nowMs() + ms;
    let over = false;
    clock.schedule(ms, () => {
      over = true;
    });
    await clock.run(() => over, untilMs);
  }

  function ownerNow(): Shard {
    if (!owner) throw new Error("nobody owns the shard");
    return owner;
  }

  function frames(): readonly (readonly string[])[] {
    return stored
      .map(({ body }) => (JSON.parse(body) as Frame).entries.map(({ kind }) => kind))
      .filter((kinds) => kinds.length > 0);
  }
}
