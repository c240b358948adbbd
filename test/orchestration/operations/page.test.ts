import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeCursor } from "#orchestration/operations/cursor.ts";
import { pageOf } from "#orchestration/operations/page.ts";

interface Row {
  readonly at: number;
  readonly key: string;
}

const list = { name: "rows", parts: [/^\d$/, /^[a-f0-9]+$/] };
const options = { list, positionOf: ({ at, key }: Row) => [at, key], order: "descending" } as const;

const page = (rows: readonly Row[], cursor: string | undefined, limit: number) => {
  const found = pageOf(rows, { ...options, cursor, limit });
  if (!found.ok) throw new Error(found.failure.failure.detail);
  return found.value;
};

const keys = (rows: readonly Row[]) => rows.map(({ key }) => key);

describe("a list that is read page by page", () => {
  const someRows = fc.uniqueArray(
    fc.record({ at: fc.integer({ min: 0, max: 5 }), key: fc.stringMatching(/^[a-f0-9]{1,3}$/) }),
    {
      selector: ({ key }) => key,
      minLength: 3,
      maxLength: 30,
      size: "max",
    },
  );

  test("has every row that was there all the time once, whatever comes and goes between pages", () => {
    fc.assert(
      fc.property(someRows, someRows, fc.integer({ min: 1, max: 4 }), (first, others, limit) => {
        const [stay, leave] = [first.slice(1), first.slice(0, 1)];
        const known = new Set(keys(first));
        const come = others.filter(({ key }) => !known.has(key));

        const seen: Row[] = [];
        let cursor: string | undefined;
        for (let number = 0; ; number++) {
          const { items, nextCursor } = page(
            number === 0 ? [...stay, ...leave] : [...come, ...stay],
            cursor,
            limit,
          );
          seen.push(...items);
          if (nextCursor === undefined) break;
          cursor = nextCursor;
        }
        expect(new Set(keys(seen)).size).toBe(seen.length);
        expect(keys(seen)).toEqual(expect.arrayContaining(keys(stay)));
      }),
    );
  });

  test("ends without a cursor, also when the last page is full", () => {
    const rows = [
      { at: 1, key: "a" },
      { at: 2, key: "b" },
    ];
    const first = page(rows, undefined, 1);

    expect(keys(first.items)).toEqual(["b"]);
    expect(page(rows, first.nextCursor, 1)).toEqual({ items: [{ at: 1, key: "a" }] });
  });
});

test.for([
  { cursor: "nonsense", what: "no cursor at all" },
  { cursor: writeCursor({ ...list, name: "other rows" }, [1, "a"]), what: "a cursor of another list" },
  { cursor: writeCursor(list, []), what: "a cursor without a position" },
  { cursor: writeCursor(list, [1]), what: "a cursor that breaks off" },
  { cursor: writeCursor(list, [1, "a", 2]), what: "a cursor that goes on" },
  { cursor: writeCursor(list, [Number.NaN, "a"]), what: "a cursor with a hole" },
  {
    cursor: writeCursor(list, [1, "a organization:2"]),
    what: "a cursor with more in a part than belongs there",
  },
  { cursor: Buffer.from('["rows",1,{}]').toString("base64url"), what: "a cursor that holds something else" },
])("$what is refused, with the place", ({ cursor }) => {
  expect(pageOf([], { ...options, cursor, limit: 1 })).toMatchObject({
    ok: false,
    failure: {
      ok: false,
      failure: { kind: "rejected", code: "parameter-invalid", pointer: "/query/cursor" },
    },
  });
});
