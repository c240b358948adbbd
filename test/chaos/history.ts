import type { Entry } from "#orchestration/workflow/entry.ts";

/** What the platform did for one key. */
export interface Effect {
  readonly key: string;
  /** Whether the platform itself dedupes by the key. */
  readonly keyed: boolean;
  readonly workflowId: string;
  readonly step: string;
  /** Requests that arrived. */
  readonly calls: number;
  /** How often something was done. */
  readonly applied: number;
}

/** Who wrote when. */
export interface SeenFrame {
  readonly shard: number;
  readonly sequence: number;
  readonly epoch: number;
  /** Sequence of the frame that its writer believed to be the last. */
  readonly after: number;
}

/** All that is known of a run from outside. */
export interface History {
  /** Workflows whose start was answered. */
  readonly accepted: readonly string[];
  /** The log in its order. */
  readonly entries: readonly Entry[];
  /** The frames that the entries came in, in the order of each shard's log. */
  readonly frames: readonly SeenFrame[];
  readonly effects: readonly Effect[];
  /** Names of the steps that a workflow calls the platform in. */
  readonly steps: readonly string[];
}

/**
 * What no fault may break, each breach as a sentence; empty if all is well. Only global facts are looked at, so that
 * it does not matter which worker did what when.
 */
export function breachesIn({ accepted, entries, frames, effects, steps }: History): readonly string[] {
  const breaches: string[] = [];
  const starts = countBy(entries, "start", ({ workflowId }) => workflowId);
  const ends = countBy(entries, "end", ({ workflowId }) => workflowId);
  const results = countBy(entries, "step", (entry) => `${entry.workflowId}/${nameOf(entry)}`);
  const applied = new Map(effects.map((effect) => [`${effect.workflowId}/${effect.step}`, effect]));

  for (const id of accepted) {
    if (!starts.has(id)) breaches.push(`${id} was accepted and is not in the log`);
    if (!ends.has(id)) breaches.push(`${id} was accepted and has not ended`);
  }
  for (const [id, count] of starts)
    if (count > 1) breaches.push(`${id} is ${count} times started in the log`);
  for (const [id, count] of ends) {
    if (count > 1) breaches.push(`${id} ended ${count} times`);
    for (const step of steps) {
      if (!results.has(`${id}/${step}`)) breaches.push(`${id} ended without its step ${step}`);
      if (!applied.has(`${id}/${step}`)) breaches.push(`${id}/${step} never reached the platform`);
    }
  }
  for (const [step, count] of results) if (count > 1) breaches.push(`${step} is ${count} times in the log`);
  for (const { workflowId, step, applied: times } of effects) {
    if (times > 1) breaches.push(`${workflowId}/${step} was applied ${times} times`);
  }
  const keys = countBy(effects, undefined, ({ workflowId, step }) => `${workflowId}/${step}`);
  for (const [step, count] of keys) if (count > 1) breaches.push(`${step} was sent under ${count} keys`);
  return [...breaches, ...secondWriters(frames)];
}

/** Frames of an owner that had been replaced already, and frames that were not built on the one before them. */
function secondWriters(frames: readonly SeenFrame[]): readonly string[] {
  const newest = new Map<number, SeenFrame>();
  return frames.flatMap((frame) => {
    const before = newest.get(frame.shard);
    newest.set(frame.shard, frame);
    if (before === undefined || (frame.epoch >= before.epoch && frame.after >= before.sequence)) return [];
    return [
      `frame ${frame.sequence} of shard ${frame.shard} was written in epoch ${frame.epoch} on frame ${frame.after}, ` +
        `after frame ${before.sequence} of epoch ${before.epoch}`,
    ];
  });
}

function nameOf(entry: Entry): string {
  return entry.kind === "step" ? entry.step : "";
}

function countBy<Item extends object>(
  items: readonly Item[],
  kind: Entry["kind"] | undefined,
  of: (item: Item) => string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    if (kind !== undefined && (item as { kind?: string }).kind !== kind) continue;
    counts.set(of(item), (counts.get(of(item)) ?? 0) + 1);
  }
  return counts;
}
