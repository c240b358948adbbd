import { succeed } from "#contracts/runtime/outcome.ts";
import type { StepCall } from "#orchestration/workflow/run.ts";
import { type AnyWorkflow, type Run, type Workflow, workflow } from "#orchestration/workflow/workflow.ts";
import type { SimulatedPlatform, Standing } from "./simulated-platform.ts";

/** What a deal's workflow does, in this order; a story can be told without some of it. */
export const stages = [
  "read",
  "upsert",
  "tag",
  "create",
  "emit",
  "file",
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
export const effects = [
  "upsert",
  "tag",
  "create",
  "file",
  "provision",
  "post",
  "close",
] as const satisfies Stage[];

export const timeLimitMs = 10_000;

const finance = { version: 1, owner: "finance" };

/** What a deal's child leaves. */
export const partEffects = ["deliver", "confirm"] as const;

/** A key of another shard than all the others. */
export const elsewhere = "elsewhere";

/** What the business can do without, so that a person may skip it; and whatever could not be undone. */
export const skippable: ReadonlySet<string> = new Set(["upsert", "tag", "close", "deliver", "confirm"]);

/** More than an entry of the log may be. */
const largeBytes = 540_000;

interface DealInput {
  /** It has a step with a result that is too large for the log. */
  readonly large?: true;
  /** Its waits are spans and no times of day. */
  readonly spans?: true;
  /** The key of its child, if it has one. */
  readonly partKey?: string;
}

interface PartInput {
  readonly of: string;
  readonly spans?: true;
}

type Part = Workflow<PartInput, { readonly delivered: string }>;

/** From an order to an invoice and, if that is in good standing, an open entitlement: the shape of quote to cash. */
export function deal(platform: SimulatedPlatform, part: Part, doing: ReadonlySet<Stage>): AnyWorkflow {
  return workflow("deal", finance, async (run, { partKey, large, spans }: DealInput) => {
    const id = run.workflowId;
    const { keyed, repeated, lookup, options } = stepsOf(run, platform, doing);
    if (doing.has("read")) await run.step("read", "pure", async () => succeed(1));
    await repeated("upsert");
    await repeated("tag");
    await lookup("create");
    if (doing.has("emit")) await emit(run, "created");
    const filed = await file(large === true);
    await keyed("provision");
    if (doing.has("part") && partKey !== undefined) {
      const effects = partEffects.map((effect) => `${id}_part/${effect}`);
      await run.child(
        part,
        { of: id, ...(spans && { spans }) },
        { key: partKey, undo: platform.undo(...effects) },
      );
    }
    if (doing.has("wait")) await run.waitFor("go", { withinMs: 20_000 });
    await lookup("post");
    if (doing.has("sleep")) await rest(run, 5_000, spans);
    if (doing.has("activate"))
      await run.step(
        "activate",
        "keyed",
        platform.open(`${id}/activate`, "provisional"),
        options("activate"),
      );
    if (filed?.paper.length !== (large ? largeBytes : 1)) throw new Error("what was filed has changed");
    await keyed("close");
    return { id };

    async function file(isLarge: boolean): Promise<{ paper: string }> {
      const paper = "x".repeat(isLarge ? largeBytes : 1);
      if (!doing.has("file")) return { paper };
      const send = platform.keyed(`${id}/file`);
      const call: StepCall<{ paper: string }> = async (context) => {
        const sent = await send(context);
        return sent.ok ? succeed({ paper }) : sent;
      };
      return run.step("file", "keyed", call, options("file"));
    }
  });
}

/** A span, or up to a time of day; the last is as wrong as the clock of whoever owns the workflow then. */
async function rest(run: Run, forMs: number, spans: true | undefined): Promise<void> {
  if (spans) await run.waitFor("nothing", { withinMs: forMs });
  else await run.sleepUntil((await run.nowMs()) + forMs);
}

/** The child of a deal; if it is canceled, it is nowhere to be seen. */
export function partOf(platform: SimulatedPlatform): Part {
  return workflow("part", { version: 1, owner: "logistics" }, async (run, input: PartInput) => {
    const { repeated, lookup } = stepsOf(run, platform, new Set(partEffects));
    await lookup("deliver");
    await rest(run, 20_000, input.spans);
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
