import type { PlacedRow, ReadableSet, Row } from "./entity-set.ts";

/** How many changes of a set are remembered for a replica that is behind. */
const rememberedChanges = 2_000;

/** What the rows of a set were like before their latest changes. */
export interface RowHistory<R extends Row> {
  /** `before` is what was there until `atMs`; `undefined` if the row is new. */
  remember(atMs: number, id: string, before: PlacedRow<R> | undefined): void;
  /** The latest change has not happened. */
  forgetLast(): void;
  /** The set as it was at `atMs`. */
  viewed(atMs: number, live: ReadableSet<R>, rows: ReadonlyMap<string, PlacedRow<R>>): ReadableSet<R>;
  clear(): void;
}

export function createRowHistory<R extends Row>(): RowHistory<R> {
  let past: { readonly atMs: number; readonly id: string; readonly before: PlacedRow<R> | undefined }[] = [];

  return {
    remember(atMs, id, before) {
      past.push({ atMs, id, before });
      if (past.length >= 2 * rememberedChanges) past = past.slice(-rememberedChanges);
    },
    forgetLast: () => void past.pop(),
    viewed(atMs, live, rows) {
      const then = new Map<string, PlacedRow<R> | undefined>();
      // From the latest backwards, so that of several changes of a row the earliest one is left.
      for (let index = past.length - 1; index >= 0; index -= 1) {
        const change = past[index];
        if (change === undefined || change.atMs <= atMs) break;
        then.set(change.id, change.before);
      }
      if (then.size === 0) return live;

      const placed = (id: string) => (then.has(id) ? then.get(id) : rows.get(id));
      const all = () =>
        [
          ...[...rows].filter(([id]) => !then.has(id)).map(([, one]) => one),
          ...[...then.values()].filter((one) => one !== undefined),
        ].sort((a, b) => a.position - b.position);
      return {
        name: live.name,
        typeName: live.typeName,
        blank: live.blank,
        get: (id) => placed(id.toLowerCase())?.row,
        findBy: (field, value) => all().flatMap(({ row }) => (String(row[field]) === value ? [row] : [])),
        *from(after) {
          for (const { position, row } of all()) if (position > after) yield [position, row];
        },
        isIndexed: () => false,
        positionOf: (id) => placed(id)?.position ?? 0,
      };
    },
    clear() {
      past = [];
    },
  };
}
