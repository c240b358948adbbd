import { type Clock, sleep } from "#contracts/runtime/clock.ts";
import type { Parent } from "./child.ts";
import type { Entry } from "./entry.ts";
import { type ChildState, type InstanceState, openChildren } from "./instance-state.ts";
import type { Answer, Request } from "./request.ts";

/** The shards of all workers, this one's own included. */
export interface OtherShards {
  shardOf(key: string): number;
  /** Asks the owner of a shard once. May fail or hang as it likes: whatever is asked is asked again until it is answered. */
  ask(shard: number, request: Request): Promise<Answer>;
}

/** The end of a child whose parent may not know it yet. */
export interface Untold {
  readonly workflowId: string;
  readonly parent: Parent;
  readonly result?: unknown;
  /** It has no result, and this is why. */
  readonly lost?: string;
}

export interface ErrandDependencies {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly others: OtherShards;
  readonly append: (entry: Entry) => Promise<void>;
}

/** What one shard has to tell another, until it has been answered. */
interface Errand {
  readonly name: string;
  readonly request: Request;
  settle(answer: Answer): void;
  pauseMs: number;
}

/** Asked at the same time of one shard. */
const parallelErrands = 16;
const longestPauseMs = 2_000;

/**
 * Tells other shards what this one's log has decided: start a child, cancel it, your child has ended. What is to be
 * told is read off the state of the workflows, so after a crash it is told again; each answer that settles it says
 * what is durable over there, and becomes an entry here. A shard without an owner holds up nobody but itself.
 */
export function createErrands(d: ErrandDependencies): {
  /** Looks for what a workflow's children have to be told. */
  consider(state: InstanceState): void;
  tellParent(untold: Untold): void;
} {
  const { clock, signal } = d;
  const underWay = new Set<string>();
  const lines = new Map<number, { waiting: Errand[]; lanes: number }>();

  return {
    consider(state) {
      for (const { name, child } of openChildren(state)) {
        if (!child.started) startChild(state, name, child);
        else if (state.canceled) cancelChild(state.canceled.by, state.start.workflowId, child);
      }
    },
    tellParent(child) {
      const { workflowId } = child;
      run(child.parent.key, {
        name: `end ${workflowId}`,
        request: { kind: "child-ended", child },
        settle: () => void d.append({ kind: "parent-told", workflowId, atMs: clock.nowMs() }),
      });
    },
  };

  function startChild(state: InstanceState, step: string, child: ChildState): void {
    const { workflowId, key, correlationId, traceparent } = state.start;
    const of = () => ({ workflowId, atMs: clock.nowMs(), step });
    run(child.key, {
      name: `start ${child.workflowId}`,
      request: {
        kind: "start-child",
        start: {
          ...{ workflow: child.workflow, workflowId: child.workflowId, key: child.key, input: child.input },
          correlationId,
          ...(traceparent !== undefined && { traceparent }),
        },
        version: child.version,
        parent: { workflowId, key, step },
      },
      settle(answer) {
        // The answer took so long that the child has ended meanwhile and been heard of.
        if (!openChildren(state).some(({ name }) => name === step)) return;
        if (answer.ok) void d.append({ kind: "child-started", ...of() });
        else void d.append({ kind: "child-ended", ...of(), lost: answer.failure.detail });
      },
    });
  }

  function cancelChild(by: string, parentId: string, child: ChildState): void {
    const note = `Its parent ${parentId} was canceled.`;
    run(child.key, {
      name: `cancel ${child.workflowId}`,
      request: { kind: "cancel", cancellation: { workflowId: child.workflowId, by, note } },
      settle: () => {},
    });
  }

  function run(key: string, errand: Omit<Errand, "pauseMs">): void {
    if (underWay.has(errand.name)) return;
    underWay.add(errand.name);
    const shard = d.others.shardOf(key);
    const line = lines.get(shard) ?? { waiting: [], lanes: 0 };
    lines.set(shard, line);
    line.waiting.push({ ...errand, pauseMs: 50 });
    if (line.lanes < parallelErrands) void lane(shard, line);
  }

  async function lane(shard: number, line: { waiting: Errand[]; lanes: number }): Promise<void> {
    line.lanes += 1;
    for (let errand = line.waiting.shift(); errand && !signal.aborted; errand = line.waiting.shift()) {
      const answer = await d.others.ask(shard, errand.request).catch(() => undefined);
      // Whoever does not know the workflow may be an owner that has been replaced and does not know that yet.
      if (answer && (answer.ok || answer.failure.kind === "ended")) {
        underWay.delete(errand.name);
        if (!signal.aborted) errand.settle(answer);
        continue;
      }
      line.waiting.push(errand);
      await sleep(clock, errand.pauseMs, signal);
      errand.pauseMs = Math.min(2 * errand.pauseMs, longestPauseMs);
    }
    line.lanes -= 1;
  }
}
