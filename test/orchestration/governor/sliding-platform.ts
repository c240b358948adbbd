import type { Clock } from "#contracts/runtime/clock.ts";

/** A platform that counts arrivals in a sliding window and works on so many at once, and says 429 to the rest. */
export class SlidingPlatform {
  throttled = 0;
  served = 0;
  atOnce = 0;
  mostAtOnce = 0;
  readonly #clock: Clock;
  readonly #periodMs: number;
  readonly #limit: number;
  #arrivals: number[] = [];

  constructor(clock: Clock, periodMs: number, limit: number) {
    this.#clock = clock;
    this.#periodMs = periodMs;
    this.#limit = limit;
  }

  /** Answers whether a call that arrives now is served; `done` is to be called when it is answered. */
  arrive(): boolean {
    const nowMs = this.#clock.nowMs();
    this.#arrivals = this.#arrivals.filter((atMs) => atMs > nowMs - this.#periodMs);
    if (this.#arrivals.length >= this.#limit) {
      this.throttled += 1;
      return false;
    }
    this.#arrivals.push(nowMs);
    this.served += 1;
    this.atOnce += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.atOnce);
    return true;
  }

  /** What is left in its window now. */
  get remaining(): number {
    const nowMs = this.#clock.nowMs();
    return this.#limit - this.#arrivals.filter((atMs) => atMs > nowMs - this.#periodMs).length;
  }

  done(): void {
    this.atOnce -= 1;
  }
}
