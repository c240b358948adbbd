import type { Outcome } from "#contracts/runtime/outcome.ts";
import type { ExceptionOpenedEntry, StepEntry } from "./entry.ts";
import type { StepFailure } from "./failure.ts";
import {
  type ExceptionState,
  type InstanceState,
  nextExceptionId,
  openChildren,
  openExceptions,
} from "./instance-state.ts";
import { type InstanceDependencies, type Work, WorkflowCanceled } from "./instance-work.ts";
import type { Effect, LookupOptions, StepCall, StepContext, StepOptions } from "./run.ts";
import { runStep, type StepToRun } from "./step.ts";

export type Undo = (context: StepContext, value: unknown) => Promise<Outcome<unknown, StepFailure>>;

/** A step that cannot succeed has a day before it is overdue. */
export const unexpectedFailureDueInMs = 24 * 60 * 60 * 1_000;

/** Results of one workflow that its body may go on without, before it waits for them all. */
const resultsAhead = 4;

/** The steps of one run of a body: answered from the state, or carried out and journaled. */
export interface Steps {
  /** Notes that the body asks for `name`, and how it is undone. Throws if it is no name for a step, or asked for twice. */
  ask(name: string, undo: Undo | undefined): void;
  step<T>(
    name: string,
    effect: Effect,
    call: StepCall<T>,
    options?: StepOptions | LookupOptions<T>,
  ): Promise<T>;
  /** What the journal has and this body never asked for, as a person would say it. */
  forgotten(): string[];
  /** Once the workflow was canceled: brings what is under way to its end, and undoes what was done, the last first. */
  compensate(): Promise<void>;
  /** Results that the body did not wait for and that are not durable yet. */
  unkept(): number;
  /** Whether what is asked for now may have been sent by the worker before this one. */
  mayHaveBeenSent(): boolean;
}

export function createSteps(state: InstanceState, d: InstanceDependencies, work: Work): Steps {
  const { workflowId } = state.start;
  const { entry, suspended, refuseIfCanceled } = work;
  const askedSteps = new Set<string>();
  const undos = new Map<string, Undo>();
  const underWay = new Set<Promise<unknown>>();
  const dependencies = { ...d, pauseUntil: work.pauseUntil };
  /** Steps with a result that the body did not wait for, and that was not durable when somebody last looked. */
  const ahead: string[] = [];
  /** Resolves when all of them are. */
  let keeping: Promise<void> | undefined;
  /** What this run asks for may have been sent by the worker before it, until so many results were seen again. */
  let sentAhead = d.takenOver ? resultsAhead + 1 : 0;
  let inParallel = false;
  let ranAhead = false;

  return {
    ask,
    step,
    compensate,
    unkept,
    mayHaveBeenSent: () => sentAhead > 0,
    forgotten() {
      const undone = new Set((state.undo ?? []).map(undoName));
      return [...state.steps.values()]
        .filter(({ name }) => !askedSteps.has(name) && !undone.has(name))
        .map(({ name, child }) => `the ${child ? "child" : "step"} '${name}'`);
    },
  };

  function ask(name: string, undo: Undo | undefined): void {
    if (!/^(?!undo-)[a-z0-9-]{1,75}$/.test(name))
      throw new TypeError(`'${name}' is no step name: use [a-z0-9-], at most 75, not beginning with 'undo-'`);
    if (askedSteps.has(name)) throw new TypeError(`the step '${name}' is used twice in one workflow`);
    askedSteps.add(name);
    if (undo) undos.set(name, undo);
  }

  async function step<T>(
    name: string,
    effect: Effect,
    call: StepCall<T>,
    options: StepOptions | LookupOptions<T> = {},
  ): Promise<T> {
    ask(name, options.undo as Undo | undefined);
    const find = "find" in options ? options.find : undefined;
    if (effect === "lookup" && !find) throw new TypeError(`the lookup step '${name}' has no find`);

    const known = state.steps.get(name);
    if (known?.child)
      throw new Error(`code and history differ: '${name}' is a step in the code and a child in the history`);
    if (known?.result) return (await resultOf(name)) as T;
    const sentBefore = sentAhead > 0 && effect === "keyed" && options.undo !== undefined;
    const sent = sentBefore || known?.sentAtMs !== undefined || known?.mayBeApplied === true;
    const toBeKnown = state.undo === undefined && sent;
    if (!toBeKnown) refuseIfCanceled();

    const sameAnswer = options.sameAnswer === true && effect === "keyed";
    inParallel ||= underWay.size > 0;
    ranAhead ||= sameAnswer;
    const keep = sameAnswer ? keepLater : d.append;
    const working = carryOut(name, { effect, call, find, options, keep }, sentBefore);
    underWay.add(working);
    try {
      return (await working) as T;
    } finally {
      underWay.delete(working);
      if (sameAnswer) sentAhead -= 1;
      // The worker before this one cannot have come further; unless another branch of it ran ahead.
      else if (!(inParallel && ranAhead)) sentAhead = 0;
    }
  }

  /** The body goes on meanwhile: what it does next can be repeated just as well. */
  function keepLater(result: StepEntry): Promise<void> | undefined {
    const before = unkept();
    keeping = (before < resultsAhead ? d.appendLater : d.append)(result);
    ahead.push(result.step);
    return before < resultsAhead ? undefined : keeping;
  }

  /** The log keeps the order of what it was given, so whatever was given first is durable first. */
  function unkept(): number {
    while (ahead[0] !== undefined && state.steps.get(ahead[0])?.result) ahead.shift();
    return ahead.length;
  }

  /** Of a step that has a result. */
  function resultOf(name: string): unknown {
    const result = state.steps.get(name)?.result;
    return result && "ref" in result ? d.values.load(result.ref) : result?.value;
  }

  async function carryOut<T>(
    name: string,
    how: Pick<StepToRun<T>, "effect" | "call" | "find" | "options" | "keep">,
    sentBefore: boolean,
  ): Promise<unknown> {
    const known = () => state.steps.get(name);
    // What can be undone is left only when it is certain that there is nothing to undo.
    const mayAbandon = () => {
      if (!state.canceled || state.undo) return false;
      return !how.options.undo || !(sentBefore || known()?.sentAtMs || known()?.mayBeApplied);
    };
    const step = { ...how, of: state, name, mayAbandon };
    for (;;) {
      const stuck = state.exceptions.size === 0 ? undefined : openExceptionOf(name);
      if (stuck) await suspended(() => d.restUntil(() => stuck.resolution ?? (mayAbandon() || undefined)));
      if (known()?.result) return resultOf(name);
      if (mayAbandon()) throw new WorkflowCanceled(workflowId);

      const entered = d.turn.enter();
      if (entered) await entered;
      let outcome: Outcome<T, StepFailure>;
      try {
        outcome = await runStep(dependencies, step);
      } finally {
        d.turn.leave();
      }
      if (outcome.ok) return known()?.result ? resultOf(name) : asKept(outcome.value);
      if (mayAbandon()) throw new WorkflowCanceled(workflowId);
      await d.append(exceptionOf(name, outcome.failure));
    }
  }

  function openExceptionOf(name: string): ExceptionState | undefined {
    return openExceptions(state).find(({ opened }) => opened.cause === "step" && opened.operation === name);
  }

  async function compensate(): Promise<void> {
    while (underWay.size > 0 || unkept() > 0) await Promise.allSettled([...underWay, keeping]);
    await d.restUntil(() => openChildren(state).length === 0 || undefined);
    if (!state.undo) {
      const done = [...state.steps.values()].filter(({ name, skipped }) => undos.has(name) && !skipped);
      const steps = done
        .filter(({ result }) => result)
        .sort((one, other) => (other.doneAs ?? 0) - (one.doneAs ?? 0))
        .map(({ name }) => name);
      await d.append({ kind: "undo", ...entry(), steps });
    }
    for (const name of state.undo ?? []) {
      const undo = undos.get(name);
      if (!undo)
        throw new Error(`code and history differ: the step '${name}' has to be undone and has no undo`);
      if (state.steps.get(undoName(name))?.result) continue;
      const call: StepCall<unknown> = async (context) => undo(context, await resultOf(name));
      await carryOut(
        undoName(name),
        {
          effect: "keyed",
          call,
          find: undefined,
          options: {},
          keep: d.append,
        },
        false,
      );
    }
    const note = "The workflow was canceled.";
    for (const { opened } of openExceptions(state)) {
      const resolution = { action: "cancel", by: state.canceled?.by ?? "concordat", note };
      await d.append({ kind: "exception-resolved", ...entry(), exceptionId: opened.exceptionId, resolution });
    }
  }

  function exceptionOf(name: string, failure: StepFailure): ExceptionOpenedEntry {
    const pointer = "pointer" in failure && failure.pointer !== undefined ? ` (at ${failure.pointer})` : "";
    return {
      kind: "exception-opened",
      ...entry(),
      exceptionId: nextExceptionId(state),
      cause: "step",
      operation: name,
      code: `step-${failure.kind}`,
      detail: `The step '${name}' cannot go on: ${failure.detail}${pointer}. Put right what it says, then resolve with 'retry'.`,
      owner: d.owner,
      dueAtMs: d.clock.nowMs() + unexpectedFailureDueInMs,
      blocks: [`workflow ${workflowId}`],
      subject: workflowId,
    };
  }
}

/** As it will be read from the journal. */
function asKept(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

function undoName(step: string): string {
  return `undo-${step}`;
}
