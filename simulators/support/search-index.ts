import type { Collection } from "./collection.ts";

/** What search sees of a collection: the rows as they were a while ago. */
export interface SearchIndex<Id, Row> {
  /** Tells the index of a change, with the row as it was before (`undefined`: it is new). */
  note(id: Id, before: Row | undefined): void;
  rows(): Row[];
}

export function createSearchIndex<Id extends string | number, Row extends { readonly id: Id }>(
  collection: Collection<Id, Row>,
  now: () => number,
  lagMs: () => number,
): SearchIndex<Id, Row> {
  const behind = new Map<Id, { readonly seen: Row | undefined; readonly dueMs: number }>();

  return {
    note(id, before) {
      const lag = lagMs();
      const known = behind.get(id);
      if (lag <= 0 || (known !== undefined && known.dueMs > now())) return;
      behind.delete(id);
      behind.set(id, { seen: before, dueMs: now() + lag });
    },
    rows() {
      // Oldest first, so that the first that is not yet due ends the look through them.
      for (const [id, { dueMs }] of behind) {
        if (dueMs > now()) break;
        behind.delete(id);
      }
      if (behind.size === 0) return [...collection.rows];
      return collection.rows.flatMap((row) => {
        const late = behind.get(row.id);
        if (late === undefined || late.dueMs <= now()) return [row];
        return late.seen === undefined ? [] : [late.seen];
      });
    },
  };
}
