import fc from "fast-check";
import { expect, test } from "vitest";
import { sleep } from "#contracts/runtime/clock.ts";
import { type Budget, type CallClass, callClasses, sharesOf } from "#orchestration/governor/budget.ts";
import type { Grant } from "#orchestration/governor/grant.ts";
import { Grantor, type GrantorRecord } from "#orchestration/governor/grantor.ts";
import { createSimulatedClock } from "../workflow/simulated-clock.ts";
import { SlidingPlatform } from "./sliding-platform.ts";

const budget: Budget = {
  name: "platform/app/eu",
  windows: [{ name: "window", periodMs: 2_000, limit: 20 }],
  callTimeLimitMs: 1_500,
  settable: {},
  plannedBy: [],
};

/** Calls that come, are on their way, end or are never heard of again, while one grantor takes over from another. */
async function play(plan: {
  readonly calls: readonly {
    gapMs: number;
    thereMs: number;
    backMs: number;
    callClass: CallClass;
    dies: boolean;
  }[];
  readonly keepsMs: readonly number[];
  readonly takeOversMs: readonly number[];
}): Promise<SlidingPlatform> {
  const clock = createSimulatedClock();
  const platform = new SlidingPlatform(clock, 2_000, 20);
  const ledger: { epoch: number; record?: GrantorRecord } = { epoch: 0 };
  let keeps = 0;
  let granting = takeOver();
  let open = plan.calls.length + 1;

  /** As the ledger in NATS: only the last that took over may write, and a write may take its time. */
  function takeOver(): Grantor {
    ledger.epoch += 1;
    const { epoch } = ledger;
    const keep = async (record: GrantorRecord) => {
      await sleep(clock, plan.keepsMs[keeps++ % plan.keepsMs.length] ?? 0);
      if (ledger.epoch !== epoch) return false;
      ledger.record = record;
      return true;
    };
    return new Grantor(budget, { clock, keep }, ledger.record);
  }

  async function call(id: string, one: (typeof plan.calls)[number]): Promise<void> {
    const { callClass, thereMs, backMs, dies } = one;
    const request = {
      id,
      callClass,
      shares: sharesOf(budget, "read", {}),
      deadlineMs: clock.nowMs() + 20_000,
    };
    let grant: Grant = { kind: "moved" };
    while (grant.kind === "moved") {
      await sleep(clock, 1);
      grant = await granting.request(request);
    }
    if (grant.kind === "granted") {
      await sleep(clock, thereMs);
      if (platform.arrive()) platform.done();
      await sleep(clock, backMs);
      if (!dies) granting.end(id, {});
    }
    open -= 1;
  }
  async function all(): Promise<void> {
    for (const [index, one] of plan.calls.entries()) {
      await sleep(clock, one.gapMs);
      void call(`call-${index}`, one);
    }
    open -= 1;
  }
  for (const afterMs of plan.takeOversMs) {
    clock.schedule(afterMs, () => {
      granting = takeOver();
    });
  }
  void all();
  await clock.run(() => open === 0, clock.nowMs() + 120_000);
  expect(open).toBe(0);
  return platform;
}

test("no period of the platform sees more calls than its limit, however long calls, writes and take-overs last", async () => {
  const upTo = (max: number) => fc.integer({ min: 0, max });
  const oneCall = fc.record({
    gapMs: upTo(40),
    thereMs: upTo(600),
    backMs: upTo(600),
    callClass: fc.constantFrom(...callClasses),
    dies: fc.boolean(),
  });
  const plan = fc.record({
    calls: fc.array(oneCall, { minLength: 60, maxLength: 120 }),
    keepsMs: fc.array(upTo(200), { minLength: 1, maxLength: 10 }),
    takeOversMs: fc.array(upTo(8_000), { maxLength: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(plan, async (one) => {
      const { throttled, served } = await play(one);
      expect(throttled).toBe(0);
      expect(served).toBeGreaterThan(20);
    }),
    { numRuns: 40 },
  );
});
