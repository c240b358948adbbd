/** A cheap source of the same choices for the same seed: good for variety, not for secrets. */
export interface Draw {
  /** From 0 up to 1. */
  fraction(): number;
  /** A whole number from `lowest` to `highest`, both included. */
  whole(lowest: number, highest: number): number;
  pick<T>(values: readonly T[]): T;
}

/** Each `place` in a portfolio has choices of its own, so that one customer can be made without those before it. */
export function createDraw(seed: number, place: number): Draw {
  // splitmix32 (Steele, Lea, Flood 2014), started from both numbers.
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(place + 1, 0x85ebca6b)) >>> 0;
  const fraction = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
  fraction();
  return {
    fraction,
    whole: (lowest, highest) => lowest + Math.floor(fraction() * (highest - lowest + 1)),
    pick: (values) => values[Math.floor(fraction() * values.length)] as (typeof values)[number],
  };
}
