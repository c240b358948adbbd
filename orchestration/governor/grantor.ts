import type { Clock } from "#contracts/runtime/clock.ts";
import type { Budget, CallClass, WindowShare } from "./budget.ts";
import type { CallEnd, CallRequest, Grant } from "./grant.ts";
import { GrantorCounts } from "./grantor-counts.ts";
import { OtherCallers } from "./other-callers.ts";
import { type Permit, type PermitRecord, Permits } from "./permits.ts";
import { WaitingCalls } from "./waiting-calls.ts";
import { Windows, type WindowsRecord } from "./windows.ts";

/** Everything that the next grantor must know so as not to grant what is in use. JSON. */
export interface GrantorRecord {
  readonly windows: WindowsRecord;
  /** Calls that were granted and are not known to have ended. */
  readonly permits: readonly PermitRecord[];
  /** The platform is not to be called before. Unix epoch, ms; 0 if it may be. */
  readonly closedUntilMs: number;
}

interface WaitingCall extends CallRequest {
  readonly sinceMs: number;
  readonly answer: (grant: Grant) => void;
}

export interface GrantorDependencies {
  readonly clock: Clock;
  /**
   * Makes the record last before anybody is told of a grant in it. False: somebody else grants now, and this grantor
   * answers `moved` to everybody from then on.
   */
  readonly keep: (record: GrantorRecord) => Promise<boolean>;
}

/** More than these wait for nothing: at any platform's rate it would be for hours. */
const waitingAtMost = 20_000;
/** For this long after an interactive call something is kept back for the next. */
const interactiveForMs = 60_000;
/** What has ended is written with the next grants, or after this long. */
const keptAfterMs = 500;
/** Calls that wait far behind others for a window of their own object are looked at this often at least. */
const lookAgainMs = 1_000;
/** A platform that said it is closed for longer is asked by one call, in case it opens earlier. */
const askAgainMs = 15_000;
/** A 429 that named no time: the platform is left alone for so long. */
const pauseMs = 1_000;

/**
 * Grants calls of one budget, one after another as the platform's limits allow, fairly among the classes, and refuses
 * at once what could not begin in time. A grant is kept before it is told, so whoever grants next knows of it.
 */
export class Grantor {
  readonly counts = new GrantorCounts();
  readonly #budget: Budget;
  readonly #clock: Clock;
  readonly #keep: GrantorDependencies["keep"];
  readonly #windows: Windows;
  readonly #waiting = new WaitingCalls<WaitingCall>();
  readonly #permits: Permits;
  readonly #others = new OtherCallers();
  /** By the platform's word. */
  #closedUntilMs = 0;
  /** When it is called again, by one call first. */
  #opensMs = 0;
  #probe: "none" | "due" | { readonly id: string } = "none";
  #interactiveAtMs = Number.NEGATIVE_INFINITY;
  #granted = 0;
  #callMs = 100;
  #picked: { readonly call: WaitingCall; readonly waitedMs: number }[] = [];
  #keeping = false;
  #unkept = false;
  #moved = false;
  #cancelTimer = () => {};
  #cancelKeep: (() => void) | undefined;

  constructor(budget: Budget, { clock, keep }: GrantorDependencies, before?: GrantorRecord) {
    this.#budget = budget;
    this.#clock = clock;
    this.#keep = keep;
    this.#permits = new Permits(budget.callTimeLimitMs);
    const nowMs = clock.nowMs();
    this.#windows = new Windows(budget, nowMs);
    if (before !== undefined) this.#restore(before, nowMs);
  }

  /** Answers when the call may begin, or that it cannot. Never rejects. */
  request(request: CallRequest): Promise<Grant> {
    if (this.#moved) return Promise.resolve({ kind: "moved" });
    // It was granted before, here or by another, and the answer was lost.
    if (this.#permits.has(request.id)) return Promise.resolve({ kind: "granted", waitedMs: 0 });

    const nowMs = this.#clock.nowMs();
    this.#windows.pass(nowMs, this.#waiting.size > 0);
    if (request.callClass === "interactive") this.#interactiveAtMs = nowMs;
    const waitMs = this.#expectedWaitMs(request, nowMs);
    if (this.#waiting.size >= waitingAtMost || nowMs + waitMs > request.deadlineMs) {
      return Promise.resolve(this.#refuse(request.callClass, waitMs));
    }
    return new Promise((answer) => {
      this.#waiting.add({ ...request, sinceMs: nowMs, answer });
      this.#pump();
    });
  }

  /** A granted call has ended. An id that is not known is one that was given up before. */
  end(id: string, end: CallEnd): void {
    const permit = this.#permits.remove(id);
    const nowMs = this.#clock.nowMs();
    if (permit !== undefined) {
      if (end.unused) this.#windows.giveBack(permit.shares);
      else {
        this.#noticeOthers(permit, end.remaining ?? {}, nowMs);
        this.#windows.end(permit.shares, nowMs);
        this.#callMs += (nowMs - permit.grantedAtMs - this.#callMs) / 16;
      }
      this.#keepSoon();
    }
    if (typeof this.#probe === "object" && this.#probe.id === id) this.#open();
    this.counts.saved(end.savedCalls ?? 0);
    if (end.throttled !== undefined) this.#slowDown(permit, end.throttled, nowMs);
    if (end.closedUntilMs !== undefined) this.#close(end.closedUntilMs, nowMs);
    this.#pump();
  }

  /** Nobody waits for this request any more. */
  forget(id: string): void {
    for (const call of this.#waiting) if (call.id === id) this.#waiting.remove(call);
  }

  /** Tells everybody who waits to ask elsewhere. */
  stop(): void {
    this.#moved = true;
    this.#cancelTimer();
    this.#cancelKeep?.();
    for (const call of [...this.#waiting]) {
      this.#waiting.remove(call);
      call.answer({ kind: "moved" });
    }
    for (const { call } of this.#picked.splice(0)) call.answer({ kind: "moved" });
  }

  get hasStopped(): boolean {
    return this.#moved;
  }

  /** The shares of a request that named them by their keys. */
  sharesOf(keys: readonly string[]): readonly WindowShare[] {
    return keys.flatMap((key) => this.#windows.shareOf(key) ?? []);
  }

  get closedUntilMs(): number {
    return this.#closedUntilMs;
  }

  get underWay(): number {
    return this.#permits.size;
  }

  waitingOf(callClass: CallClass): number {
    return this.#waiting.sizeOf(callClass);
  }

  windows() {
    return this.#windows.entries(this.#clock.nowMs());
  }

  record(): GrantorRecord {
    return {
      windows: this.#windows.record(this.#clock.nowMs()),
      permits: this.#permits.record(),
      closedUntilMs: this.#closedUntilMs,
    };
  }

  #restore({ windows, permits, closedUntilMs }: GrantorRecord, nowMs: number): void {
    this.#windows.restore(windows, nowMs);
    this.#windows.stoodStill();
    for (const { id, callClass, keys, grantedAtMs } of permits) {
      const shares = this.sharesOf(keys);
      this.#windows.take(shares);
      this.#permits.add(id, { callClass, shares, grantedAtMs, freeThen: new Map(), grantedThen: 0 });
    }
    if (closedUntilMs > nowMs) this.#close(closedUntilMs, nowMs);
    this.#pump();
  }

  /** Grants what may begin, refuses what can no longer, and wakes itself when that changes by time alone. */
  #pump(): void {
    if (this.#moved) return;
    const nowMs = this.#clock.nowMs();
    this.#windows.pass(nowMs, this.#waiting.size > 0);
    this.#endThoseGivenUp(nowMs);
    for (let call = this.#nextToBegin(nowMs); call !== undefined; call = this.#nextToBegin(nowMs)) {
      this.#pick(call, nowMs);
    }
    this.#refuseThoseTooLate(nowMs);
    this.#wake(nowMs);
    if (this.#picked.length > 0) void this.#tell();
  }

  #nextToBegin(nowMs: number): WaitingCall | undefined {
    if (this.#waiting.size === 0 || nowMs < this.#opensMs || typeof this.#probe === "object")
      return undefined;
    return this.#waiting.next(
      (call) => this.#hasPlace(call.callClass, nowMs) && this.#opensAtMs(call, nowMs) === nowMs,
    );
  }

  #pick(call: WaitingCall, nowMs: number): void {
    this.#windows.take(call.shares);
    this.#granted += 1;
    if (this.#probe === "due") this.#probe = { id: call.id };
    const freeThen = new Map(call.shares.map((share) => [share.key, this.#windows.free(share, nowMs)]));
    const { callClass, shares } = call;
    this.#permits.add(call.id, {
      callClass,
      shares,
      grantedAtMs: nowMs,
      freeThen,
      grantedThen: this.#granted,
    });
    this.#picked.push({ call, waitedMs: nowMs - call.sinceMs });
  }

  /** Keeps what was picked, all that came together in one write, and then tells. */
  async #tell(): Promise<void> {
    if (this.#keeping) return;
    this.#keeping = true;
    const told = this.#picked.splice(0);
    this.#unkept = false;
    const kept = await this.#keep(this.record());
    this.#keeping = false;
    if (!kept || this.#moved) {
      for (const { call } of told) call.answer({ kind: "moved" });
      return this.stop();
    }
    for (const { call, waitedMs } of told) {
      this.counts.granted(call.callClass, waitedMs);
      call.answer({ kind: "granted", waitedMs });
    }
    if (this.#picked.length > 0) void this.#tell();
    else if (this.#unkept) this.#keepSoon();
  }

  #keepSoon(): void {
    this.#unkept = true;
    this.#cancelKeep ??= this.#clock.schedule(keptAfterMs, () => {
      this.#cancelKeep = undefined;
      if (this.#unkept && !this.#moved) void this.#tell();
    });
  }

  #reserves(callClass: CallClass, nowMs: number): boolean {
    return callClass !== "interactive" && nowMs - this.#interactiveAtMs < interactiveForMs;
  }

  #hasPlace(callClass: CallClass, nowMs: number): boolean {
    const { concurrentCalls } = this.#budget;
    if (concurrentCalls === undefined) return true;
    const kept = concurrentCalls > 1 && this.#reserves(callClass, nowMs) ? 1 : 0;
    return this.#permits.working(nowMs) < concurrentCalls - kept;
  }

  #opensAtMs({ shares, callClass }: Pick<CallRequest, "shares" | "callClass">, nowMs: number) {
    return this.#windows.openAtMs(shares, nowMs, {
      keepBack: this.#reserves(callClass, nowMs),
      // Only within its share: else the pace would never come back to where others may begin.
      ahead: callClass === "interactive" && this.#waiting.isTurnOf(callClass),
    });
  }

  #expectedWaitMs(request: CallRequest, nowMs: number): number {
    const { callClass } = request;
    const closedMs = Math.max(0, this.#closedUntilMs - nowMs);
    const windowMs = (this.#opensAtMs(request, nowMs) ?? nowMs + this.#callMs) - nowMs;
    const ahead = this.#waiting.sizeOf(callClass);
    if (ahead === 0) return closedMs + windowMs;
    const concurrent = (this.#budget.concurrentCalls ?? Number.POSITIVE_INFINITY) / Math.max(1, this.#callMs);
    const perMs = Math.min(this.#windows.perMs, concurrent) * this.#waiting.shareOf(callClass);
    return closedMs + Math.max(windowMs, (ahead + 1) / perMs);
  }

  #refuse(callClass: CallClass, waitMs: number): Grant {
    this.counts.refused(callClass);
    const retryAfterMs = Math.ceil(Math.max(waitMs, 1));
    const closed = this.#closedUntilMs > this.#clock.nowMs();
    return { kind: "refused", retryAfterMs, because: closed ? "closed" : "budget" };
  }

  #refuseThoseTooLate(nowMs: number): void {
    for (const call of [...this.#waiting]) {
      if (call.deadlineMs > nowMs) continue;
      this.#waiting.remove(call);
      call.answer(this.#refuse(call.callClass, this.#expectedWaitMs(call, nowMs)));
    }
  }

  #endThoseGivenUp(nowMs: number): void {
    for (const { id, shares } of this.#permits.takeGivenUp(nowMs)) {
      if (typeof this.#probe === "object" && this.#probe.id === id) this.#probe = "due";
      this.#windows.end(shares, nowMs);
      this.#keepSoon();
    }
  }

  /** What is missing though we did not take it, somebody else with the same credential has taken. */
  #noticeOthers(permit: Permit, remaining: Readonly<Record<string, number>>, nowMs: number): void {
    const grantedSince = this.#granted - permit.grantedThen;
    for (const share of permit.shares) {
      const left = remaining[share.key];
      const free = permit.freeThen.get(share.key);
      if (left === undefined || free === undefined) continue;
      const others = this.#others.count(share, { left, free: free - grantedSince }, nowMs);
      if (others <= 0) continue;
      this.#windows.usedByOthers(share, others, nowMs);
      this.counts.usedByOthers(others);
    }
  }

  #slowDown(
    permit: Permit | undefined,
    { key, retryAfterMs }: NonNullable<CallEnd["throttled"]>,
    nowMs: number,
  ) {
    this.counts.throttled();
    const share = permit?.shares.find((one) => one.key === key) ?? permit?.shares[0];
    if (permit !== undefined && share !== undefined) {
      this.#windows.slowDown(share, permit.grantedAtMs, nowMs);
    }
    this.#close(nowMs + (retryAfterMs ?? pauseMs), nowMs);
  }

  /** Nothing is sent for a while, then one call, and the others when that has ended and did not close it again. */
  #close(untilMs: number, nowMs: number): void {
    this.#closedUntilMs = Math.max(this.#closedUntilMs, untilMs);
    this.#opensMs = Math.min(this.#closedUntilMs, nowMs + askAgainMs);
    this.#probe = "due";
    this.#windows.stoodStill();
    this.#keepSoon();
  }

  #open(): void {
    this.#closedUntilMs = 0;
    this.#probe = "none";
  }

  #wake(nowMs: number): void {
    this.#cancelTimer();
    let atMs = this.#permits.nextGivenUpMs() ?? Number.POSITIVE_INFINITY;
    for (const call of this.#waiting) atMs = Math.min(atMs, call.deadlineMs);
    for (const call of this.#waiting.first()) {
      const opensAtMs = this.#hasPlace(call.callClass, nowMs) ? this.#opensAtMs(call, nowMs) : undefined;
      if (opensAtMs !== undefined) atMs = Math.min(atMs, Math.max(this.#opensMs, opensAtMs));
    }
    if (this.#waiting.size > 0) atMs = Math.min(atMs, nowMs + lookAgainMs);
    if (atMs === Number.POSITIVE_INFINITY) return;
    this.#cancelTimer = this.#clock.schedule(Math.max(1, Math.ceil(atMs - nowMs)), () => this.#pump());
  }
}
