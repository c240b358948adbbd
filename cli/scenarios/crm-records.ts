import { z } from "zod";
import type { SimulatorAccess } from "../instance-record.ts";
import { callPlatform } from "./platform-http.ts";

type Crm = SimulatorAccess["crm"];

const Associations = z.object({
  results: z.array(z.object({ toObjectId: z.union([z.string(), z.number()]) })),
});
const Objects = z.object({
  results: z.array(z.object({ id: z.string(), properties: z.record(z.string(), z.string().nullish()) })),
});

/** What is tied to a record of the CRM, with the given properties. */
export async function readTied(
  crm: Crm,
  from: { readonly type: string; readonly id: string },
  to: string,
  properties: readonly string[],
) {
  const authorization = `Bearer ${crm.token}`;
  const { results } = await callPlatform({
    ...({ system: "CRM", method: "GET", authorization } as const),
    url: new URL(`/crm/v4/objects/${from.type}/${from.id}/associations/${to}`, crm.baseUrl),
    shape: Associations,
  });
  if (results.length === 0) return [];
  const read = await callPlatform({
    ...({ system: "CRM", method: "POST", authorization } as const),
    url: new URL(`/crm/v3/objects/${to}/batch/read`, crm.baseUrl),
    body: { inputs: results.map(({ toObjectId }) => ({ id: String(toObjectId) })), properties },
    shape: Objects,
  });
  return read.results;
}

/** Writes properties on a deal, as a salesperson does. */
export async function writeDeal(
  crm: Crm,
  dealId: string,
  properties: Readonly<Record<string, string>>,
): Promise<void> {
  await callPlatform({
    ...({ system: "CRM", method: "PATCH", authorization: `Bearer ${crm.token}` } as const),
    url: new URL(`/crm/v3/objects/deals/${dealId}`, crm.baseUrl),
    body: { properties },
    shape: z.unknown(),
  });
}
