import { createHash } from "node:crypto";
import type { Budget, BudgetWindow, LimitBounds } from "../governor/budget.ts";
import { concurrentLimit } from "../governor/set-limits.ts";
import { onlyRegion } from "./circuits.ts";
import { crmDefaultPlan, crmPlans, crmWindows } from "./crm/budget.ts";
import { erpConcurrentCalls, erpDefaultPlan, erpPlans, erpWindows } from "./erp/budget.ts";
import type { Platforms } from "./platforms.ts";
import { supportDefaultPlan, supportPlans, supportWindows } from "./support/budget.ts";

/** What an operator says of one platform's budget. */
export interface BudgetSettings {
  /** What was bought of the platform: a name from `x-limits` of its contract. */
  readonly plan?: string;
  /** Limits that differ from the contract's, by name of the window; `concurrent` is the number of calls at once. */
  readonly limits?: Readonly<Record<string, number>>;
  /** The platform has no limits, as a simulator for a load test: its calls are not counted. */
  readonly lifted?: boolean;
}

export type BudgetsSettings = Readonly<Partial<Record<keyof Platforms, BudgetSettings>>>;

interface PlatformLimits {
  readonly plans: readonly string[];
  readonly defaultPlan: string;
  windows(plan: string): readonly BudgetWindow[];
  concurrentCalls?(plan: string): number;
}

const platformLimits: Readonly<Record<keyof Platforms, PlatformLimits>> = {
  crm: { plans: crmPlans, defaultPlan: crmDefaultPlan, windows: (plan) => crmWindows(plan as never) },
  erp: {
    plans: erpPlans,
    defaultPlan: erpDefaultPlan,
    windows: (plan) => erpWindows(plan as never),
    concurrentCalls: (plan) => erpConcurrentCalls(plan as never),
  },
  support: {
    plans: supportPlans,
    defaultPlan: supportDefaultPlan,
    windows: (plan) => supportWindows(plan as never),
  },
};

/**
 * The budget of a platform: its contract's limits for the plan, with the operator's changes. `credential` is what the
 * platform counts by; the budget is named by a digest of it, so that all who use it share the budget and none can read it.
 * Throws, with the names there are, for a plan or a limit that the contract does not have, for a limit below 1 and for
 * one above the largest that the contract has for any plan.
 */
export function platformBudget(
  platform: keyof Platforms,
  credential: string,
  settings: BudgetSettings,
  callTimeLimitMs: number,
  region: string = onlyRegion,
): Budget {
  const known = platformLimits[platform];
  const { plan = known.defaultPlan, limits = {} } = settings;
  if (!known.plans.includes(plan)) throw new TypeError(unknown("plan", plan, platform, known.plans));

  const windows = known.windows(plan);
  const settable = settableOf(known, plan);
  for (const [name, limit] of Object.entries(limits)) {
    const bounds = settable[name];
    if (bounds === undefined) throw new TypeError(unknown("limit", name, platform, Object.keys(settable)));
    if (!Number.isSafeInteger(limit) || limit < 1 || limit > bounds.atMost)
      throw new TypeError(`the limit ${name} must be from 1 to ${bounds.atMost}, the most that any plan has`);
  }
  const digest = createHash("sha256").update(credential).digest("hex").slice(0, 8);
  const concurrentCalls = limits[concurrentLimit] ?? known.concurrentCalls?.(plan);
  return {
    name: `${platform}/${digest}/${region}`,
    windows: windows.map((window) => ({ ...window, limit: limits[window.name] ?? window.limit })),
    ...(concurrentCalls === undefined ? {} : { concurrentCalls }),
    callTimeLimitMs,
    settable,
    plannedBy: [
      ...(settings.plan === undefined ? [] : [`plan ${plan}`]),
      ...Object.entries(limits).map(
        ([name, limit]) => `${name}=${limit} (the contract says ${settable[name]?.contract})`,
      ),
    ],
  };
}

/** What the contract says for the plan, and the most that it says for any. */
function settableOf(known: PlatformLimits, plan: string): Readonly<Record<string, LimitBounds>> {
  const ofPlan = (one: string): ReadonlyMap<string, number> =>
    new Map([
      ...known.windows(one).map(({ name, limit }) => [name, limit] as const),
      ...(known.concurrentCalls ? [[concurrentLimit, known.concurrentCalls(one)] as const] : []),
    ]);
  const all = known.plans.map(ofPlan);
  return Object.fromEntries(
    [...ofPlan(plan)].map(([name, contract]) => [
      name,
      { contract, atMost: Math.max(...all.map((limits) => limits.get(name) ?? 0)) },
    ]),
  );
}

/** The budget of each platform that has one, for the credential that calls it. Throws as `platformBudget` does. */
export function platformBudgets(
  { crm, erp, support, budgets = {}, regions = {} }: Credentials,
  timeoutMs: number,
): Readonly<Partial<Record<keyof Platforms, Budget>>> {
  // A call may be at work for so long, and its answer on its way for a little longer.
  const callTimeLimitMs = timeoutMs + 5_000;
  const credentials = { crm: crm.token, erp: erp.clientId, support: support.oauthToken };
  const counted = (Object.keys(credentials) as (keyof Platforms)[])
    .filter((platform) => !budgets[platform]?.lifted)
    .map((platform) => {
      const settings = budgets[platform] ?? {};
      return [
        platform,
        platformBudget(platform, credentials[platform], settings, callTimeLimitMs, regions[platform]),
      ] as const;
    });
  return Object.fromEntries(counted);
}

interface Credentials {
  readonly crm: { readonly token: string };
  readonly erp: { readonly clientId: string };
  readonly support: { readonly oauthToken: string };
  readonly budgets?: BudgetsSettings;
  readonly regions?: Readonly<Partial<Record<keyof Platforms, string>>>;
}

/** Reads limits as `name=number`, separated by commas: `ten-seconds=150,search=3`. Throws for anything else. */
export function parseLimits(text: string): Readonly<Record<string, number>> {
  const limits: Record<string, number> = {};
  for (const part of text.split(",").map((one) => one.trim())) {
    const [, name, number] = /^([a-z-]+)=([1-9]\d{0,11})$/.exec(part) ?? [];
    if (name === undefined || number === undefined || Object.hasOwn(limits, name)) {
      throw new TypeError(`'${part}' is no limit name=number, or its name is there twice`);
    }
    limits[name] = Number(number);
  }
  return limits;
}

function unknown(what: string, given: string, platform: string, names: readonly string[]): string {
  return `the ${platform} platform's contract has no ${what} ${given}; it has ${names.join(", ")}`;
}
