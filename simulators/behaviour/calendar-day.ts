/** Whether this is a day of the calendar, as YYYY-MM-DD. `Date` takes the 31st of February too, for one of March. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const timeMs = Date.parse(text);
  return Number.isFinite(timeMs) && new Date(timeMs).toISOString().startsWith(text);
}
