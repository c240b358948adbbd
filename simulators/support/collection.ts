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

/** `indexes` name the values that rows are found by; a row with `undefined` is not in that index. */
export function createCollection<Id extends string | number, Row extends { readonly id: Id }>(
  indexes: Readonly<Record<string, (row: Row) => string | undefined>> = {},
): Collection<Id, Row> {
  const rows: Row[] = [];
  const places = new Map<Id, number>();
  const found = new Map<string, Id[]>();
  const get = (id: Id) => rows[places.get(id) ?? -1];

  const reindex = (row: Row, before: Row | undefined) => {
    for (const [name, read] of Object.entries(indexes)) {
      const value = read(row);
      const old = before === undefined ? undefined : read(before);
      if (before !== undefined && value === old) continue;
      if (old !== undefined) unlist(`${name}/${old}`, row.id);
      if (value !== undefined) list(`${name}/${value}`, row.id);
    }
  };
  const list = (key: string, id: Id) => {
    const ids = found.get(key);
    if (ids === undefined) found.set(key, [id]);
    else ids.push(id);
  };
  const unlist = (key: string, id: Id) => {
    const ids = found.get(key) ?? [];
    ids.splice(ids.indexOf(id), 1);
    if (ids.length === 0) found.delete(key);
  };
  const put = (row: Row) => {
    const place = places.get(row.id);
    reindex(row, place === undefined ? undefined : rows[place]);
    if (place !== undefined) rows[place] = row;
    else places.set(row.id, rows.push(row) - 1);
  };
  const having = (index: string, value: string): Rows<Row> => {
    const ids = found.get(`${index}/${value}`) ?? [];
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
      for (const [name, read] of Object.entries(indexes)) {
        const value = read(row);
        if (value !== undefined) unlist(`${name}/${value}`, id);
      }
      rows.splice(place, 1);
      places.delete(id);
      for (let later = place; later < rows.length; later += 1) places.set((rows[later] as Row).id, later);
    },
    save: () => rows,
    load(saved) {
      rows.length = 0;
      places.clear();
      found.clear();
      for (const row of (saved ?? []) as Row[]) put(row);
    },
  };
}
