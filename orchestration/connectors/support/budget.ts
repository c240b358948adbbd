import { limits } from "#contracts/generated/platforms/support/limits.ts";
import type { BudgetWindow } from "../../governor/budget.ts";
import type { CallEnd } from "../../governor/grant.ts";
import type { HttpAnswer } from "../http-exchange.ts";

export const supportPlans = Object.keys(limits.plans) as readonly (keyof typeof limits.plans)[];
export const supportDefaultPlan: keyof typeof limits.plans = limits.defaultPlan;

/** What the support platform allows one account: calls in a minute, of some endpoints or on one object, and unfinished jobs. */
export function supportWindows(plan: keyof typeof limits.plans): readonly BudgetWindow[] {
  const { windowMs, requestsPerWindow, ...more } = limits.plans[plan];
  const highVolume = "highVolume" in more;
  const { maxUnfinished, countedMs, calls } = limits.jobs;
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
    { name: "inflight-jobs", periodMs: countedMs, limit: maxUnfinished, operations: calls },
  ];
}

const ofLimit = "zendesk-ratelimit-";

/** What the support platform says is left, and which of its limits refused a call: the one with nothing left. */
export function readSupportBudget({ status, headers }: HttpAnswer): CallEnd {
  const named = Object.entries(headers).flatMap(([header, text]) => {
    const left = /remaining=(\d+)/.exec(text)?.[1];
    if (!header.startsWith(ofLimit) || left === undefined) return [];
    return [[header.slice(ofLimit.length), Number(left)] as const];
  });
  const minute = headers["x-rate-limit-remaining"];
  const left = [
    ...named,
    ...(minute !== undefined && /^\d+$/.test(minute) ? [["minute", Number(minute)] as const] : []),
  ];
  const remaining = left.length === 0 ? {} : { remaining: Object.fromEntries(left) };
  if (status !== 429) return remaining;
  const key = left.find(([, count]) => count === 0)?.[0];
  return { ...remaining, throttled: key === undefined ? {} : { key } };
}
