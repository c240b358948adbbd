import type { Clock } from "#contracts/runtime/clock.ts";
import { ChildLost } from "./child.ts";
import type { Entry, ExceptionOpenedEntry } from "./entry.ts";
import { createRun } from "./instance-run.ts";
import {
  applyEntry,
  type EndState,
  type InstanceState,
  nextExceptionId,
  openChildren,
  openExceptions,
} from "./instance-state.ts";
import { unexpectedFailureDueInMs } from "./instance-steps.ts";
import type { createTurns } from "./turns.ts";
import type { AnyWorkflow } from "./workflow.ts";

export interface InstanceEnvironment {
  readonly clock: Clock;
  readonly random: () => number;
  readonly signal: AbortSignal;
  readonly workflows: readonly AnyWorkflow[];
  readonly turns: ReturnType<typeof createTurns>;
  readonly append: (...entries: readonly Entry[]) => Promise<void>;
  readonly checkEvent: (type: string, data: unknown) => void;
}

/** One workflow that has not ended, in the worker that owns it. */
export interface Instance {
  readonly state: InstanceState;
  /** Changes the state by an entry that is durable, and wakes what waits for the change. */
  apply(entry: Entry): void;
  /** Runs the body, from its beginning: what is journaled is answered from the journal. */
  resume(): void;
  /** Calls back when the end is durable, unless the returned function is called before. */
  onEnd(listener: (end: EndState) => void): () => void;
  /** Set once the body has returned; resolves when that is durable. */
  readonly ending: Promise<void> | undefined;
}

/** Who takes care of a workflow for which this program has no code: nobody else can know its owner. */
const ownerWithoutCode = "platform-engineering";

export function createInstance(state: InstanceState, environment: InstanceEnvironment): Instance {
  const { clock, workflows, turns, append } = environment;
  const { start } = state;
  const { workflowId, key } = start;
  const watchers = new Set<() => boolean>();
  const endListeners = new Set<(end: EndState) => void>();
  let ending: Promise<void> | undefined;

  return {
    state,
    apply(entry) {
      applyEntry(state, entry);
      for (const woken of watchers) if (woken()) watchers.delete(woken);
      if (state.end) for (const listener of endListeners) listener(state.end);
    },
    resume() {
      void live();
    },
    onEnd(listener) {
      endListeners.add(listener);
      return () => endListeners.delete(listener);
    },
    get ending() {
      return ending;
    },
  };

  async function live(): Promise<void> {
    const code = workflows.find(({ name, version }) => name === start.workflow && version === start.version);
    if (!code) return park("version", "workflow-version-missing", ownerWithoutCode, missingVersion());
    const unknown = start.patches?.filter((patch) => !code.patches?.includes(patch)) ?? [];
    if (unknown.length > 0)
      return park("version", "workflow-patch-missing", code.owner, missingPatches(unknown));
    await closeByItself("version");

    let triedCanceled = false;
    for (let ended = false; !ended; ) {
      // A cancellation is tried once with the code that is there, then the code has to be put right first.
      await until(() => (openWith("body") && (triedCanceled || !state.canceled) ? undefined : true));
      triedCanceled = state.canceled !== undefined;
      const turn = turns.turn(key, workflowId);
      const { run, steps, children, forgotten } = createRun(state, {
        ...environment,
        until,
        turn,
        owner: code.owner,
        patches: code.patches ?? [],
      });
      try {
        const result = await untilCanceled(code.body(run, start.input), forgotten);
        turn.suspend();
        await children.asked();
        // A workflow does not end while somebody still has to look at something in it, or a part of it is still open.
        await until(() => state.canceled !== undefined || !isHeldUp(state) || undefined);
        if (state.canceled) await steps.compensate();
        const how = state.canceled ? { canceled: true as const } : { result };
        ending = append({ kind: "end", workflowId, atMs: clock.nowMs(), ...how });
        await ending;
        ended = true;
      } catch (error) {
        ending = undefined;
        if (error instanceof ChildLost) await park("body", "child-lost", code.owner, `${error.message}.`);
        else
          await park(
            "body",
            "workflow-threw",
            code.owner,
            `The code of the workflow failed: ${stackOf(error)}`,
          );
      }
      turn.end();
    }
  }

  /** Whatever a canceled body throws ends it, if it has asked for all that has to be undone. */
  async function untilCanceled<T>(body: Promise<T>, forgottenSteps: () => string[]): Promise<T | undefined> {
    const result = await body.catch((error) => {
      if (state.canceled) return undefined;
      throw error;
    });
    const forgotten = forgottenSteps();
    if (forgotten.length > 0) throw new Error(difference(forgotten));
    return result;
  }

  function until<T>(read: () => T | undefined): Promise<T> {
    return new Promise((resolve) => {
      const woken = () => {
        const value = read();
        if (value === undefined) return false;
        resolve(value);
        return true;
      };
      if (!woken()) watchers.add(woken);
    });
  }

  function openWith(cause: ExceptionOpenedEntry["cause"]) {
    return openExceptions(state).find(({ opened }) => opened.cause === cause);
  }

  async function park(cause: "body" | "version", code: string, owner: string, detail: string): Promise<void> {
    turns.turn(key, workflowId).end();
    if (openWith(cause)) return;
    const atMs = clock.nowMs();
    await append({
      kind: "exception-opened",
      workflowId,
      atMs,
      exceptionId: nextExceptionId(state),
      cause,
      code,
      detail,
      owner,
      dueAtMs: atMs + unexpectedFailureDueInMs,
      blocks: [`workflow ${workflowId}`],
      subject: workflowId,
    });
  }

  async function closeByItself(cause: "version"): Promise<void> {
    const exception = openWith(cause);
    if (!exception) return;
    await append({
      kind: "exception-resolved",
      workflowId,
      atMs: clock.nowMs(),
      exceptionId: exception.opened.exceptionId,
      resolution: {
        action: "retry",
        by: "concordat",
        note: "A worker with this version of the code has taken over.",
      },
    });
  }

  function missingVersion(): string {
    const known = workflows.filter(({ name }) => name === start.workflow).map(({ version }) => version);
    const have = known.length > 0 ? `version ${known.join(", ")} of it` : "no workflow of this name";
    return `It was started with version ${start.version} of '${start.workflow}', and this worker has ${have}. It goes on by itself in a worker that has version ${start.version}.`;
  }

  function missingPatches(patches: readonly string[]): string {
    return `It was started with code that has ${patches.map((patch) => `the patch '${patch}'`).join(", ")}, and the code of this worker has not. It goes on by itself in a worker that has it.`;
  }

  function difference(forgotten: readonly string[]): string {
    return `code and history differ: version ${start.version} of '${start.workflow}' returned without asking for ${forgotten.join(
      ", ",
    )}, which the history of this workflow has. Put them back, or add a version or a patch.`;
  }
}

function isHeldUp(state: InstanceState): boolean {
  return openExceptions(state).length > 0 || openChildren(state).length > 0;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? String(error.stack) : String(error);
}
