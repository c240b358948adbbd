import { sleep } from "#contracts/runtime/clock.ts";
import { type Budget, type CallClass, sharesOf } from "#orchestration/governor/budget.ts";
import type { CallEnd } from "#orchestration/governor/grant.ts";
import { Grantor, type GrantorRecord } from "#orchestration/governor/grantor.ts";
import { createSimulatedClock } from "../workflow/simulated-clock.ts";
import { SlidingPlatform } from "./sliding-platform.ts";

/** What the ERP grants: 600 calls a minute, 5 at a time, and of each ticket 30 updates in ten minutes. */
export const minute: Budget = {
  name: "erp/app/eu",
  windows: [
    { name: "minute", periodMs: 60_000, limit: 600 },
    { name: "ticket", periodMs: 600_000, limit: 30, operations: ["updateTicket"], perParameter: "ticketId" },
  ],
  concurrentCalls: 5,
  callTimeLimitMs: 10_000,
  settable: {},
  plannedBy: [],
};

/** A grantor, a platform that counts for itself, and callers of both at a time that the test moves. */
export function station(budget: Budget = minute, before?: GrantorRecord, busyMs = (_atMs: number) => 0) {
  const clock = createSimulatedClock();
  const kept: GrantorRecord[] = [];
  const keep = async (record: GrantorRecord) => {
    kept.push(record);
    await sleep(clock, 1);
    return true;
  };
  const whenFree = () => sleep(clock, busyMs(clock.nowMs()));
  const timers = {
    nowMs: clock.nowMs,
    schedule: (ms: number, action: () => void) =>
      clock.schedule(ms + busyMs(clock.nowMs() + Math.ceil(ms)), action),
  };
  const grantor = new Grantor(budget, { clock: timers, keep }, before);
  const platform = new SlidingPlatform(clock, 60_000, 600);
  const seen = { granted: 0, refused: 0, refusedLate: 0, waits: new Map<CallClass, number[]>() };
  let ids = 0;

  async function call(callClass: CallClass, options: Partial<CallOptions> = {}): Promise<boolean> {
    const { withinMs = 20_000, lastsMs = 300, operation = "read", parameters = {} } = options;
    const id = `${callClass}-${ids++}`;
    const shares = sharesOf(budget, operation, parameters);
    if (busyMs(clock.nowMs()) > 0) await whenFree();
    const askedMs = clock.nowMs();
    const grant = await grantor.request({ id, callClass, shares, deadlineMs: askedMs + withinMs });
    if (grant.kind !== "granted") {
      seen.refused += 1;
      if (clock.nowMs() > askedMs) seen.refusedLate += 1;
      return false;
    }
    seen.granted += 1;
    const waits = seen.waits.get(callClass) ?? [];
    seen.waits.set(callClass, [...waits, grant.waitedMs]);
    // On its way there, at work, and on its way back.
    await sleep(clock, lastsMs / 3);
    const served = platform.arrive();
    const end: CallEnd = served ? { remaining: { minute: platform.remaining } } : { throttled: {} };
    await sleep(clock, lastsMs / 3);
    if (served) platform.done();
    await sleep(clock, lastsMs / 3);
    if (busyMs(clock.nowMs()) > 0) await whenFree();
    grantor.end(id, options.remaining === false ? {} : end);
    return true;
  }

  /** Asks for the call `a`, which is under way then until the test ends it. */
  async function callUnderWay(operation = "read", parameters: CallOptions["parameters"] = {}): Promise<void> {
    const shares = sharesOf(budget, operation, parameters);
    const deadlineMs = clock.nowMs() + 100;
    const asked = grantor.request({ id: "a", callClass: "workflow", shares, deadlineMs });
    await pass(10);
    if ((await asked).kind !== "granted") throw new Error("the call was not granted");
  }

  /** Calls again and again, `perSecond` of them, for `forMs`. */
  async function demand(
    callClass: CallClass,
    perSecond: number,
    forMs: number,
    options?: Partial<CallOptions>,
  ) {
    const endMs = clock.nowMs() + forMs;
    while (clock.nowMs() < endMs) {
      void call(callClass, options);
      await sleep(clock, 1_000 / perSecond);
    }
  }

  async function pass(ms: number): Promise<void> {
    let over = false;
    clock.schedule(ms, () => {
      over = true;
    });
    await clock.run(() => over, clock.nowMs() + ms);
  }
  return { clock, grantor, platform, call, callUnderWay, demand, pass, seen, kept };
}

interface CallOptions {
  readonly withinMs: number;
  readonly lastsMs: number;
  readonly operation: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly remaining: false;
}
