/** Of its rate, ms. */
const savedMs = 1_000;
const savedWhileWaitingMs = 250;

/**
 * Spreads a window's calls over its period. Without it, a backlog would use up the limit at once and then stand still
 * for the rest of the period, and so again in each period after it.
 *
 * Up to one second's worth may begin together, but while somebody waits a quarter of that is saved up: what is saved
 * during a stand-still is spent in one go at its end, and makes the next. With nothing saved, each delay of a timer or of
 * the ledger would be lost, since the pace is hardly faster than the limit: that cost two hundredths of a limit.
 */
export class Pace {
  #perMs: number;
  #credit: number;
  #atMs: number;

  /** `perMs`: calls per ms. */
  constructor(perMs: number, nowMs: number) {
    this.#perMs = perMs;
    this.#atMs = nowMs;
    this.#credit = this.#most(false);
  }

  /** Changes how fast. */
  set perMs(perMs: number) {
    this.#perMs = perMs;
  }

  get perMs(): number {
    return this.#perMs;
  }

  /** To be called whenever it changes whether somebody waits, before that change. */
  pass(nowMs: number, somebodyWaits: boolean): void {
    const elapsedMs = Math.max(0, nowMs - this.#atMs);
    this.#atMs = nowMs;
    const most = Math.max(this.#most(somebodyWaits), this.#credit);
    this.#credit = Math.min(most, this.#credit + elapsedMs * this.#perMs);
  }

  /** How long until a call may begin, ms, as of the last `pass`. `ahead`: how many it may begin before its time. */
  waitMs(ahead: number): number {
    const missing = 1 - ahead - this.#credit;
    return missing <= 0 ? 0 : missing / this.#perMs;
  }

  take(): void {
    this.#credit -= 1;
  }

  /** Nothing is saved up: the first calls after a stand-still come one by one. */
  empty(): void {
    this.#credit = Math.min(this.#credit, 0);
  }

  #most(somebodyWaits: boolean): number {
    return Math.max(1, this.#perMs * (somebodyWaits ? savedWhileWaitingMs : savedMs));
  }
}
