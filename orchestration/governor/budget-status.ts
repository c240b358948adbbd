import type { CallBudget } from "#contracts/generated/canonical/types.ts";
import { type Budget, callClasses } from "./budget.ts";
import type { Grantor } from "./grantor.ts";

/** What a budget is by its name: `platform/digest of the credential/region`. */
type Named = Pick<CallBudget, "name" | "platform" | "region" | "plannedBy">;

/** More objects with windows of their own than these are not listed one by one. */
const listedAtMost = 100;

/** The status of a budget as the worker tells it that grants its calls. */
export function statusOf(budget: Budget, grantor: Grantor, grantedBy: string): CallBudget {
  const { closedUntilMs, counts } = grantor;
  const { concurrentCalls } = budget;
  return {
    ...namedBy(budget),
    state: closedUntilMs > 0 ? "closed" : "open",
    ...(closedUntilMs > 0 ? { closedUntil: new Date(closedUntilMs).toISOString() } : {}),
    grantedBy,
    underWay: grantor.underWay,
    ...(concurrentCalls === undefined ? {} : { concurrentCalls }),
    windows: [...grantor.windows()].slice(0, listedAtMost).map(({ key, window, free, limit }) => ({
      key,
      periodMs: window.periodMs,
      limit,
      left: free,
    })),
    classes: callClasses.map((callClass) => {
      const { granted, refused, waitedMs, longestWaitMs } = counts.of(callClass);
      const waiting = grantor.waitingOf(callClass);
      return {
        class: callClass,
        granted,
        waiting,
        refused,
        waitedMs: Math.round(waitedMs),
        longestWaitMs: Math.round(longestWaitMs),
      };
    }),
    throttledCalls: counts.throttledCalls,
    othersCalls: counts.othersCalls,
    savedCalls: counts.savedCalls,
  };
}

/** The status of a budget of which no worker knows more than its limits. */
export function statusWithout(budget: Budget, state: "idle" | "unreachable"): CallBudget {
  const { concurrentCalls } = budget;
  return {
    ...namedBy(budget),
    state,
    underWay: 0,
    ...(concurrentCalls === undefined ? {} : { concurrentCalls }),
    windows: budget.windows
      .filter(({ perParameter }) => perParameter === undefined)
      .map(({ name, periodMs, limit }) => ({
        key: name,
        periodMs,
        limit,
        left: state === "idle" ? limit : 0,
      })),
    classes: [],
    throttledCalls: 0,
    othersCalls: 0,
    savedCalls: 0,
  };
}

function namedBy({ name, plannedBy }: Budget): Named {
  const [platform, , region = ""] = name.split("/");
  return { name, platform: platform as CallBudget["platform"], region, plannedBy: [...plannedBy] };
}
