import type { Clock } from "#contracts/runtime/clock.ts";
import { createIsoTime } from "../behaviour/iso-time.ts";
import { joinedText } from "../behaviour/joined-text.ts";
import { createRowMaker } from "../behaviour/row-maker.ts";
import type { StatePart } from "../behaviour/state-part.ts";
import { createRowHistory } from "./row-history.ts";
import { createRowIndex } from "./row-index.ts";
import type { UnitOfWork } from "./unit-of-work.ts";

export const emptyGuid = "00000000-0000-0000-0000-000000000000";
export const emptyDate = "0001-01-01";

/** A record as the API shows it, which is also how it is kept. */
export interface Row {
  readonly id: string;
  readonly "@odata.etag": string;
  readonly lastModifiedDateTime: string;
}

/** Fields that a set keeps by itself. */
export type Kept = keyof Row;

export type ChangeKind = "created" | "updated" | "deleted";

/** An entity set as far as it can be read: kept rows, rows as they were, or rows that are computed. */
export interface ReadableSet<R extends Row> {
  /** Name in the URL, as in `salesOrders`. */
  readonly name: string;
  /** Name of the type, as in `salesOrder`. */
  readonly typeName: string;
  /** A row without values, which says what fields there are and of what type. */
  readonly blank: Omit<R, Kept>;
  get(id: string): R | undefined;
  /** Rows whose `field` is `value`; quick for the fields that are indexed. */
  findBy(field: keyof R & string, value: string): readonly R[];
  /** `after` is the position of the last row that the caller has seen. */
  from(after: number): Iterable<readonly [position: number, row: R]>;
  isIndexed(field: string): boolean;
  positionOf(id: string): number;
}

/** One entity set of the company: rows in order of creation, with their ETags and times of change. */
export interface EntitySet<R extends Row> extends ReadableSet<R>, StatePart {
  /** What `values` leaves out is as in `blank`. */
  add(id: string, values: Omit<R, Kept>): R;
  change(id: string, values: Partial<Omit<R, Kept>>): R;
  remove(id: string): void;
  /** The set as it was `lagMs` ago. Only the latest changes are remembered; before them it is as old as they are. */
  asOf(lagMs: number): ReadableSet<R>;
}

/** A row with its place in the order of creation. */
export interface PlacedRow<R> {
  readonly position: number;
  readonly row: R;
}

export function createEntitySet<R extends Row>(options: {
  readonly clock: Clock;
  readonly work: UnitOfWork;
  readonly name: string;
  readonly typeName: string;
  readonly blank: Omit<R, Kept>;
  readonly indexed: readonly string[];
}): EntitySet<R> {
  const { clock, work, name, typeName, blank, indexed } = options;
  const rows = new Map<string, PlacedRow<R>>();
  const index = createRowIndex<R>(indexed, function* () {
    for (const { row } of rows.values()) yield row;
  });
  const history = createRowHistory<R>();
  const isoTime = createIsoTime();
  const made = createRowMaker({
    "@odata.etag": "",
    id: "",
    ...blank,
    lastModifiedDateTime: "",
  } as unknown as R);
  let position = 0;
  let version = 0;

  const stamped = (id: string, values: Omit<R, Kept>): R => {
    version += 1;
    const mark = btoa(`19;${id.slice(0, 8)}${id.slice(9, 13)}${id.slice(14, 18)}${version};1;00;`);
    const etag = joinedText('W/"', mark, '"');
    const kept: Row = {
      "@odata.etag": etag,
      id,
      lastModifiedDateTime: isoTime(clock.nowMs()),
    };
    return made(values as Partial<R>, kept as Partial<R>);
  };
  const put = (id: string, before: PlacedRow<R> | undefined, placed: PlacedRow<R> | undefined) => {
    if (before !== undefined) index.leave(before.row);
    if (placed === undefined) rows.delete(id);
    else {
      rows.set(id, placed);
      index.enter(placed.row);
    }
  };
  const undo = (id: string, before: PlacedRow<R> | undefined, kind: ChangeKind) => {
    history.forgetLast();
    put(id, rows.get(id), before);
    if (kind !== "deleted") return;
    // A row that comes back takes its old place again.
    const inOrder = [...rows].sort(([, a], [, b]) => a.position - b.position);
    rows.clear();
    for (const [key, placed] of inOrder) rows.set(key, placed);
  };
  const alter = (kind: ChangeKind, id: string, placed: PlacedRow<R> | undefined) => {
    const before = kind === "created" ? undefined : rows.get(id);
    put(id, before, placed);
    history.remember(clock.nowMs(), id, before);
    const row = placed?.row ?? before?.row;
    if (row !== undefined) work.record({ set: name, kind, row }, () => undo(id, before, kind));
  };

  const live: ReadableSet<R> = {
    name,
    typeName,
    blank,
    get: (id) => rows.get(id.toLowerCase())?.row,
    findBy(field, value) {
      const found: R[] = [];
      const ids = index.find(field, value);
      if (ids === undefined) {
        for (const { row } of rows.values()) if (String(row[field]) === value) found.push(row);
        return found;
      }
      for (const id of ids) {
        const placed = rows.get(id);
        if (placed !== undefined) found.push(placed.row);
      }
      return found;
    },
    *from(after) {
      for (const { position, row } of rows.values()) if (position > after) yield [position, row];
    },
    isIndexed: (field) => indexed.includes(field),
    positionOf: (id) => rows.get(id)?.position ?? 0,
  };

  return {
    ...live,
    add(id, values) {
      const row = stamped(id, values);
      position += 1;
      alter("created", id, { position, row });
      return row;
    },
    change(id, values) {
      const before = rows.get(id);
      if (before === undefined) throw new Error(`no row ${id} in ${name}`);
      const row = stamped(id, { ...before.row, ...values });
      alter("updated", id, { position: before.position, row });
      return row;
    },
    remove(id) {
      if (rows.has(id)) alter("deleted", id, undefined);
    },
    asOf: (lagMs) => history.viewed(clock.nowMs() - lagMs, live, rows),
    save: () => ({ version, position, rows: [...rows.values()] }),
    load(saved) {
      const given = (saved ?? { version, position, rows: [] }) as {
        version: number;
        position: number;
        rows: PlacedRow<R>[];
      };
      // Before anything is changed: a version that is no number would stay for ever.
      if (!Number.isInteger(given.version) || !Number.isInteger(given.position) || !Array.isArray(given.rows))
        throw new Error(`no rows of ${name}`);
      version = Math.max(version, given.version);
      position = given.position;
      rows.clear();
      index.clear();
      history.clear();
      for (const one of given.rows) {
        rows.set(one.row.id, one);
        index.enter(one.row);
      }
    },
  };
}
