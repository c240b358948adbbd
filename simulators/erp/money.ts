/** Taxes by tax area code, in percent. An area that is not here is not taxed. */
const taxPercents: Readonly<Record<string, number>> = {
  AT: 20,
  BE: 21,
  CH: 8.1,
  CZ: 21,
  DE: 19,
  DK: 25,
  ES: 21,
  FI: 25.5,
  FR: 20,
  GB: 20,
  IE: 23,
  IT: 22,
  NL: 21,
  NO: 25,
  PL: 23,
  PT: 23,
  SE: 25,
};

export function taxPercentOf(taxAreaCode: string): number {
  return taxPercents[taxAreaCode] ?? 0;
}

/** To two decimals, half away from zero. The tiny share lifts what binary fractions have put just below a half. */
export function roundedAmount(amount: number): number {
  return (Math.sign(amount) * Math.round(Math.abs(amount) * 100 * (1 + Number.EPSILON * 4))) / 100;
}
