import { sleep } from "#contracts/runtime/clock.ts";
import { createEndedIds, type EndedIds } from "./ended-ids.ts";
import type { Entry } from "./entry.ts";
import type { Untold } from "./errands.ts";
import { createInstance, type Instance, type InstanceEnvironment } from "./instance.ts";
import { freezeInstance, thawInstance } from "./instance-snapshot.ts";
import { createInstanceState, type InstanceState } from "./instance-state.ts";
import { type SnapshotItem, snapshotLine } from "./snapshot.ts";
import { createTurns } from "./turns.ts";

/** All workflows of one shard: the sum of its log. */
export interface ShardState {
  /** Workflows that have not ended. */
  readonly open: ReadonlyMap<string, Instance>;
  readonly ended: EndedIds;
  /** Children that have ended, by id, until their parents are known to know it. */
  readonly untold: ReadonlyMap<string, Untold>;
  /** Adds what is durable; answers the workflows that changed. */
  apply(entries: readonly Entry[]): ReadonlySet<InstanceState>;
  /** At a take-over: whoever did a step last was in the middle of its turn, and gets it back from `giveTurns`. */
  noteWork(entries: readonly Entry[]): void;
  /** The end of a take-over: what starts from now on has been run by nobody else. */
  giveTurns(): void;
  /**
   * The lines of a snapshot of this moment, however slowly they are asked for: a workflow that changes meanwhile is
   * written down before it does. One call at a time: the next one ends what an earlier one still owes.
   */
  freeze(): Iterable<string>;
  /** Pauses now and then, so that a large shard does not keep this process from renewing its lease. */
  restore(items: Iterable<SnapshotItem>): Promise<void>;
}

/** Ended ids in one item of a snapshot. */
const idsPerItem = 1_000;

/** Items that are restored without a pause for anything else: some milliseconds. */
const restoredAtOnce = 500;

/** Not written down yet (then whether it is its key's turn), or its line. */
type Frozen = Map<InstanceState, boolean | string>;

export function createShardState(environment: Omit<InstanceEnvironment, "turns">): ShardState {
  const open = new Map<string, Instance>();
  const ended = createEndedIds();
  const untold = new Map<string, Untold>();
  const turns = createTurns();
  const whole: InstanceEnvironment = { ...environment, turns };
  const lastAtWork = new Map<string, string>();
  let takingOver = true;
  let freezing: Frozen = new Map();

  return {
    open,
    ended,
    untold,
    apply(entries) {
      const states = new Set<InstanceState>();
      for (const entry of entries) {
        const state = apply(entry);
        if (state) states.add(state);
      }
      return states;
    },
    noteWork(entries) {
      for (const entry of entries) {
        const key = open.get(entry.workflowId)?.state.start.key;
        // A person may skip a step in another's turn.
        const isWork = entry.kind === "intent" || (entry.kind === "step" && !entry.skipped);
        if (key !== undefined && isWork) lastAtWork.set(key, entry.workflowId);
      }
    },
    giveTurns() {
      for (const [key, workflowId] of lastAtWork) if (open.has(workflowId)) turns.give(key, workflowId);
      lastAtWork.clear();
      takingOver = false;
    },
    freeze() {
      const frozen: Frozen = new Map();
      for (const { state } of open.values()) {
        const { key, workflowId } = state.start;
        frozen.set(state, turns.holder(key) === workflowId);
      }
      freezing = frozen;
      return linesOf(frozen, [...untold.values()], [...ended.entries()]);
    },
    async restore(items) {
      let restored = 0;
      for (const item of items) {
        restored += 1;
        if (restored % restoredAtOnce === 0) await sleep(environment.clock, 0, environment.signal);
        if (item.kind === "ended") for (const [workflowId, atMs] of item.ids) ended.add(workflowId, atMs);
        else if (item.kind === "untold") untold.set(item.child.workflowId, item.child);
        else if (item.kind === "open") {
          const instance = add(thawInstance(item.instance));
          const { key, workflowId } = instance.state.start;
          if (item.turn) lastAtWork.set(key, workflowId);
        } else {
          const { kind } = item as { kind: string };
          throw new Error(`an item of kind '${kind}': written by a newer version of this program`);
        }
      }
    },
  };

  function apply(entry: Entry): InstanceState | undefined {
    if (entry.kind === "parent-told") untold.delete(entry.workflowId);
    const known = open.get(entry.workflowId);
    const instance = known ?? (entry.kind === "start" ? add(createInstanceState(entry)) : undefined);
    if (!instance) return undefined;
    const { state } = instance;
    const unwritten = freezing.get(state);
    if (typeof unwritten === "boolean") freezing.set(state, lineOf(state, unwritten));
    instance.apply(entry);
    if (entry.kind === "end") {
      open.delete(entry.workflowId);
      ended.add(entry.workflowId, entry.atMs, state.end);
      const { parent } = state.start;
      const came = entry.canceled
        ? { lost: `it was canceled by ${state.canceled?.by}` }
        : { result: entry.result };
      if (parent) untold.set(entry.workflowId, { workflowId: entry.workflowId, parent, ...came });
    }
    return state;
  }

  function add(state: InstanceState): Instance {
    const instance = createInstance(state, whole, takingOver);
    open.set(state.start.workflowId, instance);
    return instance;
  }
}

/** In the order of the workflows' starts, which is also that of their turns after a take-over. */
function* linesOf(
  frozen: Frozen,
  untold: readonly Untold[],
  ended: readonly (readonly [workflowId: string, endedAtMs: number])[],
): Generator<string> {
  try {
    for (const [state, turnOrLine] of frozen) {
      frozen.delete(state);
      yield typeof turnOrLine === "string" ? turnOrLine : lineOf(state, turnOrLine);
    }
    for (const child of untold) yield snapshotLine({ kind: "untold", child });
    for (let from = 0; from < ended.length; from += idsPerItem)
      yield snapshotLine({ kind: "ended", ids: ended.slice(from, from + idsPerItem) });
  } finally {
    frozen.clear();
  }
}

function lineOf(state: InstanceState, turn: boolean): string {
  return snapshotLine({ kind: "open", instance: freezeInstance(state), ...(turn && { turn }) });
}
