import { sleep } from "#contracts/runtime/clock.ts";
import type { Entry, ExceptionOpenedEntry } from "#orchestration/workflow/entry.ts";
import type { OtherShards } from "#orchestration/workflow/errands.ts";
import type { ValueStore } from "#orchestration/workflow/large-values.ts";
import type { Log } from "#orchestration/workflow/log.ts";
import type { Answer, Request } from "#orchestration/workflow/request.ts";
import type { Shard } from "#orchestration/workflow/shard.ts";
import type { AnyWorkflow } from "#orchestration/workflow/workflow.ts";
import { createFortune } from "./fortune.ts";
import { deal, elsewhere, hold, holdIdOf, partOf, skippable, stages } from "./simulated-business.ts";
import { createSimulatedClock } from "./simulated-clock.ts";
import { createSimulatedPlatform, type PlatformOptions } from "./simulated-platform.ts";
import { createSimulatedShard, type SimulatedShard } from "./simulated-shard.ts";
import { type Plan, type Promised, type Story, type ToldFrame, whereaboutsOf } from "./story.ts";

/** What a planted bug changes. */
export interface Bug {
  readonly log?: (log: Log) => Log;
  /** Changes what the body of each workflow sees. */
  readonly workflow?: (of: AnyWorkflow) => AnyWorkflow;
  /** Changes what a shard is asked to start. */
  readonly start?: (start: { workflow: string; workflowId: string; key: string }) => { key: string };
  /** Changes what a shard is told about how far its log has been relayed. */
  readonly relayed?: (saved: () => number) => () => number;
  /** Changes what one shard tells another. */
  readonly ask?: (ask: OtherShards["ask"]) => OtherShards["ask"];
  /** Changes where large results are kept. */
  readonly values?: (values: ValueStore) => ValueStore;
  readonly platform?: Pick<PlatformOptions, "trusting">;
  /** Virtual time after which a story is broken off. */
  readonly withinMs?: number;
}

/** By how much a machine's clock is set now and then; and when somebody sets the wrong date. */
const wrongHourMs = 3_600_000;
const wrongDateMs = 30 * 86_400_000;

/** Longer than the hour after which what nobody refers to any more is swept, for the third time. */
const sweptWithinMs = 3 * 3_600_000;

/** Together a little less than the time limit of a step. */
const slowestEffectMs = 7_000;
const stalestSearchMs = 2_500;

/** Longer than an invoice takes to fail. */
const quietMs = 150_000;

/** How long a shard waits for another's answer. */
const askTimeoutMs = 2_000;

/**
 * Runs a few workflows against a log and platforms that fail in every way known, while workers crash, fall asleep and
 * lose their sense of time at any await. One plan is one story, always the same.
 */
export async function simulate(plan: Plan, bug: Bug = {}): Promise<Story> {
  const { workflow: changeWorkflow = (of) => of } = bug;
  const clock = createSimulatedClock();
  const fortune = createFortune(plan.seed, clock.nowMs, plan.faults);
  const { draw, befalls } = fortune;
  const nobodyResolves = befalls("everybody", { "is on holiday": 0.08 }) !== undefined;
  const wrongDates = befalls("somebody", { "sets wrong dates": 0.15 }) !== undefined;
  const doing = plan.stages ?? stages;
  const platform = createSimulatedPlatform({
    clock,
    fortune,
    slowestMs: slowestEffectMs,
    staleMs: stalestSearchMs,
    financeActs: !nobodyResolves,
    ...bug.platform,
  });
  const part = changeWorkflow(partOf(platform));
  const workflows = [
    changeWorkflow(deal(platform, part, new Set(doing))),
    changeWorkflow(hold(platform)),
    part,
  ];
  const all = Array.from({ length: 2 + Math.floor(draw("how many") * 4) }, (_, index) => `wf-${index}`);
  const deals = all.filter((id) => plan.deals?.includes(id) ?? true);
  const inputs = new Map(deals.map((id) => [id, inputOf(id, draw, wrongDates)]));
  const cancelAtMs = new Map(
    deals
      .filter((id) => befalls(id, { "is canceled by someone": 0.3 }))
      .map((id) => [id, clock.nowMs() + draw(`${id} cancel`) * 60_000]),
  );
  const crashChance = draw("easy life") < 0.2 ? 0 : 0.03 * draw("crashes");
  const frames: ToldFrame[] = [];
  const entries: Entry[] = [];
  const published = new Set<string>();
  const missing = new Set<string>();
  const promised = new Map<string, Promised>();
  /** Deals of which the ERP has told that the invoice was put right. */
  const notified = new Set<string>();
  let crashes = 0;
  let snapshots = 0;
  const needed = [...inputs.values()].some(({ partKey }) => partKey === elsewhere) ? 2 : 1;
  const shards: SimulatedShard[] = Array.from({ length: needed }, (_, shard) =>
    createSimulatedShard({
      ...{ shard, clock, fortune, crashChance, workflows },
      farthestJumpMs: wrongDates ? wrongDateMs : wrongHourMs,
      changeValues: bug.values ?? ((values) => values),
      changeLog: bug.log ?? ((log) => log),
      changeRelayed: bug.relayed ?? ((saved) => saved),
      others: { shardOf: (key) => (key === elsewhere ? 1 : 0), ask: bug.ask?.(askOther) ?? askOther },
      onStored(told) {
        frames.push(told);
        entries.push(...told.frame.entries);
      },
      onCrash: () => {
        crashes += 1;
      },
      onSnapshot: () => {
        snapshots += 1;
      },
      onPublished: (id) => void published.add(id),
      // One that was replaced and does not know it may still ask when all is over.
      onMissing(id) {
        if (!entries.some(({ kind, workflowId }) => kind === "end" && workflowId === id)) missing.add(id);
      },
    }),
  );

  /** What one shard asks another may get lost, and so may the answer. */
  async function askOther(...[to, request]: Parameters<OtherShards["ask"]>): Promise<Answer> {
    const place = `a message to shard-${to}`;
    const fault = befalls(place, { "no responders": 0.05, "the answer is lost": 0.05 });
    await sleep(clock, 1 + draw(place) * 5);
    if (fault === "no responders") throw new Error(fault);
    const timeout = sleep(clock, askTimeoutMs).then(() => Promise.reject(new Error("no answer")));
    const answer = await Promise.race([(shards[to] as SimulatedShard).ask(request), timeout]);
    return fault ? timeout : answer;
  }

  function ask(request: Request, promise: Promised, at = shards[0]?.owner()): void {
    const kept = (answer: Answer) => {
      if (answer.ok) promised.set(JSON.stringify(promise), promise);
    };
    void at?.handle(request).then(kept);
  }

  function askToStart(workflow: string, workflowId: string, key: string, input: object): void {
    const start = { workflow, workflowId, key, input, correlationId: "c" };
    ask({ kind: "start", start: { ...start, ...bug.start?.(start) } }, { kind: "start", workflowId });
  }

  function askToSignal(workflowId: string, name: string, signalId: string): void {
    const signal = { workflowId, signalId, name, data: { n: 1 } };
    ask({ kind: "signal", signal }, { kind: "signal", workflowId, signalId });
  }

  /** Starts, signals, cancels and resolves, again and again, as callers and people do. */
  async function drive(): Promise<void> {
    for (;;) {
      for (const [workflowId, input] of inputs) {
        askToStart("deal", workflowId, customerOf(workflowId), input);
        if (clock.nowMs() >= (cancelAtMs.get(workflowId) ?? Number.POSITIVE_INFINITY))
          ask(
            { kind: "cancel", cancellation: { workflowId, by: "someone" } },
            { kind: "cancel", workflowId },
          );
        if (draw(`${workflowId} go`) < 0.2) askToSignal(workflowId, "go", "once");
      }
      for (const [dealId, standing] of platform.failedInvoices) {
        const holdId = holdIdOf(dealId);
        askToStart("hold", holdId, customerOf(dealId), { dealId });
        // Sent once, and lost more often than not.
        if (standing !== "failed" && !notified.has(dealId) && shards[0]?.owner()) {
          notified.add(dealId);
          tellOfInvoice(holdId, standing);
        }
      }
      if (!nobodyResolves) for (const shard of shards) resolveSome(shard.owner());
      await sleep(clock, 2_000);
    }
  }

  /** What may happen to a webhook on its way, and then what it tells. */
  function tellOfInvoice(holdId: string, standing: string): void {
    const mischief = befalls(holdId, {
      "its webhook is lost": 0.4,
      "its webhook comes twice": 0.1,
      "its webhook comes late": 0.1,
      "its webhook overtakes the one before it": 0.1,
    });
    const tell = (signalId: string, inMs: number) =>
      clock.schedule(inMs, () => askToSignal(holdId, "invoice-changed", signalId));
    const laterMs = draw(`${holdId} webhook`) * 120_000;
    if (mischief === "its webhook is lost") return;
    tell(standing, mischief === "its webhook comes late" ? laterMs : 0);
    if (mischief === "its webhook comes twice") tell(standing, laterMs);
    if (mischief === "its webhook overtakes the one before it") tell("failed", laterMs);
  }

  function resolveSome(owner: Shard | undefined): void {
    for (const { state } of owner?.open.values() ?? []) {
      const { workflowId } = state.start;
      for (const [exceptionId, { resolution, opened }] of state.exceptions) {
        if (resolution || opened.cause === "raised" || draw(exceptionId) < 0.5) continue;
        decide(owner, workflowId, opened);
        // Now and then two people decide at the same time.
        if (draw(`${exceptionId} twice`) < 0.1) decide(owner, workflowId, opened);
      }
    }
  }

  /** Does it again, skips what can be skipped, or gives the whole up. */
  function decide(owner: Shard | undefined, workflowId: string, opened: ExceptionOpenedEntry): void {
    const { exceptionId, cause, operation = "", code } = opened;
    const luck = draw(`${exceptionId} decision`);
    const mayBeSkipped = cause === "step" && (skippable.has(operation) || operation.startsWith("undo-"));
    const mayBeCanceled = !workflowId.endsWith("-hold");
    if (code === "child-lost" || (mayBeCanceled && luck < 0.1)) {
      const resolution = { action: "cancel", by: "someone" };
      ask({ kind: "resolve", exceptionId, resolution }, { kind: "cancel", workflowId }, owner);
      return;
    }
    const resolution =
      mayBeSkipped && luck < 0.4
        ? { action: "skip", by: "someone", note: "it is not needed", data: "skipped" }
        : { action: "retry", by: "someone" };
    const promise = {
      kind: "exception-resolved",
      workflowId,
      exceptionId,
      action: resolution.action,
    } as const;
    ask({ kind: "resolve", exceptionId, resolution }, promise, owner);
  }

  let seen = "";
  let isOver = false;
  /** Whether all has ended or waits for somebody who will not come. */
  function over(): boolean {
    const now = `${frames.length} ${promised.size} ${platform.failedInvoices.size}`;
    if (now === seen) return isOver;
    seen = now;
    const wanted = [...deals, ...[...platform.failedInvoices.keys()].map(holdIdOf)];
    const whereabouts = whereaboutsOf(promised.values(), entries);
    isOver = wanted.every((id) => {
      const where = whereabouts.get(id);
      return where === "ended" || (nobodyResolves && where === "waits for somebody");
    });
    return isOver;
  }

  for (const shard of shards) void shard.supervise();
  void drive();
  const untilMs = clock.nowMs() + (bug.withinMs ?? 6 * 3_600_000);
  // When all is over an invoice may still fail, and what is under way at a platform arrives.
  while ((await clock.run(over, untilMs)) && (await clock.run(() => !over(), clock.nowMs() + quietMs)));
  const keepers = () => shards.flatMap((shard) => [...shard.keepers()]);
  // What a lost answer or a crash left there is swept by and by.
  await clock.run(() => keepers().length === 0, Math.min(untilMs, clock.nowMs() + sweptWithinMs));
  return {
    plan: { seed: plan.seed, deals, stages: doing },
    faults: fortune.faults,
    promised: [...promised.values()],
    frames,
    entries,
    applied: platform.applied,
    changes: platform.changes,
    published,
    keepers: keepers(),
    missing: [...missing],
    halfDone: [...platform.halfDone],
    crashes,
    snapshots,
    nobodyResolves,
    endedAtMs: clock.nowMs(),
  };
}

/** Two deals of each are one customer's. */
export function customerOf(workflowId: string): string {
  return `customer-${Math.floor(Number(workflowId.replace(/^wf-(\d+).*$/, "$1")) / 2)}`;
}

/** Some deals have a child, with the key of its parent or on another shard; and some a large result. */
function inputOf(
  dealId: string,
  draw: (place: string) => number,
  spans: boolean,
): { readonly partKey?: string; readonly large?: true; readonly spans?: true } {
  const luck = draw(`${dealId} part`);
  const partKey = luck < 0.75 ? customerOf(dealId) : elsewhere;
  return {
    ...(luck >= 0.6 && { partKey }),
    ...(draw(`${dealId} papers`) < 0.15 && { large: true }),
    ...(spans && { spans: true }),
  };
}
