import type { StatePart } from "../behaviour/state-part.ts";

/** Rows in order, of which a page is cut without touching the others. */
export interface Rows<Row> {
  readonly length: number;
  slice(from: number, to: number): readonly Row[];
}

/** Rows of one kind by id, in order of creation, with indexes over other members. */
export interface Collection<Id extends string | number, Row extends { readonly id: Id }> extends StatePart {
  get(id: Id): Row | undefined;
  /** All rows, in order of creation. */
  readonly rows: readonly Row[];
  /** Those whose index value is `value`, in order of creation. */
  having(index: string, value: string): Rows<Row>;
  /** The first of them. */
  first(index: string, value: string): Row | undefined;
  put(row: Row): void;
  remove(id: Id): void;
}

/**
 * `indexes` name the values that rows are found by; a row with `undefined` is not in that index. Each is made when somebody
 * first looks for one of its values: an account that starts with 100 000 organizations is filled sooner.
 */
export function createCollection<Id extends string | number, Row extends { readonly id: Id }>(
  indexes: Readonly<Record<string, (row: Row) => string | undefined>> = {},
): Collection<Id, Row> {
  const rows: Row[] = [];
  const places = new Map<Id, number>();
  // Most values belong to one row: its id alone takes a fraction of the space of a list.
  const finders = new Map<string, Finder<Id, Row>>();
  const finderOf = (index: string): Finder<Id, Row> | undefined => {
    const read = indexes[index];
    const known = finders.get(index);
    if (known !== undefined || read === undefined) return known;
    const found = new Map<string, Id | Id[]>();
    for (const row of rows) {
      const value = read(row);
      if (value !== undefined) list(found, value, row.id);
    }
    const made = { read, found };
    finders.set(index, made);
    return made;
  };
  const get = (id: Id) => rows[places.get(id) ?? -1];

  const reindex = (row: Row, before: Row | undefined) => {
    for (const { read, found } of finders.values()) {
      const value = read(row);
      const old = before === undefined ? undefined : read(before);
      if (before !== undefined && value === old) continue;
      if (old !== undefined) unlist(found, old, row.id);
      if (value !== undefined) list(found, value, row.id);
    }
  };
  const put = (row: Row) => {
    const place = places.get(row.id);
    reindex(row, place === undefined ? undefined : rows[place]);
    if (place !== undefined) rows[place] = row;
    else places.set(row.id, rows.push(row) - 1);
  };
  const having = (index: string, value: string): Rows<Row> => {
    const known = finderOf(index)?.found.get(value);
    const ids = known === undefined ? [] : Array.isArray(known) ? known : [known];
    return {
      length: ids.length,
      slice: (from, to) => ids.slice(from, to).map((id) => get(id) as Row),
    };
  };

  return {
    get,
    rows,
    having,
    first: (index, value) => having(index, value).slice(0, 1)[0],
    put,
    remove(id) {
      const place = places.get(id);
      const row = get(id);
      if (place === undefined || row === undefined) return;
      for (const { read, found } of finders.values()) {
        const value = read(row);
        if (value !== undefined) unlist(found, value, id);
      }
      rows.splice(place, 1);
      places.delete(id);
      for (let later = place; later < rows.length; later += 1) places.set((rows[later] as Row).id, later);
    },
    save: () => [...rows],
    load(saved) {
      rows.length = 0;
      places.clear();
      finders.clear();
      for (const row of (saved ?? []) as Row[]) put(row);
    },
  };
}

interface Finder<Id, Row> {
  readonly read: (row: Row) => string | undefined;
  readonly found: Map<string, Id | Id[]>;
}

function list<Id>(found: Map<string, Id | Id[]>, value: string, id: Id): void {
  const known = found.get(value);
  if (known === undefined) found.set(value, id);
  else if (Array.isArray(known)) known.push(id);
  else found.set(value, [known, id]);
}

function unlist<Id>(found: Map<string, Id | Id[]>, value: string, id: Id): void {
  const known = found.get(value);
  if (!Array.isArray(known)) {
    found.delete(value);
    return;
  }
  known.splice(known.indexOf(id), 1);
  if (known.length === 0) found.delete(value);
}
