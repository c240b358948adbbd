/** As much of an allowance as another owner needs to go on with it. */
export interface AllowanceRecord {
  /** Unix epoch, ms. */
  readonly fromMs: number;
  /** How long after that how many come back, in order. */
  readonly returns: readonly (readonly [afterMs: number, count: number])[];
}

/**
 * What is left of one window. A call takes one before it begins, and what it took comes back one period after it has
 * ended. So however the platform counts (a sliding window, an aligned one, a bucket) and however long a request is on
 * its way, no period of the platform's can see more calls than the limit: one more would have begun while those that
 * fill the period were still held here. The price is a little of the limit: `period / (period + duration of a call)`.
 */
export class Allowance {
  readonly #periodMs: number;
  readonly #grainMs: number;
  #limit: number;
  #underWay = 0;
  #waiting = 0;
  #returns: { atMs: number; count: number }[] = [];

  /**
   * `grains`: what comes back at nearly the same time comes back together, a period's `grains`th part later at most. The
   * default costs half of a thousandth of the limit and bounds what the ledger is to keep.
   */
  constructor(periodMs: number, limit: number, grains = 1024) {
    this.#periodMs = periodMs;
    this.#limit = limit;
    this.#grainMs = Math.max(1, Math.floor(periodMs / grains));
  }

  /** How many calls may begin now. Below zero after the limit was lowered. */
  free(nowMs: number): number {
    this.#settle(nowMs);
    return this.#limit - this.#underWay - this.#waiting;
  }

  /** Nothing is under way and nothing comes back: it is as if it had never been used. */
  isUntouched(nowMs: number): boolean {
    this.#settle(nowMs);
    return this.#underWay === 0 && this.#waiting === 0;
  }

  /** When the next comes back, if one does by itself. Unix epoch, ms. */
  nextReturnMs(): number | undefined {
    return this.#returns[0]?.atMs;
  }

  get limit(): number {
    return this.#limit;
  }

  set limit(limit: number) {
    this.#limit = limit;
  }

  take(): void {
    this.#underWay += 1;
  }

  /** A call has ended. */
  end(nowMs: number): void {
    this.#underWay -= 1;
    this.#comesBack(nowMs + this.#periodMs, 1);
  }

  /** A call was not made after all: nothing of it can have reached the platform. */
  giveBack(): void {
    this.#underWay -= 1;
  }

  /** Others have used as many, that were not known of until now. It is back after `backAfterMs`, or a period at most. */
  usedByOthers(count: number, nowMs: number, backAfterMs = this.#periodMs): void {
    this.#comesBack(nowMs + Math.min(this.#periodMs, backAfterMs), count);
  }

  record(): AllowanceRecord {
    const fromMs = this.#returns[0]?.atMs ?? 0;
    return { fromMs, returns: this.#returns.map(({ atMs, count }) => [atMs - fromMs, count] as const) };
  }

  restore({ fromMs, returns }: AllowanceRecord): void {
    for (const [afterMs, count] of returns) this.#comesBack(fromMs + afterMs, count);
  }

  #comesBack(atMs: number, count: number): void {
    this.#waiting += count;
    const at = Math.ceil(atMs / this.#grainMs) * this.#grainMs;
    let index = this.#returns.length;
    while (index > 0 && (this.#returns[index - 1]?.atMs ?? 0) > at) index -= 1;
    const before = this.#returns[index - 1];
    if (before?.atMs === at) before.count += count;
    else this.#returns.splice(index, 0, { atMs: at, count });
  }

  #settle(nowMs: number): void {
    let due = 0;
    for (const { atMs, count } of this.#returns) {
      if (atMs > nowMs) break;
      due += 1;
      this.#waiting -= count;
    }
    if (due > 0) this.#returns.splice(0, due);
  }
}
