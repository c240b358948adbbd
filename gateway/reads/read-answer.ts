import type { IncomingHttpHeaders } from "node:http";
import type { Answer } from "../answer.ts";
import { entityTagOf, namesTag } from "./entity-tag.ts";

// Only the caller's own cache may keep it, and asks with the tag before it uses it: what has changed is seen at once.
const cacheControl = "private, no-cache";

/** The answer to a read whose body was read at `readAtMs`: 304 if the caller has it already. Times are Unix epoch, ms. */
export function readAnswer(
  body: string,
  readAtMs: number,
  nowMs: number,
  headers: IncomingHttpHeaders,
): Answer {
  const etag = entityTagOf(body);
  const common = {
    etag,
    age: String(Math.max(0, Math.floor((nowMs - readAtMs) / 1_000))),
    "cache-control": cacheControl,
    vary: "Authorization",
  };
  const known = namesTag(headers["if-none-match"], etag);
  return known
    ? { status: 304, headers: common, body: "" }
    : { status: 200, headers: { "content-type": "application/json", ...common }, body };
}
