import { describe, expect, test } from "vitest";
import type { HttpOperation } from "#contracts/runtime/http-operation.ts";
import { createChance } from "#simulators/behaviour/chance.ts";
import { createSimulatedClock } from "#simulators/behaviour/clock.ts";
import { createConcurrencyQueue } from "#simulators/behaviour/concurrency-queue.ts";
import { createConditions } from "#simulators/behaviour/conditions.ts";
import { spreadRetryMs } from "#simulators/behaviour/deliveries.ts";
import { createDrift } from "#simulators/behaviour/drift.ts";
import { createExchange, type Exchange } from "#simulators/behaviour/exchange.ts";
import { createFaultBook } from "#simulators/behaviour/faults.ts";
import { createJournal } from "#simulators/behaviour/journal.ts";
import { createLedger } from "#simulators/behaviour/ledger.ts";
import { createMaintenance } from "#simulators/behaviour/maintenance.ts";
import { createNumberSeries, seriesBase } from "#simulators/behaviour/number-series.ts";
import { createCalendarWindow, createSlidingWindow } from "#simulators/behaviour/rate-window.ts";
import { createRouteTable } from "#simulators/behaviour/route-table.ts";
import { createSnapshots } from "#simulators/behaviour/snapshots.ts";
import { createCrm } from "#simulators/crm/app.ts";
import { frozenClock } from "./frozen-clock.ts";

describe("the simulated clock", () => {
  test("sets off what falls due in order, each at its own time, also what is scheduled on the way", () => {
    const clock = createSimulatedClock(frozenClock);
    const startMs = clock.nowMs();
    const seen: [string, number][] = [];
    const note = (name: string) => seen.push([name, clock.nowMs() - startMs]);
    clock.schedule(200, () => note("later"));
    clock.schedule(100, () => {
      note("sooner");
      clock.schedule(50, () => note("between"));
    });
    clock.schedule(150, () => note("cancelled"))();
    clock.advance(1_000);
    expect(seen).toEqual([
      ["sooner", 100],
      ["between", 150],
      ["later", 200],
    ]);
    expect([clock.nowMs() - startMs, clock.outsideMs() - startMs]).toEqual([1_000, 0]);
  });

  test.for([
    { pace: 0, runsMs: 0, how: "stood still" },
    { pace: 1, runsMs: 10_000, how: "ran with the outside" },
    { pace: 60, runsMs: 600_000, how: "ran at 60 times its pace" },
  ])("goes on where it was kept, and has run on for $runsMs ms in 10 s if it $how", ({ pace, runsMs }) => {
    let outsideMs = 1_000_000;
    const base = { nowMs: () => outsideMs, schedule: () => () => {} };
    const first = createSimulatedClock(base);
    first.setPace(pace);
    first.advance(3 * 86_400_000);
    const [keptMs, kept] = [first.nowMs(), first.save()];
    outsideMs += 10_000;
    const next = createSimulatedClock(base);
    next.load(kept);

    expect([next.nowMs() - keptMs, next.pace]).toEqual([runsMs, pace]);
  });

  test("does not go back when the clock outside was put back meanwhile", () => {
    const early = { nowMs: () => 5_000, schedule: () => () => {} };
    const next = createSimulatedClock(early);
    next.load({ nowMs: 90_000, pace: 1, outsideMs: 60_000 });

    expect(next.nowMs()).toBe(90_000);
  });
});

describe("rate windows", () => {
  test.for([
    { afterMs: 9_999, passes: false, when: "just before the oldest leaves" },
    { afterMs: 10_000, passes: true, when: "as the oldest leaves" },
  ])("a sliding window lets one more pass: $passes, $when", ({ afterMs, passes }) => {
    let nowMs = 0;
    const window = createSlidingWindow(() => nowMs, 2, 10_000);
    window.take();
    nowMs = 5_000;
    window.take();
    nowMs = afterMs;
    expect(window.take() === undefined).toBe(passes);
  });

  test("a refused request counts nothing and is told how long to wait", () => {
    let nowMs = 0;
    const window = createSlidingWindow(() => nowMs, 1, 10_000);
    window.take();
    nowMs = 4_000;
    expect([window.take(), window.take(), window.remaining()]).toEqual([
      { waitMs: 6_000 },
      { waitMs: 6_000 },
      0,
    ]);
  });

  test("a calendar window starts empty at each turn", () => {
    let nowMs = 59_000;
    const window = createCalendarWindow(() => nowMs, 1, 60_000);
    expect([window.take(), window.take()]).toEqual([undefined, { waitMs: 1_000 }]);
    nowMs = 60_000;
    expect(window.take()).toBeUndefined();
  });
});

describe("the concurrency queue", () => {
  const limits = { concurrentRequests: 1, queuedRequests: 1, connections: 2, queueTimeoutMs: 1_000 };

  test("makes the second wait for the first, and refuses the third", async () => {
    const queue = createConcurrencyQueue(createSimulatedClock(frozenClock), () => limits);
    const leave = (await queue.enter()) as () => void;
    const second = queue.enter();
    expect(await queue.enter()).toBe("full");
    leave();
    expect(await second).toBeTypeOf("function");
  });

  test("refuses who is one more than the connections, though the queue has places", async () => {
    const roomy = { ...limits, queuedRequests: 9 };
    const queue = createConcurrencyQueue(createSimulatedClock(frozenClock), () => roomy);
    await queue.enter();
    void queue.enter();
    expect(await queue.enter()).toBe("full");
  });

  test("refuses who has waited too long", async () => {
    const clock = createSimulatedClock(frozenClock);
    const queue = createConcurrencyQueue(clock, () => limits);
    await queue.enter();
    const second = queue.enter();
    clock.advance(1_000);
    expect(await second).toBe("waited-too-long");
  });
});

describe("routes", () => {
  const operation = (operationId: string, path: string): HttpOperation => ({
    operationId,
    method: "GET",
    path,
    parameters: [],
    responses: {},
  });
  const match = createRouteTable([
    operation("one", "/things/{id}"),
    operation("search", "/things/search"),
    operation("row", "/sets({key})/rows('{id}')"),
  ]);

  test.for([
    { path: "/things/search", found: { operationId: "search", path: {} } },
    { path: "/things/a%2Fb", found: { operationId: "one", path: { id: "a/b" } } },
    { path: "/sets(7)/rows('x')", found: { operationId: "row", path: { key: "7", id: "x" } } },
  ])("$path is $found.operationId", ({ path, found }) => {
    const route = match("GET", path);
    expect(route).toMatchObject({
      kind: "operation",
      operation: { operationId: found.operationId },
      path: found.path,
    });
  });

  test("another method and a broken encoding are told apart from no path", () => {
    expect(match("POST", "/things/7")).toEqual({ kind: "other-method", allowed: ["GET"] });
    expect(match("GET", "/things/%E0%A4%A").kind).toBe("no-path");
  });
});

describe("ids and secrets", () => {
  test("the same seed gives the same, and no seed never", () => {
    expect(createChance("7").guid()).toBe(createChance("7").guid());
    expect(createChance(undefined).guid()).not.toBe(createChance(undefined).guid());
  });

  test("a simulator that starts a second later begins above what one had given out at 5 000 a second", () => {
    const startMs = frozenClock.nowMs();
    const first = createNumberSeries(seriesBase(startMs, undefined));
    const last = Array.from({ length: 5_000 }, () => first.next()).at(-1) ?? 0;
    expect(createNumberSeries(seriesBase(startMs + 1_000, undefined)).next()).toBeGreaterThan(last);
  });

  test("ten retries fill the day and then end", () => {
    const waits = Array.from({ length: 10 }, (_, index) => spreadRetryMs(index + 1, 10, 86_400_000, 0) ?? 0);
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBe(86_400_000);
    expect(waits.toSorted((a, b) => a - b)).toEqual(waits);
    expect(spreadRetryMs(11, 10, 86_400_000, 0)).toBeUndefined();
  });
});

test("a state that no text can hold is not remembered, and what was remembered stays", () => {
  let tooLong = false;
  const state = {
    save: () => ({
      toJSON() {
        if (tooLong) throw new RangeError("Invalid string length");
        return { kept: true };
      },
    }),
    load: () => undefined,
  };
  const snapshots = createSnapshots({ now: () => 0, state });
  const first = snapshots.take("then");
  tooLong = true;

  expect(snapshots.take("then")).toBeUndefined();
  expect(snapshots.list()).toEqual([first]);
});

test("a defect at the door costs the platform's own 500, not the simulator", () => {
  const clock = createSimulatedClock(frozenClock);
  const { dialect } = createCrm({
    clock,
    chance: createChance("1"),
    ledger: createLedger(clock.nowMs),
    seed: 1,
    limited: false,
    conditions: createConditions(),
    progressed: () => {},
  });
  const seen: Exchange[] = [];
  const answer = createExchange(
    {
      ...dialect,
      authenticate() {
        throw new Error("broken");
      },
    },
    {
      clock,
      faults: createFaultBook("1"),
      journal: createJournal(),
      maintenance: createMaintenance(clock.nowMs),
      drift: createDrift({}, "1"),
      watch: (exchange) => seen.push(exchange),
    },
  );
  const target = "/crm/v3/objects/deals";
  const request = { method: "GET", target, origin: "http://a", header: () => undefined, bodyText: "" };
  const reaction = answer(request, false) as { answer: { status: number; body: string } };
  expect([reaction.answer.status, JSON.parse(reaction.answer.body)]).toMatchObject([
    500,
    { category: "INTERNAL_ERROR" },
  ]);
  expect(seen.map(({ defect }) => String(defect))).toEqual(["Error: broken"]);
});
