import type { ChangeKind, Row } from "./entity-set.ts";

/** What happened to one record. */
export interface Change {
  readonly set: string;
  readonly kind: ChangeKind;
  readonly row: Row;
}

/** Changes to the books that stand or fall together. Its parts may nest; a change outside of any stands at once. */
export interface UnitOfWork {
  /** Runs `deed`. All that it changed is undone unless `stands` agrees with its result, or if it throws. */
  run<T>(deed: () => T, stands: (result: T) => boolean): T;
  /** Everything that was changed so far stands, whatever happens afterwards: a posting commits before its call is over. */
  commit(): void;
  record(change: Change, undo: () => void): void;
}

/** `tell` learns of each record once per unit of work, when its changes stand: nobody sees what happened in between. */
export function createUnitOfWork(tell: (change: Change) => void): UnitOfWork {
  let steps: { readonly change: Change; readonly undo: () => void }[] = [];
  let depth = 0;
  let commits = 0;

  const settle = () => {
    if (steps.length === 0) return;
    const standing = merged(steps.map(({ change }) => change));
    steps = [];
    commits += 1;
    for (const change of standing) tell(change);
  };

  return {
    run(deed, stands) {
      const commitsBefore = commits;
      const mark = steps.length;
      let kept = false;
      depth += 1;
      try {
        const result = deed();
        kept = stands(result);
        return result;
      } finally {
        depth -= 1;
        if (!kept) {
          const undone = steps.splice(commits === commitsBefore ? mark : 0);
          for (const { undo } of undone.reverse()) undo();
        }
        if (depth === 0) settle();
      }
    },
    commit: settle,
    record(change, undo) {
      if (depth === 0) tell(change);
      else steps.push({ change, undo });
    },
  };
}

/** One change per record: what is new stays new until it is gone, and what is new and gone has never been. */
function merged(changes: readonly Change[]): readonly Change[] {
  if (changes.length === 1) return changes;
  const byRecord = new Map<string, Change>();
  for (const change of changes) {
    const record = `${change.set}/${change.row.id}`;
    const before = byRecord.get(record);
    if (before?.kind === "created" && change.kind === "deleted") byRecord.delete(record);
    else if (before?.kind === "created") byRecord.set(record, { ...change, kind: "created" });
    else byRecord.set(record, change);
  }
  return [...byRecord.values()];
}
