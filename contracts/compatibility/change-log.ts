import type { Change } from "./change.ts";

/** Collects changes; the same change of one component, seen from many operations, is one change. */
export class ChangeLog {
  readonly #changes = new Map<string, { change: Change; affects: Set<string> }>();

  add(change: Change): void {
    const key = [
      change.rule,
      change.effect,
      change.direction,
      change.at,
      change.component,
      change.message,
    ].join("\n");
    const known = this.#changes.get(key);
    if (known === undefined) this.#changes.set(key, { change, affects: new Set(change.affects) });
    else for (const owner of change.affects) known.affects.add(owner);
  }

  /** The worst first, then by component. */
  sorted(): Change[] {
    const weight = { breaking: 0, undecided: 1, policy: 2, compatible: 3 };
    return [...this.#changes.values()]
      .map(({ change, affects }) => ({ ...change, affects: [...affects] }))
      .sort(
        (a, b) =>
          weight[a.effect] - weight[b.effect] ||
          compareText(a.component, b.component) ||
          compareText(a.rule, b.rule),
      );
  }
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
