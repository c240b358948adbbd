import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import type { OutgoingEvent } from "./engine.ts";
import type { EventEntry } from "./entry.ts";
import type { ExceptionState, InstanceState } from "./instance-state.ts";
import { businessException, isProgressing, timestamp, workflowStatus } from "./projection.ts";
import type { StoredFrameChange } from "./shard.ts";

/** Where the relay writes what others read. Each write replaces the last one and may be repeated. */
export interface ProjectionStore {
  putWorkflow(workflowId: string, status: unknown): Promise<void>;
  putException(exceptionId: string, exception: unknown): Promise<void>;
  /** Sequence of the last frame whose events and projections are all out; 0 if none. */
  position(): Promise<number>;
  savePosition(sequence: number): Promise<void>;
}

export interface RelayDependencies {
  readonly clock: Clock;
  readonly store: ProjectionStore;
  readonly publishEvent: (event: OutgoingEvent) => Promise<void>;
  /** Sequence up to which nothing is left to do. */
  readonly position: number;
  readonly signal: AbortSignal;
  readonly onFailure: (error: unknown, pauseMs: number) => void;
}

export interface Relay {
  /** Takes a frame of the log, in order; frames that were relayed before are passed over. */
  take(change: StoredFrameChange): void;
  /** Begins to publish; not before this worker owns the shard. */
  run(): void;
  /** Carries out what was put off, and resolves when all is out or the relay was aborted. */
  flush(): Promise<void>;
}

/** Largest number of workflows written at the same time. */
const parallelWrites = 64;

/** What is still to be carried out for one workflow. */
interface Work {
  readonly events: EventEntry[];
  /** Of the first frame that is not carried out. */
  readonly sequence: number;
  readonly sinceMs: number;
}

/** A workflow that only went a step further is written again after this long; every other change at once. */
const progressEveryMs = 250;

/**
 * Carries what the log says to those who read it elsewhere: events in each workflow's order, and the present status
 * of each workflow and exception that changed. A round takes all that came during the last one, so a busy workflow
 * is not written once a step. After a crash, what came since the saved position is repeated.
 */
export function createRelay(d: RelayDependencies): Relay {
  const { clock, store, signal } = d;
  const work = new Map<InstanceState, Work>();
  let takenSequence = d.position;
  let savedSequence = d.position;
  let running: Promise<void> | undefined;
  let started = false;
  let flushing = false;
  /** What was written last: of an exception whether it was resolved, of a workflow that it was there. */
  const writtenExceptions = new WeakMap<ExceptionState, boolean>();
  const writtenWorkflows = new WeakSet<InstanceState>();
  let wake = () => {};

  return {
    take({ sequence, entries, states }) {
      if (sequence <= d.position) return;
      takenSequence = sequence;
      const byId = new Map<string, Work>();
      for (const state of states) {
        const known = work.get(state) ?? { events: [], sequence, sinceMs: clock.nowMs() };
        work.set(state, known);
        byId.set(state.start.workflowId, known);
      }
      for (const entry of entries) if (entry.kind === "event") byId.get(entry.workflowId)?.events.push(entry);
      begin();
    },
    run() {
      started = true;
      begin();
    },
    async flush() {
      flushing = true;
      begin();
      await running;
    },
  };

  function begin(): void {
    if (running) wake();
    else if (started && !signal.aborted && takenSequence > savedSequence) {
      running = rounds().finally(() => {
        running = undefined;
        begin();
      });
    }
  }

  async function rounds(): Promise<void> {
    for (let pauseMs = 100; takenSequence > savedSequence && !signal.aborted; ) {
      const failure = await round().catch((error) => ({ error }));
      if (failure) {
        d.onFailure(failure.error, pauseMs);
        await sleep(clock, pauseMs, signal);
        pauseMs = Math.min(2 * pauseMs, 5_000);
      } else {
        pauseMs = 100;
        if (work.size > 0 && ![...work].some(isDue)) await untilWoken();
      }
    }
  }

  /** Until something new came, or the first of the progress that was put off is due. */
  async function untilWoken(): Promise<void> {
    const woken = new AbortController();
    wake = () => woken.abort();
    signal.addEventListener("abort", wake, { once: true });
    await sleep(clock, progressEveryMs, woken.signal);
    signal.removeEventListener("abort", wake);
    wake = () => {};
  }

  function isDue([state, { events, sinceMs }]: [InstanceState, Work]): boolean {
    if (flushing || events.length > 0 || !writtenWorkflows.has(state)) return true;
    return !isProgressing(state) || clock.nowMs() - sinceMs >= progressEveryMs;
  }

  async function round(): Promise<{ error: unknown } | undefined> {
    const sequence = takenSequence;
    const due = [...work].filter(isDue);
    for (const [state] of due) work.delete(state);
    const failures = await inParallel(due, ([state, of]) => relayWorkflow(state, of));
    if (failures.length > 0 || signal.aborted)
      return failures.length > 0 ? { error: failures[0] } : undefined;
    // Only as far as everything before it is out.
    const done = [...work.values()].reduce((least, of) => Math.min(least, of.sequence - 1), sequence);
    if (done > savedSequence) await store.savePosition(done);
    savedSequence = Math.max(savedSequence, done);
    return undefined;
  }

  async function relayWorkflow(state: InstanceState, of: Work): Promise<void> {
    try {
      while (of.events[0]) {
        await d.publishEvent(outgoing(state, of.events[0]));
        of.events.shift();
      }
      for (const exception of state.exceptions.values()) {
        const resolved = exception.resolution !== undefined;
        if (writtenExceptions.get(exception) === resolved) continue;
        await store.putException(exception.opened.exceptionId, businessException(state, exception));
        writtenExceptions.set(exception, resolved);
      }
      await store.putWorkflow(state.start.workflowId, workflowStatus(state));
      writtenWorkflows.add(state);
    } catch (error) {
      // Goes back, before whatever came meanwhile.
      work.set(state, { ...of, events: [...of.events, ...(work.get(state)?.events ?? [])] });
      throw error;
    }
  }
}

function outgoing(state: InstanceState, entry: EventEntry): OutgoingEvent {
  const { workflow, workflowId, correlationId, traceparent } = state.start;
  return {
    id: entry.eventId,
    type: entry.type as OutgoingEvent["type"],
    subject: entry.subject,
    data: entry.data,
    correlationId,
    ...(traceparent !== undefined && { traceparent }),
    time: timestamp(entry.atMs),
    workflow,
    workflowId,
  };
}

/** Runs all, a bounded number at a time; answers what failed. */
async function inParallel<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<unknown[]> {
  const failures: unknown[] = [];
  let next = 0;
  const lane = async () => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) {
      await work(item).catch((error) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: Math.min(parallelWrites, items.length) }, lane));
  return failures;
}
