import type { CallClass, WindowShare } from "./budget.ts";

/** A granted call that is not known to have ended. */
export interface Permit {
  readonly callClass: CallClass;
  readonly shares: readonly WindowShare[];
  readonly grantedAtMs: number;
  /** What was free in each window just after it was granted, and how many had been granted by then. */
  readonly freeThen: ReadonlyMap<string, number>;
  readonly grantedThen: number;
}

/** As another owner takes it over. JSON. */
export interface PermitRecord {
  readonly id: string;
  readonly callClass: CallClass;
  readonly keys: readonly string[];
  readonly grantedAtMs: number;
}

/**
 * A call that was not reported for so long keeps nobody else from beginning, though it still counts in its windows: its
 * worker may be dead, and if not, the platform lets one call too many wait.
 */
const workingMs = 5_000;

/** The calls that are under way, in the order of their grants. */
export class Permits {
  readonly #timeLimitMs: number;
  readonly #byId = new Map<string, Permit>();

  /** `timeLimitMs`: a call that was not reported by then is given up. */
  constructor(timeLimitMs: number) {
    this.#timeLimitMs = timeLimitMs;
  }

  get size(): number {
    return this.#byId.size;
  }

  /** How many the platform is likely to be working on. */
  working(nowMs: number): number {
    let count = 0;
    for (const { grantedAtMs } of this.#byId.values()) if (nowMs - grantedAtMs < workingMs) count += 1;
    return count;
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  add(id: string, permit: Permit): void {
    this.#byId.set(id, permit);
  }

  remove(id: string): Permit | undefined {
    const permit = this.#byId.get(id);
    this.#byId.delete(id);
    return permit;
  }

  /** When the oldest is given up. Unix epoch, ms. */
  nextGivenUpMs(): number | undefined {
    for (const { grantedAtMs } of this.#byId.values()) return grantedAtMs + this.#timeLimitMs;
    return undefined;
  }

  /** A worker that died says nothing of its calls: takes out those that can no longer be under way. */
  takeGivenUp(nowMs: number): readonly (Permit & { readonly id: string })[] {
    const givenUp: (Permit & { readonly id: string })[] = [];
    for (const [id, permit] of this.#byId) {
      if (permit.grantedAtMs + this.#timeLimitMs > nowMs) break;
      this.#byId.delete(id);
      givenUp.push({ id, ...permit });
    }
    return givenUp;
  }

  record(): readonly PermitRecord[] {
    return [...this.#byId].map(([id, { callClass, shares, grantedAtMs }]) => ({
      id,
      callClass,
      keys: shares.map(({ key }) => key),
      grantedAtMs,
    }));
  }
}
