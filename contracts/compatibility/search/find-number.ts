import { decimalPlaces, divideUp, leastCommonMultiple, scaled, unscaled } from "../schema/decimal.ts";
import { type Atom, atomsOf } from "./atom.ts";
import { type Found, none } from "./goal.ts";

const mostTries = 2_000;

/** Numbers as integers of one scale, so that no rounding takes part in a proof. */
interface Scaled {
  readonly places: number;
  readonly least: bigint | undefined;
  readonly most: bigint | undefined;
  readonly leastExclusive: boolean;
  readonly mostExclusive: boolean;
  /** Every wanted number is a multiple of it, if there is one. */
  readonly step: bigint | undefined;
  readonly notMultiplesOf: readonly bigint[];
  readonly excluded: ReadonlySet<bigint>;
}

/** A number that meets all demands; "none" is exact. */
export function findNumber(atoms: readonly Atom[]): Found {
  const demands = scale(atoms);
  if (demands.step === 0n) return none;
  return demands.step === undefined ? findReal(demands) : findMultiple(demands, demands.step);
}

function findMultiple(demands: Scaled, step: bigint): Found {
  if (demands.notMultiplesOf.some((divisor) => step % divisor === 0n)) return none;
  const { least, most } = demands;
  let from = least === undefined ? undefined : divideUp(least, step);
  let to = most === undefined ? undefined : -divideUp(-most, step);
  if (from !== undefined && demands.leastExclusive && from * step === least) from += 1n;
  if (to !== undefined && demands.mostExclusive && to * step === most) to -= 1n;
  if (from !== undefined && to !== undefined && from > to) return none;

  const start = nearestToZero(from, to);
  for (let distance = 0n; distance < BigInt(mostTries); distance++) {
    let inside = false;
    for (const factor of distance === 0n ? [start] : [start + distance, start - distance]) {
      if ((from !== undefined && factor < from) || (to !== undefined && factor > to)) continue;
      inside = true;
      if (fits(demands, factor * step))
        return { kind: "value", value: unscaled(factor * step, demands.places) };
    }
    if (!inside) return none;
  }
  return { kind: "unknown", reason: "too many multiples to try" };
}

function findReal(demands: Scaled): Found {
  const { least, most } = demands;
  if (least !== undefined && most !== undefined) {
    if (least > most) return none;
    if (least === most) {
      const excluded = demands.leastExclusive || demands.mostExclusive || !fits(demands, least);
      return excluded ? none : { kind: "value", value: unscaled(least, demands.places) };
    }
  }
  // Between two different bounds lie infinitely many numbers, and only separate points are forbidden.
  for (const finer of [0, 1, 2, 3]) {
    const grain = 10n ** BigInt(finer);
    const unit = 10n ** BigInt(demands.places) * grain;
    const low = least === undefined ? undefined : least * grain;
    const high = most === undefined ? undefined : most * grain;
    const zero = nearestToZero(low, high);
    const middle = low !== undefined && high !== undefined ? (low + high) / 2n : zero;
    const candidates = [0n, zero, zero + unit, zero - unit, (zero / unit) * unit];
    for (const base of [zero, middle, low ?? zero, high ?? zero])
      for (let offset = 0n; offset < 12n; offset++) candidates.push(base + offset, base - offset);
    for (const candidate of candidates) {
      const inside =
        (low === undefined || candidate > low || (candidate === low && !demands.leastExclusive)) &&
        (high === undefined || candidate < high || (candidate === high && !demands.mostExclusive));
      if (inside && fitsAt(demands, candidate, grain))
        return { kind: "value", value: unscaled(candidate, demands.places + finer) };
    }
  }
  return { kind: "unknown", reason: "no number tried meets all bounds and divisors" };
}

function scale(atoms: readonly Atom[]): Scaled {
  const excludedNumbers = atomsOf(atoms, "enum")
    .filter((atom) => !atom.holds)
    .flatMap((atom) => atom.values.filter((value) => typeof value === "number"));
  const numbers = [
    ...excludedNumbers,
    ...atoms.flatMap((atom) =>
      atom.kind === "least" || atom.kind === "most"
        ? [atom.value]
        : atom.kind === "multiple"
          ? [atom.of]
          : [],
    ),
  ];
  const places = Math.max(0, ...numbers.map(decimalPlaces));
  const one = 10n ** BigInt(places);
  const divisors = (holds: boolean) => [
    ...atomsOf(atoms, "multiple")
      .filter((atom) => atom.holds === holds)
      .map((atom) => scaled(atom.of, places)),
    ...(atomsOf(atoms, "integer").some((atom) => atom.holds === holds) ? [one] : []),
  ];
  const steps = divisors(true);
  return {
    places,
    ...tightest(atoms, places),
    step: steps.length === 0 ? undefined : steps.reduce(leastCommonMultiple),
    notMultiplesOf: divisors(false),
    excluded: new Set(excludedNumbers.map((number) => scaled(number, places))),
  };
}

function tightest(
  atoms: readonly Atom[],
  places: number,
): Pick<Scaled, "least" | "most" | "leastExclusive" | "mostExclusive"> {
  let least: bigint | undefined;
  let most: bigint | undefined;
  let leastExclusive = false;
  let mostExclusive = false;
  for (const atom of atoms) {
    if (atom.kind !== "least" && atom.kind !== "most") continue;
    const value = scaled(atom.value, places);
    if (atom.kind === "least") {
      if (least === undefined || value > least) [least, leastExclusive] = [value, atom.exclusive];
      else if (value === least) leastExclusive ||= atom.exclusive;
    } else if (most === undefined || value < most) [most, mostExclusive] = [value, atom.exclusive];
    else if (value === most) mostExclusive ||= atom.exclusive;
  }
  return { least, most, leastExclusive, mostExclusive };
}

function nearestToZero(low: bigint | undefined, high: bigint | undefined): bigint {
  if (low !== undefined && low > 0n) return low;
  if (high !== undefined && high < 0n) return high;
  return 0n;
}

function fits(demands: Scaled, value: bigint): boolean {
  return fitsAt(demands, value, 1n);
}

function fitsAt(demands: Scaled, value: bigint, grain: bigint): boolean {
  if (value % grain === 0n && demands.excluded.has(value / grain)) return false;
  return demands.notMultiplesOf.every((divisor) => value % (divisor * grain) !== 0n);
}
