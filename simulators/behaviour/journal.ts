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

const keptEntries = 10_000;
const keptCharacters = 10_000;

/** What a platform was asked and what it answered; the last 10 000 calls. */
export interface Journal {
  record(entry: JournalEntry): void;
  /** Oldest first; of those chosen the last `limit`. */
  read(only: {
    call?: string | undefined;
    contains?: string | undefined;
    limit?: number | undefined;
  }): readonly JournalEntry[];
  clear(): void;
}

export function createJournal(): Journal {
  // Twice the kept length before the old half is cut, so that a record costs no copy.
  let entries: JournalEntry[] = [];

  return {
    record(entry) {
      entries.push({ ...entry, ...shortened("requestBody", entry), ...shortened("responseBody", entry) });
      if (entries.length >= 2 * keptEntries) entries = entries.slice(-keptEntries);
    },
    read({ call, contains, limit = 1_000 }) {
      return entries
        .slice(-keptEntries)
        .filter((entry) => call === undefined || entry.call === call)
        .filter(
          (entry) =>
            contains === undefined ||
            entry.path.includes(contains) ||
            (entry.requestBody ?? "").includes(contains),
        )
        .slice(-limit);
    },
    clear() {
      entries = [];
    },
  };
}

/** A long body is cut, and copied so that the whole of it is not kept alive by a part. */
function shortened(name: "requestBody" | "responseBody", entry: JournalEntry): Partial<JournalEntry> {
  const text = entry[name];
  if (text === undefined || text.length <= keptCharacters) return {};
  return { [name]: Buffer.from(text.slice(0, keptCharacters)).toString() };
}
