import type { CallLimitAct } from "#contracts/generated/canonical/types.ts";
import type { Budget, BudgetWindow, CallClass, WindowShare } from "./budget.ts";
import { Gate } from "./gate.ts";
import type { CallEnd, CallRequest } from "./grant.ts";
import { OtherCallers } from "./other-callers.ts";
import { type Permit, type PermitRecord, Permits } from "./permits.ts";
import { concurrentLimit, SetLimits, type SetLimitsRecord } from "./set-limits.ts";
import { Windows, type WindowsRecord } from "./windows.ts";

/** Everything that the next grantor must know so as not to grant what is in use. JSON. */
export interface RoomRecord {
  readonly windows: WindowsRecord;
  /** Calls that were granted and are not known to have ended. */
  readonly permits: readonly PermitRecord[];
  /** The platform is not to be called before. Unix epoch, ms; 0 if it may be. */
  readonly closedUntilMs: number;
  /** What operators have set. */
  readonly limits?: SetLimitsRecord;
}

/** What the end of a call has taught. */
export interface Lesson {
  /** Calls by others that were noticed by it. */
  readonly others: number;
  readonly throttled: boolean;
}

/** Where a call stands among those that wait. */
export interface Standing {
  /** No other class is further behind. */
  readonly isTurn: boolean;
  /** There are interactive calls that wait. */
  readonly interactiveWait: boolean;
}

/** For this long after an interactive call something is kept back for the next. */
const interactiveForMs = 60_000;
/** Platforms tell in whole seconds when they count anew. */
const wholeSecondMs = 1_000;
/**
 * What others have used of a day may be back any time, because the day is the calendar's and nobody says whose: it is
 * looked again this soon. It is longer than any other window of which a platform says what is left and not when it ends.
 */
const dayLooksMs = 900_000;
/** A 429 that named no time: the platform is left alone for so long. */
const pauseMs = 1_000;

/** What a platform has room for now: its windows, the calls under way, and whether it wants to be called at all. */
export class CallRoom {
  readonly gate = new Gate();
  readonly limits: SetLimits;
  readonly #budget: Budget;
  readonly #windows: Windows;
  readonly #permits: Permits;
  readonly #others = new OtherCallers();
  #interactiveAtMs = Number.NEGATIVE_INFINITY;
  #taken = 0;
  #callMs = 100;

  constructor(budget: Budget, nowMs: number) {
    this.#budget = budget;
    this.limits = new SetLimits(budget);
    this.#permits = new Permits(budget.callTimeLimitMs);
    this.#windows = new Windows(budget, nowMs);
  }

  /** To be called before it changes whether somebody waits. */
  pass(nowMs: number, somebodyWaits: boolean): void {
    this.#windows.pass(nowMs, somebodyWaits);
    for (const name of this.limits.takeEnded(nowMs)) this.#applyLimit(name);
  }

  /** A person wants to call. */
  noteInteractive(nowMs: number): void {
    this.#interactiveAtMs = nowMs;
  }

  has(id: string): boolean {
    return this.#permits.has(id);
  }

  /** When a call may begin as far as the windows say: `nowMs`, or later. */
  opensAtMs({ shares, callClass }: CallRequest, standing: Standing, nowMs: number): number {
    return this.#windows.openAtMs(shares, nowMs, {
      keepBack: this.#reserves(callClass, standing, nowMs),
      // Only within its share: else the pace would never come back to where others may begin.
      ahead: callClass === "interactive" && standing.isTurn,
    });
  }

  /** Whether the platform works on fewer calls than it may at once. */
  hasPlace(callClass: CallClass, standing: Standing, nowMs: number): boolean {
    const { concurrentCalls } = this;
    if (concurrentCalls === undefined) return true;
    const kept = concurrentCalls > 1 && this.#reserves(callClass, standing, nowMs) ? 1 : 0;
    return this.#permits.working(nowMs) < concurrentCalls - kept;
  }

  take({ id, callClass, shares }: CallRequest, nowMs: number): void {
    this.#windows.take(shares);
    this.#taken += 1;
    this.gate.begin(id);
    const freeThen = new Map(shares.map((share) => [share.key, this.#windows.free(share, nowMs)]));
    const permit = { callClass, shares, grantedAtMs: nowMs, freeThen, grantedThen: this.#taken };
    this.#permits.add(id, permit);
  }

  /** A call has ended. An id that is not known is one that was given up before. */
  end(id: string, end: CallEnd, nowMs: number): Lesson {
    const permit = this.#permits.remove(id);
    let others = 0;
    if (permit !== undefined && end.unused) this.#windows.giveBack(permit.shares);
    else if (permit !== undefined) {
      others = this.#noticeOthers(permit, end, nowMs);
      this.#windows.end(permit.shares, nowMs);
      this.#callMs += (nowMs - permit.grantedAtMs - this.#callMs) / 16;
    }
    this.gate.end(id);
    if (end.throttled !== undefined) this.#slowDown(permit, end, end.throttled, nowMs);
    if (end.closedUntilMs !== undefined) this.#close(end.closedUntilMs, nowMs);
    return { others, throttled: end.throttled !== undefined };
  }

  /** Takes those calls for ended that can no longer be under way; whether there were any. */
  giveUp(nowMs: number): boolean {
    const givenUp = this.#permits.takeGivenUp(nowMs);
    for (const { id, shares } of givenUp) {
      this.gate.giveUp(id);
      this.#windows.end(shares, nowMs);
    }
    return givenUp.length > 0;
  }

  /** `act` must not have been refused by `limits`. */
  changeLimit(act: CallLimitAct): void {
    this.limits.change(act);
    this.#applyLimit(act.limit);
  }

  /** Calls that the platform is to work on at once. */
  get concurrentCalls(): number | undefined {
    return this.limits.actOf(concurrentLimit)?.value ?? this.#budget.concurrentCalls;
  }

  get underWay(): number {
    return this.#permits.size;
  }

  /** How long it takes until so many calls have begun in each window that those with these shares need, ms. */
  queueMs(shares: readonly WindowShare[], turnsIn: (key: string) => number, nowMs: number): number {
    const turns = Math.max(0, ...shares.map(({ key }) => turnsIn(key)));
    return Math.max(turns * this.#workedMs, this.#windows.queueMs(shares, turnsIn, nowMs));
  }

  /** How long one call takes the place of the next in the narrowest of its windows, ms. */
  everyMs(shares: readonly WindowShare[]): number {
    return Math.max(this.#workedMs, this.#windows.everyMs(shares));
  }

  /** When something changes by itself, other than what a call waits for. Unix epoch, ms. */
  nextChangeMs(): number {
    return Math.min(this.#permits.nextGivenUpMs() ?? Number.POSITIVE_INFINITY, this.limits.nextEndMs());
  }

  /** The shares of a request that named them by their keys. */
  sharesOf(keys: readonly string[]): readonly WindowShare[] {
    return keys.flatMap((key) => this.#windows.shareOf(key) ?? []);
  }

  windows(nowMs: number): Iterable<{ key: string; window: BudgetWindow; free: number; limit: number }> {
    return this.#windows.entries(nowMs);
  }

  record(nowMs: number): RoomRecord {
    return {
      windows: this.#windows.record(nowMs),
      permits: this.#permits.record(),
      closedUntilMs: this.gate.closedUntilMs,
      limits: this.limits.record(),
    };
  }

  restore({ windows, permits, closedUntilMs, limits }: RoomRecord, nowMs: number): void {
    if (limits !== undefined) {
      for (const name of this.limits.restore(limits, nowMs)) this.#applyLimit(name);
    }
    this.#windows.restore(windows, nowMs);
    this.#windows.stoodStill();
    for (const { id, callClass, keys, grantedAtMs } of permits) {
      const shares = this.sharesOf(keys);
      this.#windows.take(shares);
      this.#permits.add(id, { callClass, shares, grantedAtMs, freeThen: new Map(), grantedThen: 0 });
    }
    if (closedUntilMs > nowMs) this.#close(closedUntilMs, nowMs);
  }

  /** How long one call keeps another from being worked on, ms. */
  get #workedMs(): number {
    return this.concurrentCalls === undefined ? 0 : Math.max(1, this.#callMs) / this.concurrentCalls;
  }

  #reserves(callClass: CallClass, { isTurn, interactiveWait }: Standing, nowMs: number): boolean {
    // While interactive calls wait, the reserve is in use. Kept from those whose turn it is, it would starve them.
    const inUse = interactiveWait && isTurn;
    return callClass !== "interactive" && !inUse && nowMs - this.#interactiveAtMs < interactiveForMs;
  }

  /** What is missing though we did not take it, somebody else with the same credential has taken. */
  #noticeOthers(permit: Permit, { remaining = {}, resetsAfterMs = {} }: CallEnd, nowMs: number): number {
    const takenSince = this.#taken - permit.grantedThen;
    let noticed = 0;
    for (const share of permit.shares) {
      const left = remaining[share.key] ?? remaining[share.window.name];
      const free = permit.freeThen.get(share.key);
      if (left === undefined || free === undefined) continue;
      const others = this.#others.count(share, { left, free: free - takenSince }, nowMs);
      if (others <= 0) continue;
      const resetsMs = resetsAfterMs[share.key] ?? resetsAfterMs[share.window.name];
      const backAfterMs = resetsMs === undefined ? dayLooksMs : resetsMs + wholeSecondMs;
      this.#windows.usedByOthers(share, others, nowMs, backAfterMs);
      noticed += others;
    }
    return noticed;
  }

  #slowDown(
    permit: Permit | undefined,
    { resetsAfterMs = {} }: CallEnd,
    { key, retryAfterMs = resetsAfterMs[key ?? ""] }: NonNullable<CallEnd["throttled"]>,
    nowMs: number,
  ): void {
    const named = permit?.shares.find((one) => one.key === key || one.window.name === key);
    const share = named ?? permit?.shares[0];
    if (permit !== undefined && share !== undefined) {
      this.#windows.slowDown(share, permit.grantedAtMs, nowMs);
    }
    // A limit of some calls, or of one object, is no reason to leave the platform alone.
    if (named?.window.operations !== undefined) {
      this.#windows.usedByOthers(named, Math.max(0, this.#windows.free(named, nowMs)), nowMs);
    } else this.#close(nowMs + (retryAfterMs ?? pauseMs), nowMs);
  }

  /** Nothing is sent for a while; then calls come one by one, at their pace. */
  #close(untilMs: number, nowMs: number): void {
    this.gate.close(untilMs, nowMs);
    this.#windows.stoodStill();
  }

  #applyLimit(name: string): void {
    this.#windows.setLimit(name, this.limits.actOf(name)?.value);
  }
}
