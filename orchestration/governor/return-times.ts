import type { CallClass, WindowShare } from "./budget.ts";

/** However many were refused, nobody is told to come back later than this after the first. */
const spreadAtMostMs = 600_000;
/** Beyond so many lines, those that are over are forgotten. */
const linesAtMost = 1_000;

/**
 * When those that were refused are to ask again: one after another at the pace at which they can be served. Told the same
 * time, all that a maintenance had stopped would come back at once, most of them to be refused again. Calls of one class
 * that count in the same windows stand in one line.
 */
export class ReturnTimes {
  readonly #nextMs = new Map<string, number>();

  /** `earliestMs`: when the first of them could begin. `everyMs`: how long until the next can. Unix epoch, ms. */
  next(
    { callClass, shares }: { readonly callClass: CallClass; readonly shares: readonly WindowShare[] },
    { earliestMs, everyMs }: { readonly earliestMs: number; readonly everyMs: number },
    nowMs: number,
  ): number {
    // A person is told the truth; there are few of them, and they do not come back by the clock.
    if (callClass === "interactive") return earliestMs;
    const line = [callClass, ...shares.map(({ key }) => key)].join(" ");
    const nextMs = this.#nextMs.get(line) ?? 0;
    // Some will not come, and some come before their time: beyond the bound the places are given a second time.
    const atMs = nextMs > earliestMs + spreadAtMostMs ? earliestMs : Math.max(earliestMs, nextMs);
    this.#nextMs.set(line, atMs + everyMs);
    if (this.#nextMs.size > linesAtMost) this.#forget(nowMs);
    return atMs;
  }

  #forget(nowMs: number): void {
    for (const [line, atMs] of this.#nextMs) if (atMs < nowMs) this.#nextMs.delete(line);
  }
}
