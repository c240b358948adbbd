import { ChildLost, type ChildOptions, childId, refuseLarge } from "./child.ts";
import type { InstanceState } from "./instance-state.ts";
import type { Steps } from "./instance-steps.ts";
import { copyOf, type InstanceDependencies, type Work, WorkflowCanceled } from "./instance-work.ts";
import type { Run } from "./run.ts";
import type { AnyWorkflow } from "./workflow.ts";

/** The children of one run of a body: steps whose effect is another workflow, started and heard of through the log. */
export interface Children {
  readonly child: Run["child"];
  /** Resolves when all that the body asked for is in the log. */
  asked(): Promise<unknown>;
}

export function createChildren(
  state: InstanceState,
  d: InstanceDependencies,
  work: Work,
  steps: Steps,
): Children {
  const { workflowId } = state.start;
  const asking: Promise<void>[] = [];

  return { child: child as Run["child"], asked: () => Promise.all(asking) };

  async function child(code: AnyWorkflow, input: unknown, options: ChildOptions = {}): Promise<unknown> {
    const { name = code.name, key = state.start.key } = options;
    steps.ask(name, options.undo);
    const known = state.steps.get(name);
    if (known && !known.child)
      throw new Error(`code and history differ: '${name}' is a child in the code and a step in the history`);
    if (!known) {
      work.refuseIfCanceled();
      refuseLarge(`the input of the child '${name}'`, input);
      const wanted = { childId: childId(workflowId, name), workflow: code.name, version: code.version };
      const asked = work.inTurn(() =>
        d.append({ kind: "child", ...work.entry(), step: name, ...wanted, key, input }),
      );
      asking.push(asked);
      await asked;
    }
    const met = ended(name) ?? (await work.untilCanceled(() => ended(name)))?.answer;
    if (!met) throw new WorkflowCanceled(workflowId);
    if (met.lost !== undefined) throw new ChildLost(met.workflowId, met.lost);
    return met.value;
  }

  function ended(name: string) {
    const step = state.steps.get(name);
    if (!step?.child || (!step.result && step.child.lost === undefined)) return undefined;
    return {
      workflowId: step.child.workflowId,
      lost: step.child.lost,
      value: step.result && "value" in step.result ? copyOf(step.result.value) : undefined,
    };
  }
}
