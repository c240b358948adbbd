import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import type { OutgoingEvent } from "./engine.ts";
import type { Entry, EventEntry } from "./entry.ts";
import type { ExceptionState, InstanceState } from "./instance-state.ts";
import { businessException, timestamp, workflowStatus } from "./projection.ts";
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
  /** Resolves when all that was taken is out, or the relay was aborted. */
  idle(): Promise<void>;
}

/** Largest number of workflows written at the same time. */
const parallelWrites = 64;

/**
 * Carries what the log says to those who read it elsewhere: events in each workflow's order, and the present status
 * of each workflow and exception that changed. A round takes all that came during the last one, so a busy workflow
 * is written once a round and not once a step. After a crash the rounds since the saved position are repeated.
 */
export function createRelay(d: RelayDependencies): Relay {
  const { clock, store, signal } = d;
  let dirty = new Map<InstanceState, EventEntry[]>();
  /** As which an exception was written last: open (false) or resolved (true). */
  const written = new WeakMap<ExceptionState, boolean>();
  let takenSequence = d.position;
  let savedSequence = d.position;
  let running: Promise<void> | undefined;
  let started = false;

  return {
    take({ sequence, entries, states }) {
      if (sequence <= d.position) return;
      takenSequence = sequence;
      for (const state of states) if (!dirty.has(state)) dirty.set(state, []);
      for (const entry of entries) if (entry.kind === "event") eventsOf(entry, states).push(entry);
      kick();
    },
    run() {
      started = true;
      kick();
    },
    idle: async () => running,
  };

  function eventsOf(entry: Entry, states: ReadonlySet<InstanceState>): EventEntry[] {
    for (const state of states) {
      if (state.start.workflowId === entry.workflowId) return dirty.get(state) ?? [];
    }
    return [];
  }

  function kick(): void {
    if (!started || running || signal.aborted || takenSequence === savedSequence) return;
    running = rounds().finally(() => {
      running = undefined;
      kick();
    });
  }

  async function rounds(): Promise<void> {
    for (let pauseMs = 100; takenSequence > savedSequence && !signal.aborted; ) {
      const round = [...dirty];
      const sequence = takenSequence;
      dirty = new Map();
      const failures = await inParallel(round, ([state, events]) => relayWorkflow(state, events));
      if (signal.aborted) return;
      if (failures.length === 0) {
        try {
          await store.savePosition(sequence);
          savedSequence = sequence;
          pauseMs = 100;
          continue;
        } catch (error) {
          failures.push(error);
        }
      }
      d.onFailure(failures[0], pauseMs);
      await sleep(clock, pauseMs, signal);
      pauseMs = Math.min(2 * pauseMs, 5_000);
    }
  }

  /** What fails goes back, before whatever came meanwhile. */
  async function relayWorkflow(state: InstanceState, events: EventEntry[]): Promise<void> {
    try {
      while (events[0]) {
        await d.publishEvent(outgoing(state, events[0]));
        events.shift();
      }
      for (const exception of state.exceptions.values()) {
        const resolved = exception.resolution !== undefined;
        if (written.get(exception) === resolved) continue;
        await store.putException(exception.opened.exceptionId, businessException(state, exception));
        written.set(exception, resolved);
      }
      await store.putWorkflow(state.start.workflowId, workflowStatus(state));
    } catch (error) {
      dirty.set(state, [...events, ...(dirty.get(state) ?? [])]);
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
