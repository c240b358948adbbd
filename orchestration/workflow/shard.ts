import type { Clock } from "#contracts/runtime/clock.ts";
import { createRequestHandler } from "./answer.ts";
import { commitFrame } from "./commit.ts";
import { createEndedIds } from "./ended-ids.ts";
import type { Entry, Frame } from "./entry.ts";
import { createInstance, type Instance } from "./instance.ts";
import type { InstanceState } from "./instance-state.ts";
import type { Log } from "./log.ts";
import { createLogWriter } from "./log-writer.ts";
import type { Answer, Request } from "./request.ts";
import { createTimers } from "./timers.ts";
import { createTurns } from "./turns.ts";
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
  readonly clock: Clock;
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
  const { shard, log, clock, workerId } = d;
  const aborter = new AbortController();
  const { signal } = aborter;
  stopped.addEventListener("abort", () => aborter.abort(), { once: true, signal });

  const last = await log.last();
  const epoch = last ? (JSON.parse(last.body) as Frame).epoch + 1 : 1;
  const epochFrame: Frame = { format: 1, epoch, worker: workerId, entries: [] };
  const taken = await commitFrame(
    { log, clock, signal, ...(d.onDoubt && { onDoubt: d.onDoubt }) },
    { id: `${shard}-${epoch}-${d.claim}`, body: JSON.stringify(epochFrame) },
    last?.sequence ?? 0,
  );
  if (taken.kind !== "stored") return undefined;

  const open = new Map<string, Instance>();
  const ended = createEndedIds();
  const turns = createTurns();
  const timers = createTimers(clock);
  const lastAtWork = new Map<string, string>();

  await log.read(taken.sequence, (stored) => {
    const frame = JSON.parse(stored.body) as Frame;
    if (frame.format !== 1)
      throw new Error(`a frame of format ${frame.format}: written by a newer version of this program`);
    applyFrame(frame.entries, stored.sequence);
  });
  if (signal.aborted) return undefined;

  const writer = createLogWriter({
    log,
    clock,
    signal,
    shard,
    epoch,
    worker: workerId,
    sequence: taken.sequence,
    onStored(entries, sequence) {
      applyFrame(entries, sequence);
      for (const entry of entries) {
        const instance = open.get(entry.workflowId);
        if (entry.kind === "start") instance?.resume();
        if (entry.kind === "wait" && instance) addTimer(instance, entry);
      }
    },
    onFenced(by) {
      halt();
      d.onLost(`fenced by ${by}`);
    },
    ...(d.onDoubt && { onDoubt: d.onDoubt }),
  });

  // Whoever did a step last was in the middle of its turn.
  for (const [key, workflowId] of lastAtWork) if (open.has(workflowId)) turns.give(key, workflowId);
  lastAtWork.clear();
  for (const instance of [...open.values()]) {
    for (const wait of instance.state.waits.values()) addTimer(instance, wait);
    instance.resume();
  }

  return {
    epoch,
    open,
    handle: createRequestHandler({ ...d, open, ended, append: writer.append }),
    async stop() {
      halt();
      await writer.idle();
    },
  };

  function halt(): void {
    aborter.abort();
    timers.stop();
  }

  function applyFrame(entries: readonly Entry[], sequence: number): void {
    const states = new Set<InstanceState>();
    for (const entry of entries) {
      const state = apply(entry);
      if (state) states.add(state);
    }
    d.onStored({ sequence, entries, states });
  }

  function apply(entry: Entry): InstanceState | undefined {
    if (entry.kind === "start" && !open.has(entry.workflowId)) {
      open.set(
        entry.workflowId,
        createInstance(entry, { ...d, signal, turns, append: (...e) => writer.append(...e) }),
      );
    }
    const instance = open.get(entry.workflowId);
    if (!instance) return undefined;
    instance.apply(entry);
    if (entry.kind === "step" || entry.kind === "intent")
      lastAtWork.set(instance.state.start.key, entry.workflowId);
    if (entry.kind === "end") {
      open.delete(entry.workflowId);
      ended.add(entry.workflowId, entry.atMs, { result: entry.result });
    }
    return instance.state;
  }

  function addTimer(
    instance: Instance,
    { operation, dueAtMs }: { operation: string; dueAtMs?: number },
  ): void {
    const isOpen = () => !instance.state.end && !instance.state.waits.get(operation)?.settled;
    if (dueAtMs === undefined || !isOpen()) return;
    timers.add(dueAtMs, () => {
      const { workflowId } = instance.state.start;
      if (isOpen()) void writer.append({ kind: "fired", workflowId, atMs: clock.nowMs(), operation });
    });
  }
}
