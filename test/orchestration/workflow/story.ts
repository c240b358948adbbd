import type { Entry, Frame } from "#orchestration/workflow/entry.ts";
import type { Fault } from "./fortune.ts";
import type { Stage } from "./simulated-business.ts";
import type { Change } from "./simulated-platform.ts";

/** One story to be played, always the same. What is left out stays the whole of what the seed says. */
export interface Plan {
  readonly seed: number;
  /** Deals that are told of. */
  readonly deals?: readonly string[];
  /** What each deal's workflow does. */
  readonly stages?: readonly Stage[];
  /** Ids of the faults that may happen. */
  readonly faults?: ReadonlySet<string>;
}

/** A frame of the log, when it was stored. */
export interface ToldFrame {
  readonly atMs: number;
  readonly frame: Frame;
}

/** What was answered with yes, and so has to be in the log for ever. */
export type Promised =
  | { readonly kind: "start"; readonly workflowId: string }
  | { readonly kind: "cancel"; readonly workflowId: string }
  | { readonly kind: "signal"; readonly workflowId: string; readonly signalId: string }
  | {
      readonly kind: "exception-resolved";
      readonly workflowId: string;
      readonly exceptionId: string;
      readonly action: string;
    };

/** What happened in one simulated run. */
export interface Story {
  readonly plan: Required<Omit<Plan, "faults">>;
  readonly faults: readonly Fault[];
  readonly promised: readonly Promised[];
  readonly frames: readonly ToldFrame[];
  /** The log, also what was cut off it. */
  readonly entries: readonly Entry[];
  /** How often each effect was applied. */
  readonly applied: ReadonlyMap<string, number>;
  readonly changes: readonly Change[];
  /** Workflows of which large results are kept in the end. */
  readonly keepers: readonly string[];
  /** Workflows that asked for a large result which was not there. */
  readonly missing: readonly string[];
  /** Effects of which only the first half is there in the end. */
  readonly halfDone: readonly string[];
  /** Ids of the events that came out. */
  readonly published: ReadonlySet<string>;
  readonly crashes: number;
  /** Snapshots that were taken, each with the log cut below it. */
  readonly snapshots: number;
  /** Whether nobody resolves an exception; then a workflow may stay open with one. */
  readonly nobodyResolves: boolean;
  /** When it was broken off or had come to its end. */
  readonly endedAtMs: number;
}

/** Workflows that were accepted, and whether they have ended or wait for somebody, by the log. */
export function whereaboutsOf(
  promised: Iterable<Promised>,
  entries: readonly Entry[],
): ReadonlyMap<string, "ended" | "waits for somebody" | "on its way"> {
  const open = new Map<string, Set<string>>();
  const parents = new Map<string, string>();
  const ended = new Set<string>();
  for (const entry of entries) {
    const { workflowId } = entry;
    if (entry.kind === "end") ended.add(workflowId);
    if (entry.kind === "start" && entry.parent) parents.set(workflowId, entry.parent.workflowId);
    // A parent waits for whom its child waits for.
    for (const id of [workflowId, parents.get(workflowId) ?? workflowId]) {
      if (entry.kind === "exception-opened")
        open.set(id, (open.get(id) ?? new Set<string>()).add(entry.exceptionId));
      if (entry.kind === "exception-resolved") open.get(id)?.delete(entry.exceptionId);
    }
  }
  const accepted = [...promised].filter(({ kind }) => kind === "start");
  return new Map(
    accepted.map(({ workflowId }) => {
      const waits = (open.get(workflowId)?.size ?? 0) > 0;
      return [workflowId, ended.has(workflowId) ? "ended" : waits ? "waits for somebody" : "on its way"];
    }),
  );
}
