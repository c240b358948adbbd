import { broken } from "./invariants.ts";
import { type Story, simulate } from "./simulation.ts";
import { storyLines } from "./story-lines.ts";

// Runs the engine's simulation for many seeds, each a story of faults of its own, and tells those that break an
// invariant. Usage: npm run fault-seeds -- [count, default 1000] [first seed, default 1]
// One story in full: npm run fault-seeds -- 1 <seed>

const count = Number(process.argv[2] ?? 1_000);
const first = Number(process.argv[3] ?? 1);
let failures = 0;
let crashes = 0;
let snapshots = 0;
for (let seed = first; seed < first + count; seed += 1) {
  const story = await simulate(seed);
  crashes += story.crashes;
  snapshots += story.snapshots;
  const wrong = broken(story);
  if (wrong.length > 0) tell(seed, story, wrong);
  if (count === 1 && wrong.length === 0) console.log(storyLines(story).join("\n"));
  if (seed % 1_000 === 0) console.log(`seed ${seed}: ${failures} failures so far`);
}
console.log(`${count} stories, ${crashes} crashes, ${snapshots} snapshots, ${failures} failures`);
if (failures > 0) process.exitCode = 1;

function tell(seed: number, story: Story, wrong: ReturnType<typeof broken>): void {
  failures += 1;
  console.log(`seed ${seed}:`);
  for (const { invariant, what } of wrong) console.log(`  ${invariant}: ${what}`);
  const about = new Set(wrong.flatMap(({ what }) => what.match(/wf-\d+/g) ?? []));
  for (const line of storyLines(story, about)) console.log(`    ${line}`);
  console.log(`  again: npm run fault-seeds -- 1 ${seed}`);
}
