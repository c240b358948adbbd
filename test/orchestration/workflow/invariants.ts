import { effects, type Story } from "./simulation.ts";

/** What must hold in every story, by name; each answers what does not. */
export const invariants = {
  "every accepted start ends": (story) => (story.finished ? [] : ["not all that was started has ended"]),

  "each entry of its kind is in the log once": ({ entries }) => {
    const times = new Map<string, number>();
    for (const entry of entries) {
      if (!["start", "step", "event", "undo", "end"].includes(entry.kind)) continue;
      const name = `${entry.workflowId}/${entry.kind}${"step" in entry ? `/${entry.step}` : ""}`;
      times.set(name, (times.get(name) ?? 0) + 1);
    }
    return [...times]
      .filter(([, count]) => count > 1)
      .map(([name, count]) => `${name} is in the log ${count} times`);
  },

  "each effect is applied at most once": ({ applied }) =>
    [...applied]
      .filter(([, count]) => count > 1)
      .map(([effect, count]) => `${effect} was applied ${count} times`),

  "a workflow that completes has done everything": (story) =>
    endsOf(story, false).flatMap((id) =>
      effects.filter((effect) => !isThere(story, id, effect)).map((effect) => `${id}/${effect} is missing`),
    ),

  "a workflow that is canceled leaves nothing behind": (story) =>
    endsOf(story, true).flatMap((id) =>
      effects
        .filter((effect) => isThere(story, id, effect))
        .map((effect) => `${id}/${effect} was left behind`),
    ),

  "steps are undone in reverse": (story) =>
    endsOf(story, true).flatMap((id) => {
      const steps = story.entries.flatMap((entry) =>
        entry.kind === "step" && entry.workflowId === id ? [entry.step] : [],
      );
      const done = steps.filter((step) => (effects as readonly string[]).includes(step));
      const undone = steps.filter((step) => step.startsWith("undo-"));
      const expected = done.reverse().map((step) => `undo-${step}`);
      return undone.join() === expected.join()
        ? []
        : [`${id}: undone ${undone.join()} instead of ${expected.join()}`];
    }),

  "nothing is closed while what it rests on is not posted": ({ timeline }) => {
    const there = new Set<string>();
    const wrong: string[] = [];
    for (const effect of timeline) {
      if (effect.startsWith("-")) there.delete(effect.slice(1));
      else there.add(effect);
      for (const one of there) {
        if (one.endsWith("/close") && !there.has(one.replace(/close$/, "post")))
          wrong.push(`${one} after ${effect}`);
      }
    }
    return wrong;
  },

  "every event comes out": ({ entries, published }) =>
    entries.flatMap((entry) =>
      entry.kind === "event" && !published.has(entry.eventId) ? [`${entry.eventId} was not published`] : [],
    ),
} as const satisfies Record<string, (story: Story) => readonly string[]>;

export type Invariant = keyof typeof invariants;

/** What does not hold, by the name of the invariant. */
export function broken(story: Story): { readonly invariant: Invariant; readonly what: string }[] {
  return (Object.keys(invariants) as Invariant[]).flatMap((invariant) =>
    invariants[invariant](story).map((what) => ({ invariant, what })),
  );
}

function endsOf({ entries }: Story, canceled: boolean): string[] {
  return entries.flatMap((entry) =>
    entry.kind === "end" && (entry.canceled === true) === canceled ? [entry.workflowId] : [],
  );
}

function isThere({ timeline }: Story, workflowId: string, effect: string): boolean {
  return timeline.lastIndexOf(`${workflowId}/${effect}`) > timeline.lastIndexOf(`-${workflowId}/${effect}`);
}
