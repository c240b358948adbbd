import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import type { Entry, EventEntry } from "./entry.ts";
import type { ExceptionState, InstanceState } from "./instance-state.ts";
import { type OutgoingEvent, outgoingEvent } from "./outgoing-event.ts";
import { businessException, workflowStatus } from "./projection.ts";
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
  /** Everything up to this frame is out, and it is durable that it is. */
  savedSequence(): number;
}

/** Largest number of workflows written at the same time. */
const parallelWrites = 16;

/** What is still to be carried out for one workflow. */
interface Work {
  events: EventEntry[];
  /** Of the first frame that is not carried out. */
  readonly sequence: number;
  readonly sinceMs: number;
  /** It has an event, or an exception was opened or resolved: not to be put off. */
  urgent: boolean;
}

/**
 * A status is written this long after its first change, with all that changed meanwhile: a short workflow is
 * written once, at its end. Each write costs the server a sync that it would rather spend on the log.
 */
const statusAfterMs = 250;

/** How often it is looked whether something that was put off is due. */
const lookEveryMs = 50;

/**
 * Carries what the log says to those who read it elsewhere: events in each workflow's order and exceptions at once,
 * and now and then the present status of each workflow that changed. After a crash, what came since the saved
 * position is repeated.
 */
export function createRelay(d: RelayDependencies): Relay {
  const { clock, store, signal } = d;
  const work = new Map<InstanceState, Work>();
  let takenSequence = d.position;
  let savedSequence = d.position;
  let savedAtMs = clock.nowMs();
  let running: Promise<void> | undefined;
  let started = false;
  let flushing = false;
  let urgent = false;
  /** Of an exception that was written, whether it was resolved then. */
  const writtenExceptions = new WeakMap<ExceptionState, boolean>();
  let wake = () => {};

  return {
    take({ sequence, entries, states }) {
      if (sequence <= d.position) return;
      takenSequence = sequence;
      const byId = new Map<string, Work>();
      for (const state of states) byId.set(state.start.workflowId, workOf(state, sequence));
      for (const entry of entries) {
        const of = byId.get(entry.workflowId);
        if (of && isUrgent(entry)) of.urgent = urgent = true;
        if (entry.kind === "event") of?.events.push(entry);
      }
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
    savedSequence: () => savedSequence,
  };

  function workOf(state: InstanceState, sequence: number): Work {
    const known = work.get(state) ?? { events: [], sequence, sinceMs: clock.nowMs(), urgent: false };
    work.set(state, known);
    return known;
  }

  function begin(): void {
    if (running) {
      if (urgent || flushing) wake();
    } else if (started && !signal.aborted && takenSequence > savedSequence) {
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
        if (!urgent && !flushing) await untilWoken();
      }
    }
  }

  async function untilWoken(): Promise<void> {
    const woken = new AbortController();
    wake = () => woken.abort();
    signal.addEventListener("abort", wake, { once: true });
    await sleep(clock, lookEveryMs, woken.signal);
    signal.removeEventListener("abort", wake);
    wake = () => {};
  }

  function isStatusDue({ sinceMs }: Work): boolean {
    return flushing || clock.nowMs() - sinceMs >= statusAfterMs;
  }

  async function round(): Promise<{ error: unknown } | undefined> {
    urgent = false;
    const sequence = takenSequence;
    const due = [...work].filter(([, of]) => of.urgent || isStatusDue(of));
    for (const [state] of due) work.delete(state);
    const failures = await inParallel(due, ([state, of]) => relayWorkflow(state, of));
    if (failures.length > 0) return { error: failures[0] };
    if (signal.aborted || !(flushing || clock.nowMs() - savedAtMs >= statusAfterMs)) return undefined;
    // Only as far as everything before it is out.
    const done = [...work.values()].reduce((least, of) => Math.min(least, of.sequence - 1), sequence);
    if (done > savedSequence) await store.savePosition(done);
    savedSequence = Math.max(savedSequence, done);
    savedAtMs = clock.nowMs();
    return undefined;
  }

  async function relayWorkflow(state: InstanceState, of: Work): Promise<void> {
    try {
      while (of.events[0]) {
        await d.publishEvent(outgoingEvent(state, of.events[0]));
        of.events.shift();
      }
      for (const exception of state.exceptions.values()) {
        const resolved = exception.resolution !== undefined;
        if (writtenExceptions.get(exception) === resolved) continue;
        await store.putException(exception.opened.exceptionId, businessException(state, exception));
        writtenExceptions.set(exception, resolved);
      }
      if (isStatusDue(of)) await store.putWorkflow(state.start.workflowId, workflowStatus(state));
      else putBack(state, { ...of, urgent: false });
    } catch (error) {
      putBack(state, of);
      throw error;
    }
  }

  /** Before whatever came meanwhile. */
  function putBack(state: InstanceState, of: Work): void {
    const since = work.get(state);
    const events = [...of.events, ...(since?.events ?? [])];
    work.set(state, { ...of, events, urgent: of.urgent || since?.urgent === true });
  }
}

function isUrgent({ kind }: Entry): boolean {
  return kind === "event" || kind === "exception-opened" || kind === "exception-resolved";
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
