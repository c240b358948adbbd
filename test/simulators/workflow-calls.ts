import zendesk from "node-zendesk";
import type { Json, SimulatedPlatforms } from "./simulated-platforms.ts";

/** What node-zendesk does and its declarations say too little about. */
export interface Answered {
  readonly response: { readonly status: number };
  readonly result: Json;
}
type Request = (method: string, path: unknown[], body?: unknown) => Promise<Answered>;

/** The calls on CRM and support that the nine workflows make, by the clients that people use, as they are. */
export function workflowCalls(platforms: SimulatedPlatforms) {
  const hubspot = () => platforms.hubspot().crm;
  const support = (options: Json = {}) =>
    zendesk.createClient({
      endpointUri: platforms.support.baseUrl,
      oauth: true,
      token: platforms.support.oauthToken,
      ...options,
    } as never);
  const request: Request = (...call) =>
    (support().tickets as unknown as { request: Request }).request(...call);
  const entitlement = (key: string, fields: Json) =>
    request("PATCH", ["custom_objects", "entitlement", "records", { external_id: key }], {
      custom_object_record: { name: key, custom_object_fields: fields },
    });
  const resultOf = (answered: unknown) => (answered as Answered).result;
  const lag = async () => {
    for (const platform of ["crm", "support"] as const)
      await platforms.control(platform, "POST", "/clock", { advanceMs: 2_000 });
  };
  const tie = (toId: string, associationTypeId: number) => ({
    to: { id: toId },
    types: [{ associationCategory: "HUBSPOT_DEFINED" as never, associationTypeId }],
  });
  const sale = async (contractRef: string, accountKey: string) => {
    const crm = hubspot();
    const company = await crm.companies.batchApi.upsert({
      inputs: [
        {
          id: accountKey,
          idProperty: "concordat_account_key",
          properties: { name: accountKey, country: "DE" },
        },
      ],
    });
    const companyId = String(company.results[0]?.id);
    const line = await crm.lineItems.basicApi.create({
      properties: { name: "Platform", hs_sku: "CC-PLATFORM", quantity: "2", price: "12000" },
      associations: [],
    });
    const deal = await crm.deals.basicApi.create({
      properties: { dealname: contractRef, dealstage: "closedwon", concordat_contract_ref: contractRef },
      associations: [tie(companyId, 341), tie(line.id, 19)],
    });
    return { companyId, lineId: line.id, dealId: deal.id };
  };
  return { hubspot, support, request, entitlement, resultOf, lag, tie, sale };
}
