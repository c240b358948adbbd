/** Requests in a span of time. */
export interface RateWindow {
  /** Counts one request. `undefined` if it may pass; else how long until one may, and nothing is counted. */
  take(): { readonly waitMs: number } | undefined;
  readonly limit: number;
  remaining(): number;
  /** Until the oldest counted request leaves the window. */
  resetMs(): number;
}

/** At most `limit` requests in any span of `windowMs`. */
export function createSlidingWindow(now: () => number, limit: number, windowMs: number): RateWindow {
  // A ring of the times of the last `limit` requests: the oldest says whether one more fits.
  const times: number[] = [];
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
  };
}
