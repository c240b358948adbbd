import type { Clock } from "#contracts/runtime/clock.ts";

/** What nobody waits for is written with the next that somebody waits for, or after this long. */
const keptAfterMs = 500;

export interface RecordKeeperDependencies {
  readonly clock: Clock;
  /** Writes the record as it is now. False: somebody else writes it from now on. */
  readonly write: () => Promise<boolean>;
  readonly onLost: () => void;
}

/** Writes a record one write after another, all that came together in one. */
export class RecordKeeper {
  readonly #d: RecordKeeperDependencies;
  #waiting: ((kept: boolean) => void)[] = [];
  #writing = false;
  #changed = false;
  #stopped = false;
  #cancelSoon: (() => void) | undefined;

  constructor(d: RecordKeeperDependencies) {
    this.#d = d;
  }

  /** Tells `then` as soon as all that is in the record now lasts; false, that it does not. */
  now(then: (kept: boolean) => void): void {
    if (this.#stopped) then(false);
    else {
      this.#waiting.push(then);
      void this.#write();
    }
  }

  /** Something has changed that nobody waits for. */
  soon(): void {
    this.#changed = true;
    this.#cancelSoon ??= this.#d.clock.schedule(keptAfterMs, () => {
      this.#cancelSoon = undefined;
      if (this.#changed && !this.#stopped) void this.#write();
    });
  }

  stop(): void {
    this.#stopped = true;
    this.#cancelSoon?.();
    for (const then of this.#waiting.splice(0)) then(false);
  }

  async #write(): Promise<void> {
    if (this.#writing) return;
    this.#writing = true;
    const told = this.#waiting.splice(0);
    this.#changed = false;
    const kept = (await this.#d.write()) && !this.#stopped;
    this.#writing = false;
    for (const then of told) then(kept);
    if (!kept) return this.#d.onLost();
    if (this.#waiting.length > 0) void this.#write();
    else if (this.#changed) this.soon();
  }
}
