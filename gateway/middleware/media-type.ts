import type { IncomingHttpHeaders } from "node:http";
import type { ProblemError } from "#contracts/generated/canonical/types.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { Refusal } from "../refusal.ts";

/** The media type of the body, as one of those that the contract takes. */
export function bodyMediaType(
  headers: IncomingHttpHeaders,
  taken: readonly string[],
): Outcome<string, Refusal> {
  const encoding = headers["content-encoding"]?.trim().toLowerCase();
  if (encoding !== undefined && encoding !== "" && encoding !== "identity") {
    const happened = "The body has a content encoding, which the gateway does not undo.";
    return unsupported(happened, taken, { name: "Content-Encoding", given: "string" });
  }

  const [essence = "", ...parameters] = (headers["content-type"] ?? "").toLowerCase().split(";");
  const mediaType = essence.trim();
  if (mediaType === "")
    return unsupported("The body has no Content-Type.", taken, { name: "Content-Type", given: "nothing" });
  if (!taken.includes(mediaType)) return unsupported("The Content-Type is not one of the contract's.", taken);

  const charset = parameters
    .map((parameter) => parameter.trim())
    .find((parameter) => parameter.startsWith("charset="));
  const utf8 = charset === undefined || /^charset="?utf-?8"?$/.test(charset);
  return utf8 ? succeed(mediaType) : unsupported("The charset is not UTF-8.", taken);
}

/** Whether the Accept header lets the gateway answer with one of `offered`. No header accepts everything. */
export function accepts(accept: string | undefined, offered: readonly string[]): boolean {
  if (accept === undefined || accept.trim() === "" || accept === "*/*") return true;

  const ranges = accept.toLowerCase().split(",").map(parseRange);
  return offered.some((mediaType) => qualityOf(mediaType, ranges) > 0);
}

interface MediaRange {
  readonly range: string;
  readonly quality: number;
}

function parseRange(text: string): MediaRange {
  const [range = "", ...parameters] = text.split(";").map((part) => part.trim());
  const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  return { range, quality: quality === undefined ? 1 : Number(quality) || 0 };
}

/** RFC 9110 section 12.5.1: the most specific range that fits decides. */
function qualityOf(mediaType: string, ranges: readonly MediaRange[]): number {
  for (const candidate of [mediaType, `${mediaType.split("/")[0]}/*`, "*/*"]) {
    const match = ranges.find(({ range }) => range === candidate);
    if (match) return match.quality;
  }
  return 0;
}

const contentType = { name: "Content-Type", given: "string" } as const;

function unsupported(
  happened: string,
  taken: readonly string[],
  header: { readonly name: string; readonly given: ProblemError["given"] } = contentType,
): Outcome<string, Refusal> {
  const detail = `must be ${taken.join(" or ")}, unencoded and in UTF-8`;
  return fail({
    kind: "unsupported-media-type",
    happened,
    errors: [{ in: "header", pointer: `/${header.name}`, rule: "content", detail, given: header.given }],
    headers: { accept: taken.join(", "), "accept-encoding": "identity" },
  });
}
