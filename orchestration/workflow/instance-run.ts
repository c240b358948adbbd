import type { ExceptionToRaise, Resolution, ResolutionData } from "./exception.ts";
import { type Children, createChildren } from "./instance-children.ts";
import { type InstanceState, nextExceptionId, patchesNotTaken, patchNote } from "./instance-state.ts";
import { createSteps, type Steps } from "./instance-steps.ts";
import { copyOf, createWork, type InstanceDependencies, WorkflowCanceled } from "./instance-work.ts";
import type { Effect, LookupOptions, Run, SignalWait, StepCall, StepOptions } from "./run.ts";

/** What a body calls: answers from the state what is journaled, and does and journals the rest. */
export function createRun(
  state: InstanceState,
  d: InstanceDependencies,
): { readonly run: Run; readonly steps: Steps; readonly children: Children; forgotten(): string[] } {
  const { workflowId, key, correlationId, traceparent } = state.start;
  const work = createWork(state, d);
  const { entry, inTurn, refuseIfCanceled, untilCanceled } = work;
  const { asked } = d;
  const steps = createSteps(state, d, work);
  const children = createChildren(state, d, work, steps);
  const askedPatches = new Set<string>();
  const ordinals = new Map<string, number>();

  const run: Run = {
    workflowId,
    key,
    correlationId,
    ...(traceparent !== undefined && { traceparent }),
    step: <T>(name: string, effect: Effect, call: StepCall<T>, options?: StepOptions | LookupOptions<T>) =>
      asked(() => steps.step(name, effect, call, options)),
    child: (code, input, options) => asked(() => children.child(code, input, options)),
    waitFor: <T>(signalName: string, { withinMs, untilMs }: SignalWait = {}) =>
      asked(async () => {
        return (await wait(nextOperation(`wait/${signalName}`), signalName, () => ({
          ...(withinMs !== undefined && { dueAtMs: d.clock.nowMs() + withinMs, withinMs }),
          ...(untilMs !== undefined && { dueAtMs: untilMs }),
        }))) as T | undefined;
      }),
    sleepUntil: (atMs) =>
      asked(async () => void (await wait(nextOperation("sleep"), undefined, () => ({ dueAtMs: atMs })))),
    raise: <T>(exception: ExceptionToRaise, accepts?: ResolutionData<T>) =>
      asked(async () => {
        const id = await open(nextOperation(`raise/${exception.code}`), exception, accepts?.contract);
        const resolution = () => state.exceptions.get(id)?.resolution;
        const met = resolution() ?? (await untilCanceled(resolution))?.answer;
        if (!met) throw new WorkflowCanceled(workflowId);
        return copyOf(met) as Resolution<T>;
      }),
    openException: (exception) => asked(() => open(nextOperation(`open/${exception.code}`), exception)),
    closeException: (id, resolution) =>
      asked(async () => {
        if (state.exceptions.get(id)?.resolution) return;
        refuseIfCanceled();
        await inTurn(() => d.append({ kind: "exception-resolved", ...entry(), exceptionId: id, resolution }));
      }),
    emit: (type, event) => asked(() => emit(type, event)),
    patched: (patch) => asked(() => patched(patch)),
    nowMs: () => asked(nowMs),
  };
  return {
    run,
    steps,
    children,
    forgotten() {
      const patches = patchesNotTaken(state).filter((patch) => !askedPatches.has(patch));
      return [...steps.forgotten(), ...patches.map((patch) => `the patch '${patch}', which it did not take`)];
    },
  };

  /** Operations without a name of their own are told apart by their order among their like. */
  function nextOperation(kind: string): string {
    const ordinal = (ordinals.get(kind) ?? 0) + 1;
    ordinals.set(kind, ordinal);
    return `${kind}/${ordinal}`;
  }

  async function emit(
    type: string,
    { subject, data }: { readonly subject: string; readonly data: unknown },
  ): Promise<void> {
    const operation = nextOperation(`emit/${type}`);
    // The body did not wait for the event, so what it asks for next may have been sent without it: that one decides.
    if (state.notes.has(operation) || state.canceled) return;
    d.checkEvent(type, data);
    const eventId = `${workflowId}.${operation.replaceAll("/", ".")}`;
    // Not waited for: the log keeps its order, so whatever follows is durable only with this before it.
    await inTurn(async () => {
      d.appendAside({ kind: "event", ...entry(), operation, eventId, type, subject, data });
    });
  }

  async function patched(patch: string): Promise<boolean> {
    const known = state.notes.get(patchNote(patch));
    const taken = known ? known.value === true : (state.start.patches?.includes(patch) ?? false);
    if (known || askedPatches.has(patch)) {
      askedPatches.add(patch);
      return taken;
    }
    refuseIfCanceled();
    if (!d.patches.includes(patch)) throw new TypeError(`the workflow declares no patch '${patch}'`);
    askedPatches.add(patch);
    await inTurn(async () => {
      d.appendAside({ kind: "patch", ...entry(), patch, taken });
    });
    return taken;
  }

  async function nowMs(): Promise<number> {
    const operation = nextOperation("now");
    const known = state.notes.get(operation);
    if (known) return known.value as number;
    refuseIfCanceled();
    await inTurn(() => d.append({ kind: "note", ...entry(), operation, value: d.clock.nowMs() }));
    return state.notes.get(operation)?.value as number;
  }

  async function wait(
    operation: string,
    signal: string | undefined,
    due: () => { readonly dueAtMs?: number; readonly withinMs?: number },
  ): Promise<unknown> {
    const settled = () => state.waits.get(operation)?.settled;
    if (!state.waits.has(operation)) {
      refuseIfCanceled();
      await d.append({
        kind: "wait",
        ...entry(),
        operation,
        ...(signal !== undefined && { signal }),
        ...due(),
      });
    }
    const met = settled() ?? (await untilCanceled(settled))?.answer;
    if (!met) throw new WorkflowCanceled(workflowId);
    return copyOf(met.value);
  }

  async function open(operation: string, exception: ExceptionToRaise, accepts?: string): Promise<string> {
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
        ...(accepts !== undefined && { accepts }),
        dueAtMs: atMs + dueInMs,
      }),
    );
    return exceptionId;
  }
}
