import { describe, expect, test } from "vitest";
import type { CallLimitAct } from "#contracts/generated/canonical/types.ts";
import { type Budget, sharesOf } from "#orchestration/governor/budget.ts";
import { Grantor } from "#orchestration/governor/grantor.ts";
import { createSimulatedClock } from "../workflow/simulated-clock.ts";
import { minute, station } from "./grantor-station.ts";

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

describe("a grantor, its successor and its operators", () => {
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
