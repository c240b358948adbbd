import type { OperationHandler } from "#contracts/runtime/request-reply.ts";
import { findEntitlement } from "../connectors/support/find-entitlement.ts";
import { canonicalEntitlement } from "./canonical-entitlement.ts";
import { notFound, platformFailure } from "./failure.ts";
import { type OperationDependencies, originOf } from "./operation-dependencies.ts";

/** The state of one entitlement. */
export function readEntitlement({
  platforms,
  clock,
}: OperationDependencies): OperationHandler<"read-entitlement"> {
  return async ({ entitlementKey }, context) => {
    const asOf = new Date(clock.nowMs()).toISOString();
    const found = await findEntitlement(platforms.support, originOf(context), entitlementKey);
    if (!found.ok) return platformFailure("support", found.failure, clock.nowMs());
    if (found.value === undefined) {
      return notFound(`The support platform has no entitlement ${entitlementKey}.`, "support");
    }
    return { ok: true, value: canonicalEntitlement(found.value, asOf) };
  };
}
