import { limits } from "#contracts/generated/platforms/support/limits.ts";
import type { Answer, Call } from "../behaviour/call.ts";
import type { Rows } from "./collection.ts";
import { supportErrors as errors } from "./errors.ts";

/**
 * One page of a list under `name`: by cursor if the caller asks with `page[size]`, `page[after]` or `page[before]`, by page
 * number otherwise. Links are absolute and start with the root that the caller used.
 */
export function page<Row>(
  call: Call,
  name: string,
  rows: Rows<Row>,
  view: (row: Row) => object,
  options: { readonly cursorOnly?: boolean; readonly counted?: boolean } = {},
): Answer {
  const { query } = call;
  const byCursor =
    options.cursorOnly === true ||
    ["page[size]", "page[after]", "page[before]"].some((parameter) => query[parameter] !== undefined);
  return byCursor
    ? cursorPage(call, name, rows, view, options.counted ?? false)
    : numberedPage(call, name, rows, view);
}

/** The window of rows that `page` and `per_page` ask for, or the refusal of one that lies too deep. */
export function numberedWindow({ query }: Call): { number: number; size: number; start: number } | Answer {
  const { maxRows, maxOffset } = limits.page;
  const number = (query.page as number | undefined) ?? 1;
  const size = Math.min((query.per_page as number | undefined) ?? maxRows, maxRows);
  const start = (number - 1) * size;
  return start < maxOffset ? { number, size, start } : errors.paginationTooDeep(maxOffset);
}

/** The links to the pages beside page `number`. */
export function numberedLinks({ request }: Call, number: number, more: boolean) {
  const link = (to: number) => {
    const url = new URL(request.target, request.origin);
    url.searchParams.set("page", String(to));
    return url.href;
  };
  return { next_page: more ? link(number + 1) : null, previous_page: number > 1 ? link(number - 1) : null };
}

function numberedPage<Row>(call: Call, name: string, rows: Rows<Row>, view: (row: Row) => object): Answer {
  const window = numberedWindow(call);
  if ("status" in window) return window;
  const { number, size, start } = window;
  const links = numberedLinks(call, number, start + size < rows.length);
  const shown = rows.slice(start, start + size).map(view);
  return { status: 200, body: { [name]: shown, ...links, count: rows.length } };
}

/** A cursor is the position of the first row of its page. */
function cursorPage<Row>(
  call: Call,
  name: string,
  rows: Rows<Row>,
  view: (row: Row) => object,
  counted: boolean,
): Answer {
  const { query, request } = call;
  const size = (query["page[size]"] as number | undefined) ?? limits.page.maxRows;
  const after = readCursor(query["page[after]"]);
  const before = readCursor(query["page[before]"]);
  if (after === "bad" || before === "bad")
    return errors.badRequest("Invalid cursor", "The cursor of page[after] or page[before] is not valid.");
  const start = before === undefined ? (after ?? 0) : Math.max(0, before - size);
  const end = before === undefined ? start + size : before;
  const shown = rows.slice(start, end);
  const hasMore = end < rows.length;

  const link = (parameter: string, position: number) => {
    const url = new URL(request.target, request.origin);
    for (const other of ["page[after]", "page[before]"]) url.searchParams.delete(other);
    url.searchParams.set("page[size]", String(size));
    url.searchParams.set(parameter, cursor(position));
    return url.href;
  };
  return {
    status: 200,
    body: {
      [name]: shown.map(view),
      ...(counted ? { count: rows.length } : {}),
      meta: {
        has_more: hasMore,
        after_cursor: shown.length > 0 ? cursor(end) : null,
        before_cursor: shown.length > 0 ? cursor(start) : null,
      },
      links: {
        next: hasMore ? link("page[after]", end) : null,
        prev: start > 0 ? link("page[before]", start) : null,
      },
    },
  };
}

export function cursor(position: number): string {
  return Buffer.from(`position:${position}`).toString("base64url");
}

/** `undefined` without one, `bad` for what is none. */
export function readCursor(text: unknown): number | "bad" | undefined {
  if (typeof text !== "string") return undefined;
  const [, position] = /^position:(\d{1,9})$/.exec(Buffer.from(text, "base64url").toString()) ?? [];
  return position === undefined ? "bad" : Number(position);
}
