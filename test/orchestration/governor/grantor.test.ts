import { describe, expect, test } from "vitest";
import type { CallLimitAct } from "#contracts/generated/canonical/types.ts";
import { sleep } from "#contracts/runtime/clock.ts";
import { type Budget, type CallClass, sharesOf } from "#orchestration/governor/budget.ts";
import type { CallEnd } from "#orchestration/governor/grant.ts";
import { Grantor, type GrantorRecord } from "#orchestration/governor/grantor.ts";
import { createSimulatedClock } from "../workflow/simulated-clock.ts";
import { SlidingPlatform } from "./sliding-platform.ts";

const minute: Budget = {
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

const settable: Budget = {
  ...minute,
  settable: { minute: { contract: 600, atMost: 600 }, concurrent: { contract: 5, atMost: 5 } },
};
const setTo300: CallLimitAct = {
  at: "2026-03-01T09:30:00.000Z",
  by: "an-operator",
  action: "set",
  limit: "minute",
  value: 300,
  reason: "the ERP is slow",
};

/** What a grantor answers to an act; writing it takes a moment. */
async function changed(grantor: Grantor, pass: (ms: number) => Promise<void>, act: CallLimitAct) {
  const [answer] = await Promise.all([grantor.changeLimit(act), pass(10)]);
  return answer;
}

/** A grantor, a platform that counts for itself, and callers of both at a time that the test moves. */
function station(budget: Budget = minute, before?: GrantorRecord, busyMs = (_atMs: number) => 0) {
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
  return { clock, grantor, platform, call, demand, pass, seen, kept };
}

interface CallOptions {
  readonly withinMs: number;
  readonly lastsMs: number;
  readonly operation: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly remaining: false;
}

describe("the grantor of a budget", () => {
  test("uses nearly all of the budget under ten times the demand, and the platform refuses none", async () => {
    const { demand, pass, platform } = station();
    void demand("background", 100, 240_000);
    await pass(60_000);
    const before = platform.served;
    await pass(180_000);

    expect(platform.throttled).toBe(0);
    expect((platform.served - before) / 1_800).toBeGreaterThan(0.97);
    expect(platform.mostAtOnce).toBeLessThanOrEqual(5);
  });

  test("makes up for what it has not used while its worker stood still", async () => {
    // It can do nothing in the first of every ten seconds.
    const busyMs = (atMs: number) => Math.max(0, 1_000 - (atMs % 10_000));
    const { demand, pass, platform } = station(minute, undefined, busyMs);
    void demand("background", 100, 180_000, { lastsMs: 30 });
    await pass(60_000);
    const before = platform.served;
    await pass(120_000);

    expect(platform.throttled).toBe(0);
    expect((platform.served - before) / 1_200).toBeGreaterThan(0.95);
  });

  test("lets an interactive call begin within a quarter of a second while background calls are without number", async () => {
    const { demand, pass, seen, platform } = station();
    void demand("background", 50, 180_000);
    void demand("interactive", 2, 180_000, { withinMs: 2_000 });
    await pass(180_000);

    const waits = (seen.waits.get("interactive") ?? []).toSorted((one, other) => one - other);
    expect(waits.length).toBeGreaterThan(350);
    expect(waits[Math.floor(waits.length * 0.99)]).toBeLessThan(250);
    // What interactive calls leave of 1,800.
    expect(seen.waits.get("background")?.length ?? 0).toBeGreaterThan(0.9 * (1_800 - waits.length));
    expect(platform.throttled).toBe(0);
  });

  test("lets the others have their turns while interactive calls want more than all, also when the window is full", async () => {
    const { demand, pass, seen } = station();
    void demand("interactive", 20, 150_000, { withinMs: 5_000 });
    void demand("workflow", 10, 150_000, { withinMs: 5_000 });
    void demand("background", 10, 150_000, { withinMs: 60_000 });
    const begun = () =>
      (["workflow", "background"] as const).map((name) => seen.waits.get(name)?.length ?? 0);
    await pass(90_000);
    const before = begun();
    await pass(60_000);
    const [workflow = 0, background = 0] = begun().map((count, index) => count - (before[index] ?? 0));

    // Of 600 that begin in a minute, three and one in ten.
    expect(workflow).toBeGreaterThan(600 * 0.25);
    expect(background).toBeGreaterThan(600 * 0.08);
  });

  test("makes nobody wait for a window that is not theirs, and interactive calls for none of a second", async () => {
    const { demand, call, pass, seen } = station({
      ...minute,
      windows: [
        { name: "minute", periodMs: 60_000, limit: 600, except: ["search"] },
        { name: "search", periodMs: 1_000, limit: 5, operations: ["search"] },
      ],
    });
    const search = { operation: "search", lastsMs: 60, withinMs: 2_000 };
    void demand("background", 100, 120_000, { ...search, withinMs: 60_000 });
    void demand("interactive", 1, 120_000, search);
    await pass(60_000);
    const other = call("background", { lastsMs: 0, withinMs: 1_000 });
    await pass(1_000);
    expect(await other).toBe(true);
    await pass(59_000);

    const waits = (seen.waits.get("interactive") ?? []).toSorted((one, other) => one - other);
    expect(waits.length).toBeGreaterThan(115);
    expect(waits[Math.floor(waits.length * 0.95)]).toBeLessThan(350);
    expect(seen.waits.get("background")?.length).toBeGreaterThan(0.9 * 4 * 118);
  });

  test("refuses at once nearly all that it refuses, whichever window is full", async () => {
    const budget: Budget = {
      ...minute,
      windows: [...minute.windows, { name: "few", periodMs: 60_000, limit: 10, operations: ["few"] }],
    };
    const { demand, pass, seen } = station(budget);
    void demand("background", 60, 60_000, { withinMs: 20_000, remaining: false });
    void demand("workflow", 5, 60_000, { withinMs: 4_000, operation: "few", remaining: false });
    await pass(90_000);

    expect(seen.refused).toBeGreaterThan(2_000);
    expect(seen.refusedLate).toBeLessThan(0.02 * seen.refused);
  });

  test("refuses at once what could not begin in time, and says when to ask again", async () => {
    const { demand, pass, grantor, clock } = station();
    void demand("background", 100, 30_000, { withinMs: 30_000 });
    await pass(20_000);
    const askedMs = clock.nowMs();
    const grant = await grantor.request({
      id: "late",
      callClass: "background",
      shares: sharesOf(minute, "read", {}),
      deadlineMs: askedMs + 100,
    });

    expect(grant).toMatchObject({ kind: "refused", because: "budget" });
    expect(grant.kind === "refused" && grant.retryAfterMs).toBeGreaterThan(1_000);
    expect(clock.nowMs()).toBe(askedMs);
  });

  test("holds each object to a limit of its own, and lets others pass", async () => {
    const { call, pass, seen } = station();
    const update = (ticketId: string) =>
      call("workflow", { operation: "updateTicket", parameters: { ticketId }, withinMs: 60_000 });
    for (let time = 0; time < 40; time += 1) void update("1");
    void update("2");
    await pass(70_000);

    expect(seen).toMatchObject({ granted: 31, refused: 10 });
  });

  test("notices that somebody else uses the same credential, and leaves them their part", async () => {
    const { demand, pass, platform, grantor, clock, seen } = station();
    void demand("background", 100, 300_000);
    async function others() {
      for (let time = 0; time < 800; time += 1) {
        if (platform.arrive()) platform.done();
        await sleep(clock, 400);
      }
    }
    void others();
    await pass(120_000);
    const [before, granted] = [platform.throttled, seen.granted];
    await pass(180_000);

    expect(platform.throttled - before).toBe(0);
    // 150 of the 600 a minute are theirs.
    expect((seen.granted - granted) / 1_350).toBeGreaterThan(0.7);
    expect(grantor.counts.othersCalls).toBeGreaterThan(150);
  });

  test.for([
    {
      window: "minute",
      resetsAfterMs: { minute: 5_000 },
      heldMs: 5_900,
      backMs: 6_100,
      when: "when the platform counts anew",
    },
    { window: "minute", resetsAfterMs: {}, heldMs: 59_900, backMs: 60_100, when: "after a period" },
    {
      window: "day",
      resetsAfterMs: {},
      heldMs: 890_000,
      backMs: 990_000,
      when: "of a day, after a quarter of an hour",
    },
  ])("counts what others have used as back $when", async ({ window, resetsAfterMs, heldMs, backMs }) => {
    const { grantor, pass, clock } = station({
      ...minute,
      windows: [...minute.windows, { name: "day", periodMs: 86_400_000, limit: 5_000 }],
    });
    const shares = grantor.sharesOf(["minute", "day"]);
    const asked = grantor.request({ id: "a", callClass: "workflow", shares, deadlineMs: clock.nowMs() + 99 });
    await pass(10);
    await asked;
    grantor.end("a", { remaining: { [window]: 100 }, resetsAfterMs });
    const free = () => [...grantor.windows()].find(({ key }) => key === window)?.free ?? 0;
    expect(free()).toBeLessThanOrEqual(100);

    await pass(heldMs);
    expect(free()).toBeLessThanOrEqual(100);
    await pass(backMs - heldMs);
    expect(free()).toBeGreaterThan(500);
  });

  test("after a 429 it stands still, goes on at half the rate, and recovers", async () => {
    const { grantor, call, pass, clock } = station();
    const limitOf = () => [...grantor.windows()].find(({ key }) => key === "minute")?.limit;
    const shares = sharesOf(minute, "read", {});
    const asked = grantor.request({
      id: "a",
      callClass: "workflow",
      shares,
      deadlineMs: clock.nowMs() + 100,
    });
    await pass(1_000);
    await asked;
    grantor.end("a", { throttled: { key: "minute", retryAfterMs: 5_000 } });
    expect(grantor.closedUntilMs).toBe(clock.nowMs() + 5_000);
    expect(grantor.counts.throttledCalls).toBe(1);
    expect(limitOf()).toBe(300);

    // A tenth in each half minute, also while nobody calls.
    await pass(61_000);
    await Promise.all([call("workflow"), pass(1_000)]);
    expect(limitOf()).toBe(420);
    await pass(90_000);
    await Promise.all([call("workflow"), pass(1_000)]);
    expect(limitOf()).toBe(600);
  });

  test("a 429 of one object's limit stops the calls of that object, and of nothing else", async () => {
    const { grantor, call, pass, clock, seen } = station();
    const shares = sharesOf(minute, "updateTicket", { ticketId: "1" });
    const asked = grantor.request({
      id: "a",
      callClass: "workflow",
      shares,
      deadlineMs: clock.nowMs() + 100,
    });
    await pass(10);
    await asked;
    grantor.end("a", { throttled: { key: "ticket", retryAfterMs: 480_000 } });
    const update = (ticketId: string) =>
      call("workflow", { operation: "updateTicket", parameters: { ticketId } });
    for (const ticketId of ["1", "2", "2"]) void update(ticketId);
    void call("workflow");
    await pass(5_000);

    expect(grantor.counts.throttledCalls).toBe(1);
    expect(grantor.closedUntilMs).toBe(0);
    expect(seen).toMatchObject({ granted: 3, refused: 1 });
  });

  test("holds calls to a day's limit over its windows of seconds", async () => {
    const budget: Budget = {
      ...minute,
      windows: [
        { name: "minute", periodMs: 60_000, limit: 600 },
        { name: "day", periodMs: 86_400_000, limit: 900 },
      ],
    };
    const { demand, pass, platform, seen } = station(budget);
    void demand("background", 20, 180_000);
    await pass(180_000);
    expect(platform.served).toBe(900);
    expect(seen.refused).toBeGreaterThan(0);

    // What was used first comes back after a day.
    await pass(86_400_000);
    void demand("background", 20, 10_000);
    await pass(12_000);
    expect(platform.served).toBeGreaterThan(980);
  });

  test("grants nothing while the platform is closed, and then one by one", async () => {
    const { grantor, call, pass, clock, platform } = station();
    grantor.end("unknown", { closedUntilMs: clock.nowMs() + 10_000 });
    for (let time = 0; time < 100; time += 1) void call("workflow", { withinMs: 300_000 });
    await pass(9_000);
    expect(platform.served).toBe(0);

    await pass(3_000);
    expect(platform.served).toBeGreaterThan(5);
    expect(platform.served).toBeLessThan(30);
  });

  test("lets what a maintenance has stopped come back one after another, not all at once", async () => {
    const { grantor, pass, clock, platform } = station();
    const openMs = clock.nowMs() + 3_600_000;
    grantor.end("unknown", { closedUntilMs: openMs });
    const asked: number[] = [];
    const refusedAgain: number[] = [];
    // As a workflow does: it waits in its log until it is told to ask again.
    async function park(id: string): Promise<void> {
      const shares = sharesOf(minute, "read", {});
      for (let time = 0; ; time += 1) {
        const request = { id: `${id}-${time}`, callClass: "workflow" as const, shares };
        const grant = await grantor.request({ ...request, deadlineMs: clock.nowMs() + 4_000 });
        if (grant.kind === "granted") {
          if (platform.arrive()) platform.done();
          return grantor.end(request.id, {});
        }
        if (grant.kind === "moved") return;
        if (clock.nowMs() > openMs) refusedAgain.push(clock.nowMs());
        await sleep(clock, grant.retryAfterMs);
        asked.push(clock.nowMs() - openMs);
      }
    }
    for (let index = 0; index < 500; index += 1) void park(`flow-${index}`);
    await pass(3_600_000 + 90_000);

    expect(platform.served).toBe(500);
    expect(platform.throttled).toBe(0);
    // At 10 a second they come in the 50 s after the opening, and hardly one for nothing.
    const inSecond = asked.map((atMs) => Math.floor(atMs / 1_000));
    const most = Math.max(...inSecond.map((second) => inSecond.filter((one) => one === second).length));
    expect(most).toBeLessThan(20);
    expect(refusedAgain.length).toBeLessThan(50);
  });

  test("asks a platform that is closed for long by one call now and then, in case it opens earlier", async () => {
    const { grantor, call, pass, clock } = station();
    const hourMs = 3_600_000;
    grantor.end("unknown", { closedUntilMs: clock.nowMs() + hourMs });
    const shares = sharesOf(minute, "read", {});
    const deadlineMs = clock.nowMs() + 2 * hourMs;
    const asked = grantor.request({ id: "probe", callClass: "workflow", shares, deadlineMs });
    void call("workflow", { withinMs: 2 * hourMs });
    await pass(16_000);
    expect(await asked).toMatchObject({ kind: "granted" });
    expect(grantor.underWay).toBe(1);

    grantor.end("probe", { closedUntilMs: clock.nowMs() + hourMs });
    await pass(14_000);
    expect(grantor.underWay).toBe(0);
    await pass(3_000);
    expect(grantor.closedUntilMs).toBe(0);
  });

  test("is not kept waiting for calls of a worker that died, though they still count", async () => {
    const { grantor, pass, clock } = station();
    const ask = (id: string) =>
      grantor.request({
        id,
        callClass: "workflow",
        shares: sharesOf(minute, "read", {}),
        deadlineMs: clock.nowMs() + 8_000,
      });
    for (const id of ["a", "b", "c", "d", "e"]) void ask(id);
    await pass(1_000);
    const next = ask("f");
    await pass(7_000);

    expect(await next).toMatchObject({ kind: "granted" });
    expect([...grantor.windows()].find(({ key }) => key === "minute")?.free).toBe(594);
  });

  test("does not take twice for a request that is asked again", async () => {
    const { grantor, pass, clock } = station();
    const request = {
      id: "same",
      callClass: "workflow" as const,
      shares: sharesOf(minute, "read", {}),
      deadlineMs: clock.nowMs() + 1_000,
    };
    const both = [grantor.request(request), pass(100).then(() => grantor.request(request))];
    await pass(1_000);

    expect(await Promise.all(both)).toEqual([
      { kind: "granted", waitedMs: 0 },
      { kind: "granted", waitedMs: 0 },
    ]);
    expect(grantor.underWay).toBe(1);
  });

  test("does not take twice for a request that is asked again while it waits", async () => {
    const { grantor, pass, clock } = station({ ...minute, concurrentCalls: 1 });
    const request = (id: string) => ({
      id,
      callClass: "workflow" as const,
      shares: sharesOf(minute, "read", {}),
      deadlineMs: clock.nowMs() + 4_000,
    });
    void grantor.request(request("first"));
    await pass(100);
    const both = [grantor.request(request("same")), grantor.request(request("same"))];
    await pass(100);
    grantor.end("first", {});
    await pass(100);
    expect(await Promise.all(both)).toMatchObject([{ kind: "granted" }, { kind: "granted" }]);
    grantor.end("same", {});
    await pass(61_000);

    expect(grantor.underWay).toBe(0);
    expect([...grantor.windows()].find(({ key }) => key === "minute")?.free).toBe(600);
  });

  test("gives back what a call that was not made had taken", async () => {
    const { grantor, call, pass, clock } = station();
    const free = () => [...grantor.windows()].find(({ key }) => key === "minute")?.free;
    void call("workflow");
    await pass(1_000);
    const before = free();
    const shares = sharesOf(minute, "read", {});
    const asked = grantor.request({
      id: "a",
      callClass: "workflow",
      shares,
      deadlineMs: clock.nowMs() + 100,
    });
    await pass(10);
    await asked;
    expect(free()).toBe((before ?? 0) - 1);
    grantor.end("a", { unused: true });

    expect(free()).toBe(before);
  });

  test("the next grantor knows of every grant of the one before, and a platform never sees too many", async () => {
    const first = station();
    void first.demand("background", 100, 40_000);
    await first.pass(40_000);
    const record = first.kept.at(-1);
    const second = station(minute, record);
    // The same arrivals, as the platform remembers them.
    expect(record?.permits.length).toBeGreaterThan(0);
    const free = [...second.grantor.windows()].find(({ key }) => key === "minute")?.free ?? 0;

    expect(free).toBeLessThanOrEqual(first.platform.remaining);
    expect(free).toBeGreaterThan(first.platform.remaining - 40);
  });

  test("the next grantor goes on counting where the one before has ended, 429s above all", async () => {
    const first = station();
    void first.call("workflow", { lastsMs: 30 });
    await first.pass(2_000);
    first.grantor.end("unknown", { throttled: {}, savedCalls: 3 });
    await first.pass(2_000);
    const second = station(minute, first.kept.at(-1));
    expect(second.grantor.counts).toMatchObject({ throttledCalls: 1, savedCalls: 3 });
    void second.call("workflow", { lastsMs: 30 });
    await second.pass(5_000);

    expect(second.grantor.counts.of("workflow")).toMatchObject({ granted: 2 });
    expect(first.grantor.counts.of("workflow").granted).toBe(1);
  });

  test("holds calls to a limit that an operator has set, until its end", async () => {
    const { demand, pass, grantor, clock, platform } = station(settable);
    void demand("background", 100, 300_000);
    const endsAt = new Date(clock.nowMs() + 120_000).toISOString();
    expect(await changed(grantor, pass, { ...setTo300, endsAt })).toEqual({ kind: "changed" });
    await pass(60_000);
    const before = platform.served;
    await pass(50_000);
    // 300 a minute, as long as it holds.
    expect(platform.served - before).toBeGreaterThan(230);
    expect(platform.served - before).toBeLessThan(260);

    await pass(130_000);
    const after = platform.served;
    await pass(60_000);
    expect(platform.served - after).toBeGreaterThan(570);
    expect(platform.throttled).toBe(0);
  });

  test("the next grantor keeps the limits that operators have set, and knows who set them", async () => {
    const first = station(settable);
    await changed(first.grantor, first.pass, setTo300);
    await changed(first.grantor, first.pass, { ...setTo300, limit: "concurrent", value: 2 });
    const second = station(settable, first.kept.at(-1));

    expect(second.grantor.concurrentCalls).toBe(2);
    void second.call("workflow");
    expect([...second.grantor.windows()].find(({ key }) => key === "minute")?.limit).toBe(300);
    expect(second.grantor.limits.acts).toMatchObject([{ limit: "concurrent" }, setTo300]);
    const unset = { ...setTo300, action: "unset" as const };
    const { value: _, ...back } = unset;
    await changed(second.grantor, second.pass, back);
    expect([...second.grantor.windows()].find(({ key }) => key === "minute")?.limit).toBe(600);
  });

  test.for([
    { act: { limit: "hour" }, says: /no limit hour; it has minute, concurrent/ },
    { act: { value: 601 }, says: /no plan with more than minute=600/ },
    { act: { value: undefined }, says: /needs a value/ },
    { act: { endsAt: "1970-01-01T00:00:00.000Z" }, says: /end has passed/ },
    { act: { action: "unset" as const, value: undefined }, says: /Nobody has set the limit minute/ },
    { act: { action: "unset" as const }, says: /Only a limit that is set has a value/ },
  ])("refuses an operator's $act, and says why", async ({ act, says }) => {
    const { grantor, pass } = station(settable);
    const answer = await changed(grantor, pass, { ...setTo300, ...act } as CallLimitAct);
    expect(answer).toMatchObject({ kind: "refused", detail: expect.stringMatching(says) });
    expect(grantor.limits.acts).toEqual([]);
  });

  test("tells everybody to ask elsewhere when another grants, and what it could not keep is not granted", async () => {
    const clock = createSimulatedClock();
    const grantor = new Grantor(minute, { clock, keep: async () => false });
    const request = (id: string) =>
      grantor.request({ id, callClass: "workflow", shares: sharesOf(minute, "read", {}), deadlineMs: 9e12 });

    expect(await request("a")).toEqual({ kind: "moved" });
    expect(await request("b")).toEqual({ kind: "moved" });
  });
});
