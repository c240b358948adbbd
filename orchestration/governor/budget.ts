/** How many calls may begin within any stretch of `periodMs`. */
export interface BudgetWindow {
  /** As a person would call it: `minute`, `search`, `update-ticket`. Different in each window of a budget. */
  readonly name: string;
  readonly periodMs: number;
  /** At least 1. */
  readonly limit: number;
  /** Ids of the operations that count. Without them, all but those of `except` do. */
  readonly operations?: readonly string[];
  readonly except?: readonly string[];
  /** A path parameter: each of its values has a window of its own. */
  readonly perParameter?: string;
}

/** What one platform allows one credential in one region, as its contract states it under `x-limits`. */
export interface Budget {
  /** `platform/credential/region`, in letters, digits, `-` and `/`: whoever has the same name shares it. */
  readonly name: string;
  readonly windows: readonly BudgetWindow[];
  /** Calls that the platform works on at once. Without it, as many as the windows let begin. */
  readonly concurrentCalls?: number;
  /** The longest that a call may take, ms: after it, a call that was not reported is taken for done. */
  readonly callTimeLimitMs: number;
  /** The limits that an operator may set while it is in use, by name of the window or `concurrent`. */
  readonly settable: Readonly<Record<string, LimitBounds>>;
  /** What an operator has said of it, for people: `plan free`, `search=3 (the contract says 5)`. */
  readonly plannedBy: readonly string[];
}

export interface LimitBounds {
  /** What the contract says for the plan. */
  readonly contract: number;
  /** The largest that the contract says for any plan: beyond it, nobody has said what the platform does. */
  readonly atMost: number;
}

/** Who waits for a call: a person, a workflow, or nobody (reconciliation, refresh). */
export type CallClass = "interactive" | "workflow" | "background";

export const callClasses: readonly CallClass[] = ["interactive", "workflow", "background"];

/** What a call takes from a budget: one from each of these windows. `key` tells windows of one name apart. */
export interface WindowShare {
  readonly window: BudgetWindow;
  readonly key: string;
}

/** The windows in which a call counts. `parameters` are its path parameters. */
export function sharesOf(
  { windows }: Budget,
  operationId: string,
  parameters: Readonly<Record<string, string>>,
): readonly WindowShare[] {
  return windows.flatMap((window) => {
    const { operations, except, perParameter } = window;
    const counts = operations ? operations.includes(operationId) : !except?.includes(operationId);
    if (!counts) return [];
    if (perParameter === undefined) return [{ window, key: window.name }];
    const value = parameters[perParameter];
    return value === undefined ? [] : [{ window, key: `${window.name}:${value}` }];
  });
}
