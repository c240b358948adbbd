import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { Answer } from "../behaviour/call.ts";
import { bodyText } from "../behaviour/encoded-body.ts";
import { STATUS_CODES } from "../behaviour/node-http.ts";
import type { BatchCall, BatchRun, BatchStep } from "./batch-step.ts";

// The older form of a batch, which OData 4.0 has from MIME (https://docs.oasis-open.org/odata/odata/v4.0/odata-v4.0-part1-protocol.html, 11.7).

interface Part {
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly content: string;
}

/** The steps of a multipart batch. The failure is the message that the ERP answers. */
export function readMultipartBatch(text: string, contentType: string): Outcome<readonly BatchStep[], string> {
  const parts = partsOf(text, contentType);
  if (!parts.ok) return parts;
  const steps: BatchStep[] = [];
  for (const part of parts.value) {
    const changeSet = /^multipart\/mixed\b/i.test(typeOf(part));
    const within = changeSet ? partsOf(part.content, typeOf(part)) : succeed([part]);
    if (!within.ok) return within;
    const calls: BatchCall[] = [];
    for (const one of within.value) {
      const call = callOf(one);
      if (call === undefined) return fail("A part of the batch is no HTTP request.");
      if (changeSet && call.method.toUpperCase() === "GET") return fail("A change set does not read.");
      calls.push(call);
    }
    steps.push({ changeSet, calls });
  }
  return succeed(steps);
}

/** The answer to a multipart batch; `contentType` is that of the request. */
export function multipartAnswer(
  runs: readonly BatchRun[],
  contentType: string,
  standingHeaders: Readonly<Record<string, string>>,
): Answer {
  // The caller made its own so that it stands nowhere else. Only of these characters one is read without quotes by everybody.
  const boundary = `batchresponse_${boundaryOf(contentType).replace(/[^\w-]/g, "_")}`;
  const written = runs.flatMap(({ changeSet, answers }, index) => {
    const whole = answers.every(({ answer }) => answer.status < 400);
    const parts = answers.map(({ id, answer }) => writtenAnswer(id, answer, standingHeaders));
    if (!changeSet || !whole) return parts;
    const inner = `changesetresponse_${index}_${boundary}`;
    return [`Content-Type: multipart/mixed; boundary=${inner}\r\n\r\n${joined(parts, inner)}`];
  });
  return {
    status: 200,
    headers: { "content-type": `multipart/mixed; boundary=${boundary}` },
    body: joined(written, boundary),
  };
}

function partsOf(text: string, contentType: string): Outcome<readonly Part[], string> {
  const boundary = boundaryOf(contentType);
  if (boundary === "") return fail("The content type of the batch names no boundary.");
  const mark = new RegExp(`(?:^|\\r?\\n)--${boundary.replace(/\W/g, "\\$&")}(--)?[ \\t]*(?=\\r?\\n|$)`, "g");
  const parts: Part[] = [];
  let from: number | undefined;
  for (const found of text.matchAll(mark)) {
    if (from !== undefined) parts.push(partOf(text.slice(from, found.index)));
    if (found[1] !== undefined)
      return parts.length > 0 ? succeed(parts) : fail("The batch has no operations.");
    from = found.index + found[0].length;
  }
  return fail("The batch does not end with its boundary.");
}

function boundaryOf(contentType: string): string {
  const [, quoted, plain = ""] = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? [];
  return quoted ?? plain;
}

/** Headers, a blank line, content. It begins behind the line of the boundary. */
function partOf(text: string): Part {
  const [, head = "", content = ""] = /^\r?\n(.*?)(?:\r?\n\r?\n(.*))?$/s.exec(text) ?? [];
  return { headers: headersOf(head.split(/\r?\n/)), content };
}

function headersOf(lines: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = Object.create(null);
  for (const line of lines) {
    const [, name, value = ""] = /^([^:\s]+):(.*)$/.exec(line) ?? [];
    if (name !== undefined) headers[name.toLowerCase()] = value.trim();
  }
  return headers;
}

function typeOf({ headers }: Part): string {
  return headers["content-type"] ?? "";
}

/** `undefined` if the part is no request. */
function callOf(part: Part): BatchCall | undefined {
  if (!/^application\/http\b/i.test(typeOf(part))) return undefined;
  const [head = "", ...rest] = part.content.trimStart().split(/\r?\n\r?\n/);
  const [line = "", ...headerLines] = head.split(/\r?\n/);
  const [, method, target = ""] = /^([A-Za-z]+)\s(.*)$/.exec(line) ?? [];
  const url = target.trim().replace(/\sHTTP\/\d(?:\.\d)?$/, "");
  if (method === undefined || url === "") return undefined;
  return {
    id: part.headers["content-id"] ?? "",
    method,
    url: url.trim().replaceAll(" ", "%20"),
    headers: headersOf(headerLines),
    bodyText: rest.join("\n\n").trim(),
    dependsOn: [],
  };
}

function writtenAnswer(
  id: string,
  { status, headers, body }: Answer,
  standingHeaders: Readonly<Record<string, string>>,
): string {
  const type = body === undefined ? {} : { "content-type": "application/json" };
  const sent = Object.entries({ ...type, ...standingHeaders, ...headers });
  return [
    "Content-Type: application/http",
    "Content-Transfer-Encoding: binary",
    ...(id === "" ? [] : [`Content-ID: ${id}`]),
    "",
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`,
    ...sent.map(([name, value]) => `${name}: ${value}`),
    "",
    body === undefined ? "" : bodyText(body),
  ].join("\r\n");
}

function joined(parts: readonly string[], boundary: string): string {
  return `${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join("")}--${boundary}--\r\n`;
}
