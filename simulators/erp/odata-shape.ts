import type { ReadableSet, Row } from "./entity-set.ts";
import type { Order, Query } from "./odata-query.ts";

/** Gives the set of this name for reading, live or as a replica has it. */
export type ReadSet = (name: string) => ReadableSet<Row>;

type Values = Readonly<Record<string, unknown>>;

/** Whether the caller sees rows as they are kept. */
export function showsAll({ select, expand }: Query): boolean {
  return select === undefined && expand.length === 0;
}

/** The function that turns rows into what the caller asked to see of them. */
export function shapeOf(query: Query, readSet: ReadSet): (row: Row) => Values {
  const { select, expand } = query;
  if (showsAll(query)) return (row) => row as unknown as Values;

  return (row) => {
    const values = row as unknown as Values;
    const shaped: Record<string, unknown> =
      select === undefined
        ? { ...values }
        : Object.fromEntries(
            Object.entries(values).filter(
              ([name]) => name === "@odata.etag" || name === "id" || select.has(name),
            ),
          );
    for (const { name, set, many, key, query: nested } of expand) {
      const target = readSet(set);
      const shape = shapeOf(nested, readSet);
      if (!many) {
        const found = target.get(String(values[key]));
        shaped[name] = found === undefined ? null : shape(found);
        continue;
      }
      const rows = matching(nested, target.findBy(key as keyof Row & string, row.id));
      if (nested.count) shaped[`${name}@odata.count`] = rows.length;
      const end = nested.top === undefined ? undefined : nested.skip + nested.top;
      shaped[name] = rows.slice(nested.skip, end).map(shape);
    }
    return shaped;
  };
}

/** The rows that the filter lets through, in the order asked for. */
export function matching({ filter, order }: Query, rows: Iterable<Row>): Row[] {
  const found: Row[] = [];
  for (const row of rows) if (filter?.matches(row as unknown as Values) ?? true) found.push(row);
  if (order.length > 0) found.sort((a, b) => inOrder(order, a, b));
  return found;
}

function inOrder(order: Order, a: Row, b: Row): number {
  for (const { field, descending } of order) {
    const left = (a as unknown as Values)[field] as string | number;
    const right = (b as unknown as Values)[field] as string | number;
    if (left === right) continue;
    return (left < right ? -1 : 1) * (descending ? -1 : 1);
  }
  return 0;
}
