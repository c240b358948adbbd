/**
 * A piece of a platform's state that can be written down as JSON and read back. Whoever adds a collection to a platform's
 * state makes it a part, so that snapshots hold it too.
 */
export interface StatePart {
  /**
   * What is there, of values that JSON knows. Its lists are its own, so that loading it undoes a load that has failed; what is
   * in them is shared with what goes on, and so the caller writes it down at once.
   */
  save(): unknown;
  /** Replaces what is there with what was saved; nothing was saved if it is `undefined`. Tells nobody: no ledger entry, no webhook. */
  load(saved: unknown): void;
}

/** What the part saves as one text; `undefined` if no text can be that long (2^29 characters). */
export function textOf(part: StatePart): string | undefined {
  try {
    return JSON.stringify(part.save());
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A map is saved as its entries. `afterLoad` rebuilds what is derived from it, such as an index. */
export function mapPart<Key extends string | number, Value>(
  map: Map<Key, Value>,
  afterLoad: () => void = () => {},
): StatePart {
  return {
    save: () => [...map],
    load(saved) {
      map.clear();
      for (const [key, value] of (saved ?? []) as [Key, Value][]) map.set(key, value);
      afterLoad();
    },
  };
}

/** Several parts as one, by name. A part that was not saved is emptied. */
export function joinedParts(parts: Readonly<Record<string, StatePart>>): StatePart {
  return {
    save: () => Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.save()])),
    load(saved) {
      const given = (saved ?? {}) as Readonly<Record<string, unknown>>;
      for (const [name, part] of Object.entries(parts)) part.load(given[name]);
    },
  };
}
