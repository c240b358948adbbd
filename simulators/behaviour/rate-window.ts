import type { StatePart } from "./state-part.ts";

/** Requests in a span of time. */
export interface RateWindow extends StatePart {
  /** Counts one request. `undefined` if it may pass; else how long until one may, and nothing is counted. */
  take(): { readonly waitMs: number } | undefined;
  readonly limit: number;
  readonly windowMs: number;
  remaining(): number;
  /** Until the oldest counted request leaves the window. */
  resetMs(): number;
}

/** At most `limit` requests in any span of `windowMs`. */
export function createSlidingWindow(now: () => number, limit: number, windowMs: number): RateWindow {
  // A ring of the times of the last `limit` requests: the oldest says whether one more fits.
  let times: number[] = [];
  let head = 0;

  const forget = () => {
    const horizon = now() - windowMs;
    while (head < times.length && (times[head] as number) <= horizon) head += 1;
    if (head > 1_024 && head * 2 > times.length) {
      times.splice(0, head);
      head = 0;
    }
  };

  return {
    limit,
    windowMs,
    take() {
      forget();
      if (times.length - head >= limit) return { waitMs: this.resetMs() };
      times.push(now());
      return undefined;
    },
    remaining() {
      forget();
      return Math.max(0, limit - (times.length - head));
    },
    resetMs: () => (head < times.length ? Math.max(0, (times[head] as number) + windowMs - now()) : 0),
    save: () => times.slice(head),
    load(saved) {
      times = [...((saved ?? []) as number[])];
      head = 0;
    },
  };
}

/** At most `limit` requests in each calendar span of `windowMs` (a minute, a day in UTC), which starts empty. */
export function createCalendarWindow(now: () => number, limit: number, windowMs: number): RateWindow {
  let span = -1;
  let taken = 0;

  const turn = () => {
    const current = Math.floor(now() / windowMs);
    if (current === span) return;
    span = current;
    taken = 0;
  };

  return {
    limit,
    windowMs,
    take() {
      turn();
      if (taken >= limit) return { waitMs: this.resetMs() };
      taken += 1;
      return undefined;
    },
    remaining() {
      turn();
      return limit - taken;
    },
    resetMs: () => (Math.floor(now() / windowMs) + 1) * windowMs - now(),
    save: () => ({ span, taken }),
    load(saved) {
      const given = saved as { span: number; taken: number } | undefined;
      span = given?.span ?? -1;
      taken = given?.taken ?? 0;
    },
  };
}

/** One window for each key, such as a ticket's number. */
export interface KeyedWindows extends StatePart {
  of(key: string): RateWindow;
  /** Those that hold something now. */
  inUse(): readonly (readonly [key: string, window: RateWindow])[];
}

/** Empty windows are dropped when there are more than this many. */
const sweepAbove = 10_000;

export function createKeyedWindows(open: () => RateWindow): KeyedWindows {
  const windows = new Map<string, RateWindow>();
  const used = () => [...windows].filter(([, window]) => window.remaining() < window.limit);
  return {
    of(key) {
      const existing = windows.get(key);
      if (existing !== undefined) return existing;
      if (windows.size > sweepAbove) {
        const kept = used();
        windows.clear();
        for (const [name, window] of kept) windows.set(name, window);
      }
      const window = open();
      windows.set(key, window);
      return window;
    },
    inUse: used,
    save: () => used().map(([key, window]) => [key, window.save()]),
    load(saved) {
      windows.clear();
      for (const [key, kept] of (saved ?? []) as [string, unknown][]) {
        const window = open();
        window.load(kept);
        windows.set(key, window);
      }
    },
  };
}
