import { isCalendarDay } from "../behaviour/calendar-day.ts";
import type { Property } from "./properties.ts";

/** The latest time that `Date` can hold, in Unix milliseconds. */
const latestMs = 8.64e15;
const isoTime = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * How large a value of this type is: a number itself, a point in time (ISO text, or milliseconds as text) in milliseconds.
 * `undefined` if the text is none of the type, and for types that have no size.
 */
export function magnitudeOf(type: Property["type"], text: string): number | undefined {
  if (type === "number") return finite(text);
  return isTemporal(type) ? pointInTimeMs(text) : undefined;
}

export function hasMagnitude(type: Property["type"]): boolean {
  return type === "number" || isTemporal(type);
}

function isTemporal(type: Property["type"]): boolean {
  return type === "date" || type === "datetime";
}

function finite(text: string): number | undefined {
  const number = Number(text);
  return text.trim() === "" || !Number.isFinite(number) ? undefined : number;
}

function pointInTimeMs(text: string): number | undefined {
  if (/^-?\d+$/.test(text)) return Math.abs(Number(text)) <= latestMs ? Number(text) : undefined;
  const [, day] = isoTime.exec(text) ?? [];
  const timeMs = day === undefined || !isCalendarDay(day) ? Number.NaN : Date.parse(text);
  return Number.isFinite(timeMs) ? timeMs : undefined;
}
