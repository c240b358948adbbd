import { succeed } from "#contracts/runtime/outcome.ts";
import { type AnyWorkflow, type Run, type Workflow, workflow } from "#orchestration/workflow/workflow.ts";
import type { SimulatedPlatform, Standing } from "./simulated-platform.ts";

/** What a deal's workflow does, in this order; a story can be told without some of it. */
export const stages = [
  "read",
  "upsert",
  "tag",
  "create",
  "emit",
  "part",
  "provision",
  "wait",
  "post",
  "sleep",
  "activate",
  "close",
] as const;

export type Stage = (typeof stages)[number];

/** What a deal leaves at the platforms, and what is taken back if it is canceled. */
export const effects = ["upsert", "tag", "create", "provision", "post", "close"] as const satisfies Stage[];

export const timeLimitMs = 10_000;

const finance = { version: 1, owner: "finance" };

/** What a deal's child leaves. */
export const partEffects = ["deliver", "confirm"] as const;

/** A key of another shard than all the others. */
export const elsewhere = "elsewhere";

interface DealInput {
  /** The key of its child, if it has one. */
  readonly partKey?: string;
}

type Part = Workflow<{ readonly of: string }, { readonly delivered: string }>;

/** From an order to an invoice and, if that is in good standing, an open entitlement: the shape of quote to cash. */
export function deal(platform: SimulatedPlatform, part: Part, doing: ReadonlySet<Stage>): AnyWorkflow {
  return workflow("deal", finance, async (run, { partKey }: DealInput) => {
    const id = run.workflowId;
    const { keyed, repeated, lookup, options } = stepsOf(run, platform, doing);
    if (doing.has("read")) await run.step("read", "pure", async () => succeed(1));
    await repeated("upsert");
    await repeated("tag");
    await lookup("create");
    if (doing.has("emit")) await emit(run, "created");
    await keyed("provision");
    if (doing.has("part") && partKey !== undefined) {
      const effects = partEffects.map((effect) => `${id}_part/${effect}`);
      await run.child(part, { of: id }, { key: partKey, undo: platform.undo(...effects) });
    }
    if (doing.has("wait")) await run.waitFor("go", { withinMs: 20_000 });
    await lookup("post");
    if (doing.has("sleep")) await run.sleepUntil((await run.nowMs()) + 5_000);
    if (doing.has("activate"))
      await run.step(
        "activate",
        "keyed",
        platform.open(`${id}/activate`, "provisional"),
        options("activate"),
      );
    await keyed("close");
    return { id };
  });
}

/** The child of a deal; if it is canceled, it is nowhere to be seen. */
export function partOf(platform: SimulatedPlatform): Part {
  return workflow("part", { version: 1, owner: "logistics" }, async (run, input: { readonly of: string }) => {
    const { repeated, lookup } = stepsOf(run, platform, new Set(partEffects));
    await lookup("deliver");
    await run.sleepUntil((await run.nowMs()) + 20_000);
    await repeated("confirm");
    return { delivered: input.of };
  });
}

function stepsOf(run: Run, platform: SimulatedPlatform, doing: ReadonlySet<string>) {
  const of = (effect: string) => `${run.workflowId}/${effect}`;
  const options = (effect: string) => ({ timeLimitMs, attempts: 4, undo: platform.undo(of(effect)) });
  return {
    options,
    keyed: async (effect: string) =>
      doing.has(effect) && run.step(effect, "keyed", platform.keyed(of(effect)), options(effect)),
    repeated: async (effect: string) =>
      doing.has(effect) &&
      run.step(effect, "keyed", platform.keyed(of(effect)), { ...options(effect), sameAnswer: true }),
    lookup: async (effect: string) =>
      doing.has(effect) &&
      run.step(effect, "lookup", platform.blind(of(effect)), {
        ...options(effect),
        find: platform.find(of(effect)),
      }),
  };
}

/** The workflow that looks after an invoice of the deal that lost its standing. */
export const holdIdOf = (dealId: string) => `${dealId}-hold`;

/** Closes support while the invoice has failed, and opens it when finance has put that right. */
export function hold(platform: SimulatedPlatform): AnyWorkflow {
  return workflow("hold", finance, async (run, { dealId }: { dealId: string }) => {
    const limits = { timeLimitMs, attempts: 4 };
    await run.step("hold", "keyed", platform.hold(dealId), limits);
    const exceptionId = await run.openException({
      code: "invoice-failed",
      detail: "finance puts it right in the ERP",
      owner: "finance",
      dueInMs: 60_000,
      blocks: [dealId],
      subject: dealId,
    });
    for (let look = 1; ; look += 1) {
      await run.waitFor("invoice-changed", { withinMs: 60_000 });
      const release = platform.open(`${dealId}/release-${look}`, "held");
      const standing = await run.step<Standing | undefined>(`release-${look}`, "keyed", release, limits);
      if (standing !== "failed") break;
    }
    await emit(run, "released");
    await run.closeException(exceptionId, { action: "resolved-at-source", by: "erp" });
    return {};
  });
}

function emit(run: Run, what: string): Promise<void> {
  // The simulation has events of its own, which are in no contract.
  return run.emit(what as never, { subject: run.workflowId, data: {} as never });
}
