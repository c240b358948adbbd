import type { CallClass, WindowShare } from "./budget.ts";

/** Somebody wants to call a platform. */
export interface CallRequest {
  /** Unlike any other's. Asking again with the same id never takes from the budget twice. */
  readonly id: string;
  readonly callClass: CallClass;
  readonly shares: readonly WindowShare[];
  /** A call that cannot begin by then need not be made. Unix epoch, ms. */
  readonly deadlineMs: number;
}

/**
 * - `granted`: call now, and say when it has ended, under the request's id.
 * - `refused`: it could not begin by its deadline; ask again after `retryAfterMs`. Nothing was taken.
 * - `moved`: somebody else grants now; ask there, with the same id.
 */
export type Grant =
  | { readonly kind: "granted"; readonly waitedMs: number }
  | { readonly kind: "refused"; readonly retryAfterMs: number; readonly because: RefusalReason }
  | { readonly kind: "moved" };

/** `budget`: the platform's limits. `closed`: the platform does not want to be called now. */
export type RefusalReason = "budget" | "closed";

/** How a call ended, as far as the budget is concerned. */
export interface CallEnd {
  /** The call was not made: what it took is given back at once. */
  readonly unused?: true;
  /** Calls that were not made because this one gave their answers too. */
  readonly savedCalls?: number;
  /** What is left by the platform's own word, by key of a window or, of the window of the call's object, by its name. */
  readonly remaining?: Readonly<Record<string, number>>;
  /** How long until the platform counts anew, by its own word, by key as in `remaining`. ms. */
  readonly resetsAfterMs?: Readonly<Record<string, number>>;
  /** The platform refused it for being too many (429): the window that it named, as in `remaining`, if it named one. */
  readonly throttled?: { readonly key?: string; readonly retryAfterMs?: number };
  /** The platform asked to be left alone for so long, or is known to be closed. Unix epoch, ms. */
  readonly closedUntilMs?: number;
}

/**
 * - `changed`: it holds for all who call, and lasts.
 * - `refused`: the contract or what is in force does not allow it; `detail` is for people.
 * - `moved`: somebody else grants now; ask there.
 */
export type LimitAnswer =
  | { readonly kind: "changed" }
  | { readonly kind: "refused"; readonly detail: string }
  | { readonly kind: "moved" };
