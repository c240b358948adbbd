import type { CallLimitAct } from "#contracts/generated/canonical/types.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import type { Budget, CallClass, WindowShare } from "./budget.ts";
import { Gate } from "./gate.ts";
import type { CallEnd, CallRequest, Grant, LimitAnswer } from "./grant.ts";
import { GrantorCounts } from "./grantor-counts.ts";
import { OtherCallers } from "./other-callers.ts";
import { type Permit, type PermitRecord, Permits } from "./permits.ts";
import { RecordKeeper } from "./record-keeper.ts";
import { ReturnTimes } from "./return-times.ts";
import { concurrentLimit, SetLimits, type SetLimitsRecord } from "./set-limits.ts";
import { WaitingCalls } from "./waiting-calls.ts";
import { Windows, type WindowsRecord } from "./windows.ts";

/** Everything that the next grantor must know so as not to grant what is in use. JSON. */
export interface GrantorRecord {
  readonly windows: WindowsRecord;
  /** Calls that were granted and are not known to have ended. */
  readonly permits: readonly PermitRecord[];
  /** The platform is not to be called before. Unix epoch, ms; 0 if it may be. */
  readonly closedUntilMs: number;
  /** What operators have set. */
  readonly limits?: SetLimitsRecord;
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
/** Calls that wait far behind others for a window of their own object are looked at this often at least. */
const lookAgainMs = 1_000;
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
  readonly #keeper: RecordKeeper;
  readonly #windows: Windows;
  readonly #waiting = new WaitingCalls<WaitingCall>();
  readonly #permits: Permits;
  readonly #others = new OtherCallers();
  readonly #gate = new Gate();
  readonly #returns = new ReturnTimes();
  readonly #limits: SetLimits;
  #interactiveAtMs = Number.NEGATIVE_INFINITY;
  #granted = 0;
  #callMs = 100;
  #moved = false;
  #cancelTimer = () => {};

  constructor(budget: Budget, { clock, keep }: GrantorDependencies, before?: GrantorRecord) {
    this.#budget = budget;
    this.#clock = clock;
    this.#keeper = new RecordKeeper({
      clock,
      write: () => keep(this.record()),
      onLost: () => this.stop(),
    });
    this.#limits = new SetLimits(budget);
    this.#permits = new Permits(budget.callTimeLimitMs);
    const nowMs = clock.nowMs();
    this.#windows = new Windows(budget, nowMs);
    if (before !== undefined) this.#restore(before, nowMs);
  }

  /** Answers when the call may begin, or that it cannot. Never rejects. */
  request(request: CallRequest): Promise<Grant> {
    if (this.#moved) return Promise.resolve({ kind: "moved" });
    // It was granted before, here or by another, and the answer was lost.
    if (this.#permits.has(request.id)) {
      return new Promise((answer) =>
        this.#keeper.now((kept) => answer(kept ? { kind: "granted", waitedMs: 0 } : { kind: "moved" })),
      );
    }

    const nowMs = this.#clock.nowMs();
    this.#windows.pass(nowMs, this.#waiting.size > 0);
    if (request.callClass === "interactive") this.#interactiveAtMs = nowMs;
    const waitMs = this.#expectedWaitMs(request, nowMs);
    if (this.#waiting.size >= waitingAtMost || nowMs + waitMs > request.deadlineMs) {
      return Promise.resolve(this.#refuse(request, waitMs));
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
      this.#keeper.soon();
    }
    this.#gate.end(id);
    this.counts.saved(end.savedCalls ?? 0);
    if (end.throttled !== undefined) this.#slowDown(permit, end.throttled, nowMs);
    if (end.closedUntilMs !== undefined) this.#close(end.closedUntilMs, nowMs);
    this.#pump();
  }

  /** Nobody waits for this request any more. */
  forget(id: string): void {
    for (const call of this.#waiting) if (call.id === id) this.#waiting.remove(call);
  }

  /** Puts a limit in place of the contract's for all who call, or takes it away. Never rejects. */
  changeLimit(act: CallLimitAct): Promise<LimitAnswer> {
    const nowMs = this.#clock.nowMs();
    if (this.#moved) return Promise.resolve({ kind: "moved" });
    const refusal = this.#limits.refusalOf(act, nowMs);
    if (refusal !== undefined) return Promise.resolve({ kind: "refused", detail: refusal });
    this.#limits.change(act);
    this.#applyLimit(act.limit);
    this.#pump();
    return new Promise((answer) => this.#keeper.now((kept) => answer({ kind: kept ? "changed" : "moved" })));
  }

  /** Tells everybody who waits to ask elsewhere. */
  stop(): void {
    this.#moved = true;
    this.#cancelTimer();
    this.#keeper.stop();
    for (const call of [...this.#waiting]) {
      this.#waiting.remove(call);
      call.answer({ kind: "moved" });
    }
  }

  get hasStopped(): boolean {
    return this.#moved;
  }

  /** The shares of a request that named them by their keys. */
  sharesOf(keys: readonly string[]): readonly WindowShare[] {
    return keys.flatMap((key) => this.#windows.shareOf(key) ?? []);
  }

  /** The platform is not to be called before, by its own word. Unix epoch, ms; 0 if it may be. */
  get closedUntilMs(): number {
    return this.#gate.closedUntilMs;
  }

  /** Calls that the platform is to work on at once. */
  get concurrentCalls(): number | undefined {
    return this.#limits.actOf(concurrentLimit)?.value ?? this.#budget.concurrentCalls;
  }

  /** What operators have done to its limits. */
  get limits(): Pick<SetLimits, "actOf" | "acts"> {
    return this.#limits;
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
      closedUntilMs: this.#gate.closedUntilMs,
      limits: this.#limits.record(),
    };
  }

  #restore({ windows, permits, closedUntilMs, limits }: GrantorRecord, nowMs: number): void {
    if (limits !== undefined) {
      for (const name of this.#limits.restore(limits, nowMs)) this.#applyLimit(name);
    }
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
    for (const name of this.#limits.takeEnded(nowMs)) this.#applyLimit(name);
    const picked: WaitingCall[] = [];
    for (let call = this.#nextToBegin(nowMs); call !== undefined; call = this.#nextToBegin(nowMs)) {
      this.#pick(call, nowMs);
      picked.push(call);
    }
    this.#refuseThoseTooLate(nowMs);
    this.#wake(nowMs);
    if (picked.length > 0) this.#keeper.now((kept) => this.#tell(picked, nowMs, kept));
  }

  #nextToBegin(nowMs: number): WaitingCall | undefined {
    if (this.#waiting.size === 0 || !this.#gate.mayBegin(nowMs)) return undefined;
    return this.#waiting.next(
      (call) => this.#hasPlace(call.callClass, nowMs) && this.#opensAtMs(call, nowMs) === nowMs,
    );
  }

  #pick(call: WaitingCall, nowMs: number): void {
    this.#windows.take(call.shares);
    this.#granted += 1;
    this.#gate.begin(call.id);
    const freeThen = new Map(call.shares.map((share) => [share.key, this.#windows.free(share, nowMs)]));
    const { callClass, shares } = call;
    this.#permits.add(call.id, {
      callClass,
      shares,
      grantedAtMs: nowMs,
      freeThen,
      grantedThen: this.#granted,
    });
  }

  /** What was picked lasts, or it does not and nobody begins. */
  #tell(picked: readonly WaitingCall[], pickedMs: number, kept: boolean): void {
    for (const { callClass, sinceMs, answer } of picked) {
      const waitedMs = pickedMs - sinceMs;
      if (kept) this.counts.granted(callClass, waitedMs);
      answer(kept ? { kind: "granted", waitedMs } : { kind: "moved" });
    }
  }

  #reserves(callClass: CallClass, nowMs: number): boolean {
    return callClass !== "interactive" && nowMs - this.#interactiveAtMs < interactiveForMs;
  }

  #hasPlace(callClass: CallClass, nowMs: number): boolean {
    const { concurrentCalls } = this;
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
    const closedMs = Math.max(0, this.closedUntilMs - nowMs);
    const windowMs = (this.#opensAtMs(request, nowMs) ?? nowMs + this.#callMs) - nowMs;
    const ahead = this.#waiting.sizeOf(callClass);
    if (ahead === 0) return closedMs + windowMs;
    // Those ahead may wait for other windows, or for none of their own.
    const everyMs = this.#everyMs(callClass, this.#windows.everyMsOfAll);
    return closedMs + Math.max(windowMs, (ahead + 1) * everyMs);
  }

  /** How long one call takes the place of the next of its class while all classes that wait now wait, ms. */
  #everyMs(callClass: CallClass, windowMs: number): number {
    const workedMs =
      this.concurrentCalls === undefined ? 0 : Math.max(1, this.#callMs) / this.concurrentCalls;
    return Math.max(windowMs, workedMs) / this.#waiting.shareOf(callClass);
  }

  #refuse(request: CallRequest, waitMs: number): Grant {
    this.counts.refused(request.callClass);
    const nowMs = this.#clock.nowMs();
    const everyMs = this.#everyMs(request.callClass, this.#windows.everyMs(request.shares));
    const times = { earliestMs: nowMs + waitMs, everyMs };
    const retryAfterMs = Math.ceil(Math.max(1, this.#returns.next(request, times, nowMs) - nowMs));
    return { kind: "refused", retryAfterMs, because: this.closedUntilMs > nowMs ? "closed" : "budget" };
  }

  #refuseThoseTooLate(nowMs: number): void {
    for (const call of [...this.#waiting]) {
      if (call.deadlineMs > nowMs) continue;
      this.#waiting.remove(call);
      call.answer(this.#refuse(call, this.#expectedWaitMs(call, nowMs)));
    }
  }

  #endThoseGivenUp(nowMs: number): void {
    for (const { id, shares } of this.#permits.takeGivenUp(nowMs)) {
      this.#gate.giveUp(id);
      this.#windows.end(shares, nowMs);
      this.#keeper.soon();
    }
  }

  /** What is missing though we did not take it, somebody else with the same credential has taken. */
  #noticeOthers(permit: Permit, remaining: Readonly<Record<string, number>>, nowMs: number): void {
    const grantedSince = this.#granted - permit.grantedThen;
    for (const share of permit.shares) {
      const left = remaining[share.key] ?? remaining[share.window.name];
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
    const share =
      permit?.shares.find((one) => one.key === key || one.window.name === key) ?? permit?.shares[0];
    if (permit !== undefined && share !== undefined) {
      this.#windows.slowDown(share, permit.grantedAtMs, nowMs);
    }
    this.#close(nowMs + (retryAfterMs ?? pauseMs), nowMs);
  }

  #close(untilMs: number, nowMs: number): void {
    this.#gate.close(untilMs, nowMs);
    this.#windows.stoodStill();
    this.#keeper.soon();
  }

  #applyLimit(name: string): void {
    this.#windows.setLimit(name, this.#limits.actOf(name)?.value);
  }

  #wake(nowMs: number): void {
    this.#cancelTimer();
    let atMs = Math.min(this.#permits.nextGivenUpMs() ?? Number.POSITIVE_INFINITY, this.#limits.nextEndMs());
    for (const call of this.#waiting) atMs = Math.min(atMs, call.deadlineMs);
    for (const call of this.#waiting.first()) {
      const opensAtMs = this.#hasPlace(call.callClass, nowMs) ? this.#opensAtMs(call, nowMs) : undefined;
      if (opensAtMs !== undefined) atMs = Math.min(atMs, Math.max(this.#gate.opensMs, opensAtMs));
    }
    if (this.#waiting.size > 0) atMs = Math.min(atMs, nowMs + lookAgainMs);
    if (atMs === Number.POSITIVE_INFINITY) return;
    this.#cancelTimer = this.#clock.schedule(Math.max(1, Math.ceil(atMs - nowMs)), () => this.#pump());
  }
}
