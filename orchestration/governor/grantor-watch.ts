import type { Clock } from "#contracts/runtime/clock.ts";

/** What the worker that grants says of itself now and then. JSON. */
export interface Beat {
  /** Grows by one with each that takes over. */
  readonly epoch: number;
  /** The worker, for people. */
  readonly holder: string;
  /** It has just stopped: nobody need wait for it. */
  readonly gone?: true;
}

/** The grantor says this often that it is there. */
export const beatMs = 300;
/** Whoever has a call to make and has heard nothing for so long takes over. */
const silenceMs = 1_500;

/** Who grants the calls of a budget, as far as this worker has heard. */
export class GrantorWatch {
  readonly #clock: Clock;
  #epoch = 0;
  #heardMs = Number.NEGATIVE_INFINITY;
  #stopped = false;
  readonly #looks = new Set<() => void>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Of the latest grantor that is known; 0 if none is. */
  get epoch(): number {
    return this.#epoch;
  }

  hear({ epoch, gone }: Beat): void {
    if (epoch < this.#epoch) return;
    this.follow(epoch);
    if (gone) this.#heardMs = Number.NEGATIVE_INFINITY;
  }

  /** That one grants from now on, and is given the time of a silence to say so. */
  follow(epoch: number): void {
    this.#heardMs = this.#clock.nowMs();
    if (epoch === this.#epoch) return;
    this.#epoch = epoch;
    this.lookAgain();
  }

  /** It was heard so lately that it cannot be said to be silent. */
  get hasJustSpoken(): boolean {
    return this.#clock.nowMs() - this.#heardMs < 1.5 * beatMs;
  }

  /** Resolves as soon as it is known that the grantor of `epoch` grants no longer. `cancel` when nobody waits for that. */
  untilGone(epoch: number): { readonly gone: Promise<void>; cancel(): void } {
    let look = () => {};
    let unschedule = () => {};
    const gone = new Promise<void>((resolve) => {
      look = () => {
        unschedule();
        const silent = this.#clock.nowMs() - this.#heardMs > silenceMs;
        if (this.#epoch !== epoch || this.#stopped || silent) resolve();
        else unschedule = this.#clock.schedule(silenceMs / 2, look);
      };
      this.#looks.add(look);
      look();
    });
    return {
      gone,
      cancel: () => {
        unschedule();
        this.#looks.delete(look);
      },
    };
  }

  /** To be called when something has changed that those who wait would notice late. */
  lookAgain(): void {
    for (const look of [...this.#looks]) look();
  }

  stop(): void {
    this.#stopped = true;
    this.lookAgain();
  }
}
