// Numbers of a schema as scaled integers, so that 0.07 is a multiple of 0.01 as its author meant.

/** How many decimal places the shortest notation of a number has; 0 for an integer. */
export function decimalPlaces(value: number): number {
  const [mantissa = "", exponent = "0"] = value.toString().split("e");
  const fraction = mantissa.split(".")[1]?.length ?? 0;
  return Math.max(0, fraction - Number(exponent));
}

/** The number times 10^places, exactly; `places` must be at least its decimal places. */
export function scaled(value: number, places: number): bigint {
  const [mantissa = "", exponent = "0"] = value.toString().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const shift = places + Number(exponent) - fraction.length;
  return BigInt(whole + fraction) * 10n ** BigInt(Math.max(0, shift));
}

/** The number nearest to `value` / 10^places. */
export function unscaled(value: bigint, places: number): number {
  return Number(`${value}e-${places}`);
}

export function isMultipleOf(value: number, divisor: number): boolean {
  const places = Math.max(decimalPlaces(value), decimalPlaces(divisor));
  const step = scaled(divisor, places);
  return step === 0n ? false : scaled(value, places) % step === 0n;
}

export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : greatestCommonDivisor(b, a % b);
}

export function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b;
}

/** Quotient rounded up; `divisor` is positive. */
export function divideUp(value: bigint, divisor: bigint): bigint {
  const quotient = value / divisor;
  return quotient * divisor < value ? quotient + 1n : quotient;
}
