import { describe, expect, test } from "vitest";
import { sleep } from "#contracts/runtime/clock.ts";
import { type Budget, sharesOf } from "#orchestration/governor/budget.ts";
import { minute, station } from "./grantor-station.ts";

describe("the grantor of a budget, when the platform refuses or is closed", () => {
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
    const { grantor, callUnderWay, pass } = station({
      ...minute,
      windows: [...minute.windows, { name: "day", periodMs: 86_400_000, limit: 5_000 }],
    });
    await callUnderWay();
    grantor.end("a", { remaining: { [window]: 100 }, resetsAfterMs });
    const free = () => [...grantor.windows()].find(({ key }) => key === window)?.free ?? 0;
    expect(free()).toBeLessThanOrEqual(100);

    await pass(heldMs);
    expect(free()).toBeLessThanOrEqual(100);
    await pass(backMs - heldMs);
    expect(free()).toBeGreaterThan(500);
  });

  test("after a 429 it stands still, goes on at half the rate, and recovers", async () => {
    const { grantor, call, callUnderWay, pass, clock } = station();
    const limitOf = () => [...grantor.windows()].find(({ key }) => key === "minute")?.limit;
    await callUnderWay();
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
    const { grantor, call, callUnderWay, pass, seen } = station();
    await callUnderWay("updateTicket", { ticketId: "1" });
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
});
