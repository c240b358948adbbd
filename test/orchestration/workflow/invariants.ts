import type { Entry } from "#orchestration/workflow/entry.ts";
import { effects, elsewhere, holdIdOf, partEffects } from "./simulated-business.ts";
import { customerOf } from "./simulation.ts";
import { type Promised, type Story, whereaboutsOf } from "./story.ts";

/** What must hold in every story, by name; each answers what does not. */
export const invariants = {
  "every accepted start ends or is an open exception": (story) =>
    [...whereaboutsOf(story.promised, story.entries)].flatMap(([id, where]) => {
      if (where === "ended" || (where === "waits for somebody" && story.nobodyResolves)) return [];
      return [
        `${id} was accepted and ${where === "on its way" ? "is still on its way" : "waits for somebody"}`,
      ];
    }),

  "what was answered with yes is in the log": ({ promised, entries }) => {
    const kept = new Set(entries.map(nameOfPromise));
    return promised.flatMap((promise) =>
      kept.has(nameOfPromise(promise))
        ? []
        : [`${nameOfPromise(promise)} was answered and is not in the log`],
    );
  },

  "each entry of its kind is in the log once": ({ entries }) => {
    const times = new Map<string, number>();
    for (const entry of entries) {
      if (!["start", "step", "event", "undo", "child", "child-ended", "end"].includes(entry.kind)) continue;
      const of = "step" in entry ? `/${entry.step}` : "eventId" in entry ? `/${entry.eventId}` : "";
      const name = `${entry.workflowId}/${entry.kind}${of}`;
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
      // What a child did is undone when its parent is canceled after it.
      const { entries } = story;
      if (entries.some(({ kind, workflowId }) => kind === "cancel" && workflowId === parentIdOf(id)))
        return [];
      return effectsOf(story, id)
        .filter((effect) => !isThere(story, `${id}/${effect}`) && !wasSkipped(story, id, effect))
        .map((effect) => `${id}/${effect} is missing`);
    }),

  "a workflow that is canceled leaves nothing behind": (story) =>
    endsOf(story, true).flatMap((id) => {
      const own = effectsOf(story, id).map((effect) => `${id}/${effect}`);
      return [...own, ...partEffects.map((effect) => `${id}_part/${effect}`)]
        .filter((effect) => isThere(story, effect) && !wasLeft(story, effect))
        .map((effect) => `${effect} was left behind`);
    }),

  "steps are undone in reverse": (story) =>
    endsOf(story, true).flatMap((id) => {
      const steps = story.entries.flatMap((entry) =>
        entry.workflowId === id &&
        ((entry.kind === "step" && !(entry.skipped && !entry.step.startsWith("undo-"))) ||
          (entry.kind === "child-ended" && entry.lost === undefined))
          ? [entry.step]
          : [],
      );
      const undone = steps.filter((step) => step.startsWith("undo-"));
      const done = steps.filter((step) => step !== "read" && !step.startsWith("undo-"));
      const expected = done.reverse().map((step) => `undo-${step}`);
      return undone.join() === expected.join()
        ? []
        : [`${id}: undone ${undone.join()} instead of ${expected.join()}`];
    }),

  "what somebody skipped is left alone": ({ entries }) => {
    const skipped = new Set<string>();
    return entries.flatMap((entry) => {
      if (!("step" in entry)) return [];
      const name = `${entry.workflowId}/${entry.step}`;
      if (skipped.has(name)) return [`${name} goes on after it was skipped: ${entry.kind}`];
      if (entry.kind === "step" && entry.skipped) skipped.add(name);
      return [];
    });
  },

  "of two decisions the first counts, and the other is told": ({ promised, entries }) => {
    const decided = new Map<string, string>();
    for (const entry of entries) {
      if (entry.kind !== "exception-resolved" || decided.has(entry.exceptionId)) continue;
      decided.set(entry.exceptionId, entry.resolution.action);
    }
    return promised.flatMap((promise) => {
      if (promise.kind !== "exception-resolved") return [];
      const counts = decided.get(promise.exceptionId);
      return counts === promise.action
        ? []
        : [`${promise.exceptionId}: '${promise.action}' was answered with yes, and '${counts}' counts`];
    });
  },

  "nothing is left half-done": (story) =>
    story.halfDone.flatMap((effect) => {
      const [id = "", name = ""] = effect.split("/");
      return hasEnded(story, id) && !wasSkipped(story, id, name) ? [`${effect} was left half-done`] : [];
    }),

  "large results are kept until their workflow has ended, and no longer": (story) => [
    ...story.missing.map((id) => `a result of ${id} was gone when it was asked for`),
    ...story.keepers.filter((id) => hasEnded(story, id)).map((id) => `results of ${id} are still kept`),
  ],

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
    const endedAs = new Map(
      entries.flatMap(({ kind, workflowId }, index) =>
        kind === "end" ? [[workflowId, index] as const] : [],
      ),
    );
    return entries.flatMap((entry) => {
      const parentEnd = entry.kind === "child" ? endedAs.get(entry.workflowId) : undefined;
      if (entry.kind !== "child" || parentEnd === undefined) return [];
      const childEnd = endedAs.get(entry.childId) ?? entries.length;
      return childEnd < parentEnd ? [] : [`${entry.workflowId} ended before ${entry.childId}`];
    });
  },

  "no entitlement is active while its invoice has failed": (story) =>
    story.plan.deals.flatMap((id) => {
      const wrong: string[] = [];
      let failed = false;
      let active = false;
      // An invoice fails in the ERP, and it is closed a little later what was opened before; nothing is opened after.
      let mustBeClosed = true;
      for (const what of courseOf(story, id)) {
        if (what === `${id} invoice failed`) failed = true;
        else if (what.startsWith(`${id} invoice `)) failed = mustBeClosed = false;
        else if (what === `${id} entitlement active`) active = true;
        else if (what === "hold is journaled") mustBeClosed = failed;
        else active = false;
        if (active && failed && mustBeClosed) wrong.push(`${id}: support is open after '${what}'`);
      }
      if (active && failed && !isStuck(story, holdIdOf(id)))
        wrong.push(`${id}: support is open in the end, its invoice has failed, and nobody knows`);
      return wrong;
    }),

  "every event comes out": ({ entries, published }) =>
    entries.flatMap((entry) =>
      entry.kind === "event" && !published.has(entry.eventId) ? [`${entry.eventId} was not published`] : [],
    ),

  "one customer's workflows take turns": ({ entries }) => {
    const wrong: string[] = [];
    /** Whose turn it is, by customer. */
    const turns = new Map<string, string>();
    const elsewhereIds = new Set(
      entries.flatMap((entry) =>
        entry.kind === "start" && entry.key === elsewhere ? [entry.workflowId] : [],
      ),
    );
    /** What they still bring to an end, they bring out of turn. */
    const canceled = new Set<string>();
    /** A worker that takes over waits for the end of the window first, by its own clock, and gives the turn away. */
    const inMaintenance = new Set<string>();
    for (const entry of entries) {
      if (entry.kind === "cancel") canceled.add(entry.workflowId);
      if (entry.kind === "step") inMaintenance.delete(entry.workflowId);
      if (entry.kind === "attempt-failed" && entry.failure.kind === "in-maintenance")
        inMaintenance.add(entry.workflowId);
      const customer = elsewhereIds.has(entry.workflowId) ? elsewhere : customerOf(entry.workflowId);
      const holder = turns.get(customer);
      if (entry.kind === "step" || entry.kind === "intent") {
        if (entry.kind === "step" && entry.skipped) continue;
        if (holder !== undefined && holder !== entry.workflowId && !inMaintenance.has(holder))
          wrong.push(`${entry.workflowId} does ${entry.step} in the turn of ${holder}`);
        if (canceled.has(entry.workflowId)) turns.delete(customer);
        else turns.set(customer, entry.workflowId);
      } else if (holder === entry.workflowId && givesTurnAway(entry)) turns.delete(customer);
    }
    return wrong;
  },
} as const satisfies Record<string, (story: Story) => readonly string[]>;

export type Invariant = keyof typeof invariants;

/** What does not hold, by the name of the invariant. */
export function broken(story: Story): { readonly invariant: Invariant; readonly what: string }[] {
  return (Object.keys(invariants) as Invariant[]).flatMap((invariant) =>
    invariants[invariant](story).map((what) => ({ invariant, what })),
  );
}

function nameOfPromise(said: Promised | Entry): string {
  const id = "signalId" in said ? said.signalId : "exceptionId" in said ? said.exceptionId : "";
  return `${said.kind} of ${said.workflowId} ${id}`;
}

/** Deals and their children that ended so. */
function endsOf({ entries }: Story, canceled: boolean): string[] {
  return entries.flatMap((entry) =>
    entry.kind === "end" &&
    (entry.canceled === true) === canceled &&
    /^wf-\d+(_part)?$/.test(entry.workflowId)
      ? [entry.workflowId]
      : [],
  );
}

function hasEnded({ entries }: Story, id: string): boolean {
  return entries.some(({ kind, workflowId }) => kind === "end" && workflowId === id);
}

function wasSkipped({ entries }: Story, id: string, step: string): boolean {
  return entries.some(
    (entry) => entry.kind === "step" && entry.workflowId === id && entry.step === step && entry.skipped,
  );
}

/** Somebody decided that it may stay: by not doing it properly, or by not taking it back. */
function wasLeft(story: Story, effect: string): boolean {
  const [id = "", name = ""] = effect.split("/");
  const undone = id.endsWith("_part") ? [parentIdOf(id) ?? "", "undo-part"] : ["", ""];
  return (
    wasSkipped(story, id, name) ||
    wasSkipped(story, id, `undo-${name}`) ||
    wasSkipped(story, undone[0] ?? "", undone[1] ?? "")
  );
}

function parentIdOf(id: string): string | undefined {
  return id.endsWith("_part") ? id.replace(/_part$/, "") : undefined;
}

function effectsOf({ plan }: Story, id: string): readonly string[] {
  return parentIdOf(id) ? partEffects : effects.filter((effect) => plan.stages.includes(effect));
}

function isThere({ changes }: Story, effect: string): boolean {
  const last = changes.findLast(({ what }) => what.replace(/^-/, "") === effect);
  return last !== undefined && !last.what.startsWith("-");
}

/** Where a workflow's customer may be served by another: see the engine's README. */
function givesTurnAway(entry: Entry): boolean {
  if (entry.kind === "attempt-failed") return entry.failure.kind === "in-maintenance";
  return ["wait", "child", "exception-opened", "cancel", "undo", "end"].includes(entry.kind);
}

/** What became of a deal's invoice and entitlement, and when it was known to be held. */
function courseOf({ changes, frames }: Story, dealId: string): string[] {
  const journaled = frames.flatMap(({ atMs, frame }) =>
    frame.entries.flatMap((entry) =>
      entry.kind === "step" && entry.workflowId === holdIdOf(dealId) && entry.step === "hold"
        ? [{ atMs, what: "hold is journaled" }]
        : [],
    ),
  );
  return [...changes.filter(({ what }) => /^\S+ (invoice|entitlement) /.test(what)), ...journaled]
    .filter(({ what }) => what === "hold is journaled" || what.startsWith(`${dealId} `))
    .sort((one, other) => one.atMs - other.atMs)
    .map(({ what }) => what);
}

/** One of its steps waits for somebody. */
function isStuck({ entries }: Story, id: string): boolean {
  const resolved = new Set(
    entries.flatMap((entry) => (entry.kind === "exception-resolved" ? [entry.exceptionId] : [])),
  );
  return entries.some(
    (entry) =>
      entry.kind === "exception-opened" &&
      entry.workflowId === id &&
      entry.cause === "step" &&
      !resolved.has(entry.exceptionId),
  );
}
