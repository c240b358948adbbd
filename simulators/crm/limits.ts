import { limits } from "#contracts/generated/platforms/crm/limits.ts";
import type { Answer } from "../behaviour/call.ts";
import { createRateLimits, gaugeOf, type RateLimits } from "../behaviour/rate-limits.ts";
import { createCalendarWindow, createSlidingWindow } from "../behaviour/rate-window.ts";
import { joinedParts } from "../behaviour/state-part.ts";
import type { CrmErrors } from "./errors.ts";
import type { CrmApp } from "./webhooks.ts";

type Tier = keyof typeof limits.tiers;

/** What each full window is called in its 429: message and policy name. */
export const throttlePolicies = {
  "ten-secondly": ["You have reached your ten_secondly_rolling limit.", "TEN_SECONDLY_ROLLING"],
  daily: ["You have reached your daily limit.", "DAILY"],
  secondly: ["You have reached your secondly limit.", "SECONDLY"],
} as const;

export type ThrottlePolicy = keyof typeof throttlePolicies;

const dayMs = 86_400_000;

/** The app's ten-second window and the account's day, and search's own second; figures from the contract's `x-limits`. */
export function createCrmLimits(dependencies: {
  readonly now: () => number;
  readonly errors: CrmErrors;
  readonly app: CrmApp;
  readonly enabled: boolean;
}): RateLimits {
  const { now, errors, app, enabled } = dependencies;
  return createRateLimits({
    enabled,
    profiles: Object.keys(limits.tiers),
    defaultProfile: limits.defaultTier,
    open(profile) {
      const tier = limits.tiers[profile as Tier];
      return {
        tier,
        rolling: createSlidingWindow(now, tier.requestsPerWindow, tier.windowMs),
        // An OAuth app has no day of its own.
        daily: "requestsPerDay" in tier ? createCalendarWindow(now, tier.requestsPerDay, dayMs) : undefined,
        search: createSlidingWindow(now, limits.search.requestsPerWindow, limits.search.windowMs),
        journal: createSlidingWindow(now, limits.journal.requestsPerWindow, limits.journal.windowMs),
      };
    },
    admit({ tier, rolling, daily, search, journal }, _request, operation, _path, enforced) {
      if (operation.path.startsWith("/webhooks/") || operation.path.startsWith("/oauth/"))
        return { headers: {} };
      const own = operation.path.endsWith("/search")
        ? search
        : operation.path.startsWith("/webhooks-journal/")
          ? journal
          : undefined;
      if (own !== undefined) {
        if (!enforced || own.take() === undefined) return { headers: {} };
        const refusal = throttledAnswer(errors, app, "secondly");
        return { headers: {}, refusal };
      }

      const full = enforced
        ? daily?.remaining() === 0
          ? "daily"
          : rolling.take() === undefined
            ? undefined
            : "rolling"
        : undefined;
      if (enforced && full === undefined) daily?.take();
      const headers = {
        "X-HubSpot-RateLimit-Max": String(tier.requestsPerWindow),
        "X-HubSpot-RateLimit-Remaining": String(rolling.remaining()),
        "X-HubSpot-RateLimit-Interval-Milliseconds": String(tier.windowMs),
        ...(daily === undefined
          ? {}
          : {
              "X-HubSpot-RateLimit-Daily": String(daily.limit),
              "X-HubSpot-RateLimit-Daily-Remaining": String(daily.remaining()),
            }),
      };
      if (full === undefined) return { headers };
      const refusal = throttledAnswer(errors, app, full === "daily" ? "daily" : "ten-secondly");
      return { headers, refusal };
    },
    gauges: ({ rolling, daily, search, journal }) => [
      gaugeOf("ten-secondly", rolling),
      ...(daily === undefined ? [] : [gaugeOf("daily", daily)]),
      gaugeOf("search", search),
      gaugeOf("journal", journal),
    ],
    part: ({ rolling, daily, search, journal }) =>
      joinedParts({ rolling, search, journal, ...(daily === undefined ? {} : { daily }) }),
  });
}

export function throttledAnswer(errors: CrmErrors, app: CrmApp, policy: ThrottlePolicy): Answer {
  const [message, policyName] = throttlePolicies[policy];
  const group = `publicapi:private_app-api-calls-${policy}:${app.appId}:${app.portalId}`;
  return errors.throttled(message, policyName, group);
}
