import { expect, test } from "vitest";
import { broken } from "./invariants.ts";
import { simulate } from "./simulation.ts";

const seeds = Array.from({ length: 500 }, (_, index) => index + 1);

test("whatever is lost, late or answered wrongly, and wherever workers die, each effect happens once and all ends", async () => {
  const failed: string[] = [];
  let crashes = 0;
  let snapshots = 0;
  let canceled = 0;
  let children = 0;
  let lostChildren = 0;
  for (const seed of seeds) {
    const story = await simulate(seed);
    crashes += story.crashes;
    snapshots += story.snapshots;
    canceled += story.entries.filter((entry) => entry.kind === "end" && entry.canceled).length;
    for (const entry of story.entries) {
      if (entry.kind !== "child-ended") continue;
      children += 1;
      if (entry.lost !== undefined) lostChildren += 1;
    }
    for (const { invariant, what } of broken(story)) failed.push(`seed ${seed}: ${invariant}: ${what}`);
  }

  expect(failed).toEqual([]);
  expect(crashes).toBeGreaterThan(seeds.length);
  expect(snapshots).toBeGreaterThan(seeds.length);
  expect(children).toBeGreaterThan(seeds.length / 2);
  expect(lostChildren).toBeGreaterThan(seeds.length / 50);
  expect(canceled).toBeGreaterThan(seeds.length / 10);
}, 300_000);
