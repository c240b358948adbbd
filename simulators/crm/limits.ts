import { limits } from "#contracts/generated/platforms/crm/limits.ts";
import { createRateLimits, type RateLimits } from "../behaviour/rate-limits.ts";
import { createCalendarWindow, createSlidingWindow } from "../behaviour/rate-window.ts";
import type { CrmErrors } from "./errors.ts";
import type { CrmApp } from "./webhooks.ts";

type Tier = keyof typeof limits.tiers;

const dayMs = 86_400_000;

/** The app's ten-second window and the account's day, and search's own second; figures from the contract's `x-limits`. */
export function createCrmLimits(dependencies: {
  readonly now: () => number;
  readonly errors: CrmErrors;
  readonly app: CrmApp;
  readonly enabled: boolean;
}): RateLimits {
  const { now, errors, app, enabled } = dependencies;
  const group = (window: string) => `publicapi:private_app-api-calls-${window}:${app.appId}:${app.portalId}`;

  return createRateLimits({
    enabled,
    profiles: Object.keys(limits.tiers),
    defaultProfile: limits.defaultTier,
    open(profile) {
      const tier = limits.tiers[profile as Tier];
      return {
        tier,
        rolling: createSlidingWindow(now, tier.requestsPerWindow, tier.windowMs),
        daily: createCalendarWindow(now, tier.requestsPerDay, dayMs),
        search: createSlidingWindow(now, limits.search.requestsPerWindow, limits.search.windowMs),
      };
    },
    admit({ tier, rolling, daily, search }, _request, operation, enforced) {
      if (operation.path.startsWith("/webhooks/")) return { headers: {} };
      if (operation.path.endsWith("/search")) {
        if (!enforced || search.take() === undefined) return { headers: {} };
        const refusal = errors.throttled(
          "You have reached your secondly limit.",
          "SECONDLY",
          group("secondly"),
        );
        return { headers: {}, refusal };
      }

      const full = enforced
        ? daily.remaining() === 0
          ? "daily"
          : rolling.take() === undefined
            ? undefined
            : "rolling"
        : undefined;
      if (enforced && full === undefined) daily.take();
      const headers = {
        "X-HubSpot-RateLimit-Max": String(tier.requestsPerWindow),
        "X-HubSpot-RateLimit-Remaining": String(rolling.remaining()),
        "X-HubSpot-RateLimit-Interval-Milliseconds": String(tier.windowMs),
        "X-HubSpot-RateLimit-Daily": String(tier.requestsPerDay),
        "X-HubSpot-RateLimit-Daily-Remaining": String(daily.remaining()),
      };
      if (full === undefined) return { headers };
      const refusal =
        full === "daily"
          ? errors.throttled("You have reached your daily limit.", "DAILY", group("daily"))
          : errors.throttled(
              "You have reached your ten_secondly_rolling limit.",
              "TEN_SECONDLY_ROLLING",
              group("ten-secondly"),
            );
      return { headers, refusal };
    },
  });
}
