/**
 * How long quote to cash takes and how many a second one worker finishes, from `submit-order` to its end, with the
 * simulators' limits lifted. Everything but NATS runs in this one process, so it is the whole stack on one core.
 * Usage: node test/benchmarks/quote-to-cash.ts [deals] [concurrency]
 */
import { Kvm } from "@nats-io/kv";
import type { WorkflowStatus } from "#contracts/generated/canonical/types.ts";
import { startOrchestration } from "#orchestration/main.ts";
import { effectsOf, onceEach, prepareDeal, startStage } from "#test/flow/stage.ts";

const [deals = 200, concurrency = 16] = process.argv.slice(2).map(Number);

const stage = await startStage();
const orchestration = await startOrchestration({
  ...stage.config,
  platformTimeoutMs: 30_000,
  budgets: { crm: { lifted: true }, erp: { lifted: true }, support: { lifted: true } },
});
const bucket = await new Kvm(stage.bus.connection).open("concordat-workflows");
const ended = new Map<string, (atMs: number) => void>();
const watch = await bucket.watch();
void (async () => {
  for await (const entry of watch) {
    const status = entry.operation === "PUT" ? entry.json<WorkflowStatus>() : undefined;
    if (status?.state === "completed") ended.get(status.workflowId)?.(performance.now());
  }
})();

// Without the CRM's webhooks a deal starts only when it is submitted.
const { appId, developerApiKey, baseUrl, token } = stage.simulators.crm;
await fetch(`${baseUrl}/webhooks/v3/${appId}/settings?hapikey=${developerApiKey}`, { method: "DELETE" });

const won: Awaited<ReturnType<typeof prepareDeal>>[] = [];
for (let index = 0; index < deals; index += 1) won.push(await prepareDeal(stage));
for (const { dealId } of won) {
  await fetch(`${baseUrl}/crm/v3/objects/deals/${dealId}`, {
    method: "PATCH",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ properties: { dealstage: "closedwon" } }),
  });
}
const queue = [...won];
const latenciesMs: number[] = [];
const startedMs = performance.now();
await Promise.all(
  Array.from({ length: concurrency }, async () => {
    for (let deal = queue.shift(); deal !== undefined; deal = queue.shift()) {
      const fromMs = performance.now();
      const { workflowId, dealId } = deal;
      const end = new Promise<number>((resolve) => ended.set(workflowId, resolve));
      await stage.bus.request(
        "submit-order",
        { dealId },
        { correlationId: `bench-${dealId}`, timeoutMs: 60_000 },
      );
      latenciesMs.push((await end) - fromMs);
    }
  }),
);
const seconds = (performance.now() - startedMs) / 1_000;
latenciesMs.sort((a, b) => a - b);
const at = (share: number) => Math.round(latenciesMs[Math.floor(share * (latenciesMs.length - 1))] ?? 0);
const wrong = [];
for (const deal of won) {
  const effects = await effectsOf(stage, deal);
  if (JSON.stringify(effects) !== JSON.stringify(onceEach)) wrong.push(deal.workflowId);
}
console.log(
  JSON.stringify({
    deals,
    concurrency,
    perSecond: Number((deals / seconds).toFixed(1)),
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    durability: orchestration.durability,
    wrong,
  }),
);
await orchestration.stop();
await stage.stop();
