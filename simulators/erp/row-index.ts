/** Finds rows by the values of some of their fields. */
export interface RowIndex<R> {
  enter(row: R): void;
  leave(row: R): void;
  /** Ids in the order of entry, or `undefined` if the field has no index. */
  find(field: string, value: string): Iterable<string> | undefined;
  /** Forgets what it knows of the rows, which are others now. */
  clear(): void;
}

/** Most values belong to one row: its id alone takes a tenth of the memory that a set of one would. */
type Ids = Map<string, string | Set<string>>;

/**
 * A field is indexed when somebody first looks for one of its values: books that start with 100 000 customers are filled
 * sooner, and few of their fields are ever asked for. `all` gives the rows in order.
 */
export function createRowIndex<R extends { readonly id: string }>(
  fields: readonly string[],
  all: () => Iterable<R>,
): RowIndex<R> {
  const indexes = new Map<string, Ids>();
  const fieldOf = (row: R, field: string) => String(row[field as keyof R]);
  const enter = (ids: Ids, value: string, id: string) => {
    const known = ids.get(value);
    if (known === undefined) ids.set(value, id);
    else if (typeof known !== "string") known.add(id);
    else if (known !== id) ids.set(value, new Set([known, id]));
  };
  const indexOf = (field: string): Ids => {
    const known = indexes.get(field);
    if (known !== undefined) return known;
    const ids: Ids = new Map();
    for (const row of all()) enter(ids, fieldOf(row, field), row.id);
    indexes.set(field, ids);
    return ids;
  };

  return {
    enter(row) {
      for (const [field, ids] of indexes) enter(ids, fieldOf(row, field), row.id);
    },
    leave(row) {
      for (const [field, ids] of indexes) {
        const value = fieldOf(row, field);
        const known = ids.get(value);
        if (known === row.id) ids.delete(value);
        else if (known !== undefined && typeof known !== "string") {
          known.delete(row.id);
          if (known.size === 0) ids.delete(value);
        }
      }
    },
    find(field, value) {
      if (!fields.includes(field)) return undefined;
      const known = indexOf(field).get(value);
      return known === undefined ? [] : typeof known === "string" ? [known] : known;
    },
    clear: () => indexes.clear(),
  };
}
