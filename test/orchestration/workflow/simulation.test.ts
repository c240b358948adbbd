import { expect, test } from "vitest";
import type { ArmedMischief, FaultEffect } from "#contracts/generated/platforms/simulator-control/types.ts";
import { broken } from "./invariants.ts";
import { simulate } from "./simulation.ts";

const seeds = Array.from({ length: 500 }, (_, index) => index + 1);

/** All that the simulators can make a platform and its webhooks do wrong, as stories call it. */
const faultsOfSimulators: Readonly<Record<FaultEffect["kind"] | ArmedMischief["kind"], string>> = {
  "timeout-before-commit": "timeout before commit",
  "timeout-after-commit": "timeout after commit",
  "reset-before-commit": "reset before commit",
  "reset-after-commit": "reset after commit",
  error: "error 503",
  "error-after-commit": "error after commit",
  "gateway-page": "gateway page before commit",
  throttled: "throttled",
  unauthenticated: "unauthenticated",
  latency: "latency of seconds",
  "stale-read": "stale read",
  "half-done": "breaks off half-way",
  lose: "its webhook is lost",
  duplicate: "its webhook comes twice",
  delay: "its webhook comes late",
  disorder: "its webhook overtakes the one before it",
};

test("whatever is lost, late or answered wrongly, and wherever workers die, each effect happens once and all ends", async () => {
  const failed: string[] = [];
  const met = new Set<string>();
  let crashes = 0;
  let snapshots = 0;
  let canceled = 0;
  let children = 0;
  let lostChildren = 0;
  let skipped = 0;
  let large = 0;
  for (const seed of seeds) {
    const story = await simulate({ seed });
    crashes += story.crashes;
    snapshots += story.snapshots;
    canceled += story.entries.filter((entry) => entry.kind === "end" && entry.canceled).length;
    for (const entry of story.entries) {
      if (entry.kind === "step" && entry.skipped) skipped += 1;
      if (entry.kind === "step" && entry.ref) large += 1;
      if (entry.kind !== "child-ended") continue;
      children += 1;
      if (entry.lost !== undefined) lostChildren += 1;
    }
    for (const { id } of story.faults) met.add(id.replace(/^.*\): /, ""));
    for (const { invariant, what } of broken(story)) failed.push(`seed ${seed}: ${invariant}: ${what}`);
  }

  expect(failed).toEqual([]);
  expect(crashes).toBeGreaterThan(seeds.length);
  expect(snapshots).toBeGreaterThan(seeds.length / 2);
  expect(canceled).toBeGreaterThan(seeds.length / 10);
  expect(children).toBeGreaterThan(seeds.length / 2);
  expect(lostChildren).toBeGreaterThan(seeds.length / 50);
  expect(skipped).toBeGreaterThan(seeds.length / 10);
  expect(large).toBeGreaterThan(seeds.length / 10);
  expect([...met]).toEqual(expect.arrayContaining(Object.values(faultsOfSimulators)));
  expect([...met].sort()).toMatchInlineSnapshot(`
    [
      "a leader that was replaced answers",
      "an answer that breaks the contract",
      "an old owner is asked",
      "begins again in the middle",
      "breaks off",
      "breaks off half-way",
      "dies",
      "error 503",
      "error 503 with Retry-After",
      "error after commit",
      "fails as it is posted",
      "fails later",
      "falls asleep",
      "gateway page after commit",
      "gateway page before commit",
      "held up between look and write",
      "in maintenance",
      "is canceled by someone",
      "is on holiday",
      "its clock jumps",
      "its webhook comes late",
      "its webhook comes twice",
      "its webhook is lost",
      "its webhook overtakes the one before it",
      "latency of seconds",
      "no answer",
      "no answer, and done",
      "no answer, and forgotten",
      "no answer, not forgotten",
      "no answer, nothing done",
      "no responders",
      "refused with 10071 for nothing",
      "refused with 10164 for nothing",
      "rejected by the business",
      "reset after commit",
      "reset before commit",
      "sends two at the same time",
      "sets wrong dates",
      "stale read",
      "stored and answered as a duplicate",
      "stored and answered with 10071",
      "stored and answered with 10164",
      "takes the owner for dead",
      "the answer is lost",
      "the request arrives after its time-out",
      "the request is lost",
      "throttled",
      "timeout after commit",
      "timeout before commit",
      "unauthenticated",
    ]
  `);
}, 600_000);

test("a seed is one story, always the same", async () => {
  const [once, again] = [await simulate({ seed: 7 }), await simulate({ seed: 7 })];

  expect(again).toEqual(once);
  expect(once.faults.length).toBeGreaterThan(0);
  expect(await simulate({ seed: 8 })).not.toEqual(once);
});

test("a fault can be left out of a story, and what comes before it stays as it was", async () => {
  const whole = await simulate({ seed: 7 });
  const last = whole.faults.at(-1);
  const faults = new Set(whole.faults.slice(0, -1).map(({ id }) => id));
  const story = await simulate({ seed: 7, faults });

  expect(story.faults).toEqual(whole.faults.slice(0, -1));
  const upTo = (frames: typeof whole.frames) => frames.filter(({ atMs }) => atMs < (last?.atMs ?? 0));
  expect(upTo(story.frames)).toEqual(upTo(whole.frames));
});
