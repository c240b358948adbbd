import { expect, test } from "vitest";
import type { Log } from "#orchestration/workflow/log.ts";
import { type Story, simulate } from "./simulation.ts";

const seeds = Array.from({ length: 200 }, (_, index) => index + 1);
const effects = ["upsert", "create", "post", "close"];

/** What must hold in every story; answers what does not. */
function broken(story: Story): string[] {
  const wrong: string[] = [];
  if (!story.finished) wrong.push("not all that was started has ended");
  for (const workflowId of story.started) {
    for (const effect of effects) {
      const times = story.applied.get(`${workflowId}/${effect}`) ?? 0;
      if (times !== 1) wrong.push(`${workflowId}/${effect} was applied ${times} times`);
    }
  }
  for (const entry of story.entries) {
    if (entry.kind === "event" && !story.published.has(entry.eventId))
      wrong.push(`the event ${entry.eventId} was not published`);
  }
  const once = new Map<string, number>();
  for (const entry of story.entries) {
    if (entry.kind !== "step" && entry.kind !== "event" && entry.kind !== "start" && entry.kind !== "end")
      continue;
    const name = `${entry.workflowId}/${entry.kind}/${entry.kind === "step" ? entry.step : ""}`;
    once.set(name, (once.get(name) ?? 0) + 1);
  }
  for (const [name, times] of once) if (times !== 1) wrong.push(`${name} is in the log ${times} times`);
  return wrong;
}

test("whatever is lost, late or answered wrongly, and wherever workers die, each effect happens once and all ends", async () => {
  const failed: string[] = [];
  let crashes = 0;
  let snapshots = 0;
  for (const seed of seeds) {
    const story = await simulate(seed);
    crashes += story.crashes;
    snapshots += story.snapshots;
    for (const wrong of broken(story)) failed.push(`seed ${seed}: ${wrong}`);
  }

  expect(failed).toEqual([]);
  expect(crashes).toBeGreaterThan(seeds.length);
  expect(snapshots).toBeGreaterThan(seeds.length);
}, 120_000);

test("the simulation notices a log that does not fence", async () => {
  const failed: string[] = [];
  for (const seed of seeds) {
    // Appends on whatever is the last frame, as a log without a fence would.
    const unfenced = (log: Log): Log => ({
      ...log,
      append: async (id, body, expected) => {
        const last = await log.last().catch(() => undefined);
        return log.append(id, body, last?.sequence ?? expected);
      },
    });
    failed.push(...broken(await simulate(seed, unfenced, 600_000)));
    if (failed.some((wrong) => wrong.includes("times"))) break;
  }

  expect(failed).toContainEqual(expect.stringContaining("times"));
});
