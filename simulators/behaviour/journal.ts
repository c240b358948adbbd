import { bodyText, type EncodedBody } from "./encoded-body.ts";
import { createIsoTime } from "./iso-time.ts";

/** A call as it is noted while the platform goes on: what can be made out of it later is made when somebody reads. */
export interface NotedCall {
  readonly atMs: number;
  /** `""` where the request was none of the contract's calls. */
  readonly call: string;
  readonly method: string;
  readonly path: string;
  readonly outcome: "answered" | "timeout" | "reset";
  readonly status: number | undefined;
  readonly committed: boolean | undefined;
  readonly durationMs: number;
  readonly correlationId: string | undefined;
  readonly fault: string | undefined;
  /** `""` without one. */
  readonly requestBody: string;
  readonly responseBody: string | EncodedBody | undefined;
}

/** A call as it is told. */
export interface JournalEntry {
  readonly at: string;
  readonly call: string;
  readonly method: string;
  readonly path: string;
  readonly outcome: "answered" | "timeout" | "reset";
  readonly status?: number;
  readonly committed?: boolean;
  readonly durationMs: number;
  readonly correlationId?: string;
  readonly fault?: string;
  readonly requestBody?: string;
  readonly responseBody?: string;
}

/** Each member that is given narrows the choice. */
export interface JournalSearch {
  readonly call?: string | undefined;
  /** In the path, the query, or either body as far as it is kept. */
  readonly contains?: string | undefined;
  readonly method?: string | undefined;
  readonly status?: number | undefined;
  readonly outcome?: JournalEntry["outcome"] | undefined;
  readonly correlationId?: string | undefined;
  /** Whether a fault struck. */
  readonly faulty?: boolean | undefined;
}

const keptEntries = 10_000;
const keptCharacters = 10_000;

/** What a platform was asked and what it answered; the last 10 000 calls. */
export interface Journal {
  record(call: NotedCall): void;
  /** Oldest first; of those chosen the last `limit`, 1 000 if absent. */
  read(only: JournalSearch & { readonly limit?: number | undefined }): readonly JournalEntry[];
  clear(): void;
}

export function createJournal(): Journal {
  // Twice the kept length before the old half is cut, so that a record costs no copy.
  let calls: NotedCall[] = [];

  return {
    record(call) {
      calls.push(isLong(call.requestBody) || isLong(call.responseBody) ? shortened(call) : call);
      if (calls.length >= 2 * keptEntries) calls = calls.slice(-keptEntries);
    },
    read({ limit = 1_000, ...only }) {
      const isoTime = createIsoTime();
      return calls
        .slice(-keptEntries)
        .filter((call) => fits(call, only))
        .slice(-limit)
        .map((call) => told(call, isoTime));
    },
    clear() {
      calls = [];
    },
  };
}

function told(call: NotedCall, isoTime: (timeMs: number) => string): JournalEntry {
  const { status, committed, correlationId, fault, requestBody, responseBody } = call;
  return {
    at: isoTime(call.atMs),
    call: call.call,
    method: call.method,
    path: call.path,
    outcome: call.outcome,
    durationMs: call.durationMs,
    ...(status === undefined ? {} : { status }),
    ...(committed === undefined ? {} : { committed }),
    ...(correlationId === undefined ? {} : { correlationId }),
    ...(fault === undefined ? {} : { fault }),
    ...(requestBody === "" ? {} : { requestBody }),
    ...(responseBody === undefined ? {} : { responseBody: cut(bodyText(responseBody)) }),
  };
}

function fits(call: NotedCall, only: JournalSearch): boolean {
  const same = (["call", "method", "status", "outcome", "correlationId"] as const).every(
    (name) => only[name] === undefined || call[name] === only[name],
  );
  return (
    same &&
    (only.faulty === undefined || (call.fault !== undefined) === only.faulty) &&
    (only.contains === undefined || mentions(call, only.contains))
  );
}

function mentions({ path, requestBody, responseBody }: NotedCall, text: string): boolean {
  return (
    path.includes(text) ||
    requestBody.includes(text) ||
    (responseBody !== undefined && cut(bodyText(responseBody)).includes(text))
  );
}

/** A body that is not text yet is a single record, and never long. */
function isLong(body: string | EncodedBody | undefined): boolean {
  return typeof body === "string" && body.length > keptCharacters;
}

/** Long bodies are cut, and copied so that the whole of them is not kept alive by a part. */
function shortened(call: NotedCall): NotedCall {
  const { requestBody, responseBody } = call;
  return {
    ...call,
    requestBody: cut(requestBody),
    responseBody: typeof responseBody === "string" ? cut(responseBody) : responseBody,
  };
}

function cut(body: string): string {
  return isLong(body) ? Buffer.from(body.slice(0, keptCharacters)).toString() : body;
}
