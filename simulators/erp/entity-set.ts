import type { Clock } from "#contracts/runtime/clock.ts";
import type { StatePart } from "../behaviour/state-part.ts";

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

/** One entity set of the company: rows in order of creation, with their ETags and times of change. */
export interface EntitySet<R extends Row> extends StatePart {
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
  add(id: string, values: Omit<R, Kept>): R;
  change(id: string, values: Partial<Omit<R, Kept>>): R;
  remove(id: string): void;
}

export function createEntitySet<R extends Row>(options: {
  readonly clock: Clock;
  readonly name: string;
  readonly typeName: string;
  readonly blank: Omit<R, Kept>;
  readonly indexed: readonly (keyof R & string)[];
  readonly onChange: (set: string, kind: ChangeKind, row: Row) => void;
}): EntitySet<R> {
  const { clock, name, typeName, blank, indexed, onChange } = options;
  const rows = new Map<string, { readonly position: number; readonly row: R }>();
  const indexes = new Map(indexed.map((field) => [field as string, new Map<string, Set<string>>()]));
  let position = 0;
  let version = 0;

  const enter = (row: R) => {
    for (const [field, ids] of indexes) {
      const value = String(row[field as keyof R]);
      const bucket = ids.get(value) ?? new Set<string>();
      bucket.add(row.id);
      ids.set(value, bucket);
    }
  };
  const leave = (row: R) => {
    for (const [field, ids] of indexes) {
      const value = String(row[field as keyof R]);
      const bucket = ids.get(value);
      bucket?.delete(row.id);
      if (bucket?.size === 0) ids.delete(value);
    }
  };
  const stamped = (id: string, values: Omit<R, Kept>): R => {
    version += 1;
    const etag = `W/"${Buffer.from(`19;${id.replaceAll("-", "").slice(0, 16)}${version};1;00;`).toString("base64")}"`;
    const kept: Row = {
      "@odata.etag": etag,
      id,
      lastModifiedDateTime: new Date(clock.nowMs()).toISOString(),
    };
    return Object.assign({ "@odata.etag": etag, id }, values, kept) as unknown as R;
  };

  return {
    name,
    typeName,
    blank,
    get: (id) => rows.get(id.toLowerCase())?.row,
    findBy(field, value) {
      const index = indexes.get(field);
      const found =
        index === undefined
          ? [...rows.values()].map(({ row }) => row)
          : [...(index.get(value) ?? [])].map((id) => rows.get(id)?.row);
      return found.filter((row): row is R => row !== undefined && String(row[field]) === value);
    },
    *from(after) {
      for (const { position, row } of rows.values()) if (position > after) yield [position, row];
    },
    isIndexed: (field) => indexes.has(field),
    positionOf: (id) => rows.get(id)?.position ?? 0,
    add(id, values) {
      const row = stamped(id, values);
      position += 1;
      rows.set(id, { position, row });
      enter(row);
      onChange(name, "created", row);
      return row;
    },
    change(id, values) {
      const before = rows.get(id);
      if (before === undefined) throw new Error(`no row ${id} in ${name}`);
      const row = stamped(id, { ...before.row, ...values });
      leave(before.row);
      rows.set(id, { position: before.position, row });
      enter(row);
      onChange(name, "updated", row);
      return row;
    },
    remove(id) {
      const before = rows.get(id);
      if (before === undefined) return;
      leave(before.row);
      rows.delete(id);
      onChange(name, "deleted", before.row);
    },
    save: () => ({ version, position, rows: [...rows.values()] }),
    load(saved) {
      const given = (saved ?? { version, position, rows: [] }) as {
        version: number;
        position: number;
        rows: { position: number; row: R }[];
      };
      version = Math.max(version, given.version);
      position = given.position;
      rows.clear();
      for (const ids of indexes.values()) ids.clear();
      for (const one of given.rows) {
        rows.set(one.row.id, one);
        enter(one.row);
      }
    },
  };
}
