const dayMs = 86_400_000;

/** The last day of a term of so many months that begins on this day. Both YYYY-MM-DD, by UTC. */
export function lastDayOfTerm(startsOn: string, months: number): string {
  const start = new Date(`${startsOn}T00:00:00Z`);
  const day = start.getUTCDate();
  const monthAfter = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months + 1, 0));
  // The 31st of January and a month is the end of February, not the 3rd of March.
  monthAfter.setUTCDate(Math.min(day, monthAfter.getUTCDate()));
  return dateOf(monthAfter.getTime() - dayMs);
}

/** The day after. */
export function dayAfter(day: string): string {
  return dateOf(Date.parse(`${day}T00:00:00Z`) + dayMs);
}

/** The day so many days before. */
export function daysBefore(day: string, days: number): string {
  return dateOf(Date.parse(`${day}T00:00:00Z`) - days * dayMs);
}

/** The moment (Unix epoch, ms) at which this day is over. */
export function endOfDayMs(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) + dayMs;
}

/** The day of a moment, by UTC. */
export function dateOf(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}
