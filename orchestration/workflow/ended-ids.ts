import type { EndState } from "./instance-state.ts";

/** Remembers which workflows have ended, so that a late repetition of a start does not start them again. */
export interface EndedIds {
  /** `end` is kept for a while only, and need not be known. */
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
 * Keeps an id for `retentionMs` (default 90 days), and at most `limit` of them (default 200,000, about 30 MB), the
 * oldest going first. Beyond that, a start with such an id would start anew.
 */
export function createEndedIds({ retentionMs = 90 * 86_400_000, limit = 200_000 } = {}): EndedIds {
  const endedAt = new Map<string, number>();
  const ends = new Map<string, EndState>();
  return {
    add(workflowId, endedAtMs, end) {
      if (end) keepEnd(workflowId, end);
      endedAt.delete(workflowId);
      endedAt.set(workflowId, endedAtMs);
      for (const [oldest, atMs] of endedAt) {
        if (endedAt.size <= limit && atMs > endedAtMs - retentionMs) return;
        endedAt.delete(oldest);
      }
    },
    entries: () => endedAt,
    has: (workflowId) => endedAt.has(workflowId),
    endOf: (workflowId) => ends.get(workflowId),
  };

  function keepEnd(workflowId: string, end: EndState): void {
    if (JSON.stringify(end).length > largestEndKept) return;
    ends.set(workflowId, end);
    const [oldest] = ends.keys();
    if (ends.size > endsKept && oldest !== undefined) ends.delete(oldest);
  }
}
