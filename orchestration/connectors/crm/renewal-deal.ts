import { operations } from "#contracts/generated/platforms/crm/operations.ts";
import type { DealUpsertBatch } from "#contracts/generated/platforms/crm/types.ts";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../../workflow/failure.ts";
import type { CallOrigin } from "../call-origin.ts";
import type { CrmDeal } from "./map.ts";
import type { SendToCrm } from "./send.ts";

/** The next term of a contract as a deal that somebody has to win. */
export interface RenewalDeal {
  /** Unique in the CRM, by which there is one deal. */
  readonly contractRef: string;
  readonly of: CrmDeal;
  readonly companyId: string;
  /** The day by which the customer has to decide: YYYY-MM-DD. */
  readonly closesOn: string;
}

/** Opens the deal, tied to the one that it renews and to its company. Safe to repeat: a deal that is there keeps its stage. */
export async function openRenewalDeal(
  send: SendToCrm,
  origin: CallOrigin,
  { contractRef, of, companyId, closesOn }: RenewalDeal,
): Promise<Outcome<{ readonly dealId: string }, StepFailure>> {
  const answer = await send({
    operation: operations.batchUpsertDeals,
    origin,
    effect: "write",
    body: {
      inputs: [
        {
          id: contractRef,
          idProperty: "concordat_contract_ref",
          properties: {
            concordat_contract_ref: contractRef,
            dealname: `Renewal: ${of.name ?? of.contractRef ?? of.dealId}`,
            dealtype: "existingbusiness",
            closedate: closesOn,
            ...(of.currency === undefined ? {} : { deal_currency_code: of.currency }),
            ...(of.amount === undefined ? {} : { amount: of.amount }),
            ...(of.ownerId === undefined ? {} : { hubspot_owner_id: of.ownerId }),
            ...(of.slaPenaltyPercent === undefined
              ? {}
              : { concordat_sla_penalty_percent: of.slaPenaltyPercent }),
          },
          objectWriteTraceId: origin.correlationId,
        },
      ],
    },
    stateAfter: "renewal-open",
  });
  if (!answer.ok) return answer;
  const dealId = (answer.value.body as DealUpsertBatch).results[0]?.id;
  if (dealId === undefined) {
    const detail = "the CRM upserted the renewal deal and did not say which it is";
    return fail({ kind: "payload-drifted", detail, pointer: "/results/0", rule: "minItems" });
  }
  for (const [toObjectType, toObjectId] of [
    ["companies", companyId],
    ["deals", of.dealId],
  ] as const) {
    const tied = await send({
      operation: operations.associateByDefault,
      origin,
      effect: "write",
      path: { fromObjectType: "deals", fromObjectId: dealId, toObjectType, toObjectId },
    });
    if (!tied.ok) return tied;
  }
  return succeed({ dealId });
}

/** Puts the deal into the stage from which it can be won. Only called for one that has no stage yet. */
export async function stageRenewalDeal(
  send: SendToCrm,
  origin: CallOrigin,
  dealId: string,
): Promise<Outcome<{ readonly dealId: string }, StepFailure>> {
  const answer = await send({
    operation: operations.updateDeal,
    origin,
    effect: "write",
    path: { objectId: dealId },
    body: {
      properties: { pipeline: "default", dealstage: "contractsent", concordat_state: "renewal-open" },
      objectWriteTraceId: origin.correlationId,
    },
    stateAfter: "renewal-open",
  });
  return answer.ok ? succeed({ dealId }) : answer;
}
