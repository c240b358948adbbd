/** Time as a dependency: the only source of "now" and of waiting, so that a test can hold it. */
export interface Clock {
  /** Unix epoch, in milliseconds. */
  nowMs(): number;
  /**
   * Runs `action` once, `delayMs` from now (0 or more; 0: as soon as whatever is ready to be handled now has been).
   * The returned function cancels it.
   */
  schedule(delayMs: number, action: () => void): () => void;
}

/** A clock that also measures: somebody may correct the time of day at any moment, and a duration stays what it is. */
export interface SteadyClock extends Clock {
  /** Milliseconds since some moment of this process. Never goes back. */
  elapsedMs(): number;
}

/** The machine's own clock. A scheduled action alone does not keep the process alive. */
export const systemClock: SteadyClock = {
  nowMs: () => Date.now(),
  elapsedMs: () => performance.now(),
  schedule(delayMs, action) {
    if (delayMs <= 0) {
      // One that does not keep the process alive is not looked at before something else happens.
      const immediate = setImmediate(action);
      return () => clearImmediate(immediate);
    }
    if (delayMs > longestTimeoutMs) {
      let cancelRest = systemClock.schedule(longestTimeoutMs, () => {
        cancelRest = systemClock.schedule(delayMs - longestTimeoutMs, action);
      });
      return () => cancelRest();
    }
    const timer = setTimeout(action, delayMs).unref();
    return () => clearTimeout(timer);
  },
};

/** A longer `setTimeout` fires at once, so a longer wait is taken in pieces. */
const longestTimeoutMs = 2_147_483_647;

/** Resolves after `delayMs` by `clock`, or at once when `signal` is aborted. Never rejects. */
export function sleep(clock: Clock, delayMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const done = () => {
      cancel();
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const cancel = clock.schedule(delayMs, done);
    signal?.addEventListener("abort", done, { once: true });
  });
}
