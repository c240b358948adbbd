import { z } from "zod";
import type { SimulatorAccess } from "../instance-record.ts";
import { callPlatform } from "./platform-http.ts";
import type { Effects } from "./report.ts";

const Ledger = z.object({
  counts: z.record(z.string(), z.record(z.string(), z.number())),
});

/** The business keys of one story. */
export interface StoryKeys {
  readonly companyId: string;
  readonly dealId: string;
  readonly accountKey: string;
  readonly contractRef: string;
  readonly entitlementKey: string;
}

/** How often each thing of the story was created, by the ledgers of the platforms' simulators. */
export async function countEffects(
  simulators: SimulatorAccess,
  { companyId, dealId, accountKey, contractRef, entitlementKey }: StoryKeys,
): Promise<Effects> {
  const { crm, erp, support } = simulators;
  return {
    erp: {
      customers: await countCreated(erp.controlUrl, "customers", accountKey),
      salesOrders: await countCreated(erp.controlUrl, "salesOrders", contractRef),
      salesInvoices: await countCreated(erp.controlUrl, "salesInvoices", contractRef),
    },
    crm: {
      companies: await countCreated(crm.controlUrl, "companies", companyId, accountKey),
      deals: await countCreated(crm.controlUrl, "deals", dealId, contractRef),
    },
    support: {
      entitlements: await countCreated(support.controlUrl, "entitlements", entitlementKey),
    },
  };
}

/** A ledger knows an object by its business key, or by its id if it was created before it had one. */
export async function countCreated(
  controlUrl: string,
  object: string,
  ...keys: readonly string[]
): Promise<number> {
  let created = 0;
  for (const key of new Set(keys)) {
    const url = new URL(`${controlUrl}/ledger`);
    url.searchParams.set("object", object);
    url.searchParams.set("key", key);
    const ledger = await callPlatform({ system: "simulator", method: "GET", url, shape: Ledger });
    created += ledger.counts[object]?.created ?? 0;
  }
  return created;
}
