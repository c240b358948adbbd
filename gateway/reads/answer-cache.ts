import type { Clock } from "#contracts/runtime/clock.ts";
import { businessIdsIn } from "./business-ids.ts";

/** What a read answered, and when it was asked. */
export interface KeptAnswer {
  readonly value: unknown;
  /** Unix epoch, ms: before this moment nothing of it was read. */
  readonly readAtMs: number;
  /** The value as text; its length bounds what the cache takes. */
  readonly body: string;
  /** Of one page of a list: where the next begins. */
  readonly nextCursor?: string;
}

export interface AnswerCacheOptions {
  readonly clock: Clock;
  /** Default 5,000. */
  readonly entriesAtMost?: number;
  /** Characters of all bodies together. Default 32 million, about 64 MB. */
  readonly charactersAtMost?: number;
}

/** Marks the moment at which a read began, so that news on the way make its answer unfit to be kept. */
export interface Reading {
  /** Keeps the answer, unless one of its objects has changed since the reading began. */
  keep(answer: KeptAnswer): void;
  /** To be called at the end in any case. */
  done(): void;
}

/** Answers of this process to reads, until they are too old, something they name changes, or there are too many. */
export interface AnswerCache {
  /** The answer under the key if it was read at most `oldestMs` ago. */
  find(key: string, oldestMs: number): KeptAnswer | undefined;
  /** `ids` are the business objects that the request names; those that the answer names are added. */
  begin(key: string, ids: ReadonlySet<string>): Reading;
  /** These business objects have changed: what names one of them is dropped, also what is being read now. */
  changed(ids: ReadonlySet<string>): void;
  /** Anything may have changed. */
  clear(): void;
}

interface Entry extends KeptAnswer {
  readonly ids: ReadonlySet<string>;
}

export function createAnswerCache({
  clock,
  entriesAtMost = 5_000,
  charactersAtMost = 32_000_000,
}: AnswerCacheOptions): AnswerCache {
  // In the order of their last use, the least recent first.
  const entries = new Map<string, Entry>();
  const keysOf = new Map<string, Set<string>>();
  const underWay = new Set<{ readonly changed: Set<string>; unfit: boolean }>();
  let characters = 0;

  const drop = (key: string) => {
    const entry = entries.get(key);
    if (entry === undefined) return;
    entries.delete(key);
    characters -= entry.body.length;
    for (const id of entry.ids) {
      const keys = keysOf.get(id);
      keys?.delete(key);
      if (keys?.size === 0) keysOf.delete(id);
    }
  };
  const put = (key: string, entry: Entry) => {
    drop(key);
    if (entry.body.length > charactersAtMost) return;
    entries.set(key, entry);
    characters += entry.body.length;
    for (const id of entry.ids) {
      const keys = keysOf.get(id) ?? new Set();
      keysOf.set(id, keys.add(key));
    }
    for (const oldest of entries.keys()) {
      if (entries.size <= entriesAtMost && characters <= charactersAtMost) break;
      drop(oldest);
    }
  };

  return {
    find(key, oldestMs) {
      const entry = entries.get(key);
      if (entry === undefined || clock.nowMs() - entry.readAtMs > oldestMs) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return entry;
    },
    begin(key, ids) {
      const reading = { changed: new Set<string>(), unfit: false };
      underWay.add(reading);
      return {
        keep(answer) {
          const all = new Set([...ids, ...businessIdsIn(answer.value)]);
          const stale = reading.unfit || !all.isDisjointFrom(reading.changed);
          const newer = entries.get(key);
          if (stale || (newer !== undefined && newer.readAtMs > answer.readAtMs)) return;
          put(key, { ...answer, ids: all });
        },
        done: () => void underWay.delete(reading),
      };
    },
    changed(ids) {
      for (const id of ids) {
        for (const key of [...(keysOf.get(id) ?? [])]) drop(key);
        for (const reading of underWay) reading.changed.add(id);
      }
    },
    clear() {
      entries.clear();
      keysOf.clear();
      characters = 0;
      for (const reading of underWay) reading.unfit = true;
    },
  };
}
