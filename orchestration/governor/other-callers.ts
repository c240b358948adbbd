import type { WindowShare } from "./budget.ts";

/** While others are about, this share of a window is left to what they do before it is noticed. */
const headroomShare = 0.02;
/** Others that were not noticed for so many periods are gone. */
const rememberedPeriods = 2;

/** Tells from what a platform says is left how many calls others have made with the same credential. */
export class OtherCallers {
  readonly #byWindow = new Map<string, { noticedMs: number; widenedMs: number }>();

  /**
   * How many calls of others are to be counted now, in addition to those counted before. `left` is the platform's word,
   * `free` what we would have said at the latest at that moment.
   */
  count({ window, key }: WindowShare, { left, free }: { left: number; free: number }, nowMs: number): number {
    const missing = free - left;
    const others = this.#byWindow.get(key);
    if (missing > 0) {
      this.#byWindow.set(key, { noticedMs: nowMs, widenedMs: others?.widenedMs ?? 0 });
      return missing;
    }
    if (others === undefined) return 0;
    if (nowMs - others.noticedMs > rememberedPeriods * window.periodMs) {
      this.#byWindow.delete(key);
      return 0;
    }
    // With nothing free on our side either, their next call would be noticed by a 429 only: we draw back before that.
    const most = Math.floor(window.limit / 2);
    const headroom = Math.min(most, Math.max(2, Math.ceil(window.limit * headroomShare)));
    const settlesMs = 2 * headroom * (window.periodMs / window.limit);
    if (left >= headroom || nowMs - others.widenedMs < settlesMs) return 0;
    this.#byWindow.set(key, { noticedMs: nowMs, widenedMs: nowMs });
    return headroom - left;
  }
}
