import type { Entry, StartEntry } from "#orchestration/workflow/entry.ts";
import { effects, partEffects } from "./business-process.ts";
import type { Story } from "./simulation.ts";

/** What must hold in every story, by name; each answers what does not. */
export const invariants = {
  "every accepted start ends": (story) => (story.finished ? [] : ["not all that was started has ended"]),

  "each entry of its kind is in the log once": ({ entries }) => {
    const times = new Map<string, number>();
    for (const entry of entries) {
      if (!["start", "step", "event", "undo", "child", "child-ended", "end"].includes(entry.kind)) continue;
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
    endsOf(story, false).flatMap((id) => {
      const { workflow, parent } = startOf(story, id);
      // What a child did is undone when its parent is canceled after it.
      if (parent && endsOf(story, true).includes(parent.workflowId)) return [];
      const expected = workflow === "part" ? partEffects : effects;
      return expected
        .filter((effect) => !isThere(story, id, effect))
        .map((effect) => `${id}/${effect} is missing`);
    }),

  "a workflow that is canceled leaves nothing behind": (story) =>
    endsOf(story, true).flatMap((id) =>
      [...effects, ...partEffects]
        .flatMap((effect) => [`${id}/${effect}`, `${id}_part/${effect}`])
        .filter((effect) => isThere(story, ...(effect.split("/") as [string, string])))
        .map((effect) => `${effect} was left behind`),
    ),

  "steps are undone in reverse": (story) =>
    endsOf(story, true).flatMap((id) => {
      const steps = story.entries.flatMap((entry) =>
        (entry.kind === "step" || (entry.kind === "child-ended" && entry.lost === undefined)) &&
        entry.workflowId === id
          ? [entry.step]
          : [],
      );
      const undoable: readonly string[] = [...effects, ...partEffects, "part"];
      const done = steps.filter((step) => undoable.includes(step));
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

  "a child runs once, and its parent hears what it came to": ({ entries }) => {
    const of = <Kind extends Entry["kind"]>(kind: Kind) =>
      entries.filter((entry): entry is Entry & { kind: Kind } => entry.kind === kind);
    const ends = new Map(of("end").map((end) => [end.workflowId, end]));
    const childIds = new Map(
      of("child").map((child) => [`${child.workflowId}/${child.step}`, child.childId]),
    );
    const runs = new Map<string, number>();
    for (const { parent } of of("start")) {
      const name = `${parent?.workflowId}/${parent?.step}`;
      if (parent) runs.set(name, (runs.get(name) ?? 0) + 1);
    }
    const twice = [...runs].filter(([, count]) => count > 1).map(([name]) => `${name} ran more than once`);
    const misheard = of("child-ended").flatMap(({ workflowId, step, result, lost }) => {
      const end = ends.get(childIds.get(`${workflowId}/${step}`) ?? "");
      const heard = lost === undefined ? JSON.stringify(result) : "canceled";
      const came = end?.canceled ? "canceled" : JSON.stringify(end?.result);
      return heard === came ? [] : [`${workflowId} heard ${heard} of '${step}', which came to ${came}`];
    });
    return [...twice, ...misheard];
  },

  "nothing ends before its children": ({ entries }) => {
    const endedAtMs = new Map(
      entries.flatMap(({ kind, workflowId, atMs }) => (kind === "end" ? [[workflowId, atMs] as const] : [])),
    );
    return entries.flatMap((entry) => {
      const parentEndMs = entry.kind === "child" ? endedAtMs.get(entry.workflowId) : undefined;
      if (entry.kind !== "child" || parentEndMs === undefined) return [];
      const childEndMs = endedAtMs.get(entry.childId) ?? Number.POSITIVE_INFINITY;
      return childEndMs <= parentEndMs ? [] : [`${entry.workflowId} ended before ${entry.childId}`];
    });
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

function startOf({ entries }: Story, workflowId: string): StartEntry {
  return entries.find((entry) => entry.kind === "start" && entry.workflowId === workflowId) as StartEntry;
}

function isThere({ timeline }: Story, workflowId: string, effect: string): boolean {
  return timeline.lastIndexOf(`${workflowId}/${effect}`) > timeline.lastIndexOf(`-${workflowId}/${effect}`);
}
