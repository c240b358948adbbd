import { createIsoTime } from "./iso-time.ts";
import type { StatePart } from "./state-part.ts";

export type Effect = "created" | "updated" | "deleted";

export interface LedgerEntry {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Kind of object, in the platform's own plural: `customers`, `deals`. */
  readonly object: string;
  readonly effect: Effect;
  /** Business key, or the id of an object that has none. */
  readonly key: string;
  /** The platform's own id. */
  readonly id: string;
}

export interface LedgerReport {
  readonly entries: readonly LedgerEntry[];
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What really happened on a platform, beyond what it answered: the referee of "exactly once". */
export interface Ledger extends StatePart {
  record(object: string, effect: Effect, key: string, id: string): void;
  report(only: { key?: string | undefined; object?: string | undefined }): LedgerReport;
  clear(): void;
  /** Does something without a record of it, such as filling a platform with what it starts with. */
  unrecorded(work: () => void): void;
}

export function createLedger(now: () => number): Ledger {
  const isoTime = createIsoTime();
  const entries: LedgerEntry[] = [];
  let recording = true;

  return {
    record(object, effect, key, id) {
      if (!recording) return;
      entries.push({ at: isoTime(now()), object, effect, key, id });
    },
    report(only) {
      const chosen = entries.filter(
        (entry) =>
          (only.key === undefined || entry.key === only.key) &&
          (only.object === undefined || entry.object === only.object),
      );
      const counts: Record<string, Record<string, number>> = {};
      for (const { object, effect } of chosen) {
        counts[object] ??= {};
        counts[object][effect] = (counts[object][effect] ?? 0) + 1;
      }
      return { entries: chosen, counts };
    },
    clear() {
      entries.length = 0;
    },
    save: () => [...entries],
    load(saved) {
      entries.length = 0;
      for (const entry of (saved ?? []) as LedgerEntry[]) entries.push(entry);
    },
    unrecorded(work) {
      recording = false;
      try {
        work();
      } finally {
        recording = true;
      }
    },
  };
}
