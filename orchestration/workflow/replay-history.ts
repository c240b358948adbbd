import { setImmediate } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { Entry } from "./entry.ts";
import { createRun } from "./instance-run.ts";
import { applyEntry, createInstanceState } from "./instance-state.ts";
import { WorkflowCanceled } from "./instance-work.ts";
import type { Run } from "./run.ts";
import type { AnyWorkflow } from "./workflow.ts";

/** Where today's code and a recorded history part. */
export interface HistoryDifference {
  readonly code: string;
  readonly history: string;
  /** Both in one sentence, and what to do. */
  readonly detail: string;
}

/** How far the code followed: to the history's end, or to where the workflow was when it was recorded. */
export type Followed = { readonly ended: true; readonly result: unknown } | { readonly ended: false };

/**
 * Runs today's code against the recorded history of one workflow. Nothing is called and nothing is stored: what the
 * history has is answered from it, and the code stops where the history does. For tests of a change, on histories
 * taken from production with `engine.history`.
 */
export async function replayHistory(
  workflow: AnyWorkflow,
  history: readonly Entry[],
): Promise<Outcome<Followed, HistoryDifference>> {
  const [start] = history;
  if (start?.kind !== "start") throw new TypeError("a history begins with the start of its workflow");
  const state = createInstanceState(start);
  for (const entry of history) applyEntry(state, entry);

  /** What the code asked for that is not in the history. */
  const asked: string[] = [];
  const never = <T>() => new Promise<T>(() => {});
  const untilKnown = <T>(read: () => T | undefined) => {
    const value = read();
    return value === undefined ? never<T>() : Promise.resolve(value);
  };
  const append = (entry: Entry) => {
    // Decided by the start, so that an old history goes on without it.
    if (entry.kind !== "patch") asked.push(nameOf(entry));
    return never<void>();
  };
  const { run, forgotten: forgottenOf } = createRun(state, {
    clock: { nowMs: () => state.updatedAtMs, elapsedMs: () => 0, schedule: () => () => {} },
    sentSinceMs: () => 0,
    random: () => 0,
    signal: new AbortController().signal,
    append,
    appendLater: append,
    appendResult: append,
    appendAside: append,
    asked: async (work) => work(),
    until: untilKnown,
    restUntil: untilKnown,
    turn: { enter: () => undefined, leave() {}, suspend() {}, resume() {}, end() {} },
    values: {
      keep: never,
      load: ({ bytes }) => Promise.reject(new Error(`a result of ${bytes} bytes is gone`)),
    },
    owner: workflow.owner,
    patches: workflow.patches ?? [],
    checkEvent: () => {},
    takenOver: false,
  });
  let end: { readonly result: unknown } | { readonly error: unknown } | undefined;
  workflow.body({ ...run, step: onlyKnownSteps as Run["step"] }, start.input).then(
    (result) => {
      end = { result };
    },
    (error) => {
      end = { error };
    },
  );
  // All that is in the history is answered at once; whatever is not settled then waits for something else.
  for (let turns = 0; turns < 10 && !end; turns += 1) await setImmediate();

  const forgotten = forgottenOf();
  if (end && "error" in end && !(end.error instanceof WorkflowCanceled))
    return differs(`fails with ${String(end.error)}`, "goes on");
  if (forgotten.length > 0)
    return differs(
      end ? "ends" : `asks for ${asked.join(", ") || "nothing more"}`,
      `has ${forgotten.join(", ")}`,
    );
  if (state.end && !state.end.canceled) {
    if (!end) return differs(`asks for ${asked.join(", ")}`, "ends");
    const result = "result" in end ? plain(end.result) : undefined;
    if (!isDeepStrictEqual(result, state.end.result))
      return differs(`ends with ${JSON.stringify(result)}`, `ends with ${JSON.stringify(state.end.result)}`);
  }
  return succeed(end && "result" in end ? { ended: true, result: plain(end.result) } : { ended: false });

  function onlyKnownSteps<T>(...[name, effect, call, options]: Parameters<Run["step"]>): Promise<T> {
    const known = state.steps.get(name)?.result !== undefined;
    if (!known) asked.push(`the step '${name}'`);
    // Asked for all the same, so that it counts as asked; its turn never comes.
    const call_ = known ? call : () => never<never>();
    return run.step(name, effect as "pure", call_, options as object) as Promise<T>;
  }

  function differs(code: string, recorded: string): Outcome<never, HistoryDifference> {
    const { workflowId, workflow: name, version } = start as Entry & { kind: "start" };
    return fail({
      code,
      history: recorded,
      detail: `${workflowId} (${name} version ${version}): where the code ${code}, the history ${recorded}. Keep the old order and names, or add a version or a patch.`,
    });
  }
}

/** As it would be read back from the log. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

function nameOf(entry: Entry): string {
  if (entry.kind === "exception-opened") return `the exception '${entry.code}'`;
  if (entry.kind === "child") return `the child '${entry.step}'`;
  return "operation" in entry ? `'${entry.operation}'` : `a '${entry.kind}'`;
}
