import { Allowance, type AllowanceRecord } from "./allowance.ts";
import type { Budget, BudgetWindow, WindowShare } from "./budget.ts";
import { Pace } from "./pace.ts";

/** Windows longer than this are not paced: nobody saves up a day's calls for the evening. */
const pacedUpToMs = 3_600_000;
/** Nor are those of some calls only, which come in bursts, unless they are so short that the pace lets a whole one through. */
const narrowPacedUpToMs = 1_000;
/** What is kept back for interactive calls while there are any, as a share of a window. */
const reserveShare = 0.01;
/**
 * What is free of a window is used up over the next period, at so much more than the pace: a stand-still of ours, such as
 * that of a busy machine, would leave it free for ever. Much faster, and a wave of calls would return as a wave.
 */
const catchUpShare = 0.05;
/** Others that were noticed so many periods ago may still be about. */
const rememberedPeriods = 2;
/** How far an interactive call may go ahead of the pace, ms of its rate. */
const aheadMs = 250;
/** After a 429 that should not have been: half as fast, and in each half of a period without one a tenth of the limit more. */
const slowest = 0.1;
const recovery = 0.1;
const recoveryPeriods = 0.5;

export interface WindowsRecord {
  readonly allowances: Readonly<Record<string, AllowanceRecord>>;
  /** How much of its limit each window grants that was found to be smaller than its contract says, from 0 to 1. */
  readonly slowed: Readonly<Record<string, number>>;
}

/** All windows of a budget, those of single objects among them, and how fast they may be used. */
export class Windows {
  readonly #allowances = new Map<string, { readonly window: BudgetWindow; readonly allowance: Allowance }>();
  readonly #paces = new Map<string, Pace>();
  readonly #slowed = new Map<string, { share: number; sinceMs: number }>();
  readonly #byName: ReadonlyMap<string, BudgetWindow>;
  /** When calls of others were last noticed, by window. */
  readonly #othersAtMs = new Map<string, number>();
  /** In place of the limits that the budget came with. */
  readonly #set = new Map<string, number>();

  constructor(budget: Budget, nowMs: number) {
    this.#byName = new Map(budget.windows.map((window) => [window.name, window]));
    for (const window of budget.windows) {
      const isGeneral = window.operations === undefined;
      const isPaced = window.periodMs <= (isGeneral ? pacedUpToMs : narrowPacedUpToMs);
      if (isPaced && window.perParameter === undefined) {
        this.#paces.set(window.name, new Pace(window.limit / window.periodMs, nowMs));
      }
    }
  }

  /** To be called before it changes whether somebody waits. */
  pass(nowMs: number, somebodyWaits: boolean): void {
    for (const [name, slowed] of this.#slowed) this.#recover(name, slowed, nowMs);
    for (const [name, pace] of this.#paces) {
      pace.perMs = this.#perMs(name, nowMs);
      pace.pass(nowMs, somebodyWaits);
    }
  }

  /** When a call with these shares may begin: `nowMs`, or later, if nothing is given back and no limit is raised before. */
  openAtMs(
    shares: readonly WindowShare[],
    nowMs: number,
    /** `keepBack`: leave something for interactive calls. `ahead`: may begin a little before its time. */
    { keepBack, ahead }: { readonly keepBack: boolean; readonly ahead: boolean },
  ): number {
    let atMs = nowMs;
    for (const share of shares) {
      const allowance = this.#allowanceOf(share);
      const kept = keepBack ? Math.floor(allowance.limit * reserveShare) : 0;
      if (allowance.free(nowMs) <= kept) {
        // All that is taken is under way, and comes back one period after it has ended.
        atMs = Math.max(atMs, allowance.nextReturnMs() ?? nowMs + share.window.periodMs);
      }
      const pace = this.#paces.get(share.key);
      if (pace === undefined) continue;
      atMs = Math.max(atMs, nowMs + pace.waitMs(ahead ? pace.perMs * aheadMs : 0));
    }
    return atMs;
  }

  take(shares: readonly WindowShare[]): void {
    for (const share of shares) {
      this.#allowanceOf(share).take();
      this.#paces.get(share.key)?.take();
    }
  }

  end(shares: readonly WindowShare[], nowMs: number): void {
    for (const share of shares) this.#allowanceOf(share).end(nowMs);
  }

  giveBack(shares: readonly WindowShare[]): void {
    for (const share of shares) this.#allowanceOf(share).giveBack();
  }

  free(share: WindowShare, nowMs: number): number {
    return this.#allowanceOf(share).free(nowMs);
  }

  usedByOthers(share: WindowShare, count: number, nowMs: number, backAfterMs?: number): void {
    this.#othersAtMs.set(share.window.name, nowMs);
    this.#allowanceOf(share).usedByOthers(count, nowMs, backAfterMs);
  }

  /** The platform refused a call that this window had let through. Of calls that were under way together, one counts. */
  slowDown({ window }: WindowShare, grantedAtMs: number, nowMs: number): void {
    const { share, sinceMs } = this.#slowed.get(window.name) ?? { share: 1, sinceMs: grantedAtMs };
    if (grantedAtMs >= sinceMs) this.#setShare(window.name, Math.max(slowest, share / 2), nowMs);
  }

  /** Puts a limit in place of the one that the budget came with; with `undefined`, that one again. */
  setLimit(name: string, limit: number | undefined): void {
    if (limit === undefined) this.#set.delete(name);
    else this.#set.set(name, limit);
    this.#apply(name);
  }

  /** Calls come one by one again, at their pace. */
  stoodStill(): void {
    for (const pace of this.#paces.values()) pace.empty();
  }

  /** How long it takes until so many calls have begun in each window that those with these shares need, ms. */
  queueMs(shares: readonly WindowShare[], turnsIn: (key: string) => number, nowMs: number): number {
    const waits = shares
      .filter(({ window }) => window.periodMs <= pacedUpToMs)
      .map((share) => {
        const atOnce = this.#paces.has(share.key) ? 0 : Math.max(0, this.free(share, nowMs));
        return Math.max(0, turnsIn(share.key) - atOnce) * this.everyMs([share]);
      });
    return Math.max(0, ...waits);
  }

  /** How long one call takes the place of the next in the narrowest of its windows, ms. */
  everyMs(shares: readonly WindowShare[]): number {
    const spans = shares
      .filter(({ window }) => window.periodMs <= pacedUpToMs)
      .map(({ window }) => window.periodMs / this.#limitOf(window));
    return Math.max(0, ...spans);
  }

  /** What is left of each window, and of how many; of those of single objects, the ones in use. */
  *entries(nowMs: number): Iterable<{ key: string; window: BudgetWindow; free: number; limit: number }> {
    for (const window of this.#byName.values()) {
      if (window.perParameter !== undefined) continue;
      const allowance = this.#allowanceOf({ window, key: window.name });
      yield { key: window.name, window, free: allowance.free(nowMs), limit: allowance.limit };
    }
    for (const [key, { window, allowance }] of this.#allowances) {
      if (window.perParameter === undefined) continue;
      yield { key, window, free: allowance.free(nowMs), limit: allowance.limit };
    }
  }

  record(nowMs: number): WindowsRecord {
    const allowances: Record<string, AllowanceRecord> = {};
    for (const [key, { allowance }] of this.#allowances) {
      if (allowance.isUntouched(nowMs)) this.#allowances.delete(key);
      else allowances[key] = allowance.record();
    }
    const slowed = Object.fromEntries([...this.#slowed].map(([name, { share }]) => [name, share]));
    return { allowances, slowed };
  }

  /** Windows that the contract no longer has are forgotten. */
  restore({ allowances, slowed }: WindowsRecord, nowMs: number): void {
    for (const [key, record] of Object.entries(allowances)) {
      const share = this.shareOf(key);
      if (share !== undefined) this.#allowanceOf(share).restore(record);
    }
    for (const [name, share] of Object.entries(slowed)) {
      if (this.#byName.has(name)) this.#setShare(name, share, nowMs);
    }
  }

  /** A share by its key alone, as a record or a platform names it. */
  shareOf(key: string): WindowShare | undefined {
    const window = this.#byName.get(key.split(":", 1)[0] ?? "");
    return window === undefined ? undefined : { window, key };
  }

  #allowanceOf({ window, key }: WindowShare): Allowance {
    const known = this.#allowances.get(key);
    if (known !== undefined) return known.allowance;
    const allowance = new Allowance(window.periodMs, this.#limitOf(window));
    this.#allowances.set(key, { window, allowance });
    return allowance;
  }

  #limitOf({ name, limit }: BudgetWindow): number {
    const given = this.#set.get(name) ?? limit;
    return Math.max(1, Math.floor(given * (this.#slowed.get(name)?.share ?? 1)));
  }

  /** How fast the calls of a window may begin now. */
  #perMs(name: string, nowMs: number): number {
    const window = this.#byName.get(name);
    if (window === undefined) throw new Error(`there is no window ${name}`);
    const { limit } = this.#allowanceOf({ window, key: name });
    const left = Math.max(0, this.free({ window, key: name }, nowMs));
    // What seems to be free may be in use by others, of whom we hear late.
    const othersMs = nowMs - (this.#othersAtMs.get(name) ?? Number.NEGATIVE_INFINITY);
    const more = othersMs < rememberedPeriods * window.periodMs ? 0 : Math.min(left, limit * catchUpShare);
    return (limit + more) / window.periodMs;
  }

  #recover(name: string, { share, sinceMs }: { share: number; sinceMs: number }, nowMs: number): void {
    const window = this.#byName.get(name);
    if (window === undefined) return;
    // Nobody may have called for long.
    const steps = Math.floor((nowMs - sinceMs) / (recoveryPeriods * window.periodMs));
    if (steps > 0) this.#setShare(name, share + steps * recovery, nowMs);
  }

  #setShare(name: string, share: number, nowMs: number): void {
    if (share >= 1) this.#slowed.delete(name);
    else this.#slowed.set(name, { share, sinceMs: nowMs });
    this.#apply(name);
  }

  #apply(name: string): void {
    for (const { window, allowance } of this.#allowances.values()) {
      if (window.name === name) allowance.limit = this.#limitOf(window);
    }
  }
}
