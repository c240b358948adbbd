/** Something that went wrong in a story, or that somebody did in it. */
export interface Fault {
  /** The same in every run of the seed: where, for the how many-th time, and what. */
  readonly id: string;
  /** Of the story's time, in ms. */
  readonly atMs: number;
}

/**
 * All that a story leaves to chance. Each place draws from a row of its own, so that one fault can be taken out of a
 * story without changing what is drawn elsewhere.
 */
export interface Fortune {
  /** 0 (inclusive) to 1. The n-th draw of a place is the same in every run of the seed. */
  draw(place: string): number;
  /** Which of these befalls this place now, by the chance of each; what befalls is a fault of the story. */
  befalls<Kind extends string>(
    place: string,
    chances: Readonly<Record<Kind, number>>,
  ): NoInfer<Kind> | undefined;
  /** All that befell, in order. */
  readonly faults: readonly Fault[];
}

/** `allowed`: faults with other ids do not happen. Default: all may. */
export function createFortune(seed: number, nowMs: () => number, allowed?: ReadonlySet<string>): Fortune {
  const rows = new Map<string, { readonly start: number; drawn: number }>();
  const faults: Fault[] = [];

  function nextOf(place: string): { readonly luck: number; readonly ordinal: number } {
    const row = rows.get(place) ?? { start: mixed(hashOf(place) ^ mixed(seed)), drawn: 0 };
    if (row.drawn === 0) rows.set(place, row);
    row.drawn += 1;
    return { luck: mixed(row.start + Math.imul(row.drawn, 0x9e3779b9)) / 2 ** 32, ordinal: row.drawn };
  }

  return {
    faults,
    draw: (place) => nextOf(place).luck,
    befalls(place, chances) {
      const { luck, ordinal } = nextOf(place);
      let sum = 0;
      for (const kind in chances) {
        sum += chances[kind];
        if (luck >= sum) continue;
        const id = `${place} (${ordinal}): ${kind}`;
        if (allowed && !allowed.has(id)) return undefined;
        faults.push({ id, atMs: nowMs() });
        return kind;
      }
      return undefined;
    },
  };
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/** The finisher of MurmurHash3: each bit of the number changes half of the result's. 0 to 2^32-1. */
function mixed(number: number): number {
  let bits = number | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
