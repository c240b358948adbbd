import { describe, expect, test } from "vitest";
import { sleep } from "#contracts/runtime/clock.ts";
import { type Budget, sharesOf } from "#orchestration/governor/budget.ts";
import { minute, station } from "./grantor-station.ts";

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
    const { grantor, call, callUnderWay, pass } = station();
    const free = () => [...grantor.windows()].find(({ key }) => key === "minute")?.free;
    void call("workflow");
    await pass(1_000);
    const before = free();
    await callUnderWay();
    expect(free()).toBe((before ?? 0) - 1);
    grantor.end("a", { unused: true });

    expect(free()).toBe(before);
  });
});
