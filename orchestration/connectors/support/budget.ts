import { limits } from "#contracts/generated/platforms/support/limits.ts";
import type { BudgetWindow } from "../../governor/budget.ts";
import type { CallEnd } from "../../governor/grant.ts";
import type { HttpAnswer } from "../http-exchange.ts";

export const supportPlans = Object.keys(limits.plans) as readonly (keyof typeof limits.plans)[];
export const supportDefaultPlan: keyof typeof limits.plans = limits.defaultPlan;

/** What the support platform allows one account: calls in a minute, and calls of some endpoints or on one object. */
export function supportWindows(plan: keyof typeof limits.plans): readonly BudgetWindow[] {
  const { windowMs, requestsPerWindow, ...more } = limits.plans[plan];
  const highVolume = "highVolume" in more;
  return [
    { name: "minute", periodMs: windowMs, limit: requestsPerWindow },
    ...Object.entries(limits.endpoints).flatMap(([name, endpoint]) => {
      // A limit without calls is one that we do not come near: it begins at a page that we never ask for.
      if (!("calls" in endpoint)) return [];
      const limit =
        highVolume && "highVolumeRequestsPerWindow" in endpoint
          ? endpoint.highVolumeRequestsPerWindow
          : endpoint.requestsPerWindow;
      const perParameter = "key" in endpoint ? { perParameter: endpoint.key } : {};
      return [{ name, periodMs: endpoint.windowMs, limit, operations: endpoint.calls, ...perParameter }];
    }),
  ];
}

/** What the support platform says is left. A 429 names its time but not its limit. */
export function readSupportBudget({ status, headers }: HttpAnswer): CallEnd {
  const left = headers["x-rate-limit-remaining"];
  const remaining = left !== undefined && /^\d+$/.test(left) ? { remaining: { minute: Number(left) } } : {};
  return status === 429 ? { ...remaining, throttled: {} } : remaining;
}
