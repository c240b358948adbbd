import type { Outcome } from "#contracts/runtime/outcome.ts";
import type { ExceptionOpenedEntry, StepEntry } from "./entry.ts";
import type { StepFailure } from "./failure.ts";
import {
  type InstanceState,
  nextExceptionId,
  openChildren,
  openExceptions,
  type StepResult,
} from "./instance-state.ts";
import { copyOf, type InstanceDependencies, type Work, WorkflowCanceled } from "./instance-work.ts";
import type { Effect, LookupOptions, StepCall, StepContext, StepOptions } from "./run.ts";
import {
  callStep,
  keepFailure,
  keepResult,
  lookUpFirst,
  pauseBefore,
  readResult,
  type StepToRun,
} from "./step.ts";

export type Undo = (context: StepContext, value: unknown) => Promise<Outcome<unknown, StepFailure>>;

/** A step that cannot succeed has a day before it is overdue. */
export const unexpectedFailureDueInMs = 24 * 60 * 60 * 1_000;

/** Results of one workflow that its body may go on without, before it waits for them all. */
const resultsAhead = 4;

/** The steps of one run of a body: answered from the state, or carried out and journaled. */
export interface Steps {
  /** Notes that the body asks for `name`, and how it is undone. Throws if it is no name for a step, or asked for twice. */
  ask(name: string, undo: Undo | undefined): void;
  /** Throws what is wrong with the code, or that nothing new is to begin; the promise rejects with the same later on. */
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
  let underWay = 0;
  /** Called when no step is under way any more. */
  let whenIdle = () => {};
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

  function step<T>(
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
    if (known?.result) return Promise.resolve(resultOf(known.result)) as Promise<T>;
    const sentBefore = sentAhead > 0 && effect === "keyed" && options.undo !== undefined;
    const sent = sentBefore || known?.sentAtMs !== undefined || known?.mayBeApplied === true;
    const toBeKnown = state.undo === undefined && sent;
    if (!toBeKnown) refuseIfCanceled();

    const sameAnswer = options.sameAnswer === true && effect === "keyed";
    inParallel ||= underWay > 0;
    ranAhead ||= sameAnswer;
    const keep = sameAnswer ? keepLater : keepNow;
    const mayAbandon = () => mayBeLeft(name, options.undo !== undefined, sentBefore);
    const step = { of: state, name, effect, call, find, options, keep, mayAbandon };
    return carryOut(step, sameAnswer) as Promise<T>;
  }

  function keepNow(result: StepEntry, characters: number): Promise<void> {
    return d.appendResult(result, characters, true);
  }

  /** The body goes on meanwhile: what it does next can be repeated just as well. */
  function keepLater(result: StepEntry, characters: number): Promise<void> | undefined {
    const before = unkept();
    keeping = d.appendResult(result, characters, before >= resultsAhead);
    ahead.push(result.step);
    return before < resultsAhead ? undefined : keeping;
  }

  /** The log keeps the order of what it was given, so whatever was given first is durable first. */
  function unkept(): number {
    while (ahead[0] !== undefined && state.steps.get(ahead[0])?.result) ahead.shift();
    return ahead.length;
  }

  function resultOf(result: StepResult | undefined): unknown {
    return result && "ref" in result ? d.values.load(result.ref) : copyOf(result?.value);
  }

  /** What can be undone is left only when it is certain that there is nothing to undo. */
  function mayBeLeft(name: string, canBeUndone: boolean, sentBefore: boolean): boolean {
    if (!state.canceled || state.undo) return false;
    const known = state.steps.get(name);
    return !canBeUndone || !(sentBefore || known?.sentAtMs || known?.mayBeApplied);
  }

  /**
   * Brings a step to its result, by as many attempts and through as many exceptions as that takes. One function for both,
   * since each step would pay for one async function within another.
   */
  async function carryOut<T>(step: StepToRun<T>, sameAnswer: boolean): Promise<unknown> {
    underWay += 1;
    try {
      for (;;) {
        if (state.exceptions.size > 0) await untilResolved(step);
        const given = state.steps.get(step.name)?.result;
        if (given) return resultOf(given);
        if (step.mayAbandon()) throw new WorkflowCanceled(workflowId);

        const entered = d.turn.enter();
        if (entered) await entered;
        let failure: StepFailure | undefined;
        try {
          for (let again = true; again; ) {
            const pause = pauseBefore(dependencies, step);
            if (pause) await pause;
            if (step.mayAbandon()) break;
            const attempt = (state.steps.get(step.name)?.attempts ?? 0) + 1;
            const unsent =
              step.effect === "lookup" ? await lookUpFirst(dependencies, step, attempt) : undefined;
            const outcome = unsent ?? (await callStep(dependencies, step, step.call, attempt));
            if (outcome.ok) {
              const text = JSON.stringify(outcome.value) as string | undefined;
              const kept = keepResult(dependencies, step, attempt, text);
              if (kept) await kept;
              // Somebody may have skipped the step meanwhile, and the first in the log counts.
              const journaled = state.steps.get(step.name);
              return journaled?.skipped ? resultOf(journaled.result) : readResult(text);
            }
            failure = outcome.failure;
            again = await keepFailure(dependencies, step, attempt, failure, unsent === undefined);
          }
        } finally {
          d.turn.leave();
        }
        if (!failure || step.mayAbandon()) throw new WorkflowCanceled(workflowId);
        await d.append(exceptionOf(step.name, failure));
      }
    } finally {
      noteEnd(sameAnswer);
    }
  }

  async function untilResolved({ name, mayAbandon }: StepToRun<unknown>): Promise<void> {
    const stuck = openExceptions(state).find(
      ({ opened }) => opened.cause === "step" && opened.operation === name,
    );
    if (stuck) await suspended(() => d.restUntil(() => stuck.resolution ?? (mayAbandon() || undefined)));
  }

  function noteEnd(sameAnswer: boolean): void {
    underWay -= 1;
    if (underWay === 0) whenIdle();
    if (sameAnswer) sentAhead -= 1;
    // The worker before this one cannot have come further; unless another branch of it ran ahead.
    else if (!(inParallel && ranAhead)) sentAhead = 0;
  }

  async function compensate(): Promise<void> {
    while (underWay > 0)
      await new Promise<void>((resolve) => {
        whenIdle = resolve;
      });
    while (unkept() > 0) await keeping;
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
      const call: StepCall<unknown> = async (context) =>
        undo(context, await resultOf(state.steps.get(name)?.result));
      const mayAbandon = () => false;
      const of = { of: state, name: undoName(name), options: {}, keep: keepNow, mayAbandon };
      await carryOut({ ...of, effect: "keyed", call }, false);
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

function undoName(step: string): string {
  return `undo-${step}`;
}
