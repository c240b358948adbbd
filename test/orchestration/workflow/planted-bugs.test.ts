import { expect, test } from "vitest";
import { succeed } from "#contracts/runtime/outcome.ts";
import type { Entry, Frame } from "#orchestration/workflow/entry.ts";
import type { Log } from "#orchestration/workflow/log.ts";
import type { AnyWorkflow, LookupOptions, Run, StepCall } from "#orchestration/workflow/workflow.ts";
import { ownerOf } from "./fake-values.ts";
import { broken, type Invariant, invariants } from "./invariants.ts";
import { shrink } from "./shrink.ts";
import { type Bug, simulate } from "./simulation.ts";
import type { Plan, Story } from "./story.ts";
import { storyLines } from "./story-lines.ts";

type Step = (
  name: string,
  effect: string,
  call: StepCall<unknown>,
  options?: LookupOptions<unknown>,
) => unknown;

/** The business process with a step that is something else. */
function withStep(change: (step: Step, run: Run) => Step): NonNullable<Bug["workflow"]> {
  return (of: AnyWorkflow) => ({
    ...of,
    body: (run, input) =>
      of.body({ ...run, step: change(run.step as unknown as Step, run) as Run["step"] }, input),
  });
}

interface PlantedBug extends Bug {
  readonly breaks: Invariant;
  readonly by: string;
  /** The seed that is tried first, of a bug that few stories show. Default 1; the others come after it. */
  readonly shownBy?: number;
}

const seeds = 300;

/** Some bugs show only when all that can come of itself has come. */
const wholeStoryMs = 6 * 3_600_000;

/** Each invariant is broken by a bug that somebody could have made; the name says which. */
const bugs: readonly PlantedBug[] = [
  {
    breaks: "each entry of its kind is in the log once",
    by: "a log that does not fence",
    log: unfenced,
  },
  {
    breaks: "each entry of its kind is in the log once",
    by: "a log that takes a conflict for a refusal and does not look",
    log: (log) => ({
      ...log,
      append: async (id, body, expected) => {
        const answer = await log.append(id, body, expected);
        if (answer.kind !== "conflict") return answer;
        const last = await log.last().catch(() => undefined);
        return log.append(`${id}-again`, body, last?.sequence ?? expected);
      },
    }),
  },
  {
    breaks: "every accepted start ends or is an open exception",
    by: "a log that says that it has stored what it has not",
    log: (log) => ({
      ...log,
      append: async (id, body, expected) =>
        body.includes('"kind":"end"')
          ? { kind: "stored", sequence: expected + 1 }
          : log.append(id, body, expected),
    }),
  },
  {
    breaks: "what was answered with yes is in the log",
    by: "a log that takes a conflict for its own earlier success",
    log: (log) => ({
      ...log,
      append: async (id, body, expected) => {
        const answer = await log.append(id, body, expected);
        return answer.kind === "conflict" ? { kind: "stored", sequence: expected + 1 } : answer;
      },
    }),
  },
  {
    breaks: "each effect is applied at most once",
    by: "a look-up that never finds anything",
    workflow: withStep(
      (step) => (name, effect, call, options) =>
        step(name, effect, call, {
          ...options,
          ...(options?.find && { find: async () => succeed(undefined) }),
        } as LookupOptions<unknown>),
    ),
  },
  {
    breaks: "each effect is applied at most once",
    by: "an idempotency key of each attempt's own",
    workflow: withStep(
      (step) => (name, effect, call, options) =>
        step(
          name,
          effect,
          (context) => call({ ...context, idempotencyKey: `${context.idempotencyKey}-${context.attempt}` }),
          options,
        ),
    ),
  },
  {
    breaks: "a workflow that completes has done everything",
    by: "a step that says that it has succeeded and sends nothing",
    workflow: withStep(
      (step) => (name, effect, call, options) =>
        step(name, effect, name === "close" ? async () => succeed(1) : call, options),
    ),
  },
  {
    breaks: "a workflow that is canceled leaves nothing behind",
    by: "a step that has no undo",
    workflow: withStep((step) => (name, effect, call, options) => {
      const { undo: _, ...rest } = (options ?? {}) as LookupOptions<unknown>;
      return step(name, effect, call, (name === "create" ? rest : options) as LookupOptions<unknown>);
    }),
  },
  {
    breaks: "steps are undone in reverse",
    by: "a take-over that reads what has to be undone from the wrong end",
    log: reading((entry) => [
      entry.kind === "undo" ? { ...entry, steps: [...entry.steps].reverse() } : entry,
    ]),
  },
  {
    breaks: "no entitlement is active while its invoice has failed",
    by: "an activation that looks at the entitlement and not at the invoice",
    platform: { trusting: true },
  },
  {
    breaks: "no entitlement is active while its invoice has failed",
    by: "a hold that is believed and not sent",
    workflow: withStep(
      (step) => (name, effect, call, options) =>
        step(name, effect, name === "hold" ? async () => succeed(1) : call, options),
    ),
  },
  {
    breaks: "what somebody skipped is left alone",
    by: "a take-over that forgets what was skipped",
    log: reading((entry) => (entry.kind === "step" && entry.skipped ? [] : [entry])),
  },
  {
    breaks: "of two decisions the first counts, and the other is told",
    by: "a log in which somebody's decision becomes another one",
    log: (log) => ({
      ...log,
      append: (id, body, expected) =>
        log.append(id, body.replaceAll('"action":"skip"', '"action":"retry"'), expected),
    }),
  },
  {
    breaks: "nothing is left half-done",
    by: "a step that takes the half for the whole",
    workflow: withStep((step) => (name, effect, call, options) => {
      const half: StepCall<unknown> = async (context) => {
        const outcome = await call(context);
        return outcome.ok || outcome.failure.detail !== "breaks off half-way" ? outcome : succeed("applied");
      };
      return step(name, effect, half, options);
    }),
  },
  {
    breaks: "large results are kept until their workflow has ended, and no longer",
    by: "a store that forgets nothing",
    values: (values) => ({ ...values, forget: async () => {} }),
    withinMs: wholeStoryMs,
  },
  {
    breaks: "large results are kept until their workflow has ended, and no longer",
    by: "a store that gives a large result out once",
    values: (values) => ({
      ...values,
      async get(ref) {
        const body = await values.get(ref);
        if (body) await values.forget(ownerOf(ref.name));
        return body;
      },
    }),
  },
  {
    breaks: "a child runs once, and its parent hears what it came to",
    by: "a child that has another id each time that its start is sent",
    ask: (ask) => {
      let sent = 0;
      return (shard, request) => {
        if (request.kind !== "start-child") return ask(shard, request);
        sent += 1;
        const workflowId = `${request.start.workflowId}-${sent}`;
        return ask(shard, { ...request, start: { ...request.start, workflowId } });
      };
    },
  },
  {
    breaks: "nothing ends before its children",
    by: "a shard that says that a child has ended as soon as it was started",
    ask: (ask) => async (shard, request) => {
      const answer = await ask(shard, request);
      if (request.kind === "start-child" && answer.ok) {
        const { workflowId } = request.start;
        const child = { workflowId, parent: request.parent, result: {} };
        void ask(0, { kind: "child-ended", child }).catch(() => {});
      }
      return answer;
    },
  },
  {
    breaks: "nothing ends before its children",
    by: "a take-over that forgets which children are open",
    shownBy: 89,
    log: reading((entry) => (entry.kind.startsWith("child") ? [] : [entry])),
  },
  {
    breaks: "every event comes out",
    by: "a log that is cut before its events are out",
    shownBy: 94,
    relayed: () => () => Number.MAX_SAFE_INTEGER,
  },
  {
    breaks: "what was answered with yes is in the log",
    by: "an append that is not waited for",
    log: (log) => ({
      ...log,
      append: async (id, body, expected) => {
        if (body.includes('"kind":"start"')) return log.append(id, body, expected);
        void log.append(id, body, expected);
        return { kind: "stored", sequence: expected + 1 + (body.length % 2) };
      },
    }),
  },
  {
    breaks: "one customer's workflows take turns",
    by: "a start that is keyed by its workflow instead of its customer",
    start: ({ workflowId }) => ({ key: workflowId }),
  },
];

test.for<PlantedBug>(bugs)("'$breaks' notices $by", async ({ breaks, by: _, shownBy = 1, ...bug }) => {
  let noticed = false;
  for (let tried = 0; tried < seeds && !noticed; tried += 1) {
    const seed = ((shownBy - 1 + tried) % seeds) + 1;
    const story = await simulate({ seed }, { withinMs: 900_000, ...bug });
    noticed = broken(story).some(({ invariant }) => invariant === breaks);
  }

  expect(noticed).toBe(true);
});

test("every invariant has a bug that it notices", () => {
  expect(new Set(bugs.map(({ breaks }) => breaks))).toEqual(new Set(Object.keys(invariants)));
});

test("a story that breaks an invariant is made as small as it can be, and always the same", async () => {
  const invariant = "each entry of its kind is in the log once";
  const play = (plan: Plan) => simulate(plan, { log: unfenced, withinMs: 300_000 });
  const seed = await firstBreaking(invariant, play);
  const whole = await play({ seed });
  const [story, again] = [await shrink({ seed }, invariant, play), await shrink({ seed }, invariant, play)];

  expect(broken(story).map((breach) => breach.invariant)).toContain(invariant);
  expect(story.faults.length).toBeLessThan(whole.faults.length / 4);
  expect(storyLines(again)).toEqual(storyLines(story));
  for (const { id } of story.faults) {
    const faults = new Set(story.faults.map((fault) => fault.id).filter((other) => other !== id));
    const without = await play({ ...story.plan, faults });
    expect(broken(without).map((breach) => breach.invariant)).not.toContain(invariant);
  }
}, 120_000);

async function firstBreaking(invariant: Invariant, play: (plan: Plan) => Promise<Story>): Promise<number> {
  for (let seed = 1; ; seed += 1) {
    const story = await play({ seed });
    if (broken(story).some((breach) => breach.invariant === invariant)) return seed;
  }
}

/** An append on whatever is the last frame. */
function unfenced(log: Log): Log {
  return {
    ...log,
    append: async (id, body, expected) => {
      const last = await log.last().catch(() => undefined);
      return log.append(id, body, last?.sequence ?? expected);
    },
  };
}

/** A log of which a take-over reads something else than was written. */
function reading(change: (entry: Entry) => readonly Entry[]): (log: Log) => Log {
  return (log) => ({
    ...log,
    read: (after, until, onFrame) =>
      log.read(after, until, (stored) => {
        const frame = JSON.parse(stored.body) as Frame;
        onFrame({ ...stored, body: JSON.stringify({ ...frame, entries: frame.entries.flatMap(change) }) });
      }),
  });
}
