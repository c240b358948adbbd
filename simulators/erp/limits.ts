import { limits } from "#contracts/generated/platforms/erp/limits.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import { type ConcurrencyQueue, createConcurrencyQueue } from "../behaviour/concurrency-queue.ts";
import { createRateLimits, gaugeOf, type RateLimits } from "../behaviour/rate-limits.ts";
import { createSlidingWindow } from "../behaviour/rate-window.ts";
import type { ErpErrors } from "./errors.ts";

export type Profile = keyof typeof limits.profiles;

/** The user's sliding window; figures from the contract's `x-limits`. The token endpoint is another service's. */
export function createErpLimits(now: () => number, errors: ErpErrors, enabled: boolean): RateLimits {
  return createRateLimits({
    enabled,
    profiles: Object.keys(limits.profiles),
    defaultProfile: limits.defaultProfile,
    open(profile) {
      const { requestsPerWindow, windowMs } = limits.profiles[profile as Profile];
      return createSlidingWindow(now, requestsPerWindow, windowMs);
    },
    admit(window, _request, operation, _path, enforced) {
      if (!enforced || operation.operationId === "requestToken" || window.take() === undefined)
        return { headers: {} };
      return { headers: {}, refusal: errors.throttled(window.limit) };
    },
    gauges: (window) => [gaugeOf("user", window)],
    part: (window) => window,
  });
}

/** So many requests of a user work at once and so many wait, as the profile in force says; with the limits off all pass. */
export function createErpQueue(clock: Clock, rateLimits: RateLimits): ConcurrencyQueue {
  return createConcurrencyQueue(clock, () => {
    if (!rateLimits.enabled) return undefined;
    const { concurrentRequests, queuedRequests, connections } =
      limits.profiles[rateLimits.profile as Profile];
    return { concurrentRequests, queuedRequests, connections, queueTimeoutMs: limits.queueTimeoutMs };
  });
}
