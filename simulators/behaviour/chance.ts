import { createHash, randomBytes, randomUUID } from "node:crypto";
import { flatText } from "./flat-text.ts";

/** Where a simulator takes what must differ: secrets, ids, correlation ids. */
export interface Chance {
  /** `bytes` bytes in hex. */
  hex(bytes: number): string;
  guid(): string;
  /** From 0 up to 1. */
  fraction(): number;
}

/** The same for the same seed; without a seed never the same. */
export function createChance(seed: string | undefined): Chance {
  let drawn = 0;
  const draw = (bytes: number): string => {
    if (seed === undefined) return randomBytes(bytes).toString("hex");
    let hex = "";
    while (hex.length < bytes * 2) hex += createHash("sha256").update(`${seed}/${drawn++}`).digest("hex");
    return hex.slice(0, bytes * 2);
  };

  return {
    hex: draw,
    guid() {
      if (seed === undefined) return randomUUID();
      const hex = draw(16);
      const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
      return flatText(
        `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`,
      );
    },
    fraction: () => Number.parseInt(draw(6), 16) / 2 ** 48,
  };
}
