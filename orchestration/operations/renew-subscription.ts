import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { readDeal } from "../connectors/crm/read-deal.ts";
import { findEntitlement } from "../connectors/support/find-entitlement.ts";
import { entitlementKeyOf } from "../connectors/support/map.ts";
import { wonStage } from "../orders/won-stage.ts";
import { startRenewal } from "../workflows/start-renewal.ts";
import { conflict, engineFailure, notFound, platformFailure } from "./failure.ts";
import { type OperationDependencies, originOf } from "./operation-dependencies.ts";

/** Starts the renewal of a contract now. One that is under way or done answers with its process. */
export function renewSubscription({
  platforms,
  engine,
  clock,
}: OperationDependencies): OperationHandler<"renew-subscription"> {
  return async ({ contractRef }, context) => {
    const origin = originOf(context);
    const deal = await readDeal(platforms.crm, origin, { contractRef });
    if (!deal.ok) return platformFailure("crm", deal.failure, clock.nowMs());
    if (deal.value === undefined) return notFound(`The CRM has no contract ${contractRef}.`, "crm");
    if (deal.value.stage !== wonStage) {
      return conflict(`The deal of ${contractRef} is not won; only a contract is renewed.`, "deal-not-won");
    }
    const entitlement = await findEntitlement(platforms.support, origin, entitlementKeyOf(contractRef));
    if (!entitlement.ok) return platformFailure("support", entitlement.failure, clock.nowMs());
    const state = entitlement.value?.state;
    if (state === undefined || state === "provisional") {
      return conflict(
        `Support under ${contractRef} has not begun; there is nothing to renew yet.`,
        "not-active-yet",
      );
    }
    if (state === "revoked") {
      return conflict(
        `Contract ${contractRef} has ended. It is sold anew, not renewed.`,
        "subscription-ended",
      );
    }
    const started = await startRenewal(engine, contractRef, context);
    if (!started.ok) return engineFailure(started.failure);
    return { ok: true, value: { workflowId: started.value.workflowId } };
  };
}
