import type { SteadyClock } from "#contracts/runtime/clock.ts";
import { createRequestHandler } from "./answer.ts";
import { createBodies } from "./bodies.ts";
import { commitFrame } from "./commit.ts";
import type { Entry, Frame } from "./entry.ts";
import { createErrands, type OtherShards } from "./errands.ts";
import type { Instance } from "./instance.ts";
import type { InstanceState } from "./instance-state.ts";
import { createLargeValues, sweepLargeValues, type ValueStore } from "./large-values.ts";
import type { Log } from "./log.ts";
import { createLogWriter } from "./log-writer.ts";
import type { Answer, Request } from "./request.ts";
import { createShardState, type ShardState } from "./shard-state.ts";
import { createSnapshotter, defaultSnapshotEveryBytes, type SnapshotStore } from "./snapshot.ts";
import { createTimers, forwardTime, type Timer } from "./timers.ts";
import type { AnyWorkflow } from "./workflow.ts";

/** What became durable in one frame, and the workflows as they are after it. */
export interface StoredFrameChange {
  readonly sequence: number;
  readonly entries: readonly Entry[];
  readonly states: ReadonlySet<InstanceState>;
}

export interface ShardDependencies {
  readonly shard: number;
  readonly log: Log;
  readonly clock: SteadyClock;
  /** 0 (inclusive) to 1, for jitter. */
  readonly random: () => number;
  /** Unlike any other take-over's, by this worker or another. */
  readonly claim: string;
  readonly workerId: string;
  readonly workflows: readonly AnyWorkflow[];
  readonly checkEvent: (type: string, data: unknown) => void;
  /** Called for each frame of the log in order: first those that were there, then each as it becomes durable. */
  readonly onStored: (change: StoredFrameChange) => void;
  /** Somebody else writes the log now, and all that ran here has stopped. */
  readonly onLost: (reason: string) => void;
  readonly onDoubt?: (detail: string) => void;
  /** Where the children of its workflows are, and the parents. */
  readonly others: OtherShards;
  readonly values: ValueStore;
  readonly onValueFailure: (error: unknown) => void;
  readonly snapshots: SnapshotStore;
  readonly snapshotEveryBytes?: number;
  /** Frames up to this one have been carried out, durably; only those may be forgotten. */
  readonly relayedSequence: () => number;
  readonly onSnapshot: (sequence: number, bytes: number) => void;
  readonly onSnapshotFailure: (error: unknown) => void;
  /** More are refused. */
  readonly maxOpen: number;
  /** False when this worker cannot be sure to be the owner still; then it answers only what it has written. */
  readonly mayAnswerFromMemory: () => boolean;
}

/** A shard that this worker owns. */
export interface Shard {
  readonly epoch: number;
  /** Workflows that have not ended. */
  readonly open: ReadonlyMap<string, Instance>;
  /** Answers when what was asked is durable; never, if the shard is lost before. */
  handle(request: Request): Promise<Answer>;
  /** Aborts what runs, and waits for what is being written. */
  stop(): Promise<void>;
}

/**
 * Takes the shard from whoever has it: appends an epoch frame, which makes every later append of the old owner fail,
 * and only then reads the log up to that frame and resumes what is open. `undefined` if another was faster.
 */
export async function takeOverShard(d: ShardDependencies, stopped: AbortSignal): Promise<Shard | undefined> {
  const { log, clock, workerId } = d;
  const aborter = new AbortController();
  const { signal } = aborter;
  stopped.addEventListener("abort", () => aborter.abort(), { once: true, signal });

  const last = await log.last();
  const epoch = last ? (JSON.parse(last.body) as Frame).epoch + 1 : 1;
  const epochFrame: Frame = { format: 1, epoch, worker: workerId, after: last?.sequence ?? 0, entries: [] };
  const taken = await commitFrame(
    { log, clock, signal, ...(d.onDoubt && { onDoubt: d.onDoubt }) },
    { id: `${d.shard}-${epoch}-${d.claim}`, body: JSON.stringify(epochFrame) },
    last?.sequence ?? 0,
  );
  if (taken.kind !== "stored") return undefined;

  const fire = ({ instance, operation }: WaitTimer) => {
    if (!isWaitingFor(instance, operation)) return;
    const { workflowId } = instance.state.start;
    void writer.append({ kind: "fired", workflowId, atMs: clock.nowMs(), operation });
  };
  const alarms = createTimers<WaitTimer>(clock, clock.nowMs, fire);
  const forwardMs = forwardTime(clock);
  const spans = createTimers<WaitTimer>(clock, forwardMs, fire);
  const bodies = createBodies(clock, signal);
  const keeping = {
    ...{ store: d.values, clock, signal, onFailure: d.onValueFailure },
    hasEnded: (workflowId: string) => shard.ended.has(workflowId) && !shard.open.has(workflowId),
  };
  const values = createLargeValues(keeping);
  const shard: ShardState = createShardState({
    ...d,
    signal,
    values,
    append: (entry) => writer.append(entry),
    appendLater: (entry) => writer.appendLater(entry),
    appendResult: (result, characters, awaited) => writer.appendResult(result, characters, awaited),
    bodies,
  });
  const replayed = await replay(d, shard, taken.sequence);
  if (!replayed || signal.aborted) return undefined;

  const snapshotter = createSnapshotter({
    clock,
    store: d.snapshots,
    signal,
    everyBytes: d.snapshotEveryBytes ?? defaultSnapshotEveryBytes,
    capture: shard.freeze,
    relayedSequence: d.relayedSequence,
    forgetLogBelow: log.forgetBelow,
    onTaken: d.onSnapshot,
    onFailure: d.onSnapshotFailure,
  });
  const writer = createLogWriter({
    log,
    clock,
    signal,
    shard: d.shard,
    epoch,
    worker: workerId,
    sequence: taken.sequence,
    onStored(entries, sequence, bytes) {
      const states = shard.apply(entries);
      d.onStored({ sequence, entries, states });
      for (const state of states) if (state.end) ended(state);
      for (const entry of entries) {
        const instance = shard.open.get(entry.workflowId);
        if (instance && concernsChildren.has(entry.kind)) errands.consider(instance.state);
        if (entry.kind === "wait" && instance) addTimer(instance, entry);
      }
      snapshotter.stored(sequence, bytes);
      // Whoever waits for what is durable now goes first, before anybody's body begins.
      process.nextTick(() => resume(entries));
    },
    onFenced(by) {
      halt();
      d.onLost(`fenced by ${by}`);
    },
    ...(d.onDoubt && { onDoubt: d.onDoubt }),
  });

  void sweepLargeValues(keeping);
  const errands = createErrands({ clock, signal, others: d.others, append: writer.append });
  for (const workflowId of shard.untold.keys()) tellParentOf(workflowId);
  for (const instance of [...shard.open.values()]) {
    errands.consider(instance.state);
    for (const wait of instance.state.waits.values()) addTimer(instance, wait);
  }
  void bodies.resumeAll([...shard.open.values()]);

  return {
    epoch,
    open: shard.open,
    handle: createRequestHandler({ ...d, ...shard, append: writer.append }),
    async stop() {
      halt();
      await writer.idle();
    },
  };

  function ended({ start, steps }: InstanceState): void {
    tellParentOf(start.workflowId);
    const isLarge = steps.values().some(({ result }) => result && "ref" in result);
    if (isLarge) values.forget(start.workflowId);
  }

  function tellParentOf(workflowId: string): void {
    const untold = shard.untold.get(workflowId);
    if (untold) errands.tellParent(untold);
  }

  function resume(entries: readonly Entry[]): void {
    if (signal.aborted) return;
    for (const { workflowId } of entries) shard.open.get(workflowId)?.resume();
  }

  function halt(): void {
    aborter.abort();
    alarms.stop();
    spans.stop();
  }

  function addTimer(
    instance: Instance,
    { operation, dueAtMs, withinMs }: { operation: string; dueAtMs?: number; withinMs?: number },
  ): void {
    if (dueAtMs === undefined || !isWaitingFor(instance, operation)) return;
    if (withinMs === undefined) {
      alarms.add({ dueAtMs, instance, operation });
      return;
    }
    // What is left of the span, however far the clock of whoever journaled it was off.
    const leftMs = Math.min(Math.max(0, dueAtMs - clock.nowMs()), withinMs);
    spans.add({ dueAtMs: forwardMs() + leftMs, instance, operation });
  }
}

interface WaitTimer extends Timer {
  readonly instance: Instance;
  readonly operation: string;
}

function isWaitingFor(instance: Instance, operation: string): boolean {
  return !instance.ended && !instance.state.waits.get(operation)?.settled;
}

/** After these, there may be something to tell a child. */
const concernsChildren: ReadonlySet<Entry["kind"]> = new Set(["child", "child-started", "cancel"]);

/** Brings the state up to the frame that opened this epoch; false if another worker has the shard already. */
async function replay(d: ShardDependencies, shard: ShardState, untilSequence: number): Promise<boolean> {
  const snapshot = await d.snapshots.newest();
  // Of a later epoch. What this worker would do next, its successor does not expect of it: it began it by itself.
  if (snapshot && snapshot.sequence > untilSequence) return false;
  if (snapshot) await shard.restore(snapshot.items);
  let after = snapshot?.sequence ?? 0;
  await d.log.read(after, untilSequence, (stored) => {
    const frame = JSON.parse(stored.body) as Frame;
    if (frame.format !== 1)
      throw new Error(`a frame of format ${frame.format}: written by a newer version of this program`);
    if (frame.after !== undefined && frame.after !== after)
      throw new Error(`the log has a hole between the frames ${after} and ${stored.sequence}`);
    after = stored.sequence;
    d.onStored({ sequence: stored.sequence, entries: frame.entries, states: shard.apply(frame.entries) });
    shard.noteWork(frame.entries);
  });
  shard.giveTurns();
  return true;
}
