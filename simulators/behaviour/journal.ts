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
  /** Keeps the entry itself: the caller lets go of it. */
  record(entry: JournalEntry): void;
  /** Oldest first; of those chosen the last `limit`, 1 000 if absent. */
  read(only: JournalSearch & { readonly limit?: number | undefined }): readonly JournalEntry[];
  clear(): void;
}

export function createJournal(): Journal {
  // Twice the kept length before the old half is cut, so that a record costs no copy.
  let entries: JournalEntry[] = [];

  return {
    record(entry) {
      entries.push(isLong(entry.requestBody) || isLong(entry.responseBody) ? shortened(entry) : entry);
      if (entries.length >= 2 * keptEntries) entries = entries.slice(-keptEntries);
    },
    read({ limit = 1_000, ...only }) {
      return entries
        .slice(-keptEntries)
        .filter((entry) => fits(entry, only))
        .slice(-limit);
    },
    clear() {
      entries = [];
    },
  };
}

function fits(entry: JournalEntry, only: JournalSearch): boolean {
  const same = (["call", "method", "status", "outcome", "correlationId"] as const).every(
    (name) => only[name] === undefined || entry[name] === only[name],
  );
  return (
    same &&
    (only.faulty === undefined || (entry.fault !== undefined) === only.faulty) &&
    (only.contains === undefined || mentions(entry, only.contains))
  );
}

function mentions({ path, requestBody = "", responseBody = "" }: JournalEntry, text: string): boolean {
  return path.includes(text) || requestBody.includes(text) || responseBody.includes(text);
}

function isLong(body: string | undefined): boolean {
  return body !== undefined && body.length > keptCharacters;
}

/** Long bodies are cut, and copied so that the whole of them is not kept alive by a part. */
function shortened(entry: JournalEntry): JournalEntry {
  const { requestBody, responseBody } = entry;
  return {
    ...entry,
    ...(requestBody === undefined ? {} : { requestBody: cut(requestBody) }),
    ...(responseBody === undefined ? {} : { responseBody: cut(responseBody) }),
  };
}

function cut(body: string): string {
  return isLong(body) ? Buffer.from(body.slice(0, keptCharacters)).toString() : body;
}
