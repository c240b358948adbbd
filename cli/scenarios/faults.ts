import { createControlClient } from "#simulators/control-client.ts";
import type { InstanceOptions } from "../instance.ts";
import type { FaultName } from "./fault-names.ts";
import type { Stage } from "./stage.ts";

/** What goes wrong in a story, although the business must end as ever. */
export interface StoryFault {
  /** How orchestration must run for it; then it needs an instance of its own. */
  readonly orchestration?: NonNullable<InstanceOptions["orchestration"]>;
  /** It is got over only as hours pass, by looking again; then, too, it needs an instance of its own. */
  readonly passesTime?: true;
  /** Makes it happen from now on. */
  arm(stage: Stage): Promise<void>;
  /** How often it has befallen something since. */
  befell(stage: Stage): Promise<number>;
}

/** Writes of ours that people do not make in these stories; `key` tells ours of the same kind apart. */
const ownWrites = {
  crm: [
    { call: "updateCompany", key: "concordat_" },
    { call: "updateDeal", key: "concordat_state" },
    { call: "batchUpsertDeals" },
  ],
  erp: [
    { call: "createCustomer" },
    { call: "createSalesOrder" },
    { call: "shipAndInvoiceSalesOrder" },
    { call: "makeCorrectiveCreditMemo" },
    { call: "postSalesCreditMemo" },
  ],
  support: [
    { call: "upsertCustomObjectRecord" },
    { call: "createOrUpdateOrganization" },
    { call: "updateTicket", key: "concordat" },
  ],
} as const;

const platforms = ["crm", "erp", "support"] as const;

/** More webhooks than a story has. */
const webhooksAtMost = 1_000;
/** Short enough for a story; long enough to be met. */
const maintenanceMs = 4_000;
/** A story's calls are a few dozen; one in three is told to come back in a second, once on each platform. */
const throttling = { probability: 0.34, seed: 7, times: 1, retryAfterSeconds: 1 };

export const storyFaults: Readonly<Record<FaultName, StoryFault>> = {
  throttled: {
    async arm(stage) {
      const { retryAfterSeconds, ...chance } = throttling;
      for (const platform of platforms) {
        await controlOf(stage, platform).armFault({
          ...{ call: "*", ...chance },
          fault: { kind: "throttled", retryAfterSeconds },
        });
      }
    },
    befell: struckCalls,
  },
  "timeout-after-commit": {
    orchestration: { platformTimeoutMs: 500 },
    async arm(stage) {
      for (const platform of platforms) {
        for (const write of ownWrites[platform]) {
          await controlOf(stage, platform).armFault({
            ...write,
            times: 1,
            fault: { kind: "timeout-after-commit" },
          });
        }
      }
    },
    befell: struckCalls,
  },
  maintenance: {
    async arm(stage) {
      for (const platform of ["erp", "support"] as const) {
        await controlOf(stage, platform).planMaintenance({ startsInMs: 0, durationMs: maintenanceMs });
      }
    },
    async befell(stage) {
      const { requests } = await controlOf(stage, "erp").listRequests({ status: 503 });
      const { requests: more } = await controlOf(stage, "support").listRequests({ status: 503 });
      return requests.length + more.length;
    },
  },
  "duplicate-webhooks": {
    arm: (stage) => armMischief(stage, "duplicate"),
    befell: struckWebhooks,
  },
  "lost-webhooks": {
    passesTime: true,
    arm: (stage) => armMischief(stage, "lose"),
    befell: struckWebhooks,
  },
  crash: {
    orchestration: { dieAfterWrites: [2, 2] },
    arm: async () => undefined,
    befell: async (stage) => stage.deaths(),
  },
};

function controlOf({ simulators }: Stage, platform: (typeof platforms)[number]) {
  return createControlClient(simulators[platform].controlUrl);
}

async function struckCalls(stage: Stage): Promise<number> {
  let struck = 0;
  for (const platform of platforms) {
    const { requests } = await controlOf(stage, platform).listRequests({ faulty: true });
    struck += requests.length;
  }
  return struck;
}

async function armMischief(stage: Stage, kind: "lose" | "duplicate"): Promise<void> {
  for (const platform of platforms) {
    await controlOf(stage, platform).armMischief({ kind, times: webhooksAtMost });
  }
}

async function struckWebhooks(stage: Stage): Promise<number> {
  let struck = 0;
  for (const platform of platforms) {
    const { mischief } = await controlOf(stage, platform).listMischief();
    struck += mischief.reduce((sum, { remaining = webhooksAtMost }) => sum + webhooksAtMost - remaining, 0);
  }
  return struck;
}
