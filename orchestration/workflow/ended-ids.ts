/** Remembers which workflows have ended, so that a late repetition of a start does not start them again. */
export interface EndedIds {
  add(workflowId: string, endedAtMs: number): void;
  has(workflowId: string): boolean;
}

/**
 * Keeps an id for `retentionMs` (default 90 days), and at most `limit` of them (default 200,000, about 30 MB), the
 * oldest going first. Beyond that, a start with such an id would start anew.
 */
export function createEndedIds({ retentionMs = 90 * 86_400_000, limit = 200_000 } = {}): EndedIds {
  const endedAt = new Map<string, number>();
  return {
    add(workflowId, endedAtMs) {
      endedAt.delete(workflowId);
      endedAt.set(workflowId, endedAtMs);
      for (const [oldest, atMs] of endedAt) {
        if (endedAt.size <= limit && atMs > endedAtMs - retentionMs) return;
        endedAt.delete(oldest);
      }
    },
    has: (workflowId) => endedAt.has(workflowId),
  };
}
