import { jetstream, jetstreamManager } from "@nats-io/jetstream";
import { headers, type NatsConnection } from "@nats-io/transport-node";
import type { DeadLetter } from "#contracts/generated/canonical/types.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import { openReplays, type Replay } from "./replays.ts";
import { extentOf, readStored, type StoredLetter } from "./stored-letter.ts";

/** Which dead letters are meant. What is not given is not asked for. */
export interface DeadLetterFilter {
  readonly source?: string;
  readonly state?: DeadLetter["state"];
  readonly rule?: string;
  readonly pointer?: string;
  readonly correlationId?: string;
}

/** Some of the dead letters, and from where to go on if there may be more. */
export interface DeadLetterPage {
  readonly letters: readonly DeadLetter[];
  readonly next?: number;
}

/** What could not be processed: looked at, and brought again once its cause has been put right. */
export interface DeadLetterDesk {
  /** Newest first, below the position `before`, without payloads. Looks at 1,000 at most. */
  listBefore(filter: DeadLetterFilter, limit: number, before?: number): Promise<DeadLetterPage>;
  /** Oldest first, from above the position `after` to `upTo`, without payloads. Looks at 1,000 at most. */
  listBetween(
    filter: DeadLetterFilter,
    limit: number,
    span: { readonly after: number; readonly upTo: number },
  ): Promise<DeadLetterPage>;
  /** With its payload, which may hold personal data: never log it. */
  read(sequence: number): Promise<DeadLetter | undefined>;
  /** When it was first brought again, by whom, and why if they said so. */
  readReplay(sequence: number): Promise<Replay | undefined>;
  /**
   * Brings it again where it came from, under its own correlation id. One that was brought again before is left as it is;
   * so is the effect, should two do it at once, or a worker die in between: whoever handles it takes it as a repetition.
   */
  replay(
    sequence: number,
    by: string,
    reason?: string,
  ): Promise<Outcome<DeadLetter, "not-found" | "truncated" | "not-replayable">>;
}

const lookedAtAtMost = 1_000;
/** Read side by side: each may be close to a megabyte. */
const batch = 25;

export async function openDeadLetterDesk(connection: NatsConnection, clock: Clock): Promise<DeadLetterDesk> {
  const manager = await jetstreamManager(connection);
  const stream = jetstream(connection);
  const replays = await openReplays(connection);

  return {
    async listBefore(filter, limit, before = Number.POSITIVE_INFINITY) {
      const { first, last } = await extentOf(manager);
      const newest = Math.min(last, before - 1);
      const oldest = Math.max(first, newest - lookedAtAtMost + 1);
      const page = await collect(range(newest, oldest, -1), filter, limit);
      const lowest = page.at ?? oldest;
      return { letters: page.letters, ...(lowest > first && newest >= first && { next: lowest }) };
    },
    async listBetween(filter, limit, { after, upTo }) {
      const extent = await extentOf(manager);
      const { first } = extent;
      const last = Math.min(extent.last, upTo);
      const oldest = Math.max(first, after + 1);
      const newest = Math.min(last, oldest + lookedAtAtMost - 1);
      const page = await collect(range(oldest, newest, 1), filter, limit);
      const highest = page.at ?? newest;
      return { letters: page.letters, ...(highest < last && { next: highest }) };
    },
    async read(sequence) {
      const stored = await readStored(manager, sequence);
      return stored && { ...(await described(stored)), payload: stored.record.payload };
    },
    readReplay: replays.read,
    async replay(sequence, by, reason) {
      const stored = await readStored(manager, sequence);
      if (stored === undefined) return fail("not-found");
      if (await replays.read(sequence)) return succeed(await described(stored));
      const { subject, payload, truncated } = stored.record;
      if (truncated) return fail("truncated");
      if (!/^concordat\.(hook|evt)\.[a-z0-9.-]+$/.test(subject)) return fail("not-replayable");

      // First brought, then noted: the other way round, a worker that dies in between would have lost it.
      await stream.publish(subject, payload, {
        headers: stored.headers === undefined ? headers() : carried(stored.headers),
        msgID: `dead-letter-${sequence}`,
      });
      const at = new Date(clock.nowMs()).toISOString();
      await replays.note(sequence, { at, by, ...(reason !== undefined && { reason }) });
      return succeed(await described(stored));
    },
  };

  /** The letters at these positions that the filter lets through; `at` is the last looked at if `limit` was reached. */
  async function collect(
    positions: readonly number[],
    filter: DeadLetterFilter,
    limit: number,
  ): Promise<{ letters: DeadLetter[]; at?: number }> {
    const letters: DeadLetter[] = [];
    for (let start = 0; start < positions.length; start += batch) {
      const read = await Promise.all(
        positions.slice(start, start + batch).map(async (sequence) => {
          const stored = await readStored(manager, sequence);
          return stored && described(stored);
        }),
      );
      for (const letter of read) {
        if (letter === undefined || !passes(letter, filter)) continue;
        letters.push(letter);
        if (letters.length === limit) return { letters, at: Number(letter.deadLetterId) };
      }
    }
    return { letters };
  }

  async function described({ sequence, source, deadAt, record, headers }: StoredLetter): Promise<DeadLetter> {
    const { payload: _, ...told } = record;
    const replay = await replays.read(sequence);
    return {
      deadLetterId: String(sequence),
      source: source as DeadLetter["source"],
      ...told,
      deadAt,
      correlationId: headers?.get("Concordat-Correlation-Id") || "unknown",
      state: replay === undefined ? "open" : "replayed",
      ...(replay && { replayedAt: replay.at, replayedBy: replay.by.slice(0, 200) }),
    };
  }
}

function passes(letter: DeadLetter, filter: DeadLetterFilter): boolean {
  return Object.entries(filter).every(
    ([name, wanted]) => wanted === undefined || letter[name as keyof DeadLetterFilter] === wanted,
  );
}

function range(from: number, to: number, step: 1 | -1): number[] {
  const count = Math.max(0, (to - from) * step + 1);
  return Array.from({ length: count }, (_, at) => from + at * step);
}

/** The headers of the message itself, without those that JetStream read. */
function carried(stored: ReturnType<typeof headers>) {
  const kept = headers();
  for (const name of stored.keys()) {
    if (!name.startsWith("Nats-")) kept.set(name, stored.get(name));
  }
  return kept;
}
