import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { FailureReply } from "./failure.ts";

/** Where a page ended: what its last item is sorted by, or where a platform goes on. */
export type Position = readonly (string | number)[];

/** A list that is given in pages. */
export interface PagedList {
  /** With whose it is, so that a cursor of another, or of somebody else's, is refused. */
  readonly name: string;
  /** What each part of a position in it looks like, as text: a cursor comes from outside, and parts of it go to platforms. */
  readonly parts: readonly RegExp[];
}

/** What positions are made of. */
export const cursorParts = {
  instant: /^\d{4}-\d{2}-\d{2}T[\d:.]{8,20}(Z|[+-]\d{2}:\d{2})$/,
  /** A day, or nothing where it is not known. */
  day: /^(\d{4}-\d{2}-\d{2})?$/,
  count: /^\d{1,16}$/,
  text: /^[^\p{Cc}]{0,300}$/u,
} as const;

/** The code of a failure that blames a parameter; its pointer says which. The gateway answers 400. */
export const parameterInvalid = "parameter-invalid";

/** The position as text that means something to `list` only. Nothing secret goes into it: it can be read. */
export function writeCursor({ name }: PagedList, position: Position): string {
  return Buffer.from(JSON.stringify([name, ...position])).toString("base64url");
}

/** The position that `writeCursor` wrote for the same list; undefined without a cursor. Fails on any other text. */
export function readCursor(
  list: PagedList,
  cursor: string | undefined,
): Outcome<Position | undefined, FailureReply> {
  if (cursor === undefined) return succeed(undefined);
  const [name, ...position] = parse(cursor);
  const isOurs =
    name === list.name &&
    position.length === list.parts.length &&
    list.parts.every((part, at) => isPart(position[at]) && part.test(String(position[at])));
  return isOurs ? succeed(position as Position) : fail(notOurs);
}

const notOurs: FailureReply = {
  ok: false,
  failure: {
    kind: "rejected",
    code: parameterInvalid,
    pointer: "/query/cursor",
    detail: "must be the nextCursor of a page of this list",
  },
};

function parse(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function isPart(part: unknown): boolean {
  return typeof part === "string" || (typeof part === "number" && Number.isFinite(part));
}
