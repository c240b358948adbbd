import { catchUpName } from "../workflows/catch-up.ts";
import { findOverdueInvoicesName } from "../workflows/find-overdue-invoices.ts";
import { referenceDataName } from "../workflows/reference-data.ts";
import type { Schedule } from "./schedule.ts";

/** What begins by the clock, and how often if `CONCORDAT_SCHEDULES` says nothing else. */
export const usualSchedules: readonly Schedule[] = [
  { name: catchUpName, workflow: catchUpName, everyMs: 5 * 60_000 },
  { name: findOverdueInvoicesName, workflow: findOverdueInvoicesName, everyMs: 60 * 60_000 },
  { name: referenceDataName, workflow: referenceDataName, everyMs: 6 * 60 * 60_000 },
  { name: "renewal-search", workflow: "renewal-search", everyMs: 86_400_000 },
];

const minuteMs = 60_000;

/**
 * Reads `name=minutes,…`; 0 switches a schedule off. Throws a `RangeError` for a name that is none, or for less than a
 * minute or more than a year.
 */
export function parseIntervals(text: string): Readonly<Record<string, number>> {
  const pairs = text
    .split(",")
    .filter((pair) => pair.trim() !== "")
    .map((pair) => {
      const [name = "", minutes = ""] = pair.split("=").map((part) => part.trim());
      if (!usualSchedules.some((schedule) => schedule.name === name)) {
        throw new RangeError(`'${name}' is no schedule`);
      }
      if (!/^[0-9]{1,6}$/.test(minutes) || Number(minutes) > 525_600) {
        throw new RangeError(`'${minutes}' is no number of minutes up to a year`);
      }
      return [name, Number(minutes) * minuteMs] as const;
    });
  return Object.fromEntries(pairs);
}

/** The schedules that run, with the intervals (ms) that differ from the usual ones. */
export function schedulesOf(intervals: Readonly<Record<string, number>> = {}): readonly Schedule[] {
  return usualSchedules
    .map((schedule) => ({ ...schedule, everyMs: intervals[schedule.name] ?? schedule.everyMs }))
    .filter(({ everyMs }) => everyMs > 0);
}
