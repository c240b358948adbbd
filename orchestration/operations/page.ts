import { type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { type PagedList, type Position, readCursor, writeCursor } from "./cursor.ts";
import type { FailureReply } from "./failure.ts";

export interface Page<Item> {
  readonly items: readonly Item[];
  /** For the page after this one; undefined: there is none. */
  readonly nextCursor?: string;
}

export interface PageOptions<Item> {
  readonly list: PagedList;
  readonly cursor: string | undefined;
  readonly limit: number;
  /** What items are sorted by, the first part first. The last part is a key, so that no two items have one position. */
  readonly positionOf: (item: Item) => Position;
  readonly order: "ascending" | "descending";
}

/**
 * The page after the cursor, of items in any order. A cursor is a position and not a count, so that what is added or
 * taken away meanwhile moves nothing from one page into another.
 */
export function pageOf<Item>(
  items: Iterable<Item>,
  { list, cursor, limit, positionOf, order }: PageOptions<Item>,
): Outcome<Page<Item>, FailureReply> {
  const start = readCursor(list, cursor);
  if (!start.ok) return start;
  const after = start.value;
  const sign = order === "ascending" ? 1 : -1;

  const placed = [...items].map((item) => ({ item, position: positionOf(item) }));
  const rest = placed
    .filter(({ position }) => after === undefined || sign * comparePositions(position, after) > 0)
    .sort((one, other) => sign * comparePositions(one.position, other.position));
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  return succeed({
    items: page.map(({ item }) => item),
    ...(last === undefined || rest.length <= limit ? {} : { nextCursor: writeCursor(list, last.position) }),
  });
}

function comparePositions(one: Position, other: Position): number {
  for (const [index, part] of one.entries()) {
    const beside = other[index];
    if (beside === undefined) return 1;
    if (part !== beside) return part < beside ? -1 : 1;
  }
  return one.length - other.length;
}
