import type { CallLimitAct } from "#contracts/generated/canonical/types.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import type { Budget, CallClass, WindowShare } from "./budget.ts";
import { CallRoom, type RoomRecord, type Standing } from "./call-room.ts";
import type { CallEnd, CallRequest, Grant, LimitAnswer } from "./grant.ts";
import { type CountsRecord, GrantorCounts } from "./grantor-counts.ts";
import { RecordKeeper } from "./record-keeper.ts";
import { ReturnTimes } from "./return-times.ts";
import type { SetLimits } from "./set-limits.ts";
import { WaitingCalls } from "./waiting-calls.ts";

/** As the next grantor takes it over. JSON. */
export interface GrantorRecord extends RoomRecord {
  readonly counts?: CountsRecord;
}

interface WaitingCall extends CallRequest {
  readonly sinceMs: number;
  /** All who have asked for it: whoever had no answer for long has asked again. */
  readonly answers: ((grant: Grant) => void)[];
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
/** Calls that wait far behind others for a window of their own object are looked at this often at least. */
const lookAgainMs = 1_000;

/**
 * Grants calls of one budget, one after another as the platform's limits allow, fairly among the classes, and refuses
 * at once what could not begin in time. A grant is kept before it is told, so whoever grants next knows of it.
 */
export class Grantor {
  readonly counts: GrantorCounts;
  readonly #clock: Clock;
  readonly #keeper: RecordKeeper;
  readonly #room: CallRoom;
  readonly #waiting = new WaitingCalls<WaitingCall>();
  readonly #returns = new ReturnTimes();
  #moved = false;
  #cancelTimer = () => {};

  constructor(budget: Budget, { clock, keep }: GrantorDependencies, before?: GrantorRecord) {
    this.#clock = clock;
    this.counts = new GrantorCounts(before?.counts);
    this.#keeper = new RecordKeeper({
      clock,
      write: () => keep(this.record()),
      onLost: () => this.stop(),
    });
    const nowMs = clock.nowMs();
    this.#room = new CallRoom(budget, nowMs);
    if (before !== undefined) this.#room.restore(before, nowMs);
    this.#pump();
  }

  /** Answers when the call may begin, or that it cannot. Never rejects. */
  request(request: CallRequest): Promise<Grant> {
    if (this.#moved) return Promise.resolve({ kind: "moved" });
    // It was granted before, here or by another, and the answer was lost.
    if (this.#room.has(request.id)) {
      return new Promise((answer) =>
        this.#keeper.now((kept) => answer(kept ? { kind: "granted", waitedMs: 0 } : { kind: "moved" })),
      );
    }

    const known = this.#waiting.find(request.id);
    if (known !== undefined) return new Promise((answer) => known.answers.push(answer));

    const nowMs = this.#clock.nowMs();
    this.#room.pass(nowMs, this.#waiting.size > 0);
    if (request.callClass === "interactive") this.#room.noteInteractive(nowMs);
    const waitMs = this.#expectedWaitMs(request, nowMs);
    if (this.#waiting.size >= waitingAtMost || nowMs + waitMs > request.deadlineMs) {
      return Promise.resolve(this.#refuse(request, waitMs, nowMs));
    }
    return new Promise((answer) => {
      this.#waiting.add({ ...request, sinceMs: nowMs, answers: [answer] });
      this.#pump();
    });
  }

  /** A granted call has ended. An id that is not known is one that was given up before. */
  end(id: string, end: CallEnd): void {
    const { others, throttled } = this.#room.end(id, end, this.#clock.nowMs());
    this.#keeper.soon();
    this.counts.saved(end.savedCalls ?? 0);
    this.counts.usedByOthers(others);
    if (throttled) this.counts.throttled();
    this.#pump();
  }

  /** Puts a limit in place of the contract's for all who call, or takes it away. Never rejects. */
  changeLimit(act: CallLimitAct): Promise<LimitAnswer> {
    if (this.#moved) return Promise.resolve({ kind: "moved" });
    const refusal = this.#room.limits.refusalOf(act, this.#clock.nowMs());
    if (refusal !== undefined) return Promise.resolve({ kind: "refused", detail: refusal });
    this.#room.changeLimit(act);
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
      answerAll(call, { kind: "moved" });
    }
  }

  get hasStopped(): boolean {
    return this.#moved;
  }

  /** The shares of a request that named them by their keys. */
  sharesOf(keys: readonly string[]): readonly WindowShare[] {
    return this.#room.sharesOf(keys);
  }

  /** The platform is not to be called before, by its own word. Unix epoch, ms; 0 if it may be. */
  get closedUntilMs(): number {
    return this.#room.gate.closedUntilMs;
  }

  /** Calls that the platform is to work on at once. */
  get concurrentCalls(): number | undefined {
    return this.#room.concurrentCalls;
  }

  /** What operators have done to its limits. */
  get limits(): Pick<SetLimits, "actOf" | "acts"> {
    return this.#room.limits;
  }

  get underWay(): number {
    return this.#room.underWay;
  }

  waitingOf(callClass: CallClass): number {
    return this.#waiting.sizeOf(callClass);
  }

  windows() {
    return this.#room.windows(this.#clock.nowMs());
  }

  record(): GrantorRecord {
    return { ...this.#room.record(this.#clock.nowMs()), counts: this.counts.record() };
  }

  /** Grants what may begin, refuses what can no longer, and wakes itself when that changes by time alone. */
  #pump(): void {
    if (this.#moved) return;
    const nowMs = this.#clock.nowMs();
    this.#room.pass(nowMs, this.#waiting.size > 0);
    if (this.#room.giveUp(nowMs)) this.#keeper.soon();
    const picked: WaitingCall[] = [];
    for (let call = this.#nextToBegin(nowMs); call !== undefined; call = this.#nextToBegin(nowMs)) {
      this.#room.take(call, nowMs);
      picked.push(call);
    }
    this.#refuseThoseTooLate(nowMs);
    this.#wake(nowMs);
    if (picked.length > 0) this.#keeper.now((kept) => this.#tell(picked, nowMs, kept));
  }

  #nextToBegin(nowMs: number): WaitingCall | undefined {
    if (this.#waiting.size === 0 || !this.#room.gate.mayBegin(nowMs)) return undefined;
    return this.#waiting.next(
      (call) => this.#hasPlace(call, nowMs) && this.#opensAtMs(call, nowMs) === nowMs,
    );
  }

  /** What was picked lasts, or it does not and nobody begins. */
  #tell(picked: readonly WaitingCall[], pickedMs: number, kept: boolean): void {
    for (const call of picked) {
      const { callClass, sinceMs } = call;
      const waitedMs = pickedMs - sinceMs;
      if (kept) this.counts.granted(callClass, waitedMs);
      answerAll(call, kept ? { kind: "granted", waitedMs } : { kind: "moved" });
    }
  }

  #opensAtMs(request: CallRequest, nowMs: number): number {
    return this.#room.opensAtMs(request, this.#standingOf(request), nowMs);
  }

  #hasPlace(request: CallRequest, nowMs: number): boolean {
    return this.#room.hasPlace(request.callClass, this.#standingOf(request), nowMs);
  }

  #standingOf({ callClass }: CallRequest): Standing {
    return {
      isTurn: this.#waiting.isTurnOf(callClass),
      interactiveWait: this.#waiting.sizeOf("interactive") > 0,
    };
  }

  #expectedWaitMs(request: CallRequest, nowMs: number): number {
    const { callClass, shares } = request;
    const closedMs = Math.max(0, this.closedUntilMs - nowMs);
    const windowMs = this.#opensAtMs(request, nowMs) - nowMs;
    // Those ahead that wait for other windows are in nobody's way.
    const turnsIn = (key: string) => this.#waiting.turnsUntil(callClass, key);
    return closedMs + Math.max(windowMs, this.#room.queueMs(shares, turnsIn, nowMs));
  }

  #refuse(request: CallRequest, waitMs: number, nowMs: number): Grant {
    const everyMs = this.#room.everyMs(request.shares) / this.#waiting.shareOf(request.callClass);
    const times = { earliestMs: nowMs + waitMs, everyMs };
    const retryAfterMs = Math.ceil(Math.max(1, this.#returns.next(request, times, nowMs) - nowMs));
    const because = this.closedUntilMs > nowMs ? "closed" : "budget";
    this.counts.refused(request.callClass, because);
    return { kind: "refused", retryAfterMs, because };
  }

  #refuseThoseTooLate(nowMs: number): void {
    for (const call of [...this.#waiting]) {
      if (call.deadlineMs > nowMs) continue;
      this.#waiting.remove(call);
      answerAll(call, this.#refuse(call, this.#expectedWaitMs(call, nowMs), nowMs));
    }
  }

  #wake(nowMs: number): void {
    this.#cancelTimer();
    let atMs = this.#room.nextChangeMs();
    for (const call of this.#waiting) atMs = Math.min(atMs, call.deadlineMs);
    for (const call of this.#waiting.first()) {
      if (!this.#hasPlace(call, nowMs)) continue;
      atMs = Math.min(atMs, Math.max(this.#room.gate.opensMs, this.#opensAtMs(call, nowMs)));
    }
    if (this.#waiting.size > 0) atMs = Math.min(atMs, nowMs + lookAgainMs);
    if (atMs === Number.POSITIVE_INFINITY) return;
    this.#cancelTimer = this.#clock.schedule(Math.max(1, Math.ceil(atMs - nowMs)), () => this.#pump());
  }
}

function answerAll({ answers }: WaitingCall, grant: Grant): void {
  for (const answer of answers) answer(grant);
}
