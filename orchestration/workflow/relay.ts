import { type SteadyClock, sleep } from "#contracts/runtime/clock.ts";
import type { Entry, EventEntry } from "./entry.ts";
import { inParallel } from "./in-parallel.ts";
import type { ExceptionState, InstanceState } from "./instance-state.ts";
import { type OutgoingEvent, outgoingEvent } from "./outgoing-event.ts";
import { businessException, createTimestamps, type StatusRecord, statusRecord } from "./projection.ts";
import type { StoredFrameChange } from "./shard.ts";

/** Where the relay writes what others read. Each write replaces the last one and may be repeated. */
export interface ProjectionStore {
  putWorkflows(records: readonly StatusRecord[]): Promise<void>;
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
  /** Its record, if it has ended and nothing is left but to write that: a fraction of what the state takes in memory. */
  workflow: InstanceState | StatusRecord;
  events: EventEntry[];
  /** Of the first frame that is not carried out. */
  readonly sequence: number;
  readonly sinceMs: number;
  /** It has an event, or an exception was opened or resolved: not to be put off. */
  urgent: boolean;
}

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
  /** By the workflow's id. */
  const work = new Map<string, Work>();
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
  const written = createTimestamps();

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
      for (const of of byId.values())
        if (isEnded(of) && !of.urgent && "start" in of.workflow)
          of.workflow = statusRecord(of.workflow, written);
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
    const { workflowId } = state.start;
    const known = work.get(workflowId) ?? {
      workflow: state,
      events: [],
      sequence,
      sinceMs: clock.elapsedMs(),
      urgent: false,
    };
    known.workflow = state;
    work.set(workflowId, known);
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

  function isStatusDue(of: Work): boolean {
    return flushing || (isStatusRound && (isEnded(of) || clock.elapsedMs() - of.sinceMs >= statusEveryMs));
  }

  async function round(): Promise<{ error: unknown } | undefined> {
    urgent = false;
    const sequence = takenSequence;
    isStatusRound = clock.elapsedMs() - roundAtMs >= statusEveryMs;
    if (isStatusRound) roundAtMs = clock.elapsedMs();
    const due = [...work.values()].filter((one) => one.urgent || isStatusDue(one));
    for (const { workflow } of due) work.delete(idOf(workflow));
    const told = due.filter((one) => !one.urgent);
    const urgentWork = due.filter((one) => one.urgent);
    const failures = await inParallel(urgentWork, parallelWorkflows, async (one) => {
      if ("start" in one.workflow) await relayUrgent(one, one.workflow);
      if (isStatusDue(one)) told.push(one);
      else putBack({ ...one, urgent: false });
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

  async function relayUrgent(one: Work, state: InstanceState): Promise<void> {
    try {
      while (one.events[0]) {
        await d.publishEvent(outgoingEvent(state, one.events[0]));
        one.events.shift();
      }
      for (const exception of state.exceptions.values()) {
        const resolved = exception.resolution !== undefined;
        if (writtenExceptions.get(exception) === resolved) continue;
        await store.putException(exception.opened.exceptionId, businessException(state, exception));
        writtenExceptions.set(exception, resolved);
      }
    } catch (error) {
      putBack(one);
      throw error;
    }
  }

  async function putStatuses(due: readonly Work[]): Promise<void> {
    if (due.length === 0) return;
    try {
      await store.putWorkflows(
        due.map(({ workflow }) => ("start" in workflow ? statusRecord(workflow, written) : workflow)),
      );
    } catch (error) {
      for (const one of due) putBack(one);
      throw error;
    }
  }

  /** Before whatever came meanwhile. */
  function putBack(one: Work): void {
    const id = idOf(one.workflow);
    const since = work.get(id);
    const events = [...one.events, ...(since?.events ?? [])];
    const urgent = one.urgent || since?.urgent === true;
    // What is urgent only the state can tell.
    const workflow = !since || (urgent && !("start" in since.workflow)) ? one.workflow : since.workflow;
    work.set(id, { ...one, workflow, events, urgent });
  }
}

function idOf(workflow: Work["workflow"]): string {
  return "start" in workflow ? workflow.start.workflowId : workflow.workflowId;
}

function isEnded({ workflow }: Work): boolean {
  return !("start" in workflow) || workflow.end !== undefined;
}

function isUrgent({ kind }: Entry): boolean {
  return kind === "event" || kind === "exception-opened" || kind === "exception-resolved";
}
