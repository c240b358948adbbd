import type { Clock } from "#contracts/runtime/clock.ts";
import { fail, succeed } from "#contracts/runtime/outcome.ts";
import type { EndedIds } from "./ended-ids.ts";
import type { Entry, ExceptionOpenedEntry } from "./entry.ts";
import type { Instance } from "./instance.ts";
import type { EndState } from "./instance-state.ts";
import { EntryTooLargeError } from "./log-writer.ts";
import { workflowStatus } from "./projection.ts";
import type { Answer, Cancellation, Request, RequestOf } from "./request.ts";
import type { AnyWorkflow } from "./workflow.ts";

export interface RequestHandlerDependencies {
  readonly clock: Clock;
  readonly workflows: readonly AnyWorkflow[];
  readonly open: ReadonlyMap<string, Instance>;
  readonly ended: EndedIds;
  readonly append: (...entries: readonly Entry[]) => Promise<void>;
  /** False when this worker cannot be sure to be the owner still; then it answers only what it has written. */
  readonly mayAnswerFromMemory: () => boolean;
}

/** A caller that waits for an end is told this often that there is none yet, so that it can tell a long wait from a lost owner. */
const openForMs = 1_000;

/** Answers what a shard is asked, when it is durable; never, if the shard is lost before. */
export function createRequestHandler(d: RequestHandlerDependencies): (request: Request) => Promise<Answer> {
  const { clock, open, ended, append } = d;
  const starting = new Map<string, Promise<void>>();

  return async (request) => {
    try {
      const answer = await answerTo(request);
      const written =
        answer.ok &&
        (["started", "signalled", "resolved", "canceling"] as string[]).includes(answer.value.did);
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

  async function start(wanted: RequestOf<"start">["start"]): Promise<Answer> {
    const { workflow, workflowId, key, input, correlationId, traceparent } = wanted;
    while (starting.has(workflowId)) await starting.get(workflowId);
    if (open.has(workflowId)) return succeed({ workflowId, did: "known" });
    if (ended.has(workflowId)) return succeed({ workflowId, did: "ended" });
    const versions = d.workflows.filter(({ name }) => name === workflow).map(({ version }) => version);
    if (versions.length === 0)
      return fail({ kind: "unknown-workflow", detail: `no workflow is named '${workflow}'` });

    const stored = append({
      kind: "start",
      workflowId,
      atMs: clock.nowMs(),
      workflow,
      version: Math.max(...versions),
      key,
      input,
      correlationId,
      ...(traceparent !== undefined && { traceparent }),
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
    if (instance.state.signalIds.has(signalId)) return succeed({ workflowId, did: "known" });
    await append({ kind: "signal", workflowId, atMs: clock.nowMs(), signalId, name, data });
    // It may have gone into the same frame as the end.
    const { end, unseenSignals } = instance.state;
    if (end && unseenSignals.some((signal) => signal.signalId === signalId)) return tooLate;
    return succeed({ workflowId, did: "signalled" });
  }

  async function resolve({ exceptionId, resolution }: RequestOf<"resolve">): Promise<Answer> {
    const workflowId = exceptionId.replace(/-x\d+$/, "");
    const exception = open.get(workflowId)?.state.exceptions.get(exceptionId);
    if (!exception) return fail({ kind: "not-found", detail: `there is no open exception ${exceptionId}` });
    if (exception.resolution) return succeed({ workflowId, did: "known" });
    const resolved = {
      kind: "exception-resolved",
      workflowId,
      atMs: clock.nowMs(),
      exceptionId,
      resolution,
    } as const;
    const { cause, operation } = exception.opened;
    if (cause === "raised" || resolution.action === "retry") await append(resolved);
    else if (resolution.action === "cancel") return cancel({ workflowId, ...resolution });
    else if (resolution.action === "skip" && cause === "step" && operation !== undefined && resolution.note) {
      const attempt = open.get(workflowId)?.state.steps.get(operation)?.attempts ?? 0;
      const { atMs } = resolved;
      const value = resolution.data;
      await append(resolved, {
        kind: "step",
        workflowId,
        atMs,
        step: operation,
        attempt,
        value,
        skipped: true,
      });
    } else return fail({ kind: "not-resolvable", detail: `${exceptionId} takes ${actionsOf(cause)} only` });
    return succeed({ workflowId, did: "resolved" });
  }

  async function cancel({ workflowId, by, note }: Cancellation): Promise<Answer> {
    while (starting.has(workflowId)) await starting.get(workflowId);
    const instance = open.get(workflowId);
    while (instance?.ending && !ended.has(workflowId)) await instance.ending;
    const tooLate: Answer = fail({ kind: "ended", detail: `workflow ${workflowId} has ended` });
    if (ended.has(workflowId)) return tooLate;
    if (!instance) return fail({ kind: "not-found", detail: `there is no workflow ${workflowId}` });
    if (instance.state.canceled) return succeed({ workflowId, did: "known" });
    await append({
      kind: "cancel",
      workflowId,
      atMs: clock.nowMs(),
      by,
      ...(note !== undefined && { note }),
    });
    // Its end may have gone into the same frame.
    const { end } = instance.state;
    return end && !end.canceled ? tooLate : succeed({ workflowId, did: "canceling" });
  }
}

function actionsOf(cause: ExceptionOpenedEntry["cause"]): string {
  return cause === "step" ? "'retry', 'cancel' or, with a note that says why, 'skip'" : "'retry' or 'cancel'";
}
