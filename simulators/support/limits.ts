import { limits } from "#contracts/generated/platforms/support/limits.ts";
import { createRateLimits, type RateLimits } from "../behaviour/rate-limits.ts";
import { createCalendarWindow, createSlidingWindow, type RateWindow } from "../behaviour/rate-window.ts";
import { supportErrors as errors } from "./errors.ts";

type Plan = keyof typeof limits.plans;

/** The account's minute; figures from the contract's `x-limits`. */
export function createSupportLimits(now: () => number, enabled: boolean): RateLimits {
  return createRateLimits({
    enabled,
    profiles: Object.keys(limits.plans),
    defaultProfile: limits.defaultPlan,
    open(plan) {
      const { requestsPerWindow, windowMs } = limits.plans[plan as Plan];
      return createCalendarWindow(now, requestsPerWindow, windowMs);
    },
    admit(minute, _request, _operation, enforced) {
      const full = enforced ? minute.take() : undefined;
      const [limit, remaining] = [String(minute.limit), String(minute.remaining())];
      const headers = {
        "X-Rate-Limit": limit,
        "X-Rate-Limit-Remaining": remaining,
        "ratelimit-limit": limit,
        "ratelimit-remaining": remaining,
        "ratelimit-reset": String(Math.ceil(minute.resetMs() / 1_000)),
      };
      return full === undefined
        ? { headers }
        : { headers, refusal: errors.throttled(Math.ceil(full.waitMs / 1_000)) };
    },
  });
}

/** How often each organization may be changed. Counts one change; the wait if there may be none now. */
export function createOrganizationLimit(now: () => number, rateLimits: RateLimits) {
  const windows = new Map<number, RateWindow>();
  const { requestsPerWindow, windowMs } = limits.endpoints["update-organization"];
  return (organizationId: number): { readonly waitMs: number } | undefined => {
    if (!rateLimits.enabled) return undefined;
    const window = windows.get(organizationId) ?? createSlidingWindow(now, requestsPerWindow, windowMs);
    windows.set(organizationId, window);
    return window.take();
  };
}
