import type { IncomingHttpHeaders } from "node:http";
import type { Answer } from "../answer.ts";
import { entityTagOf, namesTag } from "./entity-tag.ts";

// Only the caller's own cache may keep it, and asks with the tag before it uses it: what has changed is seen at once.
const cacheControl = "private, no-cache";

/** The answer to a read: 304 if the caller has it already. `link` says where its next page is; `nowMs` is Unix epoch, ms. */
export function readAnswer(
  { body, readAtMs, link }: { readonly body: string; readonly readAtMs: number; readonly link?: string },
  nowMs: number,
  headers: IncomingHttpHeaders,
): Answer {
  // The same items with a page behind them that was not there before say something else.
  const etag = entityTagOf(link === undefined ? body : `${body}\n${link}`);
  const common = {
    etag,
    age: String(Math.max(0, Math.floor((nowMs - readAtMs) / 1_000))),
    "cache-control": cacheControl,
    vary: "Authorization",
    ...(link === undefined ? {} : { link }),
  };
  const known = namesTag(headers["if-none-match"], etag);
  return known
    ? { status: 304, headers: common, body: "" }
    : { status: 200, headers: { "content-type": "application/json", ...common }, body };
}
