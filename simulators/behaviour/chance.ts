import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { StatePart } from "./state-part.ts";

/** Where a simulator takes what must differ: secrets, ids, correlation ids. */
export interface Chance {
  /** `bytes` bytes in hex. */
  hex(bytes: number): string;
  guid(): string;
  /** From 0 up to 1. */
  fraction(): number;
  /** How far the draws of a seed have come, as plain data; `undefined` without a seed. */
  position(): ChancePosition | undefined;
  /** Goes on from there. */
  moveTo(position: ChancePosition | undefined): void;
}

export interface ChancePosition {
  readonly drawn: number;
  readonly words: readonly [number, number, number, number];
}

/** The same for the same seed; without a seed never the same. */
export function createChance(seed: string | undefined): Chance {
  // One hash a draw would be most of the work of filling a platform with 100 000 customers: a hash gives the start only.
  const sequence =
    seed === undefined ? undefined : createSequence(createHash("sha256").update(seed).digest());
  const next = sequence?.next;
  const draw = (bytes: number): string => {
    if (next === undefined) return randomBytes(bytes).toString("hex");
    const drawn = Buffer.allocUnsafe(Math.ceil(bytes / 4) * 4);
    for (let at = 0; at < drawn.length; at += 4) drawn.writeUInt32LE(next(), at);
    return drawn.toString("hex", 0, bytes);
  };
  const drawn = Buffer.alloc(16);

  return {
    hex: draw,
    guid() {
      if (next === undefined) return randomUUID();
      for (let at = 0; at < 16; at += 4) drawn.writeUInt32LE(next(), at);
      // Version 4, variant 1 (RFC 9562).
      drawn[6] = ((drawn[6] as number) & 0x0f) | 0x40;
      drawn[8] = ((drawn[8] as number) & 0x3f) | 0x80;
      return guidOf(drawn);
    },
    fraction: () => Number.parseInt(draw(6), 16) / 2 ** 48,
    position: () => sequence?.position(),
    moveTo(position) {
      if (position !== undefined) sequence?.moveTo(position);
    },
  };
}

const hexDigits = Buffer.from("0123456789abcdef");

/** A platform that starts with 100 000 customers draws half a million of them, each of which is made in one piece. */
function guidOf(bytes: Buffer): string {
  const text = Buffer.allocUnsafe(36);
  let at = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] as number;
    if (index === 4 || index === 6 || index === 8 || index === 10) text[at++] = 0x2d;
    text[at++] = hexDigits[byte >> 4] as number;
    text[at++] = hexDigits[byte & 0x0f] as number;
  }
  return text.toString("latin1");
}

/** Part of a state: a platform that ids come from. Never back, so that no id is drawn again. */
export function chancePart(chance: Chance): StatePart {
  return {
    save: () => chance.position(),
    load(saved) {
      const position = saved as ChancePosition | undefined;
      if (position !== undefined && position.words.filter(Number.isInteger).length !== 4)
        throw new Error("no position in the draws");
      if (position !== undefined && position.drawn > (chance.position()?.drawn ?? 0)) chance.moveTo(position);
    },
  };
}

/** xoshiro128** (Blackman and Vigna 2018): whole numbers of 32 bits, the same for the same 16 bytes. */
function createSequence(start: Buffer) {
  let [a, b, c, d] = [0, 4, 8, 12].map((at) => start.readUInt32LE(at)) as [number, number, number, number];
  let drawn = 0;
  const turned = (value: number, by: number) => (value << by) | (value >>> (32 - by));
  const next = (): number => {
    drawn += 1;
    const result = Math.imul(turned(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = turned(d, 11);
    return result;
  };
  return {
    next,
    position: (): ChancePosition => ({ drawn, words: [a, b, c, d] }),
    moveTo(position: ChancePosition): void {
      drawn = position.drawn;
      [a, b, c, d] = position.words;
    },
  };
}
