import { createEndedIds, type EndedIds } from "./ended-ids.ts";
import type { Entry } from "./entry.ts";
import type { Untold } from "./errands.ts";
import { createInstance, type Instance, type InstanceEnvironment } from "./instance.ts";
import { freezeInstance, thawInstance } from "./instance-snapshot.ts";
import { createInstanceState, type InstanceState } from "./instance-state.ts";
import type { SnapshotItem } from "./snapshot.ts";
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
  freeze(): Iterable<SnapshotItem>;
  restore(items: Iterable<SnapshotItem>): void;
}

/** Ended ids in one item of a snapshot. */
const idsPerItem = 1_000;

export function createShardState(environment: Omit<InstanceEnvironment, "turns">): ShardState {
  const open = new Map<string, Instance>();
  const ended = createEndedIds();
  const untold = new Map<string, Untold>();
  const turns = createTurns();
  const whole: InstanceEnvironment = { ...environment, turns };
  const lastAtWork = new Map<string, string>();
  let takingOver = true;

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
      for (const { kind, workflowId } of entries) {
        const key = open.get(workflowId)?.state.start.key;
        if (key !== undefined && (kind === "step" || kind === "intent")) lastAtWork.set(key, workflowId);
      }
    },
    giveTurns() {
      for (const [key, workflowId] of lastAtWork) if (open.has(workflowId)) turns.give(key, workflowId);
      lastAtWork.clear();
      takingOver = false;
    },
    *freeze() {
      for (const { state } of open.values()) {
        const { key, workflowId } = state.start;
        yield { kind: "open", instance: freezeInstance(state), turn: turns.holder(key) === workflowId };
      }
      for (const end of untold.values()) yield { kind: "untold", child: end };
      const ids = [...ended.entries()];
      for (let from = 0; from < ids.length; from += idsPerItem)
        yield { kind: "ended", ids: ids.slice(from, from + idsPerItem) };
    },
    restore(items) {
      for (const item of items) {
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
    instance.apply(entry);
    if (entry.kind === "end") {
      open.delete(entry.workflowId);
      ended.add(entry.workflowId, entry.atMs, instance.state.end);
      const { parent } = instance.state.start;
      const came = entry.canceled
        ? { lost: `it was canceled by ${instance.state.canceled?.by}` }
        : { result: entry.result };
      if (parent) untold.set(entry.workflowId, { workflowId: entry.workflowId, parent, ...came });
    }
    return instance.state;
  }

  function add(state: InstanceState): Instance {
    const instance = createInstance(state, whole, takingOver);
    open.set(state.start.workflowId, instance);
    return instance;
  }
}
