import type { Subscription } from "#contracts/generated/canonical/types.ts";
import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import type { CrmDeal } from "../connectors/crm/map.ts";
import { readDeal } from "../connectors/crm/read-deal.ts";
import { findEntitlement } from "../connectors/support/find-entitlement.ts";
import { entitlementKeyOf, type SupportEntitlement } from "../connectors/support/map.ts";
import { withoutAbsent } from "../connectors/without-absent.ts";
import { daysBefore } from "../identity/contract-term.ts";
import { nextTermRef } from "../identity/renewal-ref.ts";
import { renewalWorkflowId } from "../workflows/start-renewal.ts";
import { notFound, platformFailure } from "./failure.ts";
import { type OperationDependencies, originOf } from "./operation-dependencies.ts";

type Renewal = Subscription["renewal"];

/** The terms of one contract, and how its renewal stands. */
export function readSubscription(d: OperationDependencies): OperationHandler<"read-subscription"> {
  const { platforms, clock, policy } = d;
  return async ({ contractRef }, context) => {
    const origin = originOf(context);
    const asOf = new Date(clock.nowMs()).toISOString();
    const [deal, entitlement, next] = await Promise.all([
      readDeal(platforms.crm, origin, { contractRef }),
      findEntitlement(platforms.support, origin, entitlementKeyOf(contractRef)),
      readDeal(platforms.crm, origin, { contractRef: nextTermRef(contractRef) }),
    ]);
    if (!deal.ok) return platformFailure("crm", deal.failure, clock.nowMs());
    if (!entitlement.ok) return platformFailure("support", entitlement.failure, clock.nowMs());
    if (!next.ok) return platformFailure("crm", next.failure, clock.nowMs());
    if (deal.value === undefined) return notFound(`The CRM has no contract ${contractRef}.`, "crm");
    if (entitlement.value === undefined) {
      return notFound(`Nothing has been provisioned under the contract ${contractRef} yet.`, "support");
    }
    const { value: held } = entitlement;
    const opensOn = held.endsOn === undefined ? undefined : daysBefore(held.endsOn, policy.renewalLeadDays);
    const status =
      next.value === undefined ? await d.engine.status(renewalWorkflowId(contractRef)) : undefined;
    const blocked = status?.ok === true && status.value.openExceptions.length > 0;
    return {
      ok: true,
      value: withoutAbsent({
        contractRef,
        accountKey: held.accountKey,
        entitlementKey: held.entitlementKey,
        state: stateOf(held),
        startsOn: held.startsOn,
        endsOn: held.endsOn,
        productCodes: [...held.productCodes],
        renewal: renewalOf(next.value, opensOn, blocked),
        links: { crm: deal.value.dealId, support: held.supportId },
        asOf,
      }),
    };
  };
}

function stateOf({ state }: SupportEntitlement): Subscription["state"] {
  return state === "revoked" ? "ended" : state;
}

function renewalOf(deal: CrmDeal | undefined, opensOn: string | undefined, blocked: boolean): Renewal {
  if (deal === undefined) return withoutAbsent({ state: blocked ? "blocked" : "not-due", opensOn } as const);
  const { stage, contractRef, dealId } = deal;
  const state = stage === "closedwon" ? "won" : stage === "closedlost" ? "lost" : "open";
  return withoutAbsent({ state, opensOn, contractRef, dealId } as const);
}
