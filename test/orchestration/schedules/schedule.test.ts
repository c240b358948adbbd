import pino from "pino";
import { expect, test } from "vitest";
import { fail, succeed } from "#contracts/runtime/outcome.ts";
import { keepSchedule, runOf } from "#orchestration/schedules/schedule.ts";
import type { EngineFailure } from "#orchestration/workflow/failure.ts";
import type { WorkflowStart } from "#orchestration/workflow/request.ts";
import { createSimulatedClock } from "../workflow/simulated-clock.ts";

const minuteMs = 60_000;
const schedule = { name: "nightly", workflow: "tidy", everyMs: 10 * minuteMs };
const never = () => false;

/** An engine that knows ids, and refuses while it is told to. */
function engine() {
  const starts: WorkflowStart[] = [];
  const state: { failure: EngineFailure | undefined } = { failure: undefined };
  return {
    starts,
    state,
    ids: () => [...new Set(starts.map(({ workflowId }) => workflowId))],
    async start(start: WorkflowStart) {
      if (state.failure) return fail(state.failure);
      const started = !starts.some(({ workflowId }) => workflowId === start.workflowId);
      starts.push(start);
      return succeed({ workflowId: start.workflowId, started });
    },
  };
}

test("each slot begins once at its time, however many workers there are, and tells the process which it is", async () => {
  const clock = createSimulatedClock();
  const d = { engine: engine(), clock, logger: pino({ level: "silent" }) };
  const workers = [keepSchedule(d, schedule), keepSchedule(d, schedule)];
  await clock.run(never, 35 * minuteMs);

  expect(d.engine.ids()).toEqual([10, 20, 30].map((minute) => runOf(schedule, minute * minuteMs)));
  expect(d.engine.starts.at(-1)).toMatchObject({
    workflow: "tidy",
    key: "nightly",
    input: { slotMs: 30 * minuteMs, everyMs: 10 * minuteMs },
  });
  await Promise.all(workers.map((worker) => worker.stop()));
});

test("of the slots that nobody has begun only the latest is made up", async () => {
  const clock = createSimulatedClock();
  const d = { engine: engine(), clock, logger: pino({ level: "silent" }) };
  await keepSchedule(d, schedule).stop();
  // The clock starts at 16 minutes 40.
  clock.schedule(45 * minuteMs, () => undefined);
  await clock.run(never, 65 * minuteMs);
  const late = keepSchedule(d, schedule);
  await clock.run(() => d.engine.starts.length === 2, 65 * minuteMs);

  expect(d.engine.ids()).toEqual([10, 60].map((minute) => runOf(schedule, minute * minuteMs)));
  await late.stop();
});

test("a slot that the engine cannot take yet is offered again until it can", async () => {
  const clock = createSimulatedClock();
  const d = { engine: engine(), clock, logger: pino({ level: "silent" }) };
  d.engine.state.failure = { kind: "no-responder", detail: "nobody owns the shard" };
  const worker = keepSchedule(d, schedule);
  await clock.run(never, 18 * minuteMs);
  expect(d.engine.starts).toEqual([]);

  d.engine.state.failure = undefined;
  await clock.run(() => d.engine.starts.length > 0, 20 * minuteMs);
  expect(d.engine.ids()).toEqual([runOf(schedule, 10 * minuteMs)]);
  await worker.stop();
});

test("the name of a run is an id of a workflow", () => {
  expect(runOf(schedule, Date.UTC(2026, 10, 23, 22))).toBe("nightly-20261123T220000Z");
});
