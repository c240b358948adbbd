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
  const named = Object.entries(headers).filter(([header]) => header.startsWith(ofLimit));
  const said = (word: string) =>
    named.flatMap(([header, text]) => numberedAs(header.slice(ofLimit.length), text.split(`${word}=`)[1]));
  const left = [...said("remaining"), ...numberedAs("minute", headers["x-rate-limit-remaining"])];
  const resets = [...said("resets"), ...numberedAs("minute", headers["ratelimit-reset"])];
  const told = {
    ...(left.length === 0 ? {} : { remaining: Object.fromEntries(left) }),
    ...(resets.length === 0
      ? {}
      : { resetsAfterMs: Object.fromEntries(resets.map(([key, seconds]) => [key, seconds * 1_000])) }),
  };
  if (status !== 429) return told;
  const key = left.find(([, count]) => count === 0)?.[0];
  return { ...told, throttled: key === undefined ? {} : { key } };
}

function numberedAs(key: string, text = ""): readonly (readonly [string, number])[] {
  const digits = /^\d+/.exec(text)?.[0];
  return digits === undefined ? [] : [[key, Number(digits)]];
}
