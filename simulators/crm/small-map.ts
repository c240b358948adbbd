const none: readonly never[] = [];

/** Up to here looking through all entries is as quick as hashing. */
const fewEntries = 32;

/**
 * A map by text for a handful of entries, of which there are hundreds of thousands: it takes a third of the memory of a
 * `Map`. With more entries it becomes one.
 */
export class SmallMap<Value> implements ReadonlyMap<string, Value> {
  /** Name and value in turn, without room to spare; or a map when there are too many. */
  #kept: readonly (string | Value)[] | Map<string, Value>;

  constructor(entries: Iterable<readonly [string, Value]> = none) {
    if (entries === none) {
      this.#kept = none;
      return;
    }
    const flat: (string | Value)[] = [];
    for (const [name, value] of entries) flat.push(name, value);
    this.#kept = flat.length > fewEntries * 2 ? new Map(pairs<Value>(flat)) : flat.slice();
  }

  /** Of names and values in turn, no name twice. */
  static ofFlat<Value>(flat: readonly (string | Value)[]): SmallMap<Value> {
    const made = new SmallMap<Value>();
    made.#kept = flat.length > fewEntries * 2 ? new Map(pairs<Value>(flat)) : flat.slice();
    return made;
  }

  get size(): number {
    return this.#kept instanceof Map ? this.#kept.size : this.#kept.length / 2;
  }

  get(name: string): Value | undefined {
    if (this.#kept instanceof Map) return this.#kept.get(name);
    const at = placeOf(this.#kept, name);
    return at === -1 ? undefined : (this.#kept[at + 1] as Value);
  }

  has(name: string): boolean {
    return this.#kept instanceof Map ? this.#kept.has(name) : placeOf(this.#kept, name) !== -1;
  }

  set(name: string, value: Value): this {
    if (this.#kept instanceof Map) this.#kept.set(name, value);
    else {
      const at = placeOf(this.#kept, name);
      if (at !== -1) this.#kept = this.#kept.with(at + 1, value);
      else if (this.#kept.length < fewEntries * 2) this.#kept = [...this.#kept, name, value];
      else this.#kept = new Map([...pairs<Value>(this.#kept), [name, value]]);
    }
    return this;
  }

  delete(name: string): boolean {
    if (this.#kept instanceof Map) return this.#kept.delete(name);
    const at = placeOf(this.#kept, name);
    if (at !== -1) this.#kept = this.#kept.toSpliced(at, 2);
    return at !== -1;
  }

  forEach(deed: (value: Value, name: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [name, value] of this) deed(value, name, this);
  }

  *entries(): MapIterator<[string, Value]> {
    yield* this.#kept instanceof Map ? this.#kept : pairs<Value>(this.#kept);
  }

  *keys(): MapIterator<string> {
    for (const [name] of this) yield name;
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }
}

function placeOf(flat: readonly unknown[], name: string): number {
  for (let at = 0; at < flat.length; at += 2) if (flat[at] === name) return at;
  return -1;
}

function* pairs<Value>(flat: readonly (string | Value)[]): Generator<[string, Value], undefined> {
  for (let at = 0; at < flat.length; at += 2) yield [flat[at] as string, flat[at + 1] as Value];
}
