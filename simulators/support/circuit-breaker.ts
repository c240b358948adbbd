import type { StatePart } from "../behaviour/state-part.ts";

export interface CircuitBreakerLimits {
  readonly windowMs: number;
  /** From 0 to 1, of at least `minRequests`. */
  readonly errorShare: number;
  readonly minRequests: number;
  /** More errors than this open it, whatever their share. */
  readonly errors: number;
  readonly openMs: number;
}

/** Says when a receiver has failed so often that it is left alone for a while. */
export function createCircuitBreaker(now: () => number, limits: CircuitBreakerLimits) {
  let results: { readonly atMs: number; readonly good: boolean }[] = [];
  let openUntilMs = 0;

  return {
    open: () => now() < openUntilMs,
    note(good: boolean): void {
      const atMs = now();
      results = results.filter((result) => result.atMs > atMs - limits.windowMs);
      results.push({ atMs, good });
      const errors = results.filter((result) => !result.good).length;
      const many = results.length >= limits.minRequests && errors / results.length >= limits.errorShare;
      if (!many && errors <= limits.errors) return;
      openUntilMs = atMs + limits.openMs;
      results = [];
    },
    ...({
      save: () => ({ results, openUntilMs }),
      load(saved) {
        const kept = saved as { results: typeof results; openUntilMs: number } | undefined;
        results = kept?.results ?? [];
        openUntilMs = kept?.openUntilMs ?? 0;
      },
    } satisfies StatePart),
  };
}
