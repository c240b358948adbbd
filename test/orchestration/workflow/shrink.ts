import { broken, type Invariant } from "./invariants.ts";
import type { Stage } from "./simulated-business.ts";
import type { Plan, Story } from "./story.ts";

/** How many stories are played at most to make one smaller. */
const mostPlays = 400;

/**
 * The smallest story found that still breaks the invariant: with as few deals, stages and faults as possible. Without
 * chance: the same plan is always made into the same story.
 */
export async function shrink(
  plan: Plan,
  invariant: Invariant,
  play: (plan: Plan) => Promise<Story>,
): Promise<Story> {
  let smallest = await play(plan);
  let plays = 1;

  // Where a deal is missing, what comes after it falls on other moments, so any fault of the seed may take its part.
  for (const id of smallest.plan.deals) await tryPlan({ seed: plan.seed, deals: [id] });
  await without(smallest.plan.deals, (deals) => ({ seed: plan.seed, deals }));
  await without(smallest.plan.stages, (kept) => ({
    ...smallest.plan,
    stages: kept as readonly Stage[],
  }));
  for (let before = Number.POSITIVE_INFINITY; smallest.faults.length < before; ) {
    before = smallest.faults.length;
    await without(
      smallest.faults.map(({ id }) => id),
      (ids) => ({ ...smallest.plan, faults: new Set(ids) }),
    );
  }
  return smallest;

  /** Whether it still breaks, and so is the smallest now. */
  async function tryPlan(smaller: Plan): Promise<boolean> {
    if (plays >= mostPlays) return false;
    plays += 1;
    const story = await play(smaller);
    const breaks = broken(story).some((breach) => breach.invariant === invariant);
    if (breaks) smallest = story;
    return breaks;
  }

  /** Leaves out half of the items, then quarters, and so on down to single ones, as long as it still breaks. */
  async function without(items: readonly string[], change: (kept: readonly string[]) => Plan) {
    let kept = items;
    for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let from = 0; from < kept.length && plays < mostPlays; ) {
        const fewer = kept.filter((_, index) => index < from || index >= from + size);
        if (await tryPlan(change(fewer))) kept = fewer;
        else from += size;
      }
    }
  }
}
