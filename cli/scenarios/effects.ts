import { z } from "zod";
import type { SimulatorAccess } from "../instance-record.ts";
import { callPlatform } from "./platform-http.ts";
import type { Effects } from "./report.ts";

const Ledger = z.object({
  counts: z.record(z.string(), z.record(z.string(), z.number())),
});

/** The business keys of one story. */
export interface StoryKeys {
  readonly accountKey: string;
  readonly contractRef: string;
  readonly entitlementKey: string;
}

/** How often each thing of the story was created, by the ledgers of the platforms' simulators. */
export async function countEffects(
  simulators: SimulatorAccess,
  { accountKey, contractRef, entitlementKey }: StoryKeys,
): Promise<Effects> {
  const { crm, erp, support } = simulators;
  return {
    erp: {
      customers: await countCreated(erp.controlUrl, "customers", accountKey),
      salesOrders: await countCreated(erp.controlUrl, "salesOrders", contractRef),
      salesInvoices: await countCreated(erp.controlUrl, "salesInvoices", contractRef),
    },
    crm: {
      companies: await countCreated(crm.controlUrl, "companies", accountKey),
      deals: await countCreated(crm.controlUrl, "deals", contractRef),
    },
    support: {
      entitlements: await countCreated(support.controlUrl, "entitlements", entitlementKey),
    },
  };
}

async function countCreated(controlUrl: string, object: string, key: string): Promise<number> {
  const url = new URL(`${controlUrl}/ledger`);
  url.searchParams.set("object", object);
  url.searchParams.set("key", key);
  const ledger = await callPlatform({ system: "simulator", method: "GET", url, shape: Ledger });
  return ledger.counts[object]?.created ?? 0;
}
