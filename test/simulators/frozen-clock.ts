import type { Clock } from "#contracts/runtime/clock.ts";

/** A clock that stands still, so that simulated time passes only when a test advances it. */
export const frozenClock: Clock = { nowMs: () => Date.UTC(2026, 10, 23, 12), schedule: () => () => {} };
