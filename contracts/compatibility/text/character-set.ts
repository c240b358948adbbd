/** A set of code points as sorted, separate, inclusive ranges. */
export type CharacterSet = readonly (readonly [number, number])[];

/** Every code point that can stand in a JSON text: all but the surrogates. */
export const anyCharacter: CharacterSet = [
  [0, 0xd7ff],
  [0xe000, 0x10ffff],
];
export const digits: CharacterSet = [[48, 57]];
export const wordCharacters: CharacterSet = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
];
export const whiteSpace: CharacterSet = [
  [9, 13],
  [32, 32],
  [160, 160],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];
export const lineEnds: CharacterSet = [
  [10, 10],
  [13, 13],
  [0x2028, 0x2029],
];

export function unite(...sets: readonly CharacterSet[]): CharacterSet {
  const ranges = sets.flat().sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [from, to] of ranges) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** What of `anyCharacter` is not in the set. */
export function complement(set: CharacterSet): CharacterSet {
  return subtract(anyCharacter, set);
}

export function subtract(set: CharacterSet, without: CharacterSet): CharacterSet {
  let left = set.map(([from, to]): [number, number] => [from, to]);
  for (const [from, to] of without) {
    left = left.flatMap(([a, b]): [number, number][] => {
      if (to < a || from > b) return [[a, b]];
      const kept: [number, number][] = [];
      if (a < from) kept.push([a, from - 1]);
      if (b > to) kept.push([to + 1, b]);
      return kept;
    });
  }
  return left;
}

export function intersect(a: CharacterSet, b: CharacterSet): CharacterSet {
  return subtract(a, subtract(a, b));
}

/** Characters that a person reads without thinking come first. */
const pleasant: CharacterSet = [[97, 122], ...digits, [65, 90], [45, 46], [32, 126]];

/** One character of a set that is not empty, a letter if there is one. */
export function pleasantMember(set: CharacterSet): number {
  for (const range of pleasant) {
    const [found] = intersect([range], set);
    if (found !== undefined) return found[0];
  }
  return set[0]?.[0] ?? 0;
}
