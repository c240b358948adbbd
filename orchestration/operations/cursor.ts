import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { FailureReply } from "./failure.ts";

/** Where a page ended: what its last item is sorted by, or where a platform goes on. */
export type Position = readonly (string | number)[];

/** The code of a failure that blames a parameter; its pointer says which. The gateway answers 400. */
export const parameterInvalid = "parameter-invalid";

/** The position as text that means something to `list` only. Nothing secret goes into it: it can be read. */
export function writeCursor(list: string, position: Position): string {
  return Buffer.from(JSON.stringify([list, ...position])).toString("base64url");
}

/** The position that `writeCursor` wrote for the same list; undefined without a cursor. Fails on any other text. */
export function readCursor(
  list: string,
  cursor: string | undefined,
): Outcome<Position | undefined, FailureReply> {
  if (cursor === undefined) return succeed(undefined);
  const [name, ...position] = parse(cursor);
  const isOurs = name === list && position.length > 0 && position.every(isPart);
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
