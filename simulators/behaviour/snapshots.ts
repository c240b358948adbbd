import type { Ledger } from "./ledger.ts";
import type { StatePart } from "./state-part.ts";

export interface SnapshotSummary {
  readonly name: string;
  /** ISO 8601, UTC, simulated. */
  readonly at: string;
  readonly characters: number;
}

/** States that a simulator remembers by name, as text: nothing that goes on changes them. */
export interface Snapshots {
  take(name: string): SnapshotSummary;
  /** Whether there is one with this name. */
  restore(name: string): boolean;
  forget(name: string): boolean;
  list(): readonly SnapshotSummary[];
}

export function createSnapshots(dependencies: {
  readonly now: () => number;
  readonly state: StatePart;
  readonly ledger: Ledger;
  /** Called before a state is put back, to forget what belongs to the one that goes. */
  readonly beforeRestore: () => void;
}): Snapshots {
  const { now, state, ledger, beforeRestore } = dependencies;
  const kept = new Map<string, { readonly summary: SnapshotSummary; readonly text: string }>();

  return {
    take(name) {
      const text = JSON.stringify({ state: state.save(), ledger: ledger.save() });
      const summary = { name, at: new Date(now()).toISOString(), characters: text.length };
      kept.set(name, { summary, text });
      return summary;
    },
    restore(name) {
      const snapshot = kept.get(name);
      if (snapshot === undefined) return false;
      const saved = JSON.parse(snapshot.text) as { state: unknown; ledger: unknown };
      beforeRestore();
      state.load(saved.state);
      ledger.load(saved.ledger);
      return true;
    },
    forget: (name) => kept.delete(name),
    list: () => [...kept.values()].map(({ summary }) => summary),
  };
}
