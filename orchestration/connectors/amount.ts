import { decimalsOf } from "./currency.ts";

/**
 * Reads an amount that a platform wrote as a decimal (CRM strings such as "1200.00", ERP numbers such as
 * 19.9) into the currency's smallest unit, exactly.
 *
 * `undefined` if the text is no decimal number, the currency is unknown, the amount is finer than the
 * currency's smallest unit, or it is too large for a safe integer: nothing is ever rounded.
 */
export function readMinor(amount: string | number, currency: string): number | undefined {
  const decimals = decimalsOf(currency);
  if (decimals === undefined) return undefined;
  return scaledInteger(String(amount).trim(), decimals);
}

/** Writes minor units as the decimal string that the CRM shows, with all of the currency's decimals: 120000 EUR is "1200.00". */
export function formatMinor(minor: number, currency: string): string {
  const decimals = knownDecimals(currency);
  if (!Number.isSafeInteger(minor)) throw new RangeError(`minor units must be a safe integer, not ${minor}`);
  const sign = minor < 0 ? "-" : "";
  const digits = String(Math.abs(minor)).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-decimals)}`;
}

/**
 * Writes minor units as the JSON number that the ERP expects. Exact in the sense that `readMinor` of the result
 * gives the same minor units: a double holds 15 significant digits, and larger amounts are refused by throwing.
 */
export function decimalOfMinor(minor: number, currency: string): number {
  const decimal = Number(formatMinor(minor, currency));
  if (readMinor(decimal, currency) !== minor)
    throw new RangeError(`${minor} minor units of ${currency} do not fit a double`);
  return decimal;
}

function knownDecimals(currency: string): number {
  const decimals = decimalsOf(currency);
  if (decimals === undefined) throw new RangeError(`no decimals are known for currency ${currency}`);
  return decimals;
}

/** `text` times ten to the `decimals`, if that is a safe integer without a remainder. */
function scaledInteger(text: string, decimals: number): number | undefined {
  // An exponent appears when a double beyond 1e21 or below 1e-6 is printed.
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d{1,3}))?$/i.exec(text);
  if (!parts) return undefined;

  const [, sign = "", whole = "", fraction = "", exponent = "0"] = parts;
  const shift = decimals - fraction.length + Number(exponent);
  const digits = whole + fraction;
  if (shift >= 0) return safe(sign, digits + "0".repeat(shift));

  const dropped = digits.slice(shift);
  if (/[1-9]/.test(dropped)) return undefined;
  return safe(sign, digits.slice(0, shift));
}

function safe(sign: string, digits: string): number | undefined {
  const value = Number(digits || "0");
  if (!Number.isSafeInteger(value)) return undefined;
  return value === 0 || sign === "" ? value : -value;
}
