import { broken } from "./invariants.ts";
import { shrink } from "./shrink.ts";
import { simulate } from "./simulation.ts";
import { storyLines } from "./story-lines.ts";

/** What became of one seed, in numbers and lines to print. */
export interface PlayedSeed {
  readonly seed: number;
  readonly crashes: number;
  readonly snapshots: number;
  readonly faults: number;
  /** Invariants that do not hold, each with what is wrong. */
  readonly breaches: readonly string[];
  readonly lines: readonly string[];
}

// A process of its own that plays the seeds which fault-seeds.ts sends it, and ends with it.
const tellsSoundStories = process.argv[2] === "whole";
process.on("message", async ({ seed, inFull }: { seed: number; inFull: boolean }) => {
  process.send?.(await playSeed(seed, inFull));
});

async function playSeed(seed: number, inFull: boolean): Promise<PlayedSeed> {
  const story = await simulate({ seed });
  const wrong = broken(story);
  const [first] = wrong;
  const about = {
    seed,
    crashes: story.crashes,
    snapshots: story.snapshots,
    faults: story.faults.length,
    breaches: wrong.map(({ invariant, what }) => `${invariant}: ${what}`),
  };
  if (!first) return { ...about, lines: tellsSoundStories ? storyLines(story) : [] };
  if (!inFull) return { ...about, lines: [] };
  const smallest = await shrink({ seed }, first.invariant, (plan) => simulate(plan));
  return { ...about, lines: ["its smallest story:", ...storyLines(smallest)] };
}
