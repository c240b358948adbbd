import { succeed } from "#contracts/runtime/outcome.ts";
import { type AnyWorkflow, type Run, type Workflow, workflow } from "#orchestration/workflow/workflow.ts";
import type { SimulatedPlatform } from "./simulated-platform.ts";

/** How long a step of the simulation waits for its answer. */
const timeLimitMs = 10_000;
/** Longest from sending to effect; shorter than the time limit. */
export const slowestEffectMs = 9_000;

/** Effects of one workflow, in the order in which it applies them. */
export const effects = ["upsert", "tag", "create", "post", "close"] as const;

/** Effects of its child, if it has one. */
export const partEffects = ["deliver", "confirm"] as const;

interface Input {
  /** The key of its child, if it has one. */
  readonly partKey?: string;
}

export function businessProcess(
  platform: SimulatedPlatform,
  part: Workflow<{ readonly of: string }, { readonly delivered: string }>,
): AnyWorkflow {
  return workflow("business", { version: 1, owner: "finance" }, async (run, { partKey }: Input) => {
    const id = run.workflowId;
    const { keyed, repeated, lookup } = stepsOf(run, platform);
    await run.step("read", "pure", async () => succeed(1));
    await repeated("upsert");
    await repeated("tag");
    await lookup("create");
    // biome-ignore lint/suspicious/noExplicitAny: the simulation has events of its own
    await run.emit("created" as any, { subject: id, data: {} as any });
    if (partKey !== undefined) await delivered(run, platform, part, partKey);
    await run.waitFor("go", { withinMs: 20_000 });
    await lookup("post");
    await run.sleepUntil((await run.nowMs()) + 5_000);
    await keyed("close");
    return { id };
  });
}

/** Its child: may be canceled by itself, and then is nowhere to be seen. */
export function partOf(
  platform: SimulatedPlatform,
): Workflow<{ readonly of: string }, { readonly delivered: string }> {
  return workflow("part", { version: 1, owner: "logistics" }, async (run, input: { readonly of: string }) => {
    const { repeated, lookup } = stepsOf(run, platform);
    await lookup("deliver");
    await run.sleepUntil((await run.nowMs()) + 3_000);
    await repeated("confirm");
    return { delivered: input.of };
  });
}

async function delivered(
  run: Run,
  platform: SimulatedPlatform,
  part: Workflow<{ readonly of: string }, { readonly delivered: string }>,
  key: string,
): Promise<string | undefined> {
  const effects = partEffects.map((effect) => `${run.workflowId}_part/${effect}`);
  const { delivered } = await run.child(
    part,
    { of: run.workflowId },
    { key, undo: platform.undo(...effects) },
  );
  return delivered;
}

function stepsOf(run: Run, platform: SimulatedPlatform) {
  const of = (effect: string) => `${run.workflowId}/${effect}`;
  const options = (effect: string) => ({ timeLimitMs, attempts: 4, undo: platform.undo(of(effect)) });
  return {
    repeated: (effect: string) =>
      run.step(effect, "keyed", platform.keyed(of(effect)), { ...options(effect), sameAnswer: true }),
    keyed: (effect: string) => run.step(effect, "keyed", platform.keyed(of(effect)), options(effect)),
    lookup: (effect: string) =>
      run.step(effect, "lookup", platform.blind(of(effect)), {
        ...options(effect),
        find: platform.find(of(effect)),
      }),
  };
}
