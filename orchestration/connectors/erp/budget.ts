import { limits } from "#contracts/generated/platforms/erp/limits.ts";
import type { BudgetWindow } from "../../governor/budget.ts";
import type { CallEnd } from "../../governor/grant.ts";
import type { HttpAnswer } from "../http-exchange.ts";

export const erpPlans = Object.keys(limits.profiles) as readonly (keyof typeof limits.profiles)[];
export const erpDefaultPlan: keyof typeof limits.profiles = limits.defaultProfile;

/** What the ERP allows one user: calls in a sliding window. It says nothing of what is left. */
export function erpWindows(plan: keyof typeof limits.profiles): readonly BudgetWindow[] {
  const { windowMs, requestsPerWindow } = limits.profiles[plan];
  return [{ name: "window", periodMs: windowMs, limit: requestsPerWindow }];
}

/** How many calls the ERP works on at once; it queues the rest, and waiting here keeps the queue ours. */
export function erpConcurrentCalls(plan: keyof typeof limits.profiles): number {
  return limits.profiles[plan].concurrentRequests;
}

export function readErpBudget({ status }: HttpAnswer): CallEnd {
  return status === 429 ? { throttled: {} } : {};
}
