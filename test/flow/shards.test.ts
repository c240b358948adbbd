import { jetstream, jetstreamManager } from "@nats-io/jetstream";
import { Kvm } from "@nats-io/kv";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { countEffects } from "#cli/scenarios/effects.ts";
import { closeDeal, type Sale } from "#cli/scenarios/salesperson.ts";
import type { PlatformCall, SendToPlatform } from "#orchestration/connectors/platform-call.ts";
import { type Orchestration, startOrchestration } from "#orchestration/main.ts";
import type { Frame } from "#orchestration/workflow/entry.ts";
import { logStream } from "#orchestration/workflow/jetstream-log.ts";
import { shardOf } from "#orchestration/workflow/shard-client.ts";
import { leaseBucket } from "#orchestration/workflow/store.ts";
import { effectsOf, type Keys, onceEach, prepareDeal, type Stage, startStage, workflowIn } from "./stage.ts";

const shards = 4;
let stage: Stage;
let workers: readonly Orchestration[];
/** The workers that have called a platform for a process, by the process's id. */
const callers = new Map<string, Set<string>>();
/** A process that calls no platform yet. */
let held:
  | { readonly workflowId: string; readonly until: Promise<void>; readonly reached: () => void }
  | undefined;

beforeAll(async () => {
  stage = await startStage();
  workers = await Promise.all(["one", "two"].map(startWorker));
});

afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.stop()));
  await stage.stop();
});

function startWorker(workerId: string): Promise<Orchestration> {
  const noted =
    (send: SendToPlatform): SendToPlatform =>
    async (call: PlatformCall) => {
      const { workflowId } = call.origin;
      if (workflowId !== undefined) {
        const by = callers.get(workflowId) ?? new Set();
        callers.set(workflowId, by.add(workerId));
        if (workflowId === held?.workflowId) {
          held.reached();
          await held.until;
        }
      }
      return send(call);
    };
  return startOrchestration(
    { ...stage.config, workerId, workflowShards: shards },
    { around: ({ crm, erp, support }) => ({ crm: noted(crm), erp: noted(erp), support: noted(support) }) },
  );
}

/** Which worker owns each shard, as soon as each has its share. */
async function sharedOut(): Promise<readonly string[]> {
  const leases = await new Kvm(stage.bus.connection).open(leaseBucket);
  return vi.waitFor(
    async () => {
      const entries = Array.from({ length: shards }, (_, shard) => leases.get(`workflow-shard.${shard}`));
      const owners = (await Promise.all(entries)).map((entry) => entry?.string().split(".")[0] ?? "");
      expect(owners.toSorted()).toEqual(["one", "one", "two", "two"]);
      return owners;
    },
    { timeout: 20_000, interval: 100 },
  );
}

/** A deal of a customer whose processes are on a shard that will do. */
async function dealOn(willDo: (shard: number) => boolean): Promise<Sale & Keys> {
  for (;;) {
    const deal = await prepareDeal(stage);
    if (willDo(shardOf(deal.accountKey, shards))) return deal;
  }
}

/** In which logs the process was started, once for each time. */
async function startsOf(workflowId: string): Promise<readonly string[]> {
  const { connection } = stage.bus;
  const { state } = await (await jetstreamManager(connection)).streams.info(logStream);
  const consumer = await jetstream(connection).consumers.get(logStream);
  const starts: string[] = [];
  for await (const message of await consumer.consume()) {
    const { entries } = message.json<Frame>();
    const made = entries.filter((entry) => entry.kind === "start" && entry.workflowId === workflowId);
    starts.push(...made.map(() => message.subject));
    if (message.seq >= state.last_seq) break;
  }
  return starts;
}

test("two workers run the processes of different customers", { timeout: 90_000 }, async () => {
  const owners = await sharedOut();
  const ofOne = await dealOn((shard) => owners[shard] === "one");
  const ofTwo = await dealOn((shard) => owners[shard] === "two");
  await Promise.all([ofOne, ofTwo].map(({ dealId }) => closeDeal(stage.simulators.crm, dealId)));

  for (const [worker, deal] of [
    ["one", ofOne],
    ["two", ofTwo],
  ] as const) {
    await workflowIn(stage, deal.workflowId, "completed");
    expect(await effectsOf(stage, deal)).toEqual(onceEach);
    expect(callers.get(deal.workflowId)).toContain(worker);
  }
});

test("a deal that is given to another company between two webhooks becomes one order", {
  timeout: 90_000,
}, async () => {
  const deal = await dealOn(() => true);
  const own = shardOf(deal.accountKey, shards);
  const { companyId, accountKey } = await dealOn((shard) => shard !== own);
  const release = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  held = { workflowId: deal.workflowId, until: release.promise, reached: begun.resolve };
  await closeDeal(stage.simulators.crm, deal.dealId);
  await begun.promise;

  await giveTo(deal, companyId);
  await tellAgain(deal.dealId);
  expect(await startsOf(deal.workflowId)).toEqual([`concordat.wf.log.${own}`]);
  release.resolve();
  await workflowIn(stage, deal.workflowId, "completed");

  const effects = await countEffects(stage.simulators, { ...deal, companyId, accountKey });
  expect(effects.erp).toEqual(onceEach.erp);
  expect(effects.support).toEqual(onceEach.support);
});

/** Somebody had entered the deal with the wrong company. */
async function giveTo({ dealId, companyId }: Sale, rightId: string): Promise<void> {
  const { baseUrl, token } = stage.simulators.crm;
  const primary = [{ associationCategory: "HUBSPOT_DEFINED", associationTypeId: 5 }];
  for (const [method, id, body] of [
    ["DELETE", companyId, undefined],
    ["PUT", rightId, JSON.stringify(primary)],
  ] as const) {
    const url = `${baseUrl}/crm/v4/objects/deals/${dealId}/associations/companies/${id}`;
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const response = await fetch(url, { method, headers, ...(body !== undefined && { body }) });
    expect(response.ok).toBe(true);
  }
}

/** The CRM tells of the won deal a second time; resolves when that has been dealt with. */
async function tellAgain(dealId: string): Promise<void> {
  const event = {
    ...{ eventId: 1, subscriptionId: 1, portalId: 1, appId: 1, occurredAt: 1_700_000_000_000 },
    ...{ subscriptionType: "deal.propertyChange", attemptNumber: 1, objectId: Number(dealId) },
    ...{ propertyName: "dealstage", propertyValue: "closedwon" },
  };
  const correlationId = `again-${dealId}`;
  const receivedAt = new Date(0).toISOString();
  const body = JSON.stringify([event]);
  await stage.bus.storeHook("crm", { platform: "crm", receivedAt, correlationId, body }, { correlationId });
  const manager = await jetstreamManager(stage.bus.connection);
  await vi.waitFor(
    async () => {
      const { num_pending, num_ack_pending } = await manager.consumers.info("CONCORDAT_HOOKS", "crm-hooks");
      expect(num_pending + num_ack_pending).toBe(0);
    },
    { timeout: 20_000, interval: 50 },
  );
}
