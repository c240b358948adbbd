import type { Clock } from "#contracts/runtime/clock.ts";
import type { Entry, ExceptionOpenedEntry } from "./entry.ts";
import type { ExceptionToRaise, Resolution } from "./exception.ts";
import type { StepFailure } from "./failure.ts";
import { type InstanceState, nextExceptionId } from "./instance-state.ts";
import type { Effect, LookupOptions, Run, StepCall, StepOptions } from "./run.ts";
import { runStep } from "./step.ts";
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

/** A step that cannot succeed has a day before it is overdue. */
export const unexpectedFailureDueInMs = 24 * 60 * 60 * 1_000;

/** What a body calls: answers from the state what is journaled, and does and journals the rest. */
export function createRun(
  state: InstanceState,
  d: InstanceDependencies,
): {
  readonly run: Run /** Steps that the journal knows and this body never asked for. */;
  forgottenSteps(): string[];
} {
  const { workflowId, key, correlationId, traceparent } = state.start;
  const askedSteps = new Set<string>();
  const ordinals = new Map<string, number>();

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

  async function pauseUntil(atMs: number, reason: "back-off" | "maintenance"): Promise<void> {
    if (atMs <= d.clock.nowMs()) return;
    if (reason === "back-off") return sleepUntil(atMs);
    d.turn.leave();
    await suspended(() => sleepUntil(atMs));
    await d.turn.enter();
  }

  async function step<T>(
    name: string,
    effect: Effect,
    call: StepCall<T>,
    options: StepOptions | LookupOptions<T> = {},
  ): Promise<T> {
    if (!/^[a-z0-9-]{1,80}$/.test(name))
      throw new TypeError(`'${name}' is no step name: use [a-z0-9-], at most 80`);
    if (askedSteps.has(name)) throw new TypeError(`the step '${name}' is used twice in one workflow`);
    askedSteps.add(name);
    const find = "find" in options ? options.find : undefined;
    if (effect === "lookup" && !find) throw new TypeError(`the lookup step '${name}' has no find`);

    const known = () => state.steps.get(name);
    const done = known()?.result;
    if (done) return done.value as T;

    const steps = { workflowId, name, effect, call, find, options, correlationId, traceparent, state: known };
    for (;;) {
      const stuck = [...state.exceptions.values()].find(
        ({ opened, resolution }) => opened.cause === "step" && opened.operation === name && !resolution,
      );
      if (stuck) await suspended(() => d.until(() => stuck.resolution));

      const outcome = await inTurn(() => runStep({ ...d, pauseUntil }, steps));
      if (outcome.ok) return known()?.result?.value as T;
      await d.append(exceptionOf(name, outcome.failure));
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
      const dueMs = dueAtMs();
      await d.append({
        kind: "wait",
        ...entry(),
        operation,
        ...(signal !== undefined && { signal }),
        ...(dueMs !== undefined && { dueAtMs: dueMs }),
      });
    }
    return (settled() ?? (await suspended(() => d.until(settled)))).value;
  }

  async function open(operation: string, exception: ExceptionToRaise): Promise<string> {
    const known = [...state.exceptions.values()].find(({ opened }) => opened.operation === operation);
    if (known) return known.opened.exceptionId;
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
      return resolution() ?? (await suspended(() => d.until(resolution)));
    },
    openException: (exception) => open(nextOperation(`open/${exception.code}`), exception),
    async closeException(id: string, resolution: Resolution) {
      if (state.exceptions.get(id)?.resolution) return;
      await inTurn(() => d.append({ kind: "exception-resolved", ...entry(), exceptionId: id, resolution }));
    },
    async emit(type, { subject, data }) {
      const operation = nextOperation(`emit/${type}`);
      if (state.notes.has(operation)) return;
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
      await inTurn(() => d.append({ kind: "note", ...entry(), operation, value: d.clock.nowMs() }));
      return state.notes.get(operation)?.value as number;
    },
  };

  return { run, forgottenSteps: () => [...state.steps.keys()].filter((name) => !askedSteps.has(name)) };
}
