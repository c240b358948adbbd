import { type StatePart, textOf } from "./state-part.ts";

export interface SnapshotSummary {
  readonly name: string;
  /** ISO 8601, UTC, simulated. */
  readonly at: string;
  readonly characters: number;
}

/** States that a simulator remembers by name, as text: nothing that goes on changes them. */
export interface Snapshots {
  /** `undefined` if the state is longer than a text can be. */
  take(name: string): SnapshotSummary | undefined;
  /** Whether there is one with this name. */
  restore(name: string): boolean;
  forget(name: string): boolean;
  list(): readonly SnapshotSummary[];
}

export function createSnapshots(dependencies: {
  readonly now: () => number;
  readonly state: StatePart;
}): Snapshots {
  const { now, state } = dependencies;
  const kept = new Map<string, { readonly summary: SnapshotSummary; readonly text: string }>();

  return {
    take(name) {
      const text = textOf(state);
      if (text === undefined) return undefined;
      const summary = { name, at: new Date(now()).toISOString(), characters: text.length };
      kept.set(name, { summary, text });
      return summary;
    },
    restore(name) {
      const snapshot = kept.get(name);
      if (snapshot === undefined) return false;
      state.load(JSON.parse(snapshot.text));
      return true;
    },
    forget: (name) => kept.delete(name),
    list: () => [...kept.values()].map(({ summary }) => summary),
  };
}
