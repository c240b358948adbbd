import type { WorkflowStatus } from "#contracts/generated/canonical/types.ts";
import { type SteadyClock, sleep } from "#contracts/runtime/clock.ts";
import type { Entry, EventEntry } from "./entry.ts";
import { inParallel } from "./in-parallel.ts";
import type { ExceptionState, InstanceState } from "./instance-state.ts";
import { type OutgoingEvent, outgoingEvent } from "./outgoing-event.ts";
import { businessException, createTimestamps, workflowStatus } from "./projection.ts";
import type { StoredFrameChange } from "./shard.ts";

/** Where the relay writes what others read. Each write replaces the last one and may be repeated. */
export interface ProjectionStore {
  putWorkflows(statuses: readonly WorkflowStatus[]): Promise<void>;
  putException(exceptionId: string, exception: unknown): Promise<void>;
  /** Sequence of the last frame whose events and projections are all out; 0 if none. */
  position(): Promise<number>;
  savePosition(sequence: number): Promise<void>;
}

export interface RelayDependencies {
  readonly clock: SteadyClock;
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

/** Largest number of workflows that are relayed at the same time. */
const parallelWorkflows = 16;

/** What is still to be carried out for one workflow. */
interface Work {
  events: EventEntry[];
  /** Of the first frame that is not carried out. */
  readonly sequence: number;
  readonly sinceMs: number;
  /** It has an event, or an exception was opened or resolved: not to be put off. */
  urgent: boolean;
}

type Due = readonly [InstanceState, Work];

/**
 * Statuses are written this often, all in one go, and that of a workflow which goes on when this has passed since its
 * first change: a short workflow is written once, at its end, and a busy shard writes hundreds in one batch. Each
 * write costs the server a sync that it would rather spend on the log.
 */
const statusEveryMs = 250;

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
  let roundAtMs = clock.elapsedMs();
  let isStatusRound = false;
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
    const known = work.get(state) ?? { events: [], sequence, sinceMs: clock.elapsedMs(), urgent: false };
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
    await sleep(clock, Math.max(0, roundAtMs + statusEveryMs - clock.elapsedMs()), woken.signal);
    signal.removeEventListener("abort", wake);
    wake = () => {};
  }

  function isStatusDue([state, { sinceMs }]: Due): boolean {
    return (
      flushing || (isStatusRound && (state.end !== undefined || clock.elapsedMs() - sinceMs >= statusEveryMs))
    );
  }

  async function round(): Promise<{ error: unknown } | undefined> {
    urgent = false;
    const sequence = takenSequence;
    isStatusRound = clock.elapsedMs() - roundAtMs >= statusEveryMs;
    if (isStatusRound) roundAtMs = clock.elapsedMs();
    const due = [...work].filter((one) => one[1].urgent || isStatusDue(one));
    for (const [state] of due) work.delete(state);
    const told: Due[] = [];
    const failures = await inParallel(due, parallelWorkflows, async (one) => {
      await relayUrgent(one);
      if (isStatusDue(one)) told.push(one);
      else putBack(one[0], { ...one[1], urgent: false });
    });
    await putStatuses(told).catch((error) => failures.push(error));
    if (failures.length > 0) return { error: failures[0] };
    if (signal.aborted || !(flushing || isStatusRound)) return undefined;
    // Only as far as everything before it is out.
    const done = [...work.values()].reduce((least, of) => Math.min(least, of.sequence - 1), sequence);
    if (done > savedSequence) await store.savePosition(done);
    savedSequence = Math.max(savedSequence, done);
    return undefined;
  }

  async function relayUrgent([state, of]: Due): Promise<void> {
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
    } catch (error) {
      putBack(state, of);
      throw error;
    }
  }

  async function putStatuses(of: readonly Due[]): Promise<void> {
    if (of.length === 0) return;
    try {
      const written = createTimestamps();
      await store.putWorkflows(of.map(([state]) => workflowStatus(state, written)));
    } catch (error) {
      for (const one of of) putBack(...one);
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
