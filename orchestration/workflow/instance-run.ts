import type { Clock } from "#contracts/runtime/clock.ts";
import type { Outcome } from "#contracts/runtime/outcome.ts";
import type { Entry, ExceptionOpenedEntry } from "./entry.ts";
import type { ExceptionToRaise, Resolution } from "./exception.ts";
import type { StepFailure } from "./failure.ts";
import { type InstanceState, nextExceptionId, openExceptions } from "./instance-state.ts";
import type { Effect, LookupOptions, Run, StepCall, StepContext, StepOptions } from "./run.ts";
import { runStep, type StepToRun } from "./step.ts";
import type { Turn } from "./turns.ts";

export interface InstanceDependencies {
  readonly clock: Clock;
  readonly random: () => number;
  /** Aborted when this worker has lost the shard; then nothing here resolves any more. */
  readonly signal: AbortSignal;
  readonly append: (...entries: readonly Entry[]) => Promise<void>;
  /** Resolves as soon as `read` answers something, now or after a later entry of this workflow. */
  readonly until: <T>(read: () => T | undefined) => Promise<T>;
  readonly turn: Turn;
  /** The team that owns a step which cannot succeed. */
  readonly owner: string;
  readonly checkEvent: (type: string, data: unknown) => void;
}

/** Thrown to a body that has been canceled; it lets it pass. */
export class WorkflowCanceled extends Error {
  override readonly name = "WorkflowCanceled";
}

type Undo = (context: StepContext, value: unknown) => Promise<Outcome<unknown, StepFailure>>;

/** A step that cannot succeed has a day before it is overdue. */
export const unexpectedFailureDueInMs = 24 * 60 * 60 * 1_000;

/** What a body calls: answers from the state what is journaled, and does and journals the rest. */
export function createRun(
  state: InstanceState,
  d: InstanceDependencies,
): {
  readonly run: Run;
  /** Steps that the journal knows and this body never asked for. */
  forgottenSteps(): string[];
  /** Once the workflow was canceled: brings what is under way to its end, and undoes what was done, the last first. */
  compensate(): Promise<void>;
} {
  const { workflowId, key, correlationId, traceparent } = state.start;
  const askedSteps = new Set<string>();
  const ordinals = new Map<string, number>();
  const undos = new Map<string, Undo>();
  const underWay = new Set<Promise<unknown>>();
  /** Until this run has done something, what it asks for may have been sent by the worker before it. */
  let mayHaveBeenSent = true;

  /** Operations without a name of their own are told apart by their order among their like. */
  function nextOperation(kind: string): string {
    const ordinal = (ordinals.get(kind) ?? 0) + 1;
    ordinals.set(kind, ordinal);
    return `${kind}/${ordinal}`;
  }

  const entry = () => ({ workflowId, atMs: d.clock.nowMs() });

  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    await d.turn.enter();
    try {
      return await work();
    } finally {
      d.turn.leave();
    }
  }

  async function suspended<T>(work: () => Promise<T>): Promise<T> {
    d.turn.suspend();
    const value = await work();
    d.turn.resume();
    return value;
  }

  function sleepUntil(atMs: number): Promise<void> {
    return new Promise((resolve) => {
      const cancel = d.clock.schedule(Math.max(0, atMs - d.clock.nowMs()), () => {
        if (!d.signal.aborted) resolve();
      });
      d.signal.addEventListener("abort", cancel, { once: true });
    });
  }

  async function pauseUntil(
    atMs: number,
    reason: "back-off" | "maintenance",
    needNot: () => boolean,
  ): Promise<void> {
    if (atMs <= d.clock.nowMs()) return;
    let over = false;
    const pause = async () => {
      await Promise.race([sleepUntil(atMs), d.until(() => over || needNot() || undefined)]);
      over = true;
    };
    if (reason === "back-off") return pause();
    d.turn.leave();
    await suspended(pause);
    await d.turn.enter();
  }

  /** What is not journaled yet does not begin any more. */
  function refuseIfCanceled(): void {
    if (state.canceled) throw new WorkflowCanceled(workflowId);
  }

  /** `undefined` when the workflow was canceled before there was an answer. */
  function untilCanceled<T>(read: () => T | undefined): Promise<{ readonly answer: T } | undefined> {
    return suspended(async () => {
      const met = await d.until(() => {
        const answer = read();
        if (answer !== undefined) return { answer };
        return state.canceled ? "canceled" : undefined;
      });
      return met === "canceled" ? undefined : met;
    });
  }

  async function step<T>(
    name: string,
    effect: Effect,
    call: StepCall<T>,
    options: StepOptions | LookupOptions<T> = {},
  ): Promise<T> {
    if (!/^(?!undo-)[a-z0-9-]{1,75}$/.test(name))
      throw new TypeError(`'${name}' is no step name: use [a-z0-9-], at most 75, not beginning with 'undo-'`);
    if (askedSteps.has(name)) throw new TypeError(`the step '${name}' is used twice in one workflow`);
    askedSteps.add(name);
    const find = "find" in options ? options.find : undefined;
    if (effect === "lookup" && !find) throw new TypeError(`the lookup step '${name}' has no find`);

    if (options.undo) undos.set(name, options.undo as Undo);
    const done = state.steps.get(name)?.result;
    if (done) return done.value as T;
    const sentBefore = mayHaveBeenSent && effect === "keyed" && options.undo !== undefined;
    const toBeKnown =
      state.undo === undefined && (sentBefore || state.steps.get(name)?.sentAtMs !== undefined);
    if (!toBeKnown) refuseIfCanceled();

    const working = carryOut(name, { effect, call, find, options, sentBefore });
    underWay.add(working);
    try {
      return (await working) as T;
    } finally {
      underWay.delete(working);
      mayHaveBeenSent = false;
    }
  }

  async function carryOut<T>(
    name: string,
    how: Pick<StepToRun<T>, "effect" | "call" | "find" | "options"> & { readonly sentBefore: boolean },
  ): Promise<unknown> {
    const known = () => state.steps.get(name);
    // What can be undone is left only when it is certain that there is nothing to undo.
    const mayAbandon = () => {
      if (!state.canceled || state.undo) return false;
      return !how.options.undo || !(how.sentBefore || known()?.sentAtMs || known()?.mayBeApplied);
    };
    const step = { ...how, workflowId, name, correlationId, traceparent, state: known, mayAbandon };
    for (;;) {
      const stuck = [...state.exceptions.values()].find(
        ({ opened, resolution }) => opened.cause === "step" && opened.operation === name && !resolution,
      );
      if (stuck) await suspended(() => d.until(() => stuck.resolution ?? (mayAbandon() || undefined)));
      if (known()?.result) return known()?.result?.value;
      if (mayAbandon()) throw new WorkflowCanceled(workflowId);

      const outcome = await inTurn(() => runStep({ ...d, pauseUntil }, step));
      if (outcome.ok) return known()?.result?.value;
      if (mayAbandon()) throw new WorkflowCanceled(workflowId);
      await d.append(exceptionOf(name, outcome.failure));
    }
  }

  async function compensate(): Promise<void> {
    while (underWay.size > 0) await Promise.allSettled(underWay);
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
      const call: StepCall<unknown> = (context) => undo(context, state.steps.get(name)?.result?.value);
      await carryOut(undoName(name), {
        effect: "keyed",
        call,
        find: undefined,
        options: {},
        sentBefore: false,
      });
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

  async function wait(
    operation: string,
    signal: string | undefined,
    dueAtMs: () => number | undefined,
  ): Promise<unknown> {
    const settled = () => state.waits.get(operation)?.settled;
    if (!state.waits.has(operation)) {
      refuseIfCanceled();
      const dueMs = dueAtMs();
      await d.append({
        kind: "wait",
        ...entry(),
        operation,
        ...(signal !== undefined && { signal }),
        ...(dueMs !== undefined && { dueAtMs: dueMs }),
      });
    }
    const met = settled() ?? (await untilCanceled(settled))?.answer;
    if (!met) throw new WorkflowCanceled(workflowId);
    return met.value;
  }

  async function open(operation: string, exception: ExceptionToRaise): Promise<string> {
    const known = [...state.exceptions.values()].find(({ opened }) => opened.operation === operation);
    if (known) return known.opened.exceptionId;
    refuseIfCanceled();
    const { dueInMs, ...said } = exception;
    const exceptionId = nextExceptionId(state);
    const { atMs } = entry();
    await inTurn(() =>
      d.append({
        kind: "exception-opened",
        workflowId,
        atMs,
        exceptionId,
        cause: "raised",
        operation,
        ...said,
        dueAtMs: atMs + dueInMs,
      }),
    );
    return exceptionId;
  }

  const run: Run = {
    workflowId,
    key,
    correlationId,
    ...(traceparent !== undefined && { traceparent }),
    step,
    async waitFor<T>(signalName: string, { withinMs }: { readonly withinMs?: number } = {}) {
      const dueAtMs = () => (withinMs === undefined ? undefined : d.clock.nowMs() + withinMs);
      return (await wait(nextOperation(`wait/${signalName}`), signalName, dueAtMs)) as T | undefined;
    },
    async sleepUntil(atMs) {
      await wait(nextOperation("sleep"), undefined, () => atMs);
    },
    async raise(exception) {
      const id = await open(nextOperation(`raise/${exception.code}`), exception);
      const resolution = () => state.exceptions.get(id)?.resolution;
      const met = resolution() ?? (await untilCanceled(resolution))?.answer;
      if (!met) throw new WorkflowCanceled(workflowId);
      return met;
    },
    openException: (exception) => open(nextOperation(`open/${exception.code}`), exception),
    async closeException(id: string, resolution: Resolution) {
      if (state.exceptions.get(id)?.resolution) return;
      refuseIfCanceled();
      await inTurn(() => d.append({ kind: "exception-resolved", ...entry(), exceptionId: id, resolution }));
    },
    async emit(type, { subject, data }) {
      const operation = nextOperation(`emit/${type}`);
      if (state.notes.has(operation)) return;
      refuseIfCanceled();
      d.checkEvent(type, data);
      const eventId = `${workflowId}.${operation.replaceAll("/", ".")}`;
      // Not waited for: the log keeps its order, so whatever follows is durable only with this before it.
      await inTurn(async () => {
        void d.append({ kind: "event", ...entry(), operation, eventId, type, subject, data });
      });
    },
    async nowMs() {
      const operation = nextOperation("now");
      const known = state.notes.get(operation);
      if (known) return known.value as number;
      refuseIfCanceled();
      await inTurn(() => d.append({ kind: "note", ...entry(), operation, value: d.clock.nowMs() }));
      return state.notes.get(operation)?.value as number;
    },
  };

  return {
    run,
    compensate,
    forgottenSteps() {
      const undone = new Set((state.undo ?? []).map(undoName));
      return [...state.steps.keys()].filter((name) => !askedSteps.has(name) && !undone.has(name));
    },
  };
}

function undoName(step: string): string {
  return `undo-${step}`;
}
