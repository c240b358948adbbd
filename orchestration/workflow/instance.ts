import type { SteadyClock } from "#contracts/runtime/clock.ts";
import { ChildLost, refuseLarge } from "./child.ts";
import type { Entry, ExceptionOpenedEntry, StepEntry } from "./entry.ts";
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
import { copyOf, type InstanceDependencies } from "./instance-work.ts";
import type { LargeValues } from "./large-values.ts";
import type { createTurns } from "./turns.ts";
import type { AnyWorkflow } from "./workflow.ts";

export interface InstanceEnvironment {
  readonly clock: SteadyClock;
  readonly random: () => number;
  readonly signal: AbortSignal;
  readonly workflows: readonly AnyWorkflow[];
  readonly turns: ReturnType<typeof createTurns>;
  readonly append: (entry: Entry) => Promise<void>;
  readonly appendLater: (entry: Entry) => Promise<void>;
  readonly appendResult: (result: StepEntry, characters: number, awaited: boolean) => Promise<void>;
  readonly values: Pick<LargeValues, "keep" | "load">;
  readonly checkEvent: (type: string, data: unknown) => void;
  /** Told of each body that begins to run, and when its workflow has ended. */
  readonly bodies: { began(instance: Instance): void; ended(instance: Instance): void };
}

/** One workflow that has not ended, in the worker that owns it. Its body is there only while it has something to do. */
export interface Instance {
  /** Not to be asked for once it has ended. */
  readonly state: InstanceState;
  readonly ended: boolean;
  /** Changes the state by an entry that is durable, and wakes what waits for the change. */
  apply(entry: Entry): void;
  /** Runs the body, unless it is running, from its beginning: what is journaled is answered from the journal. */
  resume(): void;
  /**
   * Lets go of the body and all that it holds if it waits for nothing but entries, and has done so since the last call
   * or is to be dropped `atOnce`. Answers whether there is no body any more.
   */
  rest(atOnce?: boolean): boolean;
  /** Calls back when the end is durable, unless the returned function is called before. */
  onEnd(listener: (end: EndState) => void): () => void;
  /** Set once the body has returned; resolves when that is durable. */
  readonly ending: Promise<void> | undefined;
}

/** Who takes care of a workflow for which this program has no code: nobody else can know its owner. */
const ownerWithoutCode = "platform-engineering";

/** `takenOver`: another worker may have run it before. */
export function createInstance(
  state: InstanceState,
  environment: InstanceEnvironment,
  takenOver: boolean,
): Instance {
  return new HeldInstance(state, environment, takenOver);
}

/** A class, since each function that an object has of its own counts where there are a hundred thousand. */
class HeldInstance implements Instance {
  #state: InstanceState | undefined;
  readonly #environment: InstanceEnvironment;
  #mayHaveBeenSent: boolean;
  #life: Life | undefined;
  #endListeners: Set<(end: EndState) => void> | undefined;
  #restedAt = -1;
  /** By this process's stopwatch, so not a part of the state. What is not here was known when the instance was made. */
  #sentSince: Map<string, number> | undefined;
  readonly #knownSinceMs: number;

  constructor(state: InstanceState, environment: InstanceEnvironment, takenOver: boolean) {
    this.#state = state;
    this.#environment = environment;
    this.#mayHaveBeenSent = takenOver;
    this.#knownSinceMs = environment.clock.elapsedMs();
  }

  get state(): InstanceState {
    if (!this.#state) throw new Error("a workflow that has ended has no state any more");
    return this.#state;
  }

  get ended(): boolean {
    return this.#state === undefined;
  }

  apply(entry: Entry): void {
    applyEntry(this.state, entry);
    if (entry.kind === "intent") {
      this.#sentSince ??= new Map();
      this.#sentSince.set(entry.step, this.#environment.clock.elapsedMs());
    }
    this.#life?.wake();
    const { end } = this.state;
    if (!end) return;
    for (const listener of this.#endListeners ?? []) listener(end);
    this.#environment.bodies.ended(this);
    // V8 holds what was in a map when that grew until it looks at all of the heap: not all this for each workflow.
    this.#state = undefined;
    this.#life = undefined;
    this.#endListeners = undefined;
    this.#sentSince = undefined;
  }

  resume(): void {
    if (this.#life || this.ended) return;
    // A body that waits for something which is not of the engine may wake up after it was dropped.
    const onRevived = () => this.resume();
    const sentSinceMs = (step: string) => this.#sentSince?.get(step) ?? this.#knownSinceMs;
    const environment = { ...this.#environment, sentSinceMs };
    this.#life = createLife(this.state, environment, this.#mayHaveBeenSent, onRevived);
    this.#environment.bodies.began(this);
  }

  rest(atOnce = false): boolean {
    const life = this.#life;
    if (!life) return true;
    if (!life.isAtRest()) return false;
    if (!atOnce && this.#restedAt !== life.activity()) {
      this.#restedAt = life.activity();
      return false;
    }
    this.#mayHaveBeenSent = life.drop();
    this.#life = undefined;
    return true;
  }

  onEnd(listener: (end: EndState) => void): () => void {
    this.#endListeners ??= new Set();
    this.#endListeners.add(listener);
    return () => this.#endListeners?.delete(listener);
  }

  get ending(): Promise<void> | undefined {
    return this.#life?.ending();
  }
}

/** A body that runs, and what it waits for. */
interface Life {
  wake(): void;
  /** It waits for entries only; nothing is under way, also not to the log. */
  isAtRest(): boolean;
  /** Changes whenever it begins or ends something. */
  activity(): number;
  /** Ends it without a trace. Answers whether what it would have asked for next may have been sent by another worker. */
  drop(): boolean;
  ending(): Promise<void> | undefined;
}

/** `onRevived`: it was dropped, and wants to do something all the same. */
function createLife(
  state: InstanceState,
  environment: InstanceEnvironment & Pick<InstanceDependencies, "sentSinceMs">,
  takenOver: boolean,
  onRevived: () => void,
): Life {
  const { clock, workflows, turns } = environment;
  const { start } = state;
  const { workflowId, key } = start;
  const watchers = new Set<() => boolean>();
  let ending: Promise<void> | undefined;
  let mayHaveBeenSent = () => takenOver;
  let unkept = () => 0;
  let dropped = false;
  let appends = 0;
  let asked = 0;
  let resting = 0;
  let activity = 0;

  void live();
  return {
    wake() {
      for (const woken of watchers) if (woken()) watchers.delete(woken);
    },
    isAtRest: () => appends === 0 && asked > 0 && asked === resting && unkept() === 0,
    activity: () => activity,
    drop() {
      dropped = true;
      watchers.clear();
      return mayHaveBeenSent();
    },
    ending: () => ending,
  };

  function append(entry: Entry): Promise<void> {
    return unrestUntil(environment.append(entry));
  }

  /** Nobody waits for it, so it goes into one frame with whatever the body does next. */
  function appendAside(entry: Entry): void {
    void unrestUntil(environment.appendLater(entry));
  }

  /** The body is not at rest before this is durable, whoever waits for it. */
  function unrestUntil(stored: Promise<void>): Promise<void> {
    appends += 1;
    void stored.then(() => {
      appends -= 1;
    });
    return stored;
  }

  /** Counts what is under way. Not an async function: each step goes through here. */
  function counted<T>(work: () => Promise<T>): Promise<T> {
    if (dropped) {
      onRevived();
      return new Promise(() => {});
    }
    asked += 1;
    activity += 1;
    const working = begun(work);
    working.then(uncount, uncount);
    return working;
  }

  function uncount(): void {
    asked -= 1;
  }

  async function restUntil<T>(read: () => T | undefined): Promise<T> {
    resting += 1;
    const met = await until(read);
    resting -= 1;
    activity += 1;
    return met;
  }

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
      await counted(() =>
        restUntil(() => (openWith("body") && (triedCanceled || !state.canceled) ? undefined : true)),
      );
      triedCanceled = state.canceled !== undefined;
      const turn = turns.turn(key, workflowId);
      const { run, steps, children, forgotten } = createRun(state, {
        ...environment,
        appendAside,
        asked: counted,
        until,
        restUntil,
        turn,
        owner: code.owner,
        patches: code.patches ?? [],
        takenOver: mayHaveBeenSent(),
      });
      mayHaveBeenSent = steps.mayHaveBeenSent;
      unkept = steps.unkept;
      try {
        const result = await untilCanceled(code.body(run, copyOf(start.input)), forgotten);
        turn.suspend();
        await children.asked();
        // A workflow does not end while somebody still has to look at something in it, or a part of it is still open.
        await counted(() => restUntil(() => state.canceled !== undefined || !isHeldUp(state) || undefined));
        if (state.canceled) await counted(steps.compensate);
        if (start.parent && !state.canceled) refuseLarge("the result of a child", result);
        const how = state.canceled ? { canceled: true as const } : { result };
        ending = append({ kind: "end", workflowId, atMs: clock.nowMs(), ...how });
        await ending;
        ended = true;
      } catch (error) {
        ending = undefined;
        // What it began may still be under way.
        mayHaveBeenSent = () => true;
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

function begun<T>(work: () => Promise<T>): Promise<T> {
  try {
    return work();
  } catch (error) {
    return Promise.reject(error);
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? String(error.stack) : String(error);
}
