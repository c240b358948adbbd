import { expect, test } from "vitest";
import { createMovableClock } from "#cli/movable-clock.ts";
import { createSimulatedClock } from "../orchestration/workflow/simulated-clock.ts";

const dayMs = 86_400_000;

test("a grace period is over when the clock has been moved past it, and not before", () => {
  const base = createSimulatedClock();
  const clock = createMovableClock(base);
  const startMs = clock.nowMs();
  const ended: number[] = [];
  clock.schedule(14 * dayMs, () => ended.push(clock.nowMs() - startMs));

  clock.move(13 * dayMs);
  expect(ended).toEqual([]);
  clock.move(2 * dayMs);
  expect(ended).toEqual([15 * dayMs]);
});

test("an answer and a back-off take their real time, however far the clock is moved", async () => {
  const base = createSimulatedClock();
  const clock = createMovableClock(base);
  let renewed = false;
  clock.schedule(500, () => {
    renewed = true;
  });

  clock.move(365 * dayMs);
  expect(renewed).toBe(false);
  await base.run(() => renewed, base.nowMs() + 500);
  expect(renewed).toBe(true);
});

test("what waited for moments in between happens in their order, and what was cancelled does not", () => {
  const clock = createMovableClock(createSimulatedClock());
  const happened: string[] = [];
  clock.schedule(2 * dayMs, () => happened.push("second"));
  const cancelThird = clock.schedule(3 * dayMs, () => happened.push("third"));
  clock.schedule(dayMs, () => {
    happened.push("first");
    cancelThird();
  });

  clock.move(10 * dayMs);
  clock.move(10 * dayMs);
  expect(happened).toEqual(["first", "second"]);
});

test("a wait that nobody moves past ends by itself, once", async () => {
  const base = createSimulatedClock();
  const clock = createMovableClock(base);
  let ended = 0;
  clock.schedule(dayMs, () => {
    ended += 1;
  });
  await base.run(() => false, base.nowMs() + 2 * dayMs);
  clock.move(dayMs);
  expect(ended).toBe(1);
});
