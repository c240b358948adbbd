import type { SteadyClock } from "#contracts/runtime/clock.ts";
import type { Entry, StepEntry } from "./entry.ts";
import type { InstanceState } from "./instance-state.ts";
import type { LargeValues } from "./large-values.ts";
import type { Turn } from "./turns.ts";

export interface InstanceDependencies {
  readonly clock: SteadyClock;
  readonly random: () => number;
  /** Aborted when this worker has lost the shard; then nothing here resolves any more. */
  readonly signal: AbortSignal;
  readonly append: (entry: Entry) => Promise<void>;
  /** The same for what may lie for some milliseconds, since nobody waits for it. */
  readonly appendLater: (entry: Entry) => Promise<void>;
  /** The same for a step's result, whose value was read from so many characters of JSON and is nobody else's. */
  readonly appendResult: (result: StepEntry, characters: number, awaited: boolean) => Promise<void>;
  /** The same for what the body does not wait for; it counts as busy until that is durable. */
  readonly appendAside: (entry: Entry) => void;
  /** All that the body asks for is done within this: it counts as busy meanwhile. What a dropped body asks for never comes. */
  readonly asked: <T>(work: () => Promise<T>) => Promise<T>;
  /** Resolves as soon as `read` answers something, now or after a later entry of this workflow. */
  readonly until: <T>(read: () => T | undefined) => Promise<T>;
  /** The same; nothing but an entry can end this wait, so the body may be dropped meanwhile and run again. */
  readonly restUntil: <T>(read: () => T | undefined) => Promise<T>;
  readonly values: Pick<LargeValues, "keep" | "load">;
  readonly turn: Turn;
  /** When this worker learned that a `lookup` step is being sent, by its stopwatch. */
  readonly sentSinceMs: (step: string) => number;
  /** The team that owns a step which cannot succeed. */
  readonly owner: string;
  /** All that the code declares. */
  readonly patches: readonly string[];
  readonly checkEvent: (type: string, data: unknown) => void;
  /** The worker before this one may have sent steps that are not in the journal. */
  readonly takenOver: boolean;
}

/** Thrown to a body that has been canceled; it lets it pass. */
export class WorkflowCanceled extends Error {
  override readonly name = "WorkflowCanceled";
}

/** How one run of a body works: in its key's turn, out of it while it waits, and no further once it was canceled. */
export interface Work {
  /** What all entries of this workflow that are written now begin with. */
  entry(): { readonly workflowId: string; readonly atMs: number };
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** The turn is given away meanwhile, if no other branch of this workflow is at work. */
  suspended<T>(work: () => Promise<T>): Promise<T>;
  /** Called in its turn. Waits, unless it need not; the turn is given away in a maintenance window, and kept during back-off. */
  pauseUntil(atMs: number, reason: "back-off" | "maintenance", needNot: () => boolean): Promise<void>;
  /** What is not journaled yet does not begin any more. */
  refuseIfCanceled(): void;
  /** `undefined` when the workflow was canceled before there was an answer. */
  untilCanceled<T>(read: () => T | undefined): Promise<{ readonly answer: T } | undefined>;
}

/** A body may change what it is given, and the journal stays as it is. */
export function copyOf<T>(value: T): T {
  return typeof value === "object" && value !== null ? JSON.parse(JSON.stringify(value)) : value;
}

export function createWork(state: InstanceState, d: InstanceDependencies): Work {
  const { workflowId } = state.start;
  return {
    entry: () => ({ workflowId, atMs: d.clock.nowMs() }),
    inTurn,
    suspended,
    pauseUntil,
    refuseIfCanceled() {
      if (state.canceled) throw new WorkflowCanceled(workflowId);
    },
    untilCanceled,
  };

  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const entered = d.turn.enter();
    if (entered) await entered;
    try {
      return await work();
    } finally {
      d.turn.leave();
    }
  }

  async function suspended<T>(work: () => Promise<T>): Promise<T> {
    d.turn.suspend();
    const value = await work();
    d.turn.resume();
    return value;
  }

  function sleepUntil(atMs: number): Promise<void> {
    return new Promise((resolve) => {
      const cancel = d.clock.schedule(Math.max(0, atMs - d.clock.nowMs()), () => {
        d.signal.removeEventListener("abort", cancel);
        if (!d.signal.aborted) resolve();
      });
      d.signal.addEventListener("abort", cancel, { once: true });
    });
  }

  async function pauseUntil(
    atMs: number,
    reason: "back-off" | "maintenance",
    needNot: () => boolean,
  ): Promise<void> {
    if (atMs <= d.clock.nowMs()) return;
    let over = false;
    const pause = async () => {
      await Promise.race([sleepUntil(atMs), d.until(() => over || needNot() || undefined)]);
      over = true;
    };
    if (reason === "back-off") return pause();
    d.turn.leave();
    await suspended(pause);
    await d.turn.enter();
  }

  function untilCanceled<T>(read: () => T | undefined): Promise<{ readonly answer: T } | undefined> {
    return suspended(async () => {
      const met = await d.restUntil(() => {
        const answer = read();
        if (answer !== undefined) return { answer };
        return state.canceled ? "canceled" : undefined;
      });
      return met === "canceled" ? undefined : met;
    });
  }
}
