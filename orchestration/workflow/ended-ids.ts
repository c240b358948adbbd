import type { EndState } from "./instance-state.ts";

/** Remembers which workflows have ended, so that a late repetition of a start does not start them again. */
export interface EndedIds {
  /** `endedAtMs`: Unix epoch, by the clock of whoever ended it. `end` is kept for a while only, and need not be known. */
  add(workflowId: string, endedAtMs: number, end?: EndState): void;
  /** All that are remembered, the oldest first. */
  entries(): Iterable<[workflowId: string, endedAtMs: number]>;
  has(workflowId: string): boolean;
  /** What the last ones came to, for those who waited; `undefined` for all others. */
  endOf(workflowId: string): EndState | undefined;
}

/** Ends that are kept as a whole: enough for callers who ask again within seconds, and about 4 MB at most. */
const endsKept = 1_000;
const largestEndKept = 4_096;

/**
 * Keeps the last `limit` ids (default 200,000, about 30 MB). Beyond that, a start with such an id would start anew. By
 * number and not by time: one worker whose clock is a year ahead would make the others forget them all.
 */
export function createEndedIds({ limit = 200_000 } = {}): EndedIds {
  const endedAt = new Map<string, number>();
  const ends = new Map<string, EndState>();
  // Each goes on where it was: a new one would step over all that was removed before, and that costs more than all else here.
  const oldestIds = endedAt.keys();
  const oldestEnds = ends.keys();
  return {
    add(workflowId, endedAtMs, end) {
      if (end) keepEnd(workflowId, end);
      endedAt.delete(workflowId);
      endedAt.set(workflowId, endedAtMs);
      if (endedAt.size > limit) forgetNext(endedAt, oldestIds);
    },
    entries: () => endedAt,
    has: (workflowId) => endedAt.has(workflowId),
    endOf: (workflowId) => ends.get(workflowId),
  };

  function keepEnd(workflowId: string, end: EndState): void {
    if (JSON.stringify(end).length > largestEndKept) return;
    ends.set(workflowId, end);
    if (ends.size > endsKept) forgetNext(ends, oldestEnds);
  }
}

function forgetNext(map: Map<string, unknown>, ids: Iterator<string>): void {
  const { value } = ids.next();
  map.delete(value);
}
