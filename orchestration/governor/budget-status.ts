import type { CallBudget } from "#contracts/generated/canonical/types.ts";
import { type Budget, callClasses } from "./budget.ts";
import type { Grantor, GrantorRecord } from "./grantor.ts";
import { waitBoundsMs } from "./grantor-counts.ts";
import { concurrentLimit } from "./set-limits.ts";

/** What a budget is by its name: `platform/digest of the credential/region`. */
type Named = Pick<CallBudget, "name" | "platform" | "region" | "plannedBy">;

/** More objects with windows of their own than these are not listed one by one. */
const listedAtMost = 100;

/** The status of a budget as the worker tells it that grants its calls. */
export function statusOf(budget: Budget, grantor: Grantor, grantedBy: string): CallBudget {
  const { closedUntilMs, concurrentCalls, counts, limits } = grantor;
  return {
    ...namedBy(budget),
    state: closedUntilMs > 0 ? "closed" : "open",
    ...(closedUntilMs > 0 ? { closedUntil: new Date(closedUntilMs).toISOString() } : {}),
    grantedBy,
    underWay: grantor.underWay,
    limitActs: [...limits.acts],
    ...concurrencyOf(budget, concurrentCalls),
    windows: [...grantor.windows()].slice(0, listedAtMost).map(({ key, window, free, limit }) => {
      const endsAt = limits.actOf(window.name)?.endsAt;
      return {
        key,
        periodMs: window.periodMs,
        limit,
        ...contractLimitOf(budget, window.name, limit),
        ...(endsAt === undefined ? {} : { limitEndsAt: endsAt }),
        left: free,
      };
    }),
    classes: callClasses.map((callClass) => {
      const { granted, refused, parked, waitedMs, longestWaitMs, waits } = counts.of(callClass);
      const waiting = grantor.waitingOf(callClass);
      return {
        class: callClass,
        granted,
        waiting,
        refused,
        parked,
        waits: waitBoundsMs.map((upToMs, index) => ({ upToMs, calls: waits[index] ?? 0 })),
        waitedMs: Math.round(waitedMs),
        longestWaitMs: Math.round(longestWaitMs),
      };
    }),
    throttledCalls: counts.throttledCalls,
    othersCalls: counts.othersCalls,
    savedCalls: counts.savedCalls,
  };
}

/**
 * The status of a budget of which no worker knows more than its limits. `record` is what the last that granted has left,
 * if it is known.
 */
export function statusWithout(
  budget: Budget,
  state: "idle" | "unreachable",
  record?: GrantorRecord,
): CallBudget {
  const { inForce = [], acts = [] } = record?.limits ?? {};
  const { throttledCalls = 0, othersCalls = 0, savedCalls = 0 } = record?.counts ?? {};
  const setTo = (name: string) => inForce.find(({ limit }) => limit === name)?.value;
  return {
    ...namedBy(budget),
    state,
    underWay: 0,
    limitActs: [...acts],
    ...concurrencyOf(budget, setTo(concurrentLimit) ?? budget.concurrentCalls),
    windows: budget.windows
      .filter(({ perParameter }) => perParameter === undefined)
      .map(({ name, periodMs, limit: given }) => {
        const limit = setTo(name) ?? given;
        const left = state === "idle" ? limit : 0;
        return { key: name, periodMs, limit, ...contractLimitOf(budget, name, limit), left };
      }),
    classes: [],
    throttledCalls,
    othersCalls,
    savedCalls,
  };
}

function concurrencyOf(
  { settable }: Budget,
  concurrentCalls: number | undefined,
): Pick<CallBudget, "concurrentCalls" | "contractConcurrentCalls"> {
  if (concurrentCalls === undefined) return {};
  const contract = settable[concurrentLimit]?.contract ?? concurrentCalls;
  return { concurrentCalls, ...(contract === concurrentCalls ? {} : { contractConcurrentCalls: contract }) };
}

function contractLimitOf({ settable }: Budget, name: string, limit: number): { contractLimit?: number } {
  const contract = settable[name]?.contract ?? limit;
  return contract === limit ? {} : { contractLimit: contract };
}

function namedBy({ name, plannedBy }: Budget): Named {
  const [platform, , region = ""] = name.split("/");
  return { name, platform: platform as CallBudget["platform"], region, plannedBy: [...plannedBy] };
}
