import { type Chance, type ChancePosition, createChance } from "./chance.ts";
import type { StatePart } from "./state-part.ts";

/**
 * What may happen to a webhook on its way, other than failing: it comes late, twice, never, or after the one that was sent
 * behind it.
 */
export type MischiefKind = "lose" | "duplicate" | "delay" | "disorder";

export interface ArmedMischief {
  readonly kind: MischiefKind;
  /** Only webhooks whose body contains this text. */
  readonly contains?: string;
  /** How many webhooks it befalls; without end if absent and a `probability` is given, else once. */
  readonly times?: number;
  /** The share of webhooks that it befalls. */
  readonly probability?: number;
  /** Makes the choice by probability the same in every run. */
  readonly seed?: number;
  /** Of `delay`: how long. Of `disorder`: the longest wait for a webhook behind it. */
  readonly delayMs?: number;
}

export interface Mischief extends Omit<ArmedMischief, "times"> {
  readonly id: string;
  /** How many more; absent without end. */
  readonly remaining?: number;
}

export interface MischiefBook extends StatePart {
  arm(mischief: ArmedMischief): Mischief;
  /** What befalls the webhook with this body; it is used up once. */
  strike(body: string): Mischief | undefined;
  list(): readonly Mischief[];
  clear(): void;
}

/** `seed` decides where an armed mischief has none. */
export function createMischiefBook(seed: string): MischiefBook {
  let armed: { mischief: Mischief; remaining: number; chance: Chance }[] = [];
  let next = 1;
  const shown = ({ mischief, remaining }: (typeof armed)[number]): Mischief =>
    remaining === Number.POSITIVE_INFINITY ? mischief : { ...mischief, remaining };
  const chanceOf = ({ id, seed: own }: Mischief) => createChance(`${own ?? seed}/${id}`);

  return {
    arm({ times, ...mischief }) {
      const id = `mischief-${next++}`;
      const named = { id, ...mischief };
      const entry = {
        mischief: named,
        remaining: times ?? (mischief.probability === undefined ? 1 : Number.POSITIVE_INFINITY),
        chance: chanceOf(named),
      };
      armed.push(entry);
      return shown(entry);
    },
    strike(body) {
      for (const entry of armed) {
        const { contains, probability } = entry.mischief;
        if (contains !== undefined && !body.includes(contains)) continue;
        if (probability !== undefined && entry.chance.fraction() >= probability) continue;
        entry.remaining -= 1;
        armed = armed.filter(({ remaining }) => remaining > 0);
        return entry.mischief;
      }
      return undefined;
    },
    list: () => armed.map(shown),
    clear() {
      armed = [];
      next = 1;
    },
    save: () => ({ next, armed: armed.map((entry) => ({ ...shown(entry), at: entry.chance.position() })) }),
    load(saved) {
      const kept = (saved ?? { next: 1, armed: [] }) as {
        next: number;
        armed: readonly (Mischief & { readonly at?: ChancePosition })[];
      };
      next = kept.next;
      armed = kept.armed.map(({ remaining = Number.POSITIVE_INFINITY, at, ...mischief }) => {
        const chance = chanceOf(mischief);
        chance.moveTo(at);
        return { mischief, remaining, chance };
      });
    },
  };
}
