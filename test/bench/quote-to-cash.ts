import { Kvm } from "@nats-io/kv";
import type { WorkflowStatus } from "#contracts/generated/canonical/types.ts";
import { startOrchestration } from "#orchestration/main.ts";
import { effectsOf, onceEach, prepareDeal, type Stage, startStage } from "#test/flow/stage.ts";
import { type Bench, type BenchRow, rounded, rowOf } from "./bench.ts";

const dealsPerRound = 200;
const concurrencies = [1, 16, 64];

/**
 * How many won deals a second one worker takes to their invoice and entitlement, and how long each takes, from
 * `submit-order` to its end. With the simulators' limits lifted; everything but NATS runs in this one process, so it is the
 * whole stack on one core. Nothing else does the same, so it is held against nothing.
 */
export const benchQuoteToCash: Bench = async (report) => {
  const stage = await startStage();
  const orchestration = await startOrchestration({
    ...stage.config,
    platformTimeoutMs: 30_000,
    budgets: { crm: { lifted: true }, erp: { lifted: true }, support: { lifted: true } },
  });
  try {
    const rows: BenchRow[] = [];
    let wrong = 0;
    for (const concurrency of concurrencies) {
      report(`${dealsPerRound} deals, ${concurrency} at once`);
      const deals = await winDeals(stage);
      const { seconds, latenciesMs } = await sell(stage, deals, concurrency);
      const name = `${concurrency} at once`;
      rows.push(rowOf("concordat", name, "deals/s", [dealsPerRound / seconds]));
      rows.push(rowOf("concordat", name, "ms from order to end", latenciesMs));
      const ninetyNine = latenciesMs.toSorted((a, b) => a - b)[Math.floor(0.99 * (latenciesMs.length - 1))];
      rows.push(rowOf("concordat", name, "p99 ms", [ninetyNine ?? 0]));
      for (const deal of deals)
        if (JSON.stringify(await effectsOf(stage, deal)) !== JSON.stringify(onceEach)) wrong += 1;
    }
    const once = {
      name: "deals without exactly one order, invoice and entitlement",
      ...{ target: "0", measured: rounded(wrong), held: wrong === 0 },
    };
    return { rows, targets: [once], notes: [`durability = ${orchestration.durability}`] };
  } finally {
    await orchestration.stop();
    await stage.stop();
  }
};

type Deal = Awaited<ReturnType<typeof prepareDeal>>;

/** Deals that are won without the CRM's webhooks, so that each starts only when it is submitted. */
async function winDeals(stage: Stage): Promise<readonly Deal[]> {
  const { appId, developerApiKey, baseUrl, token } = stage.simulators.crm;
  await fetch(`${baseUrl}/webhooks/v3/${appId}/settings?hapikey=${developerApiKey}`, { method: "DELETE" });
  const deals: Deal[] = [];
  for (let index = 0; index < dealsPerRound; index += 1) deals.push(await prepareDeal(stage));
  for (const { dealId } of deals)
    await fetch(`${baseUrl}/crm/v3/objects/deals/${dealId}`, {
      method: "PATCH",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({ properties: { dealstage: "closedwon" } }),
    });
  return deals;
}

async function sell(
  { bus }: Stage,
  deals: readonly Deal[],
  concurrency: number,
): Promise<{ seconds: number; latenciesMs: readonly number[] }> {
  const ended = new Map<string, (atMs: number) => void>();
  const bucket = await new Kvm(bus.connection).open("concordat-workflows");
  const watch = await bucket.watch();
  void (async () => {
    for await (const entry of watch) {
      const status = entry.operation === "PUT" ? entry.json<WorkflowStatus>() : undefined;
      if (status?.state === "completed") ended.get(status.workflowId)?.(performance.now());
    }
  })();

  const queue = [...deals];
  const latenciesMs: number[] = [];
  const startedMs = performance.now();
  const salespeople = Array.from({ length: concurrency }, async () => {
    for (let deal = queue.shift(); deal !== undefined; deal = queue.shift()) {
      const fromMs = performance.now();
      const { workflowId, dealId } = deal;
      const end = new Promise<number>((resolve) => ended.set(workflowId, resolve));
      const context = { correlationId: `bench-${dealId}`, timeoutMs: 60_000 };
      await bus.request("submit-order", { dealId }, context);
      latenciesMs.push((await end) - fromMs);
    }
  });
  await Promise.all(salespeople);
  const seconds = (performance.now() - startedMs) / 1_000;
  watch.stop();
  return { seconds, latenciesMs };
}
