import type { Clock } from "#contracts/runtime/clock.ts";
import { fail, succeed } from "#contracts/runtime/outcome.ts";
import type { Parent } from "./child.ts";
import type { EndedIds } from "./ended-ids.ts";
import type { Entry, ExceptionOpenedEntry } from "./entry.ts";
import type { Untold } from "./errands.ts";
import { type DataViolation, type Resolution, workflowOf } from "./exception.ts";
import type { Instance } from "./instance.ts";
import type { EndState } from "./instance-state.ts";
import { EntryTooLargeError } from "./log-writer.ts";
import { workflowStatus } from "./projection.ts";
import type { Answer, Cancellation, Request, RequestOf, WorkflowStart } from "./request.ts";
import type { AnyWorkflow } from "./workflow.ts";

export interface RequestHandlerDependencies {
  readonly clock: Clock;
  readonly workflows: readonly AnyWorkflow[];
  readonly open: ReadonlyMap<string, Instance>;
  readonly ended: EndedIds;
  readonly untold: ReadonlyMap<string, Untold>;
  readonly append: (entry: Entry, and?: Entry) => Promise<void>;
  /** More are refused. */
  readonly maxOpen: number;
  /** False when this worker cannot be sure to be the owner still; then it answers only what it has written. */
  readonly mayAnswerFromMemory: () => boolean;
}

/** A caller that waits for an end is told this often that there is none yet, so that it can tell a long wait from a lost owner. */
const openForMs = 1_000;

/** Answers what a shard is asked, when it is durable; never, if the shard is lost before. */
export function createRequestHandler(d: RequestHandlerDependencies): (request: Request) => Promise<Answer> {
  const { clock, open, ended, untold, append } = d;
  const starting = new Map<string, Promise<void>>();
  /** Ends of children that are being written: whoever tells one tells it again until it is answered. */
  const hearing = new Map<string, Promise<void>>();
  /** Exceptions whose resolution is being written: of two people who decide at once, the first has decided. */
  const deciding = new Map<string, Promise<void>>();

  return async (request) => {
    try {
      const answer = await answerTo(request);
      const written =
        answer.ok &&
        (["started", "signalled", "told", "resolved", "canceling"] as string[]).includes(answer.value.did);
      if (!written && !d.mayAnswerFromMemory()) return new Promise(() => {});
      return answer;
    } catch (error) {
      if (error instanceof EntryTooLargeError) return fail({ kind: "too-large", detail: error.message });
      throw error;
    }
  };

  async function answerTo(request: Request): Promise<Answer> {
    switch (request.kind) {
      case "start":
        return start(request.start);
      case "start-or-signal": {
        const started = await start(request.start);
        if (!started.ok || started.value.did !== "known") return started;
        return signal({ ...request.signal, workflowId: request.start.workflowId });
      }
      case "run": {
        const started = await start(request.start);
        return started.ok ? endOf(request.start.workflowId) : started;
      }
      case "start-child":
        return startChild(request);
      case "child-ended":
        return childEnded(request);
      case "end-of":
        return endOf(request.workflowId);
      case "status":
        return statusOf(request.workflowId);
      case "signal":
        return signal(request.signal);
      case "cancel":
        return cancel(request.cancellation);
      case "resolve":
        return resolve(request);
    }
  }

  async function start(wanted: WorkflowStart): Promise<Answer> {
    const { workflow, workflowId } = wanted;
    while (starting.has(workflowId)) await starting.get(workflowId);
    if (open.has(workflowId)) return succeed({ workflowId, did: "known" });
    if (ended.has(workflowId)) return succeed({ workflowId, did: "ended" });
    const versions = d.workflows.filter(({ name }) => name === workflow).map(({ version }) => version);
    if (versions.length === 0)
      return fail({ kind: "unknown-workflow", detail: `no workflow is named '${workflow}'` });

    return store(wanted, Math.max(...versions));
  }

  /** With the version that the parent knows: a worker without its code parks it, and one that has it takes it up. */
  async function startChild({ start: wanted, version, parent }: RequestOf<"start-child">): Promise<Answer> {
    const { workflowId } = wanted;
    while (starting.has(workflowId)) await starting.get(workflowId);
    const known = open.get(workflowId)?.state.start ?? untold.get(workflowId);
    if (known?.parent?.workflowId === parent.workflowId) return succeed({ workflowId, did: "known" });
    if (known || ended.has(workflowId))
      return fail({ kind: "ended", detail: `the id ${workflowId} belongs to another workflow` });
    return store(wanted, version, parent);
  }

  /** An owner that has been replaced and does not know it may not know the child yet: that is no answer. */
  async function childEnded({ child }: RequestOf<"child-ended">): Promise<Answer> {
    const { workflowId, step } = child.parent;
    const state = open.get(workflowId)?.state;
    const known = state?.steps.get(step);
    if (ended.has(workflowId) || known?.result || known?.child?.lost !== undefined)
      return succeed({ workflowId, did: "known" });
    if (!known) return fail({ kind: "not-found", detail: `there is no child '${step}' of ${workflowId}` });
    const { result, lost } = child;
    const came = lost === undefined ? { result } : { lost };
    const name = `${workflowId}/${step}`;
    const stored =
      hearing.get(name) ?? append({ kind: "child-ended", workflowId, atMs: clock.nowMs(), step, ...came });
    hearing.set(name, stored);
    await stored;
    hearing.delete(name);
    return succeed({ workflowId, did: "told" });
  }

  async function store(
    { workflow, workflowId, key, input, correlationId, traceparent }: WorkflowStart,
    version: number,
    parent?: Parent,
  ): Promise<Answer> {
    if (open.size + starting.size >= d.maxOpen)
      return fail({ kind: "overloaded", detail: `${d.maxOpen} workflows are open here; no more are taken` });
    const patches = d.workflows.find((of) => of.name === workflow && of.version === version)?.patches;
    const stored = append({
      kind: "start",
      workflowId,
      atMs: clock.nowMs(),
      workflow,
      version,
      ...(patches && { patches }),
      key,
      input,
      correlationId,
      ...(traceparent !== undefined && { traceparent }),
      ...(parent && { parent }),
    });
    starting.set(
      workflowId,
      stored.then(() => void starting.delete(workflowId)),
    );
    await stored;
    return succeed({ workflowId, did: "started" });
  }

  async function endOf(workflowId: string): Promise<Answer> {
    while (starting.has(workflowId)) await starting.get(workflowId);
    const instance = open.get(workflowId);
    if (instance) {
      const end = await new Promise<EndState | undefined>((resolve) => {
        const stopListening = instance.onEnd((met) => {
          stopWaiting();
          resolve(met);
        });
        const stopWaiting = clock.schedule(openForMs, () => {
          stopListening();
          resolve(undefined);
        });
      });
      return succeed(end ? { workflowId, did: "ended", end } : { workflowId, did: "known" });
    }
    if (!ended.has(workflowId))
      return fail({ kind: "not-found", detail: `there is no workflow ${workflowId}` });
    const end = ended.endOf(workflowId);
    return succeed({ workflowId, did: "ended", ...(end && { end }) });
  }

  async function statusOf(workflowId: string): Promise<Answer> {
    while (starting.has(workflowId)) await starting.get(workflowId);
    const state = open.get(workflowId)?.state;
    if (state) return succeed({ workflowId, did: "known", status: workflowStatus(state) });
    if (ended.has(workflowId)) return succeed({ workflowId, did: "ended" });
    return fail({ kind: "not-found", detail: `there is no workflow ${workflowId}` });
  }

  async function signal({
    workflowId,
    signalId,
    name,
    data,
  }: RequestOf<"signal">["signal"]): Promise<Answer> {
    while (starting.has(workflowId)) await starting.get(workflowId);
    const instance = open.get(workflowId);
    // What came after the body returned would be answered for and never seen, so it waits for the end instead.
    while (instance?.ending && !ended.has(workflowId)) await instance.ending;
    const tooLate: Answer = fail({ kind: "ended", detail: `workflow ${workflowId} has ended` });
    if (ended.has(workflowId)) return tooLate;
    if (!instance) return fail({ kind: "not-found", detail: `there is no workflow ${workflowId}` });
    const { state } = instance;
    if (state.signalIds.has(signalId)) return succeed({ workflowId, did: "known" });
    await append({ kind: "signal", workflowId, atMs: clock.nowMs(), signalId, name, data });
    // It may have gone into the same frame as the end.
    if (state.end && state.unseenSignals.some((signal) => signal.signalId === signalId)) return tooLate;
    return succeed({ workflowId, did: "signalled" });
  }

  async function resolve({ exceptionId, resolution }: RequestOf<"resolve">): Promise<Answer> {
    const workflowId = workflowOf(exceptionId);
    while (deciding.has(exceptionId)) await deciding.get(exceptionId);
    const exception = open.get(workflowId)?.state.exceptions.get(exceptionId);
    if (!exception) return fail({ kind: "not-found", detail: `there is no open exception ${exceptionId}` });
    if (exception.resolution) return decidedBefore(exceptionId, exception.resolution, resolution);
    const resolved = {
      kind: "exception-resolved",
      workflowId,
      atMs: clock.nowMs(),
      exceptionId,
      resolution,
    } as const;
    const { cause, operation, notBy } = exception.opened;
    if (notBy !== undefined && notBy === resolution.by && resolution.action === "resolve") {
      const detail = `${exceptionId} decides what ${notBy} has asked for, so somebody else decides it`;
      return fail({ kind: "not-resolvable", detail });
    }
    const refused = cause === "raised" ? refusedData(workflowId, exception.opened, resolution) : undefined;
    if (refused) return fail({ kind: "data-refused", ...refused });
    if (cause === "raised" || resolution.action === "retry") await decide(exceptionId, resolved);
    else if (resolution.action === "cancel") return cancel({ workflowId, ...resolution });
    else if (resolution.action === "skip" && cause === "step" && operation !== undefined && resolution.note) {
      const attempt = open.get(workflowId)?.state.steps.get(operation)?.attempts ?? 0;
      const { atMs } = resolved;
      const value = resolution.data;
      await decide(exceptionId, resolved, {
        kind: "step",
        workflowId,
        atMs,
        step: operation,
        attempt,
        value,
        skipped: true,
      });
    } else return fail({ kind: "not-resolvable", detail: `${exceptionId} takes ${actionsOf(cause)} only` });
    // Its workflow may have closed it before, and may have ended since: then it is open no more, but this still is what it was.
    const answer = decidedBefore(exceptionId, exception.resolution ?? resolution, resolution);
    return answer.ok ? succeed({ workflowId, did: "resolved" }) : answer;
  }

  function decide(exceptionId: string, resolved: Entry, and?: Entry): Promise<void> {
    const stored = append(resolved, and).then(() => void deciding.delete(exceptionId));
    deciding.set(exceptionId, stored);
    return stored;
  }

  /** Judged here and not in the body, which would have to take what was accepted. */
  function refusedData(
    workflowId: string,
    { exceptionId, accepts }: ExceptionOpenedEntry,
    { action, data }: Resolution,
  ): DataViolation | undefined {
    if (data === undefined && (accepts === undefined || action !== "resolve")) return undefined;
    if (accepts === undefined || action !== "resolve")
      return { pointer: "", detail: `${exceptionId} takes no data with '${action}'` };
    const start = open.get(workflowId)?.state.start;
    const code = d.workflows.find(
      ({ name, version }) => name === start?.workflow && version === start.version,
    );
    const contract = code?.accepts?.find((one) => one.contract === accepts);
    if (!contract) return { pointer: "", detail: `this worker does not know the contract ${accepts}` };
    const read = contract.read(data);
    return read.ok ? undefined : read.failure;
  }

  async function cancel({ workflowId, by, note }: Cancellation): Promise<Answer> {
    while (starting.has(workflowId)) await starting.get(workflowId);
    const instance = open.get(workflowId);
    while (instance?.ending && !ended.has(workflowId)) await instance.ending;
    const tooLate: Answer = fail({ kind: "ended", detail: `workflow ${workflowId} has ended` });
    if (ended.has(workflowId)) return tooLate;
    if (!instance) return fail({ kind: "not-found", detail: `there is no workflow ${workflowId}` });
    const { state } = instance;
    if (state.canceled) return succeed({ workflowId, did: "known" });
    await append({
      kind: "cancel",
      workflowId,
      atMs: clock.nowMs(),
      by,
      ...(note !== undefined && { note }),
    });
    // Its end may have gone into the same frame.
    return state.end && !state.end.canceled ? tooLate : succeed({ workflowId, did: "canceling" });
  }
}

/** The same decision said again is the same; another one comes too late, and whoever made it has to know. */
function decidedBefore(exceptionId: string, made: Resolution, wanted: Resolution): Answer {
  if (made.action === wanted.action && made.by === wanted.by)
    return succeed({ workflowId: workflowOf(exceptionId), did: "known" });
  const detail = `${exceptionId} was resolved with '${made.action}' by ${made.by} before`;
  return fail({ kind: "not-resolvable", detail });
}

function actionsOf(cause: ExceptionOpenedEntry["cause"]): string {
  return cause === "step" ? "'retry', 'cancel' or, with a note that says why, 'skip'" : "'retry' or 'cancel'";
}
