import { limits } from "#contracts/generated/platforms/crm/limits.ts";
import type { BudgetWindow } from "../../governor/budget.ts";
import type { CallEnd } from "../../governor/grant.ts";
import { memberOf } from "../failed-answer.ts";
import type { HttpAnswer } from "../http-exchange.ts";

export const crmPlans = Object.keys(limits.tiers) as readonly (keyof typeof limits.tiers)[];
export const crmDefaultPlan: keyof typeof limits.tiers = limits.defaultTier;

const dayMs = 86_400_000;

/** What the CRM allows one app: calls in ten seconds and in a day, and searches apart from both. */
export function crmWindows(plan: keyof typeof limits.tiers): readonly BudgetWindow[] {
  const tier = limits.tiers[plan];
  const { calls, windowMs, requestsPerWindow } = limits.search;
  return [
    { name: "ten-seconds", periodMs: tier.windowMs, limit: tier.requestsPerWindow, except: calls },
    ...("requestsPerDay" in tier
      ? [{ name: "day", periodMs: dayMs, limit: tier.requestsPerDay, except: calls }]
      : []),
    { name: "search", periodMs: windowMs, limit: requestsPerWindow, operations: calls },
  ];
}

/** What the CRM says is left, and which of its limits refused a call. Searches carry no such headers. */
export function readCrmBudget({ status, headers }: HttpAnswer, body: unknown): CallEnd {
  const remaining = counted({
    "ten-seconds": headers["x-hubspot-ratelimit-remaining"],
    day: headers["x-hubspot-ratelimit-daily-remaining"],
  });
  if (status !== 429) return { remaining };
  const policy = String(memberOf(body, "policyName") ?? memberOf(body, "message"));
  const key = /daily/i.test(policy) ? "day" : /ten_secondly/i.test(policy) ? "ten-seconds" : "search";
  return { remaining, throttled: { key } };
}

function counted(headers: Readonly<Record<string, string | undefined>>): Record<string, number> {
  const numbers = Object.entries(headers).filter(([, text]) => text !== undefined && /^\d+$/.test(text));
  return Object.fromEntries(numbers.map(([key, text]) => [key, Number(text)]));
}
