import { limits } from "#contracts/generated/platforms/erp/limits.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import { type ConcurrencyQueue, createConcurrencyQueue } from "../behaviour/concurrency-queue.ts";
import { createRateLimits, type RateLimits } from "../behaviour/rate-limits.ts";
import { createSlidingWindow } from "../behaviour/rate-window.ts";
import type { ErpErrors } from "./errors.ts";

type Profile = keyof typeof limits.profiles;

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
    admit(window, _request, operation, enforced) {
      if (!enforced || operation.operationId === "requestToken" || window.take() === undefined)
        return { headers: {} };
      return { headers: {}, refusal: errors.throttled() };
    },
  });
}

/** Five requests of a user work at once and 95 wait; with the limits off all pass. */
export function createErpQueue(clock: Clock, rateLimits: RateLimits): ConcurrencyQueue {
  const { concurrentRequests, queuedRequests } = limits.profiles[limits.defaultProfile];
  const queue = createConcurrencyQueue(clock, {
    concurrentRequests,
    queuedRequests,
    queueTimeoutMs: limits.queueTimeoutMs,
  });
  return { enter: () => (rateLimits.enabled ? queue.enter() : Promise.resolve(() => {})) };
}
